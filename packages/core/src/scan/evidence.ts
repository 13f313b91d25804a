import type { FramedStatement } from '../frame/slots.ts';
import type { Evidence, SpanKind } from '../pack.ts';
import type { PatternHits } from './pattern-hits.ts';
import type { DocumentScan, Hit, Sentence } from './scan-document.ts';

/** Evidence that is more than one pattern. */
type Condition = Exclude<Evidence, { op: 'pattern' }>;

/** A stretch of the document: sentences, or one clause of a sentence. */
interface Scope {
  readonly sentences: readonly number[];
  readonly clause?: number;
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

const SIZE: Readonly<Record<SpanKind, number>> = { clause: 0, sentence: 1, statement: 2, paragraph: 3, section: 4 };

/**
 * Finds every stretch in which a condition holds.
 * @returns One hit per stretch: the first that made the condition hold, in document order.
 */
export function findEvidence(evidence: Evidence, context: EvidenceContext): Hit[] {
  if (evidence.op === 'pattern') return [...hitsOf(context, evidence.pattern)];
  const witnesses: Hit[] = [];
  const seen = new Set<number>();
  for (const hit of candidates(evidence, context)) {
    const key = stretchKey(context.scan, evidence.span, hit.sentence, hit.clause);
    if (seen.has(key)) continue;
    seen.add(key);
    const witness = holds(evidence, scopeOf(context.scan, evidence.span, hit.sentence, hit.clause), context);
    if (witness) witnesses.push(witness);
  }
  return witnesses.toSorted((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** Whether a condition holds in the stretch of its kind around a hit; gives the hit that made it hold. */
export function holdsAround(evidence: Evidence, hit: Hit, context: EvidenceContext): Hit | undefined {
  const span = evidence.op === 'pattern' ? 'sentence' : evidence.span;
  return holds(evidence, scopeOf(context.scan, span, hit.sentence, hit.clause), context);
}

function hitsOf(context: EvidenceContext, pattern: number): readonly Hit[] {
  return context.hits.get(pattern);
}

/** Hits from which a stretch that satisfies the condition can be reached: without any of them it cannot hold. */
function candidates(evidence: Evidence, context: EvidenceContext): readonly Hit[] {
  if (evidence.op === 'pattern') return hitsOf(context, evidence.pattern);
  if (evidence.op === 'none') return NO_HITS;
  // All of them must hold: it is enough to start from the rarest.
  if (evidence.op === 'all') {
    let best: readonly Hit[] | undefined;
    for (const part of evidence.of) {
      if (part.op === 'none') continue;
      const hits = candidates(part, context);
      if (!best || hits.length < best.length) best = hits;
    }
    return best ?? NO_HITS;
  }
  let all: Hit[] | undefined;
  let first: readonly Hit[] | undefined;
  for (const part of evidence.of) {
    const hits = candidates(part, context);
    if (hits.length === 0) continue;
    if (first) (all ??= [...first]).push(...hits);
    else first = hits;
  }
  return all ?? first ?? NO_HITS;
}

const NO_HITS: readonly Hit[] = [];

function holds(evidence: Evidence, scope: Scope, context: EvidenceContext): Hit | undefined {
  if (evidence.op === 'pattern') return firstHit(evidence.pattern, scope, context);
  const inner = innerScopes(evidence, scope, context);
  for (const one of inner) {
    const witness = holdsHere(evidence, one, context);
    if (witness) return witness;
  }
  return undefined;
}

function holdsHere(evidence: Condition, scope: Scope, context: EvidenceContext): Hit | undefined {
  if (evidence.withTheme && !scope.sentences.some((sentence) => context.themeSentences.has(sentence))) return undefined;
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
  return hit && fits(condition, hit, context) ? hit : undefined;
}

function fits({ roles, columns, slots }: Condition, hit: Hit, { scan, slotsOf }: EvidenceContext): boolean {
  if (!roles && !columns && !slots) return true;
  const sentence = scan.sentences[hit.sentence];
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
  const hits = hitsOf(context, pattern);
  if (hits.length === 0) return undefined;
  for (const sentence of scope.sentences) {
    let at = lowerBound(hits, sentence);
    for (; at < hits.length; at++) {
      const hit = hits[at];
      if (!hit || hit.sentence !== sentence) break;
      if (scope.clause !== undefined && hit.clause !== scope.clause) continue;
      if (!condition || fits(condition, hit, context)) return hit;
    }
  }
  return undefined;
}

function lowerBound(hits: readonly Hit[], sentence: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A condition of a smaller span inside a larger stretch holds where it holds in one of the smaller stretches. */
function innerScopes(evidence: Condition, scope: Scope, context: EvidenceContext): readonly Scope[] {
  if (scope.clause !== undefined) return [scope];
  const size = SIZE[evidence.span];
  if (size >= SIZE.section) return [scope];
  const scopes: Scope[] = [];
  const seen = new Set<number>();
  for (const sentence of scope.sentences) {
    if (size === 0) {
      for (const clause of clausesOf(context.scan, sentence)) scopes.push({ sentences: [sentence], clause });
      continue;
    }
    const one = scopeOf(context.scan, evidence.span, sentence, 0);
    if (one.sentences.length >= scope.sentences.length) return [scope];
    const key = stretchKey(context.scan, evidence.span, sentence, 0);
    if (seen.has(key)) continue;
    seen.add(key);
    scopes.push(one);
  }
  return scopes;
}

function clausesOf(scan: DocumentScan, index: number): readonly number[] {
  const sentence = scan.sentences[index];
  const block = sentence && scan.blocks[sentence.block];
  if (!sentence || !block) return [];
  const found = new Set<number>();
  for (let token = sentence.firstToken; token <= sentence.lastToken; token++) found.add(block.clauseOf[token] ?? 0);
  return [...found];
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

/** The stretch of a kind around a sentence. */
function scopeOf(scan: DocumentScan, span: SpanKind, index: number, clause: number): Scope {
  const sentence = scan.sentences[index];
  if (!sentence) return { sentences: [index] };
  if (span === 'clause') return { sentences: [index], clause };
  const statement = scan.statements[sentence.statement];
  if (!statement) return { sentences: [index] };
  if (span === 'sentence' && statement.kind === 'sentence') return { sentences: [index] };
  // What prose says in a sentence a list says in an item with its lead-in, a table in a row with the headings of its columns.
  if (span === 'sentence' && statement.kind === 'item') return { sentences: [...statement.leadIn, index] };
  if (span === 'sentence' || span === 'statement') return { sentences: sentencesOfStatement(statement, scan) };
  return wideScope(
    scan,
    span === 'paragraph' ? scan.paragraphs[statement.paragraph] : scan.statementsOfSection[statement.section],
  );
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
  const scope = { sentences };
  if (statements) WIDE_SCOPES.set(statements, scope);
  return scope;
}

function sentencesOfStatement(statement: DocumentScan['statements'][number], scan: DocumentScan): number[] {
  const all: number[] = [...statement.leadIn, ...statement.headers].toSorted((a, b) => a - b);
  for (let i = statement.first; i < statement.end; i++)
    if (scan.sentences[i] satisfies Sentence | undefined) all.push(i);
  return all;
}
