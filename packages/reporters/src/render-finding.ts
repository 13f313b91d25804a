import { textIn } from '@lapsilinssi/core';
import type {
  CompiledPack,
  DocumentType,
  Finding,
  Notice,
  OrganisationKind,
  OutdatedStructure,
  RequiredContent,
} from '@lapsilinssi/core';

import type { MessageValues, UiLanguage } from './messages/catalogue.ts';
import { say, sayIfKnown } from './messages/say.ts';
import { documentWord } from './document-word.ts';
import { listText } from './list-text.ts';
import { numberText } from './number-text.ts';
import { shorten, shortenMiddle } from './quote-text.ts';
import { basisKindText, basisText } from './render-basis.ts';
import { nameIn } from './name-in.ts';
import { plainTitle, themeOf } from './theme-title.ts';

/** A finding in words. */
export interface RenderedFinding {
  /** The rule's title: `Teema puuttuu`. */
  readonly title: string;
  /** What lacks, at most 120 characters. */
  readonly message: string;
  /** Why it matters to children, at most 140 characters. */
  readonly why: string;
  /** How to mend it, at most 160 characters. */
  readonly advice: string;
  /** Citations; empty when there are none. */
  readonly basisText: string;
  /** How binding the basis is; empty when there is none. */
  readonly basisKindText: string;
}

/** Characters of a value in a message at most. */
const QUOTED = 36;

/** Characters of the writer’s own words that a message quotes at most and at least, and of the whole message at most. */
const LONGEST_QUOTE = 60;
const SHORTEST_QUOTE = 20;
const LONGEST_MESSAGE = 120;

/**
 * A finding in the words of a language. Texts of the pack (theme, criterion, content) come before those of the catalogues.
 *
 * @param documentType id of the document's type: which of the contents with the same id is meant
 * @param organisationKind whose document it is: laws of the others are not cited
 */
export function renderFinding(
  finding: Finding,
  pack: CompiledPack,
  language: UiLanguage,
  documentType?: string,
  organisationKind?: OrganisationKind,
): RenderedFinding {
  return {
    title: ruleTitle(finding, language),
    ...wording(finding, pack, language, documentType),
    basisText: basisText(pack, finding.basis, language, organisationKind),
    basisKindText: basisKindText(finding.basisKind, language),
  };
}

/** A rule's title; content that the law does not ask of this very document is not said to be required by law. */
export function ruleTitle(finding: Pick<Finding, 'rule' | 'basisKind'>, language: UiLanguage): string {
  const { rule, basisKind } = finding;
  if (rule !== 'required-content-missing' || basisKind === 'law-content') return say(language, `rule.${rule}`);
  return say(
    language,
    basisKind === 'law-duty' ? 'rule.required-content-missing.duty' : 'rule.required-content-missing.recommended',
  );
}

/** The content that a finding is about; the document type's own before one of the same id elsewhere. */
export function contentOf(
  pack: CompiledPack,
  id: string,
  documentType: string | undefined,
): RequiredContent | undefined {
  return firstNamed(pack, documentType, ({ contents }) => contents, id);
}

/** The outdated structure that a finding is about; the document type's own before one of the same id elsewhere. */
export function structureOf(
  pack: CompiledPack,
  id: string,
  documentType: string | undefined,
): OutdatedStructure | undefined {
  return firstNamed(pack, documentType, ({ outdatedStructures }) => outdatedStructures, id);
}

function firstNamed<Item extends { readonly id: string }>(
  pack: CompiledPack,
  documentType: string | undefined,
  itemsOf: (type: DocumentType) => readonly Item[],
  id: string,
): Item | undefined {
  const own = pack.documentTypes.filter((type) => type.id === documentType);
  return [...own, ...pack.documentTypes].flatMap(itemsOf).find((item) => item.id === id);
}

/** What the pack itself says of the content, structure or criterion that a finding is about. */
function noticeOf(finding: Finding, pack: CompiledPack, documentType: string | undefined): Notice | undefined {
  const { content, structure, criterion, messageId, values } = finding;
  if (content !== undefined) return contentOf(pack, content, documentType);
  if (structure !== undefined) return structureOf(pack, structure, documentType);
  const known = themeOf(pack, finding.theme)?.criteria.find(({ id }) => id === criterion);
  const part = messageId === 'criterion-missing.partly' ? known?.partly?.[Number(values['way'])]?.message : undefined;
  return known === undefined || part === undefined ? known : { ...known, message: part };
}

function wording(
  finding: Finding,
  pack: CompiledPack,
  language: UiLanguage,
  documentType: string | undefined,
): { message: string; why: string; advice: string } {
  const type = pack.documentTypes.find(({ id }) => id === documentType);
  const notice = noticeOf(finding, pack, documentType);
  if (notice !== undefined) {
    return {
      message: textIn(notice.message, language, type),
      why: textIn(notice.why, language, type),
      advice: textIn(notice.advice, language, type),
    };
  }
  const theme = themeOf(pack, finding.theme);
  if (theme !== undefined && finding.rule === 'theme-missing') {
    return {
      message: textIn(theme.missing.message, language, type),
      why: textIn(theme.why, language, type),
      advice: textIn(theme.missing.advice, language, type),
    };
  }
  if (theme !== undefined) {
    return {
      message:
        theme.thin.message !== undefined && finding.messageId === 'theme-thin.mentioned'
          ? textIn(theme.thin.message, language, type)
          : catalogueText(finding, 'message', { theme: textIn(theme.subject, language, type) }, language),
      why: textIn(theme.why, language, type),
      advice: textIn(theme.thin.advice, language, type),
    };
  }
  const document = (): string => documentWord(pack, documentType, language);
  const values = { ...readableValues(finding, pack, language), document };
  return {
    message: catalogueText(finding, 'message', values, language) || ruleTitle(finding, language),
    why: catalogueText(finding, 'why', values, language),
    advice: catalogueText(finding, 'advice', values, language),
  };
}

