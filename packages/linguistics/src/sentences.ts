import { isDigit, isLetter, isLower, isSpace, isUpper } from './characters.ts';
import type { Language, Span } from './types.ts';

/** Abbreviations after which a full stop does not end a sentence, unless they are also among {@link ENDERS}. */
const ABBREVIATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(
    (
      'ao art as dos edell eaa ekr em engl enint esim ev evl fil ftm hist htv huom ilm jaa jatk joht jr keskim kirj kk klo ko ks lkm lks ' +
      'lyh lääket maist ml mm mom mt mukl n nk no nro ns nyk om op p pj po prof puh puheenjoht pv resp rk rva s sek siht sis sit sk snro sos sr st ' +
      'synt tait tarv tel tilap tod.näk toim toht tri ts tyks v vas varapj varsin vk vko vp vrt vs vt vuos väh ylim yht'
    ).split(' '),
  ),
  sv: new Set(
    'ang anm art avd avs bil bl.a ca d.v.s dvs dr e.d el enl ev ex exkl f.d f.n fig forts fr.o.m frv föreg förf förk gm h.k inb inkl int jfr kap kl kv kvm lic mag mom motsv n.b nr näml o obs ordf pga pol.mag pres prof prop p.g.a red resp s s.k sek sekr sid sk st sv t.ex t.o.m tel tex tom tr u.å ung uppl v v.g vol äv övers ö.h'.split(
      ' ',
    ),
  ),
  en: new Set(
    'adj al approx art c ca capt cf ch col dept dr e.g ed eds eg esp est fig figs gen gov hon i.e ie incl mr mrs ms nos p pp para pop prof rev sec sect sen sgt sr st vol vs viz'.split(
      ' ',
    ),
  ),
};

/** Abbreviations that also close a sentence when a capital follows: `koulut, päiväkodit ym. Kunta …`. */
const ENDERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set('jne kpl milj mrd oy oyj ab ry tms tuh ym yms yo vv krs kg ha km'.split(' ')),
  sv: new Set('ab e.kr etc f.kr m.fl m.m mfl milj mm mn mrd oab o.d o.dyl osv o.s.v'.split(' ')),
  en: new Set('a.m co corp etc inc jr ltd p.m u.k u.n u.s'.split(' ')),
};

/** Beginnings of month names after an ordinal: `1. Tammikuuta` is one date however it is written. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fi: 'tammiku helmiku maalisku huhtiku toukoku kesäku heinäku eloku syysku lokaku marrasku jouluku'.split(' '),
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};

const FULL_STOP = 46;
const LINE_END = 10;
const LONGEST_ABBREVIATION = 12;
/** Length from which a stretch is cut at the next blank: no sentence is so long, and what is asked of each word looks at its sentence. */
const LONGEST = 4000;

/**
 * Splits the normalised text of one block into sentences, list items and headings (a stretch without a closing mark is one sentence, up to
 * some thousand signs).
 * Spans are in order, do not overlap, hold no white space or bullet at their edges, begin with no closing mark that stands alone, and are never empty.
 */
export function sentences(text: string, language: Language): Span[] {
  const found: Span[] = [];
  let start = skipMarks(text, 0);
  const close = (end: number): void => {
    if (end <= start) return;
    let to = end;
    while (isSpace(text.charCodeAt(to - 1))) to--;
    found.push({ start, end: to });
    start = skipMarks(text, end);
  };
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_END) {
      if (startsItem(text, at + 1) || endsTitle(text, start, at)) close(at);
    } else if (at - start >= LONGEST && isSpace(code)) close(at);
    else if (isBullet(code)) {
      if (at > start && isSpace(text.charCodeAt(at - 1))) close(at);
    } else if (isTerminator(code)) {
      let stop = at + 1;
      while (isTerminator(text.charCodeAt(stop))) stop++;
      const single = stop === at + 1 && code === FULL_STOP;
      while (isCloser(text.charCodeAt(stop))) stop++;
      if (endsSentence(text, language, { start, at, stop, single })) close(stop);
      at = stop - 1;
    }
  }
  close(text.length);
  return found;
}

/** A run of closing marks: the sentence so far began at `start`, the marks at `at`, and what belongs to them ends at `stop`. */
interface Closing {
  readonly start: number;
  readonly at: number;
  readonly stop: number;
  /** One full stop, which may also belong to an abbreviation or a number. */
  readonly single: boolean;
}

function endsSentence(text: string, language: Language, closing: Closing): boolean {
  const { start, at, stop, single } = closing;
  if (stop >= text.length) return true;
  if (!isSpace(text.charCodeAt(stop))) return single && stop === at + 1 && isMissingSpace(text, at);
  const next = nextStart(text, stop);
  if (next >= text.length) return true;
  const first = text.charCodeAt(next);
  if (isLower(first)) return false;
  if (!single) return true;
  return !isPartOfWord(text, language, { start, at, next });
}

