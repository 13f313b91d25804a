import {
  analyse,
  createAnalysis,
  decodeLexicon,
  entities,
  type EntityKind,
  type Language,
  type Lexicon,
} from '@lapsilinssi/linguistics';
import type { CompiledPack, LanguagePack } from '../pack.ts';
import { finished } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { closureOf, type Closure, type UnitGraph } from './closure.ts';
import { indexPatterns, type PatternIndex } from './find-patterns.ts';
import { emptyList } from './empty-list.ts';
import { formTest, formTestsInSteps } from './form-test.ts';
import { linkLanguage, openLinks, type OpenLinks } from './language-links.ts';

/** A language's patterns with their indexes, ready to match. */
export interface LanguageRuntime {
  readonly language: Language;
  readonly data: LanguagePack;
  readonly lexicon: Lexicon;
  /** Patterns by which headings and columns have roles and documents show their type. */
  readonly outlinePatterns: PatternIndex;
  readonly links: OpenLinks;
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
  /** Has the runtime of a language ready, step by step, before somebody asks for it. */
  openInSteps(language: Language | 'other'): Steps<LanguageRuntime | undefined>;
}

/**
 * Opens a compiled pack: decodes lexicons when first needed and builds the indexes that matching uses.
 */
export function openPack(compiled: CompiledPack): Pack {
  const open = new Map<Language, LanguageRuntime>();
  const openInSteps: Pack['openInSteps'] = function* (language) {
    if (language === 'other') return undefined;
    const known = open.get(language);
    if (known) return known;
    const data = compiled.languages[language];
    if (!data) return undefined;
    yield;
    const runtime = yield* openLanguage(compiled, language, data);
    // Somebody else may have opened it meanwhile: there is one.
    const first = open.get(language) ?? runtime;
    open.set(language, first);
    return first;
  };
  return {
    compiled,
    language: (language) =>
      language === 'other' ? undefined : (open.get(language) ?? finished(openInSteps(language))),
    openInSteps,
  };
}

function* openLanguage(compiled: CompiledPack, language: Language, data: LanguagePack): Steps<LanguageRuntime> {
  const { lexicon: bytes } = data;
  yield;
  const lexicon = decodeLexicon(typeof bytes === 'string' ? bytesOfBase64(bytes) : bytes);
  yield;
  const links = openLinks(data.links ?? linkLanguage(data, lexicon.ids.length));
  yield;
  const outline = indexPatterns(links, outlinePatterns(compiled, language, data));
  yield* formTestsInSteps(lexicon);
  yield;
  // What words of time and number mean is made ready when a text is first read, and so is what words are remembered in.
  entities(lexicon, '');
  yield;
  analyse(lexicon, 'a', createAnalysis());
  yield;
  const graph: UnitGraph = { links, accepts: formsOf(links, lexicon) };
  let closures = 0;
  const make = (seeds: readonly number[], tag: number): Closure => closureOf(seeds, tag, graph, closures++);
  const forms = lexicon.tags.length + 1;
  const ofWord = new Map<number, Closure>();
  const ofPhrase = new Map<number, Closure>();
  const ofEntity = new Map<EntityKind, Closure>();
  return {
    language,
    data,
    lexicon,
    links,
    lasting: [...lastingUnits(compiled, language, data)],
    outlinePatterns: outline,
    ofWord(lexeme, tag) {
      const key = lexeme * forms + tag + 1;
      let closure = ofWord.get(key);
      if (!closure) ofWord.set(key, (closure = make(links.unitsOfLexeme(lexeme), tag)));
      return closure;
    },
    ofPhrase(unit, tag) {
      const key = unit * forms + tag + 1;
      let closure = ofPhrase.get(key);
      if (!closure) ofPhrase.set(key, (closure = make([unit], tag)));
      return closure;
    },
    ofEntity(kind) {
      let closure = ofEntity.get(kind);
      if (!closure) ofEntity.set(kind, (closure = make(links.unitsOfEntity(kind), -1)));
      return closure;
    },
  };
}

/** Tells which forms a unit accepts; what a unit asks for is looked up in the tags when a word first comes that may be it. */
function formsOf(links: OpenLinks, lexicon: Lexicon): UnitGraph['accepts'] {
  const tests = emptyList<Uint8Array>(links.units);
  return (index, tag) => {
    const known = tests[index];
    if (known !== undefined) return known[tag + 1] === 1;
    const forms = links.formsOf(index);
    if (forms === undefined) return true;
    const test = (tests[index] = formTest(lexicon, forms));
    return test[tag + 1] === 1;
  };
}

function outlinePatterns(compiled: CompiledPack, language: Language, data: LanguagePack): ReadonlySet<number> {
  const { sectionRoles, columnRoles } = data;
  const patterns = new Set<number>();
  for (const role of [...sectionRoles, ...columnRoles]) for (const pattern of role.patterns) patterns.add(pattern);
  for (const { signs } of compiled.documentTypes) {
    const { title = [], heading = [], text = [] } = signs[language] ?? {};
    for (const { pattern } of [...title, ...heading, ...text]) patterns.add(pattern);
  }
  return patterns;
}

function lastingUnits(compiled: CompiledPack, language: Language, { frame }: LanguagePack): ReadonlySet<number> {
  const { rivals, ...single } = frame;
  const contexts = compiled.themes.flatMap(({ context }) => context[language] ?? []);
  const words = compiled.indicators?.words[language];
  return new Set([
    ...Object.values(single),
    ...rivals,
    ...contexts.flatMap((context) => [context.needs, ...context.rivals]),
    ...(words === undefined ? [] : Object.values(words)),
  ]);
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
