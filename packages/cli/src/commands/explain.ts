import { isRuleId, nearest, RULE_IDS, RULES, textIn } from '@lapsilinssi/core';
import type { CompiledPack, Criterion, DocumentType, RuleExample, RuleId, Source, Theme } from '@lapsilinssi/core';
import { explainId } from '@lapsilinssi/pack';
import {
  basisKindText,
  basisText,
  citations,
  dateText,
  ruleTitle,
  say,
  shortTitle,
  nameIn,
} from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { nameOf } from '../name-of.ts';
import { openRulePack } from '../open-rule-pack.ts';
import { indicatorFacts } from '../reference/indicator-facts.ts';
import { approvalText, exampleMarkdown, expectationText, markedText } from '../reference/page-parts.ts';
import { UI_LANGUAGES } from '../ui-language.ts';
import { UsageError } from '../usage-error.ts';

/** Letters of a word that is looked for in names, at least. */
const SHORTEST_WORD = 4;
/** Names that are told at most. */
const MOST_NAMES = 5;

/**
 * Explains what an id stands for: a rule, a theme (`participation`, `T2`), a criterion (`participation/feedback`, `T2-7`), a document type,
 * an indicator or a source.
 * @throws UsageError with the nearest id when there is none such.
 */
export async function explain(
  id: string,
  options: { readonly pack?: string },
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const name = id.trim();
  const pack = (await openRulePack(options.pack, io.cwd, language)).compiled;
  const rule = ruleNamed(name);
  if (rule !== undefined) {
    io.write(page(titleOf(rule, language), rule, ruleLines(rule, pack, language), io));
    return EXIT.ok;
  }
  const found = explainId(pack, name);
  switch (found.kind) {
    case 'theme':
      io.write(page(nameIn(found.theme.title, language), found.theme.id, themeLines(found.theme, pack, language), io));
      return EXIT.ok;
    case 'criterion': {
      const { theme, criterion } = found;
      const lines = criterionLines(theme, criterion, pack, language);
      io.write(page(nameIn(criterion.title, language), `${theme.id}/${criterion.id}`, lines, io));
      return EXIT.ok;
    }
    case 'document-type': {
      const { documentType } = found;
      io.write(page(nameIn(documentType.name, language), documentType.id, typeLines(documentType, pack, language), io));
      return EXIT.ok;
    }
    case 'indicator': {
      const { indicator } = found;
      io.write(page(nameIn(indicator.name, language), indicator.id, indicatorFacts(indicator, pack, language), io));
      return EXIT.ok;
    }
    case 'source': {
      const { source } = found;
      io.write(page(nameIn(source.title, language), source.id, sourceLines(source, found.usedBy, pack, language), io));
      return EXIT.ok;
    }
    case 'unknown':
      break;
  }
  const questions = pack.themes.flatMap((theme) =>
    theme.criteria
      .filter((criterion) => criterion.id === name.toLowerCase())
      .map(({ id: one }) => `${theme.id}/${one}`),
  );
  // The short name of a question may stand in several themes, a word in several names.
  const several = questions.length > 0 ? questions : namesWith(name, pack, language);
  const near =
    several.length > 0 ? listed(several, language) : (found.nearest ?? nearest(name.toLowerCase(), RULE_IDS));
  throw new UsageError('usage.id-unknown', { id }, { nearest: near, hint: 'usage.id-kinds' });
}

function titleOf(rule: RuleId, language: UiLanguage): string {
  return ruleTitle({ rule, basisKind: 'law-content' }, language);
}

/** A rule by its id, or by the title that its findings have in one of the languages. */
function ruleNamed(name: string): RuleId | undefined {
  if (isRuleId(name)) return name;
  const wanted = name.toLowerCase();
  return RULE_IDS.find((rule) => UI_LANGUAGES.some((one) => titleOf(rule, one).toLowerCase() === wanted));
}

/** Names of what can be explained in which a word stands. */
function namesWith(word: string, pack: CompiledPack, language: UiLanguage): string[] {
  if (word.length < SHORTEST_WORD) return [];
  const names = [
    ...pack.themes.map(({ title }) => textIn(title, language)),
    ...pack.documentTypes.map((type) => textIn(type.name, language)),
    ...RULE_IDS.map((rule) => titleOf(rule, language)),
    ...(pack.indicators?.indicators ?? []).map((indicator) => textIn(indicator.name, language)),
  ];
  return names.filter((one) => one.toLowerCase().includes(word.toLowerCase())).slice(0, MOST_NAMES);
}

/** `a»`, `»b`: what stands between quotation marks already, as a list of quoted words. */
function listed(names: readonly string[], language: UiLanguage): string {
  return names.join(language === 'en' ? '”, “' : language === 'sv' ? '”, ”' : '», »');
}

function page(title: string, id: string, lines: readonly string[], io: Io): string {
  return `${io.paint('title', title)}  ${io.paint('faint', id)}\n${lines.map((line) => `${line}\n`).join('')}`;
}

function ruleLines(rule: RuleId, pack: CompiledPack, language: UiLanguage): string[] {
  const notes = pack.rules.find((one) => one.rule === rule);
  return [
    tell(language, `rule.${rule}.about`),
    `${tell(language, 'explain.severity')}: ${say(language, `severity.${RULES[rule]}`)}`,
    ...(notes === undefined ? [] : basisLines(notes, pack, language)),
    ...exampleLines('explain.wrong', notes?.wrong[language], language),
    ...exampleLines('explain.right', notes?.right[language], language),
  ];
}

