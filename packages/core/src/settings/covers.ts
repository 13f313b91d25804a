import type { Finding } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { isWithin, sectionAt } from './heading-path.ts';
import type { SuppressionScope } from './suppression.ts';

/** Whether a finding lies in what a suppression of a wide scope covers; whether the rule fits is another question. */
export function covers(
  scope: Exclude<SuppressionScope, { readonly kind: 'stretches' }>,
  finding: Finding,
  document: Pick<PlanDocument, 'sections'>,
): boolean {
  const { part } = finding.range.start;
  if (scope.kind === 'document') return true;
  if (scope.kind === 'file') return part === scope.part;
  if (scope.kind === 'keys') return scope.keys.some((key) => finding.key.startsWith(key));
  if (scope.kind === 'parts') return part >= scope.first && part <= scope.last;
  const section = sectionAt(document, finding.range, finding.section);
  return scope.sections.some((one) => isWithin(document, section, one));
}
