import { law } from './law.ts';
import { AS_OF } from './rule-pack.ts';
import type { Ended, Surroundings } from './run-program.ts';

const loaded: unknown = await import(new URL('../../cli/dist/command-line.js', import.meta.url).href);
const commandLine: unknown = Reflect.get(Object(loaded), 'commandLine');

/** Runs the command line without a program of its own, which is a tenth of the work: on a day that is given (else {@link AS_OF}), in a screen of 80 columns. */
export async function runInProcess(
  args: readonly string[],
  { cwd, env = {}, input = '', today = AS_OF }: Surroundings,
): Promise<Ended> {
  law(typeof commandLine === 'function', 'the command line is not built: npm run build');
  let output = '';
  let errors = '';
  const code: unknown = await commandLine(args, {
    cwd,
    env,
    paint: (_: string, text: string) => text,
    columns: 80,
    today: () => today,
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    ask: () => Promise.resolve(),
    progress: () => Promise.resolve({ update: () => undefined, end: () => undefined }),
    clear: () => undefined,
    onStop: () => undefined,
    write(text: string) {
      output += text;
    },
    writeError(text: string) {
      errors += text;
    },
  });
  return { code: Number(code), output, errors };
}
