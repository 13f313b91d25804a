import type { Evidence, SpanKind } from '../pack.ts';
import type { PatternHits } from './pattern-hits.ts';
import type { DocumentScan } from './scan-document.ts';

/**
 * Tells cheaply where a condition may hold, so that its patterns are looked for only when there is such a place. In a map of bits, one for each
 * sentence of a language, all those are marked around which a stretch may satisfy the condition. Some are marked in vain, as the sieve asks whether
 * the words of a pattern stand together, and not in which order, how near and in which clause; none that should be is left out.
 */
export interface Sieve {
  /** The sentences around which evidence may hold; undefined when it holds nowhere. Valid until the next question. */
  sift(evidence: Evidence, within: SiftedPlaces): Int32Array | undefined;
  /** Whether a pattern may have a hit in a stretch around a marked sentence. */
  mayStandAround(pattern: number, marks: Int32Array, span: SpanKind): boolean;
  /** Whether a sentence of the document is marked. */
  isMarked(sentence: number, marks: Int32Array): boolean;
}

/** Which places are asked about; all that are not restricted. */
export interface SiftedPlaces {
  /** Sentences that hold an accepted mention of the theme, for `with: theme`. */
  readonly mentions?: ReadonlySet<number>;
  /** Sentences around which the evidence is asked for. */
  readonly around?: ReadonlySet<number>;
}

/** Evidence that is more than one pattern. */
export type Condition = Exclude<Evidence, { op: 'pattern' }>;

/** Sentences of a language as numbers without gaps, and which of them are read together. */
interface Neighbours {
  /** Per sentence of the document: its number in the language, or -1. */
  readonly numberOf: Int32Array;
  /** Per number: the first and the last number of its statement, paragraph and section. */
  readonly statements: Ranges;
  readonly paragraphs: Ranges;
  readonly sections: Ranges;
  /** Per statement: its first and last number. */
  readonly byStatement: Ranges;
  /** Per number: the statements that it leads in or heads. */
  readonly led: ReadonlyMap<number, readonly number[]>;
  /** A map of bits: those that are not a statement of their own, or lead another in. */
  readonly joined: Int32Array;
}

