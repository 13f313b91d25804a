import { readFileSync } from 'node:fs';

import { strFromU8, unzipSync } from 'fflate';

/**
 * What Microsoft's validator lets pass and Word does not: styles that do not exist, names that stand twice, ranges without an end.
 *
 * @param {string} path a Word file
 * @returns {string[]} faults, one line each
 */
export function wordFaults(path) {
  const parts = unzipSync(readFileSync(path));
  const text = (/** @type {string} */ name) => (parts[name] === undefined ? '' : strFromU8(parts[name]));
  const main = text('word/document.xml');
  const notes = text('word/footnotes.xml');
  const styles = new Set(valuesOf(text('word/styles.xml'), /<w:style\b[^>]*\bw:styleId="([^"]*)"/gu));
  const all = [
    main,
    notes,
    ...Object.keys(parts)
      .filter((name) => /^word\/(?:header|footer)\d+\.xml$/u.test(name))
      .map(text),
  ];
  const faults = [];
  for (const style of new Set(all.flatMap((xml) => valuesOf(xml, /<w:(?:p|r|tbl)Style w:val="([^"]*)"/gu))))
    if (!styles.has(style)) faults.push(`style ${style} is used and does not exist`);
  const tags = valuesOf(main, /<w:tag w:val="([^"]*)"/gu);
  for (const tag of repeated(tags)) faults.push(`two controls have the tag ${tag}`);
  for (const tag of tags) if (tag.length > 64 || tag === '') faults.push(`the tag ${tag} is not of 1–64 characters`);
  for (const id of repeated(valuesOf(main, /<w:sdtPr>.*?<w:id w:val="([^"]*)"/gsu)))
    faults.push(`two controls have the id ${id}`);
  const bookmarks = valuesOf(main, /<w:bookmarkStart\b[^>]*\bw:name="([^"]*)"/gu);
  for (const name of repeated(bookmarks)) faults.push(`two bookmarks are called ${name}`);
  for (const anchor of valuesOf(main, /\bw:anchor="([^"]*)"/gu))
    if (!bookmarks.includes(anchor)) faults.push(`a link leads to ${anchor}, which does not exist`);
  const starts = valuesOf(main, /<w:commentRangeStart\b[^>]*\bw:id="([^"]*)"/gu);
  const ends = valuesOf(main, /<w:commentRangeEnd\b[^>]*\bw:id="([^"]*)"/gu);
  const references = valuesOf(main, /<w:commentReference\b[^>]*\bw:id="([^"]*)"/gu);
  const comments = valuesOf(text('word/comments.xml'), /<w:comment\b[^>]*\bw:id="([^"]*)"/gu);
  for (const id of new Set([...starts, ...ends, ...references, ...comments]))
    if (![starts, ends, references, comments].every((ids) => ids.filter((one) => one === id).length === 1))
      faults.push(`comment ${id} is not whole`);
  if (!/<dc:title>[^<]+<\/dc:title>/u.test(text('docProps/core.xml'))) faults.push('no title');
  if (!/<w:rPrDefault>.*?<w:lang\b[^>]*w:val="(?:fi|sv)-FI"/su.test(text('word/styles.xml')))
    faults.push('no language');
  for (const [table] of main.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)) {
    if (!table.includes('<w:tblHeader')) faults.push('a table has no heading row that repeats');
    if (!table.includes('<w:tblDescription')) faults.push('a table has no text alternative');
  }
  return faults;
}

function valuesOf(/** @type {string} */ xml, /** @type {RegExp} */ pattern) {
  return [...xml.matchAll(pattern)].flatMap(([, value]) => (value === undefined ? [] : [value]));
}

function repeated(/** @type {string[]} */ values) {
  return new Set(values.filter((value, index) => values.indexOf(value) < index));
}
