/** One form of an English verb. */
export interface EnglishVerbForm {
  readonly form: string;
  readonly tag: 'base' | 'prs' | 'pst' | 'ing';
}

/** Conjugates an English verb; key forms are the past and the past participle of an irregular one (`take (took, taken)`). Both have the tag `pst`. */
export function conjugateEnglish(lemma: string, keyForms: readonly string[]): readonly EnglishVerbForm[] {
  const past = keyForms.length > 0 ? keyForms : [regularPast(lemma)];
  return [
    { form: lemma, tag: 'base' },
    { form: thirdPerson(lemma), tag: 'prs' },
    ...past.map((form) => ({ form, tag: 'pst' as const })),
    { form: ingForm(lemma), tag: 'ing' },
  ];
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function ingForm(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) && lemma.length > 2) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** `plan` → `plann-`, `refer` → `referr-`, `travel` → `travell-`; `visit` and `develop` keep one. */
function doubled(lemma: string): string {
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || /(?:fer|mit|pel|cur|trol|cel|vel|bel|gram)$/.test(lemma))
    return lemma + lemma.slice(-1);
  return lemma;
}
