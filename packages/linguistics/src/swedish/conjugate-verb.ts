import type { TaggedForm } from '../lexicon/generator.ts';
import { irregularVerb } from './irregular-verbs.ts';
import type { IrregularVerb } from './irregular-verbs.ts';

/**
 * Conjugates a Swedish verb from its key forms as a dictionary gives them: present, past, supine, and the past participle where it does not
 * follow from them (`ge (ger, gav, gett, given)`). Without key forms a verb in `-era` and others of the first conjugation are certain only in
 * their ending; then the forms of the first and second conjugation are given.
 */
export function conjugateVerb(lemma: string, keyForms: readonly string[]): readonly TaggedForm[] {
  const [present, past, supine, participle] = keyForms;
  if (present !== undefined && past !== undefined && supine !== undefined) {
    return conjugate({ lemma, present, past, supine, participle });
  }
  const stem = lemma.endsWith('a') ? lemma.slice(0, -1) : lemma;
  const first = {
    lemma,
    present: `${stem}ar`,
    past: `${stem}ade`,
    supine: `${stem}at`,
    participle: undefined,
  };
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
  return lemma.endsWith('era') && lemma.length > 5;
}

interface Keys {
  readonly lemma: string;
  readonly present: string;
  readonly past: string;
  readonly supine: string;
  readonly participle: string | undefined;
}

/** The forms of a verb, and those of its second set of key forms where it has one. */
function conjugate(keys: Keys): readonly TaggedForm[] {
  const irregular = irregularVerb(keys.lemma, keys.past) ?? {};
  const forms = [...formsOf(keys, irregular)];
  if (irregular.second === undefined) return forms;
  const [present, past, supine] = irregular.second;
  for (const also of formsOf({ ...keys, present, past, supine }, irregular)) {
    if (!forms.some(({ form, tag }) => form === also.form && tag === also.tag)) forms.push(also);
  }
  return forms;
}

function formsOf(keys: Keys, irregular: IrregularVerb): readonly TaggedForm[] {
  const { lemma, present, past, supine } = keys;
  const forms: TaggedForm[] = [
    { form: lemma, tag: 'inf' },
    { form: present, tag: 'prs' },
    { form: past, tag: 'pst' },
    { form: supine, tag: 'sup' },
  ];
  const passive = (form: string, tag: string): void => {
    if (!form.endsWith('s')) forms.push({ form: `${form}s`, tag: `${tag}.pass` });
  };
  if (irregular.passive !== false) {
    passive(lemma, 'inf');
    for (const stem of passiveStems(keys)) forms.push({ form: `${stem}s`, tag: 'prs.pass' });
    passive(past, 'pst');
    passive(supine, 'sup');
  }
  const imperative = imperativeOf(keys);
  if (imperative.length >= 4 || isOwnForm(imperative, keys)) forms.push({ form: imperative, tag: 'imp' });
  if (!lemma.endsWith('s'))
    forms.push({
      form: presentParticiple(irregular.long ?? lemma),
      tag: 'prs.part',
    });
  const participle = keys.participle ?? irregular.participle;
  for (const form of pastParticiples(keys, participle)) forms.push({ form, tag: 'pst.part' });
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

/** Whether a short imperative (`lös`, `säg`) is like no other form; one like the present (`hör`) tells nothing. */
function isOwnForm(imperative: string, { lemma, present }: Keys): boolean {
  return imperative.length === 3 && imperative !== lemma && imperative !== present;
}

function presentParticiple(infinitive: string): string {
  return infinitive.endsWith('a') ? `${infinitive.slice(0, -1)}ande` : `${infinitive}ende`;
}

/** Common gender, neuter, plural, and the form for a man where it is like none of these (`den valde` is like the past tense). */
function pastParticiples({ past, supine }: Keys, participle: string | undefined): readonly string[] {
  if (participle === '') return [];
  if (participle !== undefined) {
    return participle.endsWith('en') ? strong(participle.slice(0, -2)) : weak(participle, supine, past);
  }
  if (supine.endsWith('at')) {
    // `väntat` goes with `väntade`; `vetat` and `legat` have no participle.
    return past.endsWith('ade') ? [`${supine.slice(0, -1)}d`, supine, past] : [];
  }
  if (supine.endsWith('it')) return strong(supine.slice(0, -2));
  if (past.endsWith('dde') && supine.endsWith('tt')) return weak(`${supine.slice(0, -2)}dd`, supine, past);
  if (past.endsWith('de') && supine.endsWith('t')) return weak(`${supine.slice(0, -1)}d`, supine, past);
  return past.endsWith('te') && supine.endsWith('t') ? weak(supine, supine, past) : [];
}

/** `hörd`, `hört`, `hörda`; `sagd`, `sagt`, `sagda`, `sagde`. */
function weak(common: string, neuter: string, past: string): readonly string[] {
  const forms = common === neuter ? [common, `${common}a`] : [common, neuter, `${common}a`];
  return past === `${common}e` ? forms : [...forms, `${common}e`];
}

/** `skriven`, `skrivet`, `skrivna`, `skrivne`. */
function strong(stem: string): readonly string[] {
  return [`${stem}en`, `${stem}et`, `${stem}na`, `${stem}ne`];
}
