import { near, type PackNames } from './pack-names.ts';
import type { PackParts } from './pack-parts.ts';
import type { PackProblem } from '../problem/problem.ts';
import { duplicates } from './check-ids.ts';
import { replacementForms } from '../compile/replacement-forms.ts';
import { LANGUAGES } from '../read/schemas.ts';

/** Outdated words and statutes have ids of their own, name organisations that exist, and what they replace inflects. */
export function checkWording(
  { outdatedTerms, outdatedStatutes, abbreviations }: PackParts,
  names: PackNames,
): PackProblem[] {
  const lists = [
    ...(outdatedTerms === undefined
      ? []
      : [{ file: outdatedTerms.file, key: 'terms', entries: outdatedTerms.value.terms }]),
    ...(outdatedStatutes === undefined
      ? []
      : [{ file: outdatedStatutes.file, key: 'statutes', entries: outdatedStatutes.value.statutes }]),
  ];
  const problems = lists.flatMap(({ file, key, entries }) => [
    ...duplicates(entries.map(({ id }, index) => ({ name: id, file, path: [key, index, 'id'] }))),
    ...entries.flatMap(({ except = [] }, index) =>
      except.flatMap((name, at) =>
        names.organisations.has(name)
          ? []
          : [
              file.problem('organisation-unknown', [key, index, 'except', at], {
                name,
                ...near(name, names.organisations),
              }),
            ],
      ),
    ),
  ]);
  if (abbreviations !== undefined) {
    const { file, value } = abbreviations;
    problems.push(
      ...duplicates(
        value.abbreviations.map(({ letters }, index) => ({
          name: letters,
          file,
          path: ['abbreviations', index, 'letters'],
        })),
      ),
    );
  }
  for (const [index, term] of (outdatedTerms?.value.terms ?? []).entries()) {
    for (const language of LANGUAGES) {
      for (const [old, current] of Object.entries(term[language]?.replace ?? {})) {
        if (replacementForms(old, current, language).length > 1) continue;
        const path = ['terms', index, language, 'replace', old];
        const problem = outdatedTerms?.file.problem('replace-uninflected', path, { old, current });
        if (problem) problems.push(problem);
      }
    }
  }
  return problems;
}
