import type { Language } from '@lapsilinssi/linguistics';

import type { Level } from '../assessment.ts';
import type { BlockSpan } from '../document.ts';
import type { Framer } from '../frame/frame-statements.ts';
import { isDeniedOutright, isTakenBack } from '../frame/is-taken-back.ts';
import {
  evidenceNear,
  findEvidenceInSteps,
  holdsBeside,
  type EvidenceContext,
  type EvidenceNear,
} from '../scan/evidence.ts';
import type { DocumentScan, Hit } from '../scan/scan-document.ts';
import type { Criterion, Evidence, Exclusion, HitKind, Theme } from '../pack.ts';
import { finished } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { placeInList } from './brushed.ts';
import { contextOf, isFarFromAudience, isNearEnough, type ContextFound } from './theme-context.ts';
import { namesTheme } from './names-theme.ts';
import { levelOf, type ThemeReach } from './statement-level.ts';

/** A place where a theme, or one of its questions, was found and why it counts. */
export interface WeighedHit {
  readonly hit: Hit;
  readonly statement: number;
  /** Criterion id; undefined for a mention of the theme. */
  readonly criterion?: string;
  readonly kind?: HitKind;
  readonly context: ContextFound;
  /** A criterion that was found by its nearness to the theme and does not speak of it by itself. */
  readonly tied?: boolean;
  readonly level: Level;
}

/** A place whose level is told when all are known. */
type Accepted = { -readonly [Key in keyof WeighedHit]: WeighedHit[Key] };

/** A hit that did not count, and why: for `terms --why` and `pack evaluate`. */
export interface RejectedHit {
  readonly hit: Hit;
  readonly kind: HitKind | 'criterion';
  readonly criterion?: string;
  readonly reason: 'exclusion' | 'rival' | 'no-context' | 'taken-back' | 'restated' | 'brushed';
  readonly exclusion?: string;
}

/** Where a theme is spoken of, by what was accepted for it. */
function reachOf(theme: Theme, accepted: readonly WeighedHit[], scan: DocumentScan): ThemeReach {
  const speaking = new Set(accepted.map(({ statement }) => statement));
  const inParagraph = new Map<number, number>();
  for (const statement of speaking) {
    const paragraph = scan.statements[statement]?.paragraph ?? -1;
    inParagraph.set(paragraph, (inParagraph.get(paragraph) ?? 0) + 1);
  }
  const isNamed = (statement: number): boolean => isNamedAbove(theme, scan.statements[statement]?.section ?? -1, scan);
  return {
    speaks: (statement) => speaking.has(statement),
    isNamed,
    prevails: (statement) =>
      (inParagraph.get(scan.statements[statement]?.paragraph ?? -1) ?? 0) > 1 || isNamed(statement),
  };
}

/** Level of an answer that stands apart from the theme, and of an act that says how. */
const DESCRIBED: Level = 2;

const MENTIONED: Level = 1;

/** Mentions that are looked at in one step. */
const MENTIONS_A_STEP = 16;

/** A sentence that answers a part of a question, or says that there is no such thing. */
export interface PartialAnswer {
  readonly span: BlockSpan;
  /** Index of its section. */
  readonly section: number;
  /** Index in the criterion's partial evidence of the way in which it answers; -1 for a no. */
  readonly way: number;
}

/** What a theme's evidence in a document amounts to. */
export interface WeighedTheme {
  readonly theme: Theme;
  readonly accepted: readonly WeighedHit[];
  readonly rejected: readonly RejectedHit[];
  /** Ids of the criteria that the text meets. */
  readonly met: ReadonlySet<string>;
  /** Ids of those of which it answers a part, with the first place that does. */
  readonly partly: ReadonlyMap<string, PartialAnswer>;
}

/**
 * Says which hits stand alone: in their section no other statement speaks of the theme, no question of it is answered and no heading above names
 * it, so that nothing tells that the section is about it. What is described there is mentioned in passing. A table's row is a measure by itself.
 */
