import type { PartOfSpeech } from '../types.ts';
import type { WordType } from './paradigm-table.ts';
import { stemsOfType } from './stems-of-type.ts';
import { verbStems } from './verb-stems.ts';

/** Forms of a word that begin a compound: nominative, genitives, and the short forms in -s (`nais-`, `kuulemis-`). */
export function firstPartForms(lemma: string, pos: PartOfSpeech, types: readonly WordType[]): readonly string[] {
  const forms = new Set<string>();
  for (const type of types) {
    if (pos === 'verb') {
      const verb = verbStems(lemma, type, type.harmony);
      if (verb !== undefined) forms.add(`${verb.strong}mis`);
      continue;
    }
    const stems = stemsOfType(lemma, type, type.harmony);
    if (stems === undefined) continue;
    forms.add(lemma).add(`${stems.weak}n`);
    for (const form of stems.pluralGenitive) forms.add(form);
    if (type.number === 38) forms.add(`${lemma.slice(0, -3)}s`);
  }
  return [...forms];
}
