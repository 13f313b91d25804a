import type { Language, LexemeSpec } from '../types.ts';
import { ENGLISH_AUXILIARIES } from './english-auxiliaries.ts';
import { ENGLISH_VERBS } from './english-verbs.ts';
import { FINNISH_AUXILIARIES } from './finnish-auxiliaries.ts';
import { FINNISH_IRREGULAR_VERBS } from './finnish-irregular-verbs.ts';
import { FINNISH_VERBS } from './finnish-verbs.ts';
import { SWEDISH_AUXILIARIES } from './swedish-auxiliaries.ts';
import { SWEDISH_VERBS } from './swedish-verbs.ts';

const AUXILIARIES: Readonly<Record<Language, readonly LexemeSpec[]>> = {
  fi: [...FINNISH_AUXILIARIES, ...FINNISH_IRREGULAR_VERBS],
  sv: SWEDISH_AUXILIARIES,
  en: ENGLISH_AUXILIARIES,
};

const VERBS: Readonly<Record<Language, readonly string[]>> = {
  fi: FINNISH_VERBS,
  sv: SWEDISH_VERBS,
  en: ENGLISH_VERBS,
};

/**
 * The verbs that a lexicon needs beside its own terms so that `verbChains` and `clauses` can read sentences: auxiliaries with ids
 * `aux/<lemma>`, common verbs with ids `verb/<lemma>`. A verb that is an auxiliary stands among those alone.
 */
export function grammarLexemes(language: Language): readonly LexemeSpec[] {
  const auxiliaries = AUXILIARIES[language];
  const taken = new Set(auxiliaries.map(({ id }) => lemmaOf(id.replace(/^\w+\//, ''))));
  const verbs = VERBS[language].map((text) => ({
    id: `verb/${lemmaOf(text)}`,
    text: `${language === 'sv' ? withKeyForms(text) : text} {verb}`,
  }));
  return [...auxiliaries, ...verbs.filter(({ id }) => !taken.has(id.slice(5)))];
}

/** A Swedish verb that is listed without key forms is of the first conjugation: `utveckla (utvecklar, utvecklade, utvecklat)`. */
function withKeyForms(text: string): string {
  return text.includes('(') ? text : `${text} (${text}r, ${text}de, ${text}t)`;
}

function lemmaOf(text: string): string {
  return text.split(' ')[0] ?? text;
}
