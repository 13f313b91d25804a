import type { LanguageRuntime, Pack } from '@lapsilinssi/core';
import { analyse, createAnalysis, HIT_ROLES, normalise, type HitRole, type Language } from '@lapsilinssi/linguistics';
import { paradigm } from '@lapsilinssi/linguistics/compile';

import { passageDocument, type Passage } from '../try/passage.ts';
import { patternUses } from '../try/pattern-uses.ts';
import { weighDocument, type PassageTheme } from '../try/weigh-passage.ts';

/** One word of the pack that a word of a text was taken for. */
export interface WordReading {
  /** As the pack writes it: `lapsi+`, `arvioida`. */
  readonly word: string;
  /** `verb/…` and `aux/…` belong to the language, the others to the pack. */
  readonly id: string;
  /** Form, such as `pl.gen`, or several (`inf1, pass.neg`) when it could be either; `fixed` when the pack lists the word's forms itself; undefined for first and inner parts of compounds. */
  readonly form: string | undefined;
  readonly role: HitRole;
  /** The stretch that was taken for it: `arviointia` of `lapsivaikutusarviointia`. */
  readonly part: string;
  /** Classes that hold it, with all classes that hold those. */
  readonly classes: readonly string[];
  /** Where the pack looks for the word itself, not only for a class that holds it: `participation.terms`, `participation/feedback`. */
  readonly uses: readonly string[];
  /** Inflected forms of the word that are recognised too; empty for parts of compounds and for words whose forms the pack lists itself. */
  readonly forms: readonly string[];
}

/** A word of a text and everything that the pack sees in it. */
export interface ExplainedWord {
  readonly text: string;
  readonly readings: readonly WordReading[];
}

/** What a text says to the pack, word by word and theme by theme. */
export interface ExplainedText {
  readonly words: readonly ExplainedWord[];
  /** Themes for which anything spoke, hits that did not count included. */
  readonly themes: readonly PassageTheme[];
}

