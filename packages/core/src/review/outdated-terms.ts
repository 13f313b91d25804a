import type { FixIntent, MessageValue, RelatedPlace } from '../assessment.ts';
import type { OldWord, OutdatedTerm } from '../pack.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { openOldWording, rangeOf, sentenceText, type OldPlace } from './old-wording.ts';
import type { ReviewContext } from './review-context.ts';

/** A place that an entry marks. */
interface Marked {
  readonly term: OutdatedTerm;
  readonly words: OldWord;
  readonly place: OldPlace;
  /** The text tells of the change as of one to come. */
  readonly isAhead: boolean;
}

/**
 * `outdated-term`: a word for a body, service or thing that has ended, is called something else or is better said otherwise. Once a term; further
 * places are related. A fix replaces each place whose form the pack knows for certain, unless the text tells of the change as of one to come.
 *
 * @yields one finding a term
 */
export function* outdatedTerms(context: ReviewContext): Generator<Draft> {
  const { document, scan, pack } = context;
  const wording = openOldWording(context);
  const marked: Marked[] = [];
  for (const term of pack.wording.terms) {
    if (!wording.applies(term)) continue;
    for (const [language, hits] of scan.hits) {
      const words = term.words[language];
      if (!words) continue;
      for (const pattern of words.find) {
        for (const hit of hits.get(pattern)) {
          const place = wording.placeOf(hit);
          if (!place || !wording.isOld(term, words, place) || isProperName(words, place)) continue;
          const isAhead = term.kind === 'over' || (words.ahead !== undefined && wording.holdsAt(words.ahead, place));
          marked.push({ term, words, place: term.kind === 'over' ? wholeName(place) : place, isAhead });
        }
      }
    }
  }
  const byTerm = new Map<OutdatedTerm, [Marked, ...Marked[]]>();
  for (const one of longest(marked)) {
    const others = byTerm.get(one.term);
    if (others) others.push(one);
    else byTerm.set(one.term, [one]);
  }
  for (const [term, all] of byTerm) {
    const [first, ...rest] = all;
    const findingAt = (one: Marked): NonNullable<RelatedPlace['again']> => ({
      messageId: `outdated-term.${messageOf(one)}`,
      values: valuesOf(one),
      section: document.blocks[one.place.sentence.block]?.section ?? 0,
      fixes: replacement(context, one),
      key: keyOf('outdated-term', [term.id], sentenceText(one.place)),
    });
    const related = rest.map((one) => ({
      messageId: 'outdated-term.also',
      range: rangeOf(context, one.place),
      again: findingAt(one),
    }));
    const own = findingAt(first);
    yield {
      rule: 'outdated-term',
      severity: (term.kind === 'ended' || term.kind === 'dropped') && term.verified ? 'warning' : 'info',
      ...own,
      range: rangeOf(context, first.place),
      related,
      fixes: [...own.fixes, ...related.flatMap(({ again }) => again.fixes)],
      ...(term.basis === undefined ? {} : { basis: term.basis }),
    };
  }
}

function isCapital(sign: string): boolean {
  return /\p{Lu}/u.test(sign);
}

/** Whether a common noun is part of somebody's name: it begins with a capital inside a sentence, and so does the word behind it. */
function isProperName({ name }: OldWord, { block, sentence, start, end }: OldPlace): boolean {
  const { text } = block.text;
  if (isCapital(name.charAt(0)) || text.slice(sentence.start, start).trim() === '') return false;
  return isCapital(text.charAt(start)) && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end));
}

/** The first parts of a name that hang before its last: `sote- ja ` before `maakuntauudistus`. */
const HANGING = /(?:\p{L}+-,?\s+(?:(?:ja|sekä|och|samt|and)\s+)?)+$/u;

/** What was to come has one name, of one or several parts: all of it is the place. */
function wholeName(place: OldPlace): OldPlace {
  const { block, sentence, start } = place;
  const hanging = HANGING.exec(block.text.text.slice(sentence.start, start))?.[0].length ?? 0;
  return { ...place, start: start - hanging };
}

/** Of places that lie in one another the longest, and of equal ones the first entry's. */
function longest(marked: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  const sorted = marked.toSorted(
    (a, b) =>
      a.place.sentence.index - b.place.sentence.index || a.place.start - b.place.start || b.place.end - a.place.end,
  );
  for (const one of sorted) {
    const last = kept.at(-1)?.place;
    if (last?.sentence === one.place.sentence && one.place.start < last.end) continue;
    kept.push(one);
  }
  return kept;
}

/** Which of the messages says it: what is not verified is asked, what nothing replaces is told to have ended. */
function messageOf({ term: { kind, verified, question, since }, words: { current }, isAhead }: Marked): string {
  if (current === undefined) return 'gone';
  if (kind === 'style') return 'style';
  if (isAhead && verified && since !== undefined) return 'over';
  if (!verified || kind === 'over') return 'asked';
  if (kind === 'word') return question ? 'asked' : 'word';
  if (since === undefined || (question && kind === 'renamed')) return 'asked';
  return kind;
}

/** The writer's own words, in the form in which they stand. */
function valuesOf({
  term: { since, verified },
  words: { name, current, asked },
  place,
}: Marked): Record<string, MessageValue> {
  return {
    quote: writtenAt(place),
    name,
    ...(current === undefined ? {} : { current, meant: asked ?? current }),
    ...(since === undefined || !verified ? {} : { date: since }),
  };
}

function writtenAt({ block, start, end }: OldPlace): string {
  return block.text.text.slice(start, end);
}

function replacement(context: ReviewContext, { place, words, isAhead }: Marked): FixIntent[] {
  if (isAhead) return [];
  const written = writtenAt(place);
  const form = words.forms[written.toLowerCase().replaceAll(/\s+/gu, ' ')];
  if (form === undefined) return [];
  const first = written.charAt(0);
  // Capitals throughout are a style of their own.
  if (written.length > 1 && written === written.toUpperCase()) return [];
  const text = first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
  return [{ kind: 'replace', safety: 'safe', range: rangeOf(context, place), text }];
}
