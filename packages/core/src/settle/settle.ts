import type {
  ContentResult,
  Finding,
  MessageValue,
  NextStep,
  SetAside,
  SettledFrom,
  ThemeResult,
} from '../assessment.ts';
import type { PlanDocument, Range, ReaderNote } from '../document.ts';
import { documentLanguage } from '../fix/document-language.ts';
import type { CompiledPack, DocumentType, Theme } from '../pack.ts';
import type { RuleId } from '../rules.ts';
import { hindranceOf, type Hindrance } from '../hindrance.ts';
import { limitKey } from '../limits.ts';
import { locate } from '../locate.ts';
import { findSuppressions } from '../settings/find-suppressions.ts';
import type { DocumentSettings } from '../settings/settings.ts';
import type { StructureResult } from '../weigh/weigh-contents.ts';
import { endOfBlock, topOf } from '../top-of.ts';
import { applySettings, severityOf } from './apply-settings.ts';
import { awaitingSections, type Awaiting } from './awaiting-sections.ts';
import type { Draft } from './draft.ts';
import { leftOutFindings } from './expected-themes.ts';
import { hasTitle } from '../has-title.ts';
import { findingOf } from './finding-of.ts';
import { inOrder } from './in-order.ts';
import { keyOf } from './key.ts';
import { metadataFixes, typeFix } from './metadata-fixes.ts';
import { nextStepsOf } from './next-steps.ts';

/** What has been weighed and waits to become findings. */
export interface Weighed {
  readonly document: PlanDocument;
  readonly pack: CompiledPack;
  readonly type: DocumentType | undefined;
  readonly themes: readonly ThemeResult[];
  readonly contents: readonly ContentResult[];
  readonly structures: readonly StructureResult[];
  /** What the review of promises, indicators, words and upkeep found. */
  readonly reviewed: readonly Draft[];
  readonly settings: DocumentSettings;
}

/** What a document comes to. */
interface Settlement {
  /** In document order. */
  readonly findings: readonly Finding[];
  /** Findings that were answered before, in document order. */
  readonly setAside: readonly SetAside[];
  readonly nextSteps: readonly NextStep[];
  readonly settledFrom: SettledFrom;
}

/** Turns what was weighed into findings in document order, those that were answered before set aside, and at most three next steps. */
export function settle(weighed: Weighed): Settlement {
  const { document, settings, themes } = weighed;
  const hindrance = hindranceOf(weighed.document, weighed.pack);
  const made = (drafts: Iterable<Draft>): Finding[] => [...drafts].map((draft) => findingOf(draft, weighed.pack));
  // What cannot be read in its language lacks nothing that we could know of.
  const own = hindrance === undefined ? ownFindings(weighed, made) : [];
  const all = inOrder([
    ...own,
    ...made(accessibilityFindings(document)),
    ...made(documentFindings(weighed, hindrance)),
  ]);
  const assessed = hindrance === undefined;
  const suppressions = findSuppressions(document, settings.ignored);
  const { findings, setAside } = applySettings(all, {
    document,
    settings,
    suppressions,
    themes,
    assessed,
    related: false,
  });
  const settledFrom = { findings: all, settings, suppressions, assessed };
  return { findings, setAside, nextSteps: nextStepsOf(findings, themes), settledFrom };
}

/** What the text says and lacks; what has a section that waits for its text is told of there, and not as absent too. */
function ownFindings(weighed: Weighed, made: (drafts: Iterable<Draft>) => Finding[]): Finding[] {
  const { document, themes, contents } = weighed;
  const reviewed = made(weighed.reviewed);
  const told = reviewed.filter((finding) => severityOf(finding, weighed) !== 'off');
  const shows = themes.some(({ level }) => level > 0) || contents.some(({ found }) => found);
  const awaiting = awaitingSections(document, told, shows);
  return [
    ...made(contentFindings(weighed, awaiting)),
    ...made(structureFindings(weighed)),
    ...made(themeFindings(weighed, awaiting)),
    ...reviewed,
  ];
}

