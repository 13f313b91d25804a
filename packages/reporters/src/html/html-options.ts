import type { CompiledPack } from '@lapsilinssi/core';

import type { UiLanguage } from '../messages/catalogue.ts';
import type { EarlierReport } from './earlier-report.ts';

/** How the report page is made. */
export interface HtmlOptions {
  readonly pack: CompiledPack;
  readonly language: UiLanguage;
  /** Name and version of the tool: `lapsilinssi 1.2.0`. */
  readonly tool: string;
  /** ISO date that stands for today. */
  readonly asOf: string;
  /** An earlier report to compare with. */
  readonly earlier?: EarlierReport;
}