function exampleLines(
  title: 'explain.wrong' | 'explain.right',
  example: RuleExample | undefined,
  language: UiLanguage,
): string[] {
  if (example === undefined) return [];
  const lines = exampleMarkdown(example).split('\n');
  return [
    '',
    `${tell(language, title)}:`,
    ...lines.map((one) => (one === '' ? '' : `  ${one}`)),
    ...(example.finds.length === 0 ? [] : [markedText(example, language)]),
  ];
}

function themeLines(theme: Theme, pack: CompiledPack, language: UiLanguage): string[] {
  return [
    `${tell(language, 'explain.why')}: ${textIn(theme.why, language)}`,
    ...basisLines(theme, pack, language),
    '',
    `${tell(language, 'explain.missing')}: ${textIn(theme.missing.message, language)}`,
    `${tell(language, 'explain.advice')}: ${textIn(theme.missing.advice, language)}`,
    `${tell(language, 'explain.step')}: ${textIn(theme.step, language)}`,
    ...(theme.criteria.length === 0 ? [] : ['', `${tell(language, 'explain.questions')}:`]),
    ...theme.criteria.map(({ id, question }) => `  ${textIn(question, language)}  (${theme.id}/${id})`),
    '',
    `${tell(language, 'explain.expected')}:`,
    ...pack.documentTypes.flatMap((type) => {
      const expected = type.themes[theme.id];
      return expected === undefined
        ? []
        : [`  ${nameIn(type.name, language)}: ${expectationText(expected, language)}  (${type.id})`];
    }),
  ];
}

function criterionLines(theme: Theme, criterion: Criterion, pack: CompiledPack, language: UiLanguage): string[] {
  return [
    `${tell(language, 'explain.theme')}: ${nameIn(theme.title, language)} (${theme.id})`,
    `${tell(language, 'explain.question')}: ${textIn(criterion.question, language)}`,
    `${tell(language, 'explain.message')}: ${textIn(criterion.message, language)}`,
    ...(criterion.partly ?? []).flatMap(({ message }) =>
      message === undefined ? [] : [`${tell(language, 'explain.partly')}: ${textIn(message, language)}`],
    ),
    `${tell(language, 'explain.why')}: ${textIn(criterion.why, language)}`,
    `${tell(language, 'explain.advice')}: ${textIn(criterion.advice, language)}`,
    ...basisLines(criterion, pack, language),
  ];
}

function typeLines(type: DocumentType, pack: CompiledPack, language: UiLanguage): string[] {
  const only = type.organisationKinds.length === 1 ? type.organisationKinds[0] : undefined;
  const kinds = type.organisationKinds.map((kind) => tell(language, `organisation-kind.${kind}`)).join(', ');
  return [
    ...(type.aliases.length === 0 ? [] : [`${tell(language, 'explain.aliases')}: ${type.aliases.join(', ')}`]),
    `${tell(language, 'explain.organisations')}: ${kinds}`,
    ...type.approval.map((one) => approvalText(one, type, language)),
    ...(type.contents.length === 0 ? [] : ['', `${tell(language, 'explain.contents')}:`]),
    ...type.contents.map((content) => {
      const basis = [basisKindText(content.basisKind, language), basisText(pack, content.basis, language, only)];
      return `  ${nameIn(content.title, language)}  (${basis.filter((text) => text !== '').join(' · ')})`;
    }),
    ...(Object.keys(type.themes).length === 0 ? [] : ['', `${tell(language, 'explain.themes')}:`]),
    ...Object.entries(type.themes).map(
      ([id, expected]) => `  ${shortTitle(pack, id, language)}: ${expectationText(expected, language)}  (${id})`,
    ),
  ];
}

function sourceLines(source: Source, usedBy: readonly string[], pack: CompiledPack, language: UiLanguage): string[] {
  return [
    nameIn(source.citation, language),
    `${tell(language, 'explain.source-kind')}: ${tell(language, `source-kind.${source.kind}`)}`,
    ...(source.for === undefined
      ? []
      : [
          `${tell(language, 'explain.source-for')}: ${source.for.map((kind) => tell(language, `organisation-kind.${kind}`)).join(', ')}`,
        ]),
    ...(source.address === undefined ? [] : [`${tell(language, 'explain.address')}: ${source.address}`]),
    tell(language, 'explain.checked', { date: dateText(source.checked, language) }),
    ...(usedBy.length === 0 ? [] : ['', `${tell(language, 'explain.used-by')}:`]),
    ...usedBy.map((id) => `  ${nameOf(id, pack, language)}  (${id})`),
  ];
}

const MOST_ON_A_LINE = 3;

/** What something rests on: up to three sources on one line, more as a list. */
function basisLines(
  { basis, basisKind }: Pick<Theme, 'basis' | 'basisKind'>,
  pack: CompiledPack,
  language: UiLanguage,
): string[] {
  const label = tell(language, 'explain.basis');
  const kind = basisKindText(basisKind, language);
  const cited = citations(pack, basis, language);
  if (cited.length > MOST_ON_A_LINE) return [`${label}: ${kind}`, ...cited.map((citation) => `  ${citation}`)];
  return [`${label}: ${[kind, cited.join('; ')].filter((text) => text !== '').join(' · ')}`];
}
