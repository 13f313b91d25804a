import { nearest } from '../problem/nearest.ts';
import type { PackParts } from './pack-parts.ts';
import type { SourceClass } from '../read/source.ts';

/** Ids that references may name; undefined where a broken file would make every reference look wrong. */
export interface PackNames {
  readonly sources: ReadonlySet<string> | undefined;
  readonly themes: ReadonlySet<string>;
  /** `theme/criterion`; of whole themes only. */
  readonly criteria: ReadonlySet<string>;
  /** Themes whose file is broken: their criteria are unknown. */
  readonly brokenThemes: ReadonlySet<string>;
  readonly documentTypes: ReadonlySet<string>;
  /** No rule's file is broken. */
  readonly rulesWhole: boolean;
  /** No file of outdated words is broken. */
  readonly wordingWhole: boolean;
  readonly organisations: ReadonlySet<string>;
  readonly classes: ReadonlyMap<string, SourceClass> | undefined;
}

/** Collects the ids of a pack. */
export function namesOf(parts: PackParts): PackNames {
  const inFolder = (folder: string): string[] =>
    parts.files.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ path }) => fileName(path));
  const themes = new Set([...inFolder('themes'), ...parts.themes.map(({ value }) => value.id)]);
  const whole = new Set(parts.themes.map(({ value }) => value.id));
  const vocabulariesWhole = inFolder('vocabulary').length === parts.vocabularies.length;
  return {
    sources: parts.sources && new Set(parts.sources.value.sources.map(({ id }) => id)),
    themes,
    criteria: new Set(
      parts.themes.flatMap(({ value }) => Object.keys(value.criteria ?? {}).map((id) => `${value.id}/${id}`)),
    ),
    brokenThemes: new Set([...themes].filter((id) => !whole.has(id))),
    documentTypes: new Set([...inFolder('documents'), ...parts.documentTypes.map(({ value }) => value.id)]),
    rulesWhole: inFolder('findings').length === parts.rules.length,
    wordingWhole:
      inFolder('wording').length ===
      [parts.outdatedTerms, parts.outdatedStatutes, parts.abbreviations].filter((one) => one).length,
    organisations: new Set((parts.organisations?.value.organisations ?? []).map(({ id }) => id)),
    classes: vocabulariesWhole
      ? new Map(parts.vocabularies.flatMap(({ value }) => Object.entries(value.classes ?? {})))
      : undefined,
  };
}

/** The name of a file without folder and extension. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/u, '');
}

/** The value `nearest` of a problem, when some candidate is near. */
export function near(name: string, candidates: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(name, candidates);
  return found === undefined ? {} : { nearest: found };
}
