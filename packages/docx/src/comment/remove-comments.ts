import { writePartText } from '../opc/part-text.ts';
import { openWordPackage, partText, relatedText } from '../opc/word-package.ts';
import type { WordPackage } from '../opc/word-package.ts';
import type { Limits } from '@lapsilinssi/core';
import { damaged, WordFault } from '../word-fault.ts';
import { editText } from '../xml/edit-text.ts';
import type { Edit } from '../xml/edit-text.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { writeZip } from '../zip/write-zip.ts';
import { closedRoot, dropCommentsPart, dropParts } from './comments-part.ts';
import type { PartChanges } from './comments-part.ts';
import { withoutCuts } from './mark-xml.ts';
import { ownComments } from './own-comments.ts';
import { readComments } from './read-comments.ts';
import type { ReadComment } from './read-comments.ts';

/**
 * A copy of a Word file without the comments of ours that nobody has answered; other people's stay, and so do answered ones with their replies.
 * A file in which nothing else was written since is again what it was before, to the letter. The same bytes when there is nothing to take away.
 * @throws WordFault
 */
export function withoutOwnComments(bytes: Uint8Array, limits: Limits): Uint8Array {
  const opened = openWordPackage(bytes, limits);
  const gone = ownComments(readComments(opened)).filter(({ answered }) => !answered);
  if (gone.length === 0) return bytes;
  if (opened.signed) throw new WordFault('word-signed');
  const main = partText(opened, opened.main);
  if (main === undefined) throw damaged(opened.main);
  const changes: PartChanges = new Map();
  const ids = new Set(gone.map(({ comment }) => comment.id));
  changes.set(opened.main, writePartText(withoutCuts(editText(main.text, marksOf(main.text, opened, ids))), main));
  removeFromPart(
    opened,
    gone.map(({ comment }) => comment),
    changes,
  );
  return writeZip(opened.zip, changes);
}

/** Kinds of parts that tell of comments. */
const COMMENT_PARTS: ReadonlySet<string> = new Set([
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
]);

/**
 * A copy of a Word file without any comments, and without the parts that tell of them. The same bytes when there are none.
 * @throws WordFault
 */
export function withoutComments(bytes: Uint8Array, limits: Limits): Uint8Array {
  const opened = openWordPackage(bytes, limits);
  const main = partText(opened, opened.main);
  if (main === undefined) throw damaged(opened.main);
  const marked = [
    ...main.text.matchAll(/comment(?:RangeStart|RangeEnd|Reference)\b[^<>]*\bid\s*=\s*["']([^"']*)["']/gu),
  ];
  const parts = opened.relationships.filter(({ kind, external }) => !external && COMMENT_PARTS.has(kind));
  if (marked.length === 0 && parts.length === 0) return bytes;
  if (opened.signed) throw new WordFault('word-signed');
  const ids = new Set(marked.map(([, id = '']) => id));
  const changes: PartChanges = new Map();
  changes.set(opened.main, writePartText(withoutCuts(editText(main.text, marksOf(main.text, opened, ids))), main));
  dropParts(opened, parts, changes);
  return writeZip(opened.zip, changes);
}

function removeFromPart(opened: WordPackage, gone: readonly ReadComment[], changes: PartChanges): void {
  const part = relatedText(opened, 'comments');
  if (part === undefined) return;
  const text = closedRoot(
    editText(
      part.text,
      gone.map(({ from, to }) => ({ from, to, text: '' })),
    ),
  );
  if (!dropCommentsPart(opened, part.name, text, changes)) changes.set(part.name, writePartText(text, part));
}

interface OpenRun {
  readonly from: number;
  /** Whether it refers to a comment that goes, and whether it holds anything else. */
  refers: boolean;
  holds: boolean;
}

/** Elements of a run that say nothing by themselves. */
const SILENT: ReadonlySet<string> = new Set(['w:commentReference', 'w:annotationRef', 'w:rPr']);

/** The marks of comments in the text; a run that does nothing but refer to one goes as a whole. */
function marksOf(text: string, opened: WordPackage, ids: ReadonlySet<string>): Edit[] {
  const edits: Edit[] = [];
  const runs: OpenRun[] = [];
  let mark: number | undefined;
  let properties = 0;
  walkXml(text, opened.main, opened.limits, {
    open(name, tag) {
      const run = runs.at(-1);
      if (run !== undefined && properties === 0 && !SILENT.has(name)) run.holds = true;
      if (name === 'w:rPr') properties += 1;
      if (name === 'w:r') runs.push({ from: tag.from(), refers: false, holds: false });
      else if (name.startsWith('w:comment') && ids.has(tag.attribute('w:id') ?? '')) {
        mark = tag.from();
        if (name === 'w:commentReference' && run !== undefined) run.refers = true;
      }
    },
    close(name, to) {
      if (name === 'w:rPr') properties -= 1;
      if (name.startsWith('w:comment') && mark !== undefined) {
        edits.push({ from: mark, to, text: '' });
        mark = undefined;
      } else if (name === 'w:r') {
        const run = runs.pop();
        if (run?.refers !== true || run.holds) return;
        while ((edits.at(-1)?.from ?? -1) >= run.from) edits.pop();
        edits.push({ from: run.from, to, text: '' });
      }
    },
    text: () => undefined,
  });
  return edits;
}
