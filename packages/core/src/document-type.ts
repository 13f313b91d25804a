import type { Language } from '@lapsilinssi/linguistics';

import type { AnswerSource, Block } from './document.ts';
import type { OutlineRules, SignPlace } from './outline-rules.ts';

/** A document type told from the document itself. */
export interface TypeFound {
  readonly type: string;
  readonly source: Extract<AnswerSource, 'title' | 'text' | 'file-name'>;
  /** Block whose sign weighed most; undefined for a title that is no block, and for the file name. */
  readonly block?: number;
}

/** Weight from which a title is believed, and from which headings and text are; and the leads that they need over the next type. */
const TITLE = { enough: 3, lead: 1 };
const TEXT = { enough: 5, lead: 3 };
/** Characters of running text that are asked. */
const READ = 8000;

/** What speaks for one type. */
interface Score {
  readonly type: string;
  weight: number;
  block: number;
  best: number;
}

/**
 * Tells a document's type by the pack's signs. A title names its type: its signs and those of the title page decide. When they name none,
 * headings and the beginning of the text do, and last the file name. Each sign counts once. Undefined when no type leads.
 * @param front Number of blocks that make up the title page.
 */
export function findDocumentType(
  blocks: readonly Block[],
  front: number,
  title: string,
  path: string,
  language: Language | 'other',
  rules: OutlineRules,
): TypeFound | undefined {
  const tally: Tally = { rules, scores: new Map(), seen: new Set() };
  count(tally, title, 'title', -1, language);
  // What the title itself names is not outvoted by another plan that the title page mentions.
  const titled = leader(tally, TITLE);
  if (titled !== undefined) return typeFound(titled, 'title');
  for (const block of blocks.slice(0, front)) {
    // A sentence may speak of another document; a title page has names.
    const sentence = block.kind !== 'heading' && /[.!?]$/u.test(block.text);
    if (block.use !== 'body' || sentence || block.text.length >= (block.kind === 'item' ? 60 : 200)) continue;
    count(tally, block.text, 'title', block.index, block.language);
  }
  const named = leader(tally, TITLE);
  if (named !== undefined) return typeFound(named, 'title');
  let read = 0;
  for (const block of blocks) {
    if (block.use !== 'body' || block.kind === 'cell') continue;
    if (block.kind === 'heading') count(tally, block.text, 'heading', block.index, block.language);
    else if (read < READ) {
      read += block.text.length;
      count(tally, block.text, 'text', block.index, block.language);
    }
  }
  const told = leader(tally, TEXT);
  if (told !== undefined) return typeFound(told, 'text');
  const name: Tally = { rules, scores: new Map(), seen: new Set() };
  count(name, words(path), 'title', -1, language);
  const inName = leader(name, TITLE);
  return inName === undefined ? undefined : { type: inName.type, source: 'file-name' };
}

/** Scores of types so far, and the signs that have spoken. */
interface Tally {
  readonly rules: OutlineRules;
  readonly scores: Map<string, Score>;
  readonly seen: Set<string>;
}

function count(tally: Tally, text: string, place: SignPlace, block: number, language: Language | 'other'): void {
  if (text === '') return;
  for (const { type, sign, weight } of tally.rules.typeSigns(text, place, language)) {
    if (tally.seen.has(`${type} ${language} ${sign}`)) continue;
    tally.seen.add(`${type} ${language} ${sign}`);
    const score = tally.scores.get(type);
    if (score === undefined) tally.scores.set(type, { type, weight, block, best: weight });
    else {
      score.weight += weight;
      if (weight > score.best) {
        score.best = weight;
        score.block = block;
      }
    }
  }
}

/** The type with enough weight and a lead over all others. */
function leader(tally: Tally, { enough, lead }: { readonly enough: number; readonly lead: number }): Score | undefined {
  const [first, second] = [...tally.scores.values()].toSorted((left, right) => right.weight - left.weight);
  return first !== undefined && first.weight >= enough && first.weight - (second?.weight ?? 0) >= lead
    ? first
    : undefined;
}

function typeFound({ type, block }: Score, source: 'title' | 'text'): TypeFound {
  return block < 0 ? { type, source } : { type, source, block };
}

/** A file's name as words: `kuntastrategia-2026.md` → `kuntastrategia 2026`. */
function words(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]*$/u, '').replaceAll(/[-_.]+/gu, ' ');
}
