/** What may stand around a lexeme; a set of bits. */

/** The whole word. */
export const WHOLE = 1;
/** After a hyphen. */
export const AFTER_HYPHEN = 2;
/** After a listed first part. */
export const AFTER_LISTED = 4;
/** After any plausible first part when the matched head is long. */
export const LONG_HEAD = 8;
/** After any plausible first part when the matched head has the letters that an opened head needs. */
export const OPEN_HEAD = 16;
/** As the first part of a compound. */
export const FIRST_PART = 32;
/** As an inner part of a compound. */
export const INNER_PART = 64;
/** As the first part when a hyphen follows. */
export const BEFORE_HYPHEN = 128;
/** Only when written with a capital letter. */
export const CAPITAL = 256;
/** A blocker: not reported, hides the hits that begin inside it. */
export const BLOCKER = 512;
/** Two capitals, for short abbreviations that are words when written small. */
export const TWO_CAPITALS = 1024;
/** After any plausible first part when the matched head has the letters that an opened short noun needs. */
export const SHORT_HEAD = 2048;
