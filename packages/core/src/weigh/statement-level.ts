import type { VerbChain } from '@lapsilinssi/linguistics';
import type { Level } from '../assessment.ts';
import type { ColumnRole } from '../document.ts';
import { touchesEntity } from '../entities-in.ts';
import { decidingChains } from '../frame/deciding-chains.ts';
import { isFirm, type Framer } from '../frame/frame-statements.ts';
import { hasUnit } from '../frame/has-unit.ts';
import { holdsToken, isEnding, promisesByDenial } from '../frame/is-taken-back.ts';
import type { FramedStatement, Slot } from '../frame/slots.ts';
import type { HitKind, SlotName } from '../pack.ts';
import type { DocumentScan, Hit, ScannedBlock, Sentence } from '../scan/scan-document.ts';
import { tokenAt } from '../match/token-at.ts';
import { isReport } from './is-report.ts';
import type { WeighedHit } from './weigh-theme.ts';

/** The verbs that only say what something is. */
const COPULAS: ReadonlySet<string> = new Set(['aux/olla', 'aux/vara', 'aux/be']);

/** Words of a sentence that are the least to say what is done and how. */
const LEAST_WORDS = 5;

/**
 * Level of a statement that speaks of a theme: 1 mentioned, 2 described, 3 committed (actor, act and time), 4 monitored
 * (3, and an indicator with a value or a duty to report in the same lowest section or row). Denied, asked, wished and hedged acts,
 * and duties that are only restated, stay at 1.
 * @param reach Where else the theme is spoken of.
 */
export function levelOf(
  { hit, statement, kind }: Pick<WeighedHit, 'hit' | 'statement' | 'kind'>,
  showsCriterion: boolean,
  scan: DocumentScan,
  framer: Framer,
  reach: ThemeReach,
): Level {
  const framed = framer.frame(statement);
  if (framed.restatesDuty) return 1;
  const act = actAt(hit, framed, scan);
  if (act.firmness === 'soft' || isHedged(hit, statement, scan)) return 1;
  const hasAct = act.firmness === 'firm' || act.firmness === 'nominal';
  const { actor, time } = framed.slots;
  const holds = (name: 'actor' | 'time', slot: Slot | undefined): boolean =>
    (isLent(slot, statement, reach) && (name === 'actor' || datesOrNamesBody(slot, scan))) ||
    isSaidBeside(name, framed, scan, framer, reach);
  if (hasAct && (actor || time) && holds('actor', actor) && holds('time', time))
    return isMonitored(statement, scan, framer, reach) ? 4 : 3;
  return showsCriterion || (hasAct && saysHow(hit, kind, act, framed, scan)) ? 2 : 1;
}

/** Where a theme is spoken of. */
export interface ThemeReach {
  /** Whether a statement speaks of it. */
  speaks(statement: number): boolean;
  /** Whether the passage of a statement is about it: another statement of the paragraph speaks of it too, or a heading above names it. */
  prevails(statement: number): boolean;
  /** Whether a heading above a statement names it. */
  isNamed(statement: number): boolean;
}

/** Whether a slot is filled: what a neighbour lends counts when it speaks of the theme too, what is said of a passage when that is about it. */
function isLent(slot: Slot | undefined, statement: number, reach: ThemeReach): boolean {
  if (slot === undefined) return false;
  if (slot.ofPassage === true && !reach.prevails(statement)) return false;
  return slot.lender === undefined || reach.speaks(slot.lender);
}

/** Whether a time binds: `ennen lautakunnan kokousta` can be looked up in a body's calendar, `ennen päätöstä` in none. */
function datesOrNamesBody(slot: Slot | undefined, scan: DocumentScan): boolean {
  const block = slot && scan.blocks[slot.span.block];
  if (!block || slot.from === 'column') return block !== undefined;
  const { start, end } = slot.span;
  if (touchesEntity(block.text.entities, slot.span)) return true;
  const bodies = block.text.spans.get(block.runtime.data.frame.receiver) ?? [];
  for (let i = 0; i < bodies.length; i += 3) {
    const at = block.text.tokenStart[bodies[i] ?? 0] ?? 0;
    if (at >= start && at < end) return true;
  }
  return false;
}

/**
 * Whether another statement of the paragraph, or of a short section, says who or when, where at least half of all statements there speak of the
 * theme: such a passage is one account (`Rehtori kutsuu oppilaat koolle. He valitsevat … . Kokoukset pidetään joka syyskuu.`). What was done
 * is told by itself, and a statement whose own actor is too wide to be held to it takes no other.
 */
