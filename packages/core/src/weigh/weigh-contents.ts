import { entitiesIn } from '../entities-in.ts';
import type { ContentResult, ThemeEvidenceFound, ThemeResult } from '../assessment.ts';
import type { BlockSpan, Section } from '../document.ts';
import type { Framer } from '../frame/frame-statements.ts';
import { isTakenBack } from '../frame/is-taken-back.ts';
import { locate, quoteOf } from '../locate.ts';
import { organisationNamed } from '../organisation-named.ts';
import type { DocumentType, Evidence, Notice, RequiredContent } from '../pack.ts';
import { findEvidenceInSteps } from '../scan/evidence.ts';
import type { EvidenceContext } from '../scan/evidence.ts';
import type { DocumentScan, Hit, Sentence } from '../scan/scan-document.ts';
import type { Steps } from '../steps.ts';
import { hasTitle } from '../has-title.ts';
import { bestSentence } from './best-sentence.ts';

/** A heading whose section has fewer words than this holds nothing. */
const LEAST_WORDS = 8;

/**
 * Says which of the contents that a document type asks for are there, and where; one at a step. What a theme's question asks too is there when
 * the question is answered.
 *
 * @yields nothing, between two steps
 */
export function* weighContentsInSteps(
  type: DocumentType,
  themes: readonly ThemeResult[],
  scan: DocumentScan,
  framer: Framer,
): Steps<ContentResult[]> {
  const kind = scan.document.organisationKind.value;
  const results: ContentResult[] = [];
  for (const content of concerning(type.contents, scan)) {
    // Without a known organisation only what every kind must have is asked.
    const isAsked =
      kind === undefined
        ? type.organisationKinds.every((one) => content.for.includes(one))
        : content.for.includes(kind);
    if (!isAsked) continue;
    const { id, basisKind } = content;
    const span = yield* passageOf(content, scan, framer);
    yield;
    if (!span) {
      const answer = answerTo(content, themes);
      if (answer) {
        const { quote, range, section } = answer;
        results.push({ id, basisKind, found: true, section, passage: { quote, range } });
        continue;
      }
      const promisedIn = headedFor(content, scan).map(({ index }) => index);
      results.push({ id, basisKind, found: false, promisedIn });
      continue;
    }
    const section = scan.document.blocks[span.block]?.section ?? 0;
    const passage = { quote: quoteOf(scan.document, span), range: locate(scan.document, span) };
    results.push({ id, basisKind, found: true, section, passage });
  }
  return results;
}

/** What answers the question that asks for the same as a content. */
function answerTo(
  { criterion: named }: RequiredContent,
  themes: readonly ThemeResult[],
): ThemeEvidenceFound | undefined {
  return themes
    .find(({ id }) => id === named?.theme)
    ?.evidence.find(({ criterion }) => criterion !== undefined && criterion === named?.criterion);
}

/** Themes whose questions are answered also by the contents that ask for the same: nothing is told as found and as lacking at once. */
export function withContentsCounted(
  themes: readonly ThemeResult[],
  contents: readonly ContentResult[],
  type: DocumentType,
): ThemeResult[] {
  const shown = type.contents.filter((one) => contents.some(({ id, found }) => found && id === one.id));
  return themes.map((theme) => {
    const answered = shown.flatMap(({ criterion }) => (criterion?.theme === theme.id ? [criterion.criterion] : []));
    if (answered.length === 0) return theme;
    return {
      ...theme,
      criteria: theme.criteria.map((one) => (answered.includes(one.id) ? { ...one, met: true } : one)),
    };
  });
}

/** A structure that the law has left behind, as a document shows it. */
export interface StructureResult {
  readonly id: string;
  /** Headings of the sections that make it up, in document order. */
  readonly headings: readonly BlockSpan[];
}

/** Finds structures that the law has left behind: enough sections for contents that belong to another kind of organisation. */
export function weighStructures(type: DocumentType, scan: DocumentScan): StructureResult[] {
  const kind = scan.document.organisationKind.value;
  if (kind === undefined) return [];
  return concerning(type.outdatedStructures, scan).flatMap(({ id, for: kinds, contents, least }) => {
    if (!kinds.includes(kind)) return [];
    const headings = contents.flatMap((name) => {
      const content = type.contents.find((one) => one.id === name);
      const promised = content && promisesOf(content, scan)[0];
      return promised ? [headingOf(promised, scan)] : [];
    });
    if (headings.length < least) return [];
    // One heading may promise several contents.
    const different = new Map(headings.map((heading) => [heading.block, heading]));
    return [{ id, headings: [...different.values()].toSorted((a, b) => a.block - b.block) }];
  });
}

/** What concerns a document's organisation: one to which the statute on contents does not apply is not told what that statute says. */
function concerning<Asked extends Notice>(asked: readonly Asked[], { document, pack }: DocumentScan): readonly Asked[] {
  const known = organisationNamed(document.organisation?.value, pack.compiled.organisations);
  return known?.statutoryContents === false ? asked.filter(({ basisKind }) => basisKind !== 'law-content') : asked;
}

/** The sections that a heading promises to a content and that hold text. */
function promisesOf(content: RequiredContent, scan: DocumentScan): Section[] {
  return headedFor(content, scan).filter(
    (section) => wordsOf(scan, section.first, textEnd(section, scan)) >= LEAST_WORDS,
  );
}

