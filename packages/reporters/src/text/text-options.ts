import type { CompiledPack } from '@lapsilinssi/core';

import type { UiLanguage } from '../messages/catalogue.ts';
import type { Paint } from './paint.ts';

/** How a report in text is made. */
export interface TextOptions {
  readonly pack: CompiledPack;
  readonly language: UiLanguage;
  /** `summary`: the first screen only · `brief`: and what matters most · `all`: everything, with reasons. */
  readonly detail: 'summary' | 'brief' | 'all';
  readonly paint: Paint;
  /** How the reader asks for everything: `--all`; undefined where there is no way to. */
  readonly allOption?: string;
}
