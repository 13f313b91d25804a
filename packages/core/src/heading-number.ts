/** A heading's numbering and its title. */
export interface NumberedTitle {
  /** As written, without a closing full stop or bracket: `3.2`, `IV`, `Liite 1`; empty when there is none. */
  readonly number: string;
  readonly title: string;
}

const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,5})[.)]?[\s:–-]*(?=\p{L}|["”“(])/u;
const CLOSED = /^(\d{1,3}|[IVXLC]{1,6}|\p{Lu})[.)][\s]*(?=[\p{L}"”“(])/u;
const BARE = /^(\d{1,2}|[IVX]{1,5})\s{1,20}[-–—]?\s{0,20}(?=["”“(]?\p{Lu})/u;
const NAMED =
  /^((?:luku|osa|liite|kapitel|kap\.|del|bilaga|chapter|part|annex|appendix)\s+(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{Lu}))(?:[.:)]|\s*[–—-])?\s+(?=\S)/iu;

/** Splits the numbering off a heading. A number that counts what follows (`3 painopistettä`) or a year is no numbering. */
export function headingNumber(text: string): NumberedTitle {
  const match = NAMED.exec(text) ?? DOTTED.exec(text) ?? CLOSED.exec(text) ?? BARE.exec(text);
  const number = match?.[1];
  if (match === null || number === undefined) return { number: '', title: text };
  return { number, title: text.slice(match[0].length) };
}
