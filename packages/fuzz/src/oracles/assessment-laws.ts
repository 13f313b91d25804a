import { foldSource, placeFinder, quoteOf, sourceOf } from '@lapsilinssi/core';
import type { Assessment, PlaceFinder, Range } from '@lapsilinssi/core';

import { law, shown } from '../law.ts';

/** Stretches of a document's blocks whose source is looked at, spread over it. */
const QUOTES = 200;

/**
 * What holds of every assessment: whatever it names lies in the document with the right line and column, every quotation is what stands at its
 * place, and a level has its passage.
 */
export function assessmentLaws(assessment: Assessment): void {
  const { document, findings, setAside, themes, contents, nextSteps } = assessment;
  const finder = placeFinder({ parts: document.parts, paragraphs: document.format === 'docx' });
  const inside = (range: Range, what: string): void => rangeLaw(range, document.parts, finder, what);

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
    const span = { block: index, start: 0, end: block.text.length };
    const written = folded(sourceOf(document, span));
    const quoted = folded(quoteOf(document, span));
    law(written === quoted, `block ${index} reads ${shown(quoted)}, its source ${shown(written)}`);
  }
}

function rangeLaw({ start, end }: Range, parts: readonly string[], finder: PlaceFinder, what: string): void {
  for (const place of [start, end]) {
    const text = parts[place.part];
    law(text !== undefined || (parts.length === 0 && place.part === 0), `${what} is in part ${place.part}`);
    law(place.offset >= 0 && place.offset <= (text ?? '').length, `${what} is at ${place.offset}, outside`);
    const { line, column } = finder.place(place.part, place.offset);
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
  const once = foldSource(text);
  return once === text ? once : folded(once);
}
