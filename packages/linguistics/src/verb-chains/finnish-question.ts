import type { VerbReading } from './verb-readings.ts';

/** Whether the `-ko` at the end of a verb may be the question clitic. */
export function isAsking({ word }: VerbReading): boolean {
  return word.length > 4 && !/(?:ikko|akko|ukko|kko|kkö)$/.test(word);
}

const QUESTION_WORD =
  /^(?:mi(?:ten|ksi|lloin|ssä|stä|hin|kä|tä|nkä|llä|tkä|llainen|llaisia|nne)|kuka|ketkä|kenen|ketä|kuinka|montako|paljonko|onko|entä|kumpi)$/;

/** A clause asks when a question word stands among its first words or it is the only one. */
export function asksItself(readings: readonly VerbReading[], at: number): boolean {
  return readings.some(
    ({ word }, index) => index <= Math.min(at, 2) && (QUESTION_WORD.test(word) || /.{2}k[oö]$/.test(word)),
  );
}
