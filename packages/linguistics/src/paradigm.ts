import type { TaggedForm } from './lexicon/generator.ts';
import { GENERATORS } from './lexicon/generators.ts';
import { readTerm } from './lexicon/notation.ts';
import type { Language, LexemeSpec } from './types.ts';

/**
 * All forms of a term in the order of its paradigm, without clitics; a form that needs a possessive suffix (`lapse-`) is left out.
 * Explicit forms are returned as they are.
 */
export function paradigm(spec: Pick<LexemeSpec, 'text' | 'forms'>, language: Language): readonly TaggedForm[] {
  if (spec.forms !== undefined)
    return spec.forms.map((each) => (typeof each === 'string' ? { form: each, tag: 'fixed' } : each));
  const generator = GENERATORS[language]();
  const { stem, cores } = generator.inflect(readTerm(spec.text).term, () => undefined);
  return cores
    .filter(({ continuation }) => generator.continuations[continuation]?.includes('') === true)
    .map(({ form, tag }) => ({ form: stem + form, tag }));
}

/** Every surface form of a term: each form of its paradigm with everything that may follow it, possessives and clitics. */
export function surfaceForms(spec: Pick<LexemeSpec, 'text'>, language: Language): readonly TaggedForm[] {
  const generator = GENERATORS[language]();
  const { stem, cores } = generator.inflect(readTerm(spec.text).term, () => undefined);
  return cores.flatMap(({ form, continuation, tag }) =>
    (generator.continuations[continuation] ?? []).map((rest) => ({ form: stem + form + rest, tag })),
  );
}
