import { nearest } from '../problem/nearest.ts';
import { near, type PackNames } from './pack-names.ts';
import type { PackParts } from './pack-parts.ts';
import type { PackProblem } from '../problem/problem.ts';
import type { KeyPath, YamlFile } from '../read/yaml-file.ts';

/** Examples name themes, criteria and document types that exist; what a rule finds stands in its example. */
export function checkExamples(parts: PackParts, names: PackNames): PackProblem[] {
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
      problems.push(...checkType(file, path, example['document-type'], names));
    }
  }
  for (const { file, value: rule } of parts.rules) {
    for (const [index, example] of (rule.examples ?? []).entries()) {
      const path = ['examples', index];
      problems.push(...checkType(file, path, example['document-type'], names));
      const written = [...(example.heading ?? '').split(' > '), example.text];
      for (const [at, name] of example.finds.entries()) {
        if (!written.some((text) => text.includes(name))) {
          problems.push(file.problem('finding-not-in-text', [...path, 'finds', at], { name }));
        }
      }
    }
  }
  return problems;
}

function checkType(file: YamlFile, path: KeyPath, type: string | undefined, names: PackNames): PackProblem[] {
  if (type === undefined || names.documentTypes.has(type)) return [];
  return [
    file.problem('document-type-unknown', [...path, 'document-type'], {
      name: type,
      ...near(type, names.documentTypes),
    }),
  ];
}
