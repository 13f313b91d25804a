import type { BlockSpan, PlanDocument, Range, Segment } from './document.ts';
import { placeFinder } from './source-text.ts';
import type { PlaceFinder } from './source-text.ts';

const finders = new WeakMap<readonly string[], PlaceFinder>();

/** Places in a document's source; lines are counted once for a document. */
function placesOf(document: PlanDocument): PlaceFinder {
  let finder = finders.get(document.parts);
  if (finder === undefined) {
    finder = placeFinder({ parts: document.parts, paragraphs: document.format === 'docx' });
    finders.set(document.parts, finder);
  }
  return finder;
}

/**
 * Where a span of a block's clean text stands in the source. A folded stretch is taken whole: the range of half a ligature is that of the ligature.
 * An empty span has an empty range at its start.
 */
export function locate(document: PlanDocument, span: BlockSpan): Range {
  const places = placesOf(document);
  const block = document.blocks[span.block];
  const first = block === undefined ? undefined : segmentAt(block.segments, span.start);
  if (block === undefined || first === undefined) return places.range(0, 0, 0);
  const start = places.place(first.part, first.kind === 'folded' ? first.from : first.from + span.start - first.start);
  if (span.end <= span.start) return { start, end: start };
  const last = segmentAt(block.segments, span.end - 1) ?? first;
  return { start, end: places.place(last.part, last.kind === 'folded' ? last.to : last.from + span.end - last.start) };
}

/**
 * The words of a span as its writer wrote them, with folded stretches whole, as {@link locate} takes them: clean text, but a single sign that
 * matching reads as another (an en dash as a hyphen) stays the writer's.
 */
export function quoteOf(document: PlanDocument, span: BlockSpan): string {
  const block = document.blocks[span.block];
  if (block === undefined || span.end <= span.start) return '';
  let quote = '';
  for (const segment of block.segments) {
    if (segment.end <= span.start || segment.start >= span.end) continue;
    if (segment.kind === 'verbatim') {
      quote += block.text.slice(Math.max(segment.start, span.start), Math.min(segment.end, span.end));
      continue;
    }
    const clean = block.text.slice(segment.start, segment.end);
    const written = document.parts[segment.part]?.slice(segment.from, segment.to) ?? clean;
    quote += clean === '-' && /^\p{Pd}$/u.test(written) ? written : clean;
  }
  return quote;
}

/** The source of a span without what stands for nothing: the stretches of source that its segments name, one after the other. */
export function sourceOf(document: PlanDocument, span: BlockSpan): string {
  let text = '';
  for (const segment of document.blocks[span.block]?.segments ?? []) {
    if (segment.end <= span.start || segment.start >= span.end) continue;
    const source = document.parts[segment.part] ?? '';
    if (segment.kind === 'folded') text += source.slice(segment.from, segment.to);
    else {
      const from = segment.from + Math.max(0, span.start - segment.start);
      text += source.slice(from, Math.min(segment.to, segment.from + span.end - segment.start));
    }
  }
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  shy: '',
  ndash: '-',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
};

/**
 * Folds a text so that a quote and its source are equal when they say the same: entities and escapes are read, letters composed, ligatures opened,
 * dashes made hyphens; white space, soft hyphens and zero-width marks are dropped.
 * The law that positions keep: `foldSource(sourceOf(document, span))` equals `foldSource(quoteOf(document, span))` for every span.
 */
export function foldSource(source: string): string {
  return (
    source
      // Markdown reads a zero as the sign for what is no letter.
      .replaceAll('\0', '\uFFFD')
      .replaceAll(/<br\s*\/?>|\\(?=\s)/giu, '')
      // After a line end come the marks of what holds the line; in raw HTML they are text, and the quote has them after a space.
      .replaceAll(/[\s\u0085][\s\u0085>]*/gu, '')
      .replaceAll(
        /&(?:#(\d+)|#[xX]([\dA-Fa-f]+)|([A-Za-z]+));/gu,
        (entity, decimal?: string, hex?: string, name?: string) => {
          if (decimal !== undefined) return letterOf(Number(decimal));
          if (hex !== undefined) return letterOf(Number.parseInt(hex, 16));
          return ENTITIES[name ?? ''] ?? entity;
        },
      )
      .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
      .normalize('NFC')
      .replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
      .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
      .replaceAll(/[\s\u0085\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, '')
  );
}

/** The letter of a numeric entity as Markdown reads it: the sign for what is no letter when there is none. */
function letterOf(code: number): string {
  const letter = code > 0x10ffff ? '' : String.fromCodePoint(code);
  return letter === '' || /^(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(letter) ? '\uFFFD' : letter;
}

/** The segment that holds a character of the clean text; the last one at the text's end. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return segments[low];
}
