import { expect, test } from 'vitest';

import type { ColumnRole, PlanDocument } from './document.ts';
import { gatherRecords } from './gather-records.ts';
import { limitsWith } from './limits.ts';
import { locate } from './locate.ts';
import { parseMarkdown } from './markdown.ts';
import { outline } from './outline.ts';

const ROLES: Readonly<Record<string, ColumnRole>> = {
  Toimenpide: 'measure',
  Tavoite: 'goal',
  Vastuu: 'owner',
  Vastuutaho: 'owner',
  Aikataulu: 'time',
  Mittari: 'indicator',
  Lähde: 'source',
};

function read(text: string): PlanDocument {
  return outline(
    parseMarkdown(text),
    { parts: [text] },
    {
      path: 'plan.md',
      format: 'markdown',
      language: 'fi',
      limits: limitsWith(),
      pack: {
        documentTypes: [],
        organisations: [],
        sectionRoles: () => [],
        columnRoles: (heading) => {
          const role = ROLES[heading];
          return role === undefined ? [] : [role];
        },
        typeSigns: () => [],
      },
    },
  );
}

/** Tables as roles and rows of texts, and what is no cell. */
function shown({ tables, blocks }: PlanDocument): { tables: string[][]; text: string[] } {
  return {
    tables: tables.map(({ columns, rows }) => [
      columns.map(({ role = '' }) => role).join(' | '),
      ...rows.map((row) => row.map((cell) => blocks[cell ?? -1]?.text ?? '').join(' | ')),
    ]),
    text: blocks.flatMap(({ kind, text }) => (kind === 'cell' ? [] : [text])),
  };
}

const CLUB = ['measure | owner | time', 'Avataan kerho kylään | liikuntasihteeri | syksy 2027'];

test.each([
  [
    'paragraphs below a line in bold',
    '**Avataan kerho kylään**\n\nVastuu: liikuntasihteeri\n\nAikataulu: syksy 2027\n',
  ],
  ['lines of one paragraph', 'Avataan kerho kylään\n\nVastuu: liikuntasihteeri\nAikataulu: syksy 2027\n'],
  [
    'lines that are indented and end in CR and LF',
    'Avataan kerho kylään\r\n\r\nVastuu: liikuntasihteeri  \r\n  Aikataulu: syksy 2027\r\n',
  ],
  [
    'labels in bold',
    '**Toimenpide:** Avataan kerho kylään\n\n**Vastuu**: liikuntasihteeri\n\n**Aikataulu:** syksy 2027\n',
  ],
  ['sentences', 'Avataan kerho kylään. Vastuu: liikuntasihteeri. Aikataulu: syksy 2027\n'],
  ['a list', 'Avataan kerho kylään\n\n- Vastuu: liikuntasihteeri\n- Aikataulu: syksy 2027\n'],
  ['a list below an item', '- Avataan kerho kylään\n  - Vastuu: liikuntasihteeri\n  - Aikataulu: syksy 2027\n'],
  ['a numbered line', 'Toimenpide 2: Avataan kerho kylään\n\nVastuu: liikuntasihteeri\n\nAikataulu: syksy 2027\n'],
])('%s make the row that a table would hold', (_form, text) => {
  const document = read(text);
  const { tables } = shown(document);
  expect(tables.map((lines) => lines.map((line) => line.replaceAll(/\.(?= \||$)/g, '')))).toEqual([CLUB]);
  for (const { kind, text: clean, index } of document.blocks) {
    if (kind !== 'cell') continue;
    const { start, end } = locate(document, { block: index, start: 0, end: clean.length });
    expect(text.slice(start.offset, end.offset)).toBe(clean);
  }
});

test('records that follow one another are rows of one table, and what one lacks is an empty cell', () => {
  const text =
    'Avataan kerho\n\nVastuu: rehtori\n\nAikataulu: 2027\n\n**Korjataan piha.**\n\nVastuu: tekninen johtaja\n\nAamupala koululla\n\nAikataulu: 2028\n';
  expect(shown(read(text))).toEqual({
    tables: [
      [
        'measure | owner | time',
        'Avataan kerho | rehtori | 2027',
        'Korjataan piha. | tekninen johtaja | ',
        'Aamupala koululla |  | 2028',
      ],
    ],
    text: [],
  });
});

test('a heading names what the lines below it are of, unless it only says what they are', () => {
  expect(shown(read('## Kerho kylään\n\n- Vastuu: rehtori\n- Mittari: kävijät\n'))).toEqual({
    tables: [['measure | owner | indicator', 'Kerho kylään | rehtori | kävijät']],
    text: ['Kerho kylään'],
  });
  expect(shown(read('## Vastuu\n\n- Vastuu: rehtori\n- Mittari: kävijät\n')).tables).toEqual([
    ['owner | indicator', 'rehtori | kävijät'],
  ]);
});

test('a goal begins a record', () => {
  const text = 'Tavoite: Lapset lukevat\n\nMittari: lainat\n\nTavoite: Lapset liikkuvat\n\nMittari: askeleet\n';
  expect(shown(read(text)).tables).toEqual([
    ['goal | indicator', 'Lapset lukevat | lainat', 'Lapset liikkuvat | askeleet'],
  ]);
});

test('of a paragraph the last sentence before the labels is told of, the others stay', () => {
  expect(shown(read('Kerhoja on kaksi. Avataan kolmas. Vastuu: rehtori. Aikataulu: 2027\n'))).toEqual({
    tables: [['measure | owner | time', 'Avataan kolmas. | rehtori. | 2027']],
    text: ['Kerhoja on kaksi.'],
  });
});

test.each([
  'Yhteinen mittari: samat luvut kaikille. Lapsi sanoo: minä luen.\n',
  'Kerhoja on kolme.\n\nLähde: kysely\n',
  'Kerhot ovat maksuttomia.\n\nMittari: kävijät\n',
  'Puhelin: 123\n\nSähköposti: a\n',
  '- Vastuu on rehtorilla\n- Aikataulu: 2027\n',
  '> Vastuu: rehtori\n>\n> Aikataulu: 2027\n',
])('other labels and lone ones stay what they are: %j', (text) => {
  expect(shown(read(text)).tables).toEqual([]);
});

test('the tree that is given is left as it is', () => {
  const text = 'Avataan kerho\n\nVastuu: rehtori\n\nAikataulu: 2027\n';
  const root = parseMarkdown(text);
  const gathered = gatherRecords(root, [text], (label) => ROLES[label]);
  expect(gathered.children.map(({ type }) => type)).toEqual(['table']);
  expect(root).toEqual(parseMarkdown(text));
});
