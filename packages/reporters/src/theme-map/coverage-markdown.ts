import { coverage } from '@lapsilinssi/core';
import type { Coverage, CoveredDocument } from '@lapsilinssi/core';
import type { RootContent, Table } from 'mdast';

import { heading, list, markdownOf, paragraph, table } from '../markdown-nodes.ts';
import { say } from '../messages/say.ts';
import { quoteText } from '../quote-text.ts';
import { pathText } from '../text/report-text.ts';
import { shortTitle } from '../theme-title.ts';
import type { CoverageOptions } from './coverage-options.ts';
import {
  askedCells,
  cellText,
  contentsText,
  documentName,
  hindranceText,
  openTitles,
  passagePlace,
} from './coverage-words.ts';

const QUOTE_LENGTH = 160;

/**
 * The theme map as Markdown: the documents, a table of themes × documents, the strongest passage of each theme with the document that
 * has most to do in it, and every open question.
 */
export function coverageMarkdown(documents: readonly CoveredDocument[], options: CoverageOptions): string {
  const { language } = options;
  if (documents.length === 0) return '';
  const map = coverage(documents);
  return markdownOf([
    heading(1, say(language, 'coverage.title')),
    documentTable(map, options),
    heading(2, say(language, 'report.themes')),
    themeTable(map, options),
    ...extremes(map, options),
    ...openQuestions(map, options),
    paragraph(say(language, 'report.level-limits')),
  ]);
}

function documentTable({ documents }: Coverage, options: CoverageOptions): Table {
  const { language } = options;
  return table(
    [
      say(language, 'coverage.column.number'),
      say(language, 'coverage.column.document'),
      say(language, 'report.contents.no-law'),
      say(language, 'coverage.column.file'),
    ],
    documents.map((document, index) => [
      String(index + 1),
      [documentName(document, options), hindranceText(document, language)].filter(Boolean).join('. '),
      contentsText(document),
      pathText(document.path, language),
    ]),
  );
}

function themeTable({ documents, themes }: Coverage, { pack, language }: CoverageOptions): Table {
  return table(
    [say(language, 'coverage.column.theme'), ...documents.map((_, index) => String(index + 1))],
    themes.map(({ id }) => [
      shortTitle(pack, id, language),
      ...documents.map((document) =>
        cellText(
          document.cells.find(({ theme }) => theme === id),
          document,
          language,
        ),
      ),
    ]),
  );
}

function extremes({ documents, themes }: Coverage, { pack, language }: CoverageOptions): RootContent[] {
  const rows: string[][] = [];
  for (const { id, strongest, weakest } of themes) {
    const document = strongest === undefined ? undefined : documents[strongest];
    const passage = document?.cells.find(({ theme }) => theme === id)?.passage;
    if (passage === undefined && weakest === undefined) continue;
    const where =
      passage === undefined || document === undefined || strongest === undefined
        ? ''
        : `${strongest + 1}: ${passagePlace(passage, document, language)}`;
    rows.push([
      shortTitle(pack, id, language),
      passage === undefined ? '' : quoteText(passage.quote, language, QUOTE_LENGTH),
      where,
      weakest === undefined ? '' : String(weakest + 1),
    ]);
  }
  if (rows.length === 0) return [];
  const head = [
    say(language, 'coverage.column.theme'),
    say(language, 'coverage.strongest'),
    say(language, 'coverage.where'),
    say(language, 'coverage.weakest'),
  ];
  return [heading(2, say(language, 'coverage.extremes')), table(head, rows)];
}

function openQuestions({ documents }: Coverage, options: CoverageOptions): RootContent[] {
  const { pack, language } = options;
  const parts: RootContent[] = [];
  for (const [index, document] of documents.entries()) {
    const cells = askedCells(document);
    if (cells.length === 0) continue;
    if (documents.length > 1) parts.push(heading(3, `${index + 1} ${documentName(document, options)}`));
    parts.push(
      list(cells.map((cell) => `${shortTitle(pack, cell.theme, language)}: ${openTitles(cell, options).join(', ')}`)),
    );
  }
  return parts.length === 0 ? [] : [heading(2, say(language, 'coverage.open')), ...parts];
}
