import type { UiLanguage } from '@lapsilinssi/reporters';
import { Command, Option } from 'commander';

import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { tell } from './messages/say.ts';
import type { CliMessageId } from './messages/say.ts';
import { asksForCache } from './cache/cache-options.ts';
import type { CacheOptions } from './cache/cache-options.ts';
import type { AskedRun, CacheableOptions } from './cache/run-cached.ts';
import type { CheckCommandOptions } from './commands/check.ts';
import type { BaselineWriteOptions } from './commands/baseline.ts';
import type { CleanCommandOptions } from './commands/clean.ts';
import type { CollectCommandOptions } from './commands/collect.ts';
import type { ConfigCommandOptions } from './commands/config.ts';
import type { CommentCommandOptions } from './commands/comment.ts';
import type { CoverageCommandOptions } from './commands/coverage.ts';
import type { ExportCommandOptions } from './commands/export.ts';
import type { ImportCommandOptions } from './commands/import.ts';
import type { PackOptions } from './commands/pack.ts';
import type { PackPagesOptions } from './commands/pack-pages.ts';
import type { TemplateCommandOptions } from './commands/template.ts';
import type { TermsOptions } from './commands/terms.ts';
import type { InitOptions } from './init/answers.ts';
import type { RunIo } from './run-io.ts';
import { UI_LANGUAGES } from './ui-language.ts';
import { version } from './version.ts';

