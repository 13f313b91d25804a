import { expect, test } from 'vitest';

import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';
import { findSuppressions } from './find-suppressions.ts';

/** What the suppressions of a text cover: texts of blocks, then headings in brackets. */
function covered(...lines: readonly string[]): (readonly string[])[] {
  const read = readPlan({ path: 'a.md', content: `${lines.join('\n')}\n`, pack: outlineRules(smallPack()) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { blocks, sections } = read.document;
  return findSuppressions(read.document, []).suppressions.map(({ scope }) => {
    if (scope.kind === 'document') return ['*'];
    if (scope.kind === 'file') return [`part ${scope.part}`];
    const titles = (indexes: readonly number[]): string[] => indexes.map((one) => `[${sections[one]?.title ?? ''}]`);
    if (scope.kind === 'sections') return titles(scope.sections);
    if (scope.kind !== 'stretches') return [scope.kind];
    const within = (part: number, offset: number): boolean =>
      scope.stretches.some((one) => part === one.part && offset >= one.from && offset < one.to);
    const texts = blocks.flatMap(({ text, use, kind, segments: [first] }) =>
      use !== 'comment' && kind !== 'heading' && first !== undefined && within(first.part, first.from) ? [text] : [],
    );
    const headings = sections.filter(
      ({ heading, range: { start } }) => heading >= 0 && within(start.part, start.offset),
    );
    return [...texts, ...titles(headings.map(({ index }) => index))];
  });
}

const COMMENT = '<!-- lapsilinssi-ohita theme-thin: syy on annettu -->';
const SECTION = '<!-- lapsilinssi-ohita-osio theme-thin: syy on annettu -->';

test('a comment is about the paragraph after it, and about what its section lacks', () => {
  expect(covered('## Luku', '', 'Ensin.', '', COMMENT, '', 'Tämä.', '', 'Ei tämä.')).toEqual([['Tämä.', '[Luku]']]);
});

test('a comment in the text of a paragraph is about that paragraph', () => {
  expect(covered('## Luku', '', `Tämä ${COMMENT} kappale.`, '', 'Ei tämä.')).toEqual([['Tämä kappale.', '[Luku]']]);
});

test('a comment above a list or a table is about the whole of it', () => {
  expect(covered('Alku.', '', COMMENT, '', '- yksi', '  - sisempi', '- kaksi', '', 'Loppu.')).toEqual([
    ['yksi', 'sisempi', 'kaksi'],
  ]);
  expect(covered(COMMENT, '', '| a | b |', '| --- | --- |', '| 1 | 2 |', '', 'Loppu.')).toEqual([['a', 'b', '1', '2']]);
});

test('a comment in a cell is about its row, one in an item about that item', () => {
  expect(
    covered('| a | b |', '| --- | --- |', `| 1 | 2 ${COMMENT} |`, '| 3 | 4 |').map((texts) =>
      texts.filter((text) => /\d/u.test(text)),
    ),
  ).toEqual([['1', '2']]);
  expect(covered('- yksi', `- kaksi ${COMMENT}`, '- kolme')).toEqual([['kaksi']]);
  expect(covered(`- yksi ${COMMENT}`, '- kaksi')).toEqual([['yksi']]);
});

test('a comment right before a heading is about that heading alone', () => {
  expect(covered('## Luku', '', 'Teksti.', '', COMMENT, '', '## Toinen', '', 'Ei tämä.')).toEqual([['[Toinen]']]);
});

test('a comment right below a heading is about its section too', () => {
  expect(covered('## Luku', '', COMMENT, '', '### Alaluku', '', 'Teksti.')).toEqual([['[Luku]', '[Alaluku]']]);
});

test('a comment at the end of the text is about its section', () => {
  expect(covered('## Luku', '', 'Teksti.', '', COMMENT)).toEqual([['[Luku]']]);
});

test('a section is the one whose heading stands right above or right below, else the one around', () => {
  expect(covered('## Luku', '', SECTION, '', '### Alaluku', '', 'Teksti.')).toEqual([['[Luku]']]);
  expect(covered('## Luku', '', 'Teksti.', '', SECTION, '', '## Toinen', '', 'Teksti.')).toEqual([['[Toinen]']]);
  expect(covered('## Luku', '', 'Teksti.', '', SECTION, '', 'Lisää.')).toEqual([['[Luku]']]);
});

test('front matter names sections by their headings', () => {
  const meta = ['---', 'ignore:', '  - theme-thin: syy on annettu', '    section: /Luku/Ala / luku', '---', ''];
  expect(covered(...meta, '## 1 Luku', '', '### 1.1 Ala / luku', '', '### 1.2 Muu')).toEqual([['[Ala / luku]']]);
});
