import { spawnSync } from 'node:child_process';

/** How long a program took, in milliseconds. */
export interface ProgramTime {
  readonly clock: number;
  /** Of all its threads and children: what other programs do meanwhile does not count. */
  readonly processor: number;
}

/**
 * Runs a program of this Node from start to end; bash tells its processor time.
 *
 * @param args the script and its arguments
 * @throws {Error} when it does not end by itself with 0 or 1
 */
export function programTime(args: readonly string[], cwd?: string): ProgramTime {
  // Certificates of one's own take an empty Node three times as long as it needs: what is held against it would seem small.
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  const started = performance.now();
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%3U %3S"; time "$0" "$@" >/dev/null 2>&1', process.execPath, ...args],
    { encoding: 'utf8', ...(cwd !== undefined && { cwd }), env: { ...environment, LC_ALL: 'C' } },
  );
  const clock = performance.now() - started;
  const [user, system] = stderr.trim().split(' ').map(Number);
  if ((status !== 0 && status !== 1) || user === undefined || system === undefined)
    throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { clock, processor: (user + system) * 1000 };
}
