import { styleText } from 'node:util';

import type { Paint, PaintRole } from '@lapsilinssi/reporters';

import { commandLine } from './command-line.ts';
import { NO_PROGRESS } from './progress.ts';

const STYLES: Readonly<Record<PaintRole, Parameters<typeof styleText>[0]>> = {
  title: 'bold',
  heading: 'bold',
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  quote: 'italic',
  faint: 'dim',
  added: 'green',
  removed: 'red',
};

/** A part of a date in two digits. */
function two(part: number): string {
  return String(part).padStart(2, '0');
}

// A reader that has seen enough (`| head`) closes the pipe: that is no fault of the run.
process.stdout.on('error', (thrown: NodeJS.ErrnoException) => {
  if (thrown.code !== 'EPIPE') throw thrown;
  process.exit();
});

const paint: Paint = (role, text) => (text === '' ? '' : styleText(STYLES[role], text, { stream: process.stdout }));

/** Whether machines build here: terminals there are nobody's. */
const builds = (process.env['CI'] ?? '') !== '';

/** Whether a person sits at a terminal. Asked when it matters: to open standard input costs as much as a command line that is read. */
function attended(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && !builds;
}

async function run(): Promise<void> {
  let told: typeof process.stderr | undefined;
  process.exitCode = await commandLine(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    paint,
    columns: process.stdout.isTTY ? process.stdout.columns : 80,
    today() {
      const now = new Date();
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    async readInput() {
      const pieces: Buffer[] = [];
      for await (const piece of process.stdin) pieces.push(Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece)));
      return Buffer.concat(pieces);
    },
    async ask() {
      return attended() ? (await import('./terminal-ask.ts')).terminalAsk : undefined;
    },
    async progress(words) {
      return process.stderr.isTTY && !builds
        ? (await import('./terminal-progress.ts')).terminalProgress(words)
        : NO_PROGRESS;
    },
    write: (text) => process.stdout.write(text),
    clear() {
      if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[3J\u001B[H');
    },
    onStop(stop) {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    },
    writeError(text) {
      told = process.stderr;
      told.write(text);
    },
  });
  // To take down a heap that nobody needs any more takes longer than to leave it; what a reader has not taken yet is waited for.
  if (process.stdout.writableLength === 0 && (told?.writableLength ?? 0) === 0) process.exit();
}

// Nothing is awaited at the top: the bundle is a script, of which compiled code can be kept.
void run();
