import type { Language } from '@lapsilinssi/linguistics';
import { hasUnit, spanFrom } from '../frame/has-unit.ts';
import type { ContextReach, ThemeContext } from '../pack.ts';
import type { DocumentScan, Hit, ScannedBlock, Statement } from '../scan/scan-document.ts';

/** From which stretch a statement got its audience; `rival` when it is about somebody else, `none` when nothing tells. */
export type ContextFound = ContextReach | 'rival' | 'none';

const ORDER: readonly ContextReach[] = ['own', 'lead-in', 'paragraph', 'nearest-heading', 'heading', 'document'];

/** Whether a context is near enough for a theme. */
export function isNearEnough(found: ContextFound, reach: ContextReach): boolean {
  return found !== 'rival' && found !== 'none' && ORDER.indexOf(found) <= ORDER.indexOf(reach);
}

/**
 * Says how near a statement's audience is named: in itself, in what leads it in, earlier in its paragraph, in a heading above, in the title.
 * A statement that names somebody else and not the audience inherits nothing.
 */
export function contextOf(
  scan: DocumentScan,
  statement: Statement,
  contexts: (language: Language) => ThemeContext | undefined,
): ContextFound {
  const own = whoIn(scan, range(statement.first, statement.end), contexts);
  if (own === 'needs') return 'own';
  if (statement.row) {
    const table = scan.document.tables[statement.row.table];
    const headers = (table?.columns ?? []).flatMap((column) => (column.header === undefined ? [] : [column.header]));
    if (headers.some((block) => whoInBlock(scan, block, contexts) === 'needs')) return 'lead-in';
  }
  const leadIn = whoIn(scan, statement.leadIn, contexts);
  if (own === 'rival') return 'rival';
  if (leadIn === 'needs') return 'lead-in';
  if (leadIn === 'rival') return 'rival';
  if (statement.kind === 'sentence') {
    for (let before = statement.first - 1; before >= 0; before--) {
      const sentence = scan.sentences[before];
      if (sentence?.block !== statement.block) break;
      const who = whoIn(scan, [before], contexts);
      if (who === 'needs') return 'paragraph';
      if (who === 'rival') return 'rival';
    }
  }
  const torn = whoBeside(scan, statement, contexts);
  if (torn === 'needs') return 'paragraph';
  return headedBy(scan, statement, contexts);
}

/** How near a heading above a statement names its audience. */
function headedBy(
  scan: DocumentScan,
  statement: Statement,
  contexts: (language: Language) => ThemeContext | undefined,
): ContextFound {
  let nearest = true;
  for (
    let at = scan.document.sections[statement.section];
    at && at.heading >= 0;
    at = scan.document.sections[at.parent]
  ) {
    // Of headings that were told by their looks only the nearest is believed: what stands above it in plain text may be another column.
    if (!nearest && scan.document.blocks[at.heading]?.provenance === 'inferred') continue;
    const who = whoInBlock(scan, at.heading, contexts);
    if (who === 'needs') return nearest ? 'nearest-heading' : 'heading';
    if (who === 'rival') return 'rival';
    nearest = false;
  }
  return titleSpeaks(scan, contexts) ? 'document' : 'none';
}

/** Whether a heading above a statement, or the document by its title or type, is about the audience. */
export function isHeadedByAudience(
  scan: DocumentScan,
  statement: Statement | undefined,
  contexts: (language: Language) => ThemeContext | undefined,
): boolean {
  const found = statement && headedBy(scan, statement, contexts);
  return found !== undefined && found !== 'none' && found !== 'rival';
}

/** Whether words from one token to another name the audience. */
export function speaksTo(block: ScannedBlock, needs: number, from: number, to: number): boolean {
  return spokenOf(block, needs, from, to) === 'needs';
}

/** Torn pieces before one in which its audience is looked for. */
const MOST_PIECES = 2;

/** Words of a piece of a torn line or cell; a longer one is a sentence. */
const LONGEST_PIECE = 14;

/**
 * Who is named in the pieces right before one, when a page's columns or a table's cells have come to us as lines of plain text: neither has a
 * sentence's end.
 */
function whoBeside(
  scan: DocumentScan,
  statement: Statement,
  contexts: (language: Language) => ThemeContext | undefined,
): 'needs' | 'rival' | 'nobody' {
  if (scan.document.format !== 'text' || !isPiece(scan, statement)) return 'nobody';
  for (let before = 1; before <= MOST_PIECES; before++) {
    const other = scan.statements[statement.index - before];
    if (!other || other.section !== statement.section || !isPiece(scan, other)) return 'nobody';
    const who = whoIn(scan, range(other.first, other.end), contexts);
    if (who !== 'nobody') return who;
  }
  return 'nobody';
}

