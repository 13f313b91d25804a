/** Ends of sections in the XML of ours. */
const BREAK = /<w:sectPr\b[^<>]*>.*?<\/w:sectPr>|<w:sectPr\b[^<>]*\/>/gsu;

/** XML of ours whose pages are those of another file, lying where ours lie; and how the other file's own last pages then begin. */
export interface PagedXml {
  readonly xml: string;
  readonly last: string;
}

/**
 * Gives XML of ours the pages of another file: its paper, margins, heads and feet.
 * @param xml with the end of its last section
 * @param page the other file's section properties, whole
 */
export function pagedAs(xml: string, page: string): PagedXml {
  const ends = [...xml.matchAll(BREAK)];
  let seen = 0;
  const paged = xml.replaceAll(BREAK, (own) => {
    const made = pageOf(page, isLying(own), seen === 0);
    seen += 1;
    return seen === ends.length ? '' : made;
  });
  const last = ends.at(-1)?.[0];
  return { xml: paged, last: last === undefined ? page : pageOf(page, isLying(last), ends.length === 1) };
}

/** XML of ours without ends of sections: all of it stands on the pages on which it is put. */
export function withoutBreaks(xml: string): string {
  return xml.replaceAll(BREAK, '');
}

function isLying(section: string): boolean {
  return /<w:pgSz\b[^<>]*w:orient="landscape"/u.test(section);
}

function pageOf(page: string, lying: boolean, first: boolean): string {
  const turned = lying === isLyingPage(page) ? page : turnedPage(page, lying);
  if (first) return turned;
  // Heads and feet go on from the section before; a first page and a count from one there is but once.
  return turned
    .replaceAll(/<((?:[^\s/<>:]+:)?(?:headerReference|footerReference|titlePg))\b[^<>]*?(?:\/>|>\s*<\/\1\s*>)/gu, '')
    .replaceAll(/(<(?:[^\s/<>:]+:)?pgNumType\b[^<>]*?)\s(?:[^\s=<>:]+:)?start\s*=\s*["'][^"']*["']/gu, '$1');
}

const SIZE = /<((?:[^\s/<>:]+:)?)pgSz\b[^<>]*>/u;

function isLyingPage(page: string): boolean {
  const size = SIZE.exec(page)?.[0] ?? '';
  return Number(attribute(size, 'w')) > Number(attribute(size, 'h'));
}

function turnedPage(page: string, lying: boolean): string {
  return page.replace(SIZE, (size) => {
    const prefix = /\s((?:[^\s=<>:]+:)?)w\s*=/u.exec(size)?.[1] ?? '';
    const element = SIZE.exec(size)?.[1] ?? '';
    const orient = lying ? ` ${prefix}orient="landscape"` : '';
    return `<${element}pgSz ${prefix}w="${attribute(size, 'h')}" ${prefix}h="${attribute(size, 'w')}"${orient}/>`;
  });
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s(?:[^\\s=<>:]+:)?${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? '';
}
