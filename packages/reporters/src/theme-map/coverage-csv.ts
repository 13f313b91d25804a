import type { CoverageCell, CoveredDocument } from '@lapsilinssi/core';
import { stringify } from 'csv-stringify/browser/esm/sync';

import { levelName } from '../level-name.ts';
import type { UiLanguage } from '../messages/catalogue.ts';
import { say } from '../messages/say.ts';
import type { MessageId } from '../messages/say.ts';
import { nameIn } from '../name-in.ts';
import { pathText } from '../text/report-text.ts';
import { yearsText } from '../text/summary.ts';
import { shortTitle } from '../theme-title.ts';
import type { CoverageOptions } from './coverage-options.ts';
import { hindranceText, openTitles } from './coverage-words.ts';

/** A column: its heading's message, and what stands in it. */
type Column = readonly [
  heading: Extract<MessageId, `coverage.column.${string}`>,
  value: (document: CoveredDocument, cell: CoverageCell, options: CoverageOptions) => string,
];

const COLUMNS: readonly Column[] = [
  ['coverage.column.document', ({ path }, _, { language }) => pathText(path, language)],
  ['coverage.column.organisation', ({ organisation }) => organisation ?? ''],
  ['coverage.column.type', (document, _, options) => typeText(document, options)],
  ['coverage.column.period', ({ period }) => (period === undefined ? '' : yearsText(period))],
  ['coverage.column.theme', (_, { theme }, { pack, language }) => shortTitle(pack, theme, language)],
  ['coverage.column.requirement', (_, { requirement }, { language }) => say(language, `requirement.${requirement}`)],
  ['coverage.column.level', (document, { level }) => (document.hindrance === undefined ? String(level) : '')],
  [
    'coverage.column.level-name',
    (document, { level }, { language }) =>
      document.hindrance === undefined ? levelName(level, language) : hindranceText(document, language),
  ],
  ['coverage.column.expected', (_, { expectedLevel }) => String(expectedLevel)],
  ['coverage.column.expected-name', (_, { expectedLevel }, { language }) => levelName(expectedLevel, language)],
  ['coverage.column.asked', ({ hindrance }, { asked }) => (hindrance === undefined ? String(asked.length) : '')],
  [
    'coverage.column.answered',
    ({ hindrance }, { asked, open }) => (hindrance === undefined ? String(asked.length - open.length) : ''),
  ],
  ['coverage.column.share', (document, cell, { language }) => shareText(document, cell, language)],
  [
    'coverage.column.open',
    ({ hindrance }, cell, options) => (hindrance === undefined ? openTitles(cell, options).join(', ') : ''),
  ],
  ['coverage.column.passage', (_, { passage }) => passage?.quote ?? ''],
  ['coverage.column.section', (_, { passage }) => `${passage?.number ?? ''} ${passage?.heading ?? ''}`.trim()],
  [
    'coverage.column.line',
    ({ format }, { passage }) => (passage === undefined || format === 'docx' ? '' : String(passage.range.start.line)),
  ],
];

/**
 * The theme map as CSV, a row for each document and theme, with a byte order mark so that spreadsheets read it as UTF-8. Finnish and
 * Swedish have semicolons and decimal commas, as their spreadsheets expect; English has commas and decimal points.
 */
export function coverageCsv(documents: readonly CoveredDocument[], options: CoverageOptions): string {
  const { language } = options;
  const rows = documents.flatMap((document) =>
    document.cells.map((cell) => COLUMNS.map(([, value]) => value(document, cell, options))),
  );
  return stringify([COLUMNS.map(([heading]) => say(language, heading)), ...rows], {
    bom: true,
    delimiter: language === 'en' ? ',' : ';',
    record_delimiter: 'windows',
    // A quoted passage that begins with `=` is text, whatever a spreadsheet thinks.
    escape_formulas: true,
    // A line end of any kind, which a path may hold, stays inside its cell.
    quoted_match: /[\r\n]/u,
  });
}

function typeText({ documentType }: CoveredDocument, { pack, language }: CoverageOptions): string {
  const type = pack.documentTypes.find(({ id }) => id === documentType);
  return type === undefined ? documentType : nameIn(type.name, language);
}

/** The share of the asked questions that is answered, in percent with one decimal. */
function shareText({ hindrance }: CoveredDocument, { asked, open }: CoverageCell, language: UiLanguage): string {
  if (asked.length === 0 || hindrance !== undefined) return '';
  const share = (((asked.length - open.length) / asked.length) * 100).toFixed(1);
  return language === 'en' ? share : share.replace('.', ',');
}