function isPiece(scan: DocumentScan, { first, end, block }: Statement): boolean {
  const sentence = scan.sentences[first];
  const text = scan.document.blocks[block]?.text ?? '';
  return (
    end - first === 1 &&
    sentence !== undefined &&
    sentence.lastToken - sentence.firstToken < LONGEST_PIECE &&
    !/[.!?:]$/u.test(text)
  );
}

function titleSpeaks(scan: DocumentScan, contexts: (language: Language) => ThemeContext | undefined): boolean {
  const { document, pack } = scan;
  const type = pack.compiled.documentTypes.find((one) => one.id === document.documentType.value);
  if (type?.aboutChildren === true) return true;
  const first = document.sections[1];
  // The first line of a plain text may be anything.
  const isTitle = first?.level === 1 && document.blocks[first.heading]?.provenance === 'written';
  return isTitle && whoInBlock(scan, first.heading, contexts) === 'needs';
}

function whoInBlock(
  scan: DocumentScan,
  block: number,
  contexts: (language: Language) => ThemeContext | undefined,
): 'needs' | 'rival' | 'nobody' {
  const scanned = scan.blocks[block];
  const context = scanned && contexts(scanned.runtime.language);
  if (!scanned || !context) return 'nobody';
  const who = spokenOf(scanned, context.needs, 0, scanned.text.tokenCount - 1);
  if (who !== 'nobody') return who;
  return context.rivals.some((unit) => scanned.text.spans.has(unit)) ? 'rival' : 'nobody';
}

function whoIn(
  scan: DocumentScan,
  sentences: Iterable<number>,
  contexts: (language: Language) => ThemeContext | undefined,
): 'needs' | 'rival' | 'nobody' {
  let rival = false;
  for (const index of sentences) {
    const sentence = scan.sentences[index];
    const block = sentence && scan.blocks[sentence.block];
    const context = block && contexts(block.runtime.language);
    if (!sentence || !block || !context) continue;
    const who = spokenOf(block, context.needs, sentence.firstToken, sentence.lastToken);
    if (who === 'needs') return 'needs';
    rival ||= who === 'rival' || context.rivals.some((unit) => hasUnit(block, sentence, unit));
  }
  return rival ? 'rival' : 'nobody';
}

/**
 * Whether words from one token to another name the audience. A name inside a longer one of somebody else is theirs: `yli 12-vuotiaista` are
 * not children.
 */
function spokenOf(block: ScannedBlock, needs: number, from: number, to: number): 'needs' | 'rival' | 'nobody' {
  const spans = block.text.spans.get(needs) ?? [];
  let who: 'rival' | 'nobody' = 'nobody';
  for (let at = spanFrom(spans, from); at < spans.length; at += 3) {
    const first = spans[at] ?? 0;
    const last = spans[at + 1] ?? first;
    if (first > to) break;
    if (!isInside(block, first, last)) return 'needs';
    who = 'rival';
  }
  return who;
}

/** Whether tokens stand inside a longer name of somebody else. */
function isInside({ text, runtime }: ScannedBlock, first: number, last: number): boolean {
  return runtime.data.frame.rivals.some((unit) => {
    const spans = text.spans.get(unit) ?? [];
    for (let at = 0; at < spans.length; at += 3) {
      const start = spans[at] ?? 0;
      if (start > first) break;
      const end = spans[at + 1] ?? start;
      if (start <= first && end >= last && end - start > last - first) return true;
    }
    return false;
  });
}

/** Words of a sentence that nobody wrote as one: torn columns and cells run together. */
const LONGEST_SENTENCE = 45;

/** Tokens between a hit in such a sentence and the name of whom it is about. */
const FARTHEST = 16;

/** Whether a hit stands so far from the audience's name, in a sentence that runs on, that it speaks of something else. */
export function isFarFromAudience(
  scan: DocumentScan,
  hit: Hit,
  contexts: (language: Language) => ThemeContext | undefined,
): boolean {
  const sentence = scan.sentences[hit.sentence];
  const block = sentence && scan.blocks[sentence.block];
  const context = block && contexts(block.runtime.language);
  if (!sentence || !block || !context || sentence.lastToken - sentence.firstToken < LONGEST_SENTENCE) return false;
  return spokenOf(block, context.needs, hit.first - FARTHEST, hit.last + FARTHEST) !== 'needs';
}

function* range(first: number, end: number): Generator<number> {
  for (let i = first; i < end; i++) yield i;
}
