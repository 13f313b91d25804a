import type { Language } from '@lapsilinssi/linguistics';

import type { Table } from '../../document.ts';
import type { IndicatorWords } from '../../indicator-catalogue.ts';
import type { DocumentScan } from '../../scan/scan-document.ts';
import type { ReviewContext } from '../review-context.ts';
import { catalogueHits, fullest, type CatalogueHits } from './catalogue-hits.ts';
import type { IndicatorFigure, IndicatorGroup, IndicatorRecord } from './indicator-record.ts';
import type { ReadName } from './name-of-indicator.ts';
import { isYoung } from './read-ages.ts';

/** What was read of one indicator, before it is known whom it is about. */
export interface RecordParts {
  readonly name: ReadName;
  readonly group: IndicatorGroup;
  readonly ages: readonly string[];
  readonly limits: readonly string[];
  readonly source: IndicatorRecord['source'];
  readonly figures: {
    readonly baseline?: IndicatorFigure;
    readonly target?: IndicatorFigure;
    readonly readings: readonly IndicatorFigure[];
  };
  /** Blocks of its row or item: what they say of children counts. */
  readonly rowBlocks: readonly number[];
}

/** What the readers of tables, lists and prose share. */
export interface IndicatorReading {
  readonly scan: DocumentScan;
  readonly hits: CatalogueHits;
  readonly thisYear: number;
  wordsOf(language: Language): IndicatorWords | undefined;
  /** Whether a block holds one of the words by which figures are read. */
  holds(block: number, word: keyof IndicatorWords): boolean;
  /** The data source that a block names. */
  sourceIdIn(block: number): { readonly id?: string };
  /** Where a block says that figures come from. */
  sourceIn(block: number, start?: number, end?: number): IndicatorRecord['source'];
  /** What stands before or behind a table says of all of its figures. */
  sourceNear(table: Table): IndicatorRecord['source'];
  record(parts: RecordParts): IndicatorRecord;
}

/** How a note on the source of a table's figures begins. */
const SOURCE_NOTE =
  /^\s*(?:lähde|lähteet|tietolähde|luvut|luvuista|tiedot|mittarit|källa|källor|siffrorna|uppgifterna|sources?|figures)(?!\p{L})/iu;

/** Opens the reading of a document's indicators; undefined when the pack has no catalogue. */
export function openReading({
  scan,
  pack,
  type,
  asOf,
}: Pick<ReviewContext, 'scan' | 'pack' | 'type' | 'asOf'>): IndicatorReading | undefined {
  const catalogue = pack.indicators;
  if (!catalogue) return undefined;
  const { document } = scan;
  const hits = catalogueHits(scan);
  const reading: IndicatorReading = {
    scan,
    hits,
    thisYear: Number(asOf.slice(0, 4)),
    wordsOf: (language) => catalogue.words[language],
    holds(block, word) {
      const scanned = scan.blocks[block];
      const unit = scanned && catalogue.words[scanned.runtime.language]?.[word];
      return unit !== undefined && scanned?.text.spans.has(unit) === true;
    },
    sourceIdIn(block) {
      const named = fullest(hits.sources.get(block), 0, Number.POSITIVE_INFINITY);
      return named === undefined ? {} : { id: named.id };
    },
    sourceIn(block, start = 0, end = Number.POSITIVE_INFINITY) {
      const named = fullest(hits.sources.get(block), start, end);
      if (named) return { id: named.id, span: { block, start: named.start, end: named.end } };
      const scanned = scan.blocks[block];
      const unit = scanned && catalogue.words[scanned.runtime.language]?.source;
      const spans = (unit === undefined ? undefined : scanned?.text.spans.get(unit)) ?? [];
      for (let i = 0; i < spans.length; i += 3) {
        const from = scanned?.text.tokenStart[spans[i] ?? 0] ?? 0;
        const to = scanned?.text.tokenEnd[spans[i + 1] ?? 0] ?? 0;
        if (from >= start && to <= end) return { span: { block, start: from, end: to } };
      }
      return undefined;
    },
    sourceNear(table) {
      const cells = table.rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
      const headers = table.columns.flatMap(({ header }) => header ?? []);
      const first = Math.min(...cells, ...headers);
      const last = Math.max(...cells, ...headers);
      // A sentence beside the table may speak of other figures: only one that says so tells where these come from.
      const beside = [first - 1, last + 1, last + 2].filter((at) => {
        const { section, text = '', use, kind } = document.blocks[at] ?? {};
        return section === table.section && use === 'body' && (kind === 'caption' || SOURCE_NOTE.test(text));
      });
      for (const block of [table.leadIn ?? -1, ...headers, ...beside]) {
        const named = fullest(hits.sources.get(block), 0, Number.POSITIVE_INFINITY);
        if (named) return { id: named.id, span: { block, start: named.start, end: named.end } };
      }
      return undefined;
    },
    record: ({ name, group, ages, limits, source, figures, rowBlocks }) => ({
      name: name.name,
      span: name.span,
      group,
      section: group.section,
      ...(name.named === undefined || isRival(name, scan) ? {} : { indicator: name.named.id }),
      isDenied: name.isDenied,
      ...(source === undefined ? {} : { source }),
      ages,
      limits,
      ...figures,
      ...changeIn(name, rowBlocks, scan, catalogue.words),
      aboutChildren: isAboutChildren(name, rowBlocks, group, scan, type?.aboutChildren === true),
    }),
  };
  return reading;
}

/** Whether a name is that of other people than children. */
function isRival({ span, ages }: ReadName, scan: DocumentScan): boolean {
  const block = scan.blocks[span.block];
  if (!block || ages.some(isYoung)) return false;
  if (ages.length > 0) return true;
  const { child, rivals } = block.runtime.data.frame;
  return !block.text.spans.has(child) && rivals.some((unit) => block.text.spans.has(unit));
}

function isAboutChildren(
  name: ReadName,
  blocks: readonly number[],
  group: IndicatorGroup,
  scan: DocumentScan,
  documentIs: boolean,
): boolean {
  const speaks = (block: number): boolean => {
    const scanned = scan.blocks[block];
    return scanned?.text.spans.has(scanned.runtime.data.frame.child) === true;
  };
  if (name.ages.some(isYoung)) return true;
  if (isRival(name, scan)) return false;
  if (speaks(name.span.block) || blocks.some(speaks)) return true;
  if (name.named !== undefined || documentIs || speaks(group.span.block)) return true;
  const heading = scan.document.sections[group.section]?.heading ?? -1;
  return heading >= 0 && speaks(heading);
}

/** Growing or shrinking, when one of them is said and not the other. */
function changeIn(
  { span }: ReadName,
  blocks: readonly number[],
  scan: DocumentScan,
  words: Partial<Readonly<Record<Language, IndicatorWords>>>,
): Pick<IndicatorRecord, 'change'> {
  const found: NonNullable<IndicatorRecord['change']>[] = [];
  for (const block of new Set([span.block, ...blocks])) {
    const scanned = scan.blocks[block];
    const own = scanned && words[scanned.runtime.language];
    if (!scanned || !own) continue;
    for (const direction of ['rise', 'fall'] as const) {
      const spans = scanned.text.spans.get(own[direction]) ?? [];
      const [first, last] = spans;
      if (first === undefined || last === undefined) continue;
      found.push({
        direction,
        span: { block, start: scanned.text.tokenStart[first] ?? 0, end: scanned.text.tokenEnd[last] ?? 0 },
      });
    }
  }
  const [one] = found;
  return one && found.every(({ direction }) => direction === one.direction) ? { change: one } : {};
}
