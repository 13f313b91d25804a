import { limitsWith } from '@lapsilinssi/core';
import type { Limits } from '@lapsilinssi/core';

import type { WrittenWord } from '../comment/comment-word.ts';
import { openWordPackage } from '../opc/word-package.ts';
import { damaged, inputError, WordFault } from '../word-fault.ts';
import { carryBody } from './carry-body.ts';
import { carryProperties } from './carry-properties.ts';
import { editPackage } from './edit-package.ts';
import { elementsIn } from './elements-in.ts';
import type { ElementPlace } from './elements-in.ts';
import { fitted } from './fit-tables.ts';
import { pagedAs } from './section-breaks.ts';

/** A line of a reference file that says where the text goes: `{{sisältö}}`. */
const PLACE = /\{\{\s*(?:sisältö|teksti|innehåll|text|body|content)\s*\}\}/iu;

/** Main parts of the two forms of a Word file, macros aside. */
const FORMS = {
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  template: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
} as const;

/**
 * Puts a file of ours into the looks of an organisation's own: its styles, paper, margins, heads and feet stay, and what its text needs is added.
 * Where a line of it says `{{sisältö}}`, the text goes there and the rest stays, such as a front page; else its text gives way as a whole.
 *
 * @param reference the organisation's file
 * @param ours a file that `writeWord` has written
 * @param options `path` of the reference, for what is told when it cannot be used; limits instead of the usual ones
 */
export function graftReference(
  reference: Uint8Array,
  ours: Uint8Array,
  {
    path,
    form,
    limits: given,
  }: {
    readonly path: string;
    readonly form: 'document' | 'template';
    readonly limits?: Partial<Limits> | undefined;
  },
): WrittenWord {
  try {
    const limits = limitsWith(given);
    const opened = openWordPackage(reference, limits);
    if (opened.signed) throw new WordFault('word-signed');
    const own = openWordPackage(ours, limits);
    const into = editPackage(opened);
    const text = into.text(opened.main);
    if (text === undefined) throw damaged(opened.main);
    const children = elementsIn(text, opened.main, limits, { depth: 2 }).filter(({ from }) => isInBody(text, from));
    const end = children.at(-1);
    const page = end?.name === 'w:sectPr' ? end : undefined;
    const place = placeOf(text, children, page);
    const there = page === undefined ? '' : text.slice(page.from, page.to);
    const carried = carryBody(own, into, (elements) => fitted(elements, there, true).join(''));
    const pages = pagedAs(carried, there);
    into.write(
      opened.main,
      text.slice(0, place.from) + pages.xml + text.slice(place.to, page?.from) + restOf(text, page, pages.last),
    );
    carryProperties(own, into);
    const types = into.text('[Content_Types].xml') ?? '';
    const [wanted, other] = form === 'document' ? [FORMS.document, FORMS.template] : [FORMS.template, FORMS.document];
    if (types.includes(other)) into.write('[Content_Types].xml', types.replace(other, wanted));
    return { status: 'ok', content: into.bytes() };
  } catch (thrown) {
    if (thrown instanceof WordFault) return { status: 'unreadable', error: inputError(thrown, path) };
    throw thrown;
  }
}

function isInBody(text: string, from: number): boolean {
  return from > text.search(/<(?:[^\s/<>:]+:)?body[\s>/]/u);
}

/** Where the text goes: in the place of the line that says so, else of all that the body holds. */
function placeOf(
  text: string,
  children: readonly ElementPlace[],
  page: ElementPlace | undefined,
): { readonly from: number; readonly to: number } {
  const marked = children.find(
    ({ name, from, to }) =>
      (name === 'w:p' || name === 'w:sdt') && PLACE.test(text.slice(from, to).replaceAll(/<[^<>]*>/gu, '')),
  );
  if (marked !== undefined) return marked;
  const first = children[0];
  const last = children.findLast((one) => one !== page);
  if (first === undefined) throw damaged('body');
  const from = first.from;
  return { from, to: last === undefined ? from : last.to };
}

/** What follows the text: the end of the body, with the pages on which the text ends. */
function restOf(text: string, page: ElementPlace | undefined, last: string): string {
  return page === undefined ? '' : last + text.slice(page.to);
}
