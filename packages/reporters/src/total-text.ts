import type { UiLanguage } from './messages/catalogue.ts';

/** The whole of which a part is told, as the language says it: Finnish `8:sta`, `4:stä` (out of eight, four), else the number. */
export function totalText(total: number, language: UiLanguage): string {
  return language === 'fi' ? `${total}:${elativeEnding(total)}` : String(total);
}

/** Back or front vowel of the elative of a number read aloud: kolmesta, neljästä, kymmenestä, sadasta; teens follow their unit. */
function elativeEnding(total: number): 'sta' | 'stä' {
  const unit = total % 10;
  if (unit === 0) return total % 100 === 0 ? 'sta' : 'stä';
  return [2, 3, 6, 8].includes(unit) ? 'sta' : 'stä';
}
