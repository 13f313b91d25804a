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
  const usage = (
    ...parts: readonly (readonly [id: PlainId, shape: 'one' | 'many' | 'optional' | 'optional-many'])[]
  ): string => [`[${text('help.usage.options')}]`, ...parts.map(([id, shape]) => shaped(text(id), shape))].join(' ');
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
    .addOption(new Option(`--pack <${text('help.usage.folder')}>`, text('help.option.pack')))
    .addOption(new Option('--debug', text('help.option.debug')))
    .addHelpText('after', `\n${text('help.examples')}`)
    .hook('preAction', async (command) => {
      const { uiLanguage } = command.opts<{ readonly uiLanguage?: string }>();
      if (uiLanguage === undefined || UI_LANGUAGES.some((one) => one === uiLanguage)) return;
      const { choice } = await import('./options/choice.ts');
      choice('--ui-language', uiLanguage, UI_LANGUAGES);
    });

  const commands: Readonly<Record<string, () => void>> = {
    init() {
      root
        .command('init')
        .description(text('help.init'))
        .argument(shaped(text('help.usage.folder'), 'optional'))
        .usage(usage(['help.usage.folder', 'optional']))
        .addOption(organisationOption())
        .addOption(organisationKindOption())
        .addOption(documentTypeOption())
        .addOption(periodOption())
        .addOption(
          new Option(`--document-language <${text('help.value.language')}>`, text('help.option.section-language')),
        )
        .addOption(new Option('--ci <github|gitlab|none>', defaulted(text('help.option.ci'), 'github', language)))
        .addOption(new Option('-y, --yes', text('help.option.yes')))
        .action(async (folder: string | undefined, _: unknown, command: Command) => {
          const { init } = await import('./commands/init.ts');
          ended(await init(folder, command.optsWithGlobals<InitOptions>(), io, language));
        });
    },
    check() {
      checkOptions(
        root
          .command('check')
          .description(text('help.check'))
          .argument(shaped(text('help.usage.paths'), 'optional-many'))
          .usage(usage(['help.usage.paths', 'optional-many'])),
        'error',
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const options = command.optsWithGlobals<CheckCommandOptions & CacheOptions>();
        ended(
          await overDocuments({ name: 'check', paths, options, io, system, language }, async (world) => {
            const { check } = await import('./commands/check.ts');
            return check(paths, options, world, system);
          }),
        );
      });
    },
    coverage() {
      documentOptions(
        root
          .command('coverage')
          .description(text('help.coverage'))
          .argument(shaped(text('help.usage.paths'), 'optional-many'))
          .usage(usage(['help.usage.paths', 'optional-many']))
          .addOption(formatOption('help.option.coverage-format'))
          .addOption(outputOption())
          .addOption(compareOption())
          .addOption(new Option('--all', text('help.option.all-questions')))
          .addOption(new Option('--watch', text('help.option.watch')))
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
        root
          .command('comment')
          .description(text('help.comment'))
          .argument(shaped(text('help.usage.paths'), 'many'))
          .usage(usage(['help.usage.paths', 'many']))
          .addOption(new Option(`-o, --output <${text('help.usage.file')}>`, text('help.option.comment-output')))
          .addOption(new Option('--remove', text('help.option.remove')))
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
        root
          .command('export')
          .description(text('help.export'))
          .argument(shaped(text('help.usage.file'), 'one'))
          .usage(usage(['help.usage.file', 'one']))
          .addOption(new Option(`-o, --output <${text('help.usage.file')}>`, text('help.option.export-output')))
          .addOption(new Option(`--reference <${text('help.usage.file')}>`, text('help.option.reference')))
          .addOption(new Option('--force', text('help.option.import-force'))),
      ).action(async (path: string, _: unknown, command: Command) => {
        const { exportPlan } = await import('./commands/export.ts');
        ended(await exportPlan(path, command.optsWithGlobals<ExportCommandOptions>(), io, language));
      });
    },
    clean() {
      configurationOptions(
        root
          .command('clean')
          .description(text('help.clean'))
          .argument(shaped(text('help.usage.file'), 'one'))
          .usage(usage(['help.usage.file', 'one']))
          .addOption(new Option(`-o, --output <${text('help.usage.file')}>`, text('help.option.clean-output')))
          .addOption(new Option('--remove-comments', text('help.option.remove-comments')))
          .addOption(new Option(`--as-of <${text('help.value.date')}>`, text('help.option.as-of'))),
      ).action(async (path: string, _: unknown, command: Command) => {
        const { clean } = await import('./commands/clean.ts');
        ended(await clean(path, command.optsWithGlobals<CleanCommandOptions>(), io, language));
      });
    },
    collect() {
      configurationOptions(
        root
          .command('collect')
          .description(text('help.collect'))
          .argument(shaped(text('help.usage.paths'), 'many'))
          .usage(usage(['help.usage.paths', 'many']))
          .addOption(new Option(`--expected <${text('help.usage.file')}>`, text('help.option.expected')))
          .addOption(formatOption('help.option.collect-format'))
          .addOption(outputOption()),
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const { collect } = await import('./commands/collect.ts');
        ended(await collect(paths, command.optsWithGlobals<CollectCommandOptions>(), io, language));
      });
    },
    import() {
      root
        .command('import')
        .description(text('help.import'))
        .argument(shaped(text('help.usage.file'), 'one'))
        .usage(usage(['help.usage.file', 'one']))
        .addOption(new Option(`-o, --output <${text('help.usage.file')}>`, text('help.option.import-output')))
        .addOption(new Option('--force', text('help.option.import-force')))
        .action(async (path: string, _: unknown, command: Command) => {
          const { importPlan } = await import('./commands/import.ts');
          ended(await importPlan(path, command.optsWithGlobals<ImportCommandOptions>(), io, language));
        });
    },
    template() {
      root
        .command('template')
        .description(text('help.template'))
        .argument(shaped(text('help.usage.type'), 'optional'))
        .usage(usage(['help.usage.type', 'optional']))
        .addOption(new Option(`--section <${text('help.value.theme')}>`, text('help.option.section')))
        .addOption(new Option('--list', text('help.option.list')))
        .addOption(new Option(`-o, --output <${text('help.usage.file')}>`, text('help.option.section-output')))
        .addOption(new Option('--without-guidance', text('help.option.without-guidance')))
        .addOption(
          new Option(
            `--heading-level <${text('help.value.level')}>`,
            defaulted(text('help.option.heading-level'), '2', language),
          ),
        )
        .addOption(
          new Option(`--document-language <${text('help.value.language')}>`, text('help.option.section-language')),
        )
        .addOption(organisationOption())
        .addOption(organisationKindOption())
        .addOption(periodOption())
        .addOption(new Option(`--themes <${text('help.value.themes')}>`, text('help.option.themes')))
        .addOption(
          new Option(`--organisation-list <${text('help.usage.file')}>`, text('help.option.organisation-list')),
        )
        .addOption(new Option(`--from <${text('help.usage.file')}>`, text('help.option.from')))
        .addOption(new Option(`--into <${text('help.usage.file')}>`, text('help.option.into')))
        .addOption(new Option(`--after <${text('help.value.heading')}>`, text('help.option.after')))
        .addOption(new Option(`--reference <${text('help.usage.file')}>`, text('help.option.reference')))
        .addOption(new Option('--force', text('help.option.template-force')))
        .addOption(new Option(`--as-of <${text('help.value.date')}>`, text('help.option.as-of')))
        .action(async (type: string | undefined, _: unknown, command: Command) => {
          const { template } = await import('./commands/template.ts');
          ended(await template(type, command.optsWithGlobals<TemplateCommandOptions>(), io, language));
        });
    },
    outline() {
      configurationOptions(
        root
          .command('outline')
          .description(text('help.outline'))
          .argument(shaped(text('help.usage.file'), 'one'))
          .usage(usage(['help.usage.file', 'one']))
          .addOption(formatOption()),
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
        baseline
          .command('write')
          .description(text('help.baseline.write'))
          .argument(shaped(text('help.usage.paths'), 'optional-many'))
          .usage(usage(['help.usage.paths', 'optional-many']))
          .addOption(new Option('--force', text('help.option.force'))),
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const { baselineWrite } = await import('./commands/baseline.ts');
        ended(await baselineWrite(paths, command.optsWithGlobals<BaselineWriteOptions>(), io, language));
      });
      checkOptions(
        baseline
          .command('check')
          .description(text('help.baseline.check'))
          .argument(shaped(text('help.usage.paths'), 'optional-many'))
          .usage(usage(['help.usage.paths', 'optional-many'])),
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
        baseline
          .command('prune')
          .description(text('help.baseline.prune'))
          .argument(shaped(text('help.usage.paths'), 'optional-many'))
          .usage(usage(['help.usage.paths', 'optional-many'])),
      ).action(async (paths: readonly string[], _: unknown, command: Command) => {
        const { baselinePrune } = await import('./commands/baseline.ts');
        ended(await baselinePrune(paths, command.optsWithGlobals<BaselineWriteOptions>(), io, language));
      });
    },
    config() {
      documentOptions(
        root
          .command('config')
          .description(text('help.config'))
          .argument(shaped(text('help.usage.file'), 'one'))
          .usage(usage(['help.usage.file', 'one']))
          .addOption(formatOption()),
      ).action(async (path: string, _: unknown, command: Command) => {
        const { config } = await import('./commands/config.ts');
        ended(await config(path, command.optsWithGlobals<ConfigCommandOptions>(), io, language));
      });
    },
    explain() {
      root
        .command('explain')
        .description(text('help.explain'))
        .argument(shaped(text('help.usage.id'), 'many'))
        .usage(usage(['help.usage.id', 'many']))
        .action(async (words: readonly string[], _: unknown, command: Command) => {
          const { explain } = await import('./commands/explain.ts');
          ended(await explain(words.join(' '), command.optsWithGlobals<PackOptions>(), io, language));
        });
    },
    rules() {
      root
        .command('rules')
        .description(text('help.rules'))
        .usage(usage())
        .addOption(formatOption())
        .action(async (_: unknown, command: Command) => {
          const { rules } = await import('./commands/rules.ts');
          ended(rules(command.optsWithGlobals<PackOptions>(), io, language));
        });
    },
    terms() {
      root
        .command('terms')
        .description(text('help.terms'))
        .argument(shaped(text('help.usage.words'), 'optional-many'))
        .usage(usage(['help.usage.words', 'optional-many']))
        .addOption(new Option(`--why <${text('help.value.text')}>`, text('help.option.why')))
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
      pack
        .command('check')
        .description(text('help.pack.check'))
        .argument(shaped(text('help.usage.folder'), 'optional'))
        .usage(usage(['help.usage.folder', 'optional']))
        .addOption(formatOption())
        .action(async (folder: string | undefined, _: unknown, command: Command) => {
          const { packCheck } = await import('./commands/pack.ts');
          ended(await packCheck(folder, command.optsWithGlobals<PackOptions>(), io, language));
        });
      pack
        .command('test')
        .description(text('help.pack.test'))
        .argument(shaped(text('help.usage.folder'), 'optional'))
        .usage(usage(['help.usage.folder', 'optional']))
        .addOption(formatOption())
        .action(async (folder: string | undefined, _: unknown, command: Command) => {
          const { packTest } = await import('./commands/pack.ts');
          ended(await packTest(folder, command.optsWithGlobals<PackOptions>(), io, language));
        });
      pack
        .command('evaluate')
        .description(text('help.pack.evaluate'))
        .argument(shaped(text('help.usage.file'), 'many'))
        .usage(usage(['help.usage.file', 'many']))
        .addOption(formatOption())
        .addOption(new Option('--json', text('help.option.json')))
        .addOption(new Option('--misses', text('help.option.misses')))
        .action(async (files: readonly string[], _: unknown, command: Command) => {
          const { packEvaluate } = await import('./commands/pack.ts');
          ended(await packEvaluate(files, command.optsWithGlobals<PackOptions>(), io, language));
        });
      pack
        .command('unused')
        .description(text('help.pack.unused'))
        .argument(shaped(text('help.usage.paths'), 'many'))
        .usage(usage(['help.usage.paths', 'many']))
        .addOption(formatOption())
        .action(async (paths: readonly string[], _: unknown, command: Command) => {
          const { packUnused } = await import('./commands/pack.ts');
          ended(await packUnused(paths, command.optsWithGlobals<PackOptions>(), io, language));
        });

      pack
        .command('pages')
        .description(text('help.pack.pages'))
        .argument(shaped(text('help.usage.folder'), 'optional'))
        .usage(usage(['help.usage.folder', 'optional']))
        .addOption(new Option(`-o, --output <${text('help.usage.folder')}>`, text('help.option.pages-output')))
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

  /** How documents are checked, and what is told of them. */
  function checkOptions(command: Command, failOn: string): Command {
    const severity = `--fail-on <${text('help.value.severity')}>`;
    return documentOptions(
      command
        .addOption(formatOption('help.option.check-format'))
        .addOption(outputOption())
        .addOption(compareOption())
        .addOption(new Option(severity, defaulted(text('help.option.fail-on'), failOn, language)))
        .addOption(new Option('--all', text('help.option.all')))
        .addOption(new Option('--summary', text('help.option.summary')))
        .addOption(new Option('--quiet', text('help.option.quiet')))
        .addOption(new Option('--statistics', text('help.option.statistics')))
        .addOption(new Option('--timing', text('help.option.timing')))
        .addOption(new Option('--fix', text('help.option.fix')))
        .addOption(new Option(`--fix-suggested <${text('help.value.suggestion')}>`, text('help.option.fix-suggested')))
        .addOption(new Option('--fix-dry-run', text('help.option.fix-dry-run')))
        .addOption(new Option('--accessibility', text('help.option.accessibility')))
        .addOption(new Option('--edits', text('help.option.edits')))
        .addOption(new Option('--changed', text('help.option.changed')))
        .addOption(new Option(`--changed-since <${text('help.value.commit')}>`, text('help.option.changed-since')))
        .addOption(new Option('--watch', text('help.option.watch')))
        .addOption(cacheOption())
        .addOption(noCacheOption())
        .addOption(cacheLocationOption()),
    );
  }

  /** What may be told of documents, and by which date they are looked at; a document may come from standard input. */
  function documentOptions(command: Command): Command {
    return factOptions(command)
      .addOption(parserOption())
      .addOption(new Option(`--stdin-filename <${text('help.value.name')}>`, text('help.option.stdin-filename')));
  }

  function factOptions(command: Command): Command {
    return configurationOptions(command)
      .addOption(documentTypeOption())
      .addOption(documentLanguageOption())
      .addOption(organisationOption())
      .addOption(organisationKindOption())
      .addOption(periodOption())
      .addOption(new Option(`--as-of <${text('help.value.date')}>`, text('help.option.as-of')));
  }

  function configurationOptions(command: Command): Command {
    return command
      .addOption(new Option(`--config <${text('help.usage.file')}>`, text('help.option.config')))
      .addOption(new Option('--no-config', text('help.option.no-config')));
  }

  function outputOption(): Option {
    return new Option(`-o, --output <${text('help.value.output')}>`, text('help.option.output')).argParser(
      (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
    );
  }

  function formatOption(forms: PlainId = 'help.option.format'): Option {
    return new Option(`--format <${text('help.value.format')}>`, defaulted(text(forms), 'text', language));
  }

  function compareOption(): Option {
    return new Option(`--compare <${text('help.usage.file')}>`, text('help.option.compare'));
  }

  function cacheOption(): Option {
    return new Option('--cache', text('help.option.cache'));
  }

  function noCacheOption(): Option {
    return new Option('--no-cache', text('help.option.no-cache'));
  }

  function cacheLocationOption(): Option {
    return new Option(`--cache-location <${text('help.usage.folder')}>`, text('help.option.cache-location'));
  }

  function organisationOption(): Option {
    return new Option(`--organisation <${text('help.value.name')}>`, text('help.option.organisation'));
  }

  function periodOption(): Option {
    return new Option(`--period <${text('help.value.years')}>`, text('help.option.period'));
  }

  function parserOption(): Option {
    return new Option('--parser <reference|fast>', text('help.option.parser'));
  }

  function organisationKindOption(): Option {
    return new Option(`--organisation-kind <${text('help.value.kind')}>`, text('help.option.organisation-kind'));
  }

  function documentTypeOption(): Option {
    return new Option(`--document-type <${text('help.value.type')}>`, text('help.option.document-type'));
  }

  function documentLanguageOption(): Option {
    return new Option(`--document-language <${text('help.value.language')}>`, text('help.option.document-language'));
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

function shaped(name: string, shape: 'one' | 'many' | 'optional' | 'optional-many'): string {
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
