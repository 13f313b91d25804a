/**
 * Identity of a finding by content: rule, subject and the normalised sentence; an absence has no sentence. No heading path and no line,
 * so that moved and renumbered text keeps its keys.
 * @returns 16 hexadecimal digits.
 */
export function keyOf(rule: string, subject: readonly (string | undefined)[], sentence?: string): string {
  return hash(
    [rule, ...subject.map((one) => one ?? ''), sentence === undefined ? '' : foldSentence(sentence)].join('\u0000'),
  );
}

/** NFC, lower case, white space and soft hyphens folded, leading numbering dropped. */
export function foldSentence(sentence: string): string {
  return sentence
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-zåäö]\)|[•▪–-])\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** 64 bits from two independent 32-bit mixes (FNV-1a and a multiply-xor), enough for the findings of a repository. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b = (b << 13) | (b >>> 19);
  }
  a = Math.imul(a ^ (b >>> 15), 0xc2b2ae35);
  b = Math.imul(b ^ (a >>> 13), 0x27d4eb2f);
  return hex(a ^ (a >>> 16)) + hex(b ^ (b >>> 15));
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
