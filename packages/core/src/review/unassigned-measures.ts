import type { Finding, FixIntent } from '../assessment.ts';
import { locate, quoteOf } from '../locate.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import type { CellState } from './cell-state.ts';
import type { Measure, MeasureGroup } from './measures.ts';
import type { ReviewContext } from './review-context.ts';

/** Rows or items that lack the same thing and are told of one by one; more are told of together. */
const MOST_APART = 2;

/** Measures that a list or a section's prose holds at least when they are asked for who and when. */
const LEAST_TOGETHER = { table: 1, list: 1, prose: 3 } as const;

type Side = 'owner' | 'time';

const RULE = { owner: 'measure-without-owner', time: 'measure-without-deadline' } as const;

/**
 * `measure-without-owner` and `measure-without-deadline`: measures that do not say who does them, or when. One finding for a table without the
 * column; where rows or items lack it, one each while they are few, else one for all of them. Lists and prose that lack both are told of once,
 * and in a strategy, which sets aims and leaves measures to programmes, once in the whole document. Prose is told of only when nothing in it tells.
 *
 * @param vague Statements that can be told of as vague promises: where a list's items are told of one by one they are left to that.
 * @param told Takes the statements that the findings tell of.
 * @yields findings in no order
 */
export function* unassignedMeasures(
  context: ReviewContext,
  groups: readonly MeasureGroup[],
  vague: ReadonlySet<number>,
  told: Set<number>,
): Generator<Draft> {
  for (const group of groups) {
    if (group.kind !== 'table') continue;
    yield* ofTable(context, group, 'owner', told);
    yield* ofTable(context, group, 'time', told);
  }
  yield* ofText(
    context,
    groups.filter(({ kind }) => kind !== 'table'),
    vague,
    told,
  );
}

function* ofTable(context: ReviewContext, group: MeasureGroup, side: Side, told: Set<number>): Generator<Draft> {
  const { measures, table, section } = group;
  const lacking = measures.filter((measure) => measure[side].kind !== 'told');
  const [first] = lacking;
  if (!first || !table) return;
  const hasColumn = side === 'owner' ? table.hasOwner : table.hasTime;
  const header = headerOf(context, table.index);
  if (!hasColumn) {
    // What most rows tell in their words needs no column.
    if (lacking.length * 2 <= measures.length) return;
    const fix: FixIntent = { kind: 'add-column', safety: 'suggested', table: table.index, role: side };
    yield draftOf(context, told, { side, form: 'column', lacking, section, subject: ['column', header], fixes: [fix] });
  } else if (lacking.length > MOST_APART) {
    yield draftOf(context, told, { side, form: 'rows', lacking, section, subject: ['rows', header] });
  } else
    for (const one of lacking) yield draftOf(context, told, { side, form: formOf(one[side]), lacking: [one], section });
}

/** A list or a section's prose, and what of it lacks who and when. */
interface OpenGroup {
  readonly group: MeasureGroup;
  readonly ownerless: readonly Measure[];
  readonly timeless: readonly Measure[];
}

/** Whether a list mostly, or prose throughout, says nothing of who does it. */
function isOwnerless({ ownerless, group }: OpenGroup): boolean {
  return group.kind === 'prose' ? ownerless.length === group.measures.length : isMost(ownerless, group);
}

function* ofText(
  context: ReviewContext,
  groups: readonly MeasureGroup[],
  vague: ReadonlySet<number>,
  told: Set<number>,
): Generator<Draft> {
  const isStrategy = context.type?.asks === 'key';
  const open = groups.flatMap((group): OpenGroup[] => {
    if (group.measures.length < LEAST_TOGETHER[group.kind]) return [];
    if (group.kind === 'prose' && isStrategy) return [];
    const ownerless = group.measures.filter(({ owner }) => owner.kind !== 'told');
    const timeless = group.measures.filter(({ time }) => time.kind !== 'told');
    return [{ group, ownerless, timeless }];
  });
  const lists = open.filter(isOwnerless);
  const undated = open.filter((one) => !isOwnerless(one) && one.timeless.length === one.group.measures.length);
  const mostApart = isStrategy ? 1 : MOST_APART;
  for (const [side, all] of [
    ['owner', lists],
    ['time', undated],
  ] as const) {
    const measuresOf = (one: OpenGroup): readonly Measure[] => (side === 'owner' ? one.ownerless : one.timeless);
    if (all.length > mostApart) {
      const lacking = all.flatMap(measuresOf);
      const [first] = all;
      if (first)
        yield draftOf(context, told, {
          side,
          form: 'document',
          lacking,
          section: first.group.section,
          subject: ['document'],
        });
    } else
      for (const one of all) {
        const lacking = withoutFewVague(measuresOf(one), vague);
        if (lacking.length > 0)
          yield draftOf(context, told, { side, form: formOfMany(side, lacking), lacking, section: one.group.section });
      }
  }
  if (!isStrategy)
    for (const one of open) if (one.group.kind === 'list' && !isOwnerless(one)) yield* apart(context, one, vague, told);
}

