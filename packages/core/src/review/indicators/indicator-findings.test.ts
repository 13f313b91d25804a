import { expect, test } from 'vitest';

import type { Finding } from '../../assessment.ts';
import { measured } from '../../fixtures/measured.ts';

/** Findings on indicators and small numbers, whole but for their keys. */
function findings(content: string, documentType?: string): Omit<Finding, 'key'>[] {
  return measured(content, documentType).findings.flatMap(({ key: _key, ...finding }) =>
    /^(?:indicator|small)-/u.test(finding.rule) ? [finding] : [],
  );
}

/** Message and the source text that it is shown at. */
function told(content: string, documentType?: string): string[] {
  return findings(content, documentType).map(
    ({ messageId, range }) => `${messageId}: ${content.slice(range.start.offset, range.end.offset)}`,
  );
}

test('a table without a column for targets is one finding, with a column as its fix', () => {
  expect(
    findings(
      '| Mittari | Lähde | Lähtötaso 2025 |\n|---|---|---|\n| Yksinäisyys | koulukysely | 12 % |\n| Viihtyy koulussa | koulukysely | 61 % |\n',
    ),
  ).toEqual([
    {
      rule: 'indicator-incomplete',
      severity: 'warning',
      messageId: 'indicator-incomplete.table-one',
      values: { quote: 'Yksinäisyys', count: 2, lacks: 'target' },
      basis: [],
      range: {
        start: { part: 0, offset: 2, line: 1, column: 3 },
        end: { part: 0, offset: 9, line: 1, column: 10 },
      },
      section: 0,
      related: [],
      fixes: [{ kind: 'add-column', safety: 'suggested', table: 0, role: 'target' }],
    },
  ]);
});

test('a row that lacks what its table has is a finding of its own; a reason is an answer', () => {
  const table = (rows: string): string =>
    `| Mittari | Lähde | Lähtötaso 2025 | Tavoite 2029 |\n|---|---|---|---|\n| Viihtyy koulussa | koulukysely | 61 % | 70 % |\n${rows}`;
  expect(told(table('| Yksinäisyys | koulukysely | 12 % | – |\n'))).toEqual(['indicator-incomplete.one: Yksinäisyys']);
  expect(told(table('| Yksinäisyys | koulukysely | ei saatavilla (vastaajia on liian vähän) | 8 % |\n'))).toEqual([]);
  expect(told(table('| Yksinäisyys | koulukysely | ei saatavilla | 8 % |\n'))).toEqual([
    'indicator-incomplete.one: Yksinäisyys',
  ]);
});

test('older people in the name that the catalogue has for an indicator do not make it one of theirs', () => {
  const row = (name: string): string =>
    `| Mittari | Lähde | Lähtötaso 2025 | Tavoite 2029 |\n|---|---|---|---|\n| ${name} | koulukysely | 50 % | 40 % |\n`;
  expect(told(row('Pystyy lukemaan vanhusten kanssa'), 'child-youth-plan')).toEqual([
    'indicator-target-inconsistent.worse-higher: 40 %',
  ]);
  expect(told(row('Vanhukset: lukee toisten vanhusten kanssa'), 'child-youth-plan')).toEqual([]);
});

test('a list without figures is one finding at its lead-in', () => {
  expect(told('Seuraamme näitä mittareita:\n\n- yksinäisyys\n- viihtyy koulussa\n')).toEqual([
    'indicator-incomplete.list-many: Seuraamme näitä mittareita:',
  ]);
});

test('indicators of others than children are left alone', () => {
  expect(told('Mittarit: lainakanta, vuosikate ja ikäihmisten kerhot.\n', 'other')).toEqual([]);
});

test('a worse target is doubted by the direction of the catalogue, and only where it is known', () => {
  const row = (name: string, from: string, to: string): string[] =>
    told(
      `| Mittari | Lähde | Lähtötaso 2025 | Tavoite 2029 |\n|---|---|---|---|\n| ${name} | koulukysely | ${from} | ${to} |\n`,
    );
  expect(row('Yksinäisyys', '7 %', '9 %')).toEqual(['indicator-target-inconsistent.worse-lower: 9 %']);
  expect(row('Viihtyy koulussa', '61 %', '55 %')).toEqual(['indicator-target-inconsistent.worse-higher: 55 %']);
  expect(row('Viihtyy koulussa', '61 %', '61 %')).toEqual([]);
  expect(row('Ei viihdy koulussa', '39 %', '30 %')).toEqual([]);
  expect(row('Lastensuojeluilmoitukset, 0–17-vuotiaat', '6 %', '7 %')).toEqual([]);
});

