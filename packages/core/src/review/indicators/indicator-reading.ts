import type { Language } from '@lapsilinssi/linguistics';

import type { BlockSpan, ColumnRole, Table } from '../../document.ts';
import { spanFrom } from '../../frame/has-unit.ts';
import type { IndicatorCatalogue, IndicatorWords } from '../../indicator-catalogue.ts';
import { tokenAt } from '../../match/token-at.ts';
import { matchHeading } from '../../match/match-heading.ts';
import type { DocumentScan, ScannedBlock } from '../../scan/scan-document.ts';
import type { ReviewContext } from '../review-context.ts';
import { catalogueHitsInSteps, fullest, type CatalogueHits } from './catalogue-hits.ts';
import type { IndicatorFigure, IndicatorGroup, IndicatorRecord } from './indicator-record.ts';
import type { ReadName } from './name-of-indicator.ts';
import { isYoung } from './read-ages.ts';
import type { Steps } from '../../steps.ts';

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
  readonly direction?: IndicatorRecord['direction'];
  /** Its row, item or sentence: what it says of children and of change counts. */
  readonly stretches: readonly BlockSpan[];
}

/** What the readers of tables, lists and prose share. */
export interface IndicatorReading {
  readonly scan: DocumentScan;
  readonly hits: CatalogueHits;
  readonly thisYear: number;
  wordsOf(language: Language): IndicatorWords | undefined;
  /** Whether a block holds one of the words by which figures are read. */
  holds(block: number, word: keyof IndicatorWords): boolean;
  /** Whether a heading's words say that its column holds a role, be it its first or not. */
  hasRole(block: number, role: ColumnRole): boolean;
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

/**
 * Opens the reading of a document's indicators; undefined when the pack has no catalogue.
 *
 * @yields nothing, between two steps
 */
export function* openReadingInSteps({
  scan,
  pack,
  type,
  asOf,
}: Pick<ReviewContext, 'scan' | 'pack' | 'type' | 'asOf'>): Steps<IndicatorReading | undefined> {
  const catalogue = pack.indicators;
  if (!catalogue) return undefined;
  const { document } = scan;
  const hits = yield* catalogueHitsInSteps(scan);
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
    hasRole(block, role) {
      const { language, text = '' } = document.blocks[block] ?? {};
      return language !== undefined && matchHeading(scan.pack, language, text).columnRoles.includes(role);
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
    record: ({ name, group, ages, limits, source, figures, direction, stretches }) => ({
      name: name.name,
      span: name.span,
      group,
      section: group.section,
      ...(isRival(name, scan) ? {} : indicatorOf(name, catalogue)),
      isDenied: name.isDenied,
      ...(source === undefined ? {} : { source }),
      ages,
      limits,
      ...figures,
      ...(direction === undefined ? {} : { direction }),
      ...changeIn(stretches, scan, catalogue.words),
      aboutChildren: isAboutChildren(
        name,
        isPupils(name, source, catalogue),
        stretches,
        group,
        scan,
        type?.aboutChildren === true,
      ),
    }),
  };
  return reading;
}

/** What the catalogue's words find, else what is called as the catalogue calls it. */
function indicatorOf({ named, name }: ReadName, { indicators }: IndicatorCatalogue): { readonly indicator?: string } {
  if (named) return { indicator: named.id };
  const small = name.toLowerCase();
  const same = indicators.find(({ name: { fi, sv, en } }) => [fi, sv, en].some((one) => one?.toLowerCase() === small));
  return same === undefined ? {} : { indicator: same.id };
}

/**
 * Whether a name is that of other people than children. Whom the catalogue's own words for an indicator name are not others: a child talks with
 * parents.
 */
function isRival({ span, ages, named }: ReadName, scan: DocumentScan): boolean {
  const block = scan.blocks[span.block];
  if (!block || ages.some(isYoung)) return false;
  if (ages.length > 0) return true;
  const { child, rivals } = block.runtime.data.frame;
  if (holdsIn(block, child, span.start, span.end)) return false;
  const { start, end } = named?.block === span.block ? named : { start: span.end, end: span.end };
  return rivals.some((unit) => holdsIn(block, unit, span.start, start) || holdsIn(block, unit, end, span.end));
}

function isAboutChildren(
  name: ReadName,
  pupils: boolean,
  stretches: readonly BlockSpan[],
  group: IndicatorGroup,
  scan: DocumentScan,
  documentIs: boolean,
): boolean {
  if (name.ages.some(isYoung)) return true;
  if (isRival(name, scan)) return false;
  if (stretches.some((stretch) => namesChildren(stretch, scan)) || documentIs || pupils) return true;
  if (namesChildren(group.span, scan)) return true;
  const heading = scan.document.sections[group.section]?.heading ?? -1;
  return namesChildren({ block: heading, start: 0, end: Number.POSITIVE_INFINITY }, scan);
}

/** Whether a stretch of a block names children. */
export function namesChildren({ block, start, end }: BlockSpan, scan: DocumentScan): boolean {
  const scanned = scan.blocks[block];
  return scanned !== undefined && holdsIn(scanned, scanned.runtime.data.frame.child, start, end);
}

/** Whether a unit begins in a stretch of a block. */
function holdsIn({ text }: ScannedBlock, unit: number, start: number, end: number): boolean {
  const spans = text.spans.get(unit) ?? [];
  for (let i = spanFrom(spans, tokenAt(text, start)); i < spans.length; i += 3) {
    const at = text.tokenStart[spans[i] ?? 0] ?? 0;
    if (at >= end) break;
    if (at >= start) return true;
  }
  return false;
}

/** Whether pupils answer: an indicator that the catalogue has from a survey that the text names too. */
function isPupils({ named }: ReadName, source: IndicatorRecord['source'], { indicators }: IndicatorCatalogue): boolean {
  const known = named === undefined ? undefined : indicators.find(({ id }) => id === named.id);
  return known !== undefined && known.source !== undefined && source?.id === known.source && known.ages.some(isYoung);
}

/** Growing or shrinking, when one of them is said and not the other. */
function changeIn(
  stretches: readonly BlockSpan[],
  scan: DocumentScan,
  words: Partial<Readonly<Record<Language, IndicatorWords>>>,
): Pick<IndicatorRecord, 'change'> {
  const found: NonNullable<IndicatorRecord['change']>[] = [];
  for (const { block, start, end } of stretches) {
    const scanned = scan.blocks[block];
    const own = scanned && words[scanned.runtime.language];
    if (!scanned || !own) continue;
    for (const direction of ['rise', 'fall'] as const) {
      const spans = scanned.text.spans.get(own[direction]) ?? [];
      for (let i = 0; i < spans.length; i += 3) {
        const from = scanned.text.tokenStart[spans[i] ?? 0] ?? 0;
        const to = scanned.text.tokenEnd[spans[i + 1] ?? 0] ?? 0;
        if (from >= start && from < end) found.push({ direction, span: { block, start: from, end: to } });
      }
    }
  }
  const [one] = found;
  return one && found.every(({ direction }) => direction === one.direction) ? { change: one } : {};
}
