import type { AccessibilityNote } from '@lapsilinssi/core';

import type { Control, FlowParagraph, Span } from '../read/flow.ts';
import { isTypedMark } from '../read/phrasing.ts';
import { isBody, isItem, noteAt } from './accessible-text.ts';
import type { AccessibleText, PlacedParagraph } from './accessible-text.ts';

/** Signs that writers type before the items of a list. */
const SIGNS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['dash', /^\s*[-–—]\s+\S/u],
  ['bullet', /^\s*[•·▪◦∙●○*]\s*\S/u],
  ['letter', /^\s*\p{Ll}\)\s+\S/u],
  ['number', /^\s*\d{1,2}[.)]\s+\S/u],
];

/** Words of which a link's text says nothing when there are no others in it. */
const SAY_NOTHING: ReadonlySet<string> = new Set(
  [
    'lue katso ks klikkaa paina napsauta avaa siirry lisää tästä täältä tässä täällä tämä tätä tänne linkki linkkiä linkistä sivu sivulta',
    'läs se klicka tryck öppna gå mer vidare här hit denna den länk länken sidan till på',
    'read see click press open go more here this the link page on to',
  ].flatMap((words) => words.split(' ')),
);
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
/** A short address can be said aloud. */
const LONGEST_ADDRESS = 30;

/**
 * `accessibility/list`, `accessibility/link-text`, `accessibility/typed-note`, `accessibility/control-title`.
 *
 * @yields notes in reading order
 */
export function* textNotes(text: AccessibleText): Generator<AccessibilityNote> {
  yield* typedLists(text);
  const typedNotes: FlowParagraph[] = [];
  const known = new Set<Control>();
  for (const { paragraph } of text.paragraphs) {
    yield* linkNotes(text, paragraph);
    if (paragraph.spans.some((span) => isTypedMark(span, paragraph))) typedNotes.push(paragraph);
    for (const control of [paragraph.control, ...paragraph.spans.map((span) => span.control)]) {
      if (control === undefined || known.has(control)) continue;
      known.add(control);
      if (control.title.trim() === '')
        yield noteAt(text, 'accessibility/control-title', paragraph, { quote: paragraph.text });
    }
  }
  const [first, ...related] = typedNotes;
  if (first !== undefined) yield noteAt(text, 'accessibility/typed-note', first, { quote: first.text, related });
}

/**
 * Two or more lines, one after the other, that begin with the same kind of sign.
 *
 * @yields notes in reading order
 */
function* typedLists(text: AccessibleText): Generator<AccessibilityNote> {
  let run: FlowParagraph[] = [];
  let sign: string | undefined;
  const told = function* (): Generator<AccessibilityNote> {
    const [first, ...related] = run;
    const lines = run.reduce((sum, one) => sum + signedLines(one), 0);
    if (first !== undefined && lines >= 2)
      yield noteAt(text, 'accessibility/list', first, { quote: first.text.split('\n')[0] ?? '', related });
  };
  for (const placed of text.paragraphs) {
    const own = typedSign(text, placed);
    if (own === sign && own !== undefined) run.push(placed.paragraph);
    else {
      yield* told();
      run = own === undefined ? [] : [placed.paragraph];
      sign = own;
    }
  }
  yield* told();
}

function typedSign(text: AccessibleText, { paragraph }: PlacedParagraph): string | undefined {
  if (!isBody(text, paragraph) || isItem(text, paragraph)) return undefined;
  return SIGNS.find(([, pattern]) => pattern.test(paragraph.text))?.[0];
}

function signedLines({ text }: FlowParagraph): number {
  return text.split('\n').filter((line) => SIGNS.some(([, pattern]) => pattern.test(line))).length;
}

function* linkNotes(text: AccessibleText, paragraph: FlowParagraph): Generator<AccessibilityNote> {
  const links: Pick<Span, 'from' | 'to' | 'url'>[] = [];
  for (const { from, to, url } of paragraph.spans) {
    if (url === undefined) continue;
    const last = links.at(-1);
    if (last?.to === from && last.url === url) links[links.length - 1] = { ...last, to };
    else links.push({ from, to, url });
  }
  for (const { from, to } of links) {
    const words = paragraph.text.slice(from, to).trim();
    if (saysNothing(words)) yield noteAt(text, 'accessibility/link-text', paragraph, { from, to, quote: words });
    else if (ADDRESS.test(words) && words.length > LONGEST_ADDRESS)
      yield noteAt(text, 'accessibility/link-text', paragraph, { from, to, quote: words, variant: 'address' });
  }
}

function saysNothing(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => SAY_NOTHING.has(word));
}
