/** Whether a UTF-16 code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a code unit is white space as normalised texts have it (space, tab, line ends, no-break space). */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** Whether a code unit is a letter of a Latin script, or any letter with two cases. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character.toUpperCase();
}

/** Whether a code unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

/** Whether a code unit is a small letter. */
export function isLower(code: number): boolean {
  return isLetter(code) && !isUpper(code);
}
