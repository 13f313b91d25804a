import { hindranceOf } from '@lapsilinssi/core';
import type { CompiledPack, ReportedAssessment } from '@lapsilinssi/core';

import type { UiLanguage } from '../messages/catalogue.ts';
import { say } from '../messages/say.ts';
import { baseName, placesText, sectionText } from '../place-text.ts';
import { quoteText } from '../quote-text.ts';
import { QUOTE_LENGTH, strongestPassage } from '../text/strongest-passage.ts';
import { headline, levelRows, stepRows, stepsTitle } from '../text/summary.ts';

/** How a covering text is made. */
export interface WordCoverOptions {
  readonly pack: CompiledPack;
  readonly language: UiLanguage;
  /** Path of the file with the comments. */
  readonly file: string;
}

const LONGEST_HEADLINE = 200;

/** A short text that goes with a commented file: what is strongest first, then the levels, what to do next, and where the comments are. */
export function wordCover(assessment: ReportedAssessment, { pack, language, file }: WordCoverOptions): string {
  const { document } = assessment;
  const lines = [headline(document, { pack, language }, LONGEST_HEADLINE), ''];
  const hindrance = hindranceOf(document, pack);
  if (hindrance === undefined) {
    const strongest = strongestPassage(assessment);
    if (strongest !== undefined) {
      const place = sectionText(document, strongest.section, language) || placesText(document, [strongest], language);
      const quote = quoteText(strongest.quote, language, QUOTE_LENGTH);
      lines.push(`${say(language, 'report.strongest')}: ${quote} (${place})`, '');
    }
    const { rows, rest } = levelRows(assessment, { pack, language });
    for (const { label, word, expected } of rows) lines.push(`${label}: ${[word, expected].filter(Boolean).join(' ')}`);
    if (rest !== '') lines.push(rest);
    const steps = stepRows(assessment, { pack, language });
    if (steps.length > 0) lines.push('', stepsTitle(steps.length, language));
    for (const [index, { text, place }] of steps.entries())
      lines.push(`${index + 1}. ${text}${place === '' ? '' : ` (${place})`}`);
  } else lines.push(say(language, hindrance === 'empty' ? 'report.empty' : 'report.not-assessed'));
  lines.push('', say(language, 'word.cover', { file: baseName(file) }), say(language, 'report.level-limits'));
  return `${lines.join('\n')}\n`;
}
