import { checkPack } from '@lapsilinssi/pack';
import { expect, test, vi } from 'vitest';

import { assess } from '../assess.ts';
import type { Finding } from '../assessment.ts';
import { SMALL_PACK_FILES } from '../fixtures/small-pack.ts';
import { openPack, type Pack } from '../match/open-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';
import type { RuleId } from '../rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const WORDING: Readonly<Record<string, string>> = {
  'wording/outdated-terms.yaml': `right: { fi: { any: [aiemmin], span: sentence } }
beside: { fi: ["+laki", "+hanke"] }
terms:
  - id: region
    kind: word
    since: 2023-01-01
    except: [helsinki]
    fi:
      name: maakunta
      current: hyvinvointialue
      find: ["!maakunta"]
      when: { any: [järjestää], span: sentence }
      replace: { maakunta: hyvinvointialue }
  - id: agency
    kind: ended
    question: true
    since: 2026-01-01
    fi: { name: Aluehallintovirasto, current: Lupa- ja valvontavirasto, find: [aluehallintovirasto] }
`,
  'wording/statutes.yaml': `statutes:
  - id: youth
    number: 72/2006
    state: repealed
    since: 2017-01-01
    current: { fi: nuorisolaki 1285/2016 }
    current-number: 1285/2016
    fi: { name: Nuorisolaki }
`,
  'wording/abbreviations.yaml': `known: { fi: [EU] }
abbreviations:
  - { letters: STM, fi: { name: sosiaali- ja terveysministeriö } }
`,
};

let opened: Pack | undefined;
/** The small pack with words that are old; compiled once. */
function pack(): Pack {
  if (opened) return opened;
  const { pack: compiled, errors } = checkPack(
    Object.entries({ ...SMALL_PACK_FILES, ...WORDING }).map(([path, text]) => ({ path, text })),
  );
  if (compiled === undefined) throw new Error(JSON.stringify(errors));
  return (opened = openPack(compiled));
}

/** What one rule finds, each finding with what it marks, and with the texts of its fixes. */
function found(rule: RuleId, content: string, asOf = '2026-11-21'): readonly object[] {
  const read = readPlan({ path: 'plan.md', content, pack: outlineRules(pack()), language: 'fi' });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const marked = ({ start, end }: Finding['range']): string => content.slice(start.offset, end.offset);
  return assess(read.document, pack(), { asOf })
    .findings.filter((one) => one.rule === rule)
    .map(({ severity, messageId, values, range, related, fixes }) => ({
      severity,
      messageId,
      values,
      marked: marked(range),
      related: related.map((one) => [one.messageId, marked(one.range)]),
      fixes: fixes.map((fix) => (fix.kind === 'replace' ? [marked(fix.range), fix.text, fix.safety] : [fix.kind])),
    }));
}

const LEAD = '# Suunnitelma\n\n## Palvelut\n\n';

test('an old word is told once a section, and each place is mended in its own form beside its own modifiers', () => {
  const text = `${LEAD}Uuden maakunnan koulu järjestää kerhoja. Maakunnassa järjestetään myös leirejä. Uudet maakunnatkin järjestävät niitä.\n`;
  expect(found('outdated-term', text)).toEqual([
    {
      severity: 'info',
      messageId: 'outdated-term.word',
      values: {
        quote: 'maakunnan',
        name: 'maakunta',
        current: 'hyvinvointialue',
        meant: 'hyvinvointialuetta',
        date: '2023-01-01',
      },
      marked: 'maakunnan',
      related: [
        ['outdated-term.also', 'Maakunnassa'],
        ['outdated-term.also', 'maakunnatkin'],
      ],
      fixes: [
        ['maakunnan', 'hyvinvointialueen', 'safe'],
        ['Maakunnassa', 'Hyvinvointialueessa', 'safe'],
      ],
    },
  ]);
});

/** What is found of a body that has ended. */
const ENDED_BODY = {
  severity: 'warning',
  messageId: 'outdated-term.ended',
  values: {
    quote: 'Aluehallintovirasto',
    name: 'Aluehallintovirasto',
    current: 'Lupa- ja valvontavirasto',
    meant: 'Lupa- ja valvontavirastoa',
    date: '2026-01-01',
  },
  marked: 'Aluehallintovirasto',
  related: [],
  fixes: [],
};

test('a place that is ignored hides no other: the next one is told, and only what is told is mended', () => {
  const said = 'Aluehallintovirasto järjestää valvontaa, ja maakunta järjestää kerhoja.';
  const ignore = '<!-- lapsilinssi-ohita outdated-term: sopimuksen nimi -->';
  const [region, agency] = found('outdated-term', `${LEAD}${ignore}\n${said}\n\n${said}\n\n${ignore}\n${said}\n`);
  expect([agency, region]).toEqual([
    {
      severity: 'info',
      messageId: 'outdated-term.word',
      values: {
        quote: 'maakunta',
        name: 'maakunta',
        current: 'hyvinvointialue',
        meant: 'hyvinvointialuetta',
        date: '2023-01-01',
      },
      marked: 'maakunta',
      related: [],
      fixes: [['maakunta', 'hyvinvointialue', 'safe']],
    },
    ENDED_BODY,
  ]);
});

test('a body that has ended is asked about, and nothing is put in its place', () => {
  expect(found('outdated-term', `${LEAD}Aluehallintovirasto valvoo kouluja.\n`)).toEqual([ENDED_BODY]);
});