function* contentFindings({ document, type, contents }: Weighed, awaiting: Awaiting): Generator<Draft> {
  // A chapter is asked for nothing: what it lacks may stand in another.
  if (document.partOf !== undefined) return;
  for (const result of contents) {
    if (result.found || result.promisedIn?.some(awaiting.holds)) continue;
    const content = type?.contents.find((one) => one.id === result.id);
    if (!content || (content.basisKind !== 'law-content' && awaiting.isUnwritten)) continue;
    yield {
      rule: 'required-content-missing',
      severity: content.basisKind === 'law-content' ? 'error' : 'info',
      messageId: content.basisKind === 'law-content' ? 'required-content-missing' : 'recommended-content-missing',
      values: { content: content.id },
      content: content.id,
      basis: content.basis,
      basisKind: content.basisKind,
      range: topOf(document),
      section: 0,
      key: keyOf('required-content-missing', [content.id]),
    };
  }
}

function* structureFindings({ document, type, structures }: Weighed): Generator<Draft> {
  for (const { id, headings } of structures) {
    const structure = type?.outdatedStructures.find((one) => one.id === id);
    const [first, ...rest] = headings;
    if (!structure || !first) continue;
    yield {
      rule: 'structure-outdated',
      messageId: 'structure-outdated',
      values: { structure: id },
      structure: id,
      basis: structure.basis,
      basisKind: structure.basisKind,
      range: locate(document, first),
      section: document.blocks[first.block]?.section ?? 0,
      related: rest.map((heading) => ({ messageId: 'structure-outdated.also', range: locate(document, heading) })),
      key: keyOf('structure-outdated', [id]),
    };
  }
}

function* themeFindings({ document, pack, themes, settings }: Weighed, awaiting: Awaiting): Generator<Draft> {
  if (document.partOf !== undefined) return;
  for (const result of themes) {
    const theme = pack.themes.find((one) => one.id === result.id);
    if (!theme || result.requirement === 'not-expected') continue;
    const required = result.requirement === 'required';
    const home = placeOf(document, result);
    if (result.level === 0) {
      // A gate is not opened by an empty section.
      const isGated = required && (settings.gate ?? 0) > 0;
      if (!isGated && result.promisedIn.some(awaiting.holds)) continue;
      // Who has not begun is offered nothing more.
      if (!required && awaiting.isUnwritten) continue;
      yield {
        rule: 'theme-missing',
        severity: required ? 'error' : 'info',
        messageId: 'theme-missing',
        values: { theme: theme.id },
        theme: theme.id,
        basis: theme.basis,
        basisKind: theme.basisKind,
        ...home,
        key: keyOf('theme-missing', [theme.id]),
        fixes: hasSectionOf(theme, document)
          ? []
          : [{ kind: 'insert-section', safety: 'suggested', theme: theme.id, after: result.home }],
      };
      continue;
    }
    if (result.level < result.expectedLevel) {
      const strongest = result.strongest === undefined ? undefined : result.evidence[result.strongest];
      yield {
        rule: 'theme-thin',
        messageId: `theme-thin.${THIN[result.level] ?? 'mentioned'}`,
        values: { theme: theme.id, level: result.level, expected: result.expectedLevel },
        theme: theme.id,
        basis: theme.basis,
        basisKind: 'good-practice',
        ...home,
        related: strongest ? [{ messageId: 'strongest-passage', range: strongest.range }] : [],
        key: keyOf('theme-thin', [theme.id]),
      };
    }
    for (const { id, met, asked, part } of result.criteria) {
      const criterion = theme.criteria.find((one) => one.id === id);
      if (met || !asked || !criterion) continue;
      yield {
        rule: 'criterion-missing',
        messageId: part === undefined ? 'criterion-missing' : 'criterion-missing.partly',
        values: { theme: theme.id, criterion: id, ...(part === undefined ? {} : { way: part.way }) },
        theme: theme.id,
        criterion: id,
        basis: criterion.basis,
        basisKind: criterion.basisKind,
        ...(part === undefined ? home : { range: part.range, section: part.section }),
        key: keyOf('criterion-missing', [theme.id, id]),
      };
    }
  }
}

/**
 * Where what a theme lacks is told: at the heading of its section. A heading that a reader inferred from layout may be a line of a torn table: one
 * that does not speak of the theme gives way to the strongest passage under it, or the first.
 */
function placeOf(
  document: PlanDocument,
  { home, promisedIn, evidence, strongest }: ThemeResult,
): { readonly range: Finding['range']; readonly section: number } {
  const best = strongest === undefined ? undefined : evidence[strongest];
  const passage = best?.section === home ? best : evidence.find(({ section }) => section === home);
  const inferred = document.sections[home]?.provenance === 'inferred' && !promisedIn.includes(home);
  return inferred && passage
    ? { range: passage.range, section: passage.section }
    : { range: headingOf(document, home), section: home };
}

