const ENDINGS: ReadonlySet<string> = new Set(
  (
    'nen sen sta stä seen sessa sessä sesta sestä sella sellä selta seltä selle seksi sena senä ' +
    'set sia siä sten siin sissa sissä sista sistä silla sillä silta siltä sille siksi sina sinä'
  ).split(' '),
);

/** Whether a text is an ending of Finnish adjectives in -nen: `vuosittai|sella`. */
export function isNenEnding(text: string): boolean {
  return ENDINGS.has(text);
}
