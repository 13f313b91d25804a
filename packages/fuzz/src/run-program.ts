import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { programUse } from './program-use.ts';

const PROGRAM = fileURLToPath(new URL('../../cli/bin/lapsilinssi.js', import.meta.url));

/**
 * What a command may take: seconds of the processor for its start and a few small files (twice what it may on a quiet machine), megabytes, and
 * seconds of the clock, after which it waits for something that does not come, however much else the machine does.
 */
const MOST = { seconds: 10, megabytes: 500, clock: 60 } as const;

/** How often a command is looked at, in milliseconds. */
const LOOK = 200;

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** What a command is given besides its arguments. */
export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What stands on standard input; nothing when absent. */
  readonly input?: string;
  /** ISO date that stands for today, where the program is told one. */
  readonly today?: string;
}

/** Runs the command line as it is shipped, to its end; breaks off when it takes too long or too much. */
export function runProgram(args: readonly string[], { cwd, env = process.env, input }: Surroundings): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=400', PROGRAM, ...args], {
      cwd,
      env: { ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    const started = performance.now();
    const stop = (reason: string): void => {
      clearInterval(timer);
      child.kill('SIGKILL');
      reject(new Error(reason));
    };
    const look = async (): Promise<void> => {
      if (performance.now() - started > MOST.clock * 1000) stop(`did not end in ${MOST.clock} seconds`);
      const { seconds, megabytes } = await programUse(child.pid);
      if (seconds > MOST.seconds) stop(`took more than ${MOST.seconds} seconds of the processor`);
      else if (megabytes > MOST.megabytes) stop(`took more than ${MOST.megabytes} megabytes`);
    };
    const timer = setInterval(() => void look(), LOOK);
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => errors.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code: code ?? -1, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() });
    });
  });
}
