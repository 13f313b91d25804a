import type { DocumentHead } from './assessment.ts';
import type { CompiledPack } from './pack.ts';

/** Why a text that was read cannot be assessed: it holds no text, or the pack has no evidence in its language. */
export type Hindrance = 'empty' | 'language';

/** What keeps a document from being assessed; undefined when nothing does. */
export function hindranceOf(
  { notes, language }: Pick<DocumentHead, 'notes' | 'language'>,
  pack: CompiledPack,
): Hindrance | undefined {
  if (notes.some(({ code }) => code === 'empty')) return 'empty';
  return language.value === 'other' || pack.languages[language.value] === undefined ? 'language' : undefined;
}
