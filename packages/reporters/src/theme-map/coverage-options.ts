import type { CompiledPack } from '@lapsilinssi/core';

import type { UiLanguage } from '../messages/catalogue.ts';

/** How a theme map is made. */
export interface CoverageOptions {
  readonly pack: CompiledPack;
  readonly language: UiLanguage;
}
