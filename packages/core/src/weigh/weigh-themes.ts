import type { Level, OpenPart, ThemeEvidenceFound, ThemeResult } from '../assessment.ts';
import type { BlockSpan, Section } from '../document.ts';
import type { Framer } from '../frame/frame-statements.ts';
import { hasTitle } from '../has-title.ts';
import { locate, quoteOf } from '../locate.ts';
import type { Criterion, DocumentType, Expectation, Theme } from '../pack.ts';
import { SLOT_NAMES } from '../frame/slots.ts';
import { namesTheme } from './names-theme.ts';
import type { DocumentScan } from '../scan/scan-document.ts';
import type { Steps } from '../steps.ts';
import { weighThemeInSteps, type WeighedHit, type WeighedTheme } from './weigh-theme.ts';

/** An item longer than this is quoted by its sentence. */
const LONGEST_ITEM = 320;

/**
 * Weighs every theme of the pack in a document, one at a step.
 *
 * @yields nothing, between two steps
 */
export function* weighThemesInSteps(
  scan: DocumentScan,
  framer: Framer,
  type: DocumentType | undefined,
): Steps<ThemeResult[]> {
  const results: ThemeResult[] = [];
  for (const theme of scan.pack.compiled.themes) {
    const weighed = yield* weighThemeInSteps(theme, scan, framer);
    yield;
    results.push(yield* resultOf(weighed, scan, framer, type));
    yield;
  }
  return results;
}

/** Mentions that are looked at in one step. */
const MENTIONS_A_STEP = 16;

/**
 * What a document says of a theme.
 *
 * @yields nothing, between two steps
 */
