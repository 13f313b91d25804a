import { coverage, gapOf } from '@lapsilinssi/core';
import type { CoverageCell, Level } from '@lapsilinssi/core';
import type { Element } from 'hast';
import { h } from 'hastscript';

import { levelName } from '../level-name.ts';
import { say } from '../messages/say.ts';
import { cellWord, hindranceText } from '../theme-map/coverage-words.ts';
import { shortTitle } from '../theme-title.ts';
import type { HtmlOptions } from './html-options.ts';
import { anchorOf, themeAnchor, type NamedDocument, type PageDocument } from './page-words.ts';
import { withSoftBreaks } from './soft-breaks.ts';

/** Levels that a document's themes had in an earlier report, by theme. */
export type EarlierLevels = ReadonlyMap<string, Level>;

/**
 * The theme map: a row for each document, a column for each theme, the level's word in the cell, which leads to the passage.
 *
 * @param earlier levels of a document in an earlier report, by the document's number
 */
export function themeMapTable(
  documents: readonly NamedDocument[],
  earlier: ReadonlyMap<number, EarlierLevels>,
  { pack, language }: HtmlOptions,
): Element {
  const { themes } = coverage(documents.map(({ covered }) => covered));
  const title = say(language, 'coverage.title');
  const head = h('thead', [
    h('tr', [
      h('th', { scope: 'col' }, say(language, 'coverage.column.document')),
      ...themes.map(({ id }) => h('th', { scope: 'col' }, shortTitle(pack, id, language))),
    ]),
  ]);
  const rows = documents.map((document) => {
    const { covered, number, name, path } = document;
    const cells = themes.map(({ id }) =>
      cellOf(
        covered.cells.find(({ theme }) => theme === id),
        document,
        earlier.get(number)?.get(id),
        language,
      ),
    );
    const below = [path, hindranceText(covered, language)].filter((text) => text !== '');
    return h('tr', [
      h('th', { scope: 'row' }, [
        h('a', { href: `#${anchorOf(number)}` }, name),
        ...below.map((text) => h('span', { class: 'below' }, text)),
      ]),
      ...cells,
    ]);
  });
  return h('div', { class: 'scroll', role: 'region', ariaLabel: title, tabIndex: 0 }, [
    h('table', { class: 'map' }, [head, h('tbody', rows)]),
  ]);
}

function cellOf(
  cell: CoverageCell | undefined,
  { covered, number }: PageDocument,
  before: Level | undefined,
  language: HtmlOptions['language'],
): Element {
  const word = withSoftBreaks(cellWord(cell, covered, language), language);
  if (cell === undefined || covered.hindrance !== undefined) return h('td', word);
  const notes: string[] = [];
  if (gapOf(cell) > 0) {
    notes.push(say(language, 'report.expected', { level: levelName(cell.expectedLevel, language).toLowerCase() }));
  }
  if (before !== undefined && before !== cell.level) {
    const id = before < cell.level ? 'html.rose' : 'html.fell';
    notes.push(say(language, id, { level: levelName(before, language).toLowerCase() }));
  }
  return h('td', { class: `level-${cell.level}` }, [
    cell.passage === undefined ? word : h('a', { href: `#${themeAnchor(number, cell)}` }, word),
    ...notes.map((note) => h('span', { class: 'below' }, withSoftBreaks(note, language))),
  ]);
}
