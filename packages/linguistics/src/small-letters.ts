/**
 * A word in small letters, as `toLowerCase` gives it. Most words of a running text are in small letters already, and asking the engine costs more
 * than looking.
 */
export function smallLetters(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const isSmall = (code >= 97 && code <= 122) || code === 0xe4 || code === 0xf6 || code === 0xe5 || code === 0x2d;
    if (!isSmall) return word.toLowerCase();
  }
  return word;
}
