import * as fc from 'fast-check';

import { edited, planEdits } from '../arbitraries/edited-plan.ts';
import { plainText } from '../arbitraries/plain-text.ts';
import { variedPlan } from '../arbitraries/varied-plan.ts';
import { wordPlan } from '../arbitraries/word-plan.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { AS_OF } from '../rule-pack.ts';
import { runInFolder } from './command-folder.ts';
import type { Step } from './command-folder.ts';
import { encodedPlan } from './run-command-line.ts';

/**
 * Command lines, one a line: every command with each of its options, and with what is wrong in each of its ways. `_` stands for a blank inside
 * an argument.
 */
const LINES = `
--help
--version
check --help
pack --help
olematon
chekc a.md
check --formaatti json
check --format
check --format pdf a.md
outline
rules liikaa
check a.md --ui-language xx
check a.md --as-of 2026-13-40
check a.md --period 2029–2026
check a.md --period joskus
check a.md --document-type lanuu
check a.md --organisation-kind kunt
check a.md --all --summary
check a.md --all --format json
check a.md --fix --fix-suggested theme-missing
check a.md --fix-suggested tema-missing
check a.md --compare ennen.json
check a.md --compare olematon.json --format html
check a.md --compare kunnat.csv --format html
check a.md -o raportti.json -o raportti.json
check a.md -o a.md
check a.md -o pdf:raportti
check a.md -o json:
check - - --stdin-filename a.md
check - --stdin-filename luonnos.md
check --stdin-filename luonnos.txt
check a.md - --stdin-filename luonnos.md --format json
check - --stdin-filename a.docx
outline - --stdin-filename luonnos.md
check - --fix-dry-run --stdin-filename luonnos.md
check - --fix --stdin-filename luonnos.md
check a.md --fail-on nothing
check olematon.md a.md
check a.md kuva.png
check tyhjä.md
check a.odt
check c.docx --all
check c.docx --accessibility --format json
check c.docx d.docx --quiet
check c.docx --format sarif
check c.docx --format csv
check c.docx --format markdown
check c.docx --format html -o sivu.html
check t.txt --all
check t.txt --edits --format json
check t.txt --fix
check a.md b.md --statistics --quiet
check a.md b.md --statistics --all
check a.md b.md --format sarif --edits
check a.md --edits --format gitlab
check a.md b.md --format csv --ui-language sv
check a.md b.md --format csv --ui-language en
check a.md b.md --format junit --fail-on info
check . --format markdown --all
check . --format github --ui-language en
check a.md --debug
check a.md --parser nopea
check a.md --parser fast --all
check a.md --document-language xx
check a.md --config olematon.yaml
check a.md --config kunnat.csv
check a.md --no-config --summary --ui-language en
check a.md --watch --fix
check - --watch
check a.md --pack olematon
check a.md --pack rikki
check a.md --changed
check a.md --fix-dry-run --ui-language sv
check a.md --fix --quiet
check . --fix --format csv -o korjattu.csv
check a.md --fix-suggested section-empty --ui-language en
check a.md --fix-suggested participation
check a.md --fix-suggested child-youth-plan/implementation
coverage .
coverage a.md
coverage a.md b.md c.docx --all
coverage a.md b.md t.txt --format csv
coverage a.md tyhjä.md c.docx --format csv --ui-language sv
coverage . --format markdown
coverage a.md --format markdown --ui-language en
coverage . --format markdown --all --ui-language sv
coverage . --format html
coverage . --format html -o kartta.html -o kartta.csv -o kartta.md
coverage . --format json
coverage a.md --format sarif
coverage a.md olematon.md --ui-language sv
coverage a.md --all --ui-language sv --document-type municipal-strategy
outline a.md
outline b.md --ui-language sv
outline t.txt
outline c.docx
outline a.md --format json
outline c.docx --format json
outline t.txt --format json --document-type LaNu
outline a.md --format csv
outline plans
outline kuva.png
outline olematon.md
outline kokonaan.md --format json
config a.md
config plans/a.md --format json
config plans --ui-language sv
config a.md --document-type LaNu --period 2026–2029 --organisation Mallila --organisation-kind kunta
config olematon.md
config a.md --format csv
config c.docx --ui-language en
explain participation
explain osallisuus --ui-language sv
explain Vaikutukset_lapsiin --ui-language en
explain child-budgeting
explain feedback
explain participation/feedback --ui-language sv
explain T2-7 --ui-language en
explain T2
explain LaNu
explain municipal-strategy --ui-language sv
explain other
explain growth-conditions
explain child-youth-plan/implementation --ui-language en
explain lastensuojelulaki-12
explain yleiskommentti-12 --ui-language sv
explain bullied
explain likes-school --ui-language sv
explain placed --ui-language en
explain school-survey
explain statistics --ui-language sv
explain state-office
explain agency --ui-language sv
explain problem-youth
explain nuorisolaki-2006
explain terveydenhuoltolaki-12 --ui-language sv
explain OKM
explain theme-thin
explain outdated-term --ui-language sv
explain required-content-missing --ui-language en
explain commitment-vague
explain indicator-target-inconsistent
explain accessibility/headings
explain accessibility/picture-text --ui-language sv
explain suppression-unused
explain level
explain sovittu
explain aluehallintovirasto
explain koulukiusattu
explain participaton
explain olematon_juttu
explain
terms
terms lapsi
terms lapsille kuullaan
terms koulukiusattujen lääninhallituksen --ui-language sv
terms barnen ungdomsfullmäktige --document-language sv
terms children --document-language en
terms lastensuojelu xyzzy
terms nuorisovaltuustossa --document-language xx
terms --why Lapsia_kuullaan_harrastuksissa.
terms --why Nuorisovaltuusto_antaa_lausunnon_talousarviosta_vuosittain._Rehtori_kertoo_lapsille_päätöksistä.
terms --why Lapsille_ei_vastata. --document-type LaNu
terms --why Barn_hörs_varje_år._Rektorn_svarar_barnen. --ui-language en
terms --why Verkosto_tukee_ikäihmisiä.
terms --why Lasten_osallisuutta_pyritään_edistämään. --ui-language sv
terms --why Kivi_on_kova.
terms --why Nuorisovaltuustoon_osallistuvat_harrastuksissa_kuullut_lapset. --document-language fi
terms lapsi --why Lapsia_kuullaan.
rules
rules --format json
rules --ui-language sv
rules --ui-language en --format csv
init uusi -y
init uusi -y --ci gitlab --document-language sv --organisation Modellby_kommun
init uusi -y --ci none --organisation-kind county --document-type LaNu --period 2026–2029
init uusi -y --ci jenkins
init uusi -y --document-type other
init uusi -y --document-type olematon
init uusi -y --organisation-kind xx
init uusi -y --period nyt
init .
init plans -y
init .. -y
template
template --list
template --list --ui-language sv
template --list LaNu
template LaNu
template LaNu --list
template LaNu --section participation
template olematon
template LaNu --organisation-kind xx
template municipal-strategy --organisation-kind county
template LaNu -o m.docx --organisation Mallilan_kunta --period 2026–2029
template LaNu -o m.dotx --document-language sv --without-guidance
template LaNu -o m.md --themes osallisuus,olematon
template LaNu -o m.md --themes child-budgeting --heading-level 3
template LaNu -o m.pdf
template LaNu --heading-level 9
template LaNu --document-language en
template LaNu --organisation-list kunnat.csv -o kaikki
template LaNu --organisation-list rikki.csv -o kaikki
template LaNu --organisation-list tyhjä.csv -o kaikki
template LaNu --organisation-list kunnat.csv
template --organisation-list kunnat.csv -o kaikki
template LaNu --organisation-list kunnat.csv -o kaikki --reference c.docx
template LaNu --reference c.docx -o m.docx
template LaNu --reference c.docx -o m.dotx --document-language sv
template LaNu --reference a.md -o m.docx
template LaNu --reference c.docx -o m.md
template LaNu --from a.md -o uusi.md
template LaNu --from b.md -o uusi.docx --without-guidance
template LaNu --from c.docx -o kansio/uusi.md --period 2030–2033
template LaNu --from c.docx -o uusi.docx --reference c.docx
template LaNu --from t.txt -o uusi.md
template LaNu --from plans/a.md -o b/uusi.md
template LaNu --from tyhjä.md
template --section osallisuus
template --section participation --document-language sv --without-guidance
template --section participation --document-language en
template --section olematon
template --section participation --heading-level 4 -o osio.md
template --section participation -o osio.docx --reference c.docx
template --section child-impact-assessment --into a.md
template --section child-impact-assessment --into a.md -o uusi.md --after Osallisuus
template --section participation --into c.docx -o uusi.docx
template --section participation --into c.docx -o uusi.docx --after Nykytila
template --section child-budgeting --into d.docx -o uusi.docx --without-guidance
template --section participation --into b.md --after Olematon
template --section participation --into t.txt
template --section participation --into kuva.png
template --into a.md
template --section participation --after Nykytila
collect a.md b.md
collect . --format csv
collect m.docx c.docx --format markdown --ui-language sv
collect . --expected kunnat.csv
collect . --expected kunnat.csv --format csv -o kooste.csv
collect . --expected rikki.csv
collect a.md --format json
collect olematon
collect c.docx t.txt --ui-language en
comment c.docx
comment c.docx d.docx -o kommentit --ui-language sv
comment c.docx --most 2 -o k.docx
comment c.docx --most 0
comment a.md
comment olematon.docx
comment c.docx --remove
comment k.docx --remove
comment kaikki
comment c.docx --document-type LaNu --document-language sv -o k.docx
import c.docx
import d.docx -o uusi.md
import c.docx --force --ui-language sv
import a.md
import kuva.docx
export a.md
export b.md -o b.docx
export b.md -o b.dotx --ui-language sv
export a.md --reference c.docx -o e.docx
export a.md --reference a.md -o e.docx
export a.md -o e.md
export t.txt
export kokonaan.md -o kok.docx --organisation Mallilan_kunta --document-type LaNu
clean c.docx
clean m.docx --ui-language sv
clean k.docx --remove-comments -o puhdas.docx
clean m.docx -o puhdas.docx --as-of 2027-01-01 --ui-language en
clean a.md
clean c.docx -o c.docx
baseline write
baseline write --force
baseline write a.md --ui-language sv
baseline check
baseline check --format json
baseline check --format sarif
baseline check a.md --all --fail-on info
baseline prune
baseline prune --ui-language en
baseline write tyhjä.md olematon
check . --config perus.yaml --all
check . --config perus.yaml --format json
check . --config perus.yaml --format html
check a.md --config vieras.yaml
baseline check --config vieras.yaml
baseline prune --config vieras.yaml
baseline write --config vieras.yaml --force
check . --cache-location ../muisti
check . --cache-location ../muisti --format csv
check . --cache-location ../muisti --all --ui-language sv
check a.md --cache-location ../muisti --no-cache
pack unused .
pack unused a.md b.md --format json
pack unused a.md --ui-language sv
pack unused olematon
pack check rikki
pack check rikki --format json --ui-language sv
pack check olematon
pack test rikki
pack evaluate kohdat.jsonl
pack evaluate kohdat.jsonl --misses
pack evaluate kohdat.jsonl --json --ui-language sv
pack evaluate kohdat.jsonl --misses --ui-language en
pack evaluate rikki.jsonl
pack evaluate olematon.jsonl kohdat.jsonl
pack pages rikki -o sivut
pack pages {pack} -o sivut
pack test {pack} --format json
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')));

/** What a person answers who is asked. */
const ANSWERED: readonly { readonly args: readonly string[]; readonly answers: readonly (string | number)[] }[] = [
  { args: ['init', 'kysytty'], answers: ['Mallilan kunta', 0, 0, '2026–2029', 0, 0] },
  {
    args: ['init', 'kysytty', '--ui-language', 'sv'],
    answers: ['Modellby', 1, 1, 'nyt', '2029–2026', '2026-2029', 1, 1],
  },
  { args: ['init', 'kysytty'], answers: ['', 2, 0, '', 1, 2] },
  { args: ['init', 'kysytty', '--ui-language', 'en'], answers: ['Mallila'] },
  {
    args: ['init', 'kysytty', '--organisation-kind', 'county', '--ci', 'none'],
    answers: ['Hyvinvointialue', 0, '2026–2029', 0],
  },
  { args: ['template'], answers: [0, 'Mallilan kunta', 0, '2026–2029', 0, 0, 'uusi.md'] },
  { args: ['template', '--ui-language', 'sv'], answers: [1, '', 1, '', 1, 1, ''] },
  { args: ['template', '--organisation', 'Mallila', '-o', 'kysytty.docx'], answers: [0, 1, 'nyt', '2026–2029', 1, 0] },
  { args: ['template', '--ui-language', 'en'], answers: [0, 'Mallila', 0] },
];

const CONFIGURATIONS = [
  'organisation: Mallilan kunta\norganisation-kind: municipality\nperiod: 2026–2029\ndocument-type: child-youth-plan\n',
  'organisation: Mallilan kunta\nfail-on: warning\ngate: { required: described }\nseverities:\n  outdated-term: off\n',
  'overrides:\n  - files: "plans/**"\n    language: sv\n    document-type: municipal-strategy\nexclude: [b.md]\n',
  'documents:\n  - files: [kokonaan.md, b.md]\nignore:\n  - { rules: [theme-missing], reason: luonnos, section: /Nykytila }\n',
  'themes:\n  participation: { requirement: not-expected, reason: muualla }\n  child-budgeting: { requirement: required, level: 3 }\npopulation: 900\n',
  'serverities:\n  x: 1\nlanguage: suomi\n',
];

/** A pack with mistakes: little, for to read a whole one takes the time of a hundred documents. */
const BROKEN: Readonly<Record<string, string>> = {
  'rikki/pack.yaml': 'id: rikki\nlanguages: [fi, xx]\nolematon: 1\n',
  'rikki/themes/rikki.yaml': 'id: rikki\ntitle: { fi: Rikki }\nfi:\n  terms: [lapsi, "{olematon}"]\ncriteria: 7\n',
};

/** Passages with the answers of a reader, right and wrong ones, and lines that are none. */
const LABELLED = [
  { id: '1', lang: 'fi', text: 'Nuorisovaltuusto kokoontuu.', themes: ['participation'], levels: { participation: 1 } },
  {
    id: '2',
    lang: 'fi',
    text: 'Rehtori kertoo lapsille päätöksistä, ja nuorisovaltuusto kuulee lapsia.',
    heading: 'Osallisuus',
    themes: ['participation'],
    levels: { participation: 3 },
    criteria: ['T2-7'],
  },
  {
    id: '3',
    lang: 'fi',
    text: 'Lapsia kuullaan.',
    themes: ['participation', 'child-budgeting'],
    criteria: ['T2-7', 'X1'],
  },
  { id: '4', lang: 'fi', text: 'Lapsibudjetointi\nalkaa syksyllä.', themes: [], disputed: ['child-budgeting'] },
  { id: '5', lang: 'sv', text: 'Ungdomsfullmäktige möts.', themes: [], documentType: 'child-youth-plan' },
  { id: '6', lang: 'sv', text: 'Barn hörs.', format: 'text', themes: ['participation'], levels: { participation: 4 } },
  { id: '7', lang: 'fi', text: 'Kivi on kova.', themes: ['olematon'] },
]
  .map((one) => JSON.stringify(one))
  .join('\n');

const LISTS: Readonly<Record<string, string>> = {
  'rikki.csv': 'kunta;kausi;kieli;muoto\nMallila;nyt;xx;kunt\n;2026–2029;fi;kunta\nMallila;;fi;\nMallila;;fi;\n',
  'kaksi.csv': 'kunta,nimi\na,b\n',
  'tyhjä.csv': 'kunta\n',
  'ilman.csv': 'väri;koko\npunainen;7\n',
};

const given = fc.record({
  plans: fc.tuple(encodedPlan, encodedPlan, encodedPlan, encodedPlan),
  edits: planEdits,
  known: variedPlan,
  text: fc.oneof(
    plainText,
    variedPlan.map((text) => text.replaceAll(/^#+ |[*|]/gmu, '')),
  ),
  word: fc.tuple(wordPlan, wordPlan),
  configuration: fc.constantFrom(undefined, ...CONFIGURATIONS),
  input: variedPlan,
  list: fc.constantFrom(
    'kunta;kausi;kieli;muoto\nMallilan kunta;2026–2029;fi;kunta\nPohjolan kunta;;sv;\nSaaren hyvinvointialue;2025-2028;fi;county\n',
    '\uFEFFnamn,period,språk\n"Modellby, kommun",2026–2029,sv\nÅlands,,fi\n',
    'name\tkind\nAa_b_ & <Ö>\tmunicipality\n*Kaislajoki* [x](y)\tjoint\n',
  ),
});

/** What is asked for only where something was done before. */
const BEFORE: ReadonlySet<string> = new Set(['--compare', 'perus.yaml', 'm.docx']);

const CASES = 24;

/** Every command with each of its options, once, in folders of varied plans. */
export const askCommandLine: Recording = recording(
  'recorded-commands',
  'Every command says with each of its options what it said, and of each wrong one what is wrong.',
  CASES,
  given,
  ({ plans: [a, b, c, d], edits, known, text, word: [first, second], configuration, input, list }, index) => {
    const lines = ALL.filter((_, at) => at % CASES === index % CASES).map((one) => ({
      kind: 'run' as const,
      today: AS_OF,
      ...one,
      ...(one.args.some((arg) => arg === '-' || arg === '--stdin-filename') && { input }),
    }));
    // What was accepted, and written before, is there; then somebody edits a plan.
    const before: Step[] = [
      { kind: 'run', args: ['baseline', 'write', 'e.md', 'a.md', '--config', 'perus.yaml'], today: AS_OF },
      { kind: 'run', args: ['check', 'a.md', 'e.md', '-o', 'ennen.json', '--quiet'], today: AS_OF },
      { kind: 'run', args: ['template', 'LaNu', '-o', 'm.docx', '--organisation', 'Mallila'], today: AS_OF },
      { kind: 'save', path: 'e.md', content: edited(known, edits) },
    ];
    return runInFolder(
      [
        ['a.md', a, 1],
        ['b.md', b, 2],
        ['plans/a.md', c, 3],
        ['kokonaan.md', d, 0],
        ['e.md', known, 1],
        ['t.txt', text, 2],
        ['tyhjä.md', '', 1],
        ['a.odt', 'PK', 1],
        ['kuva.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 1],
        ['kuva.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 1],
        ['c.docx', first, 1],
        ['d.docx', second, 2],
      ],
      {
        'kunnat.csv': list,
        'kohdat.jsonl': `${LABELLED}\n`,
        'rikki.jsonl': `{"id":1}\n{\n\n${LABELLED}`,
        'perus.yaml': 'baseline: perus.json\n',
        'vieras.yaml': 'baseline: vieras.json\n',
        'vieras.json': index % 2 === 0 ? '{"tool":"muu"}' : '{"tool":"lapsilinssi","version":7,"documents":{}}',
        ...LISTS,
        ...BROKEN,
        ...(configuration !== undefined && { '.lapsilinssi.yaml': configuration }),
      },
      [...(lines.some(({ args }) => args.some((arg) => BEFORE.has(arg))) ? before : []), ...lines],
    );
  },
);

/** All of them, neighbours apart. */
const ALL: readonly { readonly args: readonly string[]; readonly answers?: readonly (string | number)[] }[] = [
  ...LINES.map((args) => ({ args })),
  ...ANSWERED,
];
