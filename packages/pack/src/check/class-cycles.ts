import type { ParsedPlace } from './check-patterns.ts';
import type { PackProblem } from '../problem/problem.ts';
import { referencesIn } from '../pattern/referenced-classes.ts';
import { LANGUAGES } from '../read/schemas.ts';

/** Reports every class that holds itself by a detour. Members are patterns of classes. */
export function classCycles(parsed: readonly ParsedPlace[]): PackProblem[] {
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
