import type { Language } from '@lapsilinssi/linguistics';

import type { BlockSpan, ColumnRole, PlanDocument, SectionRole, Table } from '../document.ts';
import { holdsToken } from '../frame/is-taken-back.ts';
import type { Sentence, Statement } from '../scan/scan-document.ts';
import type { Answerers } from './answerers.ts';
import type { Steps } from '../steps.ts';
import { bracketsNameOwner } from './brackets-name-owner.ts';
import { cellState, type CellState } from './cell-state.ts';
import { concernsChildren } from './concerns-children.ts';
import { namedBehindLabel } from './heading-owner.ts';
import { hasCondition, isDeed, mainChains } from './is-deed.ts';
import { namesDoer } from './names-doer.ts';
import { promisePlace } from './promise-place.ts';
import type { ReviewContext } from './review-context.ts';

/** Something that a plan says will be done, and whether it says who does it and when. */
export interface Measure {
  readonly statement: number;
  /** The measure in the writer's words: a cell, an item, a sentence. */
  readonly span: BlockSpan;
  readonly owner: CellState;
  readonly time: CellState;
}

/** Measures that stand together and are told who and when together: the rows of a table, the items of a list, a section's sentences. */
export interface MeasureGroup {
  readonly kind: 'table' | 'list' | 'prose';
  readonly section: number;
  /** In document order, one at least. */
  readonly measures: readonly Measure[];
  /** Index of the table, and whether it has columns for who and when; tables only. */
  readonly table?: { readonly index: number; readonly hasOwner: boolean; readonly hasTime: boolean };
}

const NAMED: CellState = { kind: 'told' };
const MISSING: CellState = { kind: 'missing' };

/**
 * The measures of a document, group by group: tables with a column of measures, lists and prose of its measure sections.
 *
 * @yields nothing, between two steps
 */
export function* measureGroupsInSteps(context: ReviewContext, answerers: Answerers): Steps<MeasureGroup[]> {
  const { document } = context;
  // A plan without a place for measures lists under its aims what it does; others list aims there.
  const asksAll = context.type?.asks === 'all';
  const underAims = asksAll && !hasPlaceForMeasures(context);
  const groups: MeasureGroup[] = [];
  const rowsOf = new Map<number, Together>();
  const itemsOf = new Map<number, Together>();
  const sentencesOf = new Map<number, Together>();
  for (const statement of context.scan.statements) {
    const block = document.blocks[statement.block];
    if (block?.use !== 'body') continue;
    if (statement.row) {
      add(rowsOf, statement.row.table, statement);
      continue;
    }
    const place = promisePlace(context, statement.section);
    if (place === undefined && !(asksAll && block.list !== undefined && isTopic(context, statement.section))) continue;
    if (block.list !== undefined) {
      if (asksAll || place === 'measure') add(itemsOf, block.list, statement);
    } else if (block.kind === 'paragraph' && place === 'measure') add(sentencesOf, statement.section, statement);
  }
  for (const [index, rows] of rowsOf) {
    yield;
    const table = document.tables[index];
    const group = table && tableGroup(context, table, rows, answerers);
    if (group) groups.push(group);
  }
  for (const items of itemsOf.values()) {
    yield;
    const [{ section }] = items;
    const place = promisePlace(context, section);
    if (place !== 'measure' && !(underAims && place === 'goal') && !saysWhatIsDone(context, items)) continue;
    const group = textGroup(context, 'list', items, answerers);
    if (group && group.measures.length * 2 >= items.length && !isTooLone(context, group)) groups.push(group);
  }
  for (const sentences of sentencesOf.values()) {
    yield;
    const group = textGroup(context, 'prose', sentences, answerers);
    if (group) groups.push(group);
  }
  return groups;
}

/** Whether a section has a heading of its own that gives it no role: `Kaverit ja vapaa-aika`. */
function isTopic({ document }: ReviewContext, section: number): boolean {
  const { level = 0, roles = [] } = document.sections[section] ?? {};
  return level > 1 && roles.length === 0;
}

/** Acts that make a list one of measures where no heading does. */
const LEAST_ACTS = 2;

