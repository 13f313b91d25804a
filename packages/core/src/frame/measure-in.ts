import type { Entity } from '@lapsilinssi/linguistics';
import type { BlockSpan } from '../document.ts';
import { entitiesIn } from '../entities-in.ts';
import { tagHasForm } from '../match/form-test.ts';
import { tokenAt } from '../match/token-at.ts';
import { hasUnit, spanFrom } from './has-unit.ts';
import { tellsTime } from '../tells-time.ts';
import type { ScannedBlock, Sentence } from '../scan/scan-document.ts';

/**
 * What a sentence measures, with its value: an indicator beside a share, or a number with its time (`osuus on 71 prosenttia`); a target beside a
 * figure (`tavoite 2029: 90`); a count that is said twice, now and then (`kuinka moni … (9, tavoite 25)`); a figure that goes from one value to
 * another (`laskee 18:sta 10:een`); a share of people at a time (`85 prosenttia henkilöstöstä vuonna 2027`). What a sentence foresees is not measured.
 */
export function measureIn(block: ScannedBlock, sentence: Sentence): BlockSpan | undefined {
  const entities = entitiesIn(block.text.entities, sentence);
  const figures = entities.filter(isFigure);
  if (figures.length === 0) return undefined;
  const { indicator, target, counting, change, child, rivals, foreseen } = block.runtime.data.frame;
  if (hasUnit(block, sentence, foreseen)) return undefined;
  const isDated = entities.some((one) => tellsTime(one) && one.vague !== true);
  const beside = (unit: number, holds: (near: readonly Entity[]) => boolean): BlockSpan | undefined => {
    const spans = block.text.spans.get(unit) ?? [];
    for (let i = spanFrom(spans, sentence.firstToken); i < spans.length; i += 3) {
      const first = spans[i] ?? 0;
      const last = spans[i + 1] ?? first;
      if (first > sentence.lastToken) break;
      const clause = block.clauseOf[first];
      const start = block.text.tokenStart[first] ?? 0;
      const end = block.text.tokenEnd[last] ?? 0;
      // The word for a share is no measure of itself: `viisi prosenttia`; a number that counts something is its value neither.
      const near = figures.filter(
        (one) =>
          (one.end <= start || one.start >= end) &&
          block.clauseOf[tokenAt(block.text, one.start)] === clause &&
          !countsOthers(block, one, start),
      );
      if (holds(near)) return { block: sentence.block, start, end };
    }
    return undefined;
  };
  const isExact = ({ kind, start, end }: Entity): boolean =>
    kind === 'percent' || /\d/.test(block.text.text.slice(start, end));
  const hasShare = figures.some(isShare);
  return (
    beside(indicator, (near) => near.some(isShare) || (near.length > 0 && isDated)) ??
    beside(target, (near) => hasShare || near.some(isExact)) ??
    beside(counting, (near) => near.length > 1 || (near.length > 0 && isDated)) ??
    beside(change, (near) => near.length > 1 || near.some(isShare)) ??
    (isDated && hasShare ? shareOf(block, figures.filter(isShare), [child, ...rivals], sentence) : undefined) ??
    (isDated && figures.length > 1 ? comparedIn(block, sentence, figures, entities) : undefined) ??
    (isDated && hasShare ? datedShare(block, sentence, entities) : undefined) ??
    arrowIn(block, figures, sentence)
  );
}

/** A figure and, behind an arrow, what it should become: `55 → 80 prosenttia`. */
function arrowIn(block: ScannedBlock, figures: readonly Entity[], sentence: Sentence): BlockSpan | undefined {
  const from = figures.find(({ end }, at) => {
    const next = figures[at + 1];
    return next !== undefined && /^[^\p{L}\p{N}]*(?:→|->|⇒)\s*$/u.test(block.text.text.slice(end, next.start));
  });
  return from && { block: sentence.block, start: from.start, end: from.end };
}

