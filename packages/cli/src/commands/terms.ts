import { outlineRules, readPlan } from '@lapsilinssi/core';
import type { Language, Pack } from '@lapsilinssi/core';
import { explainText, explainWords } from '@lapsilinssi/pack';
import type { Decision, ExplainedWord } from '@lapsilinssi/pack';
import { displayWidth, levelName, lowerFirst, padTo, quoteText, shortTitle } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { Fault } from '../fault.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { nameOf } from '../name-of.ts';
import { openRulePack } from '../open-rule-pack.ts';
import { factsOf } from '../options/facts.ts';
import type { FactOptions } from '../options/facts.ts';
import { UI_LANGUAGES } from '../ui-language.ts';
import { UsageError } from '../usage-error.ts';

const LINE_LENGTH = 100;
/** Inflected forms that are shown at most: a noun has about thirty, a verb hundreds. */
const MOST_FORMS = 30;
const MOST_USES = 6;

/** Options of `terms` as written. */
export interface TermsOptions extends FactOptions {
  readonly why?: string;
  readonly pack?: string;
}

/** Shows what the words of the pack make of words, or (`why`) what in a text decided about each theme. */
export async function terms(
  words: readonly string[],
  options: TermsOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  if ((words.length === 0) === (options.why === undefined)) throw new UsageError('usage.words-or-text');
  const pack = await openRulePack(options.pack, io.cwd, language);
  const facts = factsOf(options, pack);
  if (options.why === undefined) return showWords(words.join(' '), facts.language, pack, io, language);
  const textLanguage = facts.language ?? detected(options.why, pack) ?? 'fi';
  demandLanguage(textLanguage, pack, language);
  const { themes } = explainText(pack, {
    lang: textLanguage,
    text: options.why,
    ...(facts.documentType === undefined ? {} : { documentType: facts.documentType }),
    ...(facts.organisationKind === undefined ? {} : { organisationKind: facts.organisationKind }),
  });
  if (themes.length === 0) io.write(`${tell(language, 'terms.no-themes')}\n`);
  for (const theme of themes) {
    const title = io.paint('title', shortTitle(pack.compiled, theme.id, language));
    io.write(`${title}: ${lowerFirst(levelName(theme.level, language))}\n`);
    for (const decision of theme.decisions) io.write(`${decisionText(decision, language)}\n`);
  }
  return EXIT.ok;
}

function showWords(text: string, given: Language | undefined, pack: Pack, io: Io, language: UiLanguage): ExitCode {
  if (given !== undefined) demandLanguage(given, pack, language);
  const languages = given === undefined ? UI_LANGUAGES.filter((one) => pack.language(one) !== undefined) : [given];
  const explained = languages.map((one) => ({ language: one, words: explainWords(pack, one, text) }));
  const { length: count } = explained[0]?.words ?? [];
  for (let index = 0; index < count; index += 1) {
    const found = explained.flatMap(({ language: one, words }) => {
      const word = words[index];
      return word === undefined || word.readings.length === 0 ? [] : [{ language: one, word }];
    });
    const written = explained[0]?.words[index]?.text ?? '';
    // Punctuation is a word to the tokeniser, not to people.
    if (found.length === 0 && !/[\p{L}\p{N}]/u.test(written)) continue;
    io.write(`${io.paint('title', written)}\n`);
    if (found.length === 0) io.write(`  ${tell(language, 'terms.none')}\n`);
    for (const { language: one, word } of found) {
      io.write(`  ${tell(language, `language.${one}`)}\n${readings(word, pack, language)}`);
    }
  }
  return EXIT.ok;
}

function readings({ readings: list }: ExplainedWord, pack: Pack, language: UiLanguage): string {
  const width = Math.max(...list.map(({ word }) => displayWidth(word)));
  return list
    .map(({ word, form, role, part, classes, uses, forms }) => {
      const details = [
        tell(language, `role.${role}`),
        quoteText(part, language, 60),
        ...(form === undefined ? [] : [form === 'fixed' ? tell(language, 'terms.listed') : form]),
        ...(classes.length === 0
          ? []
          : [tell(language, 'terms.classes', { classes: classes.map((name) => `{${name}}`).join(' ') })]),
      ];
      const lines = [`    ${padTo(word, width)}  ${details.join(' · ')}`];
      if (uses.length > 0) {
        const named = [...new Set(uses.toSorted(byWeight).map((use) => useText(use, pack, language)))];
        const places = [...named.slice(0, MOST_USES), ...(named.length > MOST_USES ? ['…'] : [])].join(', ');
        lines.push(...folded(tell(language, 'terms.uses', { places })));
      }
      if (forms.length > 0) {
        const shown = [...forms.slice(0, MOST_FORMS), ...(forms.length > MOST_FORMS ? ['…'] : [])].join(', ');
        lines.push(...folded(tell(language, 'terms.forms', { forms: shown })));
      }
      return `${lines.join('\n')}\n`;
    })
    .join('');
}

function byWeight(one: string, other: string): number {
  return weightOf(one) - weightOf(other);
}

/** What makes a theme first, then questions and contents, then what is left out. */
function weightOf(use: string): number {
  if (use.includes('.exclusions.')) return 2;
  return use.includes('/') ? 1 : 0;
}

/** Where the pack looks for a word, in words: `Osallisuus ja kuuleminen (termi)`. */
function useText(use: string, pack: Pack, language: UiLanguage): string {
  const [, theme = '', kind] = /^([^./]+)\.(names|terms|ideas|exclusions)/u.exec(use) ?? [];
  if (kind === undefined) return nameOf(use, pack.compiled, language);
  const what =
    kind === 'names' || kind === 'terms' || kind === 'ideas'
      ? tell(language, `kind.${kind}`)
      : tell(language, 'kind.exclusion');
  return `${shortTitle(pack.compiled, theme, language)} (${what})`;
}

/** A line folded at words to what fits a screen, indented under a word. */
function folded(text: string): string[] {
  const lines: string[] = [];
  let line = '     ';
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > LINE_LENGTH) {
      lines.push(line);
      line = '       ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

function decisionText(decision: Decision, language: UiLanguage): string {
  const { kind, criterion, pattern, matched, outcome, exclusion, context } = decision;
  const what =
    kind === 'criterion'
      ? tell(language, 'kind.criterion', { criterion: criterion ?? '' })
      : tell(language, `kind.${kind}`);
  const details = [
    ...(outcome === 'exclusion'
      ? [tell(language, 'outcome.exclusion', { exclusion: exclusion ?? '' })]
      : [tell(language, `outcome.${outcome}`)]),
    ...(context === undefined ? [] : [tell(language, `context.${context}`)]),
    ...(decision.level === undefined ? [] : [lowerFirst(levelName(decision.level, language))]),
  ];
  return `  ${quoteText(matched, language, 80)}  ${what}: ${pattern}\n      ${details.join(' · ')}`;
}

function demandLanguage(wanted: Language, pack: Pack, language: UiLanguage): void {
  if (pack.language(wanted) === undefined) {
    throw new Fault('fault.pack-language', { language: tell(language, `language.${wanted}`) });
  }
}

function detected(text: string, pack: Pack): Language | undefined {
  const read = readPlan({ path: '', content: text, format: 'markdown', pack: outlineRules(pack) });
  if (read.status === 'unreadable') return undefined;
  const { value } = read.document.language;
  return value === 'other' ? undefined : value;
}