/** Says what each word of a text was taken for. Empty when the pack has no evidence in the language. */
export function explainWords(pack: Pack, language: Language, text: string): ExplainedWord[] {
  const runtime = pack.language(language);
  if (runtime === undefined) return [];
  const { classes, uses } = placesOfLexemes(runtime, patternUses(pack.compiled, language));
  const analysis = analyse(runtime.lexicon, normalise(text).text, createAnalysis());
  const words: ExplainedWord[] = [];
  let hit = 0;
  for (let token = 0; token < analysis.tokenCount; token += 1) {
    const end = analysis.tokenEnd[token] ?? 0;
    const readings: WordReading[] = [];
    for (; hit < analysis.hitCount && analysis.hitToken[hit] === token; hit += 1) {
      const lexeme = analysis.hitLexeme[hit] ?? 0;
      const id = runtime.lexicon.ids[lexeme] ?? '';
      const form = runtime.lexicon.tags[analysis.hitTag[hit] ?? -1];
      readings.push({
        word: id.replace(/^[a-z]+\//u, ''),
        id,
        form,
        role: HIT_ROLES[analysis.hitRole[hit] ?? 0] ?? 'word',
        part: analysis.text.slice(
          analysis.hitHeadStart[hit] ?? 0,
          analysis.tokenEnd[analysis.hitLastToken[hit] ?? 0] ?? end,
        ),
        classes: classes.get(lexeme) ?? [],
        uses: uses.get(lexeme) ?? [],
        forms: [],
      });
    }
    words.push({
      text: analysis.text.slice(analysis.tokenStart[token] ?? 0, end),
      readings: mergeReadings(readings.map((reading) => ({ ...reading, forms: formsOf(reading, runtime) }))),
    });
  }
  return words;
}

/** Explains a passage: its words, and for every theme what spoke for it and what became of that. */
export function explainText(pack: Pack, passage: Passage): ExplainedText {
  const themes = weighDocument(passageDocument(passage, pack), pack);
  return {
    words: explainWords(pack, passage.lang, passage.text),
    themes: themes.filter(({ decisions }) => decisions.length > 0),
  };
}

/**
 * Readings that differ only in how the pack writes the word (`osallisuus`, `osallisuus+`, `!lapsi`, a literal word of a phrase) or in which of
 * its forms it could be, as one.
 */
function mergeReadings(readings: readonly WordReading[]): WordReading[] {
  const merged: WordReading[] = [];
  for (const reading of [...readings.filter((one) => !isLiteral(one)), ...readings.filter(isLiteral)]) {
    const at = merged.findIndex((one) => isSame(one, reading));
    const known = merged[at];
    if (known === undefined) merged.push(reading);
    else {
      const forms = [known.form, reading.form].filter((form) => form !== undefined && form !== LISTED);
      merged[at] = {
        ...known,
        word: wordOf(known, reading),
        form: forms.length === 0 ? known.form : [...new Set(forms)].join(', '),
        classes: [...new Set([...known.classes, ...reading.classes])],
        uses: [...new Set([...known.uses, ...reading.uses])],
      };
    }
  }
  return merged;
}

/** The base form if either reading has it, else the word that carries no marks. */
function wordOf(one: WordReading, other: WordReading): string {
  const bases = [baseOf(one), baseOf(other)];
  return (
    bases.find((base) => base === one.forms[0]) ??
    [one.word, other.word].find((word) => !/[+!]/u.test(word)) ??
    one.word
  );
}

/** Form of a word that stands in the pack letter by letter. */
const LISTED = 'fixed';

/** Whether a reading says no more than that the pack has the word as the text writes it. */
function isLiteral({ word, form, part }: WordReading): boolean {
  return form === LISTED && word.toLowerCase() === part.toLowerCase();
}

function isSame(one: WordReading, other: WordReading): boolean {
  if (one.role !== other.role || one.part !== other.part) return false;
  if (isLiteral(other) || baseOf(one) === baseOf(other)) return true;
  // `lapset` beside `lapsi`: one word, written in the singular and in the plural.
  return one.forms.length > 0 && one.forms.join(' ') === other.forms.join(' ');
}

function baseOf({ word }: WordReading): string {
  return word.replaceAll(/[+!]/gu, '');
}

/** Forms of a reading's word, each of which the lexicon takes for that word. */
function formsOf(reading: WordReading, { language, lexicon }: LanguageRuntime): readonly string[] {
  const base = baseOf(reading);
  if (reading.role !== 'word' || reading.form === LISTED || reading.form === undefined || base.includes('/')) return [];
  const text = /^(?:verb|aux)\//u.test(reading.id) ? `${base} {verb}` : base;
  const analysis = createAnalysis();
  const known = (form: string): boolean => {
    analyse(lexicon, normalise(form).text, analysis);
    for (let hit = 0; hit < analysis.hitCount; hit += 1) {
      const id = lexicon.ids[analysis.hitLexeme[hit] ?? 0] ?? '';
      if (id.replace(/^[a-z]+\//u, '').replaceAll(/[+!]/gu, '') === base) return true;
    }
    return false;
  };
  return [...new Set(paradigm({ text }, language).map(({ form }) => form))].filter(known);
}

interface LexemePlaces {
  readonly classes: ReadonlyMap<number, readonly string[]>;
  readonly uses: ReadonlyMap<number, readonly string[]>;
}

/** Names of the classes that each lexeme is in, inner classes first, and where the pack looks for it outside classes. */
function placesOfLexemes(
  { data: { units, patterns } }: LanguageRuntime,
  usesOfPatterns: ReadonlyMap<number, readonly string[]>,
): LexemePlaces {
  const parents = new Map<number, number[]>();
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'class' && unit.kind !== 'phrase') continue;
    for (const member of unit.units) parents.set(member, [...(parents.get(member) ?? []), index]);
  }
  const usesOfUnits = new Map<number, Set<string>>();
  for (const [index, { alternatives }] of patterns.entries()) {
    for (const { first, steps } of alternatives) {
      for (const unit of [first, ...steps.map((step) => step.unit)]) {
        usesOfUnits.set(unit, new Set([...(usesOfUnits.get(unit) ?? []), ...(usesOfPatterns.get(index) ?? [])]));
      }
    }
  }
  const classes = new Map<number, Set<string>>();
  const uses = new Map<number, Set<string>>();
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'word') continue;
    const names = new Set<string>();
    const places = new Set<string>();
    const visit = (at: number, named: boolean): void => {
      if (!named) for (const use of usesOfUnits.get(at) ?? []) places.add(use);
      for (const parent of parents.get(at) ?? []) {
        const above = units[parent];
        if (above?.kind === 'phrase') visit(parent, named);
        if (above?.kind !== 'class' || names.has(above.name)) continue;
        names.add(above.name);
        visit(parent, named || isClassName(above.name));
      }
    };
    visit(index, false);
    for (const lexeme of unit.lexemes) {
      classes.set(lexeme, new Set([...(classes.get(lexeme) ?? []), ...[...names].filter(isClassName)]));
      uses.set(lexeme, new Set([...(uses.get(lexeme) ?? []), ...places]));
    }
  }
  return { classes: listed(classes), uses: listed(uses) };
}

/** Anonymous classes (`a|{b}`) hold characters that no class name has. */
function isClassName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/u.test(name);
}

function listed(sets: ReadonlyMap<number, ReadonlySet<string>>): ReadonlyMap<number, readonly string[]> {
  return new Map([...sets].map(([lexeme, names]) => [lexeme, [...names]]));
}
