import { FORM_COMPONENTS, FORM_GROUPS } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

import { anchoredReferences, isAnchored } from './anchor.ts';
import { checkClaims } from './check-claims.ts';
import { checkTexts } from './check-texts.ts';
import { ENTITY_NAMES } from './entity-names.ts';
import { nearest } from './nearest.ts';
import { PARTS_OF_SPEECH, parsePattern, type PatternNode } from './pattern.ts';
import { conditionPlaces, patternPlaces, placeName, type PatternPlace } from './pattern-places.ts';
import type { PackProblem } from './problem.ts';
import type { Located, PackSource } from './read-pack.ts';
import { FORMATS, LANGUAGES } from './schemas.ts';
import type { SourceClass } from './source.ts';
import type { KeyPath, YamlFile } from './yaml-file.ts';

/** A pack's files as far as their shapes were right. */
export type PackParts = Omit<PackSource, 'manifest' | 'sources'> & {
  readonly [name in 'manifest' | 'sources']: PackSource[name] | undefined;
};

/** Ids that references may name; undefined where a broken file would make every reference look wrong. */
interface Names {
  readonly sources: ReadonlySet<string> | undefined;
  readonly themes: ReadonlySet<string>;
  /** `theme/criterion`; of whole themes only. */
  readonly criteria: ReadonlySet<string>;
  /** Themes whose file is broken: their criteria are unknown. */
  readonly brokenThemes: ReadonlySet<string>;
  readonly documentTypes: ReadonlySet<string>;
  readonly classes: ReadonlyMap<string, SourceClass> | undefined;
}

/** Checks what one file says about another, and every pattern. Returns problems in no particular order. */
export function checkReferences(parts: PackParts): PackProblem[] {
  const names = namesOf(parts);
  return [
    ...checkIds(parts),
    ...checkVocabularies(parts),
    ...checkBasis(parts, names),
    ...checkLanguages(parts),
    ...checkDocumentTypes(parts, names),
    ...checkExamples(parts, names),
    ...checkConditions(parts),
    ...checkPatterns(parts, names),
    ...checkTexts(parts),
    ...checkClaims(parts),
  ];
}

function namesOf(parts: PackParts): Names {
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
    classes: vocabulariesWhole
      ? new Map(parts.vocabularies.flatMap(({ value }) => Object.entries(value.classes ?? {})))
      : undefined,
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/u, '');
}

function near(name: string, candidates: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(name, candidates);
  return found === undefined ? {} : { nearest: found };
}

/** Reports the second of two equal names. */
function duplicates(
  entries: readonly { readonly name: string; readonly file: YamlFile; readonly path: KeyPath }[],
): PackProblem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ name, file, path }) => {
    const other = first.get(name);
    if (other !== undefined) return [file.problem('id-duplicate', path, { name, other }, { at: 'value' })];
    first.set(name, placeName({ file }, path));
    return [];
  });
}

function checkIds(parts: PackParts): PackProblem[] {
  const problems: PackProblem[] = [];
  const owned: readonly Located<{ readonly id: string }>[] = [...parts.themes, ...parts.documentTypes];
  for (const { file, value } of owned) {
    const name = fileName(file.path);
    if (name !== value.id) problems.push(file.problem('id-file-name', ['id'], { name: value.id, file: name }));
  }
  const traces = parts.themes.map(({ file, value }) => ({ name: value.trace, file, path: ['trace'] }));
  const criteria = parts.themes.flatMap(({ file, value }) =>
    Object.entries(value.criteria ?? {}).map(([id, one]) => ({ file, id, trace: one.trace, theme: value.trace })),
  );
  for (const { file, id } of criteria) {
    if (!FORMATS.id.test(id)) {
      problems.push(file.problem('format-wrong', ['criteria', id], { value: id, wanted: 'id' }, { at: 'key' }));
    }
  }
  const { sources } = parts;
  return [
    ...problems,
    ...duplicates(traces),
    ...duplicates(criteria.map(({ file, id, trace }) => ({ name: trace, file, path: ['criteria', id, 'trace'] }))),
    ...duplicates(
      (sources?.value.sources ?? []).flatMap(({ id }, index) =>
        sources === undefined ? [] : [{ name: id, file: sources.file, path: ['sources', index, 'id'] }],
      ),
    ),
    ...parts.themes.flatMap(({ file, value }) =>
      LANGUAGES.flatMap((language) =>
        duplicates(
          (value[language]?.exclusions ?? []).map(({ id }, index) => ({
            name: id,
            file,
            path: [language, 'exclusions', index, 'id'],
          })),
        ),
      ),
    ),
    ...parts.documentTypes.flatMap(({ file, value }) =>
      duplicates((value.contents ?? []).map(({ id }, index) => ({ name: id, file, path: ['contents', index, 'id'] }))),
    ),
    ...duplicates(
      parts.documentTypes.flatMap(({ file, value }) =>
        (value.aliases ?? []).map((alias, index) => ({
          name: alias.toLowerCase(),
          file,
          path: ['aliases', index],
        })),
      ),
    ),
  ];
}

