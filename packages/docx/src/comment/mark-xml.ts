import type { Piece } from '../read/flow.ts';
import { tagNames } from '../xml/tag-names.ts';
import type { TagNames } from '../xml/tag-names.ts';

/** The mark at which a comment's range begins. */
export function startMark({ element, attribute, declaration }: TagNames, id: number): string {
  return `<${element}commentRangeStart${declaration} ${attribute}id="${id}"/>`;
}

/** The mark at which a comment's range ends, and the run that refers to the comment. */
export function endMark({ element, attribute, declaration }: TagNames, id: number): string {
  return `<${element}commentRangeEnd${declaration} ${attribute}id="${id}"/><${element}r><${element}commentReference${declaration} ${attribute}id="${id}"/></${element}r>`;
}

// A space before the closing sign changes nothing for programs; by it a cut is known and can be undone to the letter.
const CUT =
  /<\/((?:[^\s/<>:]+:)?)t ><\/\1r ><\1r[^<>]* >(?:<\1rPr\s*\/>|<\1rPr[\s>](?:(?!<\/\1rPr)[^])*<\/\1rPr\s*>)?<\1t xml:space="preserve" >/gu;

/** What ends a run inside its text, and begins it anew with the same properties behind `marks`. */
export function cutText(text: string, { run }: Piece, marks: string): string {
  const { element } = tagNames(text, run.from);
  const tag = text.slice(run.from, run.openTo - 1).trimEnd();
  const { properties } = run;
  const looks = properties === undefined ? '' : text.slice(properties.from, properties.to);
  return `</${element}t ></${element}r >${marks}${tag} >${looks}<${element}t xml:space="preserve" >`;
}

/** A text whose cuts, bare of marks, are undone. */
export function withoutCuts(text: string): string {
  return text.replaceAll(CUT, '');
}

/** Whether a text holds what looks like a cut though nobody cut it: then nothing in it may be cut. */
export function hasCuts(text: string): boolean {
  return text.search(CUT) >= 0;
}
