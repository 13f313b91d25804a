import type { CompiledPack, RuleId } from '@lapsilinssi/core';

import type { UiLanguage } from '../messages/catalogue.ts';

/** How a report for other programs is made. */
export interface ExchangeOptions {
  readonly pack: CompiledPack;
  /** Language of messages and advice. */
  readonly language: UiLanguage;
  /** Version of the tool: `1.2.0`. */
  readonly version: string;
  /** What a rule looks at, in a sentence. */
  readonly about: (rule: RuleId) => string;
}