function checkVocabularies(parts: PackParts): PackProblem[] {
  const classes = parts.vocabularies.flatMap(({ file, value }) =>
    Object.keys(value.classes ?? {}).map((name) => ({ name, file, path: ['classes', name] })),
  );
  const problems: PackProblem[] = [];
  for (const { name, file, path } of classes) {
    if (ENTITY_NAMES.has(name) || PARTS_OF_SPEECH.includes(name)) {
      problems.push(file.problem('class-name-taken', path, { name }, { at: 'key' }));
    } else if (!FORMATS.id.test(name)) {
      problems.push(file.problem('format-wrong', path, { value: name, wanted: 'id' }, { at: 'key' }));
    }
  }
  const firstPlace = new Map<string, string>();
  for (const { name, file, path } of classes) {
    const other = firstPlace.get(name);
    if (other === undefined) firstPlace.set(name, placeName({ file }, path));
    else problems.push(file.problem('id-duplicate', path, { name, other }, { at: 'key' }));
  }
  const once = parts.vocabularies.flatMap(({ file, value }) => [
    ...(value.frame === undefined ? [] : [{ name: 'frame', file, path: ['frame'] }]),
    ...(['section-roles', 'column-roles'] as const).flatMap((key) =>
      Object.keys(value[key] ?? {}).map((role) => ({ name: `${key}.${role}`, file, path: [key, role] })),
    ),
  ]);
  const seen = new Map<string, string>();
  for (const { name, file, path } of once) {
    const other = seen.get(name);
    if (other === undefined) seen.set(name, placeName({ file }, path));
    else problems.push(file.problem('part-duplicate', path, { name, other }, { at: 'key' }));
  }
  const whole = parts.files.filter(({ path }) => path.startsWith('vocabulary/')).length === parts.vocabularies.length;
  if (whole && !seen.has('frame')) {
    problems.push({
      severity: 'error',
      code: 'frame-missing',
      file: parts.vocabularies[0]?.file.path ?? 'vocabulary/',
      line: 1,
      column: 1,
      key: '',
      values: {},
    });
  }
  return problems;
}

function checkBasis(parts: PackParts, names: Names): PackProblem[] {
  const { sources } = names;
  if (sources === undefined) return [];
  const places: { readonly file: YamlFile; readonly path: KeyPath; readonly basis: readonly string[] }[] = [];
  for (const { file, value: theme } of parts.themes) {
    places.push({ file, path: ['basis'], basis: theme.basis });
    for (const [id, { basis }] of Object.entries(theme.criteria ?? {})) {
      places.push({ file, path: ['criteria', id, 'basis'], basis });
    }
  }
  for (const { file, value: type } of parts.documentTypes) {
    for (const [index, { basis }] of (type.contents ?? []).entries()) {
      places.push({ file, path: ['contents', index, 'basis'], basis });
    }
  }
  const used = new Set(places.flatMap(({ basis }) => basis));
  const whole = names.brokenThemes.size === 0 && names.documentTypes.size === parts.documentTypes.length;
  return [
    ...places.flatMap(({ file, path, basis }) =>
      basis.flatMap((name, index) =>
        sources.has(name) ? [] : [file.problem('source-unknown', [...path, index], { name, ...near(name, sources) })],
      ),
    ),
    ...(parts.sources?.value.sources ?? []).flatMap(({ id, kind }, index) =>
      !whole || used.has(id) || kind === 'seed' || parts.sources === undefined
        ? []
        : [parts.sources.file.problem('source-unused', ['sources', index, 'id'], { name: id }, { severity: 'note' })],
    ),
  ];
}

