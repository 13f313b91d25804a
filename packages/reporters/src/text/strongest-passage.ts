import type { ReportedAssessment, Requirement, ThemeEvidenceFound } from '@lapsilinssi/core';

const RANK: Readonly<Record<Requirement, number>> = { required: 2, recommended: 1, 'not-expected': 0 };

/** The lowest level whose passage is worth quoting: a bare mention shows nothing. */
const QUOTABLE = 2;

/** Characters of the strongest passage that are quoted. */
export const QUOTE_LENGTH = 120;

/** From this length on a whole sentence tells something by itself: a table's cell seldom does. */
const TELLING_LENGTH = 32;
const WHOLE = /[.!?…]["”’»)]?$/u;

/**
 * The passage that shows most among the themes' strongest ones: one that can be read by itself before one that cannot, then by level, then one
 * that is quoted whole, then in a required theme, then with most slots, then first in the document.
 */
export function strongestPassage(assessment: ReportedAssessment): ThemeEvidenceFound | undefined {
  let best: { readonly found: ThemeEvidenceFound; readonly rank: number } | undefined;
  for (const theme of assessment.themes) {
    const found = theme.strongest === undefined ? undefined : theme.evidence[theme.strongest];
    if (found === undefined || found.level < QUOTABLE) continue;
    const telling = found.quote.length >= TELLING_LENGTH && WHOLE.test(found.quote) ? 1000 : 0;
    const fitting = found.quote.length <= QUOTE_LENGTH ? 50 : 0;
    const rank = telling + found.level * 100 + fitting + RANK[theme.requirement] * 10 + found.slots.length;
    if (best === undefined || rank > best.rank || (rank === best.rank && isBefore(found, best.found))) {
      best = { found, rank };
    }
  }
  return best?.found;
}

function isBefore(one: ThemeEvidenceFound, other: ThemeEvidenceFound): boolean {
  const [a, b] = [one.range.start, other.range.start];
  return a.part - b.part < 0 || (a.part === b.part && a.offset < b.offset);
}
