import { decodeLexicon, type EntityKind, type Language, type Lexicon } from '@lapsilinssi/linguistics';
import type { Alternative, CompiledPack, LanguagePack } from '../pack.ts';
import { closureOf, type Closure, type UnitGraph } from './closure.ts';
import { formTest } from './form-test.ts';

/** One spelling of a pattern. */
export interface NumberedAlternative {
  readonly pattern: number;
  readonly alternative: Alternative;
}

/** A language's patterns with their indexes, ready to match. */
export interface LanguageRuntime {
  readonly language: Language;
  readonly data: LanguagePack;
  readonly lexicon: Lexicon;
  /** Every alternative of every pattern. */
  readonly alternatives: readonly NumberedAlternative[];
  /** Per unit: 0 for words and entities, else one more than its highest unit. */
  readonly rank: Uint8Array;
  /** Units that are asked for in single sentences and blocks: those of the frame and of the themes' contexts. */
  readonly lasting: readonly number[];
  /** What a word form stands for; made when first asked for. */
  ofWord(lexeme: number, tag: number): Closure;
  /** What an entity stands for. */
  ofEntity(kind: EntityKind): Closure;
  /** What a phrase in a form stands for. */
  ofPhrase(unit: number, tag: number): Closure;
}

/** A compiled pack, opened for matching. */
export interface Pack {
  readonly compiled: CompiledPack;
  /** The runtime of a language; undefined when the pack has no evidence in it. Decoded at first use. */
  language(language: Language | 'other'): LanguageRuntime | undefined;
}

/**
 * Opens a compiled pack: decodes lexicons when first needed and builds the indexes that matching uses.
 */
export function openPack(compiled: CompiledPack): Pack {
  const open = new Map<Language, LanguageRuntime>();
  return {
    compiled,
    language(language) {
      if (language === 'other') return undefined;
      const known = open.get(language);
      if (known) return known;
      const data = compiled.languages[language];
      if (!data) return undefined;
      const runtime = openLanguage(compiled, language, data);
      open.set(language, runtime);
      return runtime;
    },
  };
}

function openLanguage(compiled: CompiledPack, language: Language, data: LanguagePack): LanguageRuntime {
  const lexicon = decodeLexicon(bytesOfBase64(data.lexicon));
  const count = data.units.length;
  const unitsOfLexeme: number[][] = lexicon.ids.map(() => []);
  const unitsOfEntity = new Map<EntityKind, number[]>();
  const tagsOfUnit: (Uint8Array | undefined)[] = [];
  const parents: number[][] = data.units.map(() => []);
  const rank = new Uint8Array(count);
  // Hundreds of units ask for the same few forms.
  const tests = new Map<string, Uint8Array>();
  const testOf = (forms: readonly string[]): Uint8Array => {
    const key = forms.join('|');
    const test = tests.get(key) ?? formTest(lexicon, forms);
    tests.set(key, test);
    return test;
  };
  // How many lexemes can start a unit: a phrase or pattern waits for its rarest unit.
  const width = new Float64Array(count);
  for (const [index, unit] of data.units.entries()) {
    tagsOfUnit.push((unit.kind === 'word' || unit.kind === 'class') && unit.forms ? testOf(unit.forms) : undefined);
    switch (unit.kind) {
      case 'word':
        for (const lexeme of unit.lexemes) unitsOfLexeme[lexeme]?.push(index);
        width[index] = unit.lexemes.length;
        break;
      case 'entity':
        for (const kind of unit.entities) {
          const units = unitsOfEntity.get(kind);
          if (units) units.push(index);
          else unitsOfEntity.set(kind, [index]);
        }
        width[index] = 500;
        break;
      case 'phrase': {
        const rarest = rarestOf(unit.units, width);
        parents[rarest]?.push(index);
        rank[index] = 1 + highestRank(unit.units, rank);
        width[index] = width[rarest] ?? 1;
        break;
      }
      case 'class':
        for (const member of unit.units) parents[member]?.push(index);
        rank[index] = 1 + highestRank(unit.units, rank);
        width[index] = unit.units.reduce((sum, member) => sum + (width[member] ?? 0), 0);
        break;
    }
  }
  const anchors: number[][] = data.units.map(() => []);
  const alternatives: NumberedAlternative[] = [];
  for (const [pattern, { alternatives: spellings }] of data.patterns.entries()) {
    for (const alternative of spellings) {
      const units = [alternative.first, ...alternative.steps.map((step) => step.unit)];
      anchors[rarestOf(units, width)]?.push(alternatives.length);
      alternatives.push({ pattern, alternative });
    }
  }
  const graph: UnitGraph = { data, tagsOfUnit, parents, anchors };
  let closures = 0;
  const make = (seeds: readonly number[], tag: number): Closure => closureOf(seeds, tag, graph, closures++);
  const forms = lexicon.tags.length + 1;
  const ofWord: (Closure | undefined)[] = [];
  const ofPhrase: (Closure | undefined)[] = [];
  const ofEntity = new Map<EntityKind, Closure>();
  return {
    language,
    data,
    lexicon,
    alternatives,
    rank,
    lasting: [...lastingUnits(compiled, language, data)],
    ofWord: (lexeme, tag) => (ofWord[lexeme * forms + tag + 1] ??= make(unitsOfLexeme[lexeme] ?? [], tag)),
    ofPhrase: (unit, tag) => (ofPhrase[unit * forms + tag + 1] ??= make([unit], tag)),
    ofEntity(kind) {
      const known = ofEntity.get(kind) ?? make(unitsOfEntity.get(kind) ?? [], -1);
      ofEntity.set(kind, known);
      return known;
    },
  };
}

function lastingUnits(compiled: CompiledPack, language: Language, { frame }: LanguagePack): ReadonlySet<number> {
  const { rivals, ...single } = frame;
  const contexts = compiled.themes.flatMap(({ context }) => context[language] ?? []);
  return new Set([
    ...Object.values(single),
    ...rivals,
    ...contexts.flatMap((context) => [context.needs, ...context.rivals]),
  ]);
}

function rarestOf(units: readonly number[], width: Float64Array): number {
  let best = units[0] ?? 0;
  for (const unit of units) if ((width[unit] ?? 0) < (width[best] ?? 0)) best = unit;
  return best;
}

function highestRank(units: readonly number[], rank: Uint8Array): number {
  let most = 0;
  for (const unit of units) most = Math.max(most, rank[unit] ?? 0);
  return most;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64 without a platform's help: the same in Node, a browser and a worker. */
function bytesOfBase64(text: string): Uint8Array {
  const value = new Int16Array(128).fill(-1);
  for (let i = 0; i < BASE64.length; i++) value[BASE64.charCodeAt(i)] = i;
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 61) length--;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const one = value[text.charCodeAt(i)] ?? -1;
    if (one < 0) throw new Error('the rule pack’s lexicon is damaged');
    bits = (bits << 6) | one;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 255;
    }
  }
  return bytes;
}
