/** Letters that forms may hold, in the order of their codes: letters, digits, hyphen, apostrophe, colon. */
const LETTERS = "abcdefghijklmnopqrstuvwxyzåäöéõüšž0123456789-':";

/** Columns of a transition table: one for each letter and one that never leads anywhere. */
export const LETTER_COLUMNS = 48;
/** First digit; hyphen and what follows it are not letters or digits. */
export const FIRST_DIGIT: number = LETTERS.indexOf('0');
export const HYPHEN: number = LETTERS.indexOf('-');
export const APOSTROPHE: number = LETTERS.indexOf("'");
export const COLON: number = LETTERS.indexOf(':');
/** A letter of another script. */
export const FOREIGN = 47;
export const PUNCTUATION = 48;
export const SYMBOL = 49;
export const SPACE = 50;
const UNKNOWN = 255;

/** Letters that Unicode does not take apart but readers do. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ø: 'ö',
  æ: 'ä',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
};

const ASCII_SYMBOLS = '%&#@*+/\\$=<>|~^_`';
const DASHES_AND_QUOTES = '–—”“»«•';

const codes = new Uint8Array(65536).fill(UNKNOWN);

/** Code of a UTF-16 code unit, whatever its case: a column of the transition tables, or a class of separators. */
export function codeOf(unit: number): number {
  const code = codes[unit] ?? SYMBOL;
  return code === UNKNOWN ? classify(unit) : code;
}

function classify(unit: number): number {
  const code = codeOfCharacter(String.fromCharCode(unit));
  codes[unit] = code;
  return code;
}

function codeOfCharacter(character: string): number {
  const lower = character.toLowerCase();
  const known = LETTERS.indexOf(lower);
  if (known >= 0) return known;
  const lookalike = LOOKALIKES[lower];
  if (lookalike !== undefined) return LETTERS.indexOf(lookalike);
  // The marks of every text are told without Unicode's tables, which take longer to open than a short text to read.
  if (character <= ' ') return SPACE;
  if (character <= '~') return ASCII_SYMBOLS.includes(character) ? SYMBOL : PUNCTUATION;
  if (DASHES_AND_QUOTES.includes(character)) return PUNCTUATION;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) {
    const base = LETTERS.indexOf(lower.normalize('NFD').charAt(0));
    return base >= 0 && base < FIRST_DIGIT ? base : FOREIGN;
  }
  if (/[\s\p{C}\p{Z}]/u.test(character) && !/\p{Cs}/u.test(character)) return SPACE;
  if (/[%§&#@*+/\\€$=<>|~^_…]/.test(character)) return SYMBOL;
  return /\p{P}/u.test(character) ? PUNCTUATION : SYMBOL;
}

/** Codes of a form; undefined when it holds a character that no form may hold. */
export function codesOfForm(form: string): Uint8Array | undefined {
  const result = new Uint8Array(form.length);
  for (let index = 0; index < form.length; index++) {
    const code = codeOf(form.charCodeAt(index));
    if (code >= FOREIGN) return undefined;
    result[index] = code;
  }
  return result;
}

/** Column flags of the letters of a string: 1 for each letter that it holds. */
export function letterFlags(letters: string): Uint8Array {
  const flags = new Uint8Array(LETTER_COLUMNS);
  for (let index = 0; index < letters.length; index++) flags[codeOf(letters.charCodeAt(index))] = 1;
  return flags;
}

/** The letter of a code below {@link FOREIGN}. */
export function letterOf(code: number): string {
  return LETTERS.charAt(code);
}
