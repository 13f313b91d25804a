import { duplicates } from './check-ids.ts';
import { ENTITY_NAMES } from '../pattern/entity-names.ts';
import type { PackParts } from './pack-parts.ts';
import { PARTS_OF_SPEECH } from '../pattern/pattern.ts';
import { wholeFileProblem, type PackProblem } from '../problem/problem.ts';
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
  const once = parts.vocabularies.flatMap(({ file, value }) => [
    ...(value.frame === undefined ? [] : [{ name: 'frame', file, path: ['frame'] }]),
    ...(['section-roles', 'column-roles'] as const).flatMap((key) =>
      Object.keys(value[key] ?? {}).map((role) => ({ name: `${key}.${role}`, file, path: [key, role] })),
    ),
  ]);
  problems.push(...duplicates(classes, 'id-duplicate', 'key'), ...duplicates(once, 'part-duplicate', 'key'));
  const whole = parts.files.filter(({ path }) => path.startsWith('vocabulary/')).length === parts.vocabularies.length;
  if (whole && parts.vocabularies.every(({ value }) => value.frame === undefined)) {
    problems.push(wholeFileProblem(parts.vocabularies[0]?.file.path ?? 'vocabulary/', 'frame-missing'));
  }
  return problems;
}
