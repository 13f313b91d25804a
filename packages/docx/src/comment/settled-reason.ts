import type { PlanDocument } from '@lapsilinssi/core';

/** The reason of a comment that was marked as settled without a word, in the language of the document. */
const REASONS: Readonly<Record<PlanDocument['language']['value'], string>> = {
  fi: 'merkitty ratkaistuksi Wordissa',
  sv: 'markerad som löst i Word',
  en: 'marked as resolved in Word',
  other: 'marked as resolved in Word',
};

/** The reason of what was settled in a document without a word. */
export function settledReason({ language }: PlanDocument): string {
  return REASONS[language.value];
}
