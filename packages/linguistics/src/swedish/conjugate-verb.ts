/** One form of a Swedish verb. */
export interface VerbForm {
  readonly form: string;
  readonly tag: string;
}

/**
 * Conjugates a Swedish verb from its key forms as a dictionary gives them: present, past, supine, and the past participle where it does not
 * follow from them (`ge (ger, gav, gett, given)`). Without key forms a verb in `-era` and others of the first conjugation are certain only in
 * their ending; then the forms of the first and second conjugation are given.
 */
export function conjugateVerb(lemma: string, keyForms: readonly string[]): readonly VerbForm[] {
  const [present, past, supine, participle] = keyForms;
  if (present !== undefined && past !== undefined && supine !== undefined) {
    return conjugate({ lemma, present, past, supine, participle });
  }
  const stem = lemma.endsWith('a') ? lemma.slice(0, -1) : lemma;
  const first = { lemma, present: `${stem}ar`, past: `${stem}ade`, supine: `${stem}at`, participle: undefined };
  if (isFirstConjugation(lemma)) return conjugate(first);
  const voiceless = /[kpstx]$/.test(stem);
  const second = {
    lemma,
    present: `${stem}er`,
    past: stem + (voiceless ? 'te' : 'de'),
    supine: `${stem}t`,
    participle: undefined,
  };
  return [...conjugate(first), ...conjugate(second)];
}

/** Whether the ending of an infinitive leaves no doubt: `utvärdera`, `kontrollera`, `rekommendera`. */
export function isFirstConjugation(lemma: string): boolean {
  return /(?:era|isera|ifiera)$/.test(lemma) && lemma.length > 5;
}

interface Keys {
  readonly lemma: string;
  readonly present: string;
  readonly past: string;
  readonly supine: string;
  readonly participle: string | undefined;
}

function conjugate(keys: Keys): readonly VerbForm[] {
  const { lemma, present, past, supine } = keys;
  const forms: VerbForm[] = [
    { form: lemma, tag: 'inf' },
    { form: present, tag: 'prs' },
    { form: past, tag: 'pst' },
    { form: supine, tag: 'sup' },
  ];
  const passive = (form: string, tag: string): void => {
    if (!form.endsWith('s')) forms.push({ form: `${form}s`, tag: `${tag}.pass` });
  };
  passive(lemma, 'inf');
  for (const stem of passiveStems(keys)) forms.push({ form: `${stem}s`, tag: 'prs.pass' });
  passive(past, 'pst');
  passive(supine, 'sup');
  const imperative = imperativeOf(keys);
  if (imperative.length >= 4) forms.push({ form: imperative, tag: 'imp' });
  if (!lemma.endsWith('s')) forms.push({ form: presentParticiple(lemma), tag: 'prs.part' });
  for (const form of pastParticiples(keys)) forms.push({ form, tag: 'pst.part' });
  return forms;
}

/** What stands before the s of the present passive: `utvecklas`, `bedöms`, `hörs`, `ges`, `läses`. */
function passiveStems({ lemma, present }: Keys): readonly string[] {
  if (lemma.endsWith('s')) return [];
  if (!present.endsWith('r')) return [];
  if (present === `${lemma}r`) return [lemma];
  if (!present.endsWith('er')) return [present];
  const stem = bareStem(present);
  return stem.endsWith('s') || stem.endsWith('x') ? [`${stem}e`] : [stem, `${present.slice(0, -2)}e`];
}

/** `bestämmer` → `bestäm`: no word ends in mm. */
function bareStem(present: string): string {
  const stem = present.slice(0, -2);
  return stem.endsWith('mm') ? stem.slice(0, -1) : stem;
}

function imperativeOf({ lemma, present }: Keys): string {
  if (present === `${lemma}r`) return lemma;
  return present.endsWith('er') ? bareStem(present) : present;
}

function presentParticiple(lemma: string): string {
  return lemma.endsWith('a') && lemma.length > 2 ? `${lemma.slice(0, -1)}ande` : `${lemma}ende`;
}

/** Common gender, neuter, plural. */
function pastParticiples({ past, supine, participle }: Keys): readonly string[] {
  if (participle !== undefined) {
    if (participle.endsWith('en')) return strong(participle.slice(0, -2));
    return [participle, supine, `${participle}a`];
  }
  if (past.endsWith('ade')) return [past.slice(0, -1), `${past.slice(0, -2)}t`, past];
  if (supine.endsWith('it')) return strong(supine.slice(0, -2));
  if (past.endsWith('de') || past.endsWith('te')) return [past.slice(0, -1), supine, `${past.slice(0, -1)}a`];
  if (supine.endsWith('tt')) return [`${supine.slice(0, -2)}dd`, supine, `${supine.slice(0, -2)}dda`];
  return [supine];
}

function strong(stem: string): readonly string[] {
  return [`${stem}en`, `${stem}et`, `${stem}na`];
}
