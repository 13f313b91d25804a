import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import {
  remarkLapsilinssiAbbreviationUnexplained,
  remarkLapsilinssiCommitmentVague,
  remarkLapsilinssiCriterionMissing,
  remarkLapsilinssiDocumentTypeGuessed,
  remarkLapsilinssiDocumentTypeUnknown,
  remarkLapsilinssiHeadingLevelSkipped,
  remarkLapsilinssiIndicatorDuplicate,
  remarkLapsilinssiIndicatorIncomplete,
  remarkLapsilinssiIndicatorTargetInconsistent,
  remarkLapsilinssiIndicatorUnknown,
  remarkLapsilinssiInputLimited,
  remarkLapsilinssiLanguageUnsupported,
  remarkLapsilinssiLeftOut,
  remarkLapsilinssiMeasureWithoutDeadline,
  remarkLapsilinssiMeasureWithoutOwner,
  remarkLapsilinssiMetadataInvalid,
  remarkLapsilinssiOutdatedStatute,
  remarkLapsilinssiOutdatedTerm,
  remarkLapsilinssiPeriodStale,
  remarkLapsilinssiPlaceholderLeft,
  remarkLapsilinssiRequiredContentMissing,
  remarkLapsilinssiSectionEmpty,
  remarkLapsilinssiSmallNumber,
  remarkLapsilinssiStructureOutdated,
  remarkLapsilinssiSuppressionInvalid,
  remarkLapsilinssiSuppressionUnused,
  remarkLapsilinssiThemeMissing,
  remarkLapsilinssiThemeThin,
} from 'remark-lapsilinssi';
import type { Preset } from 'unified';

import { remarkLapsilinssiConfiguration } from './configuration.ts';

/** Tables, footnotes and front matter, what `.lapsilinssi.yaml` and the baseline say, and every rule of Lapsilinssi. */
const remarkPresetLapsilinssi: Preset = {
  plugins: [
    remarkGfm,
    remarkFrontmatter,
    remarkLapsilinssiConfiguration,
    remarkLapsilinssiRequiredContentMissing,
    remarkLapsilinssiThemeMissing,
    remarkLapsilinssiThemeThin,
    remarkLapsilinssiCriterionMissing,
    remarkLapsilinssiCommitmentVague,
    remarkLapsilinssiMeasureWithoutOwner,
    remarkLapsilinssiMeasureWithoutDeadline,
    remarkLapsilinssiIndicatorIncomplete,
    remarkLapsilinssiIndicatorTargetInconsistent,
    remarkLapsilinssiIndicatorDuplicate,
    remarkLapsilinssiIndicatorUnknown,
    remarkLapsilinssiSmallNumber,
    remarkLapsilinssiOutdatedTerm,
    remarkLapsilinssiOutdatedStatute,
    remarkLapsilinssiPeriodStale,
    remarkLapsilinssiPlaceholderLeft,
    remarkLapsilinssiSectionEmpty,
    remarkLapsilinssiHeadingLevelSkipped,
    remarkLapsilinssiAbbreviationUnexplained,
    remarkLapsilinssiStructureOutdated,
    remarkLapsilinssiMetadataInvalid,
    remarkLapsilinssiLeftOut,
    remarkLapsilinssiSuppressionInvalid,
    remarkLapsilinssiSuppressionUnused,
    remarkLapsilinssiDocumentTypeUnknown,
    remarkLapsilinssiDocumentTypeGuessed,
    remarkLapsilinssiLanguageUnsupported,
    remarkLapsilinssiInputLimited,
  ],
};

export default remarkPresetLapsilinssi;
