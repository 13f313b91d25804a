import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A run of the command line with everything that it says, as the tests of the command line hold it. */
export interface KnownScenario {
  readonly name: string;
  readonly command: readonly string[];
  /** Files that are there, by path. */
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly env: Readonly<Record<string, string>>;
  readonly input: string;
  /** Commands that are run before, of which nothing is known. */
  readonly before: readonly (readonly string[])[];
  /** What it says; undefined where nothing is said of it. `{pack}` stands for the folder of the little pack. */
  readonly output: string | undefined;
  readonly errors: string | undefined;
  readonly status: number;
  /** Files that the run writes, by path. */
  readonly written: readonly (readonly [path: string, text: string])[];
  /** Parts of Word files that it writes (`plan.docx#word/comments.xml`), an element a line. */
  readonly parts: readonly (readonly [address: string, xml: string])[];
}

const folder = fileURLToPath(new URL('../../../cli/test/scenarios', import.meta.url));

/** Every scenario of the command line's tests. */
export const KNOWN_SCENARIOS: readonly KnownScenario[] = readdirSync(folder)
  .toSorted()
  .map((name) => scenarioOf(name, readFileSync(`${folder}/${name}`, 'utf8')));

function scenarioOf(name: string, source: string): KnownScenario {
  const parts = source
    .split(/^== /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const [kind = '', ...path] = part.slice(0, end).split(' ');
      return { kind, path: path.join(' '), text: part.slice(end + 1) };
    });
  const one = (kind: string): string | undefined => parts.find((part) => part.kind === kind)?.text;
  const all = (kind: string): (readonly [string, string])[] =>
    parts.filter((part) => part.kind === kind).map(({ path, text }) => [path, text]);
  return {
    name,
    command: argumentsOf(one('command') ?? ''),
    before: (one('before') ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map(argumentsOf),
    files: all('file'),
    env: Object.fromEntries(
      [...(one('env') ?? '').matchAll(/^([^=\n]+)=(.*)$/gmu)].map(([, key, value]) => [key, value]),
    ),
    input: one('input') ?? '',
    output: one('stdout'),
    errors: one('stderr'),
    status: Number(one('status') ?? 0),
    written: all('written'),
    parts: all('part'),
  };
}

/** The words of a command's line behind the program's name: separated by spaces, or in single quotes. */
function argumentsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1);
}
