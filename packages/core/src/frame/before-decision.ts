import type { Language } from '@lapsilinssi/linguistics';
import type { BlockSpan } from '../document.ts';
import { spanFrom } from './has-unit.ts';
import { wordAt } from '../match/scan-text.ts';
import type { ScannedBlock, Sentence } from '../scan/scan-document.ts';

/** Words that put something before something; closed classes, so they are listed here and not in a pack. */
const BEFORE: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(['ennen']),
  sv: new Set(['före', 'innan']),
  en: new Set(['before']),
};

/** Words between such a word and what is decided: `ennen lautakunnan käsittelyä`, `innan nämnden behandlar ärendet`. */
const MOST_BETWEEN = 3;

/** Where a sentence says that something is done before a matter is decided: a time, though it names no day. */
export function beforeDecision(block: ScannedBlock, sentence: Sentence): BlockSpan | undefined {
  const { text, runtime } = block;
  const spans = text.spans.get(runtime.data.frame.decision) ?? [];
  for (let i = spanFrom(spans, sentence.firstToken + 1); i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    if (first > sentence.lastToken) break;
    const least = Math.max(sentence.firstToken, first - MOST_BETWEEN - 1);
    for (let token = first - 1; token >= least; token--)
      if (BEFORE[runtime.language].has(wordAt(text, token)))
        return {
          block: sentence.block,
          start: text.tokenStart[token] ?? 0,
          end: text.tokenEnd[spans[i + 1] ?? first] ?? 0,
        };
  }
  return undefined;
}