/**
 * The items of a list whose others say who does them, or when: what one item says for itself is said for it alone.
 *
 * @yields findings in no order
 */
function* apart(
  context: ReviewContext,
  { group, ownerless, timeless }: OpenGroup,
  vague: ReadonlySet<number>,
  told: Set<number>,
): Generator<Draft> {
  const { section } = group;
  for (const [side, all] of [
    ['owner', ownerless],
    ['time', timeless.length === group.measures.length ? [] : timeless],
  ] as const) {
    const few = all.filter(({ statement }) => !vague.has(statement) && !told.has(statement));
    // Where a list tells of its minority it has shown how it is told; one that mostly tells nothing is another's.
    if (all.length * 2 > group.measures.length || few.length === 0) continue;
    if (few.length > MOST_APART)
      yield draftOf(context, told, { side, form: formOfMany(side, few), lacking: few, section });
    else
      for (const one of few)
        yield draftOf(context, told, { side, form: formOfMany(side, [one]), lacking: [one], section });
  }
}

/** Which of the messages tells of measures without a column: of one or several, and whether they lack the time too. */
function formOfMany(side: Side, lacking: readonly Measure[]): Lack['form'] {
  const both = side === 'owner' && lacking.every(({ time }) => time.kind !== 'told');
  if (lacking.length > 1) return both ? 'both' : 'list';
  return both ? 'neither' : 'row';
}

/** Few measures are told of one by one, the vague ones as vague promises: these say what they lack, and more. */
function withoutFewVague(lacking: readonly Measure[], vague: ReadonlySet<number>): readonly Measure[] {
  const firm = lacking.filter(({ statement }) => !vague.has(statement));
  return firm.length <= MOST_APART && lacking.length - firm.length <= MOST_APART ? firm : lacking;
}

/** Whether all of a group but a few lack something: a list that mostly says who has said it. */
function isMost(lacking: readonly Measure[], { measures }: MeasureGroup): boolean {
  return lacking.length > 0 && lacking.length * 2 > measures.length;
}

function formOf(state: CellState): 'row' | 'open' {
  return state.kind === 'open' ? 'open' : 'row';
}

interface Lack {
  readonly side: Side;
  readonly form: 'column' | 'rows' | 'row' | 'open' | 'document' | 'both' | 'neither' | 'list';
  /** One at least, in document order. */
  readonly lacking: readonly Measure[];
  readonly section: number;
  /** What identifies a finding about many; a single measure is its own subject. */
  readonly subject?: readonly string[];
  readonly fixes?: Finding['fixes'];
}

function draftOf({ document }: ReviewContext, told: Set<number>, lack: Lack): Draft {
  const { side, form, lacking, section, subject, fixes = [] } = lack;
  const [first, ...rest] = lacking;
  if (!first) throw new RangeError('a finding tells of one measure at least');
  for (const { statement } of lacking) told.add(statement);
  const rule = RULE[side];
  const quote = quoteOf(document, first.span);
  const state = first[side];
  return {
    rule,
    messageId: `${rule}.${form}`,
    values: {
      // The sentence of the message has a full stop of its own.
      quote: quote.replace(/[.;,]$/u, ''),
      count: lacking.length,
      ...(form === 'open' && state.kind === 'open' ? { told: quoteOf(document, state.span) } : {}),
    },
    range: locate(document, first.span),
    section,
    related: rest.map(({ span }) => ({ messageId: `${rule}.also`, range: locate(document, span) })),
    fixes,
    key: subject ? keyOf(rule, subject) : keyOf(rule, [], quote),
  };
}

/** The headings of a table's columns, by which it is known again wherever it stands. */
function headerOf({ document }: ReviewContext, table: number): string {
  const columns = document.tables[table]?.columns ?? [];
  return columns.map(({ header }) => (header === undefined ? '' : (document.blocks[header]?.text ?? ''))).join(' | ');
}
