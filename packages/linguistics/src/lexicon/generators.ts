import { englishGenerator } from '../english/english-generator.ts';
import { finnishGenerator } from '../finnish/finnish-generator.ts';
import { swedishGenerator } from '../swedish/swedish-generator.ts';
import type { Language } from '../types.ts';
import type { LanguageGenerator } from './generator.ts';

/** Makes the generator of each language; a new one for every compilation, since a generator may remember paradigms. */
export const GENERATORS: Readonly<Record<Language, () => LanguageGenerator>> = {
  fi: finnishGenerator,
  sv: swedishGenerator,
  en: englishGenerator,
};
