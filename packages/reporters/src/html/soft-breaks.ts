import { say } from '../messages/say.ts';
import type { UiLanguage } from '../messages/catalogue.ts';

/** A text whose long words may break where their parts meet: on paper the columns of the map are narrow, and browsers divide few languages. */
export function withSoftBreaks(text: string, language: UiLanguage): string {
  return say(language, 'html.breaks')
    .split(' ')
    .reduce((sum, parts) => sum.replaceAll(parts.replaceAll('|', ''), parts.replaceAll('|', '\u00AD')), text);
}
