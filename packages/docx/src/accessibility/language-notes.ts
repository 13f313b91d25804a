import type { AccessibilityNote } from '@lapsilinssi/core';

import type { FlowParagraph } from '../read/flow.ts';
import { noteAt, noteOnWhole } from './accessible-text.ts';
import type { AccessibleText } from './accessible-text.ts';

/** Characters from which the language of a passage is told by its text. */
const PASSAGE = 80;

/**
 * `accessibility/language`, `accessibility/passage-language`: the voice in which a screen reader reads the text.
 *
 * @yields notes in reading order
 */
export function* languageNotes(text: AccessibleText): Generator<AccessibilityNote> {
  const { document, paragraphs } = text;
  const spoken = document.language.value;
  const counts = new Map<string, number>();
  for (const { paragraph } of paragraphs)
    for (const [language, count] of markedLanguages(text, paragraph))
      counts.set(language, (counts.get(language) ?? 0) + count);
  const marked = mostOf(counts);
  const whole = marked !== undefined && marked !== '' && marked !== spoken && spoken !== 'other';
  if (marked === '') yield* noteOnWhole(text, 'accessibility/language');
  else if (whole) yield* noteOnWhole(text, 'accessibility/language', { variant: spoken });

  const byPart = new Map(paragraphs.map(({ paragraph }) => [paragraph.part, paragraph]));
  const passages = new Map<'fi' | 'sv' | 'en', FlowParagraph[]>();
  for (const { segments, language, text: words } of document.blocks) {
    const paragraph = byPart.get(segments[0]?.part ?? -1);
    if (paragraph === undefined || words.length < PASSAGE || language === 'other' || language === spoken) continue;
    if (mostOf(markedLanguages(text, paragraph)) === language) continue;
    passages.set(language, [...(passages.get(language) ?? []), paragraph]);
  }
  for (const [variant, [first, ...related]] of passages)
    if (first !== undefined)
      yield noteAt(text, 'accessibility/passage-language', first, { variant, quote: first.text, related });
}

/** Letters of a paragraph by the language that is marked (`fi`), by an empty text where none is. */
function markedLanguages({ word: { styles } }: AccessibleText, paragraph: FlowParagraph): Map<string, number> {
  const counts = new Map<string, number>();
  const usual = styles.languageOf(paragraph.style) ?? styles.defaultLanguage ?? '';
  for (const { from, to, language = usual } of paragraph.spans) {
    const code = language.slice(0, 2).toLowerCase();
    const letters = paragraph.text.slice(from, to).replaceAll(/\P{L}/gu, '').length;
    if (letters > 0) counts.set(code, (counts.get(code) ?? 0) + letters);
  }
  return counts;
}

function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
