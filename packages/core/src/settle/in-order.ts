import type { Finding } from '../assessment.ts';
import type { RuleId, Severity } from '../rules.ts';

const ORDER: readonly RuleId[] = ['required-content-missing', 'theme-missing', 'theme-thin'];
const SEVERITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings by place; at one place the weightiest first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      a.range.start.part - b.range.start.part || a.range.start.offset - b.range.start.offset || rankOf(a) - rankOf(b),
  );
}

function rankOf(finding: Finding): number {
  const order = ORDER.indexOf(finding.rule);
  return SEVERITY[finding.severity] * 10 + (order < 0 ? 9 : order);
}
