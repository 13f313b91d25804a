/** Plurals that no rule gives, by their last part. */
const IRREGULAR: readonly (readonly [string, string])[] = [
  ['child', 'children'],
  ['person', 'people'],
  ['woman', 'women'],
  ['man', 'men'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['life', 'lives'],
  ['analysis', 'analyses'],
  ['basis', 'bases'],
  ['crisis', 'crises'],
  ['criterion', 'criteria'],
];

/** The plural of an English noun. */
export function pluralOf(lemma: string): string {
  const irregular = IRREGULAR.find(([singular]) => lemma.endsWith(singular));
  if (irregular !== undefined) return lemma.slice(0, -irregular[0].length) + irregular[1];
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** Whether a noun is written in the plural: `children`, `services`. */
export function isPlural(lemma: string): boolean {
  return IRREGULAR.some(([, plural]) => lemma.endsWith(plural)) || (/[^suix]s$/.test(lemma) && lemma.length > 4);
}
