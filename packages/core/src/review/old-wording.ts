import { entitiesIn } from '../entities-in.ts';
import type { Finding } from '../assessment.ts';
import { locate } from '../locate.ts';
import type { Language } from '@lapsilinssi/linguistics';
import { organisationNamed } from '../organisation-named.ts';
import type { Evidence, Outdated } from '../pack.ts';
import { wordAt } from '../match/scan-text.ts';
import { holdsAround, type EvidenceContext } from '../scan/evidence.ts';
import type { Hit, ScannedBlock, Sentence } from '../scan/scan-document.ts';
import type { ReviewContext } from './review-context.ts';

/** A place in running text at which something old may stand. */
export interface OldPlace {
  readonly hit: Hit;
  readonly sentence: Sentence;
  readonly block: ScannedBlock;
  /** Offsets in the block's clean text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Conditions of an entry in the language of a place. */
export interface OldConditions {
  readonly when?: Evidence;
  readonly unless?: Evidence;
}

/** Tells of places in a document whether what stands there is old or rightly said. */
export interface OldWording {
  /** Whether the document's organisation and the day leave anything to say about an entry. */
  applies(entry: Outdated): boolean;
  /** The place of a hit; undefined for one that stands in no sentence. */
  placeOf(hit: Hit): OldPlace | undefined;
  /** Whether an entry is old at a place: its conditions hold, and nothing tells of history, a name, a quotation or a source. */
  isOld(entry: Outdated, conditions: OldConditions, place: OldPlace): boolean;
  /** Whether a condition holds around a place. */
  holdsAt(condition: Evidence, place: OldPlace): boolean;
}

/** First words of a chain in the perfect: it tells of the past, and of now. */
const PERFECT: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(['olen', 'olet', 'on', 'olemme', 'olette', 'ovat']),
  sv: new Set(['har']),
  en: new Set(['has', 'have']),
};

const NO_SENTENCES: ReadonlySet<number> = new Set();

/** Opens the reading of old words and statutes of a document. */
export function openOldWording({ document, pack, scan, framer, asOf }: ReviewContext): OldWording {
  const organisation = organisationNamed(document.organisation?.value, pack.organisations);
  const { right, beside } = pack.wording;
  const contexts = new Map<Language, EvidenceContext | undefined>();
  const contextOf = (language: Language): EvidenceContext | undefined => {
    if (!contexts.has(language)) {
      const hits = scan.hits.get(language);
      const slotsOf: EvidenceContext['slotsOf'] = (statement) => framer.frame(statement).slots;
      contexts.set(language, hits && { scan, hits, themeSentences: NO_SENTENCES, slotsOf });
    }
    return contexts.get(language);
  };
  /** Per language: sentences with the tokens that such a pattern takes there. */
  const besideIn = new Map<Language, ReadonlyMap<number, readonly Hit[]>>();
  const besideOf = (language: Language): ReadonlyMap<number, readonly Hit[]> => {
    let found = besideIn.get(language);
    if (!found) {
      const bySentence = new Map<number, Hit[]>();
      for (const pattern of beside[language] ?? []) {
        for (const hit of scan.hits.get(language)?.get(pattern) ?? []) {
          const others = bySentence.get(hit.sentence);
          if (others) others.push(hit);
          else bySentence.set(hit.sentence, [hit]);
        }
      }
      besideIn.set(language, (found = bySentence));
    }
    return found;
  };
  const isNamed = ({ hit, block }: OldPlace): boolean =>
    (besideOf(block.runtime.language).get(hit.sentence) ?? []).some(
      (other) =>
        other.first <= hit.last + 1 &&
        other.last >= hit.first - 1 &&
        (other.first < hit.first || other.last > hit.last),
    );
  const isPast = (entry: Outdated, { hit, sentence, block }: OldPlace): boolean => {
    if (sentence.statement < 0) return false;
    const chains = framer.frame(sentence.statement).chains.get(sentence.index) ?? [];
    const own = chains.filter(({ main }) => block.clauseOf[main] === hit.clause);
    const deciding = own.length > 0 ? own : chains;
    // `Päivähoito on laajentunut` says how things are now; a body that has ended did what it has done while it was there.
    const isOver = !('kind' in entry) || entry.kind === 'ended';
    return (
      deciding.length > 0 &&
      deciding.every(
        ({ modality, first }) =>
          modality === 'did' && (isOver || !PERFECT[block.runtime.language].has(wordAt(block.text, first))),
      )
    );
  };
  return {
    applies: ({ since, except }) =>
      (since === undefined || asOf >= since) && (organisation === undefined || !except.includes(organisation.id)),
    placeOf(hit) {
      const sentence = scan.sentences[hit.sentence];
      const block = sentence && scan.blocks[sentence.block];
      const written = sentence && document.blocks[sentence.block];
      if (!sentence || !block || !written || written.kind === 'footnote') return undefined;
      if (document.sections[written.section]?.roles.includes('sources') === true) return undefined;
      const { tokenStart, tokenEnd } = block.text;
      return { hit, sentence, block, start: tokenStart[hit.first] ?? 0, end: tokenEnd[hit.last] ?? 0 };
    },
    holdsAt(condition, place) {
      const context = contextOf(place.block.runtime.language);
      return context !== undefined && holdsAround(condition, place.hit, context) !== undefined;
    },
    isOld(entry, { when, unless }, place) {
      const { language } = place.block.runtime;
      const context = contextOf(language);
      if (!context) return false;
      if (when && !holdsAround(when, place.hit, context)) return false;
      if (unless && holdsAround(unless, place.hit, context)) return false;
      const history = right[language];
      return (
        !isQuoted(place) &&
        !namesEarlierYear(place, entry.since ?? asOf) &&
        // A law beside its number is no name that holds an old word: it is what is cited.
        ('state' in entry || !isNamed(place)) &&
        !(history && holdsAround(history, place.hit, context)) &&
        !isPast(entry, place)
      );
    },
  };
}

