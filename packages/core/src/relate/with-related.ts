import type { Finding, HeldAssessment, ReportedAssessment } from '../assessment.ts';
import { applySettings } from '../settle/apply-settings.ts';
import { inOrder } from '../settle/in-order.ts';
import { nextStepsOf } from '../settle/next-steps.ts';

/** An assessment with the findings that relating its document to others has brought, settled anew together with its own. */
export function withRelated(assessment: HeldAssessment, related: readonly Finding[]): ReportedAssessment {
  const { settledFrom, ...kept } = assessment;
  const { document, themes } = kept;
  const all = inOrder([...settledFrom.findings, ...related]);
  const { findings, setAside } = applySettings(all, { ...settledFrom, document, themes, related: true });
  return { ...kept, findings, setAside, nextSteps: nextStepsOf(findings, themes) };
}
