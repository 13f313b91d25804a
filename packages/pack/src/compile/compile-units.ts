import type { Alternative, Pattern, Step, Unit } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';
import { closedForms, phraseWords } from '@lapsilinssi/linguistics/compile';

import type { LexemeCollector } from './collect-lexemes.ts';
import { ENTITY_NAMES } from '../pattern/entity-names.ts';
import {
  parseChecked,
  type AtomNode,
  type GroupNode,
  type PatternNode,
  type PhraseNode,
  type WordNode,
} from '../pattern/pattern.ts';

/** A unit whose words are named by lexeme id; ids become numbers when the lexicon is compiled. */
export type DraftUnit =
  | (Omit<Extract<Unit, { kind: 'word' }>, 'lexemes'> & { readonly lexemes: readonly string[] })
  | Exclude<Unit, { kind: 'word' }>;

/** Compiles the patterns of one language into shared units and patterns. */
export interface UnitCompiler {
  /** Index of the unit of a class; a class without words in the language is an empty unit. */
  readonly classUnit: (name: string, forms?: readonly string[]) => number;
  /** Index of a pattern; the same text is compiled once. */
  readonly pattern: (text: string) => number;
  readonly units: readonly DraftUnit[];
  readonly patterns: readonly Pattern[];
}

/** A noun that stands for a class when a phrase is split into words: it makes the words before it modifiers. */
const ANY_NOUN: Readonly<Record<Language, string>> = { fi: 'asia', sv: 'sak', en: 'matter' };

/**
 * Makes the compiler of a language.
 * @param members What a class holds in the language, as patterns; undefined when it holds nothing. Must be free of cycles.
 */