test('words and figures that do not agree are doubted', () => {
  expect(told('Nuorten kerhojen osuus kasvaa 40 prosentista 30 prosenttiin vuoteen 2029 mennessä.\n')).toEqual([
    'indicator-target-inconsistent.direction: 30 prosenttiin',
  ]);
});

test('a target year after the period is told once a table; a survey may come a year later', () => {
  const plan = (year: number, source: string): string =>
    `---\nkausi: 2026–2028\n---\n\n| Mittari | Lähde | Lähtötaso 2025 | Tavoite ${year} |\n|---|---|---|---|\n| Yksinäisyys | ${source} | 12 % | 8 % |\n| Viihtyy koulussa | ${source} | 61 % | 70 % |\n`;
  expect(told(plan(2035, 'koulukysely'))).toEqual(['indicator-target-inconsistent.period-many: 8 %']);
  expect(told(plan(2029, 'koulukysely'))).toEqual([]);
});

test('a baseline older than the newest round is told, unless the period began before that round', () => {
  const plan = (period: string): string =>
    `---\nkausi: ${period}\n---\n\n| Mittari | Lähde | Lähtötaso 2021 | Tavoite 2029 |\n|---|---|---|---|\n| Yksinäisyys | koulukysely | 12 % | 8 % |\n`;
  expect(findings(plan('2026–2029')).map(({ messageId, values, basis }) => ({ messageId, values, basis }))).toEqual([
    {
      messageId: 'indicator-target-inconsistent.round',
      values: { quote: 'Yksinäisyys', count: 1, year: '2021', newest: '2025', source: 'school-survey' },
      basis: ['kuntalaki-26'],
    },
  ]);
  expect(told(plan('2022–2029'))).toEqual([]);
});

test('two figures of one year are told at the second, with the first', () => {
  const text = `## 2 Tilanne

Yksinäisyys oli 7 prosenttia 8.–9. luokilla vuonna 2025.

## 8 Seuranta

| Mittari | Lähde | Lähtötaso 2025 | Tavoite 2029 |
|---|---|---|---|
| Yksinäisyys, 8.–9. lk | koulukysely | 9 % | 4 % |
| Yksinäisyys, 4.–5. lk | koulukysely | 3 % | 2 % |
`;
  expect(
    findings(text).map(({ messageId, values, related }) => ({
      messageId,
      values,
      at: related.map(({ range }) => range.start.line),
    })),
  ).toEqual([
    {
      messageId: 'indicator-duplicate.value',
      values: { quote: 'Yksinäisyys, 8.–9. lk', first: '7 prosenttia', second: '9 %', year: '2025' },
      at: [3],
    },
  ]);
});

test('an indicator of children that the catalogue does not know is told, unless its source is', () => {
  const table = (source: string): string[] =>
    told(
      `| Mittari | Lähde | Lähtötaso 2025 | Tavoite 2029 |\n|---|---|---|---|\n| Kotinsa turvalliseksi kokevat lapset | ${source} | 71 % | 80 % |\n`,
    );
  expect(table('kuvakysely')).toEqual([]);
  expect(table('–')).toEqual([
    'indicator-incomplete.table-one: Mittari',
    'indicator-unknown: Kotinsa turvalliseksi kokevat lapset',
  ]);
});

test('a count of few children in a sensitive group is told; shares, bounds and other things counted are not', () => {
  expect(told('Lastensuojelun asiakkaana oli kolme lasta.\n')).toEqual(['small-number: kolme']);
  expect(told('| Palvelu | Lapsia |\n|---|---|\n| Sijoitettu lapsi | 3 |\n')).toEqual(['small-number: 3']);
  expect(told('Sijoitettuja lapsia on kolme.\n')).toEqual(['small-number: kolme']);
  expect(told('Lapset vastasivat kyselyyn (N=4).\n')).toEqual(['small-number: 4']);
  for (const text of [
    'Sijoitettujen lasten kerhoja on kolme.',
    'Opettajat vastasivat kyselyyn (N=4).',
    'Lapset vastasivat kyselyyn (n = 4 koulua).',
    'Lastensuojelun asiakkaana on alle 5 lasta.',
    'Lastensuojelussa on kolme työntekijää lapsia varten.',
    'Sijoitettujen osuus on 3 prosenttia lapsista.',
    'Kerhossa käy kolme lasta.',
    'Lastensuojelun 3 toimenpidettä koskee lapsia.',
  ])
    expect([text, told(`${text}\n`)]).toEqual([text, []]);
});

