const WORDS = new Set([
  'sisällys',
  'sisällysluettelo',
  'sisältö',
  'sisältö ja rakenne',
  'innehåll',
  'innehållsförteckning',
  'contents',
  'table of contents',
]);

/** Whether a heading stands over a table of contents. */
export function isContentsHeading(text: string): boolean {
  return text.length < 30 && WORDS.has(text.normalize('NFC').trim().replace(/[:.]$/u, '').toLowerCase());
}
