import { assess, outlineRules } from '@lapsilinssi/core';
import type { Finding } from '@lapsilinssi/core';
import { cleanWord, readWordPlan } from '@lapsilinssi/docx';
import type { CleanedWord } from '@lapsilinssi/docx';
import { formatOf } from '@lapsilinssi/project';
import { placesText, quoteText, renderFinding, say } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { configureFile } from '../configure.ts';
import type { ConfigurationOptions } from '../configure.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { fileContent } from '../file-content.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { asOfDate } from '../options/as-of.ts';
import { spokenIn } from '../spoken-in.ts';
import { legible } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { writeCopy } from '../write-copy.ts';

/** Options of `clean` as written. */
export interface CleanCommandOptions extends ConfigurationOptions {
  readonly output?: string;
  readonly removeComments?: boolean;
  readonly asOf?: string;
}

/** What is left for the writer to do before a plan is published: the plan's own content is another matter. */
const LEFTOVERS: ReadonlySet<string> = new Set(['placeholder-left', 'section-empty', 'heading-level-skipped']);

/** Longest quotation of a box in which somebody has written. */
const QUOTED = 60;

/**
 * Writes a copy of a Word file as it is published, and tells what is left in it: places that nobody filled in, comments, changes, and what
 * those who read with assistive tools meet with trouble. The original is not touched.
 * @throws UsageError for what is no Word file; Unreadable; Fault when the copy cannot be written
 */
export async function clean(
  path: string,
  options: CleanCommandOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  if (formatOf(path) !== 'docx') throw new UsageError('usage.clean-word-only', { path });
  const content = await fileContent(path, io);
  const comments = options.removeComments === true ? 'removed' : 'kept';
  const configuration = await configureFile({ path, format: 'docx' }, { options, io, language, baseline: 'known' });
  const { pack, facts: configured, settings } = configuration;
  const cleaned = legible(path, cleanWord(content, { path, comments, limits: configured.limits }));
  const rules = outlineRules(pack);
  const read = readWordPlan({ configured, path, content: cleaned.content, pack: rules, accessibility: true });
  const { document } = legible(path, read);
  const assessment = assess(document, pack, { asOf: asOfDate(options.asOf, io.today()), settings });
  const name = { path, purpose: 'clean', language: spokenIn(document, language) } as const;
  const written = await writeCopy(name, options.output, cleaned.content, io);
  const lines = [
    tell(language, 'clean.written', { path: written }),
    ...removedLines(cleaned, language),
    ...leftLines(cleaned, language),
  ];
  const told = assessment.findings.filter(({ rule }) => LEFTOVERS.has(rule) || rule.startsWith('accessibility/'));
  if (told.length > 0) lines.push('', tell(language, 'clean.look', { count: told.length }));
  for (const [first, ...others] of grouped(told)) {
    if (first === undefined) continue;
    const more = others.length === 0 ? '' : ` ${tell(language, 'clean.more', { count: others.length })}`;
    lines.push(`  ${findingLine(first)}${more}`);
  }
  io.write(`${lines.join('\n')}\n`);
  return EXIT.ok;

  function findingLine(finding: Finding): string {
    const { message } = renderFinding(finding, pack.compiled, language, document.documentType.value);
    const severity = say(language, `severity.${finding.severity}`);
    return `${severity} · ${placesText(document, [finding], language)} · ${message}`;
  }
}

/** Findings of one rule in one section together. */
function grouped(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.section}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function removedLines({ guidance, controls, comments }: CleanedWord, language: UiLanguage): string[] {
  const counts = [
    ...(guidance > 0 ? [tell(language, 'clean.guidance', { count: guidance })] : []),
    ...(controls > 0 ? [tell(language, 'clean.controls', { count: controls })] : []),
    ...(comments > 0 ? [tell(language, 'clean.comments', { count: comments })] : []),
  ];
  return counts.length === 0 ? [tell(language, 'clean.nothing')] : counts;
}

function leftLines({ commentsLeft, changes, guidanceLeft }: CleanedWord, language: UiLanguage): string[] {
  return [
    ...(commentsLeft > 0 ? [tell(language, 'clean.comments-left', { count: commentsLeft })] : []),
    ...(changes > 0 ? [tell(language, 'clean.changes', { count: changes })] : []),
    ...guidanceLeft.map((text) => tell(language, 'clean.guidance-left', { quote: quoteText(text, language, QUOTED) })),
  ];
}
