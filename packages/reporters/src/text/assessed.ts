import type { CompiledPack, PlanDocument } from '@lapsilinssi/core';

/** Why a document that was read could not be assessed: it holds no text, or the pack has no evidence in its language. */
export function notAssessed(document: PlanDocument, pack: CompiledPack): 'empty' | 'language' | undefined {
  if (document.blocks.length === 0 || document.notes.some(({ code }) => code === 'empty')) return 'empty';
  const language = document.language.value;
  return language === 'other' || pack.languages[language] === undefined ? 'language' : undefined;
}
