import type { CompoundRules, CoreForm, GeneratedWord, LanguageGenerator, TaggedForm } from '../lexicon/generator.ts';
import type { Term } from '../lexicon/notation.ts';
import { shareEndings } from '../lexicon/share-endings.ts';
import type { PartOfSpeech } from '../types.ts';
import { conjugateEnglish } from './conjugate-english.ts';
import { isPlural, pluralOf } from './plural-of.ts';

/** Nothing follows an English form. */
const NONE = 0;

/** English writes its compounds apart: a head counts after a hyphen only. */
const COMPOUND_RULES: CompoundRules = {
  longHead: 99,
  shortHead: 99,
  openHead: 5,
  shortLemma: 4,
  firstPartEnds: 'abcdefghijklmnopqrstuvwxyz',
  firstPartLetters: 3,
  modifierLetters: 4,
  onsets: 'bl br ch cl cr dr fl fr gl gr kn ph pl pr qu sc sh sk sl sm sn sp sq st sw th tr tw wh wr'.split(' '),
  suffixForms: [],
  derivedEnds: [],
  derivations: ['ish', 'less', 'ness', 'hood', 'like', 'ing', 'ment', 'able'],
  shortRests: [],
};

/** The English generator. */
export function englishGenerator(): LanguageGenerator {
  const share = shareEndings();
  return {
    language: 'en',
    continuations: [['']],
    fixedContinuation: NONE,
    abbreviationEndings: [
      { ending: '', tag: 'sg' },
      { ending: 's', tag: 'pl' },
      { ending: "'s", tag: 'gen' },
    ],
    firstParts: [],
    everydayParts: [],
    compounds: COMPOUND_RULES,
    lookalikes: [],
    inflect: (term) => inflectEnglish(term, share),
  };
}

function inflectEnglish(term: Term, share: ReturnType<typeof shareEndings>): GeneratedWord {
  const lemma = term.lemma.toLowerCase();
  const pos = term.pos ?? (term.keyForms.length >= 2 ? 'verb' : 'noun');
  const forms: readonly CoreForm[] = spellings(lemma)
    .flatMap((spelling) => formsOf(spelling, pos, term.keyForms))
    .map((form) => ({ ...form, continuation: NONE }));
  return {
    pos,
    ...share(forms),
    firstParts: [lemma],
    types: [],
    sure: true,
    sample: [...new Set(forms.map(({ form }) => form))].slice(0, 8),
    problems: [],
  };
}

/** `organise` and `organize`, `organisation` and `organization` are one word. */
function spellings(lemma: string): readonly string[] {
  const british = lemma.replace(/iz(e|ation|ing)$/, 'is$1');
  const american =
    /(?:[^aeiour]|[aeiou]l|er|or|ar)is(?:e|ation|ing)$/.test(lemma) && lemma.length > 6
      ? lemma.replace(/is(e|ation|ing)$/, 'iz$1')
      : lemma;
  return [...new Set([lemma, british, american])];
}

function formsOf(lemma: string, pos: PartOfSpeech, keyForms: readonly string[]): readonly TaggedForm[] {
  if (pos === 'verb') return conjugateEnglish(lemma, keyForms);
  if (pos === 'adjective') {
    return [
      { form: lemma, tag: 'sg' },
      {
        form: lemma.endsWith('y')
          ? `${lemma.slice(0, -1)}ily`
          : lemma.endsWith('le')
            ? `${lemma.slice(0, -1)}y`
            : `${lemma}ly`,
        tag: 'adv',
      },
    ];
  }
  if (keyForms.length === 0 && isPlural(lemma)) {
    return [
      { form: lemma, tag: 'pl' },
      { form: lemma.endsWith('s') ? `${lemma}'` : `${lemma}'s`, tag: 'gen' },
    ];
  }
  const plural = keyForms[0] ?? pluralOf(lemma);
  return [
    { form: lemma, tag: 'sg' },
    { form: plural, tag: 'pl' },
    { form: `${lemma}'s`, tag: 'gen' },
    { form: plural.endsWith('s') ? `${plural}'` : `${plural}'s`, tag: 'gen' },
  ];
}
