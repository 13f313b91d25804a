import type { CollectedPlan } from './collected-plan.ts';

/** Of each organisation's plans of one type and language the one that was saved last, and the older ones. */
export function newestPlans(plans: readonly CollectedPlan[]): {
  readonly newest: readonly CollectedPlan[];
  readonly older: readonly CollectedPlan[];
} {
  const groups = new Map<string, CollectedPlan[]>();
  for (const plan of plans) {
    const { organisation, documentType, language, path } = plan;
    // A file that does not say whose it is stands for itself.
    const key = organisation === '' ? `? ${path}` : [nameKey(organisation), documentType, language].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  const sorted = [...groups.values()].map((group) =>
    group.toSorted((a, b) => timeOf(b) - timeOf(a) || (a.path < b.path ? -1 : 1)),
  );
  return {
    newest: sorted.flatMap((group) => group.slice(0, 1)).toSorted(byOrganisation),
    older: sorted.flatMap((group) => group.slice(1)).toSorted(byOrganisation),
  };
}

/** Organisations of a list of which no plan is there. */
export function missingOrganisations(expected: readonly string[], plans: readonly CollectedPlan[]): string[] {
  const returned = new Set(plans.map(({ organisation }) => nameKey(organisation)));
  return [...new Set(expected.filter((name) => !returned.has(nameKey(name))))];
}

/** A name with letter case and space aside. */
function nameKey(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

function timeOf({ saved }: CollectedPlan): number {
  const time = Date.parse(saved);
  return Number.isNaN(time) ? 0 : time;
}

function byOrganisation(a: CollectedPlan, b: CollectedPlan): number {
  return a.organisation.localeCompare(b.organisation, 'fi') || (a.path < b.path ? -1 : 1);
}
