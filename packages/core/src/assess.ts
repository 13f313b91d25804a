import type { AssessOptions, Assessment } from './assessment.ts';
import type { PlanDocument } from './document.ts';
import { openFramer } from './frame/frame-statements.ts';
import type { Pack } from './match/open-pack.ts';
import { scanDocument } from './scan/scan-document.ts';
import { readIndicators } from './review/indicators/read-indicators.ts';
import { review } from './review/review.ts';
import { NO_SETTINGS } from './settings/settings.ts';
import { withExpectations } from './settle/expected-themes.ts';
import { settle } from './settle/settle.ts';
import { weighContents, weighStructures } from './weigh/weigh-contents.ts';
import { weighThemes } from './weigh/weigh-themes.ts';

/** Says what a plan shows, theme by theme, and what it lacks: scan → frame → weigh → review → settle. */
export function assess(document: PlanDocument, pack: Pack, options: AssessOptions): Assessment {
  const scan = scanDocument(pack, document);
  const framer = openFramer(scan);
  const settings = options.settings ?? NO_SETTINGS;
  const known = pack.compiled.documentTypes.find((one) => one.id === document.documentType.value);
  const type = withExpectations(known, settings, pack.compiled);
  const themes = weighThemes(scan, framer, type);
  const contents = type ? weighContents(type, scan, framer) : [];
  const structures = type ? weighStructures(type, scan) : [];
  const indicators = readIndicators({ pack: pack.compiled, type, scan, asOf: options.asOf });
  const reviewed = review({ document, pack: pack.compiled, type, scan, framer, indicators, asOf: options.asOf });
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
