import { analyse, createAnalysis, type Analysis, type Lexicon } from '@lapsilinssi/linguistics';

const analysis = createAnalysis();
let analysedBy: Lexicon | undefined;

/** The words of a text that was scanned before, analysed once for all that ask one after another. Valid until another text is asked for. */
export function analysisOf(lexicon: Lexicon, text: string): Analysis {
  if (analysedBy === lexicon && analysis.text === text) return analysis;
  analysedBy = lexicon;
  return analyse(lexicon, text, analysis);
}
