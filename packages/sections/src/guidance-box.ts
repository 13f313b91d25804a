import type { Blockquote, Paragraph, Text } from 'mdast';

import './node-data.ts';

/** Words that begin a box of guidance, as the outline of `core` knows it. */
export const WORDS = {
  fi: {
    guidance: 'Ohje',
    example: 'Esimerkki (poista)',
    basis: 'Peruste',
    answer: 'vastaus',
    followUp: 'raportointi',
    old: 'Vanhasta suunnitelmasta (tarkista ja muokkaa)',
  },
  sv: {
    guidance: 'Anvisning',
    example: 'Exempel (ta bort)',
    basis: 'Grund',
    answer: 'svar',
    followUp: 'rapportering',
    old: 'Ur den gamla planen (kontrollera och bearbeta)',
  },
} as const;

/** A box of guidance, which nobody takes for the plan's own text. */
export function box(
  guidance: 'example' | 'question' | 'old-text' | 'updates',
  children: Blockquote['children'],
): Blockquote {
  return { type: 'blockquote', data: { use: 'guidance', guidance }, children };
}

/** A paragraph that says what it is: `Ohje: …`. */
export function said(label: string, words: string): Paragraph {
  return { type: 'paragraph', children: [text(`${label}: ${words}`)] };
}

/** The paragraph of a box that tells the basis of what is asked. */
export function basisOf(basis: string, language: keyof typeof WORDS): Paragraph {
  return { ...said(WORDS[language].basis, basis), data: { basis: true } };
}

/** A piece of text. */
export function text(value: string): Text {
  return { type: 'text', value };
}
