import { near, type PackNames } from './pack-names.ts';
import type { PackParts } from './pack-parts.ts';
import type { PackProblem } from '../problem/problem.ts';
import type { KeyPath, YamlFile } from '../read/yaml-file.ts';

/** Every basis is a source, and every source but a seed is somebody’s basis. */
export function checkBasis(parts: PackParts, names: PackNames): PackProblem[] {
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
    for (const [index, { basis }] of (type['outdated-structures'] ?? []).entries()) {
      places.push({ file, path: ['outdated-structures', index, 'basis'], basis });
    }
  }
  for (const { file, value } of parts.rules) places.push({ file, path: ['basis'], basis: value.basis });
  const { outdatedTerms, outdatedStatutes } = parts;
  for (const [index, { basis }] of (outdatedTerms?.value.terms ?? []).entries()) {
    if (basis && outdatedTerms) places.push({ file: outdatedTerms.file, path: ['terms', index, 'basis'], basis });
  }
  for (const [index, { basis }] of (outdatedStatutes?.value.statutes ?? []).entries()) {
    if (basis && outdatedStatutes)
      places.push({ file: outdatedStatutes.file, path: ['statutes', index, 'basis'], basis });
  }
  const used = new Set(places.flatMap(({ basis }) => basis));
  const whole =
    names.brokenThemes.size === 0 &&
    names.documentTypes.size === parts.documentTypes.length &&
    names.rulesWhole &&
    names.wordingWhole;
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
