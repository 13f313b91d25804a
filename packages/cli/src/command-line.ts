import type { UiLanguage } from '@lapsilinssi/reporters';
import { CommanderError } from 'commander';
import type { Command } from 'commander';

import { EXIT } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { program } from './program.ts';
import { tellThrown } from './tell-thrown.ts';
import { requestedLanguage, systemLanguage } from './ui-language.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command line. Never throws: what goes wrong is told in the user's language and in the exit code. */
export async function commandLine(argv: readonly string[], io: Io): Promise<ExitCode> {
  const system = systemLanguage(io.env);
  const language = requestedLanguage(argv) ?? system ?? 'fi';
  let code: ExitCode = EXIT.ok;
  const root = program(argv, io, language, system, (ended) => {
    code = ended;
  });
  try {
    await root.parseAsync(argv, { from: 'user' });
    return code;
  } catch (thrown) {
    return await tellOf(thrown, root, argv, io, language);
  }
}

async function tellOf(
  thrown: unknown,
  root: Command,
  argv: readonly string[],
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  if (thrown instanceof CommanderError && (thrown.exitCode === 0 || thrown.code === 'commander.help')) return EXIT.ok;
  const told = thrown instanceof CommanderError ? await usageOf(thrown, commandOf(root, argv)) : thrown;
  await tellThrown(told, io, language, argv.includes('--debug'));
  return EXIT.failure;
}

/** The command that arguments name, the innermost one. */
function commandOf(root: Command, argv: readonly string[]): Command {
  let command = root;
  for (const word of argv) {
    const inner = command.commands.find((one) => one.name() === word);
    if (inner !== undefined) command = inner;
  }
  return command;
}

/** A command as it is called: `lapsilinssi baseline write`. */
function calledAs(command: Command): string {
  return command.parent === null ? command.name() : `${calledAs(command.parent)} ${command.name()}`;
}

/** What the parser refused, as an error of ours. The engine's search for the nearest spelling is loaded only here. */
async function usageOf({ code, message }: CommanderError, command: Command): Promise<UsageError> {
  const { nearest } = await import('@lapsilinssi/core');
  const [, quoted = ''] = /'([^']*)'/u.exec(message) ?? [];
  const help = { help: `${calledAs(command)} --help` };
  switch (code) {
    case 'commander.unknownOption': {
      const options = optionsOf(command);
      const option = quoted.replace(/=.*$/su, '');
      const near = nearest(option, options) ?? speakingOf(option, options);
      return new UsageError(
        'usage.option-unknown',
        { option, ...help },
        near === undefined ? { hint: 'usage.see-help' } : { nearest: near },
      );
    }
    case 'commander.optionMissingArgument':
      return new UsageError('usage.option-value-missing', { option: nameOf(quoted) });
    case 'commander.missingArgument':
      return new UsageError('usage.argument-missing', { argument: quoted, ...help }, { hint: 'usage.see-help' });
    case 'commander.unknownCommand': {
      const near = nearest(
        quoted,
        command.commands.flatMap((one) => [one.name(), ...one.commands.map((inner) => inner.name())]),
      );
      return new UsageError(
        'usage.command-unknown',
        { command: quoted },
        near === undefined ? { hint: 'usage.command-check' } : { nearest: near },
      );
    }
    default:
      return new UsageError('usage.argument-extra', help, { hint: 'usage.see-help' });
  }
}

/** `-o, --output <path>` → `--output`. */
function nameOf(flags: string): string {
  return /--[a-z-]+/u.exec(flags)?.[0] ?? flags;
}

/** The first option one of whose words begins so: `--lang` → `--document-language`. */
function speakingOf(written: string, options: readonly string[]): string | undefined {
  const word = written.replace(/^-+/u, '');
  if (word.length < 3) return undefined;
  return options.find((option) => option.split('-').some((part) => part.startsWith(word)));
}

/** Options that a command takes, its own and those of all. */
function optionsOf(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => (typeof long === 'string' ? [long] : []));
  return command.parent === null ? own : [...own, ...optionsOf(command.parent)];
}
