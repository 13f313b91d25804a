import { unpainted } from '@lapsilinssi/reporters';

import type { Ask } from '../src/ask.ts';
import { commandLine } from '../src/command-line.ts';
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
  },
): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const { cwd, env = {}, input = '', ask } = options;
  const status = await commandLine(argv, {
    cwd,
    env,
    paint: unpainted,
    columns: 80,
    today: () => '2026-11-21',
    readInput: () => Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    ask: () => Promise.resolve(ask),
    write(text) {
      stdout += text;
    },
    writeError(text) {
      stderr += text;
    },
  });
  return { stdout, stderr, status };
}
