/**
 * XML of ours with numbers and names that the text into which it goes does not use: of controls, bookmarks and pictures. Tags of controls stay,
 * as answers are read by them, unless the text has the same tag already.
 */
export function withUniqueIds(xml: string, there: string): string {
  const controls = numbersIn(there, /<(?:[^\s/<>:]+:)?id\s[^<>]*?val\s*=\s*["'](-?\d+)["']/gu);
  const bookmarks = numbersIn(there, /<(?:[^\s/<>:]+:)?bookmarkStart\b[^<>]*?[\s:]id\s*=\s*["'](-?\d+)["']/gu);
  const pictures = numbersIn(there, /<(?:[^\s/<>:]+:)?docPr\b[^<>]*?\sid\s*=\s*["'](\d+)["']/gu);
  const names = new Set(
    [...there.matchAll(/<(?:[^\s/<>:]+:)?bookmarkStart\b[^<>]*?name\s*=\s*["']([^"']*)["']/gu)].map(([, name]) => name),
  );
  const tags = new Set(
    [...there.matchAll(/<(?:[^\s/<>:]+:)?tag\s[^<>]*?val\s*=\s*["']([^"']*)["']/gu)].map(([, tag]) => tag),
  );
  const renamed = new Map<string, string>();
  for (const [, name = ''] of xml.matchAll(/<w:bookmarkStart\b[^<>]*?w:name="([^"]*)"/gu)) {
    let free = name;
    for (let number = 2; names.has(free); number++) free = `${name}_${number}`;
    names.add(free);
    renamed.set(name, free);
  }
  return xml
    .replaceAll(/(<w:id w:val=")(-?\d+)"/gu, (_, tag: string) => `${tag}${controls.next()}"`)
    .replaceAll(/(<w:tag w:val=")([^"]*)"/gu, (_, tag: string, name: string) => {
      let free = name;
      for (let number = 2; tags.has(free); number++) free = `${name.slice(0, LONGEST_TAG - 3)}-${number}`;
      tags.add(free);
      return `${tag}${free}"`;
    })
    .replaceAll(
      /(<w:bookmark(?:Start|End)\b[^<>]*?w:id=")(-?\d+)"/gu,
      (_, tag: string, id: string) => `${tag}${bookmarks.of(id)}"`,
    )
    .replaceAll(/(<w:bookmarkStart\b[^<>]*?w:name="|\sw:anchor=")([^"]*)"/gu, (_, tag: string, name: string) => {
      return `${tag}${renamed.get(name) ?? name}"`;
    })
    .replaceAll(/(PAGEREF\s+)(\S+)/gu, (_, word: string, name: string) => `${word}${renamed.get(name) ?? name}`)
    .replaceAll(/(<wp:docPr\b[^<>]*?\sid=")\d+"/gu, (_, tag: string) => `${tag}${pictures.next()}"`);
}

/** Characters that Word keeps of a control's tag. */
const LONGEST_TAG = 64;

/** Numbers above all that a text uses. */
function numbersIn(text: string, pattern: RegExp): { next(): number; of(id: string): number } {
  let last = [...text.matchAll(pattern)].reduce((most, [, number]) => Math.max(most, Number(number)), 0);
  // What goes beyond what a program can hold begins anew; few texts come near.
  if (last > 2_000_000_000) last = 1_000_000;
  const known = new Map<string, number>();
  return {
    next: () => (last += 1),
    of(id) {
      const number = known.get(id) ?? (last += 1);
      known.set(id, number);
      return number;
    },
  };
}
