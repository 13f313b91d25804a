const LONGEST = 26;

/** Words of which two must stand in a message. */
export function shortWords(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
