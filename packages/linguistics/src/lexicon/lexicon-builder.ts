import { entityWordLists } from '../entities/entity-word-lists.ts';
import type { Collision, LexemeProblem, LexemeReport, LexemeSpec, PartOfSpeech } from '../types.ts';
import { automatonBuilder, emptyTrie, insert, type Trie } from './automaton.ts';
import { findCollisions } from './find-collisions.ts';
import { BLOCKER_FLAGS, flagsOfTerm } from './flags-of-term.ts';
import type { CoreForm, GeneratedWord, LanguageGenerator } from './generator.ts';
import type { LexiconParts, RootName } from './encode-lexicon.ts';
import {
  AFTER_LISTED,
  BEFORE_HYPHEN,
  FIRST_PART,
  INNER_PART,
  LONG_HEAD,
  OPEN_HEAD,
  SHORT_HEAD,
} from './lexeme-flags.ts';
import { codesOfForm } from './letter-codes.ts';
import { CONTINUATION_LIMIT, DERIVATION, EVERYDAY_PART, LISTED_PART, SHORT_REST } from './matcher.ts';
import { plainTerm, readTerm, type Term } from './notation.ts';

/** First parts of the lexicon's own terms are listed from this many letters on. */
const LEAST_FIRST_PART = 4;

/** Takes terms one by one and makes the parts of a compiled lexicon. */
export interface LexiconBuilder {
  /** Adds a lexeme. @throws {RangeError} when its id is taken. */
  readonly add: (spec: LexemeSpec) => LexemeReport;
  /** Adds a blocker; after all lexemes. */
  readonly block: (word: string) => void;
  /** Pairs of lexemes that share a form. */
  readonly collisions: () => readonly Collision[];
  readonly finish: (firstParts: readonly string[]) => LexiconParts;
}

interface Endings {
  /** Letters that all forms share after the stem. */
  readonly prefix: string;
  readonly root: number;
}

/** A builder for one language; `specs` are all terms to come, among which models are looked up. */
export function lexiconBuilder(generator: LanguageGenerator, specs: readonly LexemeSpec[]): LexiconBuilder {
  const automaton = automatonBuilder();
  const stems = emptyTrie();
  const heads = emptyTrie();
  const firstParts = emptyTrie();
  const modifiers = emptyTrie();
  const innerParts = emptyTrie();
  const listed = emptyTrie();
  const derivations = emptyTrie();
  const suffixes = emptyTrie();
  const derivedEnds = emptyTrie();
  const ids: string[] = [];
  const known = new Set<string>();
  const pos: PartOfSpeech[] = [];
  const tags: string[] = [];
  const tagNumbers = new Map<string, number>();
  const flags: number[] = [];
  const wordLexeme: number[] = [];
  const wordEndings: number[] = [];
  const wordStems: string[] = [];
  const endingsOf = new Map<readonly CoreForm[], Endings>();

  const continuations = generator.continuations.map((strings) => {
    const trie = emptyTrie();
    for (const string of strings) insert(trie, string, 0);
    return automaton.add(trie);
  });
  for (const derivation of generator.compounds.derivations) insert(derivations, derivation, DERIVATION);
  for (const word of generator.compounds.shortRests) insert(derivations, word, SHORT_REST);
  for (const form of generator.compounds.suffixForms) insert(suffixes, backwards(form), 0);
  for (const end of generator.compounds.derivedEnds) insert(derivedEnds, backwards(end), 0);

  const abbreviationCores: readonly CoreForm[] = generator.abbreviationEndings.flatMap(({ ending, tag }) =>
    (ending === '' ? [''] : [ending, `:${ending}`]).map((form) => ({
      form,
      continuation: generator.fixedContinuation,
      tag,
    })),
  );

  const tagNumber = (tag: string): number => {
    let number = tagNumbers.get(tag);
    if (number === undefined) {
      number = tags.length;
      tags.push(tag);
      tagNumbers.set(tag, number);
    }
    return number;
  };

  const buildEndings = (cores: readonly CoreForm[]): Endings => {
    const prefix = commonPrefix(cores);
    const trie = emptyTrie();
    for (const { form, continuation, tag } of cores)
      insert(trie, form.slice(prefix.length), tagNumber(tag) * CONTINUATION_LIMIT + continuation);
    return { prefix, root: automaton.add(trie) };
  };

  const addWord = (
    lexeme: number,
    word: Pick<GeneratedWord, 'stem' | 'cores' | 'firstParts'>,
    allowed: number,
  ): void => {
    if (word.cores.length === 0) return;
    let endings = endingsOf.get(word.cores);
    if (endings === undefined) {
      endings = buildEndings(word.cores);
      endingsOf.set(word.cores, endings);
    }
    const stem = word.stem + endings.prefix;
    if (!insert(stems, stem, wordLexeme.length)) return;
    wordLexeme.push(lexeme);
    wordEndings.push(endings.root);
    wordStems.push(stem);
    if ((allowed & (AFTER_LISTED | LONG_HEAD | SHORT_HEAD | OPEN_HEAD)) !== 0)
      insert(heads, stem, wordLexeme.length - 1);
    for (const part of word.firstParts) {
      insert(firstParts, part, lexeme);
      if ((allowed & (FIRST_PART | BEFORE_HYPHEN)) !== 0) insert(modifiers, part, lexeme);
      if ((allowed & INNER_PART) !== 0) insert(innerParts, part, lexeme);
      if (part.length >= LEAST_FIRST_PART) insert(listed, backwards(part), LISTED_PART);
    }
  };

  let models: Map<string, Term> | undefined;
  const model = (lemma: string): Term | undefined => {
    // of several terms with one lemma the first is the model
    models ??= new Map(
      specs
        .filter(({ forms }) => forms === undefined)
        .map(({ text }) => readTerm(text).term)
        .toReversed()
        .map((term) => [term.lemma, term]),
    );
    return models.get(lemma);
  };

  const generate = (
    spec: LexemeSpec,
  ): { readonly term: Term; readonly word: GeneratedWord; readonly problems: readonly LexemeProblem[] } => {
    const { term, problems } = readTerm(spec.text);
    if (spec.forms !== undefined) {
      const fixed = problems.length > 0 ? plainTerm(spec.text) : term;
      return { term: fixed, word: fixedWord(spec.forms, generator.fixedContinuation), problems: [] };
    }
    if (term.pos === 'abbreviation') return { term, word: abbreviation(term, abbreviationCores), problems };
    return { term, word: generator.inflect(term, model), problems };
  };

  return {
    add: (spec) => {
      if (known.has(spec.id)) throw new RangeError(`Two lexemes have the id \`${spec.id}\`.`);
      known.add(spec.id);
      const { term, word, problems } = generate(spec);
      const lexeme = ids.length;
      ids.push(spec.id);
      pos.push(word.pos);
      const allowed = flagsOfTerm(term, word.pos, generator.compounds);
      flags.push(allowed);
      addWord(lexeme, word, allowed);
      return {
        id: spec.id,
        text: spec.text,
        pos: word.pos,
        types: word.types,
        sure: word.sure,
        sample: word.sample,
        problems: [...problems, ...spellingProblems(word), ...lengthProblems(term, generator), ...word.problems],
      };
    },
    block: (text) => {
      const { word } = generate({ id: text, text });
      addWord(flags.length, word, BLOCKER_FLAGS);
      flags.push(BLOCKER_FLAGS);
    },
    collisions: () => findCollisions(automaton.finish(), { ids, wordLexeme, wordEndings, wordStems, continuations }),
    finish: (extraFirstParts) => {
      for (const part of [...generator.firstParts, ...extraFirstParts])
        insert(listed, backwards(part.toLowerCase()), LISTED_PART);
      for (const part of generator.everydayParts) insert(listed, backwards(part), EVERYDAY_PART);
      const tries: Readonly<Record<RootName, Trie>> = {
        stems,
        heads,
        firstParts,
        modifiers,
        innerParts,
        listed,
        derivations,
        suffixes,
        derivedEnds,
      };
      const roots = mapRoots((name) => automaton.add(tries[name]));
      const { longHead, shortHead, openHead, firstPartEnds, firstPartLetters, modifierLetters, onsets } =
        generator.compounds;
      return {
        header: {
          language: generator.language,
          ids,
          tags,
          pos,
          longHead,
          shortHead,
          openHead,
          firstPartEnds,
          firstPartLetters,
          modifierLetters,
          onsets,
          entityWords: entityWordLists(generator.language),
        },
        automaton: automaton.finish(),
        roots,
        continuations,
        wordLexeme,
        wordEndings,
        flags,
      };
    },
  };
}

