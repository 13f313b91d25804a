import type { Finding, ThemeResult } from '@lapsilinssi/core';
import { quoteText, renderFinding, say, shorten } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import type { Hover, Position, Range } from 'vscode-languageserver-protocol';

import type { CheckedPlan } from '../check/checked-plan.ts';
import { placeIn } from '../check/checked-plan.ts';
import { touches } from '../documents/editor-range.ts';
import { bold, escaped, plainText } from './markdown-text.ts';
import { basisMarkdown, themeText } from './theme-text.ts';

/** What a hover is made from. */
export interface HoverOptions {
  readonly uri: string;
  readonly plan: CheckedPlan;
  readonly language: UiLanguage;
  /** Whether the editor shows Markdown. */
  readonly markdown: boolean;
}

/** Themes told of at one place at most: a heading may promise many. */
const MOST_THEMES = 3;
/** Findings told of at one place at most. */
const MOST_FINDINGS = 4;

/** What is to be known of a place: its findings, and the themes of which a passage or heading speaks. */
export function hoverAt(position: Position, { uri, plan, language, markdown }: HoverOptions): Hover | undefined {
  const at = (range: Finding['range']): Range | undefined => {
    const place = placeIn(plan, range);
    return place?.uri === uri && touches(place.range, { start: position, end: position }) ? place.range : undefined;
  };
  const findings = plan.shown.flatMap((finding) => {
    const range = at(finding.range);
    return range === undefined ? [] : [{ finding, range }];
  });
  const themes = themesAt(plan, at);
  const shown = narrowest([...findings.map(({ range }) => range), ...themes.map(({ range }) => range)]);
  if (shown === undefined) return undefined;
  const { organisationKind } = plan.assessment.document;
  const pack = plan.pack.compiled;
  const parts = [
    ...findings.slice(0, MOST_FINDINGS).map(({ finding }) => findingText(finding, plan, language)),
    ...themes.slice(0, MOST_THEMES).map(({ theme, quote }) => {
      const text = themeText(theme, pack, language, organisationKind.value);
      return quote === undefined ? text : `${escaped(quoteText(shorten(quote, 120), language, 120))}\n\n${text}`;
    }),
  ];
  const value = parts.join('\n\n---\n\n');
  return {
    contents: markdown ? { kind: 'markdown', value } : { kind: 'plaintext', value: plainText(value) },
    range: shown,
  };
}

interface ThemeAt {
  readonly theme: ThemeResult;
  readonly range: Range;
  /** The passage, when it is not the heading of the theme's own section. */
  readonly quote?: string;
}

/** The themes of which the passage at a place is evidence, else those whose section has its heading there. */
function themesAt(
  { reported: { themes, document } }: CheckedPlan,
  at: (range: Finding['range']) => Range | undefined,
): ThemeAt[] {
  const passages = themes.flatMap((theme): ThemeAt[] => {
    for (const { range, quote } of theme.evidence) {
      const found = at(range);
      if (found !== undefined) return [{ theme, range: found, quote }];
    }
    return [];
  });
  if (passages.length > 0) return passages;
  for (const { index, heading, range } of document.sections) {
    if (heading < 0) continue;
    // A section's range begins with its heading, which stands on one line.
    const found = at({ start: range.start, end: { ...range.start, column: Number.MAX_SAFE_INTEGER } });
    if (found === undefined) continue;
    return themes
      .filter((theme) => theme.home === index || theme.evidence.some(({ section }) => section === index))
      .filter(({ level, requirement }) => level > 0 || requirement === 'required')
      .map((theme) => ({ theme, range: { start: found.start, end: { line: found.start.line + 1, character: 0 } } }));
  }
  return [];
}

function narrowest(ranges: readonly Range[]): Range | undefined {
  return ranges.toSorted(
    (a, b) => a.end.line - a.start.line - (b.end.line - b.start.line) || a.end.character - b.end.character,
  )[0];
}

/** A finding in full: what lacks, why, what to do, on what it rests. */
function findingText(finding: Finding, plan: CheckedPlan, language: UiLanguage): string {
  const pack = plan.pack.compiled;
  const { documentType, organisationKind } = plan.assessment.document;
  const { title, message, why, advice } = renderFinding(
    finding,
    pack,
    language,
    documentType.value,
    organisationKind.value,
  );
  const lines = [
    `${bold(title)} · ${escaped(say(language, `severity.${finding.severity}`))}`,
    escaped(message),
    why === '' ? '' : `${bold(say(language, 'report.why'))}: ${escaped(why)}`,
    advice === '' ? '' : `${bold(say(language, 'report.advice'))}: ${escaped(advice)}`,
    basisMarkdown(finding.basis, finding.basisKind, pack, language, organisationKind.value),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}