/** The text of the finding's own message id (its variant with a suggestion first), else of the more general id before its dot. */
function catalogueText(
  finding: Finding,
  part: 'message' | 'why' | 'advice',
  values: MessageValues,
  language: UiLanguage,
): string {
  const general = finding.messageId.replace(/\.[^.]*$/, '');
  const suggestion = finding.values['nearest'];
  const ids = [
    ...(suggestion === undefined || suggestion === '' ? [] : [`${finding.messageId}.nearest`]),
    finding.messageId,
    general,
  ];
  for (const id of ids) {
    const text = sayIfKnown(
      language,
      `${id}.${part}`,
      fitted(values, finding.rule, (quote) => sayIfKnown(language, `${id}.${part}`, { ...values, quote })),
    );
    if (text !== undefined) return text;
  }
  return '';
}

/** Values with as much of the quote as the message has room for. */
function fitted(
  values: MessageValues,
  rule: Finding['rule'],
  textWith: (quote: string) => string | undefined,
): MessageValues {
  const { quote } = values;
  if (typeof quote !== 'string') return values;
  const room = LONGEST_MESSAGE - (textWith('')?.length ?? 0);
  const most = Math.max(SHORTEST_QUOTE, Math.min(LONGEST_QUOTE, room));
  return { ...values, quote: rule.startsWith('indicator-') ? shortenMiddle(quote, most) : shorten(quote, most) };
}

/** Characters up to which a value other than the quote is told: words that a writer may take over as they are have more room. */
function longestOf(name: string, rule: Finding['rule']): number {
  const isTerm = (name === 'current' || name === 'meant' || name === 'name') && rule === 'outdated-term';
  return name === 'expansion' || isTerm ? LONGEST_QUOTE : QUOTED;
}

/** The finding's values as people read them: a document type by its name, other words at most {@link QUOTED} characters long, the quote whole. */
function readableValues(finding: Finding, pack: CompiledPack, language: UiLanguage): MessageValues {
  const values = Object.entries(finding.values).map(([name, value]) => {
    const leftOut = name === 'what' ? pack.leftOut.find(({ id }) => id === value) : undefined;
    if (leftOut !== undefined) return [name, shorten(plainTitle(leftOut.title, language), QUOTED)];
    const theme = name === 'what' ? themeOf(pack, String(value)) : undefined;
    if (theme !== undefined) return [name, shorten(plainTitle(theme.title, language), QUOTED)];
    if (name === 'lacks') return [name, lackingText(String(value), language)];
    const from = name === 'source' ? pack.indicators?.sources.find(({ id }) => id === value) : undefined;
    if (from !== undefined) return [name, nameIn(from.name, language)];
    const subject = name === 'subject' ? themeOf(pack, String(value)) : undefined;
    if (subject !== undefined) return [name, shorten(plainTitle(subject.title, language), QUOTED)];
    if (name === 'here' || name === 'there') return [name, sayIfKnown(language, `text-in.${value}`, {}) ?? value];
    if (name === 'ownLevel' || name === 'otherLevel') return [name, levelWord(value, language)];
    const named = name === 'type' || name === 'nearest';
    const type = named ? pack.documentTypes.find(({ id }) => id === value) : undefined;
    if (type !== undefined) return [name, nameIn(type.name, language).toLowerCase()];
    // The case in which Finnish asks is of no use in another language.
    if (name === 'meant' && language !== 'fi')
      return [name, shorten(String(finding.values['current'] ?? value), LONGEST_QUOTE)];
    if (name === 'date' && typeof value === 'string') return [name, dateText(value, language)];
    if (typeof value === 'string')
      return [name, name === 'quote' ? value : shorten(value, longestOf(name, finding.rule))];
    return [name, numberText(value, language)];
  });
  return Object.fromEntries(values);
}

function levelWord(level: number | string, language: UiLanguage): string {
  return (sayIfKnown(language, `level.${level}`, {}) ?? String(level)).toLowerCase();
}

/** An ISO date as people write it: `21.11.2026`; in English as it is. */
export function dateText(date: string, language: UiLanguage): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  return language === 'en' || year === undefined ? date : `${Number(day)}.${Number(month)}.${year}`;
}

/** What an indicator lacks (`baseline+target`), in words. */
function lackingText(lacks: string, language: UiLanguage): string {
  const words = lacks.split('+').flatMap((lack) => sayIfKnown(language, `lacking.${lack}`, {}) ?? []);
  return listText(words, language);
}
