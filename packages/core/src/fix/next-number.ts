const ROMAN = (
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX ' +
  'XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX XXX'
).split(' ');

/** The number with which a heading goes on after the last of its siblings: 1, 2 → 3 · 3.1, 3.2 → 3.3 · I, II → III · A, B → C. Undefined when it is none of these. */
export function nextNumber(numbers: readonly string[]): string | undefined {
  const last = numbers.at(-1) ?? '';
  const digits = /\d+$/u.exec(last);
  if (digits !== null) return last.slice(0, digits.index) + String(Number(digits[0]) + 1);
  const at = ROMAN.indexOf(last);
  if (at >= 0 && numbers[0] === 'I') return ROMAN[at + 1];
  return /^[A-Y]$/u.test(last) ? String.fromCodePoint((last.codePointAt(0) ?? 0) + 1) : undefined;
}
