import type { FixIntent } from '../../assessment.ts';
import type { ColumnRole, Section } from '../../document.ts';
import { locate } from '../../locate.ts';
import type { Draft } from '../../settle/draft.ts';
import { foldSentence, keyOf } from '../../settle/key.ts';
import type { ReviewContext } from '../review-context.ts';
import { groupsOf } from './groups-of.ts';
import { isDoneMarker } from './is-done-marker.ts';
import type { IndicatorGroup, IndicatorRecord } from './indicator-record.ts';

/** What an indicator can lack, in the order in which it is told. */
type Lack = (typeof LACKS)[number];

const LACKS = ['baseline', 'year', 'target', 'source'] as const;

/**
 * `indicator-incomplete`: an indicator of children without a baseline, its year, a target or a source. What a whole table or list lacks is one
 * finding; rows that lack more than their table does have one each.
 *
 * @yields findings in the order of tables, lists and sentences
 */
export function* incompleteIndicators(context: ReviewContext): Generator<Draft> {
  for (const [group, all] of groupsOf(context.indicators)) {
    if (!isSaid(group) || isPresentState(context, group)) continue;
    const records = all.filter(({ aboutChildren }) => aboutChildren);
    const asked = records.filter((record) => isAsked(context, group, record));
    if (asked.length === 0) continue;
    if (group.kind === 'prose') {
      for (const record of asked) yield* ofOne(context, record, lacksInProse(context, record));
      continue;
    }
    const lacks = asked.map((record) => lacksOf(group, record).filter((lack) => !isElsewhere(context, lack, record)));
    const isSourced = asked.some(({ source }) => source !== undefined);
    const common = LACKS.filter((lack) => isCommon(lack, group, lacks, isSourced));
    if (common.length > 0 && (asked.length > 1 || group.kind === 'table'))
      yield ofGroup(
        context,
        group,
        asked.filter((_, at) => common.every((lack) => lacks[at]?.includes(lack))),
        common,
      );
    for (const [at, record] of asked.entries()) {
      const isShared = asked.length > 1 || group.kind === 'table';
      const own = (lacks[at] ?? []).filter((lack) => !isShared || !common.includes(lack));
      // Beside what all of them lack, where a figure comes from and of when it is is a small matter,
      // and so is the source of what the catalogue does not know: that is told by itself.
      const isSmall = (lack: Lack): boolean =>
        (isShared && common.length > 0 && (lack === 'source' || lack === 'year')) ||
        (lack === 'source' && record.indicator === undefined);
      const left = own.filter((lack) => !isSmall(lack));
      if (!isAside(context, record, asked, all)) yield* ofOne(context, record, left);
    }
  }
}

/** Whether another table, or an annex of targets, gives what a list of names leaves out. */
function isElsewhere(context: ReviewContext, lack: Lack, record: IndicatorRecord): boolean {
  if (lack === 'source' || record.group.kind !== 'list') return false;
  const same = othersOf(context, record);
  const given = same.some(({ baseline, target, readings }) =>
    lack === 'target' ? target !== undefined : baseline !== undefined || readings.length > 0,
  );
  return given || context.document.sections.some((section) => givesFigures(context, section, record));
}

/** Words of a name that are looked for in a section that gives its figures have at least so many letters. */
const LEAST_LETTERS = 5;

/** Whether a section of indicators, headed by where they stand or should come to, holds an indicator's words and shares. */
function givesFigures(
  { document, scan, pack }: ReviewContext,
  { index, first, end, heading, roles }: Section,
  { name, section }: IndicatorRecord,
): boolean {
  const headed = scan.blocks[heading];
  const words = headed && pack.indicators?.words[headed.runtime.language];
  if (!headed || !words || index === section || !roles.includes('indicator')) return false;
  if (!headed.text.spans.has(words.target) && !headed.text.spans.has(words.baseline)) return false;
  if (!scan.blocks.slice(first, end).some((one) => one?.text.entities.some(({ kind }) => kind === 'percent')))
    return false;
  const text = document.blocks
    .slice(first, end)
    .map((block) => block.text.toLowerCase())
    .join(' ');
  const asked = foldSentence(name)
    .split(' ')
    .filter((word) => word.length >= LEAST_LETTERS);
  return asked.length > 0 && asked.every((word) => text.includes(word));
}

/**
 * Whether a table or list as a whole lacks something: all do, or the table has no column for a source and most lack one.
 * @param isSourced Whether a row tells its source in another column.
 */
function isCommon(
  lack: Lack,
  { kind, columns }: IndicatorGroup,
  lacks: readonly (readonly Lack[])[],
  isSourced: boolean,
): boolean {
  const count = lacks.filter((own) => own.includes(lack)).length;
  if (kind === 'table' && lack === 'source' && !columns.has('source'))
    return count > 0 && (!isSourced || count * 2 >= lacks.length);
  return count === lacks.length;
}

/** A single name without figures among many that are not of children is mentioned in passing. */
function isAside(
  { type }: ReviewContext,
  { baseline, target, readings }: IndicatorRecord,
  asked: readonly IndicatorRecord[],
  all: readonly IndicatorRecord[],
): boolean {
  if (type?.aboutChildren === true || asked.length * 3 >= all.length) return false;
  return asked.length === 1 && baseline === undefined && target === undefined && readings.length === 0;
}

/** Words say that they are indicators, or a table has columns for where they stand and where they should come to. */
function isSaid({ stated, columns }: IndicatorGroup): boolean {
  return stated || (columns.has('baseline') && columns.has('target'));
}

