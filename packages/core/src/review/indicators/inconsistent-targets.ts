import type { Range } from '../../document.ts';
import type { DataSource, Indicator } from '../../indicator-catalogue.ts';
import { locate, quoteOf } from '../../locate.ts';
import type { Draft } from '../../settle/draft.ts';
import { keyOf } from '../../settle/key.ts';
import type { ReviewContext } from '../review-context.ts';
import { groupsOf } from './groups-of.ts';
import type { IndicatorRecord } from './indicator-record.ts';

/**
 * `indicator-target-inconsistent`: a target worse than its baseline by the direction that the catalogue or the text gives, a target year outside the
 * plan's period, and a baseline older than the newest round of its survey. What a whole table or list shares is told once.
 *
 * @yields findings in the order of tables, lists and sentences
 */
export function* inconsistentTargets(context: ReviewContext): Generator<Draft> {
  for (const records of groupsOf(context.indicators).values()) {
    const own = records.filter(({ aboutChildren }) => aboutChildren);
    for (const record of own) yield* worseTarget(context, record);
    yield* shared(context, own, outsidePeriod);
    yield* shared(context, own, oldRound);
  }
}

function* worseTarget(context: ReviewContext, record: IndicatorRecord): Generator<Draft> {
  const { document } = context;
  const { baseline, target, name } = record;
  if (baseline?.value === undefined || target?.value === undefined || baseline.unit !== target.unit) return;
  const grows = target.value > baseline.value;
  if (target.value === baseline.value) return;
  const values = {
    quote: name,
    target: quoteOf(document, target.span),
    baseline: quoteOf(document, baseline.span),
  };
  const draft = { range: locate(document, target.span), section: record.section, values };
  const better = betterOf(context, record);
  if (better !== undefined && grows !== (better === 'higher')) {
    yield {
      ...draft,
      rule: 'indicator-target-inconsistent',
      messageId: `indicator-target-inconsistent.worse-${better}`,
      key: keyOf(
        'indicator-target-inconsistent',
        ['worse', record.indicator],
        `${name} ${values.baseline} ${values.target}`,
      ),
    };
    return;
  }
  const said = saidDirection(record, better !== undefined);
  if (said && grows !== (said.direction === 'rise')) {
    yield {
      ...draft,
      values: { ...values, word: quoteOf(document, said.span) },
      rule: 'indicator-target-inconsistent',
      messageId: 'indicator-target-inconsistent.direction',
      key: keyOf('indicator-target-inconsistent', ['direction'], `${name} ${values.baseline} ${values.target}`),
    };
  }
}

/** Which way the text says that figures should go. In a table a word for it may be of anything; its column and an arrow beside the target are not. */
function saidDirection(
  { direction, change, group, target, readings }: IndicatorRecord,
  isKnown: boolean,
): IndicatorRecord['direction'] | undefined {
  if (!direction) return group.kind === 'table' || isKnown ? undefined : change;
  if (direction.span.block === target?.span.block) return direction;
  // In a column of its own it may tell how figures have gone.
  const [before, now] = readings.slice(-2);
  const isTrend =
    before?.value !== undefined &&
    now?.value !== undefined &&
    before.value !== now.value &&
    now.value > before.value === (direction.direction === 'rise');
  return isTrend ? undefined : direction;
}

/** Which change is better, when the catalogue knows and the name is not turned round. */
function betterOf({ pack }: ReviewContext, record: IndicatorRecord): 'higher' | 'lower' | undefined {
  const known = indicatorOf(pack.indicators?.indicators, record.indicator);
  if (!known || record.isDenied || known.direction === 'interpret') return undefined;
  // The same thing counted otherwise: a share has one direction, how many were reached another.
  if (known.unit === 'percent' && record.target?.unit !== 'percent') return undefined;
  return known.direction;
}

function indicatorOf(all: readonly Indicator[] | undefined, id: string | undefined): Indicator | undefined {
  return id === undefined ? undefined : all?.find((one) => one.id === id);
}

/** Something that several indicators of a table or list have in common. */
interface Shared {
  /** Records with the same are one finding. */
  readonly same: string;
  readonly messageId: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly range: Range;
  readonly basis?: readonly string[];
}

