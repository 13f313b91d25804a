import type { ModelLookup } from '../lexicon/generator.ts';
import { plainTerm, type Term } from '../lexicon/notation.ts';
import type { LexemeProblem, PartOfSpeech } from '../types.ts';
import { type CommonHead, commonHeadOf } from './common-heads.ts';
import { BACK, FRONT, harmonyOf } from './harmony.ts';
import { inferNominal } from './infer-nominal.ts';
import { inferVerb } from './infer-verb.ts';
import { listedVerb } from './listed-verbs.ts';
import { nearestForm } from './nearest-form.ts';
import { paradigmOf, type ParadigmTable, type WordType } from './paradigm-table.ts';
import { isListedFirstPart, splitFirstPart } from './split-first-part.ts';

/** Types that are less likely than this share of the likeliest are left out unless key forms ask for them. */
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
export function wordTypes(term: Term, pos: PartOfSpeech, model: ModelLookup, table: ParadigmTable): WordTypes {
  const lemma = term.lemma.toLowerCase();
  const problems: LexemeProblem[] = [];
  let all = possibleTypes(lemma, term.lastPart, pos);
  let settled = headOf(lemma, term.lastPart, pos) !== undefined;
  if (term.model !== undefined) {
    const known = model(term.model) ?? plainTerm(term.model);
    const types = wordTypes({ ...known, pos }, pos, () => undefined, table).types;
    if (types.length === 0 || lemma.slice(-2) !== term.model.slice(-2).toLowerCase()) {
      problems.push({
        code: 'model-unknown',
        message: `\`${term.lemma}\` cannot inflect like \`${term.model}\`: the words end differently or the model is not known.`,
      });
    } else {
      const { harmony } = all[0] ?? { harmony: harmonyOf(lemma.slice(term.lastPart)) };
      all = types.map(({ number, gradation }) => ({ number, gradation, harmony, prior: 1 }));
      settled = true;
    }
  }
  const keyForms =
    term.keyForms.length > 0 || pos !== 'verb' || term.model !== undefined
      ? term.keyForms
      : (listedVerb(lemma)?.keyForms ?? []);
  if (keyForms.length > 0) {
    const fits = (type: WordType): boolean => {
      const { stem, cores } = table(lemma, pos, [type]);
      return keyForms.every((key) => cores.some(({ form }) => key === stem + form));
    };
    const wide = possibleTypes(lemma, term.lastPart, pos, true);
    // the other harmony counts only when a key form asks for it
    const expected = [...all, ...wide.filter(({ harmony }) => harmony === all[0]?.harmony)].filter(fits);
    const fitting = expected.length > 0 ? expected : wide.filter(fits);
    if (fitting.length > 0) return { types: withoutRepeats(likeliest(fitting)), problems, settled: true };
    problems.push(unknownKeyForm(term, lemma, pos, [...all, ...wide]));
  }
  return { types: withoutRepeats(likeliest(all)), problems, settled };
}

/** The types that are at least {@link LEAST_PRIOR} times as likely as the likeliest. */
function likeliest(types: readonly WeightedType[]): readonly WeightedType[] {
  const most = Math.max(...types.map(({ prior }) => prior));
  return types.filter(({ prior }) => prior >= LEAST_PRIOR * most);
}

/** The common word in which a lemma ends, at its marked or visible last part or at any place. */
function headOf(lemma: string, lastPart: number, pos: PartOfSpeech): CommonHead | undefined {
  const seen = lastPart > 0 || pos === 'verb' ? lastPart : splitFirstPart(lemma);
  return (seen === 0 ? undefined : commonHeadOf(lemma, seen, pos)) ?? commonHeadOf(lemma, lastPart, pos);
}

/** Types by the look of a word; `wide` leaves the table of common words out and keeps both harmonies. */
function possibleTypes(lemma: string, lastPart: number, pos: PartOfSpeech, wide = false): WeightedType[] {
  const head = headOf(lemma, lastPart, pos);
  if (head !== undefined && !wide)
    return [{ number: head.number, gradation: head.gradation, harmony: harmonyOf(head.word), prior: 1 }];
  const infer = pos === 'verb' ? inferVerb : inferNominal;
  const whole = lemma.slice(lastPart);
  const split = pos === 'verb' ? 0 : splitFirstPart(whole);
  const part = whole.slice(split);
  const harmony = harmonyOf(part);
  // a joint that is not certain must not cost the forms of the other harmony
  const certain = harmony === harmonyOf(whole) || isListedFirstPart(whole.slice(0, split));
  const harmonies = wide ? [BACK, FRONT] : certain ? [harmony] : [harmony, harmonyOf(whole)];
  return harmonies.flatMap((each) => infer(part).map((candidate) => ({ ...candidate, harmony: each })));
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
    return {
      code: 'key-form-unknown',
      message: `No inflection type of \`${term.lemma}\` has all of ${term.keyForms.map((key) => `\`${key}\``).join(', ')}.`,
    };
  }
  const suggestion = nearestForm(wrong, forms);
  return {
    code: 'key-form-unknown',
    message: `\`${wrong}\` is not a form of \`${term.lemma}\`.`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
