import { openPack } from '@lapsilinssi/core';
import type { CompiledPack, LanguagePack, Pack } from '@lapsilinssi/core';
import type { PackFile, PackProblem } from '@lapsilinssi/pack';
import { leaveToLanguages } from './leave-to-languages.ts';
import type { BundledPack } from './leave-to-languages.ts';

/** A pack ready to use, or why there is none. */
export type LoadedPack =
  | {
      readonly status: 'ok';
      readonly pack: Pack;
      /** What its author should look at. */
      readonly notes: readonly PackProblem[];
    }
  /** The pack's source has errors. */
  | { readonly status: 'broken'; readonly problems: readonly PackProblem[] }
  /** A compiled pack that is cut, of another format or no pack at all. */
  | { readonly status: 'damaged'; readonly reason: string };

/** Reads a language that a compiled pack names instead of holding it. */
export type ReadLanguage = (name: string) => LanguagePack;

/**
 * Opens a compiled pack from its JSON. Never throws. A language may be a name instead of its patterns: then `readLanguage` gives them when a
 * document first speaks it.
 */
export function openCompiledPack(json: string, readLanguage: ReadLanguage = unknownLanguage): LoadedPack {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (thrown) {
    return { status: 'damaged', reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  if (!isCompiledPack(value)) return { status: 'damaged', reason: 'format' };
  const languages = lazily(value.languages, readLanguage);
  if (value.spoken !== undefined) leaveToLanguages(value, value.spoken, languages);
  return { status: 'ok', pack: openPack({ ...value, languages }), notes: [] };
}

function unknownLanguage(name: string): never {
  throw new Error(`the rule pack lacks ${name}`);
}

/** Languages of which those that are only named are read when somebody looks at them. */
function lazily(languages: CompiledPack['languages'], readLanguage: ReadLanguage): CompiledPack['languages'] {
  const all: CompiledPack['languages'] = {};
  for (const [language, held] of Object.entries<LanguagePack | string>(languages)) {
    let known: LanguagePack | undefined;
    const get = (): LanguagePack => (known ??= typeof held === 'string' ? readLanguage(held) : held);
    Object.defineProperty(all, language, { enumerable: true, get });
  }
  return all;
}

/**
 * Compiles an author's pack from its YAML files, or takes `compiled` (the JSON of an earlier compilation) when its hash shows that nothing
 * has changed since. The compiler is loaded when this is called, not before.
 */
export async function loadOwnPack(files: readonly PackFile[], compiled?: string): Promise<LoadedPack> {
  const { compilePack, contentHash, readPack } = await import('@lapsilinssi/pack');
  if (compiled !== undefined) {
    const earlier = openCompiledPack(compiled);
    if (earlier.status === 'ok' && earlier.pack.compiled.hash === contentHash(files)) return earlier;
  }
  const { source, problems: found } = readPack(files);
  if (source === undefined) return { status: 'broken', problems: found };
  const { pack, problems } = compilePack(source);
  const all = [...found, ...problems];
  if (pack === undefined) return { status: 'broken', problems: all };
  return { status: 'ok', pack: openPack(pack), notes: all };
}

/** Whether a value is a compiled pack that this version can use: the parts that say so are there and the hash is whole. */
function isCompiledPack(value: unknown): value is BundledPack {
  if (typeof value !== 'object' || value === null) return false;
  const has = (key: string, test: (part: unknown) => boolean): boolean =>
    test(Object.entries(value).find(([name]) => name === key)?.[1]);
  return (
    has('format', (format) => format === 1) &&
    has('hash', (hash) => typeof hash === 'string' && /^[0-9a-f]{16}$/u.test(hash)) &&
    has('themes', Array.isArray) &&
    has('documentTypes', Array.isArray) &&
    has('languages', (languages) => typeof languages === 'object' && languages !== null)
  );
}
