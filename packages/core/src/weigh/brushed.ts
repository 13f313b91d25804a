import type { Language } from '@lapsilinssi/linguistics';

import type { Framer } from '../frame/frame-statements.ts';
import { wordAt } from '../match/scan-text.ts';
import type { ThemeContext } from '../pack.ts';
import type { DocumentScan, Hit, ScannedBlock, Sentence } from '../scan/scan-document.ts';
import { isHeadedByAudience, speaksTo } from './theme-context.ts';

/** The word before the last of things that are listed. */
const BEFORE_LAST: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:ja|sekä|tai)$/u,
  sv: /^(?:och|samt|eller)$/u,
  en: /^(?:and|or)$/u,
};

/** Fewer things than these are no list of matters. */
const FEWEST_ITEMS = 3;

/** Words of a listed thing; a longer one is a clause that says something of its own. */
const LONGEST_ITEM = 9;

/** Tokens of one of the things that a sentence lists, last included. */
interface Item {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a sentence names what was found as one of several matters of which the others are not the audience's, under headings that are not
 * either: `Hankkeessa kehitetään tiestöä, taloushallintoa ja lasten osallisuutta.` Such a sentence names a theme and says nothing more of it.
 */
export function placeInList(
  hit: Hit,
  scan: DocumentScan,
  framer: Framer,
  contexts: (language: Language) => ThemeContext | undefined,
): 'brushed' | 'across' | 'apart' {
  const sentence = scan.sentences[hit.sentence];
  const block = sentence && scan.blocks[sentence.block];
  const needs = block && contexts(block.runtime.language)?.needs;
  if (!sentence || !block || needs === undefined) return 'apart';
  const items = itemsOf(block, clauseAround(hit, block, sentence));
  if (items.length < FEWEST_ITEMS) return 'apart';
  const own = items.findIndex(({ first, last }) => first <= hit.first && hit.last <= last);
  if (own < 0) return 'across';
  // The first thing stands behind the subject and the verb, if there are any.
  if (own === 0 && hit.last < (items[0]?.last ?? 0)) return 'apart';
  // `Kaupunki, seurat ja oppilaitos sopivat yhteisen tavoitteen`: what stands behind the verb of listed subjects is said of them all.
  const chains = framer.frame(sentence.statement).chains.get(hit.sentence) ?? [];
  const begin = items[own]?.first ?? 0;
  if (own > 0 && chains.some(({ first }) => first >= begin && first <= hit.last)) return 'apart';
  const others = items.filter((_, index) => index !== own);
  if (others.some(({ first, last }) => speaksTo(block, needs, first, last))) return 'apart';
  // What stands before the first thing may be long: it is where the sentence begins.
  if (items.some((item, index) => index > 0 && wordsIn(block, item) > LONGEST_ITEM)) return 'apart';
  return isHeadedByAudience(scan, scan.statements[sentence.statement], contexts) ? 'apart' : 'brushed';
}

/** The tokens of the clause that holds a hit. */
function clauseAround({ first, last, clause }: Hit, { clauseOf }: ScannedBlock, sentence: Sentence): Item {
  let from = first;
  let to = last;
  while (from > sentence.firstToken && clauseOf[from - 1] === clause) from--;
  while (to < sentence.lastToken && clauseOf[to + 1] === clause) to++;
  return { first: from, last: to };
}

/** The things that commas part in a stretch, and a conjunction before the last; none when no conjunction closes the list. */
function itemsOf(block: ScannedBlock, stretch: Item): readonly Item[] {
  const { text, tokenStart } = block.text;
  const items: Item[] = [];
  let { first } = stretch;
  for (let token = first; token <= stretch.last; token++) {
    if (text[tokenStart[token] ?? 0] !== ',') continue;
    items.push({ first, last: token - 1 });
    first = token + 1;
  }
  if (items.length === 0) return [];
  const closing = BEFORE_LAST[block.runtime.language];
  for (let token = first; token <= stretch.last; token++) {
    if (!closing.test(wordAt(block.text, token))) continue;
    if (token > first) items.push({ first, last: token - 1 });
    return [...items, { first: token + 1, last: stretch.last }];
  }
  return [];
}

function wordsIn({ text }: ScannedBlock, { first, last }: Item): number {
  let words = 0;
  for (let token = first; token <= last; token++) if (text.tokenKind[token] === 0) words++;
  return words;
}
