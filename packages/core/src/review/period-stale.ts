import type { Language } from '@lapsilinssi/linguistics';
import type { RelatedPlace } from '../assessment.ts';
import type { Period, Range } from '../document.ts';
import { locate } from '../locate.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { blockRange } from './block-range.ts';
import type { ReviewContext } from './review-context.ts';

/**
 * `period-stale`: the plan's own period, as its details, title or front page give it, ended before today. A period that only the file's name gives
 * is told as that, and for information. A sentence that says of an ended period that it is in force or runs is told too.
 *
 * @yields one finding a period
 */
export function* periodStale(context: ReviewContext): Generator<Draft> {
  if (context.document.partOf !== undefined) return;
  const running = saidToRun(context);
  const own = ownPeriod(context, running);
  if (own) yield own;
  const told = own?.values['period'];
  for (const { period, range, section } of running) {
    if (yearsOf(period) === told) continue;
    yield {
      rule: 'period-stale',
      messageId: 'period-stale.said',
      values: { period: yearsOf(period), year: `${period.to}` },
      range,
      section,
      key: keyOf('period-stale', ['said', `${period.from}-${period.to}`]),
    };
  }
}

/** Sentences that say of a period that it is in force or runs, with its years. Closed classes, so they are listed here and not in a pack. */
const RUNNING: Readonly<Record<Language, RegExp>> = {
  fi: /(?:(?<!\p{L})(?:on|ovat)\svoimassa\s[^.!?]{0,40}?|(?<!\p{L})(?:kuluva|nykyi(?:nen|se))\p{L}*\s\p{L}*kau\p{L}+\s)(?<from>20\d\d)\s?[–-]\s?(?<to>20\d\d)(?!\d)/giu,
  sv: /(?<!\p{L})(?:(?:gäller|är\si\skraft)\s[^.!?]{0,40}?|(?:innevarande|pågående|nuvarande)\s\p{L}*period\p{L}*\s)(?<from>20\d\d)\s?[–-]\s?(?<to>20\d\d)(?!\d)/giu,
  en: /\b(?:(?:is|are)\sin\sforce\s[^.!?]{0,40}?|current\s[\p{L}\s]{0,24}(?:term|period)\s)(?<from>20\d\d)\s?[–-]\s?(?<to>20\d\d)(?!\d)/giu,
};

/** The years that each of them holds: most texts name no ended period, and are passed over. */
const SPAN_OF_YEARS = /20\d\d\s?[–-]\s?20\d\d/;
const YEARS = /20\d\d\s?[–-]\s?(20\d\d)/g;

/** A place whose sentence says that an ended period runs. */
interface Running {
  readonly period: Period;
  readonly range: Range;
  readonly section: number;
}

/** The ended periods that the text says to run, each where it first does. */
function saidToRun({ document, asOf, scan }: ReviewContext): Running[] {
  const found = new Map<string, Running>();
  for (const { index, text, use, kind, section } of document.blocks) {
    const language = scan.blocks[index]?.runtime.language;
    if (language === undefined || use !== 'body' || kind === 'heading' || kind === 'footnote') continue;
    if (!SPAN_OF_YEARS.test(text)) continue;
    if (!Array.from(text.matchAll(YEARS)).some(([, to]) => asOf > `${to}-12-31`)) continue;
    for (const match of text.matchAll(RUNNING[language])) {
      const period = { from: Number(match.groups?.['from']), to: Number(match.groups?.['to']) };
      const name = yearsOf(period);
      if (asOf <= `${period.to}-12-31` || found.has(name)) continue;
      const range = locate(document, { block: index, start: match.index, end: match.index + match[0].length });
      found.set(name, { period, range, section });
    }
  }
  return [...found.values()];
}

function yearsOf({ from, to }: Period): string {
  return from === to ? `${to}` : `${from}–${to}`;
}

/** The plan's own period, when it ended, with the place that says it to run. */
function ownPeriod(context: ReviewContext, running: readonly Running[]): Draft | undefined {
  const { document, asOf } = context;
  const { period } = document;
  if (period === undefined) return undefined;
  const { from, to } = period.value;
  if (asOf <= `${to}-12-31`) return undefined;
  const years = yearsOf(period.value);
  const relatedOf = (one: Running): RelatedPlace[] =>
    yearsOf(one.period) === years ? [{ messageId: 'period-stale.also', range: one.range }] : [];
  const stated = period.range ?? statedAt(context) ?? writtenAt(context, period.value);
  const isNamed = stated === undefined && period.source === 'file-name' && !isWritten(context, period.value);
  return {
    rule: 'period-stale',
    ...(isNamed ? { severity: 'info' } : {}),
    messageId: isNamed ? 'period-stale.named' : 'period-stale',
    values: { period: years, year: `${to}` },
    range: stated ?? topOf(context),
    section: 0,
    related: running.flatMap(relatedOf),
    key: keyOf('period-stale', [`${from}-${to}`]),
  };
}

/** Where the details at the start of the text give the period. */
function statedAt({ document: { period, frontMatter } }: ReviewContext): Range | undefined {
  if (period?.source !== 'front-matter') return undefined;
  return frontMatter.find(({ canonical }) => canonical === 'period')?.range;
}

/** Blocks of a text from the start in which a year alone is that of its title. */
const FIRST_BLOCKS = 12;
/** Characters of a line that is a title and no sentence, at most. */
const LONGEST_TITLE = 80;

/**
 * Where a text writes a period that was read elsewhere: its years, be they letter-spaced (`2 0 2 2 – 2 0 2 5`), else its last year alone in a
 * title or short line at the start (`Kuntastrategia 2025`).
 */
function writtenAt({ document }: ReviewContext, { from, to }: Period): Range | undefined {
  const years = yearsPattern(from, to);
  const last = new RegExp(`(?<![\\d.])${spaced(to)}(?![\\d.]?\\d)`, 'u');
  const body = document.blocks.filter(({ use }) => use !== 'comment');
  for (const [pattern, blocks] of [
    [years, body],
    [last, body.slice(0, FIRST_BLOCKS).filter(({ text }) => text.length <= LONGEST_TITLE)],
  ] as const) {
    for (const { index, text } of blocks) {
      const found = pattern.exec(text);
      if (found) return locate(document, { block: index, start: found.index, end: found.index + found[0].length });
    }
  }
  return undefined;
}

/** A year, be it letter-spaced. */
function spaced(year: number): string {
  return String(year).replaceAll(/(?<=\d)(?=\d)/gu, '\\s?');
}

function yearsPattern(from: number, to: number): RegExp {
  return new RegExp(`(?<!\\d)${spaced(from)}[^\\p{L}\\p{N}]{1,7}${spaced(to)}(?!\\d)`, 'u');
}

/** Whether the source holds the years outside its text: in the furniture of pages. */
function isWritten({ document }: ReviewContext, { from, to }: Period): boolean {
  const years = yearsPattern(from, to);
  return document.parts.some((part) => years.test(part));
}

/** The document's first heading, else its first character. */
function topOf({ document }: ReviewContext): Range {
  const first = document.sections.find(({ heading }) => heading >= 0);
  if (first) return blockRange(document, first.heading);
  const start = { part: 0, offset: 0, line: 1, column: 1 };
  return { start, end: start };
}
