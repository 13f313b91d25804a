import { hindranceOf } from '@lapsilinssi/core';
import type { Finding } from '@lapsilinssi/core';
import {
  countsText,
  headline,
  levelRows,
  placesText,
  QUOTE_LENGTH,
  quoteText,
  say,
  sectionText,
  stepRows,
  stepsTitle,
  strongestPassage,
} from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { placeIn } from '../check/checked-plan.ts';
import type { ReportedPlan } from '../check/checked-plan.ts';
import type { Counts, Place, Summary } from '../protocol.ts';

const LONGEST_HEADLINE = 200;

/** The first screen of a plan. */
export function summaryOf(uri: string, version: number, plan: ReportedPlan, language: UiLanguage): Summary {
  const pack = plan.pack.compiled;
  const assessment = plan.reported;
  const { document } = assessment;
  const counts = countsOf(plan.reported.findings);
  const base = {
    uri,
    language,
    version,
    headline: headline(document, { pack, language }, LONGEST_HEADLINE),
    counts,
    countsText:
      countsText({ error: counts.errors, warning: counts.warnings, info: counts.infos }, { language }) ||
      say(language, 'report.none'),
    note: say(language, 'report.level-limits'),
  };
  const hindrance = hindranceOf(document, pack);
  if (hindrance !== undefined) {
    const text = say(language, hindrance === 'empty' ? 'report.empty' : 'report.not-assessed');
    return { ...base, hindrance: text, rows: [], rest: '', stepsTitle: '', steps: [] };
  }
  const { rows, rest } = levelRows(assessment, { pack, language });
  const strongest = strongestPassage(assessment);
  const at = strongest && placeIn(plan, strongest.range);
  const steps = stepRows(assessment, { pack, language }).map((step, index) => {
    const to = placeOfStep(plan, assessment.nextSteps[index]?.findings ?? []);
    return { ...step, ...(to !== undefined && { at: to }) };
  });
  return {
    ...base,
    rows,
    rest,
    ...(strongest !== undefined &&
      at !== undefined && {
        strongest: {
          title: say(language, 'report.strongest'),
          quote: quoteText(strongest.quote, language, QUOTE_LENGTH),
          place: sectionText(document, strongest.section, language) || placesText(document, [strongest], language),
          at,
        },
      }),
    stepsTitle: steps.length === 0 ? '' : stepsTitle(steps.length, language),
    steps,
  };
}

function placeOfStep(plan: ReportedPlan, keys: readonly string[]): Place | undefined {
  const finding = plan.reported.findings.find(({ key }) => keys.includes(key));
  return finding && placeIn(plan, finding.range);
}

/** Findings by severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  let errors = 0;
  let warnings = 0;
  for (const { severity } of findings) {
    if (severity === 'error') errors += 1;
    else if (severity === 'warning') warnings += 1;
  }
  return { errors, warnings, infos: findings.length - errors - warnings };
}