function loneHits(theme: Theme, accepted: readonly WeighedHit[], scan: DocumentScan): (one: WeighedHit) => boolean {
  const statements = new Map<number, Set<number>>();
  const spoken = new Set<number>();
  const sectionOf = ({ statement }: WeighedHit): number => scan.statements[statement]?.section ?? -1;
  for (const one of accepted) {
    const section = sectionOf(one);
    const known = statements.get(section);
    if (known) known.add(one.statement);
    else {
      statements.set(section, new Set([one.statement]));
      if (isNamedAbove(theme, section, scan)) spoken.add(section);
    }
    if (one.criterion !== undefined) spoken.add(section);
  }
  return (one) =>
    scan.statements[one.statement]?.kind !== 'row' &&
    !spoken.has(sectionOf(one)) &&
    (statements.get(sectionOf(one))?.size ?? 0) < 2;
}

/** Whether a section's heading, or one above it, names a theme. */
function isNamedAbove(theme: Theme, section: number, scan: DocumentScan): boolean {
  for (let at = scan.document.sections[section]; at && at.heading >= 0; at = scan.document.sections[at.parent]) {
    if (namesTheme(theme, at.heading, scan)) return true;
  }
  return false;
}

/** What answers a question, and whether it must stand beside the theme. */
interface Answer {
  readonly hit: Hit;
  readonly withTheme: boolean;
}

/**
 * Finds what answers a question. Ways to answer that ask different things of the theme are looked for apart.
 *
 * @yields nothing, between two steps
 */
function* answersInSteps(condition: Evidence, context: EvidenceContext): Steps<Answer[]> {
  const answers: Answer[] = [];
  for (const way of waysOf(condition)) {
    const withTheme = way.op !== 'pattern' && way.with === 'theme';
    for (const hit of yield* findEvidenceInSteps(way, context)) answers.push({ hit, withTheme });
    yield;
  }
  return answers;
}

/** {@link PartialAnswer.way} of a sentence that says no. */
const DENIES = -1;

/**
 * The first sentence that answers a part of a question and takes nothing back, in the first way that holds; else the first that says no; undefined
 * when there is none.
 *
 * @yields nothing, between two steps
 */
function* partialAnswerInSteps(
  ways: NonNullable<Criterion['partly']>,
  language: Language,
  context: EvidenceContext,
  framer: Framer,
): Steps<PartialAnswer | undefined> {
  const { scan } = context;
  let denial: PartialAnswer | undefined;
  for (const [way, { evidence }] of ways.entries()) {
    const condition = evidence[language];
    if (!condition) continue;
    for (const hit of yield* findEvidenceInSteps(condition, context)) {
      yield;
      if (!isTakenBack(hit, scan, framer)) return partialAnswerAt(hit, scan, way);
      if (denial === undefined && isDeniedOutright(hit, scan, framer)) denial = partialAnswerAt(hit, scan, DENIES);
    }
  }
  return denial;
}

function partialAnswerAt(hit: Hit, scan: DocumentScan, way: number): PartialAnswer | undefined {
  const sentence = scan.sentences[hit.sentence];
  const section = scan.document.blocks[sentence?.block ?? -1]?.section;
  return sentence && section !== undefined
    ? { span: { block: sentence.block, start: sentence.start, end: sentence.end }, section, way }
    : undefined;
}

function waysOf(condition: Evidence): readonly Evidence[] {
  if (condition.op !== 'any' || condition.unless || condition.roles || condition.columns || condition.slots)
    return [condition];
  const isApart = condition.of.some((one) => one.op !== 'pattern' && one.with !== undefined);
  return condition.with === undefined && isApart ? condition.of : [condition];
}

/** An exclusion that may hold around a mention of its theme. */
interface ExclusionNear {
  readonly id: string;
  readonly when: EvidenceNear;
}

/**
 * The exclusions that may hold around mentions, by what they take away.
 *
 * @yields nothing, between two steps
 */
function* exclusionsNear(
  mentions: readonly { readonly hit: Hit }[],
  exclusions: readonly Exclusion[],
  context: EvidenceContext,
): Steps<Readonly<Record<HitKind, readonly ExclusionNear[]>>> {
  const near: Record<HitKind, ExclusionNear[]> = { names: [], terms: [], ideas: [] };
  if (mentions.length === 0) return near;
  const around = new Set(mentions.map(({ hit }) => hit.sentence));
  for (const { id, drop, when: condition } of exclusions) {
    yield;
    const when = evidenceNear(condition, around, context);
    if (when) for (const kind of drop) near[kind].push({ id, when });
  }
  return near;
}

