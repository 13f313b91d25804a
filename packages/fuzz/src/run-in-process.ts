import { law } from './law.ts';
import { AS_OF } from './rule-pack.ts';
import type { Ended, Surroundings } from './run-program.ts';

const loaded: unknown = await import(new URL('../../cli/dist/command-line.js', import.meta.url).href);
const commandLine: unknown = Reflect.get(Object(loaded), 'commandLine');

/** What a command of this process is given besides its arguments. */
export interface ProcessSurroundings extends Surroundings {
  /** What a person at the keyboard answers, one question after another: a text, or the number of a choice. Nobody is there when absent. */
  readonly answers?: readonly (string | number)[];
  /** Width of the screen; 80 when absent. */
  readonly columns?: number;
  /** Whether the screen shows colours: each text stands between the names of its role then. */
  readonly coloured?: boolean;
}

/** Runs the command line without a program of its own, which is a tenth of the work: on a day that is given (else {@link AS_OF}), in a screen of 80 columns. */
export async function runInProcess(
  args: readonly string[],
  { cwd, env = {}, input = '', today = AS_OF, answers, columns = 80, coloured = false }: ProcessSurroundings,
): Promise<Ended> {
  law(typeof commandLine === 'function', 'the command line is not built: npm run build');
  let output = '';
  let errors = '';
  const left = [...(answers ?? [])];
  const person = {
    text(question: string, { example, wrong }: { example: string; wrong: (answer: string) => string | undefined }) {
      output += `? ${question} (${example})\n`;
      for (let answer = left.shift(); answer !== undefined; answer = left.shift()) {
        const mistake = wrong(String(answer));
        if (mistake === undefined) return Promise.resolve(String(answer));
        output += `! ${mistake}\n`;
      }
      return Promise.resolve();
    },
    select(question: string, choices: readonly { readonly value: string; readonly label: string }[]) {
      output += `? ${question} ${choices.map(({ label }) => label).join(' / ')}\n`;
      const answer = left.shift();
      return Promise.resolve(answer === undefined ? undefined : choices[Number(answer) % choices.length]?.value);
    },
  };
  const code: unknown = await commandLine(args, {
    cwd,
    env,
    paint: (role: string, text: string) => (coloured ? `<${role}>${text}</${role}>` : text),
    columns,
    today: () => today,
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    ask: () => Promise.resolve(answers === undefined ? undefined : person),
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
