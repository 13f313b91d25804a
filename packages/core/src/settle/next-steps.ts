import type { Finding, NextStep, ThemeResult } from '../assessment.ts';
import type { RuleId } from '../rules.ts';

const MOST_STEPS = 3;

/**
 * Weight of the step that mends all findings of a rule at once, the lowest first: who and when, then outdated statutes and bodies, then
 * the rest. The step's message is `<rule>-step`; `<rule>-step.one` when there is one finding, which its values then name.
 */
const RULE_STEPS: ReadonlyMap<RuleId, number> = new Map([
  ['measure-without-owner', 3],
  ['measure-without-deadline', 3],
  ['commitment-vague', 3],
  ['outdated-statute', 4],
  ['outdated-term', 4],
  ['period-stale', 4],
  ['placeholder-left', 5],
  ['indicator-incomplete', 5],
  ['indicator-target-inconsistent', 5],
  ['indicator-duplicate', 5],
  ['section-empty', 5],
  ['periods-apart', 5],
  ['translation-differs', 5],
  ['indicator-conflict', 5],
  ['reference-missing', 5],
  ['metadata-invalid', 5],
]);

interface RankedStep {
  readonly step: NextStep;
  readonly rank: number;
}

/**
 * At most three things to do next: statutory content, a core theme absent, a core theme that is only mentioned or that is set to matter, who and
 * when, outdated statutes and bodies, the rest, and last the other core themes below expectation; then what mends more findings at once, then
 * document order.
 * @param findings in document order
 */
export function nextStepsOf(findings: readonly Finding[], themes: readonly ThemeResult[]): NextStep[] {
  return [...findings.flatMap((finding) => stepOf(finding, findings, themes)), ...ruleSteps(findings)]
    .toSorted((a, b) => a.rank - b.rank || b.step.findings.length - a.step.findings.length)
    .slice(0, MOST_STEPS)
    .map(({ step }) => step);
}

/** The step of a finding that is a thing to do by itself. */
function stepOf(finding: Finding, findings: readonly Finding[], themes: readonly ThemeResult[]): RankedStep[] {
  const { rule, severity, theme, content, structure, values, key } = finding;
  const result = rule === 'theme-thin' ? themes.find(({ id }) => id === theme) : undefined;
  if (severity === 'info' && result?.requirement !== 'required') return [];
  if (rule === 'required-content-missing' && content !== undefined) {
    return [{ rank: 0, step: { messageId: 'content-step', values, content, findings: [key] } }];
  }
  if ((rule === 'theme-missing' || rule === 'theme-thin') && theme !== undefined) {
    const open = findings.filter((one) => one.rule === 'criterion-missing' && one.theme === theme);
    const step = { messageId: 'theme-step', values, theme, findings: [key, ...open.map((one) => one.key)] };
    if (rule === 'theme-missing') return [{ rank: 1, step }];
    // Who and when are easily overlooked: of a theme that is described they come behind what is sure.
    return [{ rank: severity === 'info' && result?.level !== 1 ? 6 : 2, step }];
  }
  if (rule === 'structure-outdated' && structure !== undefined) {
    return [{ rank: 4, step: { messageId: 'structure-step', values, structure, findings: [key] } }];
  }
  return [];
}

/** One step for all findings of a rule. */
function ruleSteps(findings: readonly Finding[]): RankedStep[] {
  return [...RULE_STEPS].flatMap(([rule, rank]) => {
    const all = findings.filter((finding) => finding.rule === rule && finding.severity !== 'info');
    const [first] = all;
    if (first === undefined) return [];
    const messageId = all.length === 1 ? `${rule}-step.one` : `${rule}-step`;
    const values = { ...first.values, count: all.length };
    return [{ rank, step: { messageId, values, findings: all.map(({ key }) => key) } }];
  });
}
