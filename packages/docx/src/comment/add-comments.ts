import type { Range } from '@lapsilinssi/core';

import { writePartText } from '../opc/part-text.ts';
import { partText } from '../opc/word-package.ts';
import type { ReadWord } from '../read/read-word.ts';
import { damaged, WordFault } from '../word-fault.ts';
import { editText } from '../xml/edit-text.ts';
import type { Edit } from '../xml/edit-text.ts';
import { tagNames } from '../xml/tag-names.ts';
import type { TagNames } from '../xml/tag-names.ts';
import { writeZip } from '../zip/write-zip.ts';
import { commentXml } from './comment-xml.ts';
import type { CommentText } from './comment-xml.ts';
import { addToCommentsPart } from './comments-part.ts';
import type { PartChanges } from './comments-part.ts';
import { findAnchor } from './find-anchor.ts';
import type { Anchor, MarkPlace } from './find-anchor.ts';
import { cutText, endMark, hasCuts, startMark } from './mark-xml.ts';
import { referenceText } from './own-comments.ts';
import { readComments } from './read-comments.ts';

/** A comment to be written. */
export interface NewComment {
  /** In the accepted text. */
  readonly range: Range;
  readonly text: CommentText;
  /** Keys of the findings that it tells: by them it is known again. */
  readonly keys: readonly string[];
}

interface Placed {
  readonly anchor: Anchor;
  readonly text: CommentText;
  id: number;
}

/** A place of marks: those that end something there stand before those that begin something. */
interface Marks {
  readonly place: MarkPlace;
  /** {@link Anchor.tag} */
  readonly tag: number;
  readonly ends: Placed[];
  readonly starts: Placed[];
}

/**
 * A copy of a Word file with comments put in, of those at one place the first given first. Every other part, and all text, stay as they are.
 * @param date ISO date that the comments carry
 * @param label word before the keys in the last line of a comment
 * @throws WordFault for a signed file, whose signature any change would break
 */
export function addComments(
  word: ReadWord,
  comments: readonly NewComment[],
  { date, label }: { readonly date: string; readonly label: string },
): Uint8Array {
  const { opened } = word;
  if (opened.signed) throw new WordFault('word-signed');
  const main = partText(opened, opened.main);
  if (main === undefined) throw damaged(opened.main);
  const mayCut = !hasCuts(main.text);
  const placed = comments
    .flatMap(({ range, text: told, keys }): Placed[] => {
      const text: CommentText =
        keys.length === 0 ? told : [...told, [{ text: referenceText(label, keys), look: 'faint' }]];
      const anchor = findAnchor(main.text, word, range);
      return anchor === undefined ? [] : [{ anchor: mayCut ? anchor : uncut(anchor), text, id: 0 }];
    })
    .toSorted((a, b) => a.anchor.start.at - b.anchor.start.at);
  if (placed.length === 0) return opened.zip.bytes;
  const first = nextId(main.text, word);
  for (const [index, one] of placed.entries()) one.id = first + index;
  const changes: PartChanges = new Map();
  changes.set(opened.main, writePartText(editText(main.text, editsOf(main.text, placed)), main));
  addToCommentsPart(opened, main, changes, (names: TagNames) =>
    placed.map(({ id, text }) => commentXml(names, id, date, text)).join(''),
  );
  return writeZip(opened.zip, changes);
}

/** An anchor around whole runs. */
function uncut({ tag, start, end }: Anchor): Anchor {
  return {
    tag,
    start: { at: start.cuts?.run.from ?? start.at, cuts: undefined },
    end: { at: end.cuts?.run.to ?? end.at, cuts: undefined },
  };
}

function editsOf(text: string, placed: readonly Placed[]): Edit[] {
  const places = new Map<number, Marks>();
  const marksAt = (place: MarkPlace, tag: number): Marks => {
    const marks = places.get(place.at) ?? { place, tag, ends: [], starts: [] };
    places.set(place.at, marks);
    return marks;
  };
  for (const one of placed) {
    marksAt(one.anchor.start, one.anchor.tag).starts.push(one);
    marksAt(one.anchor.end, one.anchor.tag).ends.push(one);
  }
  return [...places.values()].map(({ place, tag, ends, starts }) => {
    const names = tagNames(text, tag);
    // What begins and ends at one place is empty there: it begins first.
    const empty = starts.filter((one) => ends.includes(one));
    const marks = [
      ...empty.map(({ id }) => startMark(names, id)),
      ...ends.map(({ id }) => endMark(names, id)),
      ...starts.filter((one) => !empty.includes(one)).map(({ id }) => startMark(names, id)),
    ].join('');
    return { from: place.at, to: place.at, text: place.cuts === undefined ? marks : cutText(text, place.cuts, marks) };
  });
}

/** Ids of comments, in their part and in the text, may be any: ours come after the highest. */
function nextId(text: string, word: ReadWord): number {
  const used = [
    ...readComments(word.opened).map(({ id }) => Number(id)),
    ...[...text.matchAll(/comment(?:RangeStart|RangeEnd|Reference)\b[^>]*\bid\s*=\s*["'](-?\d+)["']/gu)].map(([, id]) =>
      Number(id),
    ),
  ].filter((id) => Number.isInteger(id));
  return used.reduce((most, id) => Math.max(most, id), -1) + 1;
}
