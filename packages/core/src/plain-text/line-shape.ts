/** What a line looks like to a reader who does not read it. */

const WORD_LETTER = /\p{L}/u;
/** Signs that tell of a text whether it is in capitals: a unit is asked anew with each line that joins it, and may have hundreds of thousands. */
const TELLING = 1000;
/** Words and signs after which a line goes on. */
const UNFINISHED =
  /(?:[,–—-]|(?:^|\s)(?:ja|sekä|tai|eli|että|joka|jotka|kun|jos|on|ovat|ei|och|samt|eller|att|som|för|i|på|av|med|till|and|or|the|of|to|for|in))$/iu;

/** Whether most letters of a text are capitals: at its beginning it has at least three and hardly any others. */
export function isCapitals(text: string): boolean {
  let upper = 0;
  let lower = 0;
  const end = Math.min(text.length, TELLING);
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x61 && code <= 0x7a) lower += 1;
    else if (code >= 0x41 && code <= 0x5a) upper += 1;
    else if (code > 0x7f) {
      const sign = text.charAt(index);
      if (!WORD_LETTER.test(sign)) continue;
      if (sign !== sign.toLowerCase()) upper += 1;
      else if (sign !== sign.toUpperCase()) lower += 1;
    }
  }
  return upper >= 3 && lower <= upper * 0.12;
}

/** Whether a text begins with a capital letter, past quotation marks, brackets and digits. */
export function beginsWithCapital(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  const digit = /^[\d#]/u.test(text);
  return first === undefined ? digit : first !== first.toLowerCase() || digit;
}

/** Whether a text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  const first = /^["”“'(]?(\p{L})/u.exec(text)?.[1];
  return first !== undefined && first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…][)"”»']*$/u.test(text);
}

/** Whether a text ends in a comma, a hyphen or a word that wants another after it. */
export function isUnfinished(text: string): boolean {
  return UNFINISHED.test(text);
}

/** Whether a text cannot be a heading because another word must follow. Weaker than {@link isUnfinished}: `Arvomme ovat` heads its values. */
export function wantsMore(text: string): boolean {
  return /(?:[,–—-]|(?:^|\s)(?:ja|sekä|tai|eli|että|och|samt|eller|att|and|or|the|of))$/iu.test(text);
}

/** Whether a text holds a letter or digit. */
export function hasWord(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

/** Number of words. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(hasWord).length;
}

/** Whether the first word of the next line would have fitted on a line in a column of this width: then the line was ended on purpose. */
export function endedOnPurpose(line: string, next: string, width: number): boolean {
  const word = next.search(/\s/u);
  return line.length + 1 + (word < 0 ? next.length : word) <= width;
}

/**
 * The ending of a Finnish verb of the passive (`huolehditaan`) or the first person plural (`edistämme`) at the start of a text, with a for ä;
 * undefined when there is none. `Kuntaan` is no verb; `kuntamme` looks like one.
 */
export function verbAtStart(text: string): string | undefined {
  const ending = /^["”“'(]?\p{L}{2,}(?:[aeiouyäö][td](aan|ään)|(mme))(?!\p{L})/iu.exec(text);
  return (ending?.[1] ?? ending?.[2])?.toLowerCase().replaceAll('ä', 'a');
}

/** Whether a text names a chapter by its number alone: `Luku 3`, `Del II`. */
export function isChapterNumber(text: string): boolean {
  return /^(?:luku|osa|kapitel|del)\s+(?:\d{1,2}|[IVX]{1,5})\.?$/iu.test(text);
}
