import type { AssessOptions, Assessment, Finding } from './assessment.ts';
import type { PlanDocument } from './document.ts';
import { openFramer } from './frame/frame-statements.ts';
import type { Pack } from './match/open-pack.ts';
import { scanDocument, scanInSteps } from './scan/scan-document.ts';
import { readIndicatorsInSteps } from './review/indicators/read-indicators.ts';
import { reviewInSteps } from './review/review.ts';
import { NO_SETTINGS } from './settings/settings.ts';
import { withExpectations } from './settle/expected-themes.ts';
import { settle } from './settle/settle.ts';
import { finished } from './steps.ts';
import type { Steps } from './steps.ts';
import { weighContentsInSteps, weighStructures } from './weigh/weigh-contents.ts';
import { weighThemesInSteps } from './weigh/weigh-themes.ts';

/** Says what a plan shows, theme by theme, and what it lacks: scan → frame → weigh → review → settle. */
export function assess(document: PlanDocument, pack: Pack, options: AssessOptions): Assessment {
  return finished(assessInSteps(document, pack, options));
}

/**
 * {@link assess}, a few milliseconds at a time: an editor must not wait for a long document.
 *
 * @yields nothing, between two steps
 */
export function* assessInSteps(document: PlanDocument, pack: Pack, options: AssessOptions): Steps<Assessment> {
  const scan = yield* scanInSteps(pack, document);
  yield;
  const framer = openFramer(scan);
  const settings = options.settings ?? NO_SETTINGS;
  const known = pack.compiled.documentTypes.find((one) => one.id === document.documentType.value);
  const type = withExpectations(known, settings, pack.compiled);
  const themes = yield* weighThemesInSteps(scan, framer, type);
  const contents = type ? yield* weighContentsInSteps(type, scan, framer) : [];
  yield;
  const structures = type ? weighStructures(type, scan) : [];
  const indicators = yield* readIndicatorsInSteps({ pack: pack.compiled, type, scan, asOf: options.asOf });
  yield;
  const reviewed = yield* reviewInSteps({
    document,
    pack: pack.compiled,
    type,
    scan,
    framer,
    indicators,
    asOf: options.asOf,
  });
  yield;
  const { findings, setAside, nextSteps, settledFrom } = settle({
    document,
    pack: pack.compiled,
    type,
    themes,
    contents,
    structures,
    reviewed,
    settings,
  });
  return { document, asOf: options.asOf, themes, contents, indicators, findings, setAside, nextSteps, settledFrom };
}

/**
 * What a reviewer would mark in the text itself: promises, measures, indicators, words. Nothing is said of themes and of what a document lacks, so
 * that a passage can be reviewed by itself while it is written.
 */
export function reviewPassage(document: PlanDocument, pack: Pack, options: AssessOptions): readonly Finding[] {
  const scan = scanDocument(pack, document);
  const framer = openFramer(scan);
  const settings = options.settings ?? NO_SETTINGS;
  const type = pack.compiled.documentTypes.find((one) => one.id === document.documentType.value);
  const indicators = finished(readIndicatorsInSteps({ pack: pack.compiled, type, scan, asOf: options.asOf }));
  const context = { document, pack: pack.compiled, type, scan, framer, indicators, asOf: options.asOf };
  const reviewed = finished(reviewInSteps(context));
  const nothing = { themes: [], contents: [], structures: [] };
  return settle({ document, pack: pack.compiled, type, ...nothing, reviewed, settings }).findings;
}
