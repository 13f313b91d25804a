import { gapOf } from '@lapsilinssi/core';
import type { Finding, ThemeResult } from '@lapsilinssi/core';
import { renderFinding, say } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import type { Hover, Position, Range } from 'vscode-languageserver-protocol';

import type { CheckedPlan } from '../check/checked-plan.ts';
import { placeIn } from '../check/checked-plan.ts';
import { touches } from '../documents/editor-range.ts';
import { tell } from '../messages/tell.ts';
import { mostImportant } from './diagnostics.ts';
import { bold, escaped, plainText } from './markdown-text.ts';
import { basisMarkdown, themeLine, themeText } from './theme-text.ts';

/** What a hover is made from. */
export interface HoverOptions {
  readonly uri: string;
  readonly plan: CheckedPlan;
  readonly language: UiLanguage;
  /** Whether the editor shows Markdown. */
  readonly markdown: boolean;
}

/** Findings, and themes beside the one that is told in full, that are told of at one place at most. */
const MOST = 3;

/**
 * What is to be known of a place beyond what its findings say themselves: why they matter and on what they rest, and the themes of which a passage or
 * heading speaks, the first in full. Of many only the most important are told.
 */
export function hoverAt(position: Position, { uri, plan, language, markdown }: HoverOptions): Hover | undefined {
  const at = (range: Finding['range']): Range | undefined => {
    const place = placeIn(plan, range);
    return place?.uri === uri && touches(place.range, { start: position, end: position }) ? place.range : undefined;
  };
  const findings = plan.shown.flatMap((finding) => {
    const range = at(finding.range);
    return range === undefined ? [] : [{ finding, range }];
  });
  const themes = themesAt(plan, at).toSorted((a, b) => gapOf(b.theme) - gapOf(a.theme));
  const shown = narrowest([...findings.map(({ range }) => range), ...themes.map(({ range }) => range)]);
  if (shown === undefined) return undefined;
  const [first, ...others] = themes.map(({ theme }) => theme);
  // What is told of a theme in full says why and on what its findings rest.
  const own = findings.map(({ finding }) => finding).filter(({ theme }) => theme === undefined || theme !== first?.id);
  const { organisationKind } = plan.reported.document;
  const pack = plan.pack.compiled;
  const parts = [
    ...mostImportant(own, MOST).map((finding) => findingText(finding, plan, language)),
    ...(own.length > MOST ? [moreText('hover.more', own.length - MOST, language)] : []),
    ...(first === undefined ? [] : [themeText(first, pack, language, organisationKind.value)]),
    ...(others.length === 0 ? [] : [otherThemes(others, plan, language)]),
  ];
  const value = parts.join('\n\n---\n\n');
  return {
    contents: markdown ? { kind: 'markdown', value } : { kind: 'plaintext', value: plainText(value) },
    range: shown,
  };
}

function otherThemes(themes: readonly ThemeResult[], { pack }: CheckedPlan, language: UiLanguage): string {
  const lines = themes.slice(0, MOST).map((theme) => themeLine(theme, pack.compiled, language));
  if (themes.length > MOST) lines.push(moreText('hover.more-themes', themes.length - MOST, language));
  return lines.join('\n\n');
}

function moreText(id: 'hover.more' | 'hover.more-themes', count: number, language: UiLanguage): string {
  return count === 1 ? tell(language, `${id}.one`) : tell(language, `${id}.many`, { count });
}

interface ThemeAt {
  readonly theme: ThemeResult;
  readonly range: Range;
}

/** The themes of which the passage at a place is evidence, else those whose section has its heading there. */
function themesAt(
  { reported: { themes, document } }: CheckedPlan,
  at: (range: Finding['range']) => Range | undefined,
): ThemeAt[] {
  const passages = themes.flatMap((theme): ThemeAt[] => {
    for (const { range } of theme.evidence) {
      const found = at(range);
      if (found !== undefined) return [{ theme, range: found }];
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

/** What a finding does not say itself: why it matters and on what it rests. */
function findingText(finding: Finding, plan: CheckedPlan, language: UiLanguage): string {
  const pack = plan.pack.compiled;
  const { documentType, organisationKind } = plan.reported.document;
  const { title, why } = renderFinding(finding, pack, language, documentType.value, organisationKind.value);
  const lines = [
    `${bold(title)} · ${escaped(say(language, `severity.${finding.severity}`))}`,
    escaped(why),
    basisMarkdown(finding.basis, finding.basisKind, pack, language, organisationKind.value),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}
