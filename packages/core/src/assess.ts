import type { AssessOptions, Assessment, Finding } from './assessment.ts';
import type { PlanDocument } from './document.ts';
import { openFramer } from './frame/frame-statements.ts';
import type { Pack } from './match/open-pack.ts';
import { scanInSteps } from './scan/scan-document.ts';
import { readIndicatorsInSteps } from './review/indicators/read-indicators.ts';
import { reviewInSteps } from './review/review.ts';
import { NO_SETTINGS } from './settings/settings.ts';
import { withExpectations } from './settle/expected-themes.ts';
import { settle } from './settle/settle.ts';
import { finished } from './steps.ts';
import type { Steps } from './steps.ts';
import { weighContentsInSteps, weighStructures, withContentsCounted } from './weigh/weigh-contents.ts';
import { weighThemesInSteps } from './weigh/weigh-themes.ts';

/** Says what a plan shows, theme by theme, and what it lacks: scan → frame → review → weigh → settle. */
export function assess(document: PlanDocument, pack: Pack, options: AssessOptions): Assessment {
  return finished(assessInSteps(document, pack, options));
}

/**
 * {@link assess}, a few milliseconds at a time: an editor must not wait for a long document.
 *
 * @yields nothing, between two steps
 */
export function* assessInSteps(document: PlanDocument, pack: Pack, options: AssessOptions): Steps<Assessment> {
  const { weighed } = yield* reviewTextInSteps(document, pack, options);
  yield;
  return yield* weighed();
}

/** A plan whose text was reviewed, and whose themes may still be weighed. */
export interface ReviewedText {
  /**
   * What a reviewer would mark in the text itself: promises, measures, indicators, words. Nothing is said of themes and of what a document lacks,
   * so that a passage can be reviewed by itself while it is written.
   */
  readonly findings: () => readonly Finding[];
  /** Goes on to the end: the assessment of the whole. */
  readonly weighed: () => Steps<Assessment>;
}

/**
 * The first half of {@link assessInSteps}.
 *
 * @yields nothing, between two steps
 */
export function* reviewTextInSteps(document: PlanDocument, pack: Pack, options: AssessOptions): Steps<ReviewedText> {
  const { compiled } = pack;
  const { asOf, settings = NO_SETTINGS } = options;
  const scan = yield* scanInSteps(pack, document);
  yield;
  const framer = openFramer(scan);
  const known = compiled.documentTypes.find((one) => one.id === document.documentType.value);
  const type = withExpectations(known, settings, compiled);
  const indicators = yield* readIndicatorsInSteps({ pack: compiled, type, scan, asOf });
  yield;
  const reviewed = yield* reviewInSteps({ document, pack: compiled, type, scan, framer, indicators, asOf });
  const text = { document, pack: compiled, type, reviewed, settings };
  return {
    findings: () => settle({ ...text, themes: [], contents: [], structures: [] }).findings,
    *weighed() {
      const weighedThemes = yield* weighThemesInSteps(scan, framer, type);
      const contents = type ? yield* weighContentsInSteps(type, weighedThemes, scan, framer) : [];
      const themes = type ? withContentsCounted(weighedThemes, contents, type) : weighedThemes;
      yield;
      const structures = type ? weighStructures(type, scan) : [];
      yield;
      const { findings, setAside, nextSteps, settledFrom } = settle({ ...text, themes, contents, structures });
      return { document, asOf, themes, contents, indicators, findings, setAside, nextSteps, settledFrom };
    },
  };
}
