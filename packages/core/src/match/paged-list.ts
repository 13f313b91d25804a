/**
 * A list of many entries of which few are ever filled, as one by units or patterns of a pack is in a short text: only the pages on which something
 * stands are made.
 */
export type PagedList<T> = ((T | undefined)[] | undefined)[];

/** Entries on one page, as a power of two. */
const PAGE_BITS = 7;
const PAGE = 1 << PAGE_BITS;

/** An entry of a list; undefined when it has not been filled. */
export function entryAt<T>(list: PagedList<T>, index: number): T | undefined {
  const page = list[index >> PAGE_BITS];
  return page === undefined ? undefined : page[index & (PAGE - 1)];
}

/** Fills an entry of a list, or empties it. */
export function setEntry<T>(list: PagedList<T>, index: number, entry: T | undefined): void {
  const number = index >> PAGE_BITS;
  let page = list[number];
  if (page === undefined) {
    page = [];
    page.length = PAGE;
    list[number] = page;
  }
  page[index & (PAGE - 1)] = entry;
}