/** The commands that arguments may ask for, with their options and help; what a run came to is handed to `ended`. */
export function program(
  argv: readonly string[],
  io: Io,
  language: UiLanguage,
  system: UiLanguage | undefined,
  ended: (code: ExitCode) => void,
): Command {
  const text = (id: PlainId): string => tell(language, id);
  const root = new Command('lapsilinssi');
  root
    .description(text('help.program'))
    .usage(`[${text('help.usage.options')}] <${text('help.usage.command')}>`)
    .exitOverride()
    .configureOutput({
      writeOut: (out) => io.write(out),
      writeErr: (out) => io.write(out),
      outputError: () => undefined,
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titleIn(title, language),
      subcommandTerm: (command) => termIn(command, language),
      optionDescription,
    })
    .showSuggestionAfterError(false)
    .helpCommand(false)
    .helpOption('-h, --help', text('help.option.help'))
    .version(version(), '-V, --version', text('help.option.version'))
    .addOption(new Option('--ui-language <fi|sv|en>', text('help.option.ui-language')))
    .addOption(option('--pack', 'help.option.pack', 'help.usage.folder'))
    .addOption(option('--debug', 'help.option.debug'))
    .addHelpText('after', `\n${text('help.examples')}`)
    .hook('preAction', async (command) => {
      const { uiLanguage } = command.opts<{ readonly uiLanguage?: string }>();
      if (uiLanguage === undefined || UI_LANGUAGES.some((one) => one === uiLanguage)) return;
      const { choice } = await import('./options/choice.ts');
      choice('--ui-language', uiLanguage, UI_LANGUAGES);
    });

  const commands: Readonly<Record<string, () => void>> = {
    init() {
      described(root, 'init', 'help.init', ['help.usage.folder', 'optional'])
        .addOption(organisationOption())
        .addOption(organisationKindOption())
        .addOption(documentTypeOption())
        .addOption(periodOption())
        .addOption(option('--document-language', 'help.option.section-language', 'help.value.language'))
        .addOption(new Option('--ci <github|gitlab|none>', defaulted(text('help.option.ci'), 'github', language)))
        .addOption(option('-y, --yes', 'help.option.yes'))
        .action(async (folder: string | undefined, _: unknown, command: Command) => {
          const { init } = await import('./commands/init.ts');
          ended(await init(folder, command.optsWithGlobals<InitOptions>(), io, language));
        });
    },
    check() {
      checkOptions(described(root, 'check', 'help.check', ['help.usage.paths', 'optional-many']), 'error').action(
        async (paths: readonly string[], _: unknown, command: Command) => {
          const options = command.optsWithGlobals<CheckCommandOptions & CacheOptions>();
          ended(
            await overDocuments({ name: 'check', paths, options, io, system, language }, async (world) => {
              const { check } = await import('./commands/check.ts');
              return check(paths, options, world, system);
            }),
          );
        },
      );
    },
    coverage() {
      documentOptions(
        described(root, 'coverage', 'help.coverage', ['help.usage.paths', 'optional-many'])
          .addOption(formatOption('help.option.coverage-format'))
          .addOption(outputOption())
          .addOption(compareOption())
          .addOption(option('--all', 'help.option.all-questions'))
          .addOption(option('--watch', 'help.option.watch'))
          .addOption(cacheOption())
          .addOption(noCacheOption())
          .addOption(cacheLocationOption()),
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const options = command.optsWithGlobals<CoverageCommandOptions & CacheOptions>();
        ended(
          await overDocuments({ name: 'coverage', paths, options, io, system, language }, async (world) => {
            const { coverage } = await import('./commands/coverage.ts');
            return coverage(paths, options, world, system);
          }),
        );
      });
    },
    comment() {
      factOptions(
        described(root, 'comment', 'help.comment', ['help.usage.paths', 'many'])
          .addOption(option('-o, --output', 'help.option.comment-output', 'help.usage.file'))
          .addOption(option('--remove', 'help.option.remove'))
          .addOption(
            new Option(`--most <${text('help.value.count')}>`, defaulted(text('help.option.most'), '25', language)),
          ),
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const { comment } = await import('./commands/comment.ts');
        ended(await comment(paths, command.optsWithGlobals<CommentCommandOptions>(), io, language));
      });
    },
    export() {
      factOptions(
        described(root, 'export', 'help.export', ['help.usage.file', 'one'])
          .addOption(option('-o, --output', 'help.option.export-output', 'help.usage.file'))
          .addOption(option('--reference', 'help.option.reference', 'help.usage.file'))
          .addOption(option('--force', 'help.option.import-force')),
      ).action(async (path: string, _: unknown, command: Command) => {
        const { exportPlan } = await import('./commands/export.ts');
        ended(await exportPlan(path, command.optsWithGlobals<ExportCommandOptions>(), io, language));
      });
    },
    clean() {
      configurationOptions(
        described(root, 'clean', 'help.clean', ['help.usage.file', 'one'])
          .addOption(option('-o, --output', 'help.option.clean-output', 'help.usage.file'))
          .addOption(option('--remove-comments', 'help.option.remove-comments'))
          .addOption(option('--as-of', 'help.option.as-of', 'help.value.date')),
      ).action(async (path: string, _: unknown, command: Command) => {
        const { clean } = await import('./commands/clean.ts');
        ended(await clean(path, command.optsWithGlobals<CleanCommandOptions>(), io, language));
      });
    },
    collect() {
      configurationOptions(
        described(root, 'collect', 'help.collect', ['help.usage.paths', 'many'])
          .addOption(option('--expected', 'help.option.expected', 'help.usage.file'))
          .addOption(formatOption('help.option.collect-format'))
          .addOption(outputOption()),
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const { collect } = await import('./commands/collect.ts');
        ended(await collect(paths, command.optsWithGlobals<CollectCommandOptions>(), io, language));
      });
    },
    import() {
      described(root, 'import', 'help.import', ['help.usage.file', 'one'])
        .addOption(option('-o, --output', 'help.option.import-output', 'help.usage.file'))
        .addOption(option('--force', 'help.option.import-force'))
        .action(async (path: string, _: unknown, command: Command) => {
          const { importPlan } = await import('./commands/import.ts');
          ended(await importPlan(path, command.optsWithGlobals<ImportCommandOptions>(), io, language));
        });
    },
    template() {
      described(root, 'template', 'help.template', ['help.usage.type', 'optional'])
        .addOption(option('--section', 'help.option.section', 'help.value.theme'))
        .addOption(option('--list', 'help.option.list'))
        .addOption(option('-o, --output', 'help.option.section-output', 'help.usage.file'))
        .addOption(option('--without-guidance', 'help.option.without-guidance'))
        .addOption(
          new Option(
            `--heading-level <${text('help.value.level')}>`,
            defaulted(text('help.option.heading-level'), '2', language),
          ),
        )
        .addOption(option('--document-language', 'help.option.section-language', 'help.value.language'))
        .addOption(organisationOption())
        .addOption(organisationKindOption())
        .addOption(periodOption())
        .addOption(option('--themes', 'help.option.themes', 'help.value.themes'))
        .addOption(option('--organisation-list', 'help.option.organisation-list', 'help.usage.file'))
        .addOption(option('--from', 'help.option.from', 'help.usage.file'))
        .addOption(option('--into', 'help.option.into', 'help.usage.file'))
        .addOption(option('--after', 'help.option.after', 'help.value.heading'))
        .addOption(option('--reference', 'help.option.reference', 'help.usage.file'))
        .addOption(option('--force', 'help.option.template-force'))
        .addOption(option('--as-of', 'help.option.as-of', 'help.value.date'))
        .action(async (type: string | undefined, _: unknown, command: Command) => {
          const { template } = await import('./commands/template.ts');
          ended(await template(type, command.optsWithGlobals<TemplateCommandOptions>(), io, language));
        });
    },
    outline() {
      configurationOptions(
        described(root, 'outline', 'help.outline', ['help.usage.file', 'one']).addOption(formatOption()),
      )
        .addOption(documentTypeOption())
        .addOption(documentLanguageOption())
        .action(async (path: string, _: unknown, command: Command) => {
          const { outline } = await import('./commands/outline.ts');
          ended(await outline(path, command.optsWithGlobals<CheckCommandOptions>(), io, language));
        });
    },
    baseline() {
      const baseline = root
        .command('baseline')
        .description(text('help.baseline'))
        .usage(`<${text('help.usage.command')}>`)
        .helpCommand(false);
      documentOptions(
        described(baseline, 'write', 'help.baseline.write', ['help.usage.paths', 'optional-many']).addOption(
          option('--force', 'help.option.force'),
        ),
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const { baselineWrite } = await import('./commands/baseline.ts');
        ended(await baselineWrite(paths, command.optsWithGlobals<BaselineWriteOptions>(), io, language));
      });
      checkOptions(
        described(baseline, 'check', 'help.baseline.check', ['help.usage.paths', 'optional-many']),
        'warning',
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const options = command.optsWithGlobals<CheckCommandOptions & CacheOptions>();
        ended(
          await overDocuments({ name: 'baseline check', paths, options, io, system, language }, async (world) => {
            const { baselineCheck } = await import('./commands/baseline.ts');
            return baselineCheck(paths, options, world, system);
          }),
        );
      });
      documentOptions(
        described(baseline, 'prune', 'help.baseline.prune', ['help.usage.paths', 'optional-many']),
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const { baselinePrune } = await import('./commands/baseline.ts');
        ended(await baselinePrune(paths, command.optsWithGlobals<BaselineWriteOptions>(), io, language));
      });
    },
    config() {
      documentOptions(
        described(root, 'config', 'help.config', ['help.usage.file', 'one']).addOption(formatOption()),
      ).action(async (path: string, _: unknown, command: Command) => {
        const { config } = await import('./commands/config.ts');
        ended(await config(path, command.optsWithGlobals<ConfigCommandOptions>(), io, language));
      });
    },
    explain() {
      described(root, 'explain', 'help.explain', ['help.usage.id', 'many']).action(
        async (words: readonly string[], _: unknown, command: Command) => {
          const { explain } = await import('./commands/explain.ts');
          ended(await explain(words.join(' '), command.optsWithGlobals<PackOptions>(), io, language));
        },
      );
    },
    rules() {
      described(root, 'rules', 'help.rules')
        .addOption(formatOption())
        .action(async (_: unknown, command: Command) => {
          const { rules } = await import('./commands/rules.ts');
          ended(rules(command.optsWithGlobals<PackOptions>(), io, language));
        });
    },
    terms() {
      described(root, 'terms', 'help.terms', ['help.usage.words', 'optional-many'])
        .addOption(option('--why', 'help.option.why', 'help.value.text'))
        .addOption(documentLanguageOption())
        .addOption(documentTypeOption())
        .action(async (words: readonly string[], _: unknown, command: Command) => {
          const { terms } = await import('./commands/terms.ts');
          ended(await terms(words, command.optsWithGlobals<TermsOptions>(), io, language));
        });
    },
    pack() {
      const pack = root
        .command('pack')
        .description(text('help.pack'))
        .usage(`<${text('help.usage.command')}>`)
        .helpCommand(false);
      described(pack, 'check', 'help.pack.check', ['help.usage.folder', 'optional'])
        .addOption(formatOption())
        .action(async (folder: string | undefined, _: unknown, command: Command) => {
          const { packCheck } = await import('./commands/pack.ts');
          ended(await packCheck(folder, command.optsWithGlobals<PackOptions>(), io, language));
        });
      described(pack, 'test', 'help.pack.test', ['help.usage.folder', 'optional'])
        .addOption(formatOption())
        .action(async (folder: string | undefined, _: unknown, command: Command) => {
          const { packTest } = await import('./commands/pack.ts');
          ended(await packTest(folder, command.optsWithGlobals<PackOptions>(), io, language));
        });
      described(pack, 'evaluate', 'help.pack.evaluate', ['help.usage.file', 'many'])
        .addOption(formatOption())
        .addOption(option('--json', 'help.option.json'))
        .addOption(option('--misses', 'help.option.misses'))
        .action(async (files: readonly string[], _: unknown, command: Command) => {
          const { packEvaluate } = await import('./commands/pack.ts');
          ended(await packEvaluate(files, command.optsWithGlobals<PackOptions>(), io, language));
        });
      described(pack, 'unused', 'help.pack.unused', ['help.usage.paths', 'many'])
        .addOption(formatOption())
        .action(async (paths: readonly string[], _: unknown, command: Command) => {
          const { packUnused } = await import('./commands/pack.ts');
          ended(await packUnused(paths, command.optsWithGlobals<PackOptions>(), io, language));
        });

      described(pack, 'pages', 'help.pack.pages', ['help.usage.folder', 'optional'])
        .addOption(option('-o, --output', 'help.option.pages-output', 'help.usage.folder'))
        .action(async (folder: string | undefined, _: unknown, command: Command) => {
          const { packPages } = await import('./commands/pack-pages.ts');
          ended(await packPages(folder, command.optsWithGlobals<PackPagesOptions>(), io, language));
        });
    },
  };
  // A command that is named needs no other; help and suggestions need all.
  const [named = ''] = argv;
  const one = Object.hasOwn(commands, named) ? commands[named] : undefined;
  if (one === undefined) for (const describe of Object.values(commands)) describe();
  else one();
  return root;

  /** A command with its help and what it is given besides options. */
  function described(
    parent: Command,
    name: string,
    help: PlainId,
    given?: readonly [argument: PlainId, shape: Shape],
  ): Command {
    const command = parent.command(name).description(text(help));
    const options = `[${text('help.usage.options')}]`;
    if (given === undefined) return command.usage(options);
    const argument = shaped(text(given[0]), given[1]);
    return command.argument(argument).usage(`${options} ${argument}`);
  }

  /** An option with its help, and what its value is called when it takes one. */
  function option(flags: string, help: PlainId, value?: PlainId): Option {
    return new Option(value === undefined ? flags : `${flags} <${text(value)}>`, text(help));
  }

  /** How documents are checked, and what is told of them. */
  function checkOptions(command: Command, failOn: string): Command {
    const severity = `--fail-on <${text('help.value.severity')}>`;
    return documentOptions(
      command
        .addOption(formatOption('help.option.check-format'))
        .addOption(outputOption())
        .addOption(compareOption())
        .addOption(new Option(severity, defaulted(text('help.option.fail-on'), failOn, language)))
        .addOption(option('--all', 'help.option.all'))
        .addOption(option('--summary', 'help.option.summary'))
        .addOption(option('--quiet', 'help.option.quiet'))
        .addOption(option('--statistics', 'help.option.statistics'))
        .addOption(option('--timing', 'help.option.timing'))
        .addOption(option('--fix', 'help.option.fix'))
        .addOption(option('--fix-suggested', 'help.option.fix-suggested', 'help.value.suggestion'))
        .addOption(option('--fix-dry-run', 'help.option.fix-dry-run'))
        .addOption(option('--accessibility', 'help.option.accessibility'))
        .addOption(option('--edits', 'help.option.edits'))
        .addOption(option('--changed', 'help.option.changed'))
        .addOption(option('--changed-since', 'help.option.changed-since', 'help.value.commit'))
        .addOption(option('--watch', 'help.option.watch'))
        .addOption(cacheOption())
        .addOption(noCacheOption())
        .addOption(cacheLocationOption()),
    );
  }

  /** What may be told of documents, and by which date they are looked at; a document may come from standard input. */
  function documentOptions(command: Command): Command {
    return factOptions(command)
      .addOption(parserOption())
      .addOption(option('--stdin-filename', 'help.option.stdin-filename', 'help.value.name'));
  }

  function factOptions(command: Command): Command {
    return configurationOptions(command)
      .addOption(documentTypeOption())
      .addOption(documentLanguageOption())
      .addOption(organisationOption())
      .addOption(organisationKindOption())
      .addOption(periodOption())
      .addOption(option('--as-of', 'help.option.as-of', 'help.value.date'));
  }

  function configurationOptions(command: Command): Command {
    return command
      .addOption(option('--config', 'help.option.config', 'help.usage.file'))
      .addOption(option('--no-config', 'help.option.no-config'));
  }

  function outputOption(): Option {
    return option('-o, --output', 'help.option.output', 'help.value.output').argParser(
      (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
    );
  }

  function formatOption(forms: PlainId = 'help.option.format'): Option {
    return new Option(`--format <${text('help.value.format')}>`, defaulted(text(forms), 'text', language));
  }

  function compareOption(): Option {
    return option('--compare', 'help.option.compare', 'help.usage.file');
  }

  function cacheOption(): Option {
    return option('--cache', 'help.option.cache');
  }

  function noCacheOption(): Option {
    return option('--no-cache', 'help.option.no-cache');
  }

  function cacheLocationOption(): Option {
    return option('--cache-location', 'help.option.cache-location', 'help.usage.folder');
  }

  function organisationOption(): Option {
    return option('--organisation', 'help.option.organisation', 'help.value.name');
  }

  function periodOption(): Option {
    return option('--period', 'help.option.period', 'help.value.years');
  }

  function parserOption(): Option {
    return new Option('--parser <reference|fast>', text('help.option.parser'));
  }

  function organisationKindOption(): Option {
    return option('--organisation-kind', 'help.option.organisation-kind', 'help.value.kind');
  }

  function documentTypeOption(): Option {
    return option('--document-type', 'help.option.document-type', 'help.value.type');
  }

  function documentLanguageOption(): Option {
    return option('--document-language', 'help.option.document-language', 'help.value.language');
  }
}

