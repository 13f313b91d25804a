import type { Tally } from '@lapsilinssi/reporters';

/** How a run ends. */
export const EXIT = {
  /** Nothing at or above the severity that fails. */
  ok: 0,
  /** Findings at or above it; a rule pack with mistakes. */
  findings: 1,
  /** Something could not be read, written or run; all else was done. */
  failure: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** From which severity on a finding fails a run. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** The exit code of a check: what could not be read weighs more than findings. */
export function exitCodeOf(tally: Tally, failOn: FailOn): ExitCode {
  if (tally.unreadable > 0) return EXIT.failure;
  const counts = [tally.errors, tally.warnings, tally.infos].slice(0, FAIL_ON.indexOf(failOn) + 1);
  if (failOn === 'never') return EXIT.ok;
  return counts.some((count) => count > 0) ? EXIT.findings : EXIT.ok;
}
