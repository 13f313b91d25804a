import { isRuleId, nearest, RULE_IDS } from '@lapsilinssi/core';
import type { Assessment, CompiledPack, Finding, Fix } from '@lapsilinssi/core';

import { UsageError } from '../usage-error.ts';

/** Whether a finding is meant. */
export type Named = (finding: Finding) => boolean;

/**
 * The findings that a name stands for: a key as reports in JSON have it, a rule, or a theme by its id or number.
 * @throws UsageError when it can be none of these.
 */
export function findingsNamed(name: string, { themes }: CompiledPack): Named {
  const wanted = name.trim();
  const word = wanted.toLowerCase();
  if (isRuleId(word)) return ({ rule }) => rule === word;
  const theme = themes.find(({ id, trace }) => id === word || trace.toLowerCase() === word);
  if (theme !== undefined) return (finding) => finding.theme === theme.id;
  if (/^[0-9a-f]{16}$/u.test(word)) return ({ key }) => key === word;
  throw new UsageError(
    'usage.suggestion-unknown',
    { name: wanted },
    { nearest: nearest(word, [...RULE_IDS, ...themes.map(({ id }) => id)]) },
  );
}

/** The suggested fixes of the findings that are meant, in document order. */
export function suggestedFixes({ findings }: Assessment, named: Named): Fix[] {
  return findings
    .filter(named)
    .flatMap((finding) =>
      finding.fixes.flatMap((intent) => (intent.safety === 'suggested' ? [{ finding, intent }] : [])),
    );
}
