import type { UiLanguage } from './messages/catalogue.ts';

/** A number as people write it: `1 200`, `0,5`. What looks the same everywhere does not load the conventions of a language, which takes time. */
export function numberText(value: number, language: UiLanguage): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return value.toLocaleString(language === 'en' ? 'en' : 'fi');
}
