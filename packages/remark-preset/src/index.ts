import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import {
  remarkLapsilinssiCriterionMissing,
  remarkLapsilinssiDocumentTypeGuessed,
  remarkLapsilinssiDocumentTypeUnknown,
  remarkLapsilinssiInputLimited,
  remarkLapsilinssiLanguageUnsupported,
  remarkLapsilinssiLeftOut,
  remarkLapsilinssiMetadataInvalid,
  remarkLapsilinssiRequiredContentMissing,
  remarkLapsilinssiStructureOutdated,
  remarkLapsilinssiThemeMissing,
  remarkLapsilinssiThemeThin,
} from 'remark-lapsilinssi';
import type { Preset } from 'unified';

/** Tables, footnotes and front matter, and every rule of Lapsilinssi. */
const remarkPresetLapsilinssi: Preset = {
  plugins: [
    remarkGfm,
    remarkFrontmatter,
    remarkLapsilinssiRequiredContentMissing,
    remarkLapsilinssiThemeMissing,
    remarkLapsilinssiThemeThin,
    remarkLapsilinssiCriterionMissing,
    remarkLapsilinssiStructureOutdated,
    remarkLapsilinssiMetadataInvalid,
    remarkLapsilinssiLeftOut,
    remarkLapsilinssiDocumentTypeUnknown,
    remarkLapsilinssiDocumentTypeGuessed,
    remarkLapsilinssiLanguageUnsupported,
    remarkLapsilinssiInputLimited,
  ],
};

export default remarkPresetLapsilinssi;