/** Tables of how things are and have been need no targets. */
function isPresentState({ document }: ReviewContext, { columns, section }: IndicatorGroup): boolean {
  if (!columns.has('reading') || columns.has('baseline') || columns.has('target')) return false;
  const roles = document.sections[section]?.roles ?? [];
  return !roles.some((role) => role === 'indicator' || role === 'follow-up' || role === 'goal' || role === 'measure');
}

/** Whether something may be asked of a record: a plan's money is none, and beside a measure only a figure is that no other place tells of. */
function isAsked(context: ReviewContext, group: IndicatorGroup, record: IndicatorRecord): boolean {
  if (isBesideMeasures(group)) return false;
  if (group.columns.has('measure'))
    return (
      countsSomething(context, record) &&
      !othersOf(context, record).some(({ baseline, target }) => baseline !== undefined || target !== undefined)
    );
  if (isDoneMarker(context, record)) return false;
  const { indicator, baseline, target } = record;
  return group.stated || indicator !== undefined || baseline?.unit === 'percent' || target?.unit === 'percent';
}

/** Whether indicators stand beside measures by which they are followed up, with no column for their figures: these are told elsewhere. */
function isBesideMeasures({ columns }: IndicatorGroup): boolean {
  return (columns.has('measure') || columns.has('owner')) && !FIGURES.some((use) => columns.has(use));
}

const FIGURES = ['baseline', 'target', 'reading'] as const;

/** Other places that speak of the same indicator of the catalogue. */
function othersOf({ indicators }: ReviewContext, record: IndicatorRecord): readonly IndicatorRecord[] {
  const { indicator } = record;
  return indicators.filter((one) => one !== record && indicator !== undefined && one.indicator === indicator);
}

/** Whether an indicator beside a measure is a figure: `toteutunut` is no more than done. */
function countsSomething({ scan, pack }: ReviewContext, { span, indicator, target }: IndicatorRecord): boolean {
  if (indicator !== undefined || target !== undefined) return true;
  const block = scan.blocks[span.block];
  const words = block && pack.indicators?.words[block.runtime.language];
  if (!block || !words) return false;
  return block.text.spans.has(words.share) || block.text.spans.has(block.runtime.data.frame.indicator);
}

function lacksOf(group: IndicatorGroup, record: IndicatorRecord): Lack[] {
  const { baseline, target, source } = record;
  // Beside a measure it is enough to say where it should come to.
  if (group.columns.has('measure') && !group.columns.has('baseline'))
    return target === undefined && baseline === undefined ? ['target'] : [];
  const lacks: Lack[] = [];
  if (baseline === undefined) lacks.push('baseline');
  else if (baseline.year === undefined && baseline.unavailable !== true && baseline.value !== undefined)
    lacks.push('year');
  if (target === undefined) lacks.push('target');
  if (source === undefined && group.stated && isSurveyed(record)) lacks.push('source');
  return lacks;
}

/** What an organisation counts itself comes from itself; a share, or what the catalogue knows, comes from somewhere. */
function isSurveyed({ indicator, baseline, target }: IndicatorRecord): boolean {
  const figures = [baseline, target].filter((one) => one?.value !== undefined);
  return indicator !== undefined || figures.length === 0 || figures.some((one) => one?.unit === 'percent');
}

/** A sentence may leave to another what it does not say: only a target without any baseline, or a baseline without a target, is told. */
function lacksInProse(context: ReviewContext, record: IndicatorRecord): Lack[] {
  const { baseline, target } = record;
  const others = othersOf(context, record);
  const lacks: Lack[] = [];
  if (baseline === undefined && !others.some((one) => one.baseline !== undefined || one.readings.length > 0))
    lacks.push('baseline');
  if (target === undefined && !others.some((one) => one.target !== undefined)) lacks.push('target');
  return lacks;
}

function* ofOne({ document }: ReviewContext, record: IndicatorRecord, lacks: readonly Lack[]): Generator<Draft> {
  if (lacks.length === 0) return;
  yield {
    rule: 'indicator-incomplete',
    messageId: `indicator-incomplete.${lacks.length === 1 ? 'one' : 'many'}`,
    values: { quote: record.name, lacks: lacks.join('+') },
    range: locate(document, record.span),
    section: record.section,
    key: keyOf('indicator-incomplete', lacks, record.name),
  };
}

function ofGroup(
  { document }: ReviewContext,
  group: IndicatorGroup,
  records: readonly IndicatorRecord[],
  lacks: readonly Lack[],
): Draft {
  const quote = records[0]?.name ?? '';
  return {
    rule: 'indicator-incomplete',
    messageId: `indicator-incomplete.${group.kind}-${lacks.length === 1 ? 'one' : 'many'}`,
    values: { quote, count: records.length, lacks: lacks.join('+') },
    range: locate(document, group.span),
    section: group.section,
    key: keyOf('indicator-incomplete', [group.kind, ...lacks], quote),
    fixes:
      group.kind === 'table' && !document.tables[group.index]?.isRecord
        ? lacks.flatMap((lack) => columnFix(group, lack))
        : [],
  };
}

/** The column that a whole table lacks; where there is one, its cells are empty. */
function columnFix({ index, columns }: IndicatorGroup, lack: Lack): FixIntent[] {
  const role: ColumnRole | undefined = lack === 'year' ? undefined : lack;
  if (role === undefined || (lack !== 'year' && columns.has(lack))) return [];
  return [{ kind: 'add-column', safety: 'suggested', table: index, role }];
}
