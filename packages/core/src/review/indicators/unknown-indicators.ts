import type { BlockSpan } from '../../document.ts';
import type { Texts } from '../../pack.ts';
import { locate } from '../../locate.ts';
import { nearest } from '../../nearest.ts';
import type { Draft } from '../../settle/draft.ts';
import { keyOf } from '../../settle/key.ts';
import type { ReviewContext } from '../review-context.ts';
import { groupsOf } from './groups-of.ts';
import { isDoneMarker } from './is-done-marker.ts';
import { namesChildren } from './indicator-reading.ts';
import type { IndicatorRecord } from './indicator-record.ts';

/**
 * `indicator-unknown`: indicators of children, in a table or list of indicators, that the catalogue does not know and whose source is not told. One finding a
 * table or list.
 *
 * @yields findings in the order of tables and lists
 */
export function* unknownIndicators(context: ReviewContext): Generator<Draft> {
  const { document, scan, indicators, pack } = context;
  if (!pack.indicators) return;
  const { words } = pack.indicators;
  const holds = ({ block }: BlockSpan, units: readonly ('source' | 'count' | 'share' | 'person')[]): boolean => {
    const scanned = scan.blocks[block];
    const own = scanned && words[scanned.runtime.language];
    return own !== undefined && units.some((unit) => scanned?.text.spans.has(own[unit]) === true);
  };
  // A survey is a source itself, and pieces the organisation counts itself.
  const isSourceOrCount = (span: BlockSpan): boolean => holds(span, ['source', 'count']);
  const isCounted = ({ span, baseline, target, readings }: IndicatorRecord): boolean =>
    baseline !== undefined || target !== undefined || readings.length > 0 || holds(span, ['share', 'person']);
  for (const [group, records] of groupsOf(indicators)) {
    if (!group.stated || group.kind === 'prose' || group.columns.has('measure')) continue;
    const isOfChildren = records.filter(({ aboutChildren }) => aboutChildren).length * 2 >= records.length;
    const unknown = records.filter((record) => {
      const { aboutChildren, indicator, source, span, ages } = record;
      if (indicator !== undefined || source !== undefined || isDoneMarker(context, record)) return false;
      if (isSourceOrCount(span)) return false;
      // In a plan about children all is: only what names them itself is their indicator, or what stands with figures among others.
      if (!aboutChildren) return isOfChildren && isOfEverybody(context, record) && isMeasured(context, record);
      return ages.length > 0 || namesChildren(span, scan) ? !isOwnCount(context, record) : isMeasured(context, record);
    });
    const [first, ...rest] = unknown;
    if (!first) continue;
    const near = nearestName(first, pack.indicators.indicators);
    yield {
      rule: 'indicator-unknown',
      messageId: `indicator-unknown${rest.length > 0 ? '.many' : near === undefined && !isCounted(first) ? '.uncounted' : ''}`,
      values: {
        quote: first.name,
        count: unknown.length,
        ...(near === undefined || rest.length > 0 ? {} : { nearest: near }),
      },
      range: locate(document, first.span),
      section: first.section,
      related: rest.map(({ span }) => ({ messageId: 'indicator-unknown.also', range: locate(document, span) })),
      key: keyOf('indicator-unknown', [], first.name),
    };
  }
}

/** Whether an indicator has figures, or words for them, in a table that has columns for where things stand and where they should come to. */
function isMeasured(context: ReviewContext, record: IndicatorRecord): boolean {
  const { baseline, target, group } = record;
  if (group.kind !== 'table' || !(group.columns.has('target') || group.columns.has('baseline'))) return false;
  return (baseline !== undefined || target !== undefined) && !isOwnCount(context, record);
}

/** What is counted in pieces the organisation counts itself; an index or mean is no count. */
function isOwnCount({ scan, pack }: ReviewContext, { baseline, target, span }: IndicatorRecord): boolean {
  const figures = [baseline, target].filter((one) => one?.value !== undefined);
  if (figures.every((one) => one?.unit === 'percent')) return false;
  const block = scan.blocks[span.block];
  const words = block && pack.indicators?.words[block.runtime.language];
  return !block || !words || !block.text.spans.has(words.share);
}

/** Whether a name is that of everybody in the area: children too, and of no others. */
function isOfEverybody({ scan, pack }: ReviewContext, { span, ages }: IndicatorRecord): boolean {
  const block = scan.blocks[span.block];
  const words = block && pack.indicators?.words[block.runtime.language];
  return ages.length === 0 && block !== undefined && words !== undefined && block.text.spans.has(words.everybody);
}

/** The catalogue's name that is nearly the same. */
function nearestName({ name }: IndicatorRecord, all: readonly { readonly name: Texts }[]): string | undefined {
  const names = all.flatMap(({ name: { fi, sv, en } }) => [fi, sv, en].flatMap((text) => text ?? []));
  const small = new Map(names.map((one) => [one.toLowerCase(), one]));
  const found = nearest(name.toLowerCase(), [...small.keys()]);
  return found === undefined ? undefined : small.get(found);
}
