/** An XML text with more before the end of its root; a root without content is opened. */
export function appendXml(text: string, xml: string): string {
  const open = openRoot(text);
  const end = open.lastIndexOf('</');
  return open.slice(0, end) + xml + open.slice(end);
}

/** An XML text whose root has an end tag of its own. */
export function openRoot(text: string): string {
  const root = /<([^\s/<>!?]+)(?:\s[^<>]*)?\/>\s*$/u.exec(text);
  // Only a text of one element ends in it: others end with an end tag.
  if (root === null || text.includes('</')) return text;
  return text.replace(/\/>(\s*)$/u, (_, after: string) => `></${root[1] ?? ''}>${after}`);
}
