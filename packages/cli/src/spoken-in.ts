import type { PlanDocument } from '@lapsilinssi/core';
import type { UiLanguage } from '@lapsilinssi/reporters';

/** The language of what goes into a document: its own, or another one where its own is not spoken here. */
export function spokenIn({ language: { value } }: Pick<PlanDocument, 'language'>, otherwise: UiLanguage): UiLanguage {
  return value === 'other' ? otherwise : value;
}
