import type { FramedStatement } from '../frame/slots.ts';
import type { Evidence, SpanKind } from '../pack.ts';
import type { PatternHits } from './pattern-hits.ts';
import { openSieve, type Condition, type Sieve, type SiftedPlaces } from './sieve.ts';
import type { DocumentScan, Hit, Statement } from './scan-document.ts';
import type { Steps } from '../steps.ts';

/** A stretch of the document: sentences, or one clause of a sentence. */
interface Scope {
  readonly sentences: readonly number[];
  /** {@link WHOLE} unless it is one clause of its sentence. */
  readonly clause: number;
  /** Its sentences stand in rising order: a paragraph, a section. */
  readonly inOrder: boolean;
  /** The smaller stretches of each kind in it, as far as they have been asked for; null for none that is smaller. */
  readonly inner: Partial<Record<SpanKind, readonly Scope[] | null>>;
}

/** Instead of a clause. */
const WHOLE = -1;

function scopeOfSentences(sentences: readonly number[], inOrder: boolean): Scope {
  return { sentences, clause: WHOLE, inOrder, inner: {} };
}

/** Evidence as a document may meet it: without the parts that it cannot hold. All have the same fields, so that they are read quickly. */
interface Live {
  readonly op: Evidence['op'];
  /** -1 for a condition. */
  readonly pattern: number;
  readonly span: SpanKind;
  readonly parts: readonly Live[];
  readonly unless: Live | undefined;
  readonly beside: Condition['with'] | undefined;
  /** With `at-least`: how many different ones. */
  readonly count: number;
  /** What a hit's section, column and statement must be; undefined when anything will do. */
  readonly placed: Pick<Condition, 'roles' | 'columns' | 'slots'> | undefined;
  /** Numbers of the hits of a pattern. */
  readonly hits: readonly number[];
  /** Numbers of the hits from which a stretch that satisfies it can be reached, when they have been asked for. */
  candidates: readonly number[] | undefined;
  /** Their sentences. */
  candidateSentences: ReadonlySet<number> | undefined;
}

/** What the search for evidence in one language of a document keeps. */
interface Search {
  readonly sieve: Sieve;
  /** Evidence that is asked for around hits. */
  readonly live: Map<Evidence, Live | undefined>;
}

const SEARCHES = new WeakMap<PatternHits, Search>();

function searchIn({ scan, hits }: EvidenceContext): Search {
  let search = SEARCHES.get(hits);
  if (!search)
    SEARCHES.set(hits, (search = { sieve: openSieve(scan, hits), live: new Map<Evidence, Live | undefined>() }));
  return search;
}

/** What a search for evidence may look at beside the hits. */
export interface EvidenceContext {
  readonly scan: DocumentScan;
  /** Hits of the language that is looked at, by pattern. */
  readonly hits: PatternHits;
  /** Sentences that hold an accepted mention of the theme, for `with: theme`. */
  readonly themeSentences: ReadonlySet<number>;
  /** Slots of a statement, for `slot:`. */
  readonly slotsOf: (statement: number) => FramedStatement['slots'];
}

/** Places from which evidence is looked for in one step. */
const CANDIDATES_A_STEP = 16;

/**
 * Finds every stretch in which a condition holds; nothing else may be looked for in the same hits meanwhile.
 *
 * @returns One hit per stretch: the first that made the condition hold, in document order.
 * @yields nothing, between two steps
 */
