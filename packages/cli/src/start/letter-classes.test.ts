import { expect, it } from 'vitest';

interface LetterClasses {
  readonly LETTER_CLASSES: Readonly<Record<'L' | 'Lu' | 'Ll' | 'N', string>>;
  readonly withLetterClasses: (text: string) => string;
}

const script = new URL('../../../../scripts/letter-classes.mjs', import.meta.url).href;
const { LETTER_CLASSES, withLetterClasses }: LetterClasses = await import(script);

type Name = keyof typeof LETTER_CLASSES;

/** Characters of a stretch of Unicode, as normalised text holds them, of which property and class say different things. */
function differing(name: Name, from: number, to: number): string {
  const property = new RegExp(`\\p{${name}}`, 'u');
  const ranges = new RegExp(`[${LETTER_CLASSES[name]}]`, 'u');
  return Array.from({ length: to - from }, (_, index) => String.fromCodePoint(from + index))
    .filter((one) => one === one.normalize('NFC') && property.test(one) !== ranges.test(one))
    .join('');
}

it('means the letters and numbers of Latin and Cyrillic exactly, but for two signs of pronunciation', () => {
  expect(differing('L', 0, 0x370)).toBe('ˬˮ');
  expect(differing('L', 0x400, 0x530)).toBe('');
  expect(differing('L', 0x1e00, 0x1f00)).toBe('');
  expect(differing('L', 0x2000, 0x2070)).toBe('');
  expect(differing('Lu', 0, 0x180)).toBe('');
  expect(differing('Ll', 0, 0x180)).toBe('');
  expect(differing('N', 0, 0x600)).toBe('');
  expect(differing('N', 0x2000, 0x2300)).toBe('');
});

it('means every letter of other scripts too', () => {
  const ranges = new RegExp(`[${LETTER_CLASSES.L}]`, 'u');
  const missed = Array.from(differing('L', 0x370, 0x2000) + differing('L', 0x2c00, 0xd800)).filter(
    (one) => /\p{L}/u.test(one) && !ranges.test(one),
  );
  expect(missed.join('')).toBe('ⸯ〱〲〳〴〵〻〼');
});

/** As it stands in a file of ASCII. */
function escaped(text: string): string {
  return text.replaceAll(
    /[\u0080-\uffff]/gu,
    (letter) => String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

it('names properties in expressions, in and outside classes, and in pieces of expressions', () => {
  const { N } = LETTER_CLASSES;
  const [l, lu, n] = [LETTER_CLASSES.L, LETTER_CLASSES.Lu, N].map(escaped);
  expect(withLetterClasses(String.raw`const a = [/(?<!\p{L})n[^\]\p{Lu}\d]/u, "[\\p{N}]"]; // \p{L}`)).toBe(
    String.raw`const a = [/(?<![${l}])n[^\]${lu}\d]/u, "[${N}]"]; // \p{L}`,
  );
  // A template's substitutions may hold brackets too, and templates.
  const template = ['`[', '{x[0]}\\p{L}', '{`\\p{N}`}\\p{L}]', '{y}\\p{L}`'];
  expect(withLetterClasses(template.join('$'))).toBe(
    ['`[', `{x[0]}${l}`, `{\`[${n}]\`}${l}]`, `{y}[${l}]\``].join('$'),
  );
});

it('escapes letters in expressions and templates, which stand for the same', () => {
  expect(withLetterClasses("const a = [/[ä–]/u, `ö${b}’`, 'å']; // é")).toBe(
    "const a = [/[\\u00e4\\u2013]/u, `\\u00f6${b}\\u2019`, 'å']; // é",
  );
});
