import type { UiLanguage } from '../messages/catalogue.ts';
import { say } from '../messages/say.ts';

/** How many findings were known when the baseline was written: `34 kuitattua havaintoa.`; empty when there are none. */
export function acknowledgedText(count: number, language: UiLanguage): string {
  if (count === 0) return '';
  return say(language, count === 1 ? 'report.acknowledged.one' : 'report.acknowledged.many', { count });
}
