import { ENTITY_NAMES } from '../pattern/entity-names.ts';
import type { PackParts } from './pack-parts.ts';
import { PARTS_OF_SPEECH } from '../pattern/pattern.ts';
import { placeName } from '../pattern/pattern-places.ts';
import type { PackProblem } from '../problem/problem.ts';
import { FORMATS } from '../read/schemas.ts';

/** Classes are named once and properly; the frame and each role stand in one file. */
export function checkVocabularies(parts: PackParts): PackProblem[] {
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
