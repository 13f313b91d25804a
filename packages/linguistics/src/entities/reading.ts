import { isSpace } from '../characters.ts';
import type { Entity, Language } from '../types.ts';
import type { EntityWords } from './entity-words.ts';
import { isBlank } from './text-cursor.ts';

/** Where the reader stands, and what it has just passed. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly words: EntityWords;
  readonly found: Entity[];
  /** Start and end of the last word; -1 before the first. */
  wordStart: number;
  wordEnd: number;
  /** End of the last number that names something (`sivut 3–5`); another after `,` or `ja` names too. */
  namedEnd: number;
}

/** Joins `syksyllä` + `2027` and `valtuustokaudella` + `2025–2029`; everything else is added as it is. */
export function addEntity(reading: Reading, read: Entity): void {
  joinEntity(reading, withPart(reading, read));
  joinDates(reading);
}

function joinEntity({ found, text }: Reading, entity: Entity): void {
  const last = found.at(-1);
  if (
    last?.kind === 'period' &&
    last.value !== undefined &&
    entity.kind === 'period' &&
    entity.value === undefined &&
    isBlank(text, last.end, entity.start)
  ) {
    found[found.length - 1] = { ...last, end: entity.end };
    return;
  }
  const months = entity.kind === 'period' && /kuu/i.test(text.slice(entity.start, entity.end));
  const bare = (entity.kind === 'date' || months) && entity.value === undefined;
  // `vuosittain keväällä`: when in the year belongs to how often; `toukokuusta lokakuuhun` is one period
  if (bare && last !== undefined && last.end < entity.start && isBlank(text, last.end, entity.start)) {
    const toMonth =
      last.kind === 'date' &&
      last.value === undefined &&
      /st[aä]$/.test(text.slice(0, last.end)) &&
      /[hn]?[aeiouyäö]n$/.test(text.slice(0, entity.end));
    if (last.kind === 'rhythm' || toMonth) {
      found[found.length - 1] = { ...last, kind: toMonth ? 'period' : last.kind, end: entity.end };
      return;
    }
  }
  // `hösten år 2027`
  const apart = last === undefined ? '' : text.slice(last.end, entity.start);
  if (
    last !== undefined &&
    last.value === undefined &&
    last.end < entity.start &&
    (isBlank(text, last.end, entity.start) || apart === ' år ')
  ) {
    const period =
      last.kind === 'period' && (entity.kind === 'period' || entity.kind === 'year') && entity.value !== undefined;
    // `vuodenvaihteessa 2026–2027`
    const turn = entity.kind === 'period' && entity.value !== undefined && entity.upper === entity.value + 1;
    const season = last.kind === 'date' && last.date === undefined && (entity.kind === 'year' || turn);
    if (period || season) {
      found[found.length - 1] = { ...entity, kind: last.kind, start: last.start };
      return;
    }
  }
  found.push(entity);
}

/** `syksy 2026–kevät 2027`, `15 maj 2027–3 juni 2028`: two dates with a dash between them are a period. */
function joinDates({ found, text }: Reading): void {
  const first = found.at(-2);
  const last = found.at(-1);
  if (first?.kind !== 'date' || last?.kind !== 'date' || first.value === undefined || last.value === undefined) return;
  if (last.value < first.value || !/^ ?[–-] ?$/.test(text.slice(first.end, last.start))) return;
  found.splice(-2, 2, { kind: 'period', start: first.start, end: last.end, value: first.value, upper: last.value });
}

/** `utgången av oktober`, `i början av läsåret`, `the end of May`: the part of a month, season or term that the words before it name. */
function withPart({ text, language }: Reading, entity: Entity): Entity {
  if (language === 'fi' || (entity.kind !== 'date' && entity.kind !== 'period')) return entity;
  const part =
    language === 'sv'
      ? /(?<!\p{L})(?:slutet|utgången|början|ingången|mitten|under loppet) av $/iu
      : /(?<!\p{L})(?:the )?(?:end|beginning|start|middle) of (?:the )?$/iu;
  const before = part.exec(text.slice(Math.max(0, entity.start - 24), entity.start));
  return before === null ? entity : { ...entity, start: entity.start - before[0].length };
}

/** The word right before `start` (white space, an opening bracket or the full stop of an abbreviation between), or the empty text. */
export function previousWord(reading: Reading, start: number): string {
  const { text, wordStart, wordEnd } = reading;
  if (wordEnd < 0 || start - wordEnd > 3) return '';
  for (let at = wordEnd; at < start; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && code !== 46 && code !== 40 && code !== 41 && code !== 61) return '';
  }
  return text.slice(wordStart, wordEnd);
}