function isSaidBeside(
  name: 'actor' | 'time',
  framed: FramedStatement,
  scan: DocumentScan,
  framer: Framer,
  reach: ThemeReach,
): boolean {
  const { statement, vagueActor } = framed;
  if ((name === 'actor' && vagueActor) || isPast(framed)) return false;
  const near = passageOf(statement, scan);
  const saying = sayingIn(near, name, framer);
  const first = saying.length === 0 ? undefined : firstWordOf(near, reach);
  if (first === undefined) return false;
  const kindOf = (index: number): string | undefined => scan.statements[index]?.kind;
  // What stands before the first word on the theme is about something else, and so is an item or a row that does not speak of it. Who answers for
  // one row of a table does not answer for another.
  return saying.some(
    (other) =>
      other !== statement &&
      other >= first &&
      (kindOf(other) === 'sentence' || reach.speaks(other)) &&
      !(name === 'actor' && kindOf(other) === 'row' && kindOf(statement) === 'row'),
  );
}

type Saying = Partial<Record<'actor' | 'time', readonly number[]>>;

/** Per framer and stretch of statements: those that say who, and those that say when. */
const SAYING = new WeakMap<Framer, Map<readonly number[], Saying>>();

function sayingIn(near: readonly number[], name: 'actor' | 'time', framer: Framer): readonly number[] {
  let known = SAYING.get(framer);
  if (!known) SAYING.set(framer, (known = new Map<readonly number[], Saying>()));
  let both = known.get(near);
  if (!both) known.set(near, (both = {}));
  return (both[name] ??= near.filter((other) => {
    const beside = framer.frame(other);
    const from = beside.slots[name]?.from;
    if (from !== 'own' && from !== 'lead-in' && from !== 'column') return false;
    return beside.firmness !== 'soft' && !beside.restatesDuty && !isPast(beside);
  }));
}

/** Per theme and stretch of statements: the first that speaks of the theme, where at least half of them do. */
const FIRST = new WeakMap<ThemeReach, Map<readonly number[], number | undefined>>();

function firstWordOf(near: readonly number[], reach: ThemeReach): number | undefined {
  let known = FIRST.get(reach);
  if (!known) FIRST.set(reach, (known = new Map<readonly number[], number | undefined>()));
  if (!known.has(near)) {
    const speaking = near.filter((other) => reach.speaks(other));
    known.set(near, speaking.length * 2 < near.length ? undefined : speaking[0]);
  }
  return known.get(near);
}

/** Whether all that a statement tells was done before. */
function isPast({ chains, firmness }: FramedStatement): boolean {
  return firmness === 'firm' && [...chains.values()].flat().every(({ modality }) => modality === 'did');
}

/** The statements that a statement is read with: its lowest section when that is short, else its paragraph. */
function passageOf(index: number, scan: DocumentScan): readonly number[] {
  const { section = -1, paragraph = -1 } = scan.statements[index] ?? {};
  const inSection = scan.statementsOfSection[section] ?? [];
  const headed = (scan.document.sections[section]?.level ?? 0) >= 2;
  return headed && inSection.length <= SHORT_SECTION ? inSection : (scan.paragraphs[paragraph] ?? []);
}

/** The act that a hit belongs to: the clauses that decide, else the statement. */
interface Act {
  readonly firmness: FramedStatement['firmness'];
  /** Firm chains of the clause or sentence. */
  readonly chains: readonly VerbChain[];
}

function actAt(hit: Hit, framed: FramedStatement, scan: DocumentScan): Act {
  const chains = framed.chains.get(hit.sentence) ?? [];
  const block = scan.blocks[scan.sentences[hit.sentence]?.block ?? -1];
  if (!block || chains.length === 0) return { firmness: framed.firmness, chains: [] };
  if (isMeasured(hit, scan)) return { firmness: 'nominal', chains: [] };
  const sentence = scan.sentences[hit.sentence];
  const groups = decidingChains(hit, chains, block).map((group) =>
    group.filter(
      (chain) =>
        (isFirm(chain) && !isEnding(chain, block)) ||
        (sentence !== undefined && promisesByDenial(chain, block, sentence)),
    ),
  );
  const [only = []] = groups;
  const firm = groups.length === 1 ? only : groups.flat();
  return { firmness: groups.every((group) => group.length > 0) ? 'firm' : 'soft', chains: firm };
}

/** Columns whose cells name what is aimed at or measured: verbs in them promise and hedge nothing (`osuus, joka voi puhua`). */
const MEASURED: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>(['goal', 'indicator', 'target', 'baseline']);

function isMeasured(hit: Hit, scan: DocumentScan): boolean {
  const cell = scan.document.blocks[scan.sentences[hit.sentence]?.block ?? -1]?.cell;
  return cell !== undefined && MEASURED.has(scan.document.tables[cell.table]?.columns[cell.column]?.role);
}

/** Whether a phrase takes the promise back: in the hit's own sentence, in an item's lead-in, in any cell of a row. */
function isHedged(hit: Hit, index: number, scan: DocumentScan): boolean {
  const statement = scan.statements[index];
  if (isHedgedIn(hit.sentence, scan)) return true;
  if (!statement) return false;
  if (statement.leadIn.some((one) => isHedgedIn(one, scan))) return true;
  if (statement.kind !== 'row') return false;
  for (let one = statement.first; one < statement.end; one++) if (isHedgedIn(one, scan)) return true;
  return false;
}

