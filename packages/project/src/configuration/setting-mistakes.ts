import { parsePeriod } from '@lapsilinssi/core';
import type { PackProblem } from '@lapsilinssi/pack';

import { filePattern } from './matches-files.ts';
import type { ParsedConfiguration } from './load-configuration.ts';
import type { SourceSettings } from './schema.ts';

/** Keys that an override of sections may have. */
const OF_SECTIONS: ReadonlySet<string> = new Set(['files', 'severities']);

/** Rules that no configuration takes away: they tell what a configuration or a pack leaves out. */
const ALWAYS_ON: ReadonlySet<string> = new Set(['left-out']);

/** What is wrong with a configuration of the right shape, whatever the rule pack. */
export function settingMistakes(parsed: ParsedConfiguration): PackProblem[] {
  const { file, source } = parsed;
  const problems = mistakesIn(parsed, source, []);
  for (const [index, override] of (source.overrides ?? []).entries()) {
    const path = ['overrides', index];
    const patterns = typeof override.files === 'string' ? [override.files] : override.files;
    if (patterns.some((pattern) => filePattern(pattern).section !== undefined)) {
      for (const key of Object.keys(override)) {
        if (!OF_SECTIONS.has(key))
          problems.push(file.problem('section-setting', [...path, key], { name: key }, { at: 'key' }));
      }
    }
    problems.push(...mistakesIn(parsed, override, path));
  }
  const seen = new Map<string, number>();
  for (const [index, plan] of (source.documents ?? []).entries()) {
    for (const [at, name] of plan.files.entries()) {
      const other = seen.get(name);
      if (other === undefined) seen.set(name, index);
      else problems.push(file.problem('file-twice', ['documents', index, 'files', at], { name }));
    }
  }
  return problems;
}

function mistakesIn(
  { file }: ParsedConfiguration,
  { period, themes = {}, severities = {} }: Omit<SourceSettings, 'files'>,
  path: readonly (string | number)[],
): PackProblem[] {
  const problems: PackProblem[] = [];
  if (period !== undefined) {
    const found = parsePeriod(String(period));
    if (found === undefined) {
      problems.push(file.problem('format-wrong', [...path, 'period'], { value: String(period), wanted: 'period' }));
    } else if (found.backwards) {
      problems.push(file.problem('period-backwards', [...path, 'period'], { value: String(period) }));
    }
  }
  for (const [id, { requirement, reason }] of Object.entries(themes)) {
    if (requirement === 'not-expected' && reason === undefined) {
      problems.push(file.problem('key-missing', [...path, 'themes', id], { name: 'reason' }, { at: 'key' }));
    }
  }
  for (const [rule, severity] of Object.entries(severities)) {
    if (severity === 'off' && ALWAYS_ON.has(rule)) {
      problems.push(file.problem('rule-always-on', [...path, 'severities', rule], { name: rule }));
    }
  }
  return problems;
}
