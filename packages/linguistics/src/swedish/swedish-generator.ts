import { shareEndings } from '../lexicon/share-endings.ts';
import type { CompoundRules, CoreForm, GeneratedWord, LanguageGenerator } from '../lexicon/generator.ts';
import type { Term } from '../lexicon/notation.ts';
import { typeUnsure } from '../lexicon/type-unsure.ts';
import type { LexemeProblem, PartOfSpeech } from '../types.ts';
import { conjugateVerb, isFirstConjugation } from './conjugate-verb.ts';
import { declineNoun } from './decline-noun.ts';
import { FIRST_PARTS } from './first-parts.ts';
import { inflectAdjective } from './inflect-adjective.ts';

/** Continuations: nothing; nothing or the s of the genitive. */
const NONE = 0;
const GENITIVE = 1;

/** How Swedish compounds are recognised. */
const COMPOUND_RULES: CompoundRules = {
  longHead: 7,
  shortHead: 99,
  openHead: 5,
  shortLemma: 4,
  firstPartEnds: 'abdefghijklmnoprstuvxyåäö',
  firstPartLetters: 4,
  modifierLetters: 4,
  onsets:
    'bl br dj dr dv fj fl fn fr gl gn gr hj kl kn kr kv lj mj nj pj pl pr ps sj sk sl sm sn sp st sv tj tr tv vr'.split(
      ' ',
    ),
  shortRests: ['råd', 'rum', 'lag', 'hus', 'tid', 'dag', 'mål', 'hem', 'år'],
  suffixForms: [],
  derivedEnds: [],
  derivations: [
    'lig',
    'slig',
    'het',
    'dom',
    'else',
    'ning',
    'arna',
    'erna',
    'orna',
    'ande',
    'ende',
    'ades',
    'isk',
    'sam',
  ],
};

/** The Swedish generator. Keeps the ending tables that it has made, so one generator serves one compilation. */
export function swedishGenerator(): LanguageGenerator {
  const share = shareEndings();
  return {
    language: 'sv',
    continuations: [[''], ['', 's']],
    fixedContinuation: GENITIVE,
    abbreviationEndings: [
      { ending: '', tag: 'indef.sg' },
      { ending: 's', tag: 'indef.sg.gen' },
      { ending: 'n', tag: 'def.sg' },
      { ending: 'en', tag: 'def.sg' },
      { ending: 'et', tag: 'def.sg' },
      { ending: 'ns', tag: 'def.sg.gen' },
      { ending: 'ens', tag: 'def.sg.gen' },
      { ending: 'ets', tag: 'def.sg.gen' },
    ],
    firstParts: FIRST_PARTS,
    everydayParts: [],
    compounds: COMPOUND_RULES,
    lookalikes: [],
    inflect: (term) => inflectSwedish(term, share),
  };
}

function inflectSwedish(term: Term, share: ReturnType<typeof shareEndings>): GeneratedWord {
  const lemma = term.lemma.toLowerCase();
  const pos = term.pos ?? guessPartOfSpeech(term);
  const { forms, sure, sample } = formsOf(lemma, pos, term.keyForms, term.lemma !== lemma);
  // A term that only begins compounds (`besluts+`) is no word by itself.
  const problems: LexemeProblem[] = sure || (term.openRight && !term.openLeft) ? [] : [unsure(term.lemma, pos, forms)];
  return {
    pos,
    ...share(forms),
    firstParts: pos === 'verb' ? [] : linkedForms(lemma),
    types: [],
    sure,
    sample,
    problems,
  };
}

/** Verbs are marked, or known by their three key forms; adjectives by their suffix. */
function guessPartOfSpeech({ lemma, keyForms }: Term): PartOfSpeech {
  if (keyForms.length >= 3) return 'verb';
  if (lemma !== lemma.toLowerCase()) return 'noun';
  return /(?:[^aeiouyåäö]ig|lig|isk|iell|vänlig|bar|sam|mässig|erad|[gkvp]ad|äldre|yngre|större|mindre|bättre|sämre)$/.test(
    lemma,
  ) && lemma.length > 4
    ? 'adjective'
    : 'noun';
}

interface Forms {
  readonly forms: readonly CoreForm[];
  readonly sure: boolean;
  readonly sample: readonly string[];
}

function formsOf(lemma: string, pos: PartOfSpeech, keyForms: readonly string[], isName: boolean): Forms {
  if (pos === 'verb') {
    const forms = conjugateVerb(lemma, keyForms).map(({ form, tag }) => ({ form, tag, continuation: NONE }));
    const sample = ['prs', 'pst', 'sup', 'prs.pass', 'pst.pass', 'prs.part', 'pst.part'].map(
      (tag) => forms.find((form) => form.tag === tag)?.form ?? '',
    );
    return {
      forms,
      sure: keyForms.length >= 3 || isFirstConjugation(lemma),
      sample: sample.filter((form) => form !== ''),
    };
  }
  if (pos === 'adjective') {
    const forms = inflectAdjective(lemma, keyForms).map(({ form, tag }) => ({ form, tag, continuation: NONE }));
    return { forms, sure: true, sample: [...new Set(forms.map(({ form }) => form))].slice(0, 8) };
  }
  const declension = declineNoun(lemma, keyForms);
  const forms: CoreForm[] = nounForms(lemma, 'indef.sg');
  // Of a name only the genitive is certain.
  if (isName && !declension.sure) return { forms, sure: true, sample: forms.map(({ form }) => form) };
  for (const { definite, plural, definitePlural } of declension.forms) {
    forms.push(
      ...nounForms(definite, 'def.sg'),
      ...nounForms(plural, 'indef.pl'),
      ...nounForms(definitePlural, 'def.pl'),
    );
  }
  const [first] = declension.forms;
  const sample = [lemma, first?.definite ?? '', first?.plural ?? '', first?.definitePlural ?? ''].filter(
    (form) => form !== '',
  );
  return { forms, sure: declension.sure, sample };
}

/** A noun form and its genitive; after s, x and z the two are alike. */
function nounForms(form: string, tag: string): CoreForm[] {
  if (form === '') return [];
  const plain = { form, tag, continuation: NONE };
  return /[sxz]$/.test(form) ? [plain] : [plain, { form: `${form}s`, tag: `${tag}.gen`, continuation: NONE }];
}

/** What may stand before a second part: the word itself and with each linking letter (`barn-`, `ungdoms-`, `familje-`, `skol-`, `hälso-`). */
function linkedForms(lemma: string): readonly string[] {
  const linked = [lemma, `${lemma}s`];
  if (lemma.endsWith('a') || lemma.endsWith('e')) {
    const stem = lemma.slice(0, -1);
    linked.push(stem, `${stem}s`, `${stem}o`, `${stem}u`, `${stem}e`);
  } else linked.push(`${lemma}e`, `${lemma}a`);
  return linked;
}

function unsure(lemma: string, pos: PartOfSpeech, forms: readonly CoreForm[]): LexemeProblem {
  const form = (tag: string): string => forms.find((core) => core.tag === tag)?.form ?? '';
  const keys = pos === 'verb' ? [form('prs'), form('pst'), form('sup')] : [form('def.sg'), form('indef.pl')];
  return typeUnsure(lemma, keys);
}
