import type { FramedStatement } from '../frame/slots.ts';
import type { Evidence, SpanKind } from '../pack.ts';
import type { PatternHits } from './pattern-hits.ts';
import type { DocumentScan, Hit, Statement } from './scan-document.ts';

/** Evidence that is more than one pattern. */
type Condition = Exclude<Evidence, { op: 'pattern' }>;

/** A stretch of the document: sentences, or one clause of a sentence. */
interface Scope {
  readonly sentences: readonly number[];
  readonly clause?: number;
  /** Its sentences stand in rising order: a paragraph, a section. */
  readonly inOrder?: boolean;
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

/**
 * Finds every stretch in which a condition holds.
 * @returns One hit per stretch: the first that made the condition hold, in document order.
 */
export function findEvidence(evidence: Evidence, context: EvidenceContext): readonly Hit[] {
  const live = liveOf(evidence, context.hits);
  if (!live) return NO_HITS;
  if (live.op === 'pattern') return context.hits.get(live.pattern);
  const witnesses: Hit[] = [];
  const seen = new Set<number>();
  const { scan, hits } = context;
  for (const number of candidates(live, context)) {
    const sentence = hits.sentenceOf(number);
    const clause = live.span === 'clause' ? hits.clauseOf(number) : 0;
    const key = stretchKey(scan, live.span, sentence, clause);
    if (seen.has(key)) continue;
    seen.add(key);
    const witness = holds(live, scopeOf(scan, live.span, sentence, clause), context);
    if (witness) witnesses.push(witness);
  }
  return witnesses.toSorted((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** Whether a condition holds in the stretch of its kind around a hit; gives the hit that made it hold. */
export function holdsAround(evidence: Evidence, hit: Hit, context: EvidenceContext): Hit | undefined {
  const live = liveOf(evidence, context.hits);
  if (!live) return undefined;
  return holds(
    live,
    scopeOf(context.scan, live.op === 'pattern' ? 'sentence' : live.span, hit.sentence, hit.clause),
    context,
  );
}

const NO_HITS: readonly never[] = [];

/** Per language of a document and condition: what of the condition can hold there. */
const LIVE = new WeakMap<PatternHits, Map<Evidence, Evidence | undefined>>();

/** What is left of a condition without the patterns that a document does not hold; undefined when it cannot hold anywhere. */
function liveOf(evidence: Evidence, hits: PatternHits): Evidence | undefined {
  if (evidence.op === 'pattern') return hits.numbersOf(evidence.pattern).length > 0 ? evidence : undefined;
  let known = LIVE.get(hits);
  if (!known) LIVE.set(hits, (known = new Map<Evidence, Evidence | undefined>()));
  if (known.has(evidence)) return known.get(evidence);
  const live = findLive(evidence, hits);
  known.set(evidence, live);
  return live;
}

function findLive(evidence: Condition, hits: PatternHits): Evidence | undefined {
  const parts: Evidence[] = [];
  for (const part of evidence.of) {
    const live = liveOf(part, hits);
    // One that cannot hold: the others are not even looked for.
    if (!live && evidence.op === 'all' && part.op !== 'none') return undefined;
    if (live) parts.push(live);
  }
  const needed = evidence.op === 'at-least' ? (evidence.count ?? 1) : evidence.op === 'none' ? 0 : 1;
  if (parts.length < needed) return undefined;
  if (!evidence.unless) return { ...evidence, of: parts };
  const exception = liveOf(evidence.unless, hits);
  if (exception) return { ...evidence, of: parts, unless: exception };
  const { unless: _never, ...condition } = evidence;
  return { ...condition, of: parts };
}

/** Per condition of a document: its {@link candidates}. */
const CANDIDATES = new WeakMap<Evidence, readonly number[]>();

/** Numbers of the hits from which a stretch that satisfies the condition can be reached: without any of them it cannot hold. */
function candidates(evidence: Evidence, context: EvidenceContext): readonly number[] {
  if (evidence.op === 'pattern') return context.hits.numbersOf(evidence.pattern);
  if (evidence.op === 'none') return NO_HITS;
  let found = CANDIDATES.get(evidence);
  if (!found) CANDIDATES.set(evidence, (found = findCandidates(evidence, context)));
  return found;
}

function findCandidates(evidence: Condition, context: EvidenceContext): readonly number[] {
  // All of them must hold: it is enough to start from the rarest.
  if (evidence.op === 'all') {
    let best: readonly number[] | undefined;
    for (const part of evidence.of) {
      if (part.op === 'none') continue;
      const hits = candidates(part, context);
      if (!best || hits.length < best.length) best = hits;
    }
    return best ?? NO_HITS;
  }
  let first: readonly number[] = NO_HITS;
  let all: number[] | undefined;
  for (const part of evidence.of) {
    const hits = candidates(part, context);
    if (hits.length === 0) continue;
    if (first.length === 0) first = hits;
    else for (const hit of ((all ??= [...first]), hits)) all.push(hit);
  }
  return all ?? first;
}

/** Per condition of a document: the sentences of its candidates. */
const CANDIDATE_SENTENCES = new WeakMap<Evidence, ReadonlySet<number>>();

function candidateSentences(evidence: Condition, context: EvidenceContext): ReadonlySet<number> {
  let found = CANDIDATE_SENTENCES.get(evidence);
  if (!found) {
    found = new Set(candidates(evidence, context).map((number) => context.hits.sentenceOf(number)));
    CANDIDATE_SENTENCES.set(evidence, found);
  }
  return found;
}

function holds(evidence: Evidence, scope: Scope, context: EvidenceContext): Hit | undefined {
  if (evidence.op === 'pattern') return firstHit(evidence.pattern, scope, context);
  if (evidence.with !== undefined && context.themeSentences.size === 0) return undefined;
  // A condition of a smaller span inside a larger stretch holds where it holds in one of the smaller stretches.
  const inner = innerScopes(evidence.span, scope, context.scan);
  if (!inner) return holdsHere(evidence, scope, context);
  const wanted = candidateSentences(evidence, context);
  for (const one of inner) {
    // Only those are looked into that hold one of its candidates.
    if (!holdsAny(wanted, one.sentences)) continue;
    const parts = evidence.span === 'clause' ? clauseScopes(one, context.scan) : [one];
    for (const part of parts) {
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

function holdsHere(evidence: Condition, scope: Scope, context: EvidenceContext): Hit | undefined {
  if (evidence.with === 'theme' && !scope.sentences.some((sentence) => context.themeSentences.has(sentence)))
    return undefined;
  let witness: Hit | undefined;
  if (evidence.op === 'any') {
    for (const part of evidence.of) if ((witness = holdsWithin(evidence, part, scope, context))) break;
  } else if (evidence.op === 'all') {
    for (const part of evidence.of) {
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
    for (const part of evidence.of) {
      const hit = holdsWithin(evidence, part, scope, context);
      if (!hit) continue;
      witness ??= hit;
      count++;
    }
    if (count < (evidence.count ?? 1)) return undefined;
  }
  if (!witness) return undefined;
  if (evidence.unless && holds(evidence.unless, scope, context)) return undefined;
  return witness;
}

function absent(evidence: Condition, scope: Scope, context: EvidenceContext): boolean {
  return !evidence.of.some((part) => holds(part, scope, context));
}

/** Whether a part of a condition holds with a hit whose section, column and statement are of the kind that the condition asks for. */
function holdsWithin(condition: Condition, part: Evidence, scope: Scope, context: EvidenceContext): Hit | undefined {
  if (part.op === 'pattern') return firstHit(part.pattern, scope, context, condition);
  const hit = holds(part, scope, context);
  return hit && fits(condition, hit.sentence, context) ? hit : undefined;
}

function fits({ roles, columns, slots }: Condition, index: number, { scan, slotsOf }: EvidenceContext): boolean {
  if (!roles && !columns && !slots) return true;
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

/** The first hit of a pattern in a stretch; with a condition, the first that fits it. */
function firstHit(pattern: number, scope: Scope, context: EvidenceContext, condition?: Condition): Hit | undefined {
  const { hits } = context;
  const numbers = hits.numbersOf(pattern);
  const number = scope.inOrder
    ? firstInOrder(numbers, scope.sentences, context, condition)
    : firstInEach(numbers, scope, context, condition);
  return number === undefined ? undefined : hits.hit(pattern, number);
}

function firstInEach(
  numbers: readonly number[],
  { sentences, clause }: Scope,
  context: EvidenceContext,
  condition: Condition | undefined,
): number | undefined {
  const { hits } = context;
  for (const sentence of sentences) {
    for (let at = lowerBound(numbers, sentence, hits); at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      if (hits.sentenceOf(number) !== sentence) break;
      if (clause !== undefined && hits.clauseOf(number) !== clause) continue;
      if (!condition || fits(condition, sentence, context)) return number;
    }
  }
  return undefined;
}

/** The same for a long stretch whose sentences stand in order: it is gone through by the hits. */
function firstInOrder(
  numbers: readonly number[],
  sentences: readonly number[],
  context: EvidenceContext,
  condition: Condition | undefined,
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
    if (!condition || fits(condition, sentence, context)) return number;
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

/** Per stretch: the smaller stretches of each kind in it. */
const INNER_SCOPES = new WeakMap<Scope, Map<SpanKind, readonly Scope[] | undefined>>();

/** The stretches of a smaller kind in a stretch, for clauses its sentences; undefined when it is no larger than one of them. */
function innerScopes(span: SpanKind, scope: Scope, scan: DocumentScan): readonly Scope[] | undefined {
  if (scope.clause !== undefined || span === 'section') return undefined;
  let known = INNER_SCOPES.get(scope);
  if (!known) INNER_SCOPES.set(scope, (known = new Map<SpanKind, readonly Scope[] | undefined>()));
  if (known.has(span)) return known.get(span);
  const inner =
    span === 'clause' ? scope.sentences.map((one) => ({ sentences: [one] })) : findInnerScopes(span, scope, scan);
  known.set(span, inner);
  return inner;
}

function findInnerScopes(span: SpanKind, scope: Scope, scan: DocumentScan): readonly Scope[] | undefined {
  const scopes: Scope[] = [];
  const seen = new Set<number>();
  for (const sentence of scope.sentences) {
    const one = scopeAround(scan, span, sentence);
    if (one.sentences.length >= scope.sentences.length) return undefined;
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
    if (clause !== before) scopes.push({ sentences, clause });
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
  return span === 'clause' ? { sentences: [sentence], clause } : scopeAround(scan, span, sentence);
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
  return (known[index] ??= { sentences: statement?.kind === 'item' ? [...statement.leadIn, index] : [index] });
}

const STATEMENT_SCOPES = new WeakMap<Statement, Scope>();

function statementScope(scan: DocumentScan, statement: Statement): Scope {
  let scope = STATEMENT_SCOPES.get(statement);
  if (!scope) STATEMENT_SCOPES.set(statement, (scope = { sentences: sentencesOfStatement(statement, scan) }));
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
  const scope = { sentences, inOrder: true };
  if (statements) WIDE_SCOPES.set(statements, scope);
  return scope;
}

function sentencesOfStatement(statement: Statement, scan: DocumentScan): number[] {
  const all: number[] = [...statement.leadIn, ...statement.headers].toSorted((a, b) => a - b);
  for (let i = statement.first; i < statement.end; i++) if (scan.sentences[i]) all.push(i);
  return all;
}
