import type { Entity } from '@lapsilinssi/linguistics';

import { entitiesIn } from '../entities-in.ts';
import type { FixIntent, RelatedPlace } from '../assessment.ts';
import { tokenAt } from '../match/token-at.ts';
import type { OutdatedStatute, StatuteWords } from '../pack.ts';
import type { Hit } from '../scan/scan-document.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { textIn } from '../text-in.ts';
import { groupPlaces, openOldWording, rangeOf, sentenceText, type OldPlace } from './old-wording.ts';
import type { ReviewContext } from './review-context.ts';

/** Characters before or after a statute within which a section belongs to it. */
const SECTION_REACH = 60;

/** Characters between a name and its number. */
const NUMBER_REACH = 12;

/** Characters before a number within which something must name a law. */
const NAME_REACH = 80;
const LAW =
  /(?:l(?:aki|akia|ain|aissa|aista|akiin|ailla|eista|ait|akien)|asetu\p{L}*|lag(?:en|ens|s|ar|arna)?|balk\p{L}*|förordning\p{L}*|acts?|decree)(?!\p{L})/iu;

/**
 * `outdated-statute`: a statute that is cited by a number or name under which it is no longer in force, or a section whose matter has moved.
 * Once a statute and section of the document; the number is mended when no section is cited with it.
 *
 * @yields one finding a statute and section
 */
export function* outdatedStatutes(context: ReviewContext): Generator<Draft> {
  const { scan, pack } = context;
  const { statutes } = pack.wording;
  if (statutes.length === 0) return;
  const wording = openOldWording(context);
  const byNumber = new Map<string, Hit[]>();
  for (const { index, block } of scan.sentences) collectNumbers(context, index, block, byNumber);

  for (const statute of statutes) {
    if (!wording.applies(statute)) continue;
    const places = new Map<OldPlace, StatuteWords>();
    const add = (hit: Hit, words: StatuteWords): void => {
      const place = wording.placeOf(hit);
      if (place === undefined || !citesSection(statute, place) || !wording.isOld(statute, words, place)) return;
      // A name beside its number is one place.
      for (const other of places.keys()) if (other.sentence === place.sentence) return;
      places.set(place, words);
    };
    for (const hit of byNumber.get(statute.number ?? '') ?? []) {
      const language = scan.blocks[scan.sentences[hit.sentence]?.block ?? -1]?.runtime.language;
      const words = language && statute.words[language];
      if (words) add(hit, words);
    }
    for (const [language, hits] of scan.hits) {
      const words = statute.words[language];
      for (const pattern of words?.find ?? [])
        for (const hit of hits.get(pattern)) if (words && !isNumbered(context, hit, statute)) add(hit, words);
    }
    for (const { section, places: grouped } of groupPlaces(context, [...places.keys()])) {
      const [first, ...rest] = grouped;
      const findingAt = (place: OldPlace): NonNullable<RelatedPlace['again']> => ({
        messageId: `outdated-statute.${statute.verified && !statute.question ? statute.state : 'asked'}`,
        values: {
          statute: statutePart(places.get(place)?.name ?? '', statute),
          current: textIn(statute.current, place.block.runtime.language),
        },
        section,
        fixes: replacement(context, statute, place),
        key: keyOf('outdated-statute', [statute.id], sentenceText(place)),
      });
      const related = rest.map((place) => ({
        messageId: 'outdated-statute.also',
        range: rangeOf(context, place),
        again: findingAt(place),
      }));
      const own = findingAt(first);
      yield {
        rule: 'outdated-statute',
        severity: statute.verified && !statute.question ? 'warning' : 'info',
        ...own,
        range: rangeOf(context, first),
        related,
        fixes: [...own.fixes, ...related.flatMap(({ again }) => again.fixes)],
        ...(statute.basis === undefined ? {} : { basis: statute.basis }),
      };
    }
  }
}

/** Whether the number of another statute stands behind a name: then the number says which is meant. */
function isNumbered({ scan }: ReviewContext, hit: Hit, { number }: OutdatedStatute): boolean {
  const block = scan.blocks[scan.sentences[hit.sentence]?.block ?? -1];
  const end = block?.text.tokenEnd[hit.last] ?? 0;
  return entitiesIn(block?.text.entities ?? [], { start: end, end: end + NUMBER_REACH }).some(
    ({ kind, reference }) => kind === 'statute' && reference !== number,
  );
}

function statutePart(name: string, { number, sections }: OutdatedStatute): string {
  return [name, number ?? '', sections.length === 0 ? '' : `${sections.join(', ')} §`]
    .filter((part) => part !== '')
    .join(' ');
}

/** Puts the statutes that a sentence cites by number under their numbers. */
function collectNumbers(
  { scan, document }: ReviewContext,
  index: number,
  block: number,
  found: Map<string, Hit[]>,
): void {
  const sentence = scan.sentences[index];
  const scanned = scan.blocks[block];
  if (!sentence || !scanned || document.blocks[block]?.use !== 'body') return;
  for (const { kind, start, end, reference } of entitiesIn(scanned.text.entities, sentence)) {
    if (kind !== 'statute' || reference === undefined) continue;
    if (!LAW.test(scanned.text.text.slice(Math.max(0, start - NAME_REACH), start))) continue;
    const { tokenStart } = scanned.text;
    const first = tokenAt(scanned.text, start);
    let last = first;
    while ((tokenStart[last + 1] ?? end) < end) last++;
    const hit: Hit = {
      pattern: -1,
      sentence: index,
      clause: scanned.clauseOf[first] ?? 0,
      first,
      last,
      isAcross: false,
    };
    const others = found.get(reference);
    if (others) others.push(hit);
    else found.set(reference, [hit]);
  }
}

/** Whether one of an entry's sections is cited with the statute; always when it is about all of them. */
function citesSection({ sections }: OutdatedStatute, place: OldPlace): boolean {
  return sections.length === 0 || sectionsNear(place).some(({ reference }) => sections.includes(reference ?? ''));
}

function sectionsNear({ block, sentence, start, end }: OldPlace): Entity[] {
  return entitiesIn(block.text.entities, sentence).filter(
    (entity) =>
      entity.kind === 'section-reference' &&
      entity.end <= sentence.end &&
      entity.start <= end + SECTION_REACH &&
      entity.end >= start - SECTION_REACH,
  );
}

/** The new number in the place of the old one; a cited section may have moved. */
function replacement(context: ReviewContext, { currentNumber, number }: OutdatedStatute, place: OldPlace): FixIntent[] {
  if (currentNumber === undefined || number === undefined || sectionsNear(place).length > 0) return [];
  if (place.block.text.text.slice(place.start, place.end) !== number) return [];
  return [{ kind: 'replace', safety: 'safe', range: rangeOf(context, place), text: currentNumber }];
}
