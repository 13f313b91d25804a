import type { Pack } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

import { formatOf, type Labelled, type LabelledLevel } from './labelled.ts';
import { passageDocument } from './passage.ts';
import { weighDocument, type Decision, type PassageTheme } from './weigh-passage.ts';

/** Right and wrong answers of one kind; rates are 0–1, undefined when there was nothing to rate. */
export interface Score {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** How well levels agree, on passages whose theme both reader and engine found. */
export interface LevelScore {
  readonly compared: number;
  /** Cohen's kappa with quadratic weights over levels 1–4; undefined below two different levels. */
  readonly kappa: number | undefined;
  /** By the reader's level: how many of its passages, absent ones included, got exactly it. */
  readonly recall: readonly { readonly level: LabelledLevel; readonly passages: number; readonly recall: number }[];
}

/** A passage where reader and engine differ about a theme or criterion. */
export interface Miss {
  readonly id: string;
  readonly lang: Language;
  readonly kind: 'miss' | 'false-hit';
  /** Theme id or a criterion's trace. */
  readonly subject: string;
  readonly text: string;
  /** What spoke for it and what became of it; empty when nothing did. */
  readonly decisions: readonly Decision[];
}

export interface Evaluation {
  readonly passages: number;
  readonly themes: Score;
  readonly byTheme: Readonly<Record<string, Score>>;
  readonly byLanguage: Readonly<Partial<Record<Language, Score>>>;
  readonly criteria: Score;
  /** By trace; criteria that nobody gave or found are left out. */
  readonly byCriterion: Readonly<Record<string, Score>>;
  readonly levels: LevelScore;
  /** Themes of the labels that the pack does not have: not scored. */
  readonly unknownThemes: readonly string[];
  readonly differences: readonly Miss[];
  readonly criterionDifferences: readonly Miss[];
}

/**
 * Compares the engine with human readers. Disputed themes and themes that the pack lacks are not scored; criteria only where a reader
 * listed them and the pack has them.
 */
export function evaluatePack(passages: readonly Labelled[], pack: Pack): Evaluation {
  const ids = new Set(pack.compiled.themes.map(({ id }) => id));
  const traces = new Map(
    pack.compiled.themes.flatMap((theme) => theme.criteria.map(({ id, trace }) => [trace, { theme: theme.id, id }])),
  );
  const all = tally();
  const byTheme = new Map([...ids].map((id) => [id, tally()]));
  const byLanguage = new Map<Language, Tally>();
  const criteria = tally();
  const byCriterion = new Map<string, Tally>();
  const levels: LevelPair[] = [];
  const unknown = new Set<string>();
  const differences: Miss[] = [];
  const criterionDifferences: Miss[] = [];

  for (const passage of passages) {
    const found = weighDocument(passageDocument({ ...passage, format: formatOf(passage) }, pack), pack);
    const labels = new Set(passage.themes);
    const disputed = new Set(passage.disputed ?? []);
    for (const label of labels) if (!ids.has(label)) unknown.add(label);
    const language = byLanguage.get(passage.lang) ?? tally();
    byLanguage.set(passage.lang, language);
    for (const theme of found) {
      if (disputed.has(theme.id)) continue;
      const wanted = labels.has(theme.id);
      const got = theme.level > 0;
      for (const one of [all, byTheme.get(theme.id), language]) one?.add(wanted, got);
      if (wanted !== got) differences.push(difference(passage, theme.id, wanted, theme.decisions));
      const level = passage.levels?.[theme.id];
      if (wanted && level !== undefined) levels.push({ wanted: level, got: theme.level });
    }
    if (passage.criteria === undefined) continue;
    const answers = new Set(passage.criteria);
    for (const [trace, { theme, id }] of traces) {
      if (disputed.has(theme)) continue;
      const weighed = found.find((one) => one.id === theme);
      const wanted = answers.has(trace);
      const got = weighed?.met.has(id) === true;
      criteria.add(wanted, got);
      if (wanted || got) {
        const one = byCriterion.get(trace) ?? tally();
        byCriterion.set(trace, one);
        one.add(wanted, got);
      }
      if (wanted !== got) {
        criterionDifferences.push(difference(passage, trace, wanted, decisionsFor(weighed, id)));
      }
    }
  }
  return {
    passages: passages.length,
    themes: all.score(),
    byTheme: Object.fromEntries([...byTheme].map(([id, one]) => [id, one.score()])),
    byLanguage: Object.fromEntries([...byLanguage].map(([id, one]) => [id, one.score()])),
    criteria: criteria.score(),
    byCriterion: Object.fromEntries([...byCriterion].map(([trace, one]) => [trace, one.score()])),
    levels: levelScore(levels),
    unknownThemes: [...unknown].toSorted(),
    differences,
    criterionDifferences,
  };
}

function difference(passage: Labelled, subject: string, wanted: boolean, decisions: readonly Decision[]): Miss {
  const kind = wanted ? 'miss' : 'false-hit';
  return { id: passage.id, lang: passage.lang, kind, subject, text: passage.text, decisions };
}

function decisionsFor(theme: PassageTheme | undefined, criterion: string): Decision[] {
  return (theme?.decisions ?? []).filter((one) => one.criterion === criterion);
}

interface Tally {
  add(wanted: boolean, got: boolean): void;
  score(): Score;
}

function tally(): Tally {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  return {
    add(wanted, got) {
      if (wanted && got) truePositives += 1;
      else if (got) falsePositives += 1;
      else if (wanted) falseNegatives += 1;
    },
    score: () => ({
      truePositives,
      falsePositives,
      falseNegatives,
      precision: rate(truePositives, truePositives + falsePositives),
      recall: rate(truePositives, truePositives + falseNegatives),
      f1: rate(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
    }),
  };
}

function rate(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** What a reader and the engine said of one theme of one passage. */
interface LevelPair {
  readonly wanted: LabelledLevel;
  readonly got: number;
}

function levelScore(pairs: readonly LevelPair[]): LevelScore {
  const both = pairs.filter(({ got }) => got > 0);
  const wantedLevels = [...new Set(pairs.map(({ wanted }) => wanted))].toSorted((a, b) => a - b);
  return {
    compared: both.length,
    kappa: quadraticKappa(both),
    recall: wantedLevels.map((level) => {
      const own = pairs.filter(({ wanted }) => wanted === level);
      return { level, passages: own.length, recall: own.filter(({ got }) => got === level).length / own.length };
    }),
  };
}

/** Cohen's weighted kappa with squared distances: 1 − observed / expected disagreement (Cohen 1968). */
function quadraticKappa(pairs: readonly LevelPair[]): number | undefined {
  let observed = 0;
  let expected = 0;
  for (const { wanted, got } of pairs) {
    observed += (wanted - got) ** 2;
    for (const other of pairs) expected += (wanted - other.got) ** 2;
  }
  return expected === 0 ? undefined : 1 - (observed * pairs.length) / expected;
}
