import type { Finding, FixIntent } from '../assessment.ts';
import { namesNoSection } from '../settings/find-suppressions.ts';
import type { FoundSuppressions } from '../settings/find-suppressions.ts';
import type { SeveritySetting } from '../settings/settings.ts';
import type { Suppression, WrittenSuppression } from '../settings/suppression.ts';
import { ACCESSIBILITY_RULES, RULES, RULES_ACROSS_DOCUMENTS } from '../rules.ts';
import type { RuleId } from '../rules.ts';
import type { Settled } from './apply-settings.ts';
import { keyOf } from './key.ts';

/**
 * What is wrong with a document's suppressions: mistakes (`suppression-invalid`), and those of no use (`suppression-unused`). Of a chapter alone,
 * of a text that could not be assessed and of a rule that is off nothing is known.
 */
export function suppressionFindings(
  { suppressions, mistakes }: FoundSuppressions,
  used: ReadonlyMap<Suppression, ReadonlySet<RuleId>>,
  { document, settings, assessed, related }: Settled,
): Finding[] {
  const findings = mistakes.map(({ what, word, range, section, ...rest }): Finding => {
    return {
      ...plain('suppression-invalid'),
      messageId: `suppression-invalid.${what}`,
      values: { word, ...rest },
      range,
      section,
      key: keyOf('suppression-invalid', [what, word]),
    };
  });
  if (document.partOf !== undefined || !assessed) return findings;
  const unknown = new Set([
    ...offSomewhere(settings.severities),
    ...(related ? [] : RULES_ACROSS_DOCUMENTS),
    ...(document.accessibility === undefined ? ACCESSIBILITY_RULES : []),
  ]);
  for (const suppression of suppressions) {
    const { rules, reason, written } = suppression;
    if (written === undefined) continue;
    const idle = rules.filter((rule) => !unknown.has(rule) && used.get(suppression)?.has(rule) !== true);
    if (idle.length === 0) continue;
    findings.push({
      ...plain('suppression-unused'),
      messageId: namesNoSection(suppression) ? 'suppression-unused.section' : 'suppression-unused',
      values: { rules: idle.join(', '), reason },
      range: written.range,
      section: written.section,
      fixes: fixesOf(suppression, written, idle),
      key: keyOf('suppression-unused', idle, reason),
    });
  }
  return findings;
}

/** The rules that are off, in the whole document or in sections of it; what is set of the whole later undoes what was set before. */
function offSomewhere(severities: readonly SeveritySetting[]): ReadonlySet<RuleId> {
  const off = new Set<RuleId>();
  for (const { rule, severity, section } of severities) {
    if (severity === 'off') off.add(rule);
    else if (section === undefined) off.delete(rule);
  }
  return off;
}

function plain(rule: RuleId): Pick<Finding, 'rule' | 'severity' | 'basis' | 'related' | 'fixes'> {
  return { rule, severity: RULES[rule], basis: [], related: [], fixes: [] };
}

/** Takes an unused suppression away; of one that is of use for other rules only the idle ones. */
function fixesOf(
  { rules, reason }: Suppression,
  { range, as }: WrittenSuppression,
  idle: readonly RuleId[],
): FixIntent[] {
  const kept = rules.filter((rule) => !idle.includes(rule));
  if (kept.length === 0) return as.kind === 'part' ? [] : [{ kind: 'remove-suppression', safety: 'safe', range }];
  if (as.kind !== 'comment') return [];
  const text = `<!-- ${as.directive} ${kept.join(', ')}: ${reason} -->`;
  return [{ kind: 'replace', safety: 'safe', range, text }];
}