/** A share of a year, told in that year's own clause: `vuonna 2026 myöntävästi vastasi 78 prosenttia`. */
function datedShare(block: ScannedBlock, sentence: Sentence, entities: readonly Entity[]): BlockSpan | undefined {
  const clauseAt = (one: Entity): number | undefined => block.clauseOf[tokenAt(block.text, one.start)];
  const years = entities.filter(({ kind }) => kind === 'year');
  const share = entities.find((one) => isShare(one) && years.some((year) => clauseAt(year) === clauseAt(one)));
  return share && { block: sentence.block, start: share.start, end: share.end };
}

/**
 * A figure that stands by itself against an earlier one: a bracket gives the value of another time (`7 päivässä (2025: 23 päivää)`), or a clause
 * ends with what it should come to (`Viime vuonna mukana oli 18; vuonna 2027 luvun pitää olla 60.`).
 */
function comparedIn(
  block: ScannedBlock,
  sentence: Sentence,
  figures: readonly Entity[],
  entities: readonly Entity[],
): BlockSpan | undefined {
  const { text } = block.text;
  const clauseAt = (one: Entity): number | undefined => block.clauseOf[tokenAt(block.text, one.start)];
  const times = entities.filter((one) => tellsTime(one) && one.vague !== true);
  const inBracket = figures.slice(1).find((one) => BRACKETED_VALUE.test(text.slice(sentence.start, one.start)));
  const [first] = figures;
  const closing = figures.findLast(
    (one) =>
      one !== first &&
      one.upper === undefined &&
      CLOSED.test(text.slice(one.end, sentence.end)) &&
      first !== undefined &&
      clauseAt(one) !== clauseAt(first) &&
      times.some((time) => clauseAt(time) === clauseAt(one) || clauseAt(time) === clauseAt(first)),
  );
  const found = inBracket ?? closing;
  return found && { block: sentence.block, start: found.start, end: found.end };
}

/** A bracket that is open with a time and a colon or space before a value: `(2025: `, `(vuonna 2025 `. */
const BRACKETED_VALUE = /\([^()]*\d{4}[:\s]\s*$/u;

/** What stands behind a figure that ends its clause. */
const CLOSED = /^\s*(?:[.;,)]|$)/u;

/** Whether a number in words counts what stands behind it: `kolme yhteistä mittaria`, `kaksi seuraa … päämäärän`. A value in words stands behind. */
function countsOthers({ text }: ScannedBlock, one: Entity, start: number): boolean {
  return !isShare(one) && one.end <= start && !/\d/.test(text.text.slice(one.start, one.end));
}

/** Words between a share and those that it is a share of. */
const MOST_BETWEEN = 3;

/** The share that people are measured by: `85 prosenttia henkilöstöstä`, `90 procent av eleverna`. */
function shareOf(
  block: ScannedBlock,
  shares: readonly Entity[],
  people: readonly number[],
  sentence: Sentence,
): BlockSpan | undefined {
  const { language, lexicon } = block.runtime;
  for (const { start, end } of shares) {
    const from = tokenAt(block.text, end);
    for (const unit of people) {
      const spans = block.text.spans.get(unit) ?? [];
      for (let i = spanFrom(spans, from); i < spans.length; i += 3) {
        const first = spans[i] ?? 0;
        if (first > sentence.lastToken || first - from > 2 * MOST_BETWEEN) break;
        const tag = lexicon.tags[spans[i + 2] ?? -1];
        const isOf =
          language === 'fi'
            ? tag !== undefined && tagHasForm(tag, 'ela')
            : /(?:^|\s)(?:av|of)\s/iu.test(block.text.text.slice(end, block.text.tokenStart[first]));
        if (isOf) return { block: sentence.block, start, end };
      }
    }
  }
  return undefined;
}

/** Numbers and shares; one alone names or counts nothing that is followed. */
function isFigure({ kind, value = 0 }: Entity): boolean {
  return (kind === 'number' && value !== 1) || kind === 'percent';
}

function isShare({ kind }: Entity): boolean {
  return kind === 'percent';
}
