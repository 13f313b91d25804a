import type { LanguageRuntime, Pack } from '@lapsilinssi/core';
import { analyse, createAnalysis, HIT_ROLES, normalise, type HitRole, type Language } from '@lapsilinssi/linguistics';

import { passageDocument, type Passage } from '../try/passage.ts';
import { weighDocument, type PassageTheme } from '../try/weigh-passage.ts';

/** One word of the pack that a word of a text was taken for. */
export interface WordReading {
  /** As the pack writes it: `lapsi+`, `arvioida`. */
  readonly word: string;
  /** `verb/…` and `aux/…` belong to the language, the others to the pack. */
  readonly id: string;
  /** Form, such as `pl.gen`; undefined for first and inner parts of compounds. */
  readonly form: string | undefined;
  readonly role: HitRole;
  /** The stretch that was taken for it: `arviointia` of `lapsivaikutusarviointia`. */
  readonly part: string;
  /** Classes that hold it, with all classes that hold those. */
  readonly classes: readonly string[];
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
  const classes = classesOfLexemes(runtime);
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
      });
    }
    words.push({ text: analysis.text.slice(analysis.tokenStart[token] ?? 0, end), readings });
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

/** Names of the classes that a lexeme is in, by lexeme; inner classes first. */
function classesOfLexemes({ data: { units } }: LanguageRuntime): ReadonlyMap<number, readonly string[]> {
  const parents = new Map<number, number[]>();
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'class' && unit.kind !== 'phrase') continue;
    for (const member of unit.units) parents.set(member, [...(parents.get(member) ?? []), index]);
  }
  const found = new Map<number, Set<string>>();
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'word') continue;
    const names = new Set<string>();
    const visit = (at: number): void => {
      for (const parent of parents.get(at) ?? []) {
        const above = units[parent];
        if (above?.kind !== 'class' || names.has(above.name)) continue;
        names.add(above.name);
        visit(parent);
      }
    };
    visit(index);
    for (const lexeme of unit.lexemes) found.set(lexeme, new Set([...(found.get(lexeme) ?? []), ...names]));
  }
  // Anonymous classes (`a|{b}`) hold characters that no class name has.
  return new Map(
    [...found].map(([lexeme, names]) => [lexeme, [...names].filter((name) => /^[a-z][a-z0-9-]*$/u.test(name))]),
  );
}
