import type { LexemeProblem } from '../types.ts';

/** What is said of a word whose likely types differ, with the key forms that would settle it. */
export function typeUnsure(lemma: string, keyForms: readonly string[]): LexemeProblem {
  return {
    code: 'type-unsure',
    message: `The inflection of \`${lemma}\` is not certain; all likely forms are recognised. Key forms settle it.`,
    suggestion: `${lemma} (${keyForms.join(', ')})`,
  };
}
