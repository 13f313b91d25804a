import type { UiLanguage } from '../messages/catalogue.ts';
import { say } from '../messages/say.ts';

/** A list and how many more there are. */
export function listWithRest(list: string, left: number, language: UiLanguage): string {
  if (left === 0) return list;
  return left === 1
    ? say(language, 'report.and-one', { list })
    : say(language, 'report.and-more', { list, count: left });
}