export function* findEvidenceInSteps(evidence: Evidence, context: EvidenceContext): Steps<readonly Hit[]> {
  if (evidence.op === 'pattern') return context.hits.get(evidence.pattern);
  const { scan, hits, themeSentences } = context;
  if (evidence.with !== undefined && themeSentences.size === 0) return NO_HITS;
  const { sieve } = searchIn(context);
  const marks = sieve.sift(evidence, { mentions: themeSentences });
  const live = marks && liveIn(evidence, { marks, span: evidence.span }, sieve, hits);
  if (!live) return NO_HITS;
  const witnesses: Hit[] = [];
  const seen = new Set<number>();
  const { span } = live;
  let tried = 0;
  for (const number of candidatesOf(live)) {
    const sentence = hits.sentenceOf(number);
    if (!sieve.isMarked(sentence, marks)) continue;
    if (++tried % CANDIDATES_A_STEP === 0) yield;
    const clause = span === 'clause' ? hits.clauseOf(number) : 0;
    const key = stretchKey(scan, span, sentence, clause);
    if (seen.has(key)) continue;
    seen.add(key);
    const witness = holds(live, scopeOf(scan, span, sentence, clause), context);
    if (witness) witnesses.push(witness);
  }
  return witnesses.length < 2 ? witnesses : witnesses.toSorted((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** Evidence that may hold around some hits of a document. */
export type EvidenceNear = Live;

/**
 * Prepares evidence to be asked for around hits.
 * @param around Sentences of the hits.
 * @returns undefined when it holds around none of them.
 */
export function evidenceNear(
  evidence: Evidence,
  around: ReadonlySet<number>,
  context: EvidenceContext,
): EvidenceNear | undefined {
  const { sieve } = searchIn(context);
  return prepared(evidence, { around }, sieve, context.hits);
}

function prepared(evidence: Evidence, places: SiftedPlaces, sieve: Sieve, hits: PatternHits): Live | undefined {
  const marks = sieve.sift(evidence, places);
  const span = evidence.op === 'pattern' ? 'sentence' : evidence.span;
  return marks && liveIn(evidence, { marks, span }, sieve, hits);
}

/** Whether a condition holds in the stretch of its kind around a hit; gives the hit that made it hold. */
export function holdsAround(evidence: Evidence, hit: Hit, context: EvidenceContext): Hit | undefined {
  const { live, sieve } = searchIn(context);
  let known = live.get(evidence);
  if (known === undefined && !live.has(evidence))
    live.set(evidence, (known = prepared(evidence, NO_PLACES, sieve, context.hits)));
  return known && holdsBeside(known, hit, context);
}

/** {@link holdsAround} for one of the hits that evidence was prepared for. */
export function holdsBeside(evidence: EvidenceNear, hit: Hit, context: EvidenceContext): Hit | undefined {
  return holds(evidence, scopeOf(context.scan, evidence.span, hit.sentence, hit.clause), context);
}

const NO_PLACES: SiftedPlaces = {};

const NO_HITS: readonly never[] = [];

/** Where the sieve lets evidence through: sentences around which a stretch of a kind may satisfy it. */
interface Sifted {
  readonly marks: Int32Array;
  readonly span: SpanKind;
}

/** What is left of evidence without the patterns that have no hit there; undefined when it cannot hold. */
function liveIn(evidence: Evidence, where: Sifted, sieve: Sieve, hits: PatternHits): Live | undefined {
  if (evidence.op === 'pattern') {
    if (!sieve.mayStandAround(evidence.pattern, where.marks, where.span)) return undefined;
    const numbers = hits.numbersOf(evidence.pattern);
    return numbers.length === 0 ? undefined : livePattern(evidence.pattern, numbers);
  }
  const { op, of, span, unless, count, roles, columns, slots } = evidence;
  const parts: Live[] = [];
  for (const part of of) {
    const live = liveIn(part, where, sieve, hits);
    // One that cannot hold: the others are not even looked for.
    if (!live && op === 'all' && part.op !== 'none') return undefined;
    if (live) parts.push(live);
  }
  const needed = op === 'at-least' ? (count ?? 1) : op === 'none' ? 0 : 1;
  if (parts.length < needed) return undefined;
  return {
    op,
    pattern: -1,
    span,
    parts,
    unless: unless && liveIn(unless, where, sieve, hits),
    beside: evidence.with,
    count: count ?? 1,
    placed: roles || columns || slots ? evidence : undefined,
    hits: NO_HITS,
    candidates: undefined,
    candidateSentences: undefined,
  };
}

function livePattern(pattern: number, hits: readonly number[]): Live {
  return {
    op: 'pattern',
    pattern,
    span: 'sentence',
    parts: NO_HITS,
    unless: undefined,
    beside: undefined,
    count: 1,
    placed: undefined,
    hits,
    candidates: hits,
    candidateSentences: undefined,
  };
}

/** Numbers of the hits from which a stretch that satisfies evidence can be reached: without any of them it cannot hold. */
function candidatesOf(evidence: Live): readonly number[] {
  return (evidence.candidates ??= findCandidates(evidence));
}

function findCandidates({ op, parts }: Live): readonly number[] {
  if (op === 'none') return NO_HITS;
  // All of them must hold: it is enough to start from the rarest.
  if (op === 'all') {
    let best: readonly number[] | undefined;
    for (const part of parts) {
      if (part.op === 'none') continue;
      const hits = candidatesOf(part);
      if (!best || hits.length < best.length) best = hits;
    }
    return best ?? NO_HITS;
  }
  let first: readonly number[] = NO_HITS;
  let all: number[] | undefined;
  for (const part of parts) {
    const hits = candidatesOf(part);
    if (hits.length === 0) continue;
    if (first.length === 0) first = hits;
    else for (const hit of ((all ??= [...first]), hits)) all.push(hit);
  }
  return all ?? first;
}

function candidateSentences(evidence: Live, hits: PatternHits): ReadonlySet<number> {
  let found = evidence.candidateSentences;
  if (!found) {
    const sentences = new Set<number>();
    for (const number of candidatesOf(evidence)) sentences.add(hits.sentenceOf(number));
    evidence.candidateSentences = found = sentences;
  }
  return found;
}

function holds(evidence: Live, scope: Scope, context: EvidenceContext): Hit | undefined {
  if (evidence.op === 'pattern') return firstHit(evidence, scope, context, undefined);
  if (evidence.beside !== undefined && context.themeSentences.size === 0) return undefined;
  // A condition of a smaller span inside a larger stretch holds where it holds in one of the smaller stretches.
  const inner = innerScopes(evidence.span, scope, context.scan);
  if (!inner) return holdsHere(evidence, scope, context);
  const wanted = candidateSentences(evidence, context.hits);
  for (const one of inner) {
    // Only those are looked into that hold one of its candidates.
    if (!holdsAny(wanted, one.sentences)) continue;
    if (evidence.span !== 'clause') {
      const witness = holdsHere(evidence, one, context);
      if (witness) return witness;
      continue;
    }
    for (const part of clauseScopes(one, context.scan)) {
      const witness = holdsHere(evidence, part, context);
      if (witness) return witness;
    }
  }
  return undefined;
}

function holdsAny(wanted: ReadonlySet<number>, sentences: readonly number[]): boolean {
  for (const sentence of sentences) if (wanted.has(sentence)) return true;
  return false;
}

function holdsHere(evidence: Live, scope: Scope, context: EvidenceContext): Hit | undefined {
  if (evidence.beside === 'theme' && !holdsAny(context.themeSentences, scope.sentences)) return undefined;
  let witness: Hit | undefined;
  if (evidence.op === 'any') {
    for (const part of evidence.parts) if ((witness = holdsWithin(evidence, part, scope, context))) break;
  } else if (evidence.op === 'all') {
    for (const part of evidence.parts) {
      if (part.op === 'none') {
        if (!absent(part, scope, context)) return undefined;
        continue;
      }
      const hit = holdsWithin(evidence, part, scope, context);
      if (!hit) return undefined;
      witness ??= hit;
    }
  } else if (evidence.op === 'at-least') {
    let count = 0;
    for (const part of evidence.parts) {
      const hit = holdsWithin(evidence, part, scope, context);
      if (!hit) continue;
      witness ??= hit;
      count++;
    }
    if (count < evidence.count) return undefined;
  }
  if (!witness) return undefined;
  if (evidence.unless && holds(evidence.unless, scope, context)) return undefined;
  return witness;
}

function absent(evidence: Live, scope: Scope, context: EvidenceContext): boolean {
  for (const part of evidence.parts) if (holds(part, scope, context)) return false;
  return true;
}

/** Whether a part of a condition holds with a hit whose section, column and statement are of the kind that the condition asks for. */
function holdsWithin(condition: Live, part: Live, scope: Scope, context: EvidenceContext): Hit | undefined {
  if (part.op === 'pattern') return firstHit(part, scope, context, condition.placed);
  const hit = holds(part, scope, context);
  return hit && (condition.placed === undefined || fits(condition.placed, hit.sentence, context)) ? hit : undefined;
}

function fits(
  { roles, columns, slots }: Pick<Condition, 'roles' | 'columns' | 'slots'>,
  index: number,
  { scan, slotsOf }: EvidenceContext,
): boolean {
  const sentence = scan.sentences[index];
  if (!sentence) return false;
  const block = scan.document.blocks[sentence.block];
  if (roles) {
    const here = scan.document.sections[block?.section ?? 0]?.roles ?? [];
    if (!roles.some((role) => here.includes(role))) return false;
  }
  if (columns) {
    const cell = block?.cell;
    const role = cell && scan.document.tables[cell.table]?.columns[cell.column]?.role;
    if (!role || !columns.includes(role)) return false;
  }
  // A sentence that only leads a list in is no statement of its own.
  return !slots || (sentence.statement >= 0 && slots.every((slot) => slotsOf(sentence.statement)[slot]));
}

/** The first hit of a pattern in a stretch; with a kind of place, the first that stands in one. */
function firstHit(evidence: Live, scope: Scope, context: EvidenceContext, placed: Live['placed']): Hit | undefined {
  const { pattern, hits: numbers } = evidence;
  const number = scope.inOrder
    ? firstInOrder(numbers, scope.sentences, context, placed)
    : firstInEach(numbers, scope, context, placed);
  return number === undefined ? undefined : context.hits.hit(pattern, number);
}

function firstInEach(
  numbers: readonly number[],
  { sentences, clause }: Scope,
  context: EvidenceContext,
  placed: Live['placed'],
): number | undefined {
  const { hits } = context;
  for (const sentence of sentences) {
    for (let at = lowerBound(numbers, sentence, hits); at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      if (hits.sentenceOf(number) !== sentence) break;
      if (clause !== WHOLE && hits.clauseOf(number) !== clause) continue;
      if (placed === undefined || fits(placed, sentence, context)) return number;
    }
  }
  return undefined;
}

/** The same for a long stretch whose sentences stand in order: it is gone through by the hits. */
function firstInOrder(
  numbers: readonly number[],
  sentences: readonly number[],
  context: EvidenceContext,
  placed: Live['placed'],
): number | undefined {
  const { hits } = context;
  const from = sentences[0] ?? 0;
  const to = sentences.at(-1) ?? -1;
  const hasGaps = to - from + 1 !== sentences.length;
  for (let at = lowerBound(numbers, from, hits); at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const sentence = hits.sentenceOf(number);
    if (sentence > to) break;
    if (hasGaps && !holdsNumber(sentences, sentence)) continue;
    if (placed === undefined || fits(placed, sentence, context)) return number;
  }
  return undefined;
}

/** Whether a rising list holds a number. */
function holdsNumber(list: readonly number[], number: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number;
}

/** Index of the first hit that stands in a sentence or after it. */
function lowerBound(numbers: readonly number[], sentence: number, hits: PatternHits): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits.sentenceOf(numbers[middle] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretches of a smaller kind in a stretch, for clauses its sentences; null when it is no larger than one of them. */
function innerScopes(span: SpanKind, scope: Scope, scan: DocumentScan): readonly Scope[] | null {
  if (scope.clause !== WHOLE || span === 'section') return null;
  const known = scope.inner[span];
  if (known !== undefined) return known;
  const inner =
    span === 'clause'
      ? scope.sentences.map((one) => scopeOfSentences([one], false))
      : findInnerScopes(span, scope, scan);
  scope.inner[span] = inner;
  return inner;
}

function findInnerScopes(span: SpanKind, scope: Scope, scan: DocumentScan): readonly Scope[] | null {
  const scopes: Scope[] = [];
  const seen = new Set<number>();
  for (const sentence of scope.sentences) {
    const one = scopeAround(scan, span, sentence);
    if (one.sentences.length >= scope.sentences.length) return null;
    const key = stretchKey(scan, span, sentence, 0);
    if (seen.has(key)) continue;
    seen.add(key);
    scopes.push(one);
  }
  return scopes;
}

/** The clauses of a stretch of one sentence. */
function clauseScopes({ sentences }: Scope, scan: DocumentScan): readonly Scope[] {
  const sentence = scan.sentences[sentences[0] ?? -1];
  const block = sentence && scan.blocks[sentence.block];
  if (!sentence || !block) return [];
  const scopes: Scope[] = [];
  let before: number | undefined;
  for (let token = sentence.firstToken; token <= sentence.lastToken; token++) {
    const clause = block.clauseOf[token] ?? 0;
    if (clause !== before) scopes.push({ sentences, clause, inOrder: false, inner: {} });
    before = clause;
  }
  return scopes;
}

/** More clauses than a block has; keeps keys of clauses apart. */
const CLAUSES = 1 << 16;

/** A number that tells the stretch of a kind around a sentence from the others of its kind. */
function stretchKey(scan: DocumentScan, span: SpanKind, index: number, clause: number): number {
  const sentence = scan.sentences[index];
  const statement = scan.statements[sentence?.statement ?? -1];
  if (span === 'clause') return index * CLAUSES + clause;
  if (!statement || (span === 'sentence' && statement.kind !== 'row')) return -1 - index;
  if (span === 'sentence' || span === 'statement') return statement.index;
  return span === 'paragraph' ? statement.paragraph : statement.section;
}

/** The stretch of a kind around a clause of a sentence. */
function scopeOf(scan: DocumentScan, span: SpanKind, sentence: number, clause: number): Scope {
  return span === 'clause'
    ? { sentences: [sentence], clause, inOrder: false, inner: {} }
    : scopeAround(scan, span, sentence);
}

/** The stretch of a kind, larger than a clause, around a sentence. */
function scopeAround(scan: DocumentScan, span: SpanKind, index: number): Scope {
  const statement = scan.statements[scan.sentences[index]?.statement ?? -1];
  // What prose says in a sentence a list says in an item with its lead-in, a table in a row with the headings of its columns.
  if (!statement || (span === 'sentence' && statement.kind !== 'row')) return sentenceScope(scan, statement, index);
  if (span === 'sentence' || span === 'statement') return statementScope(scan, statement);
  return wideScope(
    scan,
    span === 'paragraph' ? scan.paragraphs[statement.paragraph] : scan.statementsOfSection[statement.section],
  );
}

/** Sentences by their index, of one document: many hits and conditions share one. */
const SENTENCE_SCOPES = new WeakMap<DocumentScan, (Scope | undefined)[]>();

function sentenceScope(scan: DocumentScan, statement: Statement | undefined, index: number): Scope {
  let known = SENTENCE_SCOPES.get(scan);
  if (!known) SENTENCE_SCOPES.set(scan, (known = []));
  return (known[index] ??= scopeOfSentences(
    statement?.kind === 'item' ? [...statement.leadIn, index] : [index],
    false,
  ));
}

const STATEMENT_SCOPES = new WeakMap<Statement, Scope>();

function statementScope(scan: DocumentScan, statement: Statement): Scope {
  let scope = STATEMENT_SCOPES.get(statement);
  if (!scope) STATEMENT_SCOPES.set(statement, (scope = scopeOfSentences(sentencesOfStatement(statement, scan), false)));
  return scope;
}

/** Paragraphs and sections by their statements: many hits share one, and a long one is built once. */
const WIDE_SCOPES = new WeakMap<readonly number[], Scope>();

function wideScope(scan: DocumentScan, statements: readonly number[] | undefined): Scope {
  const known = statements && WIDE_SCOPES.get(statements);
  if (known) return known;
  const sentences: number[] = [];
  for (const one of statements ?? []) {
    const other = scan.statements[one];
    if (other) for (let i = other.first; i < other.end; i++) sentences.push(i);
  }
  const scope = scopeOfSentences(sentences, true);
  if (statements) WIDE_SCOPES.set(statements, scope);
  return scope;
}

function sentencesOfStatement(statement: Statement, scan: DocumentScan): number[] {
  const all: number[] = [...statement.leadIn, ...statement.headers].toSorted((a, b) => a - b);
  for (let i = statement.first; i < statement.end; i++) if (scan.sentences[i]) all.push(i);
  return all;
}
