import type { ModelLookup } from '../lexicon/generator.ts';
import { plainTerm, type Term } from '../lexicon/notation.ts';
import type { LexemeProblem, PartOfSpeech } from '../types.ts';
import { type Candidate } from './candidate.ts';
import { commonHeadOf } from './common-heads.ts';
import { BACK, FRONT, harmonyOf } from './harmony.ts';
import { inferNominal } from './infer-nominal.ts';
import { inferVerb } from './infer-verb.ts';
import { nearestForm } from './nearest-form.ts';
import { paradigmOf, type WordType } from './paradigm-table.ts';
import { splitFirstPart } from './split-first-part.ts';

/** Candidates with a smaller share are left out unless key forms ask for them. */
const LEAST_PRIOR = 0.08;

/** The inflection types that a term may have. */
export interface WordTypes {
  /** Types that the term gets, the likeliest first. */
  readonly types: readonly WordType[];
  readonly problems: readonly LexemeProblem[];
  /** Whether an author or the shipped table settled the type. */
  readonly settled: boolean;
}

interface WeightedType extends WordType {
  readonly prior: number;
}

/** Finds the types of a term: by its model, its key forms, the table of common words, and last by the look of its dictionary form. */
export function wordTypes(term: Term, pos: PartOfSpeech, model: ModelLookup): WordTypes {
  const lemma = term.lemma.toLowerCase();
  const problems: LexemeProblem[] = [];
  let all = possibleTypes(lemma, term.lastPart, pos);
  let settled = commonHeadOf(lemma, term.lastPart, pos) !== undefined;
  if (term.model !== undefined) {
    const known = model(term.model) ?? plainTerm(term.model);
    const types = wordTypes({ ...known, pos }, pos, () => undefined).types;
    if (types.length === 0 || lemma.slice(-2) !== term.model.slice(-2).toLowerCase()) {
      problems.push({ code: 'model-unknown', message: `\`${term.lemma}\` cannot inflect like \`${term.model}\`: the words end differently or the model is not known.` });
    } else {
      const { harmony } = all[0] ?? { harmony: harmonyOf(lemma.slice(term.lastPart)) };
      all = types.map(({ number, gradation }) => ({ number, gradation, harmony, prior: 1 }));
      settled = true;
    }
  }
  if (term.keyForms.length > 0) {
    const wide = [...all, ...possibleTypes(lemma, term.lastPart, pos, true)];
    const fitting = wide.filter((type) => {
      const forms = new Set(paradigmOf(lemma, pos, type).map(({ form }) => form));
      return term.keyForms.every((key) => forms.has(key));
    });
    if (fitting.length > 0) return { types: withoutRepeats(fitting), problems, settled: true };
    problems.push(unknownKeyForm(term, lemma, pos, wide));
  }
  const likely = all.filter(({ prior }) => prior >= LEAST_PRIOR);
  return { types: withoutRepeats(likely.length > 0 ? likely : all.slice(0, 1)), problems, settled };
}

/** Types by the look of a word; `wide` leaves the table of common words out and keeps both harmonies. */
function possibleTypes(lemma: string, lastPart: number, pos: PartOfSpeech, wide = false): WeightedType[] {
  const head = commonHeadOf(lemma, lastPart, pos);
  if (head !== undefined && !wide) return [{ number: head.number, gradation: head.gradation, harmony: harmonyOf(head.word), prior: 1 }];
  const infer = pos === 'verb' ? inferVerb : inferNominal;
  const whole = lemma.slice(lastPart);
  const split = lastPart > 0 ? 0 : splitFirstPart(whole);
  const part = whole.slice(split);
  const harmony = harmonyOf(part);
  const harmonies = wide ? [BACK, FRONT] : harmony === harmonyOf(whole) ? [harmony] : [harmony, harmonyOf(whole)];
  const candidates = split === 0 ? infer(whole) : merged(infer(part), infer(whole));
  return harmonies.flatMap((each) => candidates.map((candidate) => ({ ...candidate, harmony: each })));
}

/** Mean of two rankings. */
function merged(one: readonly Candidate[], other: readonly Candidate[]): Candidate[] {
  const shares = new Map<string, Candidate>();
  for (const candidate of [...one, ...other]) {
    const key = `${candidate.number}${candidate.gradation}`;
    shares.set(key, { ...candidate, prior: candidate.prior / 2 + (shares.get(key)?.prior ?? 0) });
  }
  return [...shares.values()].toSorted((left, right) => right.prior - left.prior);
}

function withoutRepeats(types: readonly WordType[]): WordType[] {
  const seen = new Set<string>();
  return types.filter(({ number, gradation, harmony }) => {
    const key = `${number}${gradation}${harmony.a}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function unknownKeyForm(term: Term, lemma: string, pos: PartOfSpeech, types: readonly WordType[]): LexemeProblem {
  const forms = [...new Set(types.flatMap((type) => paradigmOf(lemma, pos, type).map(({ form }) => form)))];
  const known = new Set(forms);
  const wrong = term.keyForms.find((key) => !known.has(key));
  if (wrong === undefined) {
    return { code: 'key-form-unknown', message: `No inflection type of \`${term.lemma}\` has all of ${term.keyForms.map((key) => `\`${key}\``).join(', ')}.` };
  }
  const suggestion = nearestForm(wrong, forms);
  return {
    code: 'key-form-unknown',
    message: `\`${wrong}\` is not a form of \`${term.lemma}\`.`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
