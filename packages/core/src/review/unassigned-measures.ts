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
 * @param told Takes the statements that the findings tell of.
 * @yields findings in no order
 */
export function* unassignedMeasures(
  context: ReviewContext,
  groups: readonly MeasureGroup[],
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

function* ofText(context: ReviewContext, groups: readonly MeasureGroup[], told: Set<number>): Generator<Draft> {
  const isStrategy = context.type?.asks === 'key';
  const open = groups.flatMap((group) => {
    if (group.measures.length < LEAST_TOGETHER[group.kind]) return [];
    if (group.kind === 'prose' && isStrategy) return [];
    const ownerless = group.measures.filter(({ owner }) => owner.kind !== 'told');
    const timeless = group.measures.filter(({ time }) => time.kind !== 'told');
    return [{ group, ownerless, timeless }];
  });
  const isOwnerless = ({ ownerless, group }: (typeof open)[number]): boolean =>
    group.kind === 'prose' ? ownerless.length === group.measures.length : isMost(ownerless, group);
  const lists = open.filter(isOwnerless);
  const undated = open.filter((one) => !isOwnerless(one) && one.timeless.length === one.group.measures.length);
  const mostApart = isStrategy ? 1 : MOST_APART;
  for (const [side, all] of [
    ['owner', lists],
    ['time', undated],
  ] as const) {
    const measuresOf = (one: (typeof open)[number]): readonly Measure[] =>
      side === 'owner' ? one.ownerless : one.timeless;
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
        const lacking = measuresOf(one);
        const both = side === 'owner' && lacking.every(({ time }) => time.kind !== 'told');
        const form = lacking.length > 1 ? (both ? 'both' : 'list') : both ? 'neither' : 'row';
        yield draftOf(context, told, { side, form, lacking, section: one.group.section });
      }
  }
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
      quote,
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
