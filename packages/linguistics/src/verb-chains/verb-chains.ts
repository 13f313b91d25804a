import type { Analysis, Lexicon, Span, VerbChain } from '../types.ts';
import { englishChains } from './english-chains.ts';
import { finnishChains } from './finnish-chains.ts';
import { swedishChains } from './swedish-chains.ts';
import { lowerBound, verbReadings } from './verb-readings.ts';

const QUESTION_MARK = 63;

/**
 * Finds the verb chains of a clause: each finite verb with the main verb that it carries, what the two say of the act
 * (done, done before, obliged, wished, hedged, denied, asked), voice and person. A clause without a finite verb has none.
 * The lexicon must hold `grammarLexemes`; a verb that it does not know is recognised by its ending at best (lexeme -1).
 */
export function verbChains(lexicon: Lexicon, analysis: Analysis, clause: Span): VerbChain[] {
  const readings = verbReadings(lexicon, analysis, clause);
  if (readings.length === 0) return [];
  const mark = closingMark(analysis, clause);
  // What stands before a colon tells who asks: `Esittelijä kysyy joka asiassa: mitä lapselle seuraa?`
  const isQuestion = mark === QUESTION_MARK && !/:\s*$/.test(analysis.text.slice(clause.start, clause.end + 1));
  if (lexicon.language === 'fi') {
    // After a comma `-ko` opens an indirect question, which asks nothing of the reader: `tarkistaa, toteutuivatko …`.
    const isDirect = isQuestion || !/,\s*$/.test(analysis.text.slice(Math.max(0, clause.start - 3), clause.start));
    const chains = finnishChains(readings, { isQuestion, isDirect, isClosed: mark !== 0 });
    return isAim(analysis.text, clause.start) && /^(?:että|jotta)$/.test(readings[0]?.word ?? '')
      ? chains.map(hedged)
      : chains;
  }
  return lexicon.language === 'sv' ? swedishChains(readings, isQuestion) : englishChains(readings, isQuestion);
}

/** Whether the words before a clause make it the content of an aim: `Tavoitteena on, että …`, `Pyrimme siihen, että …`. */
function isAim(text: string, start: number): boolean {
  return /(?:tavoittee\S* on|tavoite on|tarkoitus on|tarkoituksena on|pyrkimyksenä on|pyri\S* siihen|tavoittele\S* sitä|toivo\S*)(?: se)?, *$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

function hedged(chain: VerbChain): VerbChain {
  return chain.modality === 'does' ? { ...chain, modality: 'hedged' } : chain;
}

/** The code of the mark that closes the sentence of a clause; 0 when none does. */
function closingMark({ text, tokenStart, tokenCount }: Analysis, clause: Span): number {
  const from = Math.max(clause.start, clause.end - 1);
  for (let token = lowerBound(tokenStart, tokenCount, from); token < tokenCount; token++) {
    const code = text.charCodeAt(tokenStart[token] ?? 0);
    if (code === QUESTION_MARK || code === 46 || code === 33 || code === 0x2026) return code;
  }
  return 0;
}
