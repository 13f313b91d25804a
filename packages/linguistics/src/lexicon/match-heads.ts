import { mayStandAt } from './compound-joint.ts';
import { HYPHEN } from './letter-codes.ts';
import { CONTINUATION_LIMIT, type Matcher } from './matcher.ts';
import { nextState } from './next-state.ts';
import { addHit, ROLE_HEAD, ROLE_WORD, type WordHits } from './word-hits.ts';

/** Whole words and the last parts of compounds: at every place where a form may begin, stems, endings and what may follow are walked to the end. */
export function matchHeads(matcher: Matcher, letters: Uint8Array, length: number, hits: WordHits): void {
  const { headBeginnings } = matcher;
  matchAt(matcher, letters, length, 0, matcher.stems, hits);
  if (letters[0] === HYPHEN) matchAt(matcher, letters, length, 1, matcher.stems, hits);
  let three = ((letters[2] ?? 0) << 6) | (letters[3] ?? 0);
  for (let start = 2; start < length - 2; start++) {
    three = ((three << 6) | (letters[start + 2] ?? 0)) & 0x3ffff;
    if (letters[start - 1] === HYPHEN) matchAt(matcher, letters, length, start, matcher.stems, hits);
    else if (((headBeginnings[three >> 3] ?? 0) & (1 << (three & 7))) !== 0)
      matchAt(matcher, letters, length, start, matcher.heads, hits);
  }
}

/** Words that begin at a place and end with the token. */
function matchAt(
  matcher: Matcher,
  letters: Uint8Array,
  length: number,
  start: number,
  root: number,
  hits: WordHits,
): void {
  const { labels, distances, outputStart, outputs, wordLexeme, wordEndings, continuations, mayEnd, flags, finite } =
    matcher;
  const afterHyphen = start > 0 && letters[start - 1] === HYPHEN;
  let state = root;
  let stemEnd = start;
  while (state !== 0) {
    let word = outputStart[state] ?? 0;
    if (word !== 0) {
      const lastWord = word + (outputs[word] ?? 0);
      while (word < lastWord) {
        word++;
        const wordIndex = outputs[word] ?? 0;
        const lexeme = wordLexeme[wordIndex] ?? 0;
        let ending = wordEndings[wordIndex] ?? 0;
        let end = stemEnd;
        let allowed = -1;
        while (ending !== 0) {
          let form = outputStart[ending] ?? 0;
          if (form !== 0) {
            const lastForm = form + (outputs[form] ?? 0);
            while (form < lastForm) {
              form++;
              const output = outputs[form] ?? 0;
              if (afterHyphen && finite[output >> 6] === 1) continue;
              const continuation = output & (CONTINUATION_LIMIT - 1);
              if (end === length) {
                if (mayEnd[continuation] !== 1) continue;
              } else {
                let rest = continuations[continuation] ?? 0;
                for (let index = end; index < length && rest !== 0; index++)
                  rest = nextState(labels, distances, rest, letters[index] ?? 0);
                if (rest === 0 || outputStart[rest] === 0) continue;
              }
              if (allowed < 0) allowed = mayStandAt(matcher, letters, start, length, flags[lexeme] ?? 0) ? 1 : 0;
              if (allowed === 1) addHit(hits, lexeme, output >> 6, start === 0 ? ROLE_WORD : ROLE_HEAD, start, length);
            }
          }
          if (end >= length || allowed === 0) break;
          ending = nextState(labels, distances, ending, letters[end] ?? 0);
          end++;
        }
      }
    }
    if (stemEnd >= length) break;
    state = nextState(labels, distances, state, letters[stemEnd] ?? 0);
    stemEnd++;
  }
}