/** Runs over documents. What keeps results between runs is loaded when it is asked for. */
async function overDocuments<Options extends CacheableOptions>(
  asked: AskedRun<Options>,
  run: (world: RunIo) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (asked.options.watch === true) {
    const { watchDocuments } = await import('./watch/watch-documents.ts');
    return watchDocuments(asked, run);
  }
  if (!asksForCache(asked.options)) {
    const { runIo } = await import('./run-io.ts');
    return run(runIo(asked.io));
  }
  const { runCached } = await import('./cache/run-cached.ts');
  return runCached(asked, run);
}

/** Ids of texts without placeholders. */
type PlainId = Exclude<Extract<CliMessageId, `help.${string}`>, 'help.default'>;

/** How many of a thing a command is given, and whether it must be. */
type Shape = 'one' | 'many' | 'optional' | 'optional-many';

function shaped(name: string, shape: Shape): string {
  const list = shape === 'many' || shape === 'optional-many' ? `${name}...` : name;
  return shape === 'one' || shape === 'many' ? `<${list}>` : `[${list}]`;
}

function defaulted(description: string, value: string, language: UiLanguage): string {
  return `${description} (${tell(language, 'help.default', { value })})`;
}

function titleIn(title: string, language: UiLanguage): string {
  switch (title) {
    case 'Usage:':
      return tell(language, 'help.title.usage');
    case 'Arguments:':
      return tell(language, 'help.title.arguments');
    case 'Options:':
      return tell(language, 'help.title.options');
    case 'Global Options:':
      return tell(language, 'help.title.global-options');
    case 'Commands:':
      return tell(language, 'help.title.commands');
    default:
      return title;
  }
}

/** A command with what it is given, in the user's language. That options can be given too is told by its own help: a narrow screen has no room. */
function termIn(command: Command, language: UiLanguage): string {
  const usage = command.usage().replace(`[${tell(language, 'help.usage.options')}]`, '');
  return `${command.name()} ${usage.trim()}`.trim();
}

/** An option's description alone: its default stands in the description, in the user's language. */
function optionDescription(option: Option): string {
  return option.description;
}
