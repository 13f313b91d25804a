import { fileName } from './pack-names.ts';
import type { PackParts } from './pack-parts.ts';
import { placeName } from '../pattern/pattern-places.ts';
import type { PackProblem } from '../problem/problem.ts';
import type { Located } from '../read/read-pack.ts';
import { FORMATS, LANGUAGES } from '../read/schemas.ts';
import type { KeyPath, YamlFile } from '../read/yaml-file.ts';

/** Ids follow their file names and their shape; ids, traces and aliases are given once. */
export function checkIds(parts: PackParts): PackProblem[] {
  const problems: PackProblem[] = [];
  const owned: readonly Located<{ readonly id: string }>[] = [...parts.themes, ...parts.documentTypes, ...parts.rules];
  for (const { file, value } of owned) {
    // Rules of a kind stand in a folder, whose name is part of their ids.
    const name = /(?:^|\/)findings\/(.+)\.ya?ml$/u.exec(file.path)?.[1] ?? fileName(file.path);
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
  const { sources, organisations } = parts;
  const named =
    organisations?.value.organisations.map((value, index) => ({ file: organisations.file, value, index })) ?? [];
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
    ...parts.documentTypes.flatMap(({ file, value }) =>
      duplicates(
        (value['outdated-structures'] ?? []).map(({ id }, index) => ({
          name: id,
          file,
          path: ['outdated-structures', index, 'id'],
        })),
      ),
    ),
    ...duplicates(
      named.map(({ file, value: { id }, index }) => ({ name: id, file, path: ['organisations', index, 'id'] })),
    ),
    ...duplicates(
      named.flatMap(({ file, value: { names }, index }) =>
        names.map((name, at) => ({ name: name.toLowerCase(), file, path: ['organisations', index, 'names', at] })),
      ),
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

/** Reports the second of two equal names. */
export function duplicates(
  entries: readonly { readonly name: string; readonly file: YamlFile; readonly path: KeyPath }[],
  code: PackProblem['code'] = 'id-duplicate',
  at: 'key' | 'value' = 'value',
): PackProblem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ name, file, path }) => {
    const other = first.get(name);
    if (other !== undefined) return [file.problem(code, path, { name, other }, { at })];
    first.set(name, placeName({ file }, path));
    return [];
  });
}
