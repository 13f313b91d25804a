/** Signs of the fonts Wingdings and Symbol that have a meaning in text, by the last two digits of their place. */
const SIGNS: Readonly<Record<string, string>> = {
  A8: '☐',
  '6F': '☐',
  A3: '☐',
  FE: '☒',
  FD: '☒',
  '78': '☒',
  FC: '✓',
  FB: '✗',
  E0: '→',
  DF: '←',
  F3: '↔',
  E8: '→',
};

/** A sign that Word takes from a font of pictures, as text: boxes, ticks and arrows as such, all others as a bullet. */
export function symbolText(char: string | undefined): string {
  return SIGNS[(char ?? '').slice(-2).toUpperCase()] ?? '•';
}
