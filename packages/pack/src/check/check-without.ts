import { near, type PackNames } from './pack-names.ts';
import type { PackParts } from './pack-parts.ts';
import type { PackProblem } from '../problem/problem.ts';

/** What a pack leaves out is there to be left out. */
export function checkWithout({ manifest, documentTypes }: PackParts, names: PackNames): PackProblem[] {
  const without = manifest?.value.without;
  if (manifest === undefined || without === undefined) return [];
  const contents = new Set(
    documentTypes.flatMap(({ value }) => (value.contents ?? []).map(({ id }) => `${value.id}/${id}`)),
  );
  const unknown = (
    key: keyof typeof without,
    known: ReadonlySet<string>,
    code: 'theme-unknown' | 'criterion-unknown' | 'content-unknown',
  ): PackProblem[] =>
    Object.keys(without[key] ?? {}).flatMap((name) =>
      known.has(name)
        ? []
        : [manifest.file.problem(code, ['without', key, name], { name, ...suggested(name, known) }, { at: 'key' })],
    );
  return [
    ...unknown('themes', names.themes, 'theme-unknown'),
    ...unknown('criteria', names.criteria, 'criterion-unknown'),
    ...unknown('contents', contents, 'content-unknown'),
  ];
}

/** The nearest known id; one that lacks its owner is completed. */
function suggested(name: string, known: ReadonlySet<string>): { readonly nearest?: string } {
  const whole = [...known].find((one) => one.endsWith(`/${name}`));
  return whole === undefined ? near(name, known) : { nearest: whole };
}
