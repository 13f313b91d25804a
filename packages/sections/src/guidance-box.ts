import type { Blockquote, Paragraph, Text } from 'mdast';

/** Words that begin a box of guidance, as the outline of `core` knows it. */
export const WORDS = {
  fi: { guidance: 'Ohje', example: 'Esimerkki (poista)', basis: 'Peruste', answer: 'vastaus' },
  sv: { guidance: 'Anvisning', example: 'Exempel (ta bort)', basis: 'Grund', answer: 'svar' },
} as const;

/** A box of guidance, which nobody takes for the plan's own text. */
export function box(guidance: 'example' | 'question', children: Paragraph[]): Blockquote {
  return { type: 'blockquote', data: { use: 'guidance', guidance }, children };
}

/** A paragraph that says what it is: `Ohje: …`. */
export function said(label: string, words: string): Paragraph {
  return { type: 'paragraph', children: [text(`${label}: ${words}`)] };
}

/** A piece of text. */
export function text(value: string): Text {
  return { type: 'text', value };
}
