import { FORM_COMPONENTS, FORM_GROUPS } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

import { anchoredReferences, isAnchored } from './anchor.ts';
import { classCycles } from './class-cycles.ts';
import { ENTITY_NAMES } from '../pattern/entity-names.ts';
import { near, type PackNames } from './pack-names.ts';
import type { PackParts } from './pack-parts.ts';
import {
  atomsIn,
  parsePattern,
  phrasesOf,
  type AtomNode,
  type PatternNode,
  type PhraseNode,
} from '../pattern/pattern.ts';
import { patternPlaces, type PatternPlace } from '../pattern/pattern-places.ts';
import type { PackProblem } from '../problem/problem.ts';
import { referencedClass, referencesIn } from '../pattern/referenced-classes.ts';
import { LANGUAGES } from '../read/schemas.ts';
import type { SourceFrame } from '../read/source.ts';
import type { KeyPath, YamlFile } from '../read/yaml-file.ts';

/** A pattern that could be read, where it stands. */
export interface ParsedPlace extends PatternPlace {
  readonly pattern: PatternNode;
}

/** Reads every pattern of a pack: its grammar, forms, classes and anchors. */
export function checkPatterns(parts: PackParts, names: PackNames): PackProblem[] {
  const problems: PackProblem[] = [];
  const parsed: ParsedPlace[] = [];
  for (const place of patternPlaces(parts)) {
    const result = parsePattern(place.text);
    if (result.ok) parsed.push({ ...place, pattern: result.pattern });
    else {
      const { code, values, offset } = result.error;
      problems.push(place.file.problem(code, place.path, values, { offset }));
    }
  }
  const references = referencePlaces(parts);
  problems.push(...repeated(parsed), ...classReferences(references, names));
  const forms = new Set<string>([...FORM_GROUPS, ...FORM_COMPONENTS]);
  for (const place of parsed) problems.push(...checkPattern(place, names, forms));
  if (names.classes !== undefined)
    problems.push(...classCycles(parsed), ...unanchored(parsed), ...unusedClasses(parts, parsed, references));
  return problems;
}

/** All references of a pattern to classes, and all forms, are known; a class has no connectors. */
function checkPattern(place: ParsedPlace, names: PackNames, forms: ReadonlySet<string>): PackProblem[] {
  const { file, path, language, pattern } = place;
  const problems: PackProblem[] = [];
  for (const sequence of pattern.alternatives) {
    const [connected] = sequence.rest;
    if (place.use === 'class' && connected !== undefined) {
      problems.push(file.problem('class-connector', path, {}, { offset: connected.phrase.start }));
    }
    for (const phrase of phrasesOf(sequence)) {
      const [left, right] = barsBesideWords(phrase, pattern.text);
      if (left !== undefined && right !== undefined) {
        const values = {
          left: pattern.text.slice(left.start, left.end),
          right: pattern.text.slice(right.start, right.end),
        };
        problems.push(file.problem('bars-beside-words', path, values, { offset: left.start, severity: 'note' }));
      }
      for (const atom of atomsIn(phrase)) {
        for (const { name, start } of atom.forms) {
          if (forms.has(name)) continue;
          problems.push(file.problem('pattern-form-unknown', path, { name, ...near(name, forms) }, { offset: start }));
        }
        for (const unit of atom.units) {
          if (unit.kind !== 'reference') continue;
          const problem = classProblem(unit.name, language, names);
          if (problem) problems.push(file.problem(problem.code, path, problem.values, { offset: unit.start }));
        }
      }
    }
  }
  return problems;
}

/** Alternatives with another word behind them, without brackets and in no form: `a|b c` is as often meant as `(a|b c)` as `(a|b) c`. */
function barsBesideWords({ atoms }: PhraseNode, text: string): readonly AtomNode[] {
  const at = atoms.findIndex(
    ({ units, forms, start }, index) =>
      units.length > 1 && forms.length === 0 && text[start] !== '(' && index + 1 < atoms.length,
  );
  return at < 0 ? [] : atoms.slice(at, at + 2);
}