function isHedgedIn(index: number, scan: DocumentScan): boolean {
  const sentence = scan.sentences[index];
  const block = sentence && scan.blocks[sentence.block];
  return sentence !== undefined && block !== undefined && hasUnit(block, sentence, block.runtime.data.frame.hedge);
}

/**
 * Whether an act is described. A name or term of the theme beside a verb is a mention, whatever the verb, until its clause says who, when, with
 * what means or how measured; an idea tells an act itself, and describes it unless its verb is empty or a copula.
 */
function saysHow(hit: Hit, kind: HitKind | undefined, act: Act, framed: FramedStatement, scan: DocumentScan): boolean {
  const sentence = scan.sentences[hit.sentence];
  const block = sentence && scan.blocks[sentence.block];
  if (!sentence || !block) return false;
  const doing = act.chains.filter((chain) => !COPULAS.has(block.runtime.lexicon.ids[chain.lexeme] ?? ''));
  if (act.chains.length > 0 && doing.length === 0) return false;
  if (DETAILS.some((slot) => isNear(framed.slots[slot], hit, sentence, act, block))) return true;
  if (kind === 'names' || kind === 'terms') return false;
  const { emptyAct } = block.runtime.data.frame;
  const isEmpty =
    act.chains.length > 0
      ? doing.every((chain) => holdsToken(block, chain.main, emptyAct))
      : block.text.spans.has(emptyAct);
  return !isEmpty && wordsIn(sentence, block.text.tokenKind) >= LEAST_WORDS;
}

/** Slots that make a mention a description. */
const DETAILS: readonly SlotName[] = ['actor', 'time', 'resource', 'measure'];

/** Whether a slot belongs to the hit: it stands in its clause or in that of its verb, or comes from a lead-in, column, heading or neighbour. */
function isNear(slot: Slot | undefined, hit: Hit, sentence: Sentence, act: Act, block: ScannedBlock): boolean {
  if (!slot) return false;
  const { span, from } = slot;
  if (from !== 'own' || span.block !== sentence.block) return true;
  const token = tokenAt(block.text, span.start);
  const clause = block.clauseOf[token];
  return clause === hit.clause || act.chains.some((chain) => block.clauseOf[chain.main] === clause);
}

function wordsIn(sentence: Sentence, kinds: readonly number[]): number {
  let words = 0;
  for (let token = sentence.firstToken; token <= sentence.lastToken; token++) if (kinds[token] === 0) words++;
  return words;
}

/** Statements of a section that is short enough to be about one thing. */
const SHORT_SECTION = 8;

/**
 * Whether the row, or the lowest section, holds an indicator with a value or target, or a duty to report to an organ at a time: in the
 * statement's own paragraph, in a statement that speaks of the theme too, or anywhere in a section that is short or whose heading names the theme.
 * In a long section other figures follow other things. What stands under the title alone, without a heading of its own, is monitored by its own
 * paragraph only.
 */
function isMonitored(index: number, scan: DocumentScan, framer: Framer, reach: ThemeReach): boolean {
  const statement = scan.statements[index];
  if (!statement) return false;
  if (statement.row && measures(index, scan, framer)) return true;
  const headed = (scan.document.sections[statement.section]?.level ?? 0) >= 2;
  const near = headed ? scan.statementsOfSection[statement.section] : scan.paragraphs[statement.paragraph];
  const measuring = near === undefined ? [] : measuringIn(near, scan, framer);
  if (measuring.length === 0) return false;
  if (near === undefined || near.length <= SHORT_SECTION || reach.isNamed(index)) return true;
  return measuring.some((other) => scan.statements[other]?.paragraph === statement.paragraph || reach.speaks(other));
}

/** Per framer and stretch of statements: those that measure. */
const MEASURING = new WeakMap<Framer, Map<readonly number[], readonly number[]>>();

function measuringIn(near: readonly number[], scan: DocumentScan, framer: Framer): readonly number[] {
  let known = MEASURING.get(framer);
  if (!known) MEASURING.set(framer, (known = new Map<readonly number[], readonly number[]>()));
  let found = known.get(near);
  if (found === undefined) {
    // The rows of a table are measures apart: another row's indicator is that row's.
    found = near.filter((other) => scan.statements[other]?.kind !== 'row' && measures(other, scan, framer));
    known.set(near, found);
  }
  return found;
}

function measures(index: number, scan: DocumentScan, framer: Framer): boolean {
  const framed = framer.frame(index);
  if (framed.firmness === 'soft') return false;
  return framed.slots.measure !== undefined || isReport(index, framed, scan);
}