/** Whether a section has the theme's name: one more would not help. */
function hasSectionOf(theme: Theme, document: PlanDocument): boolean {
  const language = documentLanguage(document);
  return document.sections.some((section) => hasTitle(section, theme.title, language));
}

const THIN: Readonly<Record<number, string>> = { 1: 'mentioned', 2: 'described', 3: 'committed' };

function* documentFindings(
  { document, type, pack, settings }: Weighed,
  hindrance: Hindrance | undefined,
): Generator<Draft> {
  const top = topOf(document);
  if (hindrance === 'language' && !document.notes.some(({ code }) => code === 'language-unsupported')) {
    yield plain('language-unsupported', { language: document.language.value }, top);
  }
  for (const note of document.notes) {
    const [rule, general] = NOTES[note.code];
    const limit = note.code === 'limit' ? String(note.values['limit']) : undefined;
    const messageId = limit === undefined ? general : `${general}.${limit}`;
    yield {
      rule,
      messageId,
      values: limit === undefined ? note.values : { ...note.values, name: limitKey(limit) ?? limit },
      range: note.range ?? top,
      section: 0,
      key: keyOf(rule, [messageId, String(note.values['key'] ?? '')]),
      fixes: metadataFixes(note, document, pack),
    };
  }
  if (hindrance === 'empty' || document.partOf !== undefined) return;
  for (const { id, reason, requiredIn } of pack.leftOut) {
    if (type === undefined || !requiredIn.includes(type.id)) continue;
    yield {
      rule: 'left-out',
      messageId: 'left-out',
      values: { what: id, reason },
      range: top,
      section: 0,
      key: keyOf('left-out', [id]),
    };
  }
  yield* leftOutFindings(
    pack.documentTypes.find(({ id }) => id === type?.id),
    settings,
    top,
  );
  const { value, source } = document.documentType;
  if (!type || value === 'other') {
    yield plain('document-type-unknown', {}, top);
  } else if (source === 'text' || source === 'file-name') {
    const { range } = document.documentType;
    const sign = range
      ? document.parts[range.start.part]?.slice(range.start.offset, range.end.offset).replace(/\s+/gu, ' ')
      : undefined;
    const told = { type: value, sign: sign ?? document.path.slice(document.path.lastIndexOf('/') + 1) };
    yield { ...plain('document-type-guessed', told, range ?? top), fixes: typeFix(value, document, pack) };
  }
}

function* accessibilityFindings({ accessibility = [] }: PlanDocument): Generator<Draft> {
  for (const { rule, variant, values, range, section, related } of accessibility) {
    yield {
      rule,
      messageId: variant === undefined ? rule : `${rule}.${variant}`,
      values,
      range,
      section,
      related: related.map((one) => ({ messageId: 'accessibility.also', range: one })),
      key: keyOf(rule, [variant], String(values['quote'] ?? '')),
    };
  }
}

function plain(rule: RuleId, values: Readonly<Record<string, MessageValue>>, range: Range): Draft {
  return { rule, messageId: rule, values, range, section: 0, key: keyOf(rule, []) };
}

/** Which finding a reader's note becomes; a limit's message is named for the limit. */
const NOTES: Readonly<Record<ReaderNote['code'], readonly [rule: RuleId, messageId: string]>> = {
  'front-matter-broken': ['metadata-invalid', 'metadata-invalid.broken'],
  'front-matter-value': ['metadata-invalid', 'metadata-invalid.value'],
  'front-matter-date': ['metadata-invalid', 'metadata-invalid.date'],
  'front-matter-key': ['metadata-invalid', 'metadata-invalid.key'],
  limit: ['input-limited', 'input-limited'],
  'unclosed-fence': ['input-limited', 'input-limited.unclosed-fence'],
  'encoding-guessed': ['input-limited', 'input-limited.encoding'],
  empty: ['input-limited', 'input-limited.empty'],
  'language-unsupported': ['language-unsupported', 'language-unsupported'],
};

function headingOf(document: PlanDocument, index: number): Range {
  const section = document.sections[index];
  const block = section && section.heading >= 0 ? document.blocks[section.heading] : undefined;
  const first = block?.segments[0];
  if (!section || !block || !first) return topOf(document);
  return { start: section.range.start, end: endOfBlock(document, section.heading) ?? section.range.start };
}
