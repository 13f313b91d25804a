import { foldSource, locate, placeFinder, quoteOf, sourceOf } from '@lapsilinssi/core';
import type { Assessment, BlockSpan, PlaceFinder, PlanDocument, Range } from '@lapsilinssi/core';

import { law, shown } from '../law.ts';

/** Stretches of a document's blocks whose source is looked at, spread over it. */
const QUOTES = 200;
/** Length of a text up to which its lines are counted for each place. */
const COUNTED = 20_000;

/**
 * What holds of every assessment: whatever it names lies in the document with the right line and column, every quotation is what stands at its
 * place, and a level has its passage.
 */
export function assessmentLaws(assessment: Assessment): void {
  const { document, findings, setAside, themes, contents, nextSteps } = assessment;
  const finder = placeFinder({ parts: document.parts, paragraphs: document.format === 'docx' });
  const inside = (range: Range, what: string): void => rangeLaw(range, document, finder, what);

  for (const { rule, range, section, related, fixes, key } of [...findings, ...setAside]) {
    inside(range, `the finding ${rule}`);
    law(document.sections[section] !== undefined, `${rule} stands in section ${section}, which is none`);
    law(/^[0-9a-f]{16}$/u.test(key), `${rule} has the key ${key}`);
    for (const one of related) if (one.path === undefined) inside(one.range, `a place of ${rule}`);
    for (const fix of fixes) if ('range' in fix) inside(fix.range, `a fix of ${rule}`);
  }
  for (const { id, level, evidence, strongest } of themes) {
    law(level === 0 || evidence.length > 0, `${id} has level ${level} and no passage`);
    law(level === 0 || strongest !== undefined, `${id} has level ${level} and no strongest passage`);
    law(
      evidence.every((one) => one.level <= level),
      `${id} has a passage above its level`,
    );
    for (const { quote, range } of evidence) {
      law(quote.trim() !== '', `${id} quotes nothing`);
      inside(range, `a passage of ${id}`);
    }
  }
  for (const { id, passage } of contents) if (passage !== undefined) inside(passage.range, `the passage of ${id}`);
  law(nextSteps.length <= 3, 'more than three next steps');

  const step = Math.max(1, Math.floor(document.blocks.length / QUOTES));
  for (let index = 0; index < document.blocks.length; index += step) {
    const block = document.blocks[index];
    if (block === undefined || block.use === 'comment') continue;
    spanLaw(document, { block: index, start: 0, end: block.text.length });
    for (const word of someWords(block.text)) {
      spanLaw(document, { block: index, ...word });
      wordLaw(document, { block: index, ...word });
    }
  }
}

/** The source of a span says what the span does. */
function spanLaw(document: PlanDocument, span: BlockSpan): void {
  const source = sourceOf(document, span);
  const written = folded(source);
  const quoted = folded(quoteOf(document, span));
  law(
    // A hyphen and the line end behind a tag are one piece: the tag between them is no text.
    written === quoted || folded(source.replaceAll(/-<[^<>]*>(?=\s)/gu, '-')) === quoted,
    `block ${span.block} reads ${shown(quoted)} from ${span.start} to ${span.end}, its source ${shown(written)}`,
  );
}

/** Where a word without markup stands, that word is written. */
function wordLaw(document: PlanDocument, span: BlockSpan): void {
  const block = document.blocks[span.block];
  const isPlain = block?.segments.some(
    ({ kind, start, end }) => kind === 'verbatim' && start <= span.start && span.end <= end,
  );
  if (block === undefined || isPlain !== true) return;
  const { start, end } = locate(document, span);
  const written = folded((document.parts[start.part] ?? '').slice(start.offset, end.offset));
  const word = folded(block.text.slice(span.start, span.end));
  law(written === word, `${shown(word)} of block ${span.block} is said to stand where ${shown(written)} is written`);
}

/** Words of a text: the first, the last and one between them. */
function someWords(text: string): { readonly start: number; readonly end: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return [...new Set([words[0], words[words.length >> 1], words.at(-1)])].filter((word) => word !== undefined);
}

function rangeLaw(
  { start, end }: Range,
  { parts, format }: Pick<PlanDocument, 'parts' | 'format'>,
  finder: PlaceFinder,
  what: string,
): void {
  for (const place of [start, end]) {
    const text = parts[place.part];
    law(text !== undefined || (parts.length === 0 && place.part === 0), `${what} is in part ${place.part}`);
    law(place.offset >= 0 && place.offset <= (text ?? '').length, `${what} is at ${place.offset}, outside`);
    const { line, column } = finder.place(place.part, place.offset);
    // Counted anew where that takes no time.
    if (format !== 'docx' && (text ?? '').length < COUNTED) {
      const before = (text ?? '').slice(0, place.offset).split(/\r\n|\n|\r/u);
      const split = text?.[place.offset - 1] === '\r' && text[place.offset] === '\n';
      const right = before.length === place.line && (before.at(-1)?.length ?? 0) + 1 === place.column;
      law(split || right, `${what} tells ${place.line}:${place.column} for offset ${place.offset}`);
    }
    law(
      line === place.line && column === place.column,
      `${what} tells ${place.line}:${place.column}, not ${line}:${column}`,
    );
  }
  const forward = start.part < end.part || (start.part === end.part && start.offset <= end.offset);
  law(forward, `${what} ends before it begins`);
}

/** Folds until nothing changes: what a text says of entities and escapes may itself look like one. */
function folded(text: string): string {
  // After a line end a mark of quotation is markup, after one that was left out it is text; an escape of Markdown is none
  // elsewhere: they do not count.
  const once = foldSource(text).replaceAll(/[>\\]/gu, '');
  return once === text ? once : folded(once);
}
