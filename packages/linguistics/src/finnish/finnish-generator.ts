import type { GeneratedWord, LanguageGenerator, ModelLookup } from '../lexicon/generator.ts';
import type { Term } from '../lexicon/notation.ts';
import { typeUnsure } from '../lexicon/type-unsure.ts';
import type { LexemeProblem, PartOfSpeech } from '../types.ts';
import { COMPOUND_RULES } from './compound-rules.ts';
import { CONTINUATIONS, continuationsOf, FIXED_CONTINUATION } from './continuations.ts';
import { firstPartForms } from './first-part-forms.ts';
import { COMMON_FIRST_PARTS } from './common-first-parts.ts';
import { EVERYDAY_FIRST_PARTS } from './everyday-first-parts.ts';
import { FIRST_PARTS } from './first-parts.ts';
import { gradationName } from './gradation.ts';
import { guessPartOfSpeech } from './guess-part-of-speech.ts';
import { harmonyOf } from './harmony.ts';
import { looksInflected, singularOf } from './inflected-lemma.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { paradigmOf, type ParadigmTable, paradigmTable, type WordType } from './paradigm-table.ts';
import { wordTypes } from './word-types.ts';

/** Forms shown to an author, by tag. */
const NOMINAL_SAMPLE = ['sg.gen', 'sg.par', 'sg.ill', 'sg.ade', 'pl.nom', 'pl.gen', 'pl.par', 'pl.ade'];
const VERB_SAMPLE = ['prs.1', 'prs.3', 'pst.3', 'cnd.3', 'pass.prs', 'pass.pst', 'nut.sg.nom', 'minen.sg.gen'];
/** Key forms that settle nearly every type. */
const NOMINAL_KEYS = ['sg.gen', 'sg.par', 'pl.par'];
const VERB_KEYS = ['prs.1', 'pst.3'];

const ABBREVIATION_ENDINGS = [
  ['sg.gen', 'n en in'],
  ['sg.par', 'a ä ta tä'],
  ['sg.ine', 'ssa ssä'],
  ['sg.ela', 'sta stä'],
  ['sg.ill', 'aan ään een iin oon öön uun hon hän hen han hin'],
  ['sg.ade', 'lla llä'],
  ['sg.abl', 'lta ltä'],
  ['sg.all', 'lle'],
  ['sg.ess', 'na nä'],
  ['sg.tra', 'ksi'],
  ['pl.nom', 't'],
  ['pl.gen', 'ien'],
  ['pl.par', 'ja jä'],
] as const;

/** The Finnish generator. Keeps the paradigms that it has made, so one generator serves one compilation. */
export function finnishGenerator(): LanguageGenerator {
  const shared = paradigmTable();
  return {
    language: 'fi',
    continuations: CONTINUATIONS,
    fixedContinuation: FIXED_CONTINUATION,
    abbreviationEndings: [
      { ending: '', tag: 'sg.nom' },
      ...ABBREVIATION_ENDINGS.flatMap(([tag, endings]) => endings.split(' ').map((ending) => ({ ending, tag }))),
    ],
    firstParts: FIRST_PARTS,
    everydayParts: [...EVERYDAY_FIRST_PARTS, ...COMMON_FIRST_PARTS],
    compounds: COMPOUND_RULES,
    lookalikes: LOOKALIKES,
    inflect: (term, model) => inflectFinnish(term, model, shared),
  };
}

function inflectFinnish(written: Term, model: ModelLookup, shared: ParadigmTable): GeneratedWord {
  const term = { ...written, lemma: singularOf(written) };
  const lemma = term.lemma.toLowerCase();
  const pos = term.pos ?? guessPartOfSpeech(term.lemma);
  if (term.pos === undefined && pos !== 'verb' && term.keyForms.length === 0 && looksInflected(lemma))
    return asItStands(term);
  const { types, problems, settled } = wordTypes(term, pos, model, shared);
  const { stem, cores } = shared(lemma, pos, types);
  const tags = pos === 'verb' ? VERB_SAMPLE : NOMINAL_SAMPLE;
  const sample = tags
    .map((tag) => cores.find((core) => core.tag === tag))
    .map((core) => (core === undefined ? '' : stem + core.form));
  const sure = settled || agree(lemma, pos, types, tags, shared);
  return {
    pos,
    stem,
    cores,
    firstParts: firstPartForms(lemma, pos, types),
    types: types.map(({ number, gradation }) => `${number} ${gradationName(gradation)}`.trim()),
    sure,
    sample: sample.filter((form) => form !== ''),
    problems: [
      ...problems,
      ...(sure ? [] : [unsureType(term, lemma, pos, types)]),
      ...(cores.length > 0 ? [] : [notInflected(term, pos)]),
    ],
  };
}

/** A word that looks inflected (`yhdessä`): only clitics follow it. */
function asItStands(term: Term): GeneratedWord {
  const form = term.lemma.toLowerCase();
  return {
    pos: 'fixed',
    stem: form,
    cores: [{ form: '', continuation: continuationsOf(harmonyOf(form)).clitic, tag: 'fixed' }],
    firstParts: [],
    types: [],
    sure: true,
    sample: [form],
    problems: [
      {
        code: 'not-inflected',
        message: `\`${term.lemma}\` looks like an inflected form and is taken as it stands. Write the dictionary form if it should inflect.`,
      },
    ],
  };
}

/** Whether all types have a form in common for each tag. */
function agree(
  lemma: string,
  pos: PartOfSpeech,
  types: readonly WordType[],
  tags: readonly string[],
  shared: ParadigmTable,
): boolean {
  if (types.length < 2) return true;
  const paradigms = types.map((type) => shared(lemma, pos, [type]));
  return tags.every((tag) => {
    const [first = [], ...others] = paradigms.map(({ stem, cores }) =>
      cores.filter((core) => core.tag === tag).map(({ form }) => stem + form),
    );
    return first.some((form) => others.every((forms) => forms.includes(form)));
  });
}

function unsureType(term: Term, lemma: string, pos: PartOfSpeech, types: readonly WordType[]): LexemeProblem {
  const likeliest = types[0];
  const cores = likeliest === undefined ? [] : paradigmOf(lemma, pos, likeliest);
  const keys = (pos === 'verb' ? VERB_KEYS : NOMINAL_KEYS).map(
    (tag) => cores.find((core) => core.tag === tag)?.form ?? '',
  );
  return typeUnsure(term.lemma, keys);
}

function notInflected(term: Term, pos: PartOfSpeech): LexemeProblem {
  return {
    code: 'not-inflected',
    message: `\`${term.lemma}\` cannot be inflected as a ${pos}. List its forms, or name another part of speech in curly brackets.`,
  };
}