/**
 * Whether a list outside the sections of measures says what will be done: at least half of its items, and no fewer than two, have a verb that
 * names a deed and no direction only; under a heading of no role they also begin with it in the
 * passive (`Avataan …`) or say when: `Teemme parhaamme` is a value, and what is done anyway is told otherwise.
 */
function saysWhatIsDone(context: ReviewContext, items: Together): boolean {
  const { scan, framer } = context;
  const acts = items.filter((statement) => {
    if (!isDeed(context, statement)) return false;
    const { chains, slots, firmness } = framer.frame(statement.index);
    const mustLead = isTopic(context, statement.section) && slots.time?.from !== 'own';
    if (firmness !== 'firm') return false;
    return [...chains].some(([index, found]) => {
      const sentence = scan.sentences[index];
      const block = sentence && scan.blocks[sentence.block];
      if (!sentence || !block) return false;
      const { openAct, attentionAct } = block.runtime.data.frame;
      return mainChains(block, found).some(
        ({ main, first, modality, voice }) =>
          modality === 'does' &&
          !holdsToken(block, main, openAct) &&
          !holdsToken(block, main, attentionAct) &&
          (!mustLead || (voice === 'passive' && first === sentence.firstToken)),
      );
    });
  });
  return acts.length >= LEAST_ACTS && acts.length * 2 >= items.length;
}

/** Whether a list holds a single measure, and that without a verb (`Käyttäjien palaute` may be anything) or not in a section of measures. */
function isTooLone(context: ReviewContext, { section, measures: [first, ...others] }: MeasureGroup): boolean {
  const { framer } = context;
  if (first === undefined || others.length > 0) return false;
  return promisePlace(context, section) !== 'measure' || framer.frame(first.statement).firmness !== 'firm';
}

function hasPlaceForMeasures(context: ReviewContext): boolean {
  const { sections, tables } = context.document;
  return (
    sections.some(({ index }) => promisePlace(context, index) === 'measure') ||
    tables.some(({ columns }) => columns.some(({ role }) => role === 'measure'))
  );
}

/** Statements of a table, list or section: one at least. */
type Together = [Statement, ...Statement[]];

function add(map: Map<number, Together>, key: number, statement: Statement): void {
  const others = map.get(key);
  if (others) others.push(statement);
  else map.set(key, [statement]);
}

/** Sections whose tables list no measures of the plan. */
const TOLD: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'present-state',
  'participation-in-this-plan',
  'contents',
  'guidance',
  'sources',
  'legal-basis',
]);

/**
 * Whether a table with a column that may name measures lists what the plan does: it also says who, when or towards which goal, or stands in a
 * section of measures. `Miten` and `Vad` alone also head columns of what was asked or counted.
 */
export function listsMeasures(context: ReviewContext, table: Table): boolean {
  const { document } = context;
  if (document.sections[table.section]?.roles.some((role) => TOLD.has(role))) return false;
  const roles = table.columns.map(({ role }) => role);
  // A goal with its indicator on labelled lines says nothing of who and when, and need not.
  if (table.isRecord && !roles.includes('owner') && !roles.includes('time')) return false;
  // Who comes first and nothing but a task follows: a table of what each does in the house (`Rooli`, `Tehtävä`).
  const dividesWork = roles[0] === 'owner' && !roles.some((role) => role === 'time' || role === 'goal');
  if (!dividesWork && roles.some((role) => role !== undefined && TELLING.has(role))) return true;
  return promisePlace(context, table.section) === 'measure';
}

const TELLING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['owner', 'time', 'goal']);