/** Evidence in a language that the pack does not declare would never be read. */
function checkLanguages(parts: PackParts): PackProblem[] {
  const declared = parts.manifest?.value.languages;
  if (declared === undefined) return [];
  const undeclared = new Set(LANGUAGES.filter((language) => !declared.includes(language)));
  const seen = new Set<string>();
  return patternPlaces(parts).flatMap(({ file, path, language }) => {
    if (!undeclared.has(language)) return [];
    const at = path.slice(0, path.indexOf(language) + 1);
    const place = `${file.path}:${at.join('.')}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [file.problem('language-undeclared', at, { language }, { at: 'key' })];
  });
}

function checkDocumentTypes(parts: PackParts, names: Names): PackProblem[] {
  return parts.documentTypes.flatMap(({ file, value }) =>
    Object.entries(value.themes ?? {}).flatMap(([name, { requirement, level }]) => {
      const path = ['themes', name];
      if (!names.themes.has(name)) {
        return [file.problem('theme-unknown', path, { name, ...near(name, names.themes) }, { at: 'key' })];
      }
      if (requirement === 'required' && level === undefined) {
        return [file.problem('key-missing', path, { name: 'level' }, { at: 'key' })];
      }
      return [];
    }),
  );
}

function checkExamples(parts: PackParts, names: Names): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const { file, value: theme } of parts.themes) {
    for (const [index, example] of (theme.examples ?? []).entries()) {
      const path = ['examples', index];
      const themeKnown = (name: string, at: KeyPath, where: 'key' | 'value'): void => {
        if (names.themes.has(name)) return;
        problems.push(file.problem('theme-unknown', at, { name, ...near(name, names.themes) }, { at: where }));
      };
      for (const [at, name] of example.themes.entries()) themeKnown(name, [...path, 'themes', at], 'value');
      for (const name of Object.keys(example.levels ?? {})) themeKnown(name, [...path, 'levels', name], 'key');
      for (const key of ['criteria', 'not'] as const) {
        for (const [at, name] of (example[key] ?? []).entries()) {
          if (key === 'not' && names.themes.has(name)) continue;
          const full = name.includes('/') ? name : `${theme.id}/${name}`;
          const owner = full.slice(0, full.indexOf('/'));
          if (names.criteria.has(full) || names.brokenThemes.has(owner)) continue;
          const candidates = [...names.criteria, ...(key === 'not' ? names.themes : [])];
          const found = nearest(full, candidates) ?? nearest(name, candidates);
          problems.push(
            file.problem('criterion-unknown', [...path, key, at], {
              name,
              ...(found === undefined ? {} : { nearest: found }),
            }),
          );
        }
      }
      const type = example['document-type'];
      if (type !== undefined && !names.documentTypes.has(type)) {
        problems.push(
          file.problem('document-type-unknown', [...path, 'document-type'], {
            name: type,
            ...near(type, names.documentTypes),
          }),
        );
      }
    }
  }
  return problems;
}

function checkConditions(parts: PackParts): PackProblem[] {
  return conditionPlaces(parts).flatMap(({ file, path, condition }) => {
    const kinds = (['any', 'all', 'none', 'at-least'] as const).filter((key) => condition[key] !== undefined);
    const count = condition['at-least'];
    const counted = count !== undefined;
    if (kinds.length !== 1 || counted !== (condition.of !== undefined)) return [file.problem('condition-kind', path)];
    const size = condition.of?.length ?? 0;
    if (counted && count > size) return [file.problem('count-too-large', [...path, 'at-least'], { count, size })];
    return [];
  });
}

interface ParsedPlace extends PatternPlace {
  readonly pattern: PatternNode;
}

function checkPatterns(parts: PackParts, names: Names): PackProblem[] {
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
  problems.push(...repeated(parsed), ...classReferences(parts, names));
  const forms = new Set<string>([...FORM_GROUPS, ...FORM_COMPONENTS]);
  for (const place of parsed) problems.push(...checkPattern(place, names, forms));
  if (names.classes !== undefined)
    problems.push(...cycles(parsed), ...unanchored(parsed), ...unusedClasses(parts, parsed));
  return problems;
}

/** All references of a pattern to classes, and all forms, are known; a class has no connectors. */
function checkPattern(place: ParsedPlace, names: Names, forms: ReadonlySet<string>): PackProblem[] {
  const { file, path, language, pattern } = place;
  const problems: PackProblem[] = [];
  for (const sequence of pattern.alternatives) {
    const [connected] = sequence.rest;
    if (place.use === 'class' && connected !== undefined) {
      problems.push(file.problem('class-connector', path, {}, { offset: connected.phrase.start }));
    }
    for (const { atoms } of [sequence.first, ...sequence.rest.map(({ phrase }) => phrase)]) {
      for (const atom of atoms) {
        for (const { name, start } of atom.forms) {
          if (forms.has(name)) continue;
          problems.push(file.problem('pattern-form-unknown', path, { name, ...near(name, forms) }, { offset: start }));
        }
        for (const unit of atom.units) {
          if (unit.kind === 'word') continue;
          const problem = classProblem(unit.name, language, names);
          if (problem) problems.push(file.problem(problem.code, path, problem.values, { offset: unit.start }));
        }
      }
    }
  }
  return problems;
}

function classProblem(
  name: string,
  language: Language | undefined,
  { classes }: Names,
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

/** Frame and contexts name classes, one each: `"{child}"`. */
function classReferences(parts: PackParts, names: Names): PackProblem[] {
  const places: { readonly file: YamlFile; readonly path: KeyPath; readonly text: string }[] = [];
  for (const { file, value } of parts.vocabularies) {
    const { frame } = value;
    if (frame === undefined) continue;
    for (const key of [
      'actor',
      'vague-actor',
      'child',
      'reporting',
      'indicator',
      'resource',
      'empty-act',
      'responsibility',
      'hedge',
    ] as const) {
      places.push({ file, path: ['frame', key], text: frame[key] });
    }
    for (const [index, text] of frame.rivals.entries()) places.push({ file, path: ['frame', 'rivals', index], text });
  }
  for (const { file, value } of parts.themes) {
    places.push({ file, path: ['context', 'needs'], text: value.context.needs });
    for (const [index, text] of (value.context.rivals ?? []).entries()) {
      places.push({ file, path: ['context', 'rivals', index], text });
    }
  }
  return places.flatMap(({ file, path, text }) => {
    const name = referencedClass(text);
    if (name === undefined) return [file.problem('class-reference-wanted', path)];
    const problem = classProblem(name, undefined, names);
    return problem ? [file.problem(problem.code, path, problem.values)] : [];
  });
}

/** The class that `"{name}"` names. */
export function referencedClass(text: string): string | undefined {
  return /^\{([a-z][a-z0-9-]*)\}$/u.exec(text.trim())?.[1];
}

/** Names of classes in a pattern. */
function referencesIn(pattern: PatternNode): string[] {
  return pattern.alternatives.flatMap(({ first, rest }) =>
    [first, ...rest.map(({ phrase }) => phrase)].flatMap(({ atoms }) =>
      atoms.flatMap(({ units }) => units.flatMap((unit) => (unit.kind === 'reference' ? [unit.name] : []))),
    ),
  );
}

function cycles(parsed: readonly ParsedPlace[]): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const language of LANGUAGES) {
    const members = parsed.filter((place) => place.use === 'class' && place.language === language);
    const edges = new Map<string, { readonly to: string; readonly place: ParsedPlace }[]>();
    for (const place of members) {
      const name = String(place.path[1]);
      const to = referencesIn(place.pattern).map((one) => ({ to: one, place }));
      edges.set(name, [...(edges.get(name) ?? []), ...to]);
    }
    const done = new Set<string>();
    const visit = (name: string, trail: readonly string[]): void => {
      for (const { to, place } of edges.get(name) ?? []) {
        const from = trail.indexOf(to);
        if (from !== -1) {
          const cycle = [...trail.slice(from), to].map((one) => `{${one}}`).join(' → ');
          problems.push(place.file.problem('class-cycle', place.path, { cycle }));
        } else if (!done.has(to)) visit(to, [...trail, to]);
      }
      done.add(name);
    };
    for (const name of edges.keys()) if (!done.has(name)) visit(name, [name]);
  }
  return problems;
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

function unusedClasses(parts: PackParts, parsed: readonly ParsedPlace[]): PackProblem[] {
  const used = new Set(parsed.flatMap(({ pattern }) => referencesIn(pattern)));
  for (const { value } of parts.vocabularies) {
    const frame = value.frame === undefined ? [] : Object.values(value.frame).flat();
    for (const text of frame) used.add(referencedClass(String(text)) ?? '');
  }
  for (const { value } of parts.themes) {
    for (const text of [value.context.needs, ...(value.context.rivals ?? [])]) used.add(referencedClass(text) ?? '');
  }
  return parts.vocabularies.flatMap(({ file, value }) =>
    Object.keys(value.classes ?? {})
      .filter((name) => !used.has(name))
      .map((name) => file.problem('class-unused', ['classes', name], { name }, { at: 'key', severity: 'note' })),
  );
}
