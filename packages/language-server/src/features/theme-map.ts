import { coveredDocument, gapOf } from '@lapsilinssi/core';
import type { CoverageCell, Finding, ThemeResult } from '@lapsilinssi/core';
import { levelName, renderFinding, say, shortTitle } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { cellWord, documentName, hindranceText, openTitles, passagePlace } from '@lapsilinssi/reporters/theme-map';

import { placeIn } from '../check/checked-plan.ts';
import type { ReportedPlan } from '../check/checked-plan.ts';
import type { ThemeMap, ThemeMapCell, ThemeMapDocument } from '../protocol.ts';

/** Documents × themes; documents of a rule pack of their own bring its themes too. */
export function themeMapOf(plans: readonly ReportedPlan[], language: UiLanguage): ThemeMap {
  const themes = new Map<string, string>();
  for (const plan of plans) {
    const pack = plan.pack.compiled;
    for (const { id } of pack.themes) if (!themes.has(id)) themes.set(id, shortTitle(pack, id, language));
  }
  return {
    language,
    title: say(language, 'coverage.title'),
    themes: [...themes].map(([id, title]) => ({ id, title })),
    documents: plans.map((plan) => rowOf(plan, [...themes.keys()], language)),
    note: say(language, 'report.level-limits'),
  };
}

function rowOf(plan: ReportedPlan, themes: readonly string[], language: UiLanguage): ThemeMapDocument {
  const pack = plan.pack.compiled;
  const covered = coveredDocument(plan.files[0]?.path ?? '', plan.reported, pack);
  const hindrance = hindranceText(covered, language);
  return {
    uri: plan.files[0]?.uri ?? '',
    name: documentName(covered, { pack, language }),
    ...(hindrance !== '' && { hindrance }),
    cells: themes.map((theme): ThemeMapCell => {
      const cell = covered.cells.find((one) => one.theme === theme);
      const result = plan.reported.themes.find(({ id }) => id === theme);
      if (cell === undefined || result === undefined) {
        return {
          theme,
          level: 0,
          word: '–',
          requirement: 'not-expected',
          expectedLevel: 0,
          expected: '',
          open: [],
          evidence: [],
        };
      }
      const { passage } = cell;
      const at = passage && placeIn(plan, passage.range);
      const lacks = lackOf(plan, theme, language);
      return {
        theme,
        level: cell.level,
        word: cellWord(cell, covered, language),
        requirement: cell.requirement,
        expectedLevel: cell.expectedLevel,
        expected: expectedText(cell, language),
        open: openTitles(cell, { pack, language }),
        ...(passage &&
          at && { passage: { quote: passage.quote, place: passagePlace(passage, covered, language), at } }),
        evidence: evidenceOf(result, plan, language),
        ...(lacks && { lacks }),
      };
    }),
  };
}

function expectedText(cell: CoverageCell, language: UiLanguage): string {
  if (gapOf(cell) === 0) return '';
  return say(language, 'report.expected', { level: levelName(cell.expectedLevel, language).toLowerCase() });
}

function evidenceOf({ evidence }: ThemeResult, plan: ReportedPlan, language: UiLanguage): ThemeMapCell['evidence'] {
  return evidence.flatMap(({ quote, level, range }) => {
    const at = placeIn(plan, range);
    return at === undefined ? [] : [{ quote, word: levelName(level, language).toLowerCase(), at }];
  });
}

const ABOUT_THEMES: ReadonlySet<Finding['rule']> = new Set(['theme-missing', 'theme-thin', 'criterion-missing']);

function lackOf(plan: ReportedPlan, theme: string, language: UiLanguage): ThemeMapCell['lacks'] {
  const findings = plan.reported.findings.filter((one) => one.theme === theme && ABOUT_THEMES.has(one.rule));
  const finding = findings.find(({ rule }) => rule !== 'criterion-missing') ?? findings[0];
  const at = finding && placeIn(plan, finding.range);
  if (finding === undefined || at === undefined) return undefined;
  const { documentType, organisationKind } = plan.reported.document;
  const pack = plan.pack.compiled;
  return { text: renderFinding(finding, pack, language, documentType.value, organisationKind.value).message, at };
}
