import type { PartOfSpeech } from '../types.ts';
import { paradigmOf, type WordType } from './paradigm-table.ts';
import { stemsOfType } from './stems-of-type.ts';

/** Forms of a word that begin a compound: nominative, genitives, and the short forms in -s (`nais-`, `kuulemis-`). */
export function firstPartForms(lemma: string, pos: PartOfSpeech, types: readonly WordType[]): readonly string[] {
  const forms = new Set<string>();
  for (const type of types) {
    if (pos === 'verb') {
      for (const { form, tag } of paradigmOf(lemma, pos, type)) if (tag === 'minen.sg.nom') forms.add(`${form.slice(0, -3)}s`);
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