function tableGroup(
  context: ReviewContext,
  table: Table,
  rows: readonly Statement[],
  answerers: Answerers,
): MeasureGroup | undefined {
  const { document } = context;
  const roles = table.columns.map(({ role }) => role);
  if (!roles.includes('measure') || !listsMeasures(context, table)) return undefined;
  const measures: Measure[] = [];
  const above: { owner: CellState; time: CellState } = { owner: MISSING, time: MISSING };
  // A table that stands under somebody's name, or beside sentences that say who does what, is told there.
  const named = !roles.includes('owner') && answerers.namedBeside(table.section);
  const stepped = stepsByAmount(context, table);
  // A column that other rows fill is where it is told: an empty cell of it is empty, whoever is named beside the table.
  const fills = (role: ColumnRole): boolean =>
    table.rows.some((cells) => filledCell(context, table, cells, role) !== undefined);
  for (const statement of rows) {
    const cells = statement.row && table.rows[statement.row.row];
    if (!cells) continue;
    const at = (role: ColumnRole): BlockSpan | undefined => filledCell(context, table, cells, role);
    const measure = at('measure');
    if (!measure) continue;
    // Under a goal that is written once, who and when may be written once too.
    const goesOn =
      !table.isRecord &&
      measures.length > 0 &&
      cells.slice(0, roles.indexOf('measure')).some((cell) => isEmpty(document, cell));
    const owner = roles.includes('owner') ? cellState(context, at('owner'), 'owner') : named ? NAMED : MISSING;
    const time = roles.includes('time') ? cellState(context, at('time'), 'time') : stepped ? NAMED : MISSING;
    const one = {
      owner:
        goesOn && owner.kind === 'missing'
          ? above.owner
          : orElsewhere(context, owner, statement, { slot: 'actor', inRow: fills('owner') }),
      time:
        goesOn && time.kind === 'missing'
          ? above.time
          : orElsewhere(context, time, statement, { slot: 'time', inRow: fills('time') }),
    };
    above.owner = one.owner;
    above.time = one.time;
    measures.push({ statement: statement.index, span: measure, ...one });
  }
  if (measures.length === 0) return undefined;
  return {
    kind: 'table',
    section: table.section,
    measures,
    // Labelled lines are told of one by one: they have no column that could be missing.
    table: {
      index: table.index,
      hasOwner: table.isRecord === true || roles.includes('owner'),
      hasTime: table.isRecord === true || roles.includes('time'),
    },
  };
}

/** Whether rows begin with an amount at which each is done: `20 tuntia`, `yli 50 tuntia`. That is when. */
function stepsByAmount({ scan }: ReviewContext, { columns, rows }: Table): boolean {
  if (columns[0]?.role !== undefined || rows.length < 2) return false;
  return rows.every(([cell]) => {
    const { text = '', entities = [] } = scan.blocks[cell ?? -1]?.text ?? {};
    const [first] = entities;
    // A bare number only counts the rows.
    return (
      first?.kind === 'number' && first.start <= LEAD && text.slice(first.end).trim() !== '' && text.length <= STEP
    );
  });
}

/** Most letters before the amount of a step, and of the whole step. */
const LEAD = 8;
const STEP = 40;

/** What a column leaves open may stand in another cell, or, unless it must stand in the row, be told for all rows. */
function orElsewhere(
  { scan, framer }: ReviewContext,
  state: CellState,
  { index }: Statement,
  { slot, inRow }: { readonly slot: 'actor' | 'time'; readonly inRow: boolean },
): CellState {
  if (state.kind === 'told') return state;
  const framed = framer.frame(index);
  const filled = framed.slots[slot];
  if (!filled || (slot === 'actor' && !namesDoer(scan, framed))) return state;
  if (inRow && filled.from !== 'own' && filled.from !== 'column') return state;
  return state.kind === 'open' && state.span.block === filled.span.block ? state : NAMED;
}

function filledCell(
  { document }: ReviewContext,
  table: Table,
  cells: readonly (number | undefined)[],
  role: ColumnRole,
): BlockSpan | undefined {
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined || table.columns[column]?.role !== role) continue;
    if (!isEmpty(document, cell)) return { block: cell, start: 0, end: document.blocks[cell]?.text.length ?? 0 };
  }
  return undefined;
}

/** Whether a cell holds no letter and no figure: `–` says nothing. */
function isEmpty(document: PlanDocument, cell: number | undefined): boolean {
  return cell === undefined || !/[\p{L}\p{N}]/u.test(document.blocks[cell]?.text ?? '');
}