function* resultOf(
  weighed: WeighedTheme,
  scan: DocumentScan,
  framer: Framer,
  type: DocumentType | undefined,
): Steps<ThemeResult> {
  const { theme, accepted, met } = weighed;
  const expectation: Expectation = type?.themes[theme.id] ?? {
    requirement: type && type.id !== 'other' ? 'recommended' : 'not-expected',
    level: 1,
  };
  const evidence: ThemeEvidenceFound[] = [];
  const weights: number[] = [];
  const seen = new Set<string>();
  const shown = new Set(accepted.filter((one) => one.criterion !== undefined).map((one) => one.statement));
  for (const one of accepted) {
    // A statement that shows a question need not be listed as a bare mention too.
    if (one.criterion === undefined && shown.has(one.statement)) continue;
    const key = `${one.statement}/${one.criterion ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (evidence.length % MENTIONS_A_STEP === MENTIONS_A_STEP - 1) yield;
    const found = evidenceOf(one, scan, framer);
    evidence.push(found);
    weights.push(weightOf(found, one.statement, scan, framer));
  }
  const strongest = weights.length === 0 ? undefined : weights.indexOf(Math.max(...weights));
  const level: Level = strongest === undefined ? 0 : (evidence[strongest]?.level ?? 0);
  const asks = expectation.requirement === 'required' ? (type?.asks ?? 'none') : 'none';
  const promisedIn = scan.document.sections
    .filter((section) => namesTheme(theme, section.heading, scan) || isTitledAs(theme, section, scan))
    .map(({ index }) => index);
  return {
    id: theme.id,
    requirement: expectation.requirement,
    level,
    expectedLevel: clampLevel(expectation.level),
    criteria: theme.criteria.map((one) => {
      const asked = isAsked(one, asks, expectation, weighed);
      const part = asked ? openPart(one, weighed, scan) : undefined;
      return { id: one.id, met: met.has(one.id), asked, ...(part === undefined ? {} : { part }) };
    }),
    evidence,
    ...(strongest === undefined ? {} : { strongest }),
    home: homeOf(weighed, promisedIn, evidence, scan, type),
    promisedIn,
  };
}

/**
 * Whether a document is asked a question of a theme that it must treat: one that its type is about, of whose answer it tells no part, and whose
 * object it has. A plan that answers most of a theme's questions is asked no more of it. A strategy is asked key questions, also one of which it
 * tells a part if the pack says what that leaves open.
 */
function isAsked(
  criterion: Criterion,
  asks: DocumentType['asks'],
  { unasked = [] }: Expectation,
  weighed: WeighedTheme,
): boolean {
  const { id, key, after, keyAfter } = criterion;
  if (asks === 'none' || unasked.includes(id)) return false;
  const { theme, met, partly } = weighed;
  const isTold = (other: string | undefined): boolean =>
    other === undefined ||
    met.has(other) ||
    // A pack or a document type may leave out the question before it.
    unasked.includes(other) ||
    !theme.criteria.some((one) => one.id === other);
  if (asks === 'all') return !partly.has(id) && isTold(after) && (met.has(id) || !isMostlyAnswered(weighed, unasked));
  return key && isTold(after) && isTold(keyAfter) && (!partly.has(id) || leavesOpen(criterion, weighed));
}

/** Whether the pack says what the partial answer to a question leaves open; a no leaves nothing open. */
function leavesOpen({ id, partly: ways = [] }: Criterion, { partly }: WeighedTheme): boolean {
  return ways[partly.get(id)?.way ?? -1]?.message !== undefined;
}

/** The place of the partial answer to a question that is asked for what it leaves open. */
function openPart(criterion: Criterion, weighed: WeighedTheme, scan: DocumentScan): OpenPart | undefined {
  const { met, partly } = weighed;
  const answer = met.has(criterion.id) ? undefined : partly.get(criterion.id);
  return answer && leavesOpen(criterion, weighed)
    ? { range: locate(scan.document, answer.span), section: answer.section, way: answer.way }
    : undefined;
}

/** Answers from which a theme may count as treated: of two questions one is half. */
const FEWEST_ANSWERS = 3;

/**
 * Whether at least half of the questions that a theme has for a document are answered, in full or in part. Who writes so precisely has often
 * answered the rest too, in words that no pattern knows.
 */
function isMostlyAnswered({ theme, met, partly }: WeighedTheme, unasked: readonly string[]): boolean {
  const own = theme.criteria.filter(({ id }) => !unasked.includes(id));
  const answered = own.filter(({ id }) => met.has(id) || partly.has(id)).length;
  return answered >= FEWEST_ANSWERS && answered * 2 >= own.length;
}

/** Whether a heading is the theme's own title: not all of these hold its words. */
function isTitledAs({ title }: Theme, section: Section, { blocks }: DocumentScan): boolean {
  const language = blocks[section.heading]?.runtime.language;
  return language !== undefined && hasTitle(section, title, language);
}

function clampLevel(level: number): Level {
  return level >= 4 ? 4 : level >= 3 ? 3 : level >= 2 ? 2 : level >= 1 ? 1 : 0;
}

function evidenceOf(one: WeighedHit, scan: DocumentScan, framer: Framer): ThemeEvidenceFound {
  const span = quotedSpan(one, scan);
  const block = scan.document.blocks[span.block];
  const { slots } = framer.frame(one.statement);
  const { level, criterion } = one;
  const quote = quoteOf(scan.document, span);
  const range = locate(scan.document, span);
  const section = block?.section ?? 0;
  const named = SLOT_NAMES.filter((slot) => slots[slot]);
  return criterion === undefined
    ? { level, span, quote, range, section, slots: named }
    : { criterion, level, span, quote, range, section, slots: named };
}

/** What is quoted: the sentence; of a short list item the whole of it. */
function quotedSpan(one: WeighedHit, scan: DocumentScan): BlockSpan {
  const statement = scan.statements[one.statement];
  const hit = scan.sentences[one.hit.sentence];
  // What a lead-in or a column's heading named is shown by the item or row itself, unless it is in a language of which nothing is read.
  const own = statement !== undefined && statement.first < statement.end ? scan.sentences[statement.first] : undefined;
  const sentence = hit?.statement === one.statement ? hit : (own ?? hit);
  if (!sentence) throw new RangeError(`no sentence ${one.hit.sentence}`);
  const block = scan.document.blocks[sentence.block];
  if (statement?.kind === 'item' && block && block.index === statement.block && block.text.length <= LONGEST_ITEM)
    return { block: block.index, start: 0, end: block.text.length };
  return { block: sentence.block, start: sentence.start, end: sentence.end };
}

/** Higher level first; then prose, which can be quoted by itself; then an answer to a question; then more that the statement itself says. */
function weightOf(found: ThemeEvidenceFound, statement: number, scan: DocumentScan, framer: Framer): number {
  const prose = scan.statements[statement]?.kind === 'sentence';
  const own = Object.values(framer.frame(statement).slots).filter((slot) => slot.from === 'own').length;
  return found.level * 1000 + (prose ? 100 : 0) + (found.criterion === undefined ? 0 : 20) + own;
}

/**
 * Of the sections that promise the theme in their headings the one that holds most of it, of equals the first; else the section that holds most
 * of it or of half answers to its questions, one in a role in which the theme is at home before all others; else where a plan has its measures
 * or aims. The aims of a strategy are of all matters: what it lacks stands at a heading of children, or at its beginning.
 */
function homeOf(
  { theme, partly }: WeighedTheme,
  promisedIn: ThemeResult['promisedIn'],
  evidence: readonly ThemeEvidenceFound[],
  scan: DocumentScan,
  type: DocumentType | undefined,
): number {
  const { sections, blocks } = scan.document;
  let home: number | undefined;
  let most = -1;
  for (const index of promisedIn) {
    const { first = 0, end = 0 } = sections[index] ?? {};
    // The title promises the theme for the whole, and tells no place.
    if (index === 1 && end >= blocks.length && sections.length > 2) continue;
    const held = evidence.reduce(
      (sum, { span, level }) => (first <= span.block && span.block < end ? sum + level : sum),
      0,
    );
    if (held <= most) continue;
    most = held;
    home = index;
  }
  // An inferred heading that names the theme and holds nothing of it may be the heading of a torn column.
  const isTorn = most === 0 && evidence.length > 0 && sections[home ?? -1]?.provenance === 'inferred';
  if (home !== undefined && !isTorn) return home;
  const counts = new Map<number, number>();
  // How the document came about is told apart from what it says of the theme.
  const aside = new Set(theme.criteria.flatMap((one) => (one.aside === true ? [one.id] : [])));
  const own = evidence.filter(({ criterion }) => criterion === undefined || !aside.has(criterion));
  for (const one of own) counts.set(one.section, (counts.get(one.section) ?? 0) + one.level);
  const asideIn = new Set(evidence.filter((one) => !own.includes(one)).map(({ section }) => section));
  // A strategy answers in part wherever it speaks of everybody: where it speaks of the theme itself comes first.
  const isSpoken = type?.asks === 'key' && counts.size > 0;
  for (const { section } of partly.values()) {
    if (counts.has(section) || (!isSpoken && !asideIn.has(section)))
      counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const isHome = (index: number): boolean =>
    sections[index]?.roles.some((role) => theme.homeRoles?.includes(role) === true) ?? false;
  let best = 0;
  for (const [section, count] of counts) {
    const before = Number(isHome(section)) - Number(isHome(best));
    if (before > 0 || (before === 0 && count > (counts.get(best) ?? 0))) best = section;
  }
  if (best > 0) return best;
  if (type?.asks === 'key') {
    // The first heading is the document's title.
    return sections.find(({ index, heading }) => index > 1 && speaksOfChildren(heading, scan))?.index ?? 0;
  }
  for (const role of ['measure', 'goal'] as const) {
    const section = sections.find((one) => one.heading >= 0 && one.roles.includes(role));
    if (section) return section.index;
  }
  return sections.length > 1 ? 1 : 0;
}

function speaksOfChildren(heading: number, { blocks }: DocumentScan): boolean {
  const block = blocks[heading];
  return block !== undefined && (block.text.spans.get(block.runtime.data.frame.child)?.length ?? 0) > 0;
}
