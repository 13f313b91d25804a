import type { Section, SectionRole } from '../document.ts';
import type { Framer } from '../frame/frame-statements.ts';
import type { DocumentScan, Hit, Sentence } from '../scan/scan-document.ts';

/** A sentence that shows something, and whether it says it whole. */
export interface ShowingSentence {
  readonly sentence: Sentence;
  /** It has a verb and is neither a label nor a heap of lines: somebody who reads it alone understands it. */
  readonly isWhole: boolean;
}

/** Words of a whole sentence: fewer are a label, more are lines that the reader of a plain text ran together. */
const WORDS = { least: 4, most: 60 };

/** Sections that say what is meant to be done, and how it is followed. */
const COMMITTING: ReadonlySet<SectionRole> = new Set<SectionRole>(['goal', 'measure', 'follow-up', 'budget']);

/** Sections that speak of the document, of dreams or of others, or repeat it. */
const ASIDE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'participation-in-this-plan',
  'vision',
  'values',
  'guidance',
  'sources',
  'legal-basis',
]);

/**
 * The sentence that shows a thing best: a whole one before a fragment, then one in a section that promises the thing by its heading, then
 * one in a section of objectives or measures; of equals the first.
 * @param hits What shows it, in document order.
 * @param promised Sections whose headings promise it.
 */
export function bestSentence(
  hits: readonly Hit[],
  promised: readonly Section[],
  scan: DocumentScan,
  framer: Framer,
): ShowingSentence | undefined {
  let best: ShowingSentence | undefined;
  let most = -Infinity;
  for (const hit of hits) {
    const sentence = scan.sentences[hit.sentence];
    if (!sentence) continue;
    // Half of what reaches across blocks stands elsewhere.
    const isWhole = !hit.isAcross && isWholeSentence(sentence, scan, framer);
    const worth = (isWhole ? 8 : 0) + placeOf(sentence, promised, scan);
    if (worth <= most) continue;
    most = worth;
    best = { sentence, isWhole };
  }
  return best;
}

function isWholeSentence(sentence: Sentence, scan: DocumentScan, framer: Framer): boolean {
  const text = scan.blocks[sentence.block]?.text;
  const { kind } = scan.document.blocks[sentence.block] ?? {};
  if (!text || sentence.statement < 0 || kind === 'caption' || kind === 'footnote') return false;
  let words = 0;
  for (let token = sentence.firstToken; token <= sentence.lastToken; token++) if (text.tokenKind[token] === 0) words++;
  if (words < WORDS.least || words > WORDS.most) return false;
  return (framer.frame(sentence.statement).chains.get(sentence.index) ?? []).length > 0;
}

/** How good the place of a sentence is, from -1 to 5. */
function placeOf({ block }: Sentence, promised: readonly Section[], scan: DocumentScan): number {
  const roles = scan.document.sections[scan.document.blocks[block]?.section ?? 0]?.roles ?? [];
  const isPromised = promised.some(({ first, end }) => first <= block && block < end);
  const commits = roles.some((role) => COMMITTING.has(role));
  const isAside = roles.some((role) => ASIDE.has(role));
  return (isPromised ? 4 : 0) + (commits ? 1 : 0) - (isAside ? 1 : 0);
}
