const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Numbers above this are written in digits whatever the format: nobody reads `MMMM` or sixty equal letters. */
const MOST_ROMAN = 3999;
const MOST_LETTERS = 780;

/** A count in a list's format (`decimal`, `upperRoman`, `lowerLetter` …); empty for `none`. */
export function countText(count: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

function roman(count: number): string {
  if (count < 1 || count > MOST_ROMAN) return String(count);
  let text = '';
  let left = count;
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

/** A, B … Z, AA, BB: a letter more with each round, as Word counts. */
function letters(count: number): string {
  if (count < 1 || count > MOST_LETTERS) return String(count);
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}