/** Whether a place stands between quotation marks in its sentence. */
function isQuoted({ block, sentence, start }: OldPlace): boolean {
  let marks = 0;
  for (let at = sentence.start; at < start; at++) {
    const sign = block.text.text.charAt(at);
    // A mark of inches or a lone apostrophe opens nothing.
    if (sign === '"' || sign === '”' || sign === '“' || sign === '»' || sign === '«' || sign === '„') marks++;
  }
  return marks % 2 === 1;
}

/** Whether the sentence tells of a time that ended before an ISO date: a year, a date, a period. */
function namesEarlierYear({ block, sentence }: OldPlace, since: string): boolean {
  const year = Number(since.slice(0, 4));
  return entitiesIn(block.text.entities, sentence).some(
    ({ kind, value, upper }) =>
      (kind === 'year' || kind === 'period' || kind === 'date') &&
      value !== undefined &&
      value > 1900 &&
      (upper ?? value) < year,
  );
}

/** The places of one entry that stand in one section: the first is shown, the others are told with it. */
export interface GroupedPlaces {
  readonly section: number;
  readonly places: readonly [OldPlace, ...OldPlace[]];
}

/** Groups places by section, in document order. */
export function groupPlaces({ document }: ReviewContext, places: readonly OldPlace[]): GroupedPlaces[] {
  const groups = new Map<number, [OldPlace, ...OldPlace[]]>();
  const sorted = places.toSorted((a, b) => a.sentence.index - b.sentence.index || a.start - b.start);
  for (const place of sorted) {
    const section = document.blocks[place.sentence.block]?.section ?? 0;
    const known = groups.get(section);
    if (known) known.push(place);
    else groups.set(section, [place]);
  }
  return [...groups].map(([section, grouped]) => ({ section, places: grouped }));
}

/** Where a place stands in the source. */
export function rangeOf({ document }: ReviewContext, { sentence, start, end }: OldPlace): Finding['range'] {
  return locate(document, { block: sentence.block, start, end });
}

/** The sentence of a place. */
export function sentenceText({ block, sentence }: OldPlace): string {
  return block.text.text.slice(sentence.start, sentence.end);
}
