/**
 * JSON or a script with every other letter escaped: the bytes of such a file are its characters, and it is read without being decoded.
 *
 * @param {string} text in which letters outside ASCII stand in strings and regular expressions only
 */
export function ascii(text) {
  return text.replaceAll(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