test('an old word is right before its day, in the past, beside an earlier year, in quotation marks, in a name and where data says so', () => {
  expect(found('outdated-term', `${LEAD}Aluehallintovirasto valvoo kouluja.\n`, '2025-12-31')).toEqual([]);
  for (const right of [
    'Aluehallintovirasto valvoi kouluja.',
    'Vuonna 2024 aluehallintovirasto ja koulu yhdessä.',
    'Lapsi sanoi: ”Aluehallintovirasto valvoo.”',
    'Aluehallintovirasto-hanke jatkuu.',
    'Aiemmin luvan antaa aluehallintovirasto.',
    'Uusimaa on maakunta.',
  ]) {
    expect({ right, found: found('outdated-term', `${LEAD}${right}\n`) }).toEqual({ right, found: [] });
  }
  const helsinki = '---\norganisaatio: Helsingin kaupunki\n---\n\n';
  expect(found('outdated-term', `${helsinki}${LEAD}Maakunnan koulu järjestää kerhoja.\n`)).toEqual([]);
});

test('a statute’s number is mended where no section is cited with it', () => {
  const finding = {
    severity: 'warning',
    messageId: 'outdated-statute.repealed',
    values: { statute: 'Nuorisolaki 72/2006', current: 'nuorisolaki 1285/2016' },
    marked: '72/2006',
    related: [],
    fixes: [['72/2006', '1285/2016', 'safe']],
  };
  expect(found('outdated-statute', `${LEAD}Nuorisolaki (72/2006) velvoittaa.\n`)).toEqual([finding]);
  expect(found('outdated-statute', `${LEAD}Nuorisolaki 72/2006 velvoittaa.\n`)).toEqual([finding]);
  expect(found('outdated-statute', `${LEAD}Nuorisolain (72/2006) 8 § velvoittaa.\n`)).toEqual([
    { ...finding, fixes: [] },
  ]);
  expect(found('outdated-statute', `${LEAD}Nuorisolaki (1285/2016) velvoittaa, kokous 72/2006.\n`)).toEqual([]);
});

test('an abbreviation is told once a document and opened in its case', () => {
  expect(
    found('abbreviation-unexplained', `${LEAD}Koulu noudattaa STM:n ja EU:n ohjeita. STM:ltä kysytään.\n`),
  ).toEqual([
    {
      severity: 'info',
      messageId: 'abbreviation-unexplained.known',
      values: { quote: 'STM', expansion: 'sosiaali- ja terveysministeriö' },
      marked: 'STM:n',
      related: [],
      fixes: [['STM:n', 'sosiaali- ja terveysministeriön (STM)', 'safe']],
    },
  ]);
  expect(found('abbreviation-unexplained', `${LEAD}STM-ryhmä kokoontuu.\n`)).toMatchObject([{ fixes: [] }]);
  expect(found('abbreviation-unexplained', `${LEAD}Sosiaali- ja terveysministeriö (STM) ohjaa. STM:n ohje.\n`)).toEqual(
    [],
  );
});

test('a place left open matters more once the document is approved', () => {
  const left = { messageId: 'placeholder-left', values: { quote: '[kunnan nimi]' }, marked: '[kunnan nimi]' };
  const text = `${LEAD}Koulua ylläpitää [kunnan nimi], ja xx vastaa.\n`;
  expect(found('placeholder-left', text)).toEqual([
    { severity: 'warning', ...left, related: [['placeholder-left.also', 'xx']], fixes: [] },
  ]);
  expect(found('placeholder-left', `---\nhyväksytty: 14.12.2026\n---\n\n${text}`)).toMatchObject([
    { severity: 'error', ...left },
  ]);
});

test('rows left open are told of themselves, what stands over them is not', () => {
  const table = '| Mittari | Tavoite |\n| --- | --- |\n| [mittari] | [tavoite] |\n';
  expect(found('placeholder-left', `${LEAD}Taulukko 1. Mittarit\n\n${table}`)).toMatchObject([
    { messageId: 'placeholder-left', values: { quote: '[mittari]' } },
    { messageId: 'placeholder-left', values: { quote: '[tavoite]' } },
  ]);
});

test('a period is stale from the day after its last', () => {
  const text = '---\nkausi: 2022–2025\n---\n\n# Suunnitelma\n\nLapsia kuullaan.\n';
  expect(found('period-stale', text, '2025-12-31')).toEqual([]);
  expect(found('period-stale', text, '2026-01-01')).toEqual([
    {
      severity: 'warning',
      messageId: 'period-stale',
      values: { period: '2022–2025', year: '2025' },
      marked: 'kausi: 2022–2025',
      related: [],
      fixes: [],
    },
  ]);
});

test('an empty section is told, a title, an annex, a divider and a picture are not', () => {
  const text =
    '# Suunnitelma\n\n## Osa II\n\n## Osallisuus\n\n<!-- kesken -->\n\n## Mittarit\n\n![Kaavio](k.png)\n\n## Loppu\n\nHyvä.\n';
  expect(found('section-empty', text)).toEqual([
    {
      severity: 'warning',
      messageId: 'section-empty',
      values: { quote: 'Osallisuus' },
      marked: 'Osallisuus',
      related: [],
      fixes: [],
    },
  ]);
});

test('a skipped level is told once under a heading, its neighbours with it', () => {
  expect(found('heading-level-skipped', '# A\n\n### Bussit\n\nKoulu.\n\n### Cykelit\n\nKoulu.\n')).toEqual([
    {
      severity: 'info',
      messageId: 'heading-level-skipped',
      values: { quote: 'Bussit', level: 3, above: 1, expected: 2 },
      marked: 'Bussit',
      related: [['heading-level-skipped.also', 'Cykelit']],
      fixes: [],
    },
  ]);
});