interface Ranges {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Opens the sieve of a language in a document. */
export function openSieve(scan: DocumentScan, hits: PatternHits): Sieve {
  const words = (hits.stretches.length >>> 5) + 1;
  const neighbours = neighboursIn(scan, hits.stretches);
  /** Maps of bits for the conditions inside each other. */
  const rows: Int32Array[] = [];
  const emptyRow = (depth: number): Int32Array => {
    const row = (rows[depth] ??= new Int32Array(words));
    row.fill(0);
    return row;
  };
  const asked = new Int32Array(words);
  let askedAbout: ReadonlySet<number> | undefined;
  let askedCount = 0;
  /** Leaves what stands in a stretch with one of some sentences; false when nothing is left. */
  const keepBeside = (row: Int32Array, depth: number, sentences: ReadonlySet<number>, span: SpanKind): boolean => {
    // A set that has grown since is another one.
    if (askedAbout !== sentences || askedCount !== sentences.size) {
      asked.fill(0);
      for (const sentence of sentences) mark(asked, neighbours.numberOf[sentence] ?? -1);
      askedAbout = sentences;
      askedCount = sentences.size;
    }
    const beside = emptyRow(depth);
    beside.set(asked);
    widen(beside, span, neighbours);
    for (let word = 0; word < words; word++) row[word] = (row[word] ?? 0) & (beside[word] ?? 0);
    return !isEmpty(row);
  };

  /** Where evidence may hold, put down in the row of a depth; false when nowhere. */
  const siftAt = (evidence: Evidence, depth: number, mentions: ReadonlySet<number> | undefined): boolean => {
    const row = emptyRow(depth);
    if (evidence.op === 'pattern') {
      hits.markPossible(evidence.pattern, row);
      return !isEmpty(row);
    }
    // What must not be there shows no place.
    if (evidence.op === 'none') return false;
    let left = evidence.op === 'at-least' ? (evidence.count ?? 1) : 1;
    let isFirst = true;
    for (const part of evidence.of) {
      if (part.op === 'none') continue;
      const holds = siftAt(part, depth + 1, mentions);
      const own = rows[depth + 1] ?? row;
      if (evidence.op === 'all') {
        if (!holds) return false;
        widen(own, evidence.span, neighbours);
        for (let word = 0; word < words; word++)
          row[word] = isFirst ? (own[word] ?? 0) : (row[word] ?? 0) & (own[word] ?? 0);
        if (isEmpty(row)) return false;
        isFirst = false;
        left = 0;
      } else if (holds) {
        for (let word = 0; word < words; word++) row[word] = (row[word] ?? 0) | (own[word] ?? 0);
        left--;
      }
    }
    if (left > 0) return false;
    widen(row, evidence.span, neighbours);
    return evidence.with !== 'theme' || mentions === undefined || keepBeside(row, depth + 1, mentions, evidence.span);
  };
  const possible = new Int32Array(words);
  return {
    sift(evidence, { mentions, around }) {
      if (!siftAt(evidence, 0, mentions)) return undefined;
      const row = rows[0] ?? emptyRow(0);
      const span = evidence.op === 'pattern' ? 'sentence' : evidence.span;
      if (evidence.op === 'pattern') widen(row, span, neighbours);
      return around === undefined || keepBeside(row, 1, around, span) ? row : undefined;
    },
    mayStandAround(pattern, marks, span) {
      possible.fill(0);
      hits.markPossible(pattern, possible);
      widen(possible, span, neighbours);
      for (let word = 0; word < words; word++) if (((possible[word] ?? 0) & (marks[word] ?? 0)) !== 0) return true;
      return false;
    },
    isMarked(sentence, marks) {
      const number = neighbours.numberOf[sentence] ?? -1;
      return number >= 0 && ((marks[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
    },
  };
}

function mark(marks: Int32Array, number: number): void {
  if (number >= 0) marks[number >>> 5] = (marks[number >>> 5] ?? 0) | (1 << (number & 31));
}

function markRange(marks: Int32Array, from: number, to: number): void {
  if (from > to) return;
  const lastWord = to >>> 5;
  for (let word = from >>> 5; word <= lastWord; word++) {
    const first = Math.max(from - (word << 5), 0);
    const last = Math.min(to - (word << 5), 31);
    marks[word] = (marks[word] ?? 0) | ((-1 >>> (31 - last)) & (-1 << first));
  }
}

function isEmpty(marks: Int32Array): boolean {
  for (let word = 0; word < marks.length; word++) if (marks[word] !== 0) return false;
  return true;
}

/** Marks all sentences whose stretch of a kind holds a marked one. */
function widen(marks: Int32Array, span: SpanKind, neighbours: Neighbours): void {
  if (span === 'paragraph') widenBy(marks, neighbours.paragraphs);
  else if (span === 'section') widenBy(marks, neighbours.sections);
  else {
    const { byStatement, statements, led, joined } = neighbours;
    // What is a statement of its own and leads nothing in stays alone.
    for (let word = 0; word < marks.length; word++) {
      for (let bits = (marks[word] ?? 0) & (joined[word] ?? 0); bits !== 0; bits &= bits - 1) {
        const number = (word << 5) + 31 - Math.clz32(bits & -bits);
        markRange(marks, statements.from[number] ?? 0, statements.to[number] ?? -1);
        for (const other of led.get(number) ?? NO_STATEMENTS)
          markRange(marks, byStatement.from[other] ?? 0, byStatement.to[other] ?? -1);
      }
    }
  }
}

const NO_STATEMENTS: readonly number[] = [];

function widenBy(marks: Int32Array, { from, to }: Ranges): void {
  let wide = -1;
  for (let word = 0; word < marks.length; word++) {
    for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const number = (word << 5) + 31 - Math.clz32(bits & -bits);
      const end = to[number] ?? number;
      // A stretch may stand inside another: a list inside a list.
      if (number <= wide && end <= wide) continue;
      wide = end;
      markRange(marks, from[number] ?? number, end);
    }
  }
}

function neighboursIn(scan: DocumentScan, stretches: readonly number[]): Neighbours {
  const { sentences, statements } = scan;
  const count = stretches.length;
  const numberOf = new Int32Array(sentences.length).fill(-1);
  const statementOf = new Int32Array(count).fill(-1);
  const paragraphOf = new Int32Array(count).fill(-1);
  const sectionOf = new Int32Array(count).fill(-1);
  for (let number = 0; number < count; number++) {
    const sentence = sentences[stretches[number] ?? 0];
    if (!sentence) continue;
    numberOf[sentence.index] = number;
    const statement = sentence.statement < 0 ? undefined : statements[sentence.statement];
    if (!statement) continue;
    statementOf[number] = statement.index;
    paragraphOf[number] = statement.paragraph;
    sectionOf[number] = statement.section;
  }
  const byStatement = rangesBy(statementOf, statements.length);
  const own = ofNumbers(byStatement, statementOf);
  const joined = new Int32Array((count >>> 5) + 1);
  for (let number = 0; number < count; number++) if (own.from[number] !== own.to[number]) mark(joined, number);
  const led = new Map<number, readonly number[]>();
  for (const [leading, others] of scan.led) {
    const number = numberOf[leading] ?? -1;
    if (number < 0) continue;
    mark(joined, number);
    led.set(number, others);
  }
  return {
    numberOf,
    byStatement,
    statements: own,
    paragraphs: ofNumbers(rangesBy(paragraphOf, scan.paragraphs.length), paragraphOf),
    sections: ofNumbers(rangesBy(sectionOf, scan.statementsOfSection.length), sectionOf),
    led,
    joined,
  };
}

/** Per group: the first and the last of its members; an empty range for a group without any. */
function rangesBy(groupOf: Int32Array, groups: number): Ranges {
  const from = new Int32Array(groups);
  const to = new Int32Array(groups).fill(-1);
  for (let number = 0; number < groupOf.length; number++) {
    const group = groupOf[number] ?? -1;
    if (group < 0) continue;
    if ((to[group] ?? -1) < 0) from[group] = number;
    to[group] = number;
  }
  return { from, to };
}

/** Per number: the range of its group; one without a group is alone. */
function ofNumbers({ from, to }: Ranges, groupOf: Int32Array): Ranges {
  const own = { from: new Int32Array(groupOf.length), to: new Int32Array(groupOf.length) };
  for (let number = 0; number < groupOf.length; number++) {
    const group = groupOf[number] ?? -1;
    own.from[number] = group < 0 ? number : (from[group] ?? number);
    own.to[number] = group < 0 ? number : (to[group] ?? number);
  }
  return own;
}