/**
 * Where the text under a heading ends. In plain text a heading's level is inferred: one that another heading follows at once speaks of what
 * stands under that one too.
 */
function textEnd({ index, heading, end, provenance }: Section, scan: DocumentScan): number {
  const next = scan.document.sections[index + 1];
  const isAlone = provenance === 'inferred' && heading + 1 === end && next?.heading === end;
  return isAlone ? next.end : end;
}

/** The sections that a heading promises to a content: the content's patterns fit the heading, it is its own title, or gives a role that shows it. */
function headedFor(content: RequiredContent, scan: DocumentScan): Section[] {
  return scan.document.sections.filter((section) => {
    const { heading } = section;
    const language = heading < 0 ? undefined : scan.blocks[heading]?.runtime.language;
    if (!language) return false;
    const wanted = content.found[language];
    const holds = (pattern: number): boolean => scan.headingsWith(language, pattern).includes(heading);
    return (
      hasTitle(section, content.title, language) ||
      section.roles.some((role) => content.sectionRoles.includes(role)) ||
      (wanted !== undefined && wanted.headings.some(holds) && !wanted.headingsUnless.some(holds))
    );
  });
}

function headingOf({ heading }: Section, scan: DocumentScan): BlockSpan {
  return { block: heading, start: 0, end: scan.document.blocks[heading]?.text.length ?? 0 };
}

/**
 * What shows a content: the heading that promises it, or else the best sentence. A heading that was only inferred (plain text has labels of
 * pictures and lines of lists that look like one) gives way to a whole sentence.
 *
 * @yields nothing, between two steps
 */
function* passageOf(content: RequiredContent, scan: DocumentScan, framer: Framer): Steps<BlockSpan | undefined> {
  const promised = promisesOf(content, scan);
  const [first] = promised;
  if (first?.provenance === 'written') return headingOf(first, scan);
  const best = bestSentence(yield* hitsOf(content, scan, framer), promised, scan, framer);
  if (first && !best?.isWhole) return headingOf(first, scan);
  return best && { block: best.sentence.block, start: best.sentence.start, end: best.sentence.end };
}

/**
 * The hits that show a content without denying it, in document order. A wish deals with its matter; what hands the law's list on shows nothing.
 *
 * @yields nothing, between two steps
 */
function* hitsOf(content: RequiredContent, scan: DocumentScan, framer: Framer): Steps<readonly Hit[]> {
  // What no statute asks for no statute is cited for: `Suunnitelma on strategian osa (612/2021, 7 §)` tells of the plan.
  const isOfLaw = content.basisKind === 'law-content' || content.basisKind === 'law-duty';
  for (const [language, byPattern] of scan.hits) {
    const { evidence, across } = content.found[language] ?? {};
    const context: EvidenceContext = {
      scan,
      hits: byPattern,
      themeSentences: new Set(),
      slotsOf: (statement) => framer.frame(statement).slots,
    };
    const ownHits = function* (condition: Evidence): Steps<readonly Hit[]> {
      const hits = yield* findEvidenceInSteps(condition, context);
      yield;
      return hits.filter((hit) => !isTakenBack(hit, scan, framer, true) && !handsLawOn(hit, scan, framer, isOfLaw));
    };
    const own = evidence === undefined ? [] : yield* ownHits(evidence);
    if (own.length > 0) return own;
    const parts: (readonly Hit[])[] = [];
    for (const condition of across?.of ?? []) {
      const hits = yield* ownHits(condition);
      if (hits.length > 0) parts.push(hits);
    }
    if (across !== undefined && parts.length >= across.least)
      return parts.flat().toSorted((a, b) => a.sentence - b.sentence || a.first - b.first);
  }
  return [];
}

/** Whether a hit's sentence, or what leads it in, says what the law orders or, for what a statute asks, refers to a section of one. */
function handsLawOn(hit: Hit, scan: DocumentScan, framer: Framer, isOfLaw: boolean): boolean {
  const own = scan.sentences[hit.sentence];
  const leadIn = scan.statements[own?.statement ?? -1]?.leadIn ?? [];
  return [hit.sentence, ...leadIn].some((index) => {
    const sentence = scan.sentences[index];
    if (!sentence) return false;
    if (isOfLaw && citesSection(sentence, scan)) return true;
    if (sentence.statement < 0) return false;
    const framed = framer.frame(sentence.statement);
    return framed.ordered && framed.handsLawOn;
  });
}

function citesSection(sentence: Sentence, scan: DocumentScan): boolean {
  const entities = scan.blocks[sentence.block]?.text.entities ?? [];
  return entitiesIn(entities, sentence).some((one) => one.kind === 'section-reference');
}

/** Words of running text in blocks [first, end), as many as matter. */
function wordsOf(scan: DocumentScan, first: number, end: number): number {
  let words = 0;
  for (let at = first; at < end && words < LEAST_WORDS; at++) {
    const block = scan.document.blocks[at];
    const scanned = scan.blocks[at];
    if (!block || !scanned || block.kind === 'heading' || block.use !== 'body') continue;
    for (let token = 0; token < scanned.text.tokenCount; token++) if (scanned.text.tokenKind[token] === 0) words++;
  }
  return words;
}
