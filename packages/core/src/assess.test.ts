import { expect, test } from 'vitest';

import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { smallPack } from './fixtures/small-pack.ts';
import { outlineRules } from './outline-rules.ts';
import { readPlan } from './read-plan.ts';

const META = '---\nasiakirjatyyppi: LaNu\nkieli: fi\norganisaatiomuoto: kunta\n---\n\n';

function assessed(content: string, meta = META): Assessment {
  const pack = smallPack();
  const read = readPlan({ path: 'suunnitelma.md', content: meta + content, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return assess(read.document, pack, { asOf: '2026-11-21' });
}

/** Level of participation and its quotes with their levels. */
function participation(content: string): { level: number; quotes: [number, string][] } {
  const theme = assessed(content).themes.find(({ id }) => id === 'participation');
  return { level: theme?.level ?? -1, quotes: (theme?.evidence ?? []).map(({ level, quote }) => [level, quote]) };
}

test('an act with an actor and a time in one sentence is committed', () => {
  expect(
    participation('## 3 Osallisuus\n\nSivistyslautakunta kuulee lapsia ennen talousarviota vuosittain syyskuussa.\n'),
  ).toEqual({
    level: 3,
    quotes: [[3, 'Sivistyslautakunta kuulee lapsia ennen talousarviota vuosittain syyskuussa.']],
  });
});

test('a committed act is monitored when its section says who is told of it and when', () => {
  expect(
    participation(
      '## 3 Osallisuus\n\nSivistyslautakunta kuulee lapsia vuosittain syyskuussa. Rehtori raportoi kunnanhallitukselle joka kesäkuu 2027.\n',
    ).level,
  ).toBe(4);
});

test('a hedged, wished or denied act stays a mention', () => {
  for (const sentence of [
    'Lapsia pyritään kuulemaan vuosittain.',
    'Sivistyslautakunnan tulisi kuulla lapsia vuosittain.',
    'Sivistyslautakunta ei kuule lapsia vuonna 2027.',
  ])
    expect([sentence, participation(`## 3 Asiat\n\n${sentence}\n`).level]).toEqual([sentence, 1]);
});

test('a statement about somebody else inherits nothing from its heading', () => {
  expect(participation('## 3 Lasten osallisuus\n\nIkäihmisten kuuleminen järjestetään vuosittain.\n')).toEqual({
    level: 0,
    quotes: [],
  });
  expect(participation('## 3 Lasten osallisuus\n\nKuuleminen järjestetään vuosittain.\n').level).toBe(2);
});

test('a term without anybody to be about is not evidence, a name is', () => {
  expect(participation('## 3 Asiat\n\nOsallisuus on tärkeää kaikille.\n').level).toBe(0);
  expect(participation('## 3 Asiat\n\nNuorisovaltuusto.\n')).toEqual({ level: 1, quotes: [[1, 'Nuorisovaltuusto.']] });
});

test('a heading is context and never evidence', () => {
  const { themes, findings } = assessed(
    '# Suunnitelma\n\n## 3 Lasten osallisuus\n\nTeksti kertoo maisemasta ja teistä.\n',
  );
  expect(themes.find(({ id }) => id === 'participation')).toEqual({
    id: 'participation',
    requirement: 'required',
    level: 0,
    expectedLevel: 3,
    criteria: [
      { id: 'feedback', met: false, asked: true },
      { id: 'resources', met: false, asked: true },
    ],
    evidence: [],
    home: 2,
    promisedIn: [2],
  });
  expect(
    findings.map(({ rule, severity, theme, content, range }) => [rule, severity, theme ?? content, range.start.line]),
  ).toEqual([
    ['required-content-missing', 'error', 'follow-up', 7],
    ['theme-missing', 'info', 'child-budgeting', 7],
    ['theme-missing', 'error', 'participation', 9],
  ]);
});

test('an exclusion takes a hit away in its stretch only', () => {
  const { level, quotes } = participation(
    '## 3 Lasten osallisuus\n\nLasten osallisuus on sitä, että he osallistuvat harrastuksiin. Lasten osallisuus alkaa kuulemisesta koulussa joka viikko.\n',
  );
  expect([level, quotes.map(([, quote]) => quote)]).toEqual([
    2,
    ['Lasten osallisuus alkaa kuulemisesta koulussa joka viikko.'],
  ]);
});

test('an idea that more than one pattern tells holds over the clauses of a sentence', () => {
  const level = (content: string): number | undefined =>
    assessed(`## 3 Talous\n\n${content}\n`).themes.find(({ id }) => id === 'child-budgeting')?.level;
  expect(level('Talousjohtaja laskee, mitkä menoista kohdistuvat lapsiin.')).toBe(1);
  expect(level('Talousjohtaja laskee, paljonko väestöön kohdistuu menoja, kun lapsia on vähän.')).toBe(0);
  expect(level('Talousjohtaja laskee menot. Lapsia on vähän.')).toBe(0);
});

test('a list item takes its actor, time and audience from its lead-in', () => {
  expect(
    participation(
      '## 3 Toimenpiteet\n\nRehtori tekee vuosittain lasten kanssa seuraavat asiat:\n\n- kuulemisen järjestäminen koulussa\n- retki\n',
    ),
  ).toEqual({ level: 3, quotes: [[3, 'kuulemisen järjestäminen koulussa']] });
});

test('a table row takes its slots from its columns, in any order', () => {
  const table = (head: string, row: string): string => `## 3 Toimenpiteet\n\n${head}\n|---|---|---|\n${row}\n`;
  const committed = participation(
    table('| Toimenpide | Vastuutaho | Aikataulu |', '| Lasten kuuleminen pihasta | rehtori | kevät 2027 |'),
  );
  expect(committed).toEqual({ level: 3, quotes: [[3, 'Lasten kuuleminen pihasta']] });
  expect(
    participation(
      table('| Aikataulu | Vastuutaho | Toimenpide |', '| kevät 2027 | rehtori | Lasten kuuleminen pihasta |'),
    ),
  ).toEqual(committed);
  expect(
    participation(
      table('| Toimenpide | Vastuutaho | Aikataulu |', '| Lasten kuuleminen pihasta | kunta | kevät 2027 |'),
    ).level,
  ).toBe(2);
});

test('a duty that is only restated is a mention', () => {
  expect(
    participation(
      '## 2 Lainsäädäntö\n\nKunnanhallituksen on asetettava nuorisovaltuusto vuosittain kuntalain 26 §:n mukaan.\n',
    ).level,
  ).toBe(1);
});

test('who does what on which day is planned under a heading on the law too', () => {
  const text = (sentence: string): number => participation(`## 2 Lainsäädäntö\n\n${sentence}\n`).level;
  expect(text('Rehtori kuulee lapsia joka syksy.')).toBe(3);
  expect(text('Rehtori kuulee lapsia.')).toBe(1);
});

test('a duty beside a sentence that hands the law on is restated too, unless it has a day of its own', () => {
  const level = (text: string): number => participation(`## 3 Asiat\n\n${text}\n`).level;
  expect(level('Lain mukaan rehtori kuulee lapsia. Lapsia on kuultava koulussa hyvissä ajoin.')).toBe(1);
  expect(level('Lain mukaan rehtori kuulee lapsia. Rehtorin on kuultava lapsia vuonna 2027.')).toBe(3);
});

test('what is asked or told is done as its main clause is', () => {
  const level = (text: string): number => participation(`## 3 Asiat\n\n${text}\n`).level;
  expect(level('Rehtori selvittää vuonna 2027, miten lapsia pitäisi kuulla.')).toBe(3);
  expect(level('Toivomme, että rehtori kuulee lapsia vuonna 2027.')).toBe(1);
});

test('what children wish is a fact, what the plan wishes is not', () => {
  const level = (text: string): number => participation(`## 3 Osallisuus\n\n${text}\n`).level;
  expect(level('Lapset haluavat kuulla nuoria pihalla vuonna 2027.')).toBe(2);
  expect(level('Kunta haluaa kuulla nuoria pihalla vuonna 2027.')).toBe(1);
});

test('what is named in a list of other matters is a mention, and answers no question', () => {
  const found = (text: string, heading = 'Painopisteet'): readonly [number, readonly string[]] => {
    const theme = assessed(`## 3 ${heading}\n\n${text}\n`, '').themes.find(({ id }) => id === 'participation');
    return [theme?.level ?? -1, (theme?.criteria ?? []).filter(({ met }) => met).map(({ id }) => id)];
  };
  const tells = 'Rehtori kertoo tuloksista lapsille.';
  expect(found(`Rehtori kehittää vuonna 2027 tiestöä, taloutta ja lasten kuulemista. ${tells}`)).toEqual([1, []]);
  // The verb's subjects before it are others than the audience, and what is done together is said of them all.
  expect(found(`Seurat, yritykset ja rehtori kehittävät vuonna 2027 lasten kuulemista. ${tells}`)).toEqual([
    3,
    ['feedback'],
  ]);
  // Another thing of the list is children's too; so is all of it, under a heading about them.
  expect(found(`Rehtori kehittää vuonna 2027 tiestöä, lasten ruokaa ja lasten kuulemista. ${tells}`)).toEqual([
    3,
    ['feedback'],
  ]);
  expect(found(`Rehtori kehittää vuonna 2027 tiestöä, taloutta ja lasten kuulemista. ${tells}`, 'Lasten arki')).toEqual(
    [3, ['feedback']],
  );
  // Two things are no list.
  expect(found(`Rehtori kehittää vuonna 2027 taloutta ja lasten kuulemista. ${tells}`)).toEqual([3, ['feedback']]);
});

test('a name beside a verb is a mention until its clause says more', () => {
  const level = (text: string): number => participation(`## 3 Osallisuus\n\n${text}\n`).level;
  expect(level('Nuorisovaltuusto kokoaa kuntaan iloista ja avointa ilmapiiriä.')).toBe(1);
  expect(level('Nuorisovaltuusto kokoaa vuonna 2027 iloisen ja avoimen tapahtuman.')).toBe(2);
});

test('a quotation is not evidence', () => {
  expect(participation('## 3 Lapset\n\n> Sivistyslautakunta kuulee lapsia vuosittain.\n').level).toBe(0);
});

test('questions that the text answers are met, the others are asked at the home of the theme', () => {
  const { themes, findings } = assessed(
    '## 2 Alku\n\nTeksti.\n\n## 3 Osallisuus\n\nRehtori kuulee lapsia vuosittain. Hän kertoo lapsille, mitä siitä seurasi.\n\n## 4 Seuranta\n\nSuunnitelman toteutumista seurataan vuosittain ja siitä kerrotaan kaikille.\n',
  );
  expect(themes.find(({ id }) => id === 'participation')?.criteria).toEqual([
    { id: 'feedback', met: true, asked: true },
    { id: 'resources', met: false, asked: true },
  ]);
  expect(findings.map(({ rule, theme, criterion, section }) => [rule, theme, criterion, section])).toEqual([
    ['theme-missing', 'child-budgeting', undefined, 1],
    ['criterion-missing', 'participation', 'resources', 2],
  ]);
});

test('next steps put lost statutory content first, then an absent core theme', () => {
  const { nextSteps, findings } = assessed('# Suunnitelma\n\nTeksti maisemasta.\n');
  const keys = new Map(findings.map((finding) => [finding.key, finding.rule]));
  expect(nextSteps.map(({ messageId, findings: mended }) => [messageId, mended.map((key) => keys.get(key))])).toEqual([
    ['content-step', ['required-content-missing']],
    ['theme-step', ['theme-missing']],
  ]);
});

test('moving and renumbering a section keeps the keys of its findings', () => {
  const one = '## 3 Osallisuus\n\nLapsia kuullaan joskus.\n\n';
  const two = '## 4 Tiet\n\nTeitä korjataan.\n\n';
  const keys = (content: string): string[] =>
    assessed(content)
      .findings.map(({ key }) => key)
      .toSorted();
  expect(keys(two.replace('4', '3') + one.replace('3', '4'))).toEqual(keys(one + two));
});

test('a promise that ends something is a mention; what is denied outright meets no question and is not asked either', () => {
  expect(participation('## 3 Asiat\n\nSivistyslautakunta lakkauttaa nuorisovaltuuston vuonna 2027.\n').level).toBe(1);
  const { themes } = assessed(
    '## 3 Osallisuus\n\nRehtori kuulee lapsia vuosittain. Hän ei kerro lapsille, mitä siitä seurasi.\n',
  );
  expect(themes.find(({ id }) => id === 'participation')?.criteria[0]).toEqual({
    id: 'feedback',
    met: false,
    asked: false,
  });
});

test('the period of the title dates nothing, and a bare count monitors nothing', () => {
  const title = '# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029\n\n';
  expect(participation(`${title}## 3 Osallisuus\n\nRehtori kuulee lapsia.\n`).level).toBe(2);
  expect(participation(`${title}## 3 Asiat\n\nRehtori kuulee lapsia vuosittain. Lasten osuus on 120.\n`).level).toBe(3);
});

test('a found content has the passage that shows it; a denial does not', () => {
  const follow = (content: string): unknown =>
    assessed(content).contents.map(({ id, found, passage }) => [id, found, passage?.quote]);
  expect(follow('## 3 Alku\n\nSuunnitelman toteutumista seurataan vuosittain.\n')).toEqual([
    ['follow-up', true, 'Suunnitelman toteutumista seurataan vuosittain.'],
  ]);
  expect(follow('## 3 Alku\n\nSuunnitelman toteutumista ei seurata.\n')).toEqual([['follow-up', false, undefined]]);
  expect(follow('## 3 Seuranta\n\nTiedot kootaan joka vuosi kesäkuussa ja ne kerrotaan kaikille.\n')).toEqual([
    ['follow-up', true, '3 Seuranta'],
  ]);
});

test('a text that holds nothing but details lacks one thing: something to read', () => {
  expect(assessed('').findings.map(({ messageId }) => messageId)).toEqual(['input-limited.empty']);
});

test('a list and a table say what prose says: lead-ins name the theme, rows are read across their cells', () => {
  const prose = participation('## 3 Asiat\n\nRehtori kuulee lapsia vuonna 2027.\n');
  expect(prose.level).toBe(3);
  // The lead-in names theme and actor, the item the act and its time.
  expect(participation('## 3 Asiat\n\nNuorisovaltuusto, rehtori:\n\n- kokoaa ideat vuonna 2027\n')).toEqual({
    level: 3,
    quotes: [
      [1, 'Nuorisovaltuusto, rehtori:'],
      [3, 'kokoaa ideat vuonna 2027'],
    ],
  });
  // Child and act stand in different cells.
  expect(
    participation(
      '## 3 Asiat\n\n| Ketä | Miten | Vastuutaho | Aikataulu |\n|---|---|---|---|\n| Lapsia | Kuullaan pihalla | rehtori | 2027 |\n',
    ),
  ).toEqual({ level: 3, quotes: [[3, 'Lapsia']] });
});

test('a lead-in and its item are read as one clause, of a paragraph only its last sentence', () => {
  expect(participation('## 3 Asiat\n\nRehtori kuulee vuonna 2027:\n\n- lapsia\n- nuoria\n')).toEqual({
    level: 3,
    quotes: [
      [3, 'lapsia'],
      [3, 'nuoria'],
    ],
  });
  expect(
    participation('## 3 Asiat\n\nKunta kuulee vuonna 2027 melua. Mukana ovat:\n\n- lapsia\n- nuoria\n').level,
  ).toBe(0);
});

test('lines with names of columns make one record, as a table would', () => {
  expect(
    participation(
      '## 3 Asiat\n\n- Toimenpide: lapsia kuullaan pihalla\n- Vastuutaho: rehtori\n- Aikataulu: kevät 2027\n',
    ),
  ).toEqual({ level: 3, quotes: [[3, 'lapsia kuullaan pihalla']] });
});

test('a hedge in a lead-in or in another cell takes the promise back', () => {
  expect(participation('## 3 Asiat\n\nMahdollisuuksien mukaan rehtori:\n\n- kuulee lapsia vuonna 2027\n').level).toBe(
    1,
  );
  expect(
    participation(
      '## 3 Asiat\n\n| Toimenpide | Vastuutaho | Aikataulu | Laajuus |\n|---|---|---|---|\n| Lapsia kuullaan | rehtori | 2027 | mahdollisuuksien mukaan |\n',
    ).level,
  ).toBe(1);
});

test('one description alone, under a heading about something else, is a mention', () => {
  const alone = 'Rehtori kuulee lapsia pihasta ja ruuasta.';
  expect(participation(`## 3 Koulu\n\nKoulu alkaa elokuussa. ${alone}\n`)).toEqual({ level: 1, quotes: [[1, alone]] });
  expect(participation(`## 3 Osallisuus\n\n${alone}\n`)).toEqual({ level: 2, quotes: [[2, alone]] });
  expect(participation(`## 3 Koulu\n\n${alone} Nuoria kuullaan ruuasta ja pihasta.\n`).level).toBe(2);
});

test('who and when may stand in two sentences of one account, but not when half of it is about other things or when it is past', () => {
  const who = 'Rehtori kuulee lapsia pihasta ja ruuasta.';
  const when = 'Nuoria kuullaan kesällä ruuasta ja pihasta.';
  expect(participation(`## 3 Koulu\n\n${who} ${when}\n`).level).toBe(3);
  expect(participation(`## 3 Koulu\n\n${who} Piha on iso. Salissa on tilaa. Ruoka on hyvää. ${when}\n`).level).toBe(2);
  expect(participation(`## 3 Koulu\n\n${who} Nuoria kuultiin kesällä ruuasta ja pihasta.\n`).level).toBe(2);
});

test('figures of a long section about other things monitor nothing of the theme', () => {
  const act = 'Rehtori kuulee lapsia vuosittain ruuasta.';
  const figure = 'Pyöräilyn osuus on 40 prosenttia.';
  const others =
    'Tie on pitkä. Silta on vanha. Puisto on suuri. Uimala on kiinni. Tori on auki. Ranta on hieno. Satama on syvä.';
  expect(participation(`## 3 Asiat\n\n${act}\n\n${figure}\n`).level).toBe(4);
  expect(participation(`## 3 Asiat\n\n${act}\n\n${others}\n\n${figure}\n`).level).toBe(3);
  expect(participation(`## 3 Osallisuus\n\n${act}\n\n${others}\n\n${figure}\n`).level).toBe(4);
});

const PROSE = 'Tässä luvussa kerrotaan asiasta niin monella sanalla, että siinä on luettavaa.';

test('sections that belong to another organisation are told once, at the first of them', () => {
  const county = META.replace('kunta', 'hyvinvointialue');
  const former = `## 5 Lasten rahat\n\n${PROSE}\n\n## 6 Lasten tarpeet\n\n${PROSE}\n`;
  const found = (content: string, meta?: string): unknown[] =>
    assessed(content, meta)
      .findings.filter(({ rule }) => rule === 'structure-outdated')
      .map(({ severity, structure, range, related }) => [
        severity,
        structure,
        range.start.line,
        related.map((one) => one.range.start.line),
      ]);

  expect(found(former)).toEqual([['warning', 'former', 7, [11]]]);
  expect(found(former, county)).toEqual([]);
  expect(found(`## 5 Lasten rahat\n\n${PROSE}\n`)).toEqual([]);
  // A heading without text promises nothing.
  expect(found('## 5 Lasten rahat\n\n## 6 Lasten tarpeet\n')).toEqual([]);
  // The statute does not apply to it.
  expect(found(former, META.replace('kunta', 'kunta\norganisaatio: Jomala kommun'))).toEqual([]);
});

test('an organisation that the pack names has its own kind and duties', () => {
  const meta = (name: string): string => `---\nasiakirjatyyppi: LaNu\nkieli: fi\norganisaatio: ${name}\n---\n\n`;
  const asked = (name: string): unknown => {
    const { document, contents } = assessed(`## 1 Alku\n\n${PROSE}\n`, meta(name));
    return [document.organisationKind.value, contents.map(({ id }) => id)];
  };

  expect(asked('Mallilan kunta')).toEqual(['municipality', ['follow-up']]);
  expect(asked('Helsingin kaupunki')).toEqual(['joint', ['follow-up']]);
  expect(asked('Jomala kommun')).toEqual(['municipality', []]);
});

test('what is wished to nobody, taken away or done too early is denied as a promise', () => {
  const levels = [
    'Lapsia ei unohdeta kuulla kouluverkosta päätettäessä.',
    'Lasten kuulemista ei lakkauteta vuosina 2027–2029.',
    'Kunnanhallitus ei päätä kouluverkosta ennen kuin lapsia on kuultu syksyllä 2027.',
    'Sivistyslautakunta ei kuule lapsia vuonna 2027.',
  ].map((sentence) => participation(`## 3 Osallisuus\n\n${sentence}\n`).level);

  expect(levels).toEqual([2, 2, 3, 1]);
});

test('an item in a language that is not read is shown by its lead-in', () => {
  const item = '- Kommunen ordnar en trygg skolväg för barnen varje år';
  const { quotes } = participation(`## 3 Toimenpiteet\n\nLasten osallisuus on tärkeää:\n\n${item}\n`);
  expect(new Set(quotes.map(([, quote]) => quote))).toEqual(new Set(['Lasten osallisuus on tärkeää:']));
});
