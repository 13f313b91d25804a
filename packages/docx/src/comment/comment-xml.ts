import { escapeXml } from '../xml/escape-xml.ts';
import type { TagNames } from '../xml/tag-names.ts';
import { AUTHOR, INITIALS } from './own-comments.ts';

/** A stretch of a comment's text. */
export interface CommentRun {
  readonly text: string;
  readonly look?: 'bold' | 'faint';
}

/** Paragraphs of a comment, each of stretches. */
export type CommentText = readonly (readonly CommentRun[])[];

const LOOKS = { bold: 'b', faint: 'i' } as const;

/**
 * A comment of ours as it stands in its part.
 * @param date ISO date
 */
export function commentXml(names: TagNames, id: number, date: string, text: CommentText): string {
  const { element: e, attribute: a, declaration } = names;
  const paragraphs = text.map((runs) => `<${e}p>${runs.map((run) => runXml(run, e)).join('')}</${e}p>`);
  return `<${e}comment${declaration} ${a}id="${id}" ${a}author="${AUTHOR}" ${a}date="${date}T00:00:00Z" ${a}initials="${INITIALS}">${paragraphs.join('')}</${e}comment>`;
}

function runXml({ text, look }: CommentRun, e: string): string {
  const looks = look === undefined ? '' : `<${e}rPr><${e}${LOOKS[look]}/></${e}rPr>`;
  return `<${e}r>${looks}<${e}t xml:space="preserve">${escapeXml(text)}</${e}t></${e}r>`;
}