/** Whether the full stop at `at` belongs to the word before it: an abbreviation, an initial, an ordinal, a numbered heading. */
function isPartOfWord(text: string, language: Language, place: { start: number; at: number; next: number }): boolean {
  const { start, at, next } = place;
  let from = at;
  while (from > start && at - from < 24 && isWordPart(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at);
  const nextIsDigit = isDigit(text.charCodeAt(next));
  if (word.length === 1 && isUpper(word.charCodeAt(0))) return true;
  if (isNumbering(word)) {
    if (from === start || text.charCodeAt(from - 1) === LINE_END) return true;
    if (word.length <= 2 && nextIsDigit) return true;
    return isDigit(word.charCodeAt(0)) && startsMonth(text, next, language);
  }
  if (word.length > LONGEST_ABBREVIATION) return false;
  const small = word.toLowerCase();
  if (ENDERS[language].has(small)) return !isUpper(text.charCodeAt(next));
  return ABBREVIATIONS[language].has(small) || (language === 'en' && small === 'no' && nextIsDigit);
}

/** `1`, `2.3`, `IV`: what numbers a heading, an item or a day. */
function isNumbering(word: string): boolean {
  if (word.length === 0 || word.length > 8) return false;
  let digits = true;
  let roman = true;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!isDigit(code) && code !== FULL_STOP) digits = false;
    if (code !== 73 && code !== 86 && code !== 88) roman = false;
  }
  return digits || roman;
}

function startsMonth(text: string, at: number, language: Language): boolean {
  const ahead = text.slice(at, at + 10).toLowerCase();
  return MONTHS[language].some((month) => ahead.startsWith(month));
}

/** `päätettiin.Kunta`: a sentence end whose space was lost, as copies of PDF files have it; addresses of pages are left whole. */
function isMissingSpace(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(at + 2))) return false;
  for (let back = 1; back <= 3; back++) if (!isLower(text.charCodeAt(at - back))) return false;
  for (let back = at - 1; back >= 0 && !isSpace(text.charCodeAt(back)); back--) {
    const code = text.charCodeAt(back);
    if (code === FULL_STOP || code === 47 || code === 64) return false;
  }
  for (let ahead = at + 1; ahead < text.length && !isSpace(text.charCodeAt(ahead)); ahead++) {
    const code = text.charCodeAt(ahead);
    if (code === 47 || code === 64 || (code === FULL_STOP && isLetter(text.charCodeAt(ahead + 1)))) return false;
  }
  return true;
}

/** The first character of what follows, past white space and opening marks. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || isOpener(text.charCodeAt(at)))) at++;
  return at;
}

/** Whether a blank line, a bullet or a number mark stands at a line start. */
function startsItem(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (at < text.length && isSpace(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === LINE_END) return true;
    at++;
  }
  const code = text.charCodeAt(at);
  if (isBullet(code)) return true;
  if (isDash(code) || code === 42) return isSpace(text.charCodeAt(at + 1));
  let end = at;
  while (end < at + 2 && isDigit(text.charCodeAt(end))) end++;
  if (end === at && isLetter(code) && text.charCodeAt(at + 1) === 41) end++;
  if (end === at) return false;
  const mark = text.charCodeAt(end);
  return (mark === 41 || (mark === FULL_STOP && !startsWithSmall(text, end + 1))) && isSpace(text.charCodeAt(end + 1));
}

/**
 * Whether the line that ends at `lineEnd` is a title of the next one: the next line begins with a capital, and its first word would still have
 * fitted on this line, so the line was not broken for want of room. Wide enough is what the next line itself takes.
 */
function endsTitle(text: string, start: number, lineEnd: number): boolean {
  let next = lineEnd + 1;
  while (text.charCodeAt(next) === 32) next++;
  if (!isUpper(text.charCodeAt(next))) return false;
  const nextEnd = lineEndFrom(text, next);
  const lineStart = Math.max(start, text.lastIndexOf('\n', lineEnd - 1) + 1);
  const line = text.slice(lineStart, lineEnd).trimEnd();
  if (/[,;(/&–-]$|(?:^| )(?:ja|tai|sekä|eli|och|eller|samt|and|or|the|of)$/.test(line)) return false;
  let wordEnd = next;
  while (wordEnd < nextEnd && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  return line.length + 1 + (wordEnd - next) <= nextEnd - next;
}

function lineEndFrom(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether the next word begins with a small letter: `3. luokka` at a line start is an ordinal, not an item. */
function startsWithSmall(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return isLower(text.charCodeAt(at));
}

/** Past white space and bullets, and past a dash or a closing mark (`. . . .` before a page number) that is followed by white space. */
function skipMarks(text: string, from: number): number {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isBullet(code)) continue;
    if (!((isDash(code) || isTerminator(code) || code === 42) && isSpace(text.charCodeAt(at + 1)))) return at;
  }
}

/** `.`, `!`, `?`, `…` */
function isTerminator(code: number): boolean {
  return code === FULL_STOP || code === 33 || code === 63 || code === 0x2026;
}

/** Closing quotes and brackets, and raised figures of notes. */
function isCloser(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 41 || code === 93;
  return (
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb ||
    code === 0xb9 ||
    code === 0xb2 ||
    code === 0xb3 ||
    (code >= 0x2070 && code <= 0x2079)
  );
}

/** Quotes, brackets, dashes and bullets before a first word. */
function isOpener(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 40 || code === 91 || code === 45 || code === 42;
  return (code >= 0x2013 && code <= 0x201d) || code === 0xab || code === 0xbb || isBullet(code);
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014;
}

/** `•`, `▪`, `●`, `‣`, `◦`, `■`, `○`, `➢`, `✓` and the bullets of symbol fonts; none of them stands inside a sentence. */
function isBullet(code: number): boolean {
  if (code < 0x2022) return false;
  return (
    code === 0x2022 ||
    code === 0x2023 ||
    code === 0x25aa ||
    code === 0x25cf ||
    code === 0x25cb ||
    code === 0x25e6 ||
    code === 0x25a0 ||
    code === 0x27a2 ||
    code === 0x2713 ||
    (code >= 0xf000 && code <= 0xf0ff)
  );
}

/** Letters, digits and the marks that stand inside abbreviations and dates. */
function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === FULL_STOP || code === 58;
}
