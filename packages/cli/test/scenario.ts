/**
 * One case of the command line in one plain-text file: a sentence that says what it shows, then parts that begin with `== name`.
 * Parts: `file <path>`, `env` (NAME=value lines), `input`, `before` (commands of which nothing is shown, a line each), `command`, `stdout`,
 * `stderr`, `status`, `written <path>` for files that the run writes, and `part <path>#<name>` for parts of Word files. `{pack}` stands for the
 * folder of the small rule pack, `{version}` for the version of the command line, `␍` for a carriage return.
 */
export interface Scenario {
  readonly title: string;
  readonly parts: readonly ScenarioPart[];
}

export interface ScenarioPart {
  readonly name: string;
  /** What follows the name on its line. */
  readonly argument: string;
  /** Ends in a line end unless it is empty. */
  readonly text: string;
}

/** Reads a scenario. */
export function parseScenario(source: string): Scenario {
  const [title = '', ...parts] = source.split(/^== /mu);
  return {
    title: title.trim(),
    parts: parts.map((part) => {
      const end = part.indexOf('\n');
      const [name = '', ...argument] = part.slice(0, end).split(' ');
      return { name, argument: argument.join(' '), text: part.slice(end + 1) };
    }),
  };
}

/** Writes a scenario. */
export function formatScenario({ title, parts }: Scenario): string {
  const texts = parts.map(({ name, argument, text }) => `== ${name}${argument === '' ? '' : ` ${argument}`}\n${text}`);
  return `${title}\n\n${texts.join('')}`;
}

/** The words of a command: separated by spaces, or in single quotes. */
export function commandWords(command: string): string[] {
  return [...command.trim().matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
