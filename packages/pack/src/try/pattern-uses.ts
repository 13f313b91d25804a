import type { CompiledPack, Evidence } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

/**
 * Where each pattern of a language is used in themes and contents, by index: `participation.terms`, `participation/feedback`,
 * `child-youth-plan/growth-conditions`; patterns of roles and of document types' signs are left out.
 */
export function patternUses(
  { themes, documentTypes }: CompiledPack,
  language: Language,
): ReadonlyMap<number, readonly string[]> {
  const uses = new Map<number, string[]>();
  const add = (pattern: number, use: string): void => {
    const known = uses.get(pattern);
    if (known === undefined) uses.set(pattern, [use]);
    else if (!known.includes(use)) known.push(use);
  };
  for (const theme of themes) {
    const evidence = theme.evidence[language];
    for (const kind of ['names', 'terms', 'ideas'] as const) {
      for (const pattern of evidence?.[kind] ?? []) add(pattern, `${theme.id}.${kind}`);
    }
    for (const pattern of (evidence?.conditions ?? []).flatMap(patternsOf)) add(pattern, `${theme.id}.ideas`);
    for (const { id, when } of evidence?.exclusions ?? []) {
      for (const pattern of patternsOf(when)) add(pattern, `${theme.id}.exclusions.${id}`);
    }
    for (const { id, evidence: own, partly = [] } of theme.criteria) {
      for (const condition of [own, ...partly.map((way) => way.evidence)].map((one) => one[language]))
        if (condition) for (const pattern of patternsOf(condition)) add(pattern, `${theme.id}/${id}`);
    }
  }
  for (const type of documentTypes) {
    for (const { id, found } of type.contents) {
      const own = found[language];
      for (const pattern of [...(own?.headings ?? []), ...(own?.headingsUnless ?? [])]) {
        add(pattern, `${type.id}/${id}`);
      }
      const conditions = [...(own?.evidence ? [own.evidence] : []), ...(own?.across?.of ?? [])];
      for (const pattern of conditions.flatMap(patternsOf)) add(pattern, `${type.id}/${id}`);
    }
  }
  return uses;
}

/** Every pattern of a condition. */
function patternsOf(evidence: Evidence): number[] {
  if (evidence.op === 'pattern') return [evidence.pattern];
  return [...evidence.of.flatMap(patternsOf), ...(evidence.unless === undefined ? [] : patternsOf(evidence.unless))];
}