function mapRoots(root: (name: RootName) => number): Readonly<Record<RootName, number>> {
  return {
    stems: root('stems'),
    heads: root('heads'),
    firstParts: root('firstParts'),
    modifiers: root('modifiers'),
    innerParts: root('innerParts'),
    listed: root('listed'),
    derivations: root('derivations'),
    suffixes: root('suffixes'),
    derivedEnds: root('derivedEnds'),
  };
}

function commonPrefix(cores: readonly CoreForm[]): string {
  let prefix = cores[0]?.form ?? '';
  for (const { form } of cores) while (!form.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

function backwards(word: string): string {
  return word.split('').toReversed().join('');
}

function fixedWord(forms: NonNullable<LexemeSpec['forms']>, continuation: number): GeneratedWord {
  const cores = forms.map((each) =>
    typeof each === 'string'
      ? { form: each.toLowerCase(), tag: 'fixed' }
      : { form: each.form.toLowerCase(), tag: each.tag },
  );
  return {
    pos: 'fixed',
    stem: '',
    cores: cores.map((core) => ({ ...core, continuation })),
    firstParts: [],
    types: [],
    sure: true,
    sample: cores.slice(0, 8).map(({ form }) => form),
    problems: [],
  };
}

function abbreviation(term: Term, cores: readonly CoreForm[]): GeneratedWord {
  const stem = term.lemma.toLowerCase();
  return {
    pos: 'abbreviation',
    stem,
    cores,
    firstParts: [stem],
    types: [],
    sure: true,
    sample: [
      term.lemma,
      ...cores
        .filter(({ form }) => form.startsWith(':'))
        .slice(0, 3)
        .map(({ form }) => term.lemma + form),
    ],
    problems: [],
  };
}

/** Forms with a space or a letter that no form may hold can never be found. */
function spellingProblems({ pos, stem, cores }: GeneratedWord): LexemeProblem[] {
  const written = pos === 'fixed' ? cores.map(({ form }) => stem + form) : [stem];
  return written
    .filter((form) => codesOfForm(form) === undefined)
    .map((form) => ({
      code: 'notation',
      message: `\`${form}\` is not one word in Latin letters: it cannot be found. Write a term of several words without listing its forms.`,
    }));
}

function lengthProblems(term: Term, { compounds }: LanguageGenerator): LexemeProblem[] {
  if (term.lemma.length < 2) return [{ code: 'too-short', message: `\`${term.lemma}\` is too short to be found.` }];
  if (term.openRight && term.lemma.length < compounds.modifierLetters) {
    return [
      {
        code: 'too-short',
        message: `\`${term.lemma}+\` is short: it counts as a first part only when a hyphen follows.`,
      },
    ];
  }
  return [];
}
