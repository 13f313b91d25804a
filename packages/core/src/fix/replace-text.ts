import type { FixIntent } from '../assessment.ts';
import type { Block, PlanDocument } from '../document.ts';
import { made, refused } from './fix-edits.ts';
import type { FixEdits } from './fix-edits.ts';
import { inFormOf } from './source-form.ts';
import { spanAt } from './span-at.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Other words for a stretch of text. Words that stay are not touched, so that markup and line ends between them stay too; where markup or a
 * line end stands inside what changes, the fix is refused. A range outside the text (a comment, front matter) is replaced as it stands.
 */
export function replaceText(
  document: PlanDocument,
  { range, text }: Extract<FixIntent, { kind: 'replace' }>,
): FixEdits {
  const { part, offset: from } = range.start;
  const to = range.end.offset;
  const source = document.parts[part] ?? '';
  if (range.end.part !== part || to > source.length || to < from) return refused('not-found');
  const found = spanAt(document, range);
  if (found === undefined || found.block.use === 'comment') {
    const written = source.slice(from, to);
    // Half of a folded stretch is no place for words.
    if (found === undefined && !isFrontMatter(document, part, from, to)) return refused('not-found');
    if (found !== undefined && !/^<!--[^]*-->$/u.test(written)) return refused('folded');
    const changed = inFormOf(source, text);
    return changed === written ? refused('already-there') : made({ part, from, to, text: changed });
  }
  const edits: TextEdit[] = [];
  for (const change of changesOf(found.block.text.slice(found.start, found.end), text)) {
    const edit = editOf(document, found.block, found.start + change.start, found.start + change.end, change.text);
    if (edit === undefined) return refused('folded');
    edits.push(edit);
  }
  return edits.length === 0 ? refused('already-there') : made(...edits);
}

function isFrontMatter(document: PlanDocument, part: number, from: number, to: number): boolean {
  return document.frontMatter.some(
    ({ range }) => range.start.part === part && range.start.offset <= from && to <= range.end.offset,
  );
}

interface Change {
  /** In the old text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What must change for a text to become another, word by word when both have as many; else what lies between the words that both begin and end with. */
function changesOf(old: string, text: string): Change[] {
  const before = wordsOf(old);
  const after = wordsOf(text);
  if (before.length === after.length) {
    return before.flatMap(({ start, word }, index) => {
      const other = after[index]?.word ?? word;
      return other === word ? [] : [{ start, end: start + word.length, text: other }];
    });
  }
  const most = Math.min(before.length, after.length) - 1;
  let first = 0;
  while (first < most && before[first]?.word === after[first]?.word) first += 1;
  let last = 0;
  while (last < most - first && before.at(-1 - last)?.word === after.at(-1 - last)?.word) last += 1;
  const begin = before[first];
  const stop = before.at(-1 - last);
  if (begin === undefined || stop === undefined) return [{ start: 0, end: old.length, text }];
  const words = after.slice(first, after.length - last).map(({ word }) => word);
  return [{ start: begin.start, end: stop.start + stop.word.length, text: words.join(' ') }];
}

function wordsOf(text: string): { readonly start: number; readonly word: string }[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({ start: match.index, word: match[0] }));
}

/** What stands for nothing inside a word and may go with it. */
const SOFT_HYPHENS = /^(?:\u00AD|&shy;)*$/u;

/** The edit that writes other words for a span of a block's clean text; undefined when markup or a line end stands in it. */
function editOf(document: PlanDocument, block: Block, start: number, end: number, text: string): TextEdit | undefined {
  const inside = block.segments.filter((segment) => segment.start < end && segment.end > start);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const source = document.parts[first.part] ?? '';
  for (const [index, segment] of inside.entries()) {
    if (segment.part !== first.part) return undefined;
    if (segment.kind === 'folded' && !isWhole(segment, start, end, block, source)) return undefined;
    const before = inside[index - 1];
    if (before !== undefined && !SOFT_HYPHENS.test(source.slice(before.to, segment.from))) return undefined;
  }
  const from = first.kind === 'folded' ? first.from : first.from + Math.max(0, start - first.start);
  const to = last.kind === 'folded' ? last.to : last.to - Math.max(0, last.end - end);
  const written = document.format === 'markdown' ? escaped(text, source, from, block) : text;
  return { part: first.part, from, to, text: inFormOf(source, written) };
}

/** Whether a folded stretch lies in the span as a whole and is a letter written in several signs, or spaces on one line: nothing that shows. */
function isWhole(
  segment: Block['segments'][number],
  start: number,
  end: number,
  block: Block,
  source: string,
): boolean {
  if (segment.start < start || segment.end > end) return false;
  const written = source.slice(segment.from, segment.to);
  if (/[\r\n]/u.test(written)) return false;
  const clean = block.text.slice(segment.start, segment.end);
  return written.replaceAll(/[\u00AD\s]+/gu, ' ').normalize('NFKC') === clean || /^\p{Pd}$/u.test(written);
}

/** Words as Markdown: what would be markup there is escaped. */
function escaped(text: string, source: string, from: number, block: Block): string {
  const marks = text.replaceAll(block.kind === 'cell' ? /[\\`*_[\]<>|]/gu : /[\\`*_[\]<>]/gu, String.raw`\$&`);
  const starts = /(?:^|[\r\n])[ \t>]*$/u.test(source.slice(Math.max(0, from - 200), from));
  if (!starts) return marks;
  return marks.replace(/^(?:[#+=~-]|(\d{1,9})([.)]))/u, (mark, digits?: string, closing?: string) =>
    digits === undefined ? `\\${mark}` : `${digits}\\${closing ?? ''}`,
  );
}
