import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import type { Finding } from '../assessment.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';

const RULES: ReadonlySet<string> = new Set(['commitment-vague', 'measure-without-owner', 'measure-without-deadline']);

function found(content: string, type = 'child-youth-plan'): Finding[] {
  const pack = smallPack();
  const text = `---\ndocument-type: ${type}\nkieli: fi\n---\n\n${content}`;
  const read = readPlan({ path: 'suunnitelma.md', content: text, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return assess(read.document, pack, { asOf: '2026-11-21' }).findings.filter(({ rule }) => RULES.has(rule));
}

/** Message ids with what they quote. */
function told(content: string, type?: string): [string, unknown][] {
  return found(content, type).map(({ messageId, values }) => [messageId, values['quote']]);
}

test('a hedged promise among goals is told with what it lacks', () => {
  expect(found('## 3 Tavoitteet\n\nLasten osallisuutta pyritään edistämään.\n')).toEqual([
    {
      rule: 'commitment-vague',
      severity: 'warning',
      messageId: 'commitment-vague.all',
      values: { quote: 'Lasten osallisuutta pyritään edistämään' },
      basis: [],
      range: {
        start: { part: 0, offset: 68, line: 8, column: 1 },
        end: { part: 0, offset: 108, line: 8, column: 41 },
      },
      section: 1,
      related: [],
      fixes: [],
      key: expect.stringMatching(/^[0-9a-f]{16}$/),
    },
  ]);
});

test.each([
  ['a vision', '## 2 Visio\n\nLasten osallisuutta pyritään edistämään.\n'],
  ['a section of no role', '## 2 Johdanto\n\nLasten osallisuutta pyritään edistämään.\n'],
  ['a quotation', '## 3 Tavoitteet\n\n> Lasten osallisuutta pyritään edistämään.\n'],
  ['a child’s words', '## 3 Tavoitteet\n\n”Meitä pyritään kuulemaan.”\n'],
  ['a restated duty', '## 3 Tavoitteet\n\nLain mukaan lasten osallisuutta pyritään edistämään.\n'],
  ['what must be done', '## 3 Toimenpiteet\n\nKunnan on edistettävä lasten hyvinvointia.\n'],
  ['what a child seeks', '## 3 Tavoitteet\n\nLapsi pyrkii selviytymään yksin.\n'],
  ['a figure', '## 3 Tavoitteet\n\nLapsista 80 prosenttia pyritään tavoittamaan.\n'],
  ['a means', '## 3 Toimenpiteet\n\nLasten osallisuutta edistetään luokkaraadilla.\n'],
  ['a direction among goals', '## 3 Tavoitteet\n\nLasten osallisuutta edistetään.\n'],
  [
    'a need with a condition and an actor',
    '## 3 Toimenpiteet\n\nRehtori kutsuu lapset koolle tarvittaessa, kun asia koskee heitä.\n',
  ],
  ['a document that is asked for nothing', '## 3 Tavoitteet\n\nLasten osallisuutta pyritään edistämään.\n', 'other'],
])('%s is no vague promise', (_, content, type = 'child-youth-plan') => {
  expect(told(content, type)).toEqual([]);
});

test('actor and time, or an actor for the section, take a lack away', () => {
  expect(told('## 3 Toimenpiteet\n\nRehtori pyrkii vuonna 2027 kuulemaan lapsia.\n')).toEqual([]);
  expect(told('## 3 Toimenpiteet\n\nToimenpiteistä vastaa rehtori. Lapsia pyritään kuulemaan.\n')).toEqual([
    ['commitment-vague.when-measure', 'Lapsia pyritään kuulemaan'],
  ]);
});

test('only the clause that is open is quoted, with what hangs on it', () => {
  expect(told('## 3 Tavoitteet\n\nKerhot aloitetaan, ja lapsia pyritään kuulemaan, kun asia koskee heitä.\n')).toEqual([
    ['commitment-vague.all', 'lapsia pyritään kuulemaan, kun asia koskee heitä'],
  ]);
});

test('among measures an empty verb is open, among goals what is only noticed about children', () => {
  expect(told('## 3 Toimenpiteet\n\nLasten osallisuutta edistetään.\n')).toEqual([
    ['commitment-vague.all', 'Lasten osallisuutta edistetään'],
  ]);
  expect(told('## 3 Tavoitteet\n\nLapset huomioidaan. Tuottavuus huomioidaan.\n')).toEqual([
    ['commitment-vague.all', 'Lapset huomioidaan'],
  ]);
});

test('a strategy is asked about children only', () => {
  expect(
    told(
      '## 3 Tavoitteet\n\nYritysten kasvua pyritään edistämään.\n\nLapsia pyritään kuulemaan.\n',
      'municipal-strategy',
    ),
  ).toEqual([['commitment-vague.all', 'Lapsia pyritään kuulemaan']]);
});

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |\n`;
const table = (header: string[], ...rows: string[][]): string =>
  `## 4 Toimenpiteet\n\n${row(...header)}${row(...header.map(() => '---'))}${rows.map((cells) => row(...cells)).join('')}`;

test('an empty cell of owner or time is told at its measure', () => {
  const plan = table(
    ['Toimenpide', 'Vastuutaho', 'Aikataulu'],
    ['Kerhokyydit kyliin', '', 'syyskuu 2027'],
    ['Luokkaraadit', 'rehtori', '–'],
    ['Pihan suunnittelu', 'rehtori', 'kevät 2028'],
  );
  expect(told(plan)).toEqual([
    ['measure-without-owner.row', 'Kerhokyydit kyliin'],
    ['measure-without-deadline.row', 'Luokkaraadit'],
  ]);
});

test('a name too wide is no owner, judgement no time', () => {
  const plan = table(
    ['Toimenpide', 'Vastuutaho', 'Aikataulu'],
    ['Kerhokyydit kyliin', 'kunta ja verkosto', 'syyskuu 2027'],
    ['Luokkaraadit', 'kunta, rehtori', 'tarpeen mukaan'],
    ['Pihan suunnittelu', 'Kerhoyhdistys ja kunta', 'jatkuva'],
  );
  expect(found(plan).map(({ messageId, values }) => [messageId, values])).toEqual([
    ['measure-without-owner.open', { quote: 'Kerhokyydit kyliin', count: 1, told: 'kunta ja verkosto' }],
    ['measure-without-deadline.open', { quote: 'Luokkaraadit', count: 1, told: 'tarpeen mukaan' }],
  ]);
});

test('rows that lack the same are told of together, with the others as related places', () => {
  const plan = table(
    ['Toimenpide', 'Vastuutaho'],
    ['Kerhokyydit kyliin 2027', ''],
    ['Luokkaraadit 2027', ''],
    ['Pihan suunnittelu 2027', ''],
    ['Leirit 2028', 'nuorisotyöntekijä'],
  );
  const [first, ...rest] = found(plan);
  expect(rest).toEqual([]);
  expect(first?.messageId).toBe('measure-without-owner.rows');
  expect(first?.values).toEqual({ quote: 'Kerhokyydit kyliin 2027', count: 3 });
  expect(first?.related.map(({ messageId, range }) => [messageId, range.start.line])).toEqual([
    ['measure-without-owner.also', 11],
    ['measure-without-owner.also', 12],
  ]);
});

test('a table without the column is told once, with a column as its fix', () => {
  const plan = table(
    ['Toimenpide', 'Mittari'],
    ['Kerhokyydit kyliin', 'kyytien määrä'],
    ['Luokkaraadit', 'raatien määrä'],
  );
  expect(found(plan).map(({ messageId, fixes }) => [messageId, fixes])).toEqual([
    ['measure-without-owner.column', [{ kind: 'add-column', safety: 'suggested', table: 0, role: 'owner' }]],
    ['measure-without-deadline.column', [{ kind: 'add-column', safety: 'suggested', table: 0, role: 'time' }]],
  ]);
});

test('what a template left to be filled in is another rule’s', () => {
  expect(
    told(
      table(['Toimenpide', 'Vastuutaho', 'Aikataulu'], ['Kerhokyydit kyliin', '[vastuutaho]', '[kuukausi ja vuosi]']),
    ),
  ).toEqual([]);
});

test('under a goal that is written once, an owner may be written once', () => {
  const plan = table(
    ['Tavoite', 'Toimenpide', 'Vastuutaho', 'Aikataulu'],
    ['Kaveri jokaiselle', 'Kerhokyydit kyliin', 'rehtori', '2027'],
    ['', 'Luokkaraadit', '', ''],
  );
  expect(told(plan)).toEqual([]);
});

test('a list that names nobody and no time is told once', () => {
  expect(told('## 4 Toimenpiteet\n\n- Kerhokyydit kyliin\n- Luokkaraadit joka kouluun\n')).toEqual([
    ['measure-without-owner.both', 'Kerhokyydit kyliin'],
  ]);
});

test.each([
  [
    'its lead-in',
    '## 4 Toimenpiteet\n\nRehtori järjestää vuosina 2027–2028:\n\n- kerhokyydit kyliin\n- luokkaraadit kouluihin\n',
  ],
  [
    'its section',
    '## 4 Toimenpiteet 2027\n\nToimenpiteistä vastaa rehtori.\n\n- Kerhokyydit kyliin\n- Luokkaraadit kouluihin\n',
  ],
  [
    'its heading',
    '## 4 Toimenpiteet\n\n### Rehtori\n\nToimenpiteet toteutetaan vuonna 2027.\n\n- Kerhokyydit kyliin\n- Luokkaraadit kouluihin\n',
  ],
])('one owner and one time in %s are enough for a list', (_, content) => {
  expect(told(content)).toEqual([]);
});

test('the vague items of a list are told of as vague promises, the others as lacking who and when', () => {
  expect(
    told('## 4 Toimenpiteet\n\n- Lasten osallisuuden edistäminen\n- Kehitetään kerhoja\n- Lapsia pyritään kuulemaan\n'),
  ).toEqual([
    ['measure-without-owner.neither', 'Lasten osallisuuden edistäminen'],
    ['commitment-vague.all', 'Kehitetään kerhoja'],
    ['commitment-vague.all', 'Lapsia pyritään kuulemaan'],
  ]);
});

test('a strategy’s lists are told of once for the document', () => {
  const list = (heading: string): string =>
    `## ${heading}\n\n- Lasten kerhot joka kylään\n- Kyydit lapsille kerhoihin\n\n`;
  expect(told(list('4 Toimenpiteet') + list('5 Toimenpiteet'), 'municipal-strategy')).toEqual([
    ['measure-without-owner.document', 'Lasten kerhot joka kylään'],
  ]);
});

test('keys know a promise again in another section and under another number', () => {
  const keys = (content: string): string[] => found(content).map(({ key }) => key);
  expect(keys('## 3 Tavoitteet\n\n- Lasten osallisuutta pyritään edistämään.\n')).toEqual(
    keys('## 5 Tavoitteet\n\nJohdannoksi.\n\n1) Lasten osallisuutta pyritään  edistämään.\n'),
  );
});

const LIST = '- Kerhokyydit järjestetään kyliin.\n- Leirit pidetään joka kesä.\n';

test.each([
  'Kaverit (vastuu: rehtori)',
  'Kaverit (vastuu: leirien vetäjä)',
  'Kaverit – vastuussa rehtori',
  'Kaverit, rehtori vastaa',
  'Kaverit (rehtori, lukuvuodet 2026–2028)',
  'Kaverit / rehtori',
  'Vastuutaho: rehtori',
  'Rehtorin toimenpiteet',
])('a heading says who answers: %s', (heading) => {
  expect(told(`## 3 Toimenpiteet\n\n### ${heading}\n\n${LIST}`).filter(([id]) => id.includes('owner'))).toEqual([]);
});

test.each([
  'Kaverit',
  'Kaverit (vastuu: avoin)',
  'Kaverit (vastuutaho: kunta)',
  'Kaverit (kyläkoulut)',
  'Rehtorin vastuu',
])('a heading names nobody: %s', (heading) => {
  expect(told(`## 3 Toimenpiteet\n\n### ${heading}\n\n${LIST}`).map(([id]) => id)).toEqual([
    'measure-without-owner.list',
  ]);
});

test('words that leave a name or a time open are none', () => {
  const plan = table(
    ['Toimenpide', 'Vastuutaho', 'Aikataulu'],
    ['Kerhokyydit kyliin', 'on vielä avoin', 'täsmentyy myöhemmin'],
    ['Luokkaraadit', 'avoin kerho', '2027, täsmentyy myöhemmin'],
  );
  expect(found(plan).map(({ messageId, values }) => [messageId, values])).toEqual([
    ['measure-without-owner.open', { quote: 'Kerhokyydit kyliin', count: 1, told: 'on vielä avoin' }],
    ['measure-without-deadline.open', { quote: 'Kerhokyydit kyliin', count: 1, told: 'täsmentyy myöhemmin' }],
  ]);
});

test('a single item needs an owner too, when it has a verb', () => {
  expect(told('## 3 Toimenpiteet\n\n- Kerhokyydit järjestetään kyliin.\n')).toEqual([
    ['measure-without-owner.neither', 'Kerhokyydit järjestetään kyliin'],
  ]);
  expect(told('## 3 Toimenpiteet\n\n- Kerhojen palaute\n')).toEqual([]);
});

test('a table of what each does in the house lists no measures', () => {
  const division = '| Vastuutaho | Toimenpide |\n| --- | --- |\n| rehtori | Luokkaraadit |\n';
  expect(told(`## 2 Johdanto\n\n${division}`)).toEqual([]);
  expect(told(`## 3 Toimenpiteet\n\n${division}`)).toEqual([['measure-without-deadline.column', 'Luokkaraadit']]);
});

test.each([
  ['a clause that says when takes it back', 'Rehtori kuulee lapsia, kun se on mahdollista.', 'when-measure'],
  ['a passive act that is left to judgement', 'Perheitä autetaan tarvittaessa.', 'all'],
  ['an actor with an open act that is left to judgement', 'Rehtori kehittää kerhoja tarpeen mukaan.', 'when-measure'],
  ['what the municipality should try', 'Kunnan tulisi pyrkiä kuulemaan lapsia.', 'all'],
])('%s is a vague promise', (_, sentence, lacking) => {
  expect(told(`## 3 Toimenpiteet\n\n${sentence}\n`)).toEqual([[`commitment-vague.${lacking}`, sentence.slice(0, -1)]]);
});

test.each([
  'Rehtori järjestää neuvonpidon tarvittaessa.',
  'Perheille kerrotaan kotona ja tarvittaessa erikseen.',
  'Perheitä autetaan tarvittaessa, kun poissaolot jatkuvat.',
  'Perheitä autetaan tarvittaessa vuodesta 2027 alkaen.',
])('what is needed with a doer, a condition or a time is no vague promise: %s', (sentence) => {
  expect(told(`## 3 Toimenpiteet\n\n${sentence}\n`)).toEqual([]);
});

const ELSEWHERE = '## 5 Toimenpiteet\n\nToimenpiteistä vastaa rehtori vuonna 2027.\n';

test('a list among goals that says what is done lacks an owner, one of directions does not', () => {
  expect(
    told(`## 2 Tavoite 1: kaverit\n\n- Kerhokyydit järjestetään kyliin.\n- Leirit pidetään kylissä.\n\n${ELSEWHERE}`),
  ).toEqual([['measure-without-owner.both', 'Kerhokyydit järjestetään kyliin']]);
  expect(
    told(
      `## 2 Tavoite 1: kaverit\n\n- Osallisuutta edistetään.\n- Kerhoja kehitetään.\n- Leirit pidetään.\n\n${ELSEWHERE}`,
    ),
  ).toEqual([]);
});

test('under a heading of no role a list is one of measures when its items begin with their deed or say when', () => {
  expect(told(`## 2 Kaverit\n\n- Järjestetään kerhokyydit kyliin.\n- Pidetään leirejä.\n\n${ELSEWHERE}`)).toEqual([
    ['measure-without-owner.both', 'Järjestetään kerhokyydit kyliin'],
  ]);
  expect(
    told(`## 2 Kaverit\n\n- Kerhokyydit järjestetään kyliin.\n- Leirit pidetään kylissä.\n\n${ELSEWHERE}`),
  ).toEqual([]);
});
