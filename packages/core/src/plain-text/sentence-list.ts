import type { Row } from './find-units.ts';
import {
  beginsSmall,
  beginsWithCapital,
  endedOnPurpose,
  endsSentence,
  isCapitals,
  verbAtStart,
  wantsMore,
  wordCount,
} from './line-shape.ts';

/** Longest sentence of a list, and longest line: a longer one is a paragraph that was not wrapped. */
const LONGEST = 260;
const LONGEST_LINE = 160;

/** What makes lines a list: at least so many sentences, and at least such a share of them built alike. */
export interface SentenceListSigns {
  readonly least: number;
  readonly alike: number;
}

/** Words that go back to the sentence before: where sentences begin so, the text runs on. */
const GOES_BACK =
  /^(?:se|sen|siitä|siinä|sitä|ne|niiden|niitä|nämä|näiden|näitä|tämä|tämän|tätä|tässä|tästä|tähän|tällä|tällöin|hän|he|heidän|heitä|näin|siksi|siis|silloin|lisäksi|myös|mutta|kuitenkin|toisaalta|samalla|esimerkiksi|koska|kun|jos|det|den|detta|dessa|denna|därför|dessutom|också|men|han|hon|de|när|om|så|då)(?=[\s,])/iu;

/**
 * Indexes of the rows at which the items of a list without marks begin; empty when the rows are running text. In such a list every sentence
 * begins at the start of a line and ends at the end of one, no sentence refers back, and many are built alike.
 */
export function sentenceStarts(rows: readonly Row[], { least, alike }: SentenceListSigns): ReadonlySet<number> {
  if (rows.length < least || rows.some((row) => row.text.length > LONGEST_LINE)) return new Set();
  const starts = new Set<number>();
  const sentences: string[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const parted =
      before !== undefined &&
      (endsSentence(before.text) ||
        (beginsWithCapital(row.text) && endedOnPurpose(before.line.text, row.text, row.width * 0.9)));
    if (before === undefined || parted) {
      if (beginsSmall(row.text) || !beginsWithCapital(row.text) || GOES_BACK.test(row.text)) return new Set();
      starts.add(index);
      sentences.push(row.text);
    } else sentences[sentences.length - 1] += ` ${row.text}`;
  }
  const ended = sentences.filter((sentence) => endsSentence(sentence)).length;
  const inside = sentences.filter((sentence) => /\p{Ll}{3}[.!?] \p{Lu}/u.test(sentence)).length;
  if (starts.size < least || ended < sentences.length * 0.6 || inside > sentences.length * 0.2) return new Set();
  if (sentences.some((sentence) => sentence.length > LONGEST) || likeness(sentences) < alike) return new Set();
  return starts;
}

/** Number of rows at the start of a block that stand over a list of sentences: its headings. */
export function rowsOver(rows: readonly Row[]): number {
  let count = 0;
  while (count < rows.length && count < 3) {
    const row = rows[count];
    const next = rows[count + 1];
    if (row === undefined || next === undefined || endsSentence(row.text) || row.text.length > 80) break;
    const over = isCapitals(row.text)
      ? !beginsSmall(next.text)
      : beginsWithCapital(next.text) && endedOnPurpose(row.line.text, next.text, row.width);
    if (!over) break;
    count += 1;
  }
  return count;
}

/**
 * Whether a block is a short heading over three or more single words in small letters, as values are listed. A word in -n other than -inen is a
 * part of a phrase that wraps.
 */
export function isValueList(rows: readonly Row[]): boolean {
  const [heading, ...words] = rows;
  if (heading === undefined || words.length < 3 || heading.mark !== undefined || !beginsWithCapital(heading.text))
    return false;
  return (
    wordCount(heading.text) < 3 &&
    !wantsMore(heading.text) &&
    words.every((row) => /^\p{Ll}[\p{L}-]{2,}(?:inen|[^n])$/u.test(row.text))
  );
}

/** How much less a verb in the first person plural tells than other likeness: plain language for readers has it in running text too. */
const WE = 0.75;

/** Share of sentences with the commonest of the builds: a verb first in one form, or a noun of doing instead of a verb. */
function likeness(sentences: readonly string[]): number {
  let passive = 0;
  let we = 0;
  let nominal = 0;
  for (const sentence of sentences) {
    const last = /[\p{L}-]+(?=[^\p{L}]*$)/u.exec(sentence.slice(-100))?.[0].toLowerCase() ?? '';
    const verb = verbAtStart(sentence);
    if (verb === 'mme') we += 1;
    else if (verb !== undefined) passive += 1;
    if (/(?:nti|nta|ntä|us|ys|ning|ande|ende)$/u.test(last) || /minen(?!\p{L})/u.test(sentence)) nominal += 1;
  }
  return Math.max(passive, we * WE, nominal) / sentences.length;
}