export function unitCompiler(
  language: Language,
  collector: LexemeCollector,
  members: (name: string) => readonly PatternNode[] | undefined,
): UnitCompiler {
  const units: DraftUnit[] = [];
  const indexes = new Map<string, number>();
  const patterns: Pattern[] = [];
  const patternIndexes = new Map<string, number>();
  const memberUnits = new Map<string, readonly number[]>();
  const classIndexes = new Map<string, number>();

  /** Equal units are one unit. Members exist before what names them, so the order is topological by itself. */
  const intern = (unit: DraftUnit): number => {
    const key = JSON.stringify(unit);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    units.push(unit);
    indexes.set(key, units.length - 1);
    return units.length - 1;
  };
  const wordUnit = (lexemes: readonly string[], forms: readonly string[]): number =>
    intern({ kind: 'word', lexemes: [...new Set(lexemes)].toSorted(), ...withForms(forms) });

  const classUnit = (name: string, forms: readonly string[] = []): number => {
    const key = `${name}[${forms.join('|')}]`;
    const known = classIndexes.get(key);
    if (known !== undefined) return known;
    let found = memberUnits.get(name);
    if (found === undefined) {
      found = joined(
        (members(name) ?? []).flatMap(({ alternatives }) => alternatives.map(({ first }) => phrase(first))),
      );
      memberUnits.set(name, found);
    }
    const index = intern({ kind: 'class', name, units: found, ...withForms(forms) });
    classIndexes.set(key, index);
    return index;
  };

  /** Plain words of a class become one unit: a class of a hundred words is one look-up. */
  const joined = (found: readonly number[]): number[] => {
    const lexemes: string[] = [];
    const others: number[] = [];
    for (const index of found) {
      const unit = units[index];
      if (unit?.kind === 'word' && unit.forms === undefined) lexemes.push(...unit.lexemes);
      else others.push(index);
    }
    return [...new Set(lexemes.length === 0 ? others : [wordUnit(lexemes, []), ...others])];
  };

  const reference = (name: string, forms: readonly string[]): number => {
    const entities = ENTITY_NAMES.get(name);
    return entities === undefined ? classUnit(name, forms) : intern({ kind: 'entity', entities });
  };

  const group = ({ text, phrases }: GroupNode, forms: readonly string[]): number =>
    intern({ kind: 'class', name: text, units: joined(phrases.map(phrase)), ...withForms(forms) });

  const atom = (node: AtomNode, lexemesOf: (unit: WordNode) => readonly string[]): number => {
    const forms = node.forms.map(({ name }) => name);
    const words = node.units.flatMap((unit) => (unit.kind === 'word' ? lexemesOf(unit) : []));
    const parts = node.units.flatMap((unit) => {
      if (unit.kind === 'word') return [];
      return unit.kind === 'group' ? [group(unit, forms)] : [reference(unit.name, forms)];
    });
    const [only] = parts;
    if (only === undefined) return wordUnit(words, forms);
    if (words.length === 0 && parts.length === 1) return only;
    const name = node.units.map((unit) => (unit.kind === 'reference' ? `{${unit.name}}` : unit.text)).join('|');
    return intern({ kind: 'class', name, units: words.length === 0 ? parts : [wordUnit(words, forms), ...parts] });
  };

  const phrase = (node: PhraseNode): number => {
    const { atoms } = node;
    const [only] = atoms;
    if (only !== undefined && atoms.length === 1) {
      return atom(only, ({ text }) => collector.word(text));
    }
    const parts = atoms.map((one, index) => atom(one, (unit) => modifierLexemes(atoms, index, unit)));
    const whole = intern({ kind: 'phrase', units: parts });
    const closed = closedUnits(atoms);
    if (closed.length === 0) return whole;
    return intern({ kind: 'class', name: plainText(atoms), units: [whole, ...closed] });
  };

  /** Lexemes of one word of a phrase: an earlier word stays as written unless its form, notation or part of speech says otherwise. */
  const modifierLexemes = (atoms: readonly AtomNode[], index: number, unit: WordNode): readonly string[] => {
    const own = unit.text !== unit.word || /^[!+]|\+$/u.test(unit.word) || (atoms[index]?.forms.length ?? 0) > 0;
    if (own) return collector.word(unit.text);
    const words = atoms.map((one, at) => (at === index ? unit.word : plainWord(one)));
    const split = phraseWords(words.join(' '), language);
    const found = split.length === words.length ? split[index] : undefined;
    if (found?.forms !== undefined) {
      // A Swedish or English phrase that begins with a verb is about doing: `ta hänsyn till`, `take into account`.
      const verbs = index === 0 && language !== 'fi' ? collector.verbs(unit.word) : [];
      return [collector.fixed(found.forms), ...verbs];
    }
    if (found === undefined && index < atoms.length - 1) return [collector.fixed([unit.word])];
    return collector.word(found?.text ?? unit.text);
  };

  const plainWord = ({ units: [first] }: AtomNode): string =>
    first?.kind === 'word' ? first.word.replaceAll(/^[!+]+|\+$/gu, '') : ANY_NOUN[language];

  const plainText = (atoms: readonly AtomNode[]): string => atoms.map(plainWord).join(' ');

  /** Closed spellings of a phrase of plain words: `lapsivaikutusten arviointi` is also `lapsivaikutusarviointi`. */
  const closedUnits = (atoms: readonly AtomNode[]): number[] => {
    const plain = atoms.every(
      ({ units: alternatives, forms }, index) =>
        alternatives.length === 1 &&
        alternatives[0]?.kind === 'word' &&
        !/^[!+]|\+$/u.test(alternatives[0].word) &&
        (forms.length === 0 || index === atoms.length - 1),
    );
    if (!plain || language !== 'fi') return [];
    // A genitive comes with its number's other form; any other first word (`miten`, `takaa`) closes to nothing.
    const [first] = phraseWords(plainText(atoms), language);
    if ((first?.forms?.length ?? 0) < 2) return [];
    const forms = (atoms.at(-1)?.forms ?? []).map(({ name }) => name);
    const spellings = closedForms(plainText(atoms));
    return spellings.length === 0
      ? []
      : [
          wordUnit(
            spellings.flatMap((one) => collector.word(one)),
            forms,
          ),
        ];
  };

  const compile = (text: string): Pattern => ({
    text,
    alternatives: parseChecked(text).alternatives.map(({ first, rest }): Alternative => ({
      first: phrase(first),
      steps: rest.map((step): Step => ({
        connector: step.connector,
        distance: step.distance,
        unit: phrase(step.phrase),
      })),
    })),
  });

  return {
    units,
    patterns,
    classUnit,
    pattern(text) {
      const known = patternIndexes.get(text);
      if (known !== undefined) return known;
      const index = patterns.push(compile(text)) - 1;
      patternIndexes.set(text, index);
      return index;
    },
  };
}

function withForms(forms: readonly string[]): { readonly forms?: readonly string[] } {
  return forms.length === 0 ? {} : { forms };
}