function classProblem(
  name: string,
  language: Language | undefined,
  { classes }: PackNames,
): Pick<PackProblem, 'code' | 'values'> | undefined {
  if (classes === undefined || ENTITY_NAMES.has(name)) return undefined;
  const found = classes.get(name);
  if (found === undefined) {
    return { code: 'class-unknown', values: { name, ...near(name, [...classes.keys(), ...ENTITY_NAMES.keys()]) } };
  }
  if (language !== undefined && found[language] === undefined) {
    return { code: 'class-without-language', values: { name, language } };
  }
  return undefined;
}

function repeated(parsed: readonly ParsedPlace[]): PackProblem[] {
  const seen = new Set<string>();
  return parsed.flatMap(({ file, path, text }) => {
    if (typeof path.at(-1) !== 'number') return [];
    const place = JSON.stringify([file.path, path.slice(0, -1), text]);
    if (seen.has(place)) return [file.problem('pattern-duplicate', path, { text })];
    seen.add(place);
    return [];
  });
}

interface ReferencePlace {
  readonly file: YamlFile;
  readonly path: KeyPath;
  readonly text: string;
}

/** Where frame, contexts and the words of indicators name classes, one each: `"{child}"`. */
function referencePlaces(parts: PackParts): ReferencePlace[] {
  const places: ReferencePlace[] = [];
  for (const { file, value } of parts.vocabularies) {
    const fields: Readonly<Partial<Record<keyof SourceFrame, string | readonly string[]>>> = value.frame ?? {};
    for (const [key, field] of Object.entries(fields)) {
      if (typeof field === 'string') places.push({ file, path: ['frame', key], text: field });
      else for (const [index, text] of field.entries()) places.push({ file, path: ['frame', key, index], text });
    }
  }
  for (const { file, value } of parts.indicators === undefined ? [] : [parts.indicators]) {
    for (const [key, text] of Object.entries(value.words)) places.push({ file, path: ['words', key], text });
  }
  for (const { file, value } of parts.themes) {
    places.push({ file, path: ['context', 'needs'], text: value.context.needs });
    for (const [index, text] of (value.context.rivals ?? []).entries()) {
      places.push({ file, path: ['context', 'rivals', index], text });
    }
  }
  return places;
}

function classReferences(places: readonly ReferencePlace[], names: PackNames): PackProblem[] {
  return places.flatMap(({ file, path, text }) => {
    const name = referencedClass(text);
    if (name === undefined) return [file.problem('class-reference-wanted', path)];
    const problem = classProblem(name, undefined, names);
    return problem ? [file.problem(problem.code, path, problem.values)] : [];
  });
}

function unanchored(parsed: readonly ParsedPlace[]): PackProblem[] {
  return LANGUAGES.flatMap((language) => {
    const mine = parsed.filter((place) => place.language === language);
    const classes = anchoredReferences(
      mine.filter(({ use }) => use === 'class').map(({ path, pattern }) => ({ name: String(path[1]), pattern })),
      language,
    );
    return mine
      .filter(({ use }) => use === 'evidence')
      .flatMap(({ file, path, pattern, text }) =>
        pattern.alternatives
          .filter((sequence) => !isAnchored(sequence, classes, language))
          .map((sequence) =>
            file.problem(
              'pattern-anchor',
              path,
              { text: text.slice(sequence.start, sequence.end) },
              { offset: sequence.start },
            ),
          ),
      );
  });
}

function unusedClasses(
  parts: PackParts,
  parsed: readonly ParsedPlace[],
  references: readonly ReferencePlace[],
): PackProblem[] {
  const used = new Set<string | undefined>([
    ...parsed.flatMap(({ pattern }) => referencesIn(pattern)),
    ...references.map(({ text }) => referencedClass(text)),
  ]);
  return parts.vocabularies.flatMap(({ file, value }) =>
    Object.keys(value.classes ?? {})
      .filter((name) => !used.has(name))
      .map((name) => file.problem('class-unused', ['classes', name], { name }, { at: 'key', severity: 'note' })),
  );
}
