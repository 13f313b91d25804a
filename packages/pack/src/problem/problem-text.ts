import type { Language } from '@lapsilinssi/linguistics';

import type { PackProblem } from './problem.ts';
import { DID_YOU_MEAN, PROBLEM_TEXTS, WANTED } from './problem-texts.ts';

/** The sentence that tells an author what is wrong and what would be right. */
export function problemText(problem: Pick<PackProblem, 'code' | 'values'>, language: Language): string {
  const { code, values } = problem;
  const text = fill(PROBLEM_TEXTS[code][language], values, language);
  return values['nearest'] === undefined ? text : text + fill(DID_YOU_MEAN[language], values, language);
}

/** One line: `themes/participation.yaml:12:5: criteria.feedback: …`. What it quotes may hold signs that a terminal obeys. */
export function problemLine(problem: PackProblem, language: Language): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return `${place}: ${problem.key === '' ? '' : `${problem.key}: `}${problemText(problem, language)}`;
}

function fill(template: string, values: PackProblem['values'], language: Language): string {
  return template.replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return name === 'wanted' ? (WANTED[value]?.[language] ?? String(value)) : String(value);
  });
}