function textGroup(
  context: ReviewContext,
  kind: 'list' | 'prose',
  statements: Together,
  answerers: Answerers,
): MeasureGroup | undefined {
  const { scan, framer } = context;
  const measures: Measure[] = [];
  const [{ section: home }] = statements;
  // Who or when a lead-in tells, it tells for all of its items, also for one that says more in a verb of its own.
  const isLed = (slot: 'actor' | 'time'): boolean =>
    statements.some(({ index }) => framer.frame(index).slots[slot]?.from === 'lead-in');
  const isOwned = answerers.actor(home) || isLed('actor');
  const isDated = answerers.time(home) || isLed('time');
  if (isOwned && isDated) return undefined;
  // What a paragraph's sentences say is done together: one of them may say when.
  const dated = new Set(
    kind === 'prose'
      ? statements.filter(({ index }) => framer.frame(index).slots.time?.from === 'own').map(paragraphOf)
      : [],
  );
  for (const statement of statements) {
    if (!isDeed(context, statement) || !concernsChildren(context, statement, undefined)) continue;
    const sentence = scan.sentences[statement.first];
    const last = scan.sentences[statement.end - 1];
    if (!sentence || !last) continue;
    const framed = framer.frame(statement.index);
    const { slots } = framed;
    measures.push({
      statement: statement.index,
      span: {
        block: sentence.block,
        start: sentence.start,
        end: last.block === sentence.block ? last.end : sentence.end,
      },
      owner: isOwned || namesDoer(scan, framed) || namesOwnerApart(context, sentence, last) ? NAMED : MISSING,
      // What is done when something happens has its time.
      time:
        isDated ||
        slots.time ||
        dated.has(paragraphOf(statement)) ||
        hasCondition(scan, statement) ||
        isYearly(context, sentence)
          ? NAMED
          : MISSING,
    });
  }
  return measures.length === 0 ? undefined : { kind, section: home, measures };
}

/** A passive with the name of who does it; in Finnish the one who does it is the subject. */
const AGENT: Readonly<Partial<Record<Language, RegExp>>> = {
  sv: /(?<!\p{L})\p{L}{3,}s\s+av\s+\p{Lu}\p{L}+/u,
  en: /(?<!\p{L})\p{L}+(?:ed|en|n)\s+by\s+(?:the\s+)?\p{Lu}\p{L}+/u,
};

/** Behind a sum these say that it comes again every year. */
const YEARLY: Readonly<Record<Language, RegExp>> = {
  fi: /^\s*(?:\/\s?v(?:uosi)?|vuodessa|vuosittain|joka vuosi)(?!\p{L})/u,
  sv: /^\s*(?:\/\s?år|per år|om året|i året|årligen|varje år)(?!\p{L})/u,
  en: /^\s*(?:\/\s?year|per year|a year|yearly|every year)(?!\p{L})/u,
};

/** Whether a statement speaks of a sum of every year: `beslutar om 8 000 euro per år`. */
function isYearly({ scan }: ReviewContext, { block: index, start, end }: Sentence): boolean {
  const block = scan.blocks[index];
  if (!block) return false;
  const { text, entities } = block.text;
  return entities.some(
    (one) =>
      one.kind === 'euro' &&
      one.start >= start &&
      one.start < end &&
      YEARLY[block.runtime.language].test(text.slice(one.end)),
  );
}

function paragraphOf({ paragraph }: Statement): number {
  return paragraph;
}

/**
 * Whether a statement names who does it apart from what is done: behind a label (`… Vastuu: tilapalvelut.`), as a name behind a passive (`utbildas av
 * Folkhälsan`), or in brackets at its end (`Kirjasto on auki sunnuntaisin (kirjastonjohtaja, lokakuusta 2026).`).
 */
function namesOwnerApart(context: ReviewContext, { block: index, start }: Sentence, last: Sentence): boolean {
  const block = context.scan.blocks[index];
  if (!block) return false;
  const end = last.block === index ? last.end : block.text.text.length;
  if (namedBehindLabel(context, block, { start, end })) return true;
  if (AGENT[block.runtime.language]?.test(block.text.text.slice(start, end)) === true) return true;
  const found = /\(([^()]+)\)[\s.;]*$/u.exec(block.text.text.slice(start, end));
  if (!found) return false;
  const from = start + found.index + 1;
  return bracketsNameOwner(block, { start: from, end: from + (found[1] ?? '').length });
}