/** Weighs all that speaks of one theme: exclusions, context, questions, levels. */
export function weighTheme(theme: Theme, scan: DocumentScan, framer: Framer): WeighedTheme {
  return finished(weighThemeInSteps(theme, scan, framer));
}

/**
 * {@link weighTheme}, a question at a step.
 *
 * @yields nothing, between two steps
 */
export function* weighThemeInSteps(theme: Theme, scan: DocumentScan, framer: Framer): Steps<WeighedTheme> {
  const accepted: Accepted[] = [];
  const rejected: RejectedHit[] = [];
  const met = new Set<string>();
  const partly = new Map<string, PartialAnswer>();
  const denials = new Map<string, PartialAnswer>();
  /** Sentences that only name the theme, among other matters. */
  const brushed = new Set<number>();
  const contexts = new Map<number, ContextFound>();
  const contextOfStatement = (index: number): ContextFound => {
    const known = contexts.get(index);
    if (known) return known;
    const statement = scan.statements[index];
    const found = statement ? contextOf(scan, statement, (language) => theme.context[language]) : 'none';
    contexts.set(index, found);
    return found;
  };
  const slotsOf: EvidenceContext['slotsOf'] = (index) => framer.frame(index).slots;

  for (const [language, byPattern] of scan.hits) {
    const evidence = theme.evidence[language];
    const needed = theme.context[language];
    if (!evidence || !needed) continue;
    const mentions: { hit: Hit; kind: HitKind }[] = [];
    for (const kind of ['names', 'terms', 'ideas'] as const) {
      for (const pattern of evidence[kind]) {
        for (const hit of byPattern.get(pattern)) mentions.push({ hit, kind });
        yield;
      }
    }
    const bare: EvidenceContext = { scan, hits: byPattern, themeSentences: new Set(), slotsOf };
    for (const condition of evidence.conditions ?? []) {
      for (const hit of yield* findEvidenceInSteps(condition, bare)) mentions.push({ hit, kind: 'ideas' });
      yield;
    }
    const themeSentences = new Set<number>();
    /** Sentences in which something of the theme was found across several things of a list. */
    const across = new Set<number>();
    const exclusions = yield* exclusionsNear(mentions, evidence.exclusions, bare);
    yield;
    for (const [index, { hit, kind }] of mentions.entries()) {
      if (index % MENTIONS_A_STEP === MENTIONS_A_STEP - 1) yield;
      const exclusion = exclusions[kind].find((one) => holdsBeside(one.when, hit, bare));
      if (exclusion) {
        rejected.push({ hit, kind, reason: 'exclusion', exclusion: exclusion.id });
        continue;
      }
      const own = scan.sentences[hit.sentence]?.statement ?? -1;
      // What a lead-in or a column's heading names is what its items and rows speak of.
      const led = (scan.led.get(hit.sentence) ?? []).filter((statement) => {
        const found = contextOfStatement(statement);
        return isNearEnough(found, needed.reach) || (kind === 'names' && found !== 'rival');
      });
      const context = own < 0 ? (led.length > 0 ? 'lead-in' : 'none') : contextOfStatement(own);
      if (own < 0 ? led.length === 0 : kind !== 'names' && !isNearEnough(context, needed.reach)) {
        if (own >= 0) rejected.push({ hit, kind, reason: context === 'rival' ? 'rival' : 'no-context' });
        continue;
      }
      if (context === 'own' && kind !== 'names' && isFarFromAudience(scan, hit, (one) => theme.context[one])) {
        rejected.push({ hit, kind, reason: 'no-context' });
        continue;
      }
      const listed = own < 0 ? 'apart' : placeInList(hit, scan, framer, (one) => theme.context[one]);
      if (listed === 'brushed') brushed.add(hit.sentence);
      else if (listed === 'across') across.add(hit.sentence);
      else themeSentences.add(hit.sentence);
      if (own >= 0) accepted.push({ hit, statement: own, kind, context, level: 1 });
      for (const statement of led)
        accepted.push({ hit, statement, kind, context: contextOfStatement(statement), level: 1 });
    }
    for (const sentence of themeSentences) brushed.delete(sentence);
    for (const sentence of across) if (!brushed.has(sentence)) themeSentences.add(sentence);
    const besideTheme: EvidenceContext = { ...bare, themeSentences };
    // Who was asked about this document may stand among others.
    const aside: EvidenceContext = { ...bare, themeSentences: new Set([...themeSentences, ...brushed]) };
    for (const criterion of theme.criteria) {
      const condition = criterion.evidence[language];
      if (!condition) continue;
      yield;
      const answering = criterion.aside === true ? aside : besideTheme;
      for (const { hit, withTheme } of yield* answersInSteps(condition, answering)) {
        yield;
        const statement = scan.sentences[hit.sentence]?.statement ?? -1;
        if (statement < 0) continue;
        if (framer.frame(statement).handsLawOn) {
          rejected.push({ hit, kind: 'criterion', criterion: criterion.id, reason: 'restated' });
          continue;
        }
        if (isTakenBack(hit, scan, framer, criterion.wished)) {
          rejected.push({ hit, kind: 'criterion', criterion: criterion.id, reason: 'taken-back' });
          const denial = isDeniedOutright(hit, scan, framer) ? partialAnswerAt(hit, scan, DENIES) : undefined;
          if (denial && !denials.has(criterion.id)) denials.set(criterion.id, denial);
          continue;
        }
        if (brushed.has(hit.sentence) && criterion.aside !== true) {
          rejected.push({ hit, kind: 'criterion', criterion: criterion.id, reason: 'brushed' });
          continue;
        }
        const context = contextOfStatement(statement);
        // Evidence tied to the theme has its context from there, unless its statement is about somebody else.
        const tied = withTheme && context !== 'rival';
        const far = (): boolean =>
          !isNearEnough(context, needed.reach) ||
          (context === 'own' && isFarFromAudience(scan, hit, (one) => theme.context[one]));
        if (!tied && !answering.themeSentences.has(hit.sentence) && far()) {
          rejected.push({
            hit,
            kind: 'criterion',
            criterion: criterion.id,
            reason: context === 'rival' ? 'rival' : 'no-context',
          });
          continue;
        }
        met.add(criterion.id);
        accepted.push({ hit, statement, criterion: criterion.id, context, ...(tied ? { tied } : {}), level: 1 });
      }
      const { partly: ways = [] } = criterion;
      const answer = met.has(criterion.id)
        ? undefined
        : ((yield* partialAnswerInSteps(ways, language, answering, framer)) ?? denials.get(criterion.id));
      if (answer !== undefined && !partly.has(criterion.id)) partly.set(criterion.id, answer);
    }
  }
  yield;
  const withCriterion = new Set(accepted.filter((one) => one.criterion !== undefined).map((one) => one.statement));
  const paragraphOf = (statement: number): number => scan.statements[statement]?.paragraph ?? -1;
  const speaking = new Set(
    accepted.filter((one) => one.criterion === undefined).map((one) => paragraphOf(one.statement)),
  );
  const reach = reachOf(theme, accepted, scan);
  const isLone = loneHits(theme, accepted, scan);
  for (const [index, one] of accepted.entries()) {
    if (index % MENTIONS_A_STEP === MENTIONS_A_STEP - 1) yield;
    const found = levelOf(one, withCriterion.has(one.statement), scan, framer, reach);
    // An answer that is tied to a mention in another paragraph describes it; what is agreed there may be another thing.
    const apart = one.tied === true && !speaking.has(paragraphOf(one.statement));
    const isNamedOnly = brushed.has(one.hit.sentence) && one.criterion === undefined;
    const level = isNamedOnly ? MENTIONED : found > 2 && apart ? DESCRIBED : found;
    one.level = level === DESCRIBED && isLone(one) ? MENTIONED : level;
  }
  accepted.sort((a, b) => a.statement - b.statement || a.hit.first - b.hit.first);
  return { theme, accepted, rejected, met, partly };
}
