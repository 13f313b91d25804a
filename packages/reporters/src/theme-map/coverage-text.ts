import { coverage, gapOf } from '@lapsilinssi/core';
import type { Coverage, CoveredDocument, CoveredTheme, Level } from '@lapsilinssi/core';

import { displayWidth, padTo } from '../display-width.ts';
import { levelName } from '../level-name.ts';
import { say } from '../messages/say.ts';
import { quoteText } from '../quote-text.ts';
import type { Paint } from '../text/paint.ts';
import { listWithRest } from '../text/list-with-rest.ts';
import { pathText } from '../text/report-text.ts';
import { shortTitle } from '../theme-title.ts';
import type { CoverageOptions } from './coverage-options.ts';
import {
  askedCells,
  cellText,
  cellWord,
  contentsText,
  documentName,
  hindranceText,
  NOTHING,
  openTitles,
  passagePlace,
} from './coverage-words.ts';

/** How a theme map in text is made. */
export interface CoverageTextOptions extends CoverageOptions {
  readonly paint: Paint;
  /** Columns of the screen. */
  readonly columns: number;
  /** Every open question, instead of the first of each theme. */
  readonly all: boolean;
}

const GAP = '  ';
/** Marks a level that stays below what is expected. */
const SHORT = '*';
const QUOTE_LENGTH = 90;
const MOST_OPEN = 3;
const LEVELS: readonly Level[] = [4, 3, 2, 1, 0];

/**
 * The theme map in text: the documents by number, a table of themes × documents (of themes × levels when the documents do not fit in
 * the width), where each theme stands strongest and weakest, and the questions that are open.
 */
export function coverageText(documents: readonly CoveredDocument[], options: CoverageTextOptions): string {
  const { language, paint } = options;
  if (documents.length === 0) return '';
  const map = coverage(documents);
  const lines = [
    paint('title', say(language, 'coverage.title')),
    ...documents.flatMap((document, index) => documentLines(document, index, options)),
  ];
  const rows = table(map, options);
  if (rows.length > 0) lines.push('', ...rows);
  if (rows.some((row) => row.includes(SHORT))) lines.push(paint('faint', say(language, 'coverage.short')));
  lines.push(...extremes(map, options), ...openQuestions(map, options));
  lines.push('', paint('faint', say(language, 'report.level-limits')));
  return `${lines.join('\n')}\n`;
}

function documentLines(document: CoveredDocument, index: number, options: CoverageTextOptions): string[] {
  const { language, paint } = options;
  const contents = contentsText(document);
  const found = contents === NOTHING ? '' : ` · ${say(language, 'report.contents.no-law')} ${contents}`;
  const head = `${padTo(String(index + 1), 3)}${documentName(document, options)}${found}`;
  const path = `   ${paint('faint', pathText(document.path, language))}`;
  const hindrance = hindranceText(document, language);
  return hindrance === '' ? [head, path] : [head, path, `   ${hindrance}`];
}

function table({ documents, themes }: Coverage, options: CoverageTextOptions): string[] {
  const { pack, language, columns, paint } = options;
  if (documents.every(({ hindrance }) => hindrance !== undefined)) return [];
  const names = themes.map(({ id }) => shortTitle(pack, id, language));
  const [only] = documents;
  if (only !== undefined && documents.length === 1) {
    const width = Math.max(...names.map(displayWidth));
    return themes.map(({ id }, index) => {
      const cell = only.cells.find(({ theme }) => theme === id);
      const text = cellText(cell, only, language);
      const short = cell !== undefined && gapOf(cell) > 0;
      return `${padTo(names[index] ?? '', width)}${GAP}${short ? paint('warning', text) : text}`;
    });
  }
  const rows = themes.map(({ id }) =>
    documents.map((document) => {
      const cell = document.cells.find(({ theme }) => theme === id);
      const word = cellWord(cell, document, language);
      return cell !== undefined && document.hindrance === undefined && gapOf(cell) > 0 ? `${word}${SHORT}` : word;
    }),
  );
  const wide = aligned(
    ['', ...documents.map((_, index) => String(index + 1))],
    names.map((name, index) => [name, ...(rows[index] ?? [])]),
  );
  const fits = wide.every((line) => displayWidth(line) <= columns);
  const [head = '', ...body] = fits ? wide : levelTable(themes, names, options);
  return [paint('heading', head), ...body.map((line) => coloured(line, paint))];
}

/** A cell that stays below what is expected is coloured; its mark says the same. */
function coloured(line: string, paint: Paint): string {
  return line.replaceAll(/\p{L}+\*/gu, (word) => paint('warning', word));
}

/** How many documents stand at each level, for more documents than fit side by side. */
function levelTable(
  themes: readonly CoveredTheme[],
  names: readonly string[],
  { language }: CoverageTextOptions,
): string[] {
  return aligned(
    ['', ...LEVELS.map((level) => levelName(level, language).toLowerCase()), say(language, 'coverage.below')],
    themes.map(({ levels, short }, index) => [
      names[index] ?? '',
      ...LEVELS.map((level) => count(levels[level])),
      count(short),
    ]),
  );
}

function count(of: number | undefined): string {
  return of === undefined || of === 0 ? NOTHING : String(of);
}

/** Rows of cells, each column as wide as its widest cell. */
function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, column) =>
    Math.max(displayWidth(cell), ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

/** Where each theme stands strongest, quoted, and which document has most to do in it. */
function extremes({ documents, themes }: Coverage, options: CoverageTextOptions): string[] {
  const { pack, language, paint } = options;
  const lines: string[] = [];
  const several = documents.length > 1;
  for (const { id, strongest, weakest } of themes) {
    const document = strongest === undefined ? undefined : documents[strongest];
    const passage = document?.cells.find(({ theme }) => theme === id)?.passage;
    if (passage === undefined && (!several || weakest === undefined)) continue;
    lines.push(shortTitle(pack, id, language));
    if (passage !== undefined && document !== undefined && strongest !== undefined) {
      const quote = paint('quote', quoteText(passage.quote, language, QUOTE_LENGTH));
      const place = passagePlace(passage, document, language);
      const where = several ? `${strongest + 1}: ${place}` : place;
      lines.push(`  ${several ? `${say(language, 'coverage.strongest')} ` : ''}${quote} (${where})`);
    }
    if (several && weakest !== undefined) {
      lines.push(`  ${say(language, 'coverage.weakest')}: ${weakest + 1}`);
    }
  }
  const title = say(language, several ? 'coverage.extremes' : 'coverage.strongest');
  return lines.length === 0 ? [] : ['', paint('heading', title), ...lines];
}

function openQuestions({ documents }: Coverage, options: CoverageTextOptions): string[] {
  const { pack, language, all, paint } = options;
  const lines: string[] = [];
  for (const [index, document] of documents.entries()) {
    for (const cell of askedCells(document)) {
      const titles = openTitles(cell, options);
      const shown = all ? titles : titles.slice(0, MOST_OPEN);
      const text = listWithRest(shown.join(', '), titles.length - shown.length, language);
      const number = documents.length > 1 ? padTo(String(index + 1), 3) : '';
      lines.push(`${number}${shortTitle(pack, cell.theme, language)}: ${text}`);
    }
  }
  return lines.length === 0 ? [] : ['', paint('heading', say(language, 'coverage.open')), ...lines];
}
