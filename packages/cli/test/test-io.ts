import { unpainted } from '@lapsilinssi/reporters';

import type { Ask } from '../src/ask.ts';
import { commandLine } from '../src/command-line.ts';
import { NO_PROGRESS } from '../src/progress.ts';
import type { Progress } from '../src/progress.ts';
import type { ExitCode } from '../src/exit-code.ts';

/** What a run of the command line came to. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: ExitCode;
}

/** Runs the command line in a folder on 21 November 2026, without colours, in Finnish unless `env` or the arguments say otherwise. */
export async function run(
  argv: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string | Uint8Array;
    readonly ask?: Ask;
    /** Told how far the work is. */
    readonly progress?: Progress;
    /** Given what stops the run. */
    readonly onStop?: (stop: () => void) => void;
    /** Told of everything that is written on standard output and standard error. */
    readonly heard?: (text: string) => void;
  },
): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const { cwd, env = {}, input = '', ask, progress = NO_PROGRESS, onStop, heard } = options;
  const status = await commandLine(argv, {
    cwd,
    env,
    paint: unpainted,
    columns: 80,
    today: () => '2026-11-21',
    readInput: () => Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    ask: () => Promise.resolve(ask),
    progress: () => Promise.resolve(progress),
    clear: () => undefined,
    onStop: (stop) => onStop?.(stop),
    write(text) {
      heard?.(text);
      stdout += text;
    },
    writeError(text) {
      heard?.(text);
      stderr += text;
    },
  });
  return { stdout, stderr, status };
}
