import type { FixIntent, MessageValue } from '../assessment.ts';
import type { OldWord, OutdatedTerm } from '../pack.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { groupPlaces, openOldWording, rangeOf, sentenceText, type OldPlace } from './old-wording.ts';
import type { ReviewContext } from './review-context.ts';

/** A place that an entry marks. */
interface Marked {
  readonly term: OutdatedTerm;
  readonly words: OldWord;
  readonly place: OldPlace;
}

/**
 * `outdated-term`: a word for a body, service or thing that has ended, is called something else or is better said otherwise. Once a term and
 * section; further places are related. A fix replaces each place whose form the pack knows for certain.
 *
 * @yields one finding a term and section
 */
export function* outdatedTerms(context: ReviewContext): Generator<Draft> {
  const { scan, pack } = context;
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
          if (place && wording.isOld(term, words, place)) marked.push({ term, words, place });
        }
      }
    }
  }
  if (marked.length === 0) return;
  const byTerm = new Map<OutdatedTerm, Marked[]>();
  for (const one of longest(marked)) {
    const others = byTerm.get(one.term);
    if (others) others.push(one);
    else byTerm.set(one.term, [one]);
  }
  for (const [term, all] of byTerm) {
    const wordsOf = new Map(all.map(({ place, words }) => [place, words]));
    for (const { section, places } of groupPlaces(
      context,
      all.map(({ place }) => place),
    )) {
      const [first, ...rest] = places;
      const words = wordsOf.get(first);
      if (!words) continue;
      yield {
        rule: 'outdated-term',
        severity: term.kind === 'ended' && term.verified ? 'warning' : 'info',
        messageId: `outdated-term.${messageOf(term, words)}`,
        values: valuesOf(term, words),
        range: rangeOf(context, first),
        section,
        related: rest.map((place) => ({ messageId: 'outdated-term.also', range: rangeOf(context, place) })),
        fixes: places.flatMap((place) => replacement(context, place, wordsOf.get(place))),
        ...(term.basis === undefined ? {} : { basis: term.basis }),
        key: keyOf('outdated-term', [term.id], sentenceText(first)),
      };
    }
  }
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
function messageOf({ kind, verified, question, since }: OutdatedTerm, { current }: OldWord): string {
  if (current === undefined) return 'gone';
  if (!verified) return 'asked';
  if (kind === 'word') return question ? 'asked' : 'word';
  if (since === undefined || (question && kind === 'renamed')) return 'asked';
  return kind;
}

function valuesOf({ since, verified }: OutdatedTerm, { name, current }: OldWord): Record<string, MessageValue> {
  return {
    quote: name,
    ...(current === undefined ? {} : { current }),
    ...(since === undefined || !verified ? {} : { date: since }),
  };
}

function replacement(context: ReviewContext, place: OldPlace, words: OldWord | undefined): FixIntent[] {
  const written = place.block.text.text.slice(place.start, place.end);
  const form = words?.forms[written.toLowerCase().replaceAll(/\s+/gu, ' ')];
  if (form === undefined) return [];
  const first = written.charAt(0);
  // Capitals throughout are a style of their own.
  if (written.length > 1 && written === written.toUpperCase()) return [];
  const text = first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
  return [{ kind: 'replace', safety: 'safe', range: rangeOf(context, place), text }];
}
