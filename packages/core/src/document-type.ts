import type { Language } from '@lapsilinssi/linguistics';

import type { AnswerSource, Block } from './document.ts';
import type { OutlineRules, SignPlace } from './outline-rules.ts';

/** A document type told from the document itself. */
export interface TypeFound {
  readonly type: string;
  readonly source: Extract<AnswerSource, 'title' | 'text' | 'file-name'>;
  /** Block whose sign weighed most; undefined for the file name. */
  readonly block?: number;
}

/** Weight from which a type is believed, and the lead that it needs over the next one. */
const ENOUGH = 3;
const LEAD = 1;
/** Characters of running text that are asked. */
const TEXT = 6000;

/**
 * Tells a document's type by the pack's signs: in its title and front page, in its headings, in the beginning of its text, and in its file
 * name when nothing else speaks. Undefined when no type leads.
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
  const scores = new Map<string, { weight: number; source: TypeFound['source']; block: number; best: number }>();
  const seen = new Set<string>();
  const add = (text: string, place: SignPlace, block: number, blockLanguage: Language | 'other'): void => {
    const key = `${place} ${text}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const sign of rules.typeSigns(text, place, blockLanguage)) {
      const score = scores.get(sign.type);
      const source = place === 'title' ? 'title' : 'text';
      if (score === undefined) scores.set(sign.type, { weight: sign.weight, source, block, best: sign.weight });
      else {
        score.weight += sign.weight;
        if (place === 'title') score.source = 'title';
        if (sign.weight > score.best) {
          score.best = sign.weight;
          score.block = block;
        }
      }
    }
  };
  if (title !== '') add(title, 'title', -1, language);
  let read = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.use !== 'body' || block.kind === 'cell') continue;
    if (index < front && block.text.length < 200) add(block.text, 'title', index, block.language);
    if (block.kind === 'heading') add(block.text, 'heading', index, block.language);
    else if (read < TEXT) {
      read += block.text.length;
      add(block.text, 'text', index, block.language);
    }
  }
  const ranked = [...scores].sort((left, right) => right[1].weight - left[1].weight);
  const [first, second] = ranked;
  if (first !== undefined && first[1].weight >= ENOUGH && first[1].weight - (second?.[1].weight ?? 0) >= LEAD) {
    const { source, block } = first[1];
    return block < 0 ? { type: first[0], source } : { type: first[0], source, block };
  }
  return typeOfName(path, language, rules);
}

/** The type that a file's name speaks for: `kuntastrategia-2026.md`. */
function typeOfName(path: string, language: Language | 'other', rules: OutlineRules): TypeFound | undefined {
  const name = (path.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]*$/u, '').replaceAll(/[-_.]+/gu, ' ');
  const signs = [...rules.typeSigns(name, 'title', language)].sort((left, right) => right.weight - left.weight);
  const [first, second] = signs;
  return first !== undefined && first.weight >= ENOUGH && first.weight > (second?.weight ?? 0)
    ? { type: first.type, source: 'file-name' }
    : undefined;
}