function* shared(
  context: ReviewContext,
  records: readonly IndicatorRecord[],
  find: (context: ReviewContext, record: IndicatorRecord) => Shared | undefined,
): Generator<Draft> {
  const found = new Map<
    string,
    { readonly first: Shared; readonly all: { record: IndicatorRecord; range: Range }[] }
  >();
  for (const record of records) {
    const one = find(context, record);
    if (!one) continue;
    const others = found.get(one.same);
    if (others) others.all.push({ record, range: one.range });
    else found.set(one.same, { first: one, all: [{ record, range: one.range }] });
  }
  for (const { first, all } of found.values()) {
    const [head, ...rest] = all;
    if (!head) continue;
    const { name, section } = head.record;
    yield {
      rule: 'indicator-target-inconsistent',
      messageId: rest.length === 0 ? first.messageId : `${first.messageId}-many`,
      values: { quote: name, count: all.length, ...first.values },
      range: first.range,
      section,
      related: rest.map(({ range }) => ({ messageId: 'indicator-target-inconsistent.also', range })),
      ...(first.basis === undefined ? {} : { basis: first.basis, basisKind: 'good-practice' as const }),
      key: keyOf('indicator-target-inconsistent', [first.same], name),
    };
  }
}

function outsidePeriod({ document, asOf, pack }: ReviewContext, record: IndicatorRecord): Shared | undefined {
  const { target } = record;
  const period = document.period?.value;
  if (target?.year === undefined || target.unavailable === true) return undefined;
  const { year } = target;
  const range = locate(document, target.span);
  if (!period) {
    // Without a period only what is over is certain.
    if (year >= Number(asOf.slice(0, 4))) return undefined;
    return {
      same: `past ${year}`,
      messageId: 'indicator-target-inconsistent.past',
      values: { year: String(year) },
      range,
    };
  }
  // The first round of a survey that is not yearly may come a year after the plan.
  const slack = sourceOf(pack.indicators?.sources, record, indicatorOf(pack.indicators?.indicators, record.indicator));
  const last = period.to + (slack !== undefined && slack.rounds.length > 1 ? 1 : 0);
  if (year >= period.from && year <= last) return undefined;
  // A plan whose period has ended is told of as that: a target of the years to come is the part that is right.
  if (asOf > `${period.to}-12-31` && year > period.to) return undefined;
  return {
    same: `period ${year}`,
    messageId: 'indicator-target-inconsistent.period',
    values: {
      year: String(year),
      period: period.from === period.to ? String(period.from) : `${period.from}–${period.to}`,
    },
    range,
  };
}

/** Where a record's figures come from: as it says, else as the catalogue does. */
function sourceOf(
  sources: readonly DataSource[] | undefined,
  { source }: IndicatorRecord,
  known: Indicator | undefined,
): DataSource | undefined {
  const id = source === undefined ? known?.source : source.id;
  return id === undefined ? undefined : sources?.find((one) => one.id === id);
}

function oldRound({ document, asOf, pack }: ReviewContext, record: IndicatorRecord): Shared | undefined {
  const { baseline } = record;
  if (baseline?.year === undefined || baseline.value === undefined) return undefined;
  const source = sourceOf(pack.indicators?.sources, record, indicatorOf(pack.indicators?.indicators, record.indicator));
  if (!source) return undefined;
  // A plan is made of what was known when it began, and when it was approved.
  const approved = document.approved?.value;
  const known = [asOf, ...(typeof approved === 'string' && /^\d{4}-\d\d-\d\d$/u.test(approved) ? [approved] : [])];
  const start = document.period?.value.from;
  const newest = source.rounds.findLast(
    ({ year, published = `${year}-12-31` }) =>
      known.every((day) => published <= day) && (start === undefined || year <= start),
  );
  if (!newest || baseline.year >= newest.year) return undefined;
  const { year } = baseline;
  return {
    same: `round ${source.id} ${year}`,
    messageId: 'indicator-target-inconsistent.round',
    values: { year: String(year), newest: String(newest.year), source: source.id },
    range: locate(document, baseline.span),
    ...(source.basis === undefined ? {} : { basis: [source.basis] }),
  };
}