test('plain numbers are per cent where the name, a heading or a cell of the row says so', () => {
  const table = (name: string, from: string, to: string, head = 'Mittari'): string[] =>
    told(
      `| ${head} | Lähde | Lähtötaso 2025 | Tavoite 2029 |\n|---|---|---|---|\n| ${name} | koulukysely | ${from} | ${to} |\n`,
    );
  for (const name of ['Yksinäisyys (%)', 'Yksinäisyys, %', 'Yksinäisyys, %-osuus', 'Yksinäisyys, prosenttia'])
    expect([name, table(name, '7', '9')]).toEqual([name, ['indicator-target-inconsistent.worse-lower: 9']]);
  expect(table('Yksinäisyys', '7,2', '9,1', 'Mittari (%)')).toEqual(['indicator-target-inconsistent.worse-lower: 9,1']);
  expect(table('Yksinäisyys', '7', '9')).toEqual([]);
  expect(table('Yksinäisyys, 10 % poissa', '7', '9')).toEqual([]);
  expect(table('Yksinäisyys (%)', '7', '+2')).toEqual([]);
  expect(table('Yksinäisyys (%)', '9', '7')).toEqual([]);
});

test('an arrow beside a target or in a column for it says which way it should go', () => {
  const table = (target: string, arrow: string, head = 'Suunta'): string[] =>
    told(
      `| Mittari | Lähde | Lähtötaso 2025 | Tavoite 2029 | ${head} |\n|---|---|---|---|---|\n| Lasten kerhot | koulukysely | 12 | ${target} | ${arrow} |\n`,
    );
  expect(table('9', '↑')).toEqual(['indicator-target-inconsistent.direction: 9']);
  expect(table('9 ↑', '')).toEqual(['indicator-target-inconsistent.direction: 9']);
  expect(table('9', '↓')).toEqual([]);
  expect(table('9', '↑', 'Huomio')).toEqual([]);
});

test('bare counts under two names of one indicator may count two things', () => {
  const table = (second: string, unit: string): string[] =>
    told(
      `| Mittari | Lähde | Lähtötaso 2025 | Tavoite 2029 |\n|---|---|---|---|\n| Lastensuojeluilmoitukset | koulukysely | 60${unit} | 50${unit} |\n| ${second} | koulukysely | 85${unit} | 50${unit} |\n`,
    );
  expect(table('Lapset, joista lastensuojeluilmoitus', '')).toEqual([]);
  expect(table('Lastensuojeluilmoitukset', '')).toEqual(['indicator-duplicate.value: 85']);
  expect(table('Lapset, joista lastensuojeluilmoitus', ' %')).toEqual(['indicator-duplicate.value: 85 %']);
});

test('what is done or not among indicators has neither a baseline nor a source', () => {
  expect(told('Seuraamme näitä mittareita:\n\n- Lasten kerho on käytössä\n- Kysely lapsille (kyllä / ei)\n')).toEqual(
    [],
  );
});

test('indicators beside measures without columns for figures are not asked for targets', () => {
  expect(
    told(
      '| Toimenpide | Vastuu | Mittari |\n|---|---|---|\n| Kerhot lapsille | rehtori | Lasten määrä |\n| Kerhot nuorille | rehtori | Yksinäisyys |\n',
    ),
  ).toEqual([]);
});

test('a source for which a table has no column is told once', () => {
  expect(
    told(
      '| Mittari | Lähtötaso 2025 | Tavoite 2029 |\n|---|---|---|\n| Yksinäisyys (%) | 12 | 8 |\n| Lasten kerhot | 12 | 18 |\n| Nuorten kerhot | 2 | 8 |\n',
    ),
  ).toEqual(['indicator-incomplete.table-one: Mittari']);
});

test('what the catalogue does not know is told when it stands with figures and without a source', () => {
  const row = (name: string, target: string): string[] =>
    told(
      `| Mittari | Lähde | Lähtötaso 2025 | Tavoite 2029 |\n|---|---|---|---|\n| Yksinäisyys | koulukysely | 12 % | 8 % |\n| ${name} | | ${target} | ${target} |\n`,
    );
  expect(row('Onnellisuus', 'parempi')).toEqual(['indicator-unknown: Onnellisuus']);
  expect(row('Kerhojen kävijät', '400')).toEqual([]);
});
