import type { Language, LexemeSpec } from '@lapsilinssi/linguistics';
import { grammarLexemes } from '@lapsilinssi/linguistics/compile';

import { unitsOf, type PatternNode, type WordNode } from '../pattern/pattern.ts';

/** The lexemes that a pack's patterns name in one language; each word once, with the fullest notation that its author gave anywhere. */
export interface LexemeCollector {
  /** Ids of the lexemes that a word of a pattern stands for. */
  word(notation: string): readonly string[];
  /** Ids of the language's own verbs with this dictionary form; empty when there is none. */
  verbs(lemma: string): readonly string[];
  /** Id of a word that is matched in these forms only. */
  fixed(forms: readonly string[]): string;
  /** Everything collected, the language's own verbs included, in order of first use. */
  specs(): readonly LexemeSpec[];
  /** How an author wrote the lexeme; undefined for those of the language itself. */
  writtenAs(id: string): string | undefined;
}

/** A word that has two different sets of key forms in one pack. */
export interface KeyFormConflict {
  readonly word: string;
  readonly first: string;
  readonly second: string;
}

interface Notation {
  /** `+arviointi`: marks and word. */
  readonly word: string;
  /** The word without marks. */
  readonly lemma: string;
  /** `(lapsen, lasta)` or `= malli`, with a space before; empty when none. */
  readonly inflection: string;
  readonly pos: string | undefined;
}

/** Takes a word's notation apart: marks and lemma, key forms or model, part of speech. */
function readNotation(text: string): Notation {
  const [, word = text, inflection = '', pos] =
    /^([^\s({=]+)((?:\s*\([^)]*\))?(?:\s*=\s*\S+)?)\s*(?:\{(\w+)\})?$/u.exec(text) ?? [];
  return { word, lemma: word.replaceAll(/^!?\+?|\+$/gu, ''), inflection: inflection.trim(), pos };
}

/** Makes the collector of a language. `words` are all words of its patterns: key forms given once hold everywhere. */
export function collectLexemes(
  language: Language,
  words: Iterable<string>,
): { readonly collector: LexemeCollector; readonly conflicts: readonly KeyFormConflict[] } {
  const conflicts: KeyFormConflict[] = [];
  const inflections = new Map<string, string>();
  const partsOfSpeech = new Map<string, Set<string>>();
  for (const text of words) {
    const { lemma, inflection, pos } = readNotation(text);
    if (pos !== undefined) partsOfSpeech.set(lemma, (partsOfSpeech.get(lemma) ?? new Set()).add(pos));
    if (inflection === '') continue;
    const key = `${lemma} ${pos ?? ''}`;
    const first = inflections.get(key);
    if (first === undefined) inflections.set(key, inflection);
    else if (first !== inflection) conflicts.push({ word: lemma, first, second: inflection });
  }

  const own = new Map<string, readonly string[]>();
  const grammar = grammarLexemes(language);
  for (const { id, text } of grammar) {
    const { lemma } = readNotation(text);
    own.set(lemma, [...(own.get(lemma) ?? []), id]);
  }
  const specs = new Map<string, LexemeSpec>();
  const known = new Map<string, readonly string[]>();
  const written = new Map<string, string>();

  const add = ({ word, lemma, inflection, pos }: Notation): string => {
    const others = partsOfSpeech.get(lemma);
    const meant = pos ?? (others?.size === 1 ? [...others][0] : undefined);
    const forms = inflection || inflections.get(`${lemma} ${meant ?? ''}`) || inflections.get(`${lemma} `) || '';
    const id = `word/${word}${meant === undefined ? '' : `/${meant}`}`;
    if (!specs.has(id)) {
      const text = [word, forms, meant === undefined ? '' : `{${meant}}`].filter((part) => part !== '').join(' ');
      specs.set(id, { id, text });
      written.set(id, text);
    }
    return id;
  };

  const word = (text: string): readonly string[] => {
    const notation = readNotation(text);
    const verbs = notation.word === notation.lemma ? own.get(notation.lemma.toLowerCase()) : undefined;
    if (verbs === undefined || (notation.pos !== undefined && notation.pos !== 'verb')) return [add(notation)];
    // An English verb is as often a noun (`plan`): without a part of speech it stands for both.
    return language === 'en' && notation.pos === undefined ? [...verbs, add(notation)] : verbs;
  };

  return {
    conflicts,
    collector: {
      word(text) {
        const before = known.get(text);
        if (before !== undefined) return before;
        const ids = word(text);
        known.set(text, ids);
        return ids;
      },
      verbs: (lemma) => own.get(lemma.toLowerCase()) ?? [],
      fixed(forms) {
        const id = `fixed/${forms.toSorted().join('/')}`;
        if (!specs.has(id)) {
          specs.set(id, { id, text: forms[0] ?? '', forms });
          written.set(id, forms[0] ?? '');
        }
        return id;
      },
      specs: () => [...grammar, ...specs.values()],
      writtenAs: (id) => written.get(id),
    },
  };
}

/** All words of a pattern. */
export function wordsOf(pattern: PatternNode): WordNode[] {
  return unitsOf(pattern).filter((unit) => unit.kind === 'word');
}
