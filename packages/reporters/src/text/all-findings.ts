import type { ReportedAssessment, Finding, SetAside } from '@lapsilinssi/core';

import { displayWidth, padTo } from '../display-width.ts';
import { levelName } from '../level-name.ts';
import { say } from '../messages/say.ts';
import { fileName, pointText, sectionText } from '../place-text.ts';
import { quoteText } from '../quote-text.ts';
import { basisKindText } from '../render-basis.ts';
import { contentOf, renderFinding } from '../render-finding.ts';
import { nameIn } from '../name-in.ts';
import { shownText } from '../shown-text.ts';
import { shortTitle } from '../theme-title.ts';
import type { TextOptions } from './text-options.ts';

const QUOTE_LENGTH = 160;

/** Every content that is asked for and theme with its level, each with the passage that shows it, then every finding by section, with reason, advice and basis, and those that were answered before. */
export function allFindings(assessment: ReportedAssessment, options: TextOptions): string[] {
  return [
    ...contents(assessment, options),
    ...themes(assessment, options),
    ...findings(assessment, options),
    ...suppressions(assessment, options),
    ...acknowledged(assessment, options),
  ];
}

function contents(assessment: ReportedAssessment, { pack, language, paint }: TextOptions): string[] {
  const type = assessment.document.documentType.value;
  const rows = assessment.contents.flatMap((result) => {
    const content = contentOf(pack, result.id, type);
    return content === undefined ? [] : [{ result, title: nameIn(content.title, language) }];
  });
  if (rows.length === 0) return [];
  const lines = [paint('heading', say(language, 'report.contents-list'))];
  for (const { result, title } of rows) {
    const state = say(language, result.found ? 'report.content-found' : 'report.content-absent');
    lines.push(`  ${title}: ${state} (${basisKindText(result.basisKind, language)})`);
    if (result.passage === undefined) continue;
    const quote = paint('quote', quoteText(result.passage.quote, language, QUOTE_LENGTH));
    const placed = { range: result.passage.range, section: result.section ?? 0 };
    lines.push(`      ${quote} (${placeOf(assessment, placed, language)})`);
  }
  return [...lines, ''];
}

function themes(assessment: ReportedAssessment, { pack, language, paint }: TextOptions): string[] {
  const rows = assessment.themes.map((theme) => ({ theme, title: shortTitle(pack, theme.id, language) }));
  const width = Math.max(0, ...rows.map(({ title }) => displayWidth(title)));
  const lines = [paint('heading', say(language, 'report.themes'))];
  for (const { theme, title } of rows) {
    const level = levelName(theme.level, language).toLowerCase();
    lines.push(`  ${padTo(title, width)}   ${level} (${say(language, `requirement.${theme.requirement}`)})`);
    const passage = theme.strongest === undefined ? undefined : theme.evidence[theme.strongest];
    if (passage !== undefined) {
      const quote = paint('quote', quoteText(passage.quote, language, QUOTE_LENGTH));
      lines.push(`      ${quote} (${placeOf(assessment, passage, language)})`);
    }
  }
  return [...lines, ''];
}

function placeOf(
  assessment: ReportedAssessment,
  placed: Parameters<typeof pointText>[1],
  language: TextOptions['language'],
): string {
  const section = sectionText(assessment.document, placed.section, language);
  return [fileName(assessment.document, placed.range), section, pointText(assessment.document, placed, language)]
    .filter(Boolean)
    .join(', ');
}

function findings(assessment: ReportedAssessment, options: TextOptions): string[] {
  const { document } = assessment;
  const { language, paint } = options;
  const lines: string[] = [];
  let current = -1;
  let printed = '';
  for (const finding of assessment.findings.toSorted((a, b) => a.section - b.section)) {
    if (finding.section !== current) {
      current = finding.section;
      const section = document.sections[current];
      const heading = current === 0 || section === undefined ? document.title : `${section.number} ${section.title}`;
      const title = heading.trim() === '' ? say(language, 'place.start') : shownText(heading).trim();
      // The document and its title heading are two sections of one name.
      if (title !== printed) {
        if (printed !== '') lines.push('');
        lines.push(paint('heading', title));
        printed = title;
      }
    }
    lines.push(...block(finding, assessment, options));
  }
  return lines;
}

/** Every suppressed finding with the reason that was given. */
function suppressions(assessment: ReportedAssessment, options: TextOptions): string[] {
  const { language, paint } = options;
  const rows = assessment.setAside.flatMap((finding) => {
    if (!('suppressed' in finding)) return [];
    const reason = `${say(language, 'report.suppression-reason')}: ${finding.suppressed.reason}`;
    return [line(finding, assessment, options), `    ${paint('faint', reason)}`];
  });
  return rows.length === 0 ? [] : ['', paint('heading', say(language, 'report.suppressions')), ...rows];
}

/** Every finding that was known when the baseline was written, one line each. */
function acknowledged(assessment: ReportedAssessment, options: TextOptions): string[] {
  const { language, paint } = options;
  const rows = assessment.setAside.flatMap((finding) =>
    'baseline' in finding ? [line(finding, assessment, options)] : [],
  );
  return rows.length === 0 ? [] : ['', paint('heading', say(language, 'report.acknowledged-list')), ...rows];
}

/** A finding that was answered before: where it stands and what it says. */
function line(finding: SetAside, assessment: ReportedAssessment, { pack, language }: TextOptions): string {
  const { message } = renderFinding(finding, pack, language, assessment.document.documentType.value);
  return `  ${placeOf(assessment, finding, language)} · ${message}`;
}

function block(finding: Finding, assessment: ReportedAssessment, { pack, language, paint }: TextOptions): string[] {
  const { document } = assessment;
  const rendered = renderFinding(finding, pack, language, document.documentType.value, document.organisationKind.value);
  const severity = paint(finding.severity, say(language, `severity.${finding.severity}`));
  const place = [fileName(document, finding.range), pointText(document, finding, language)].filter(Boolean).join(', ');
  const lines = [`  ${[severity, place, rendered.message].filter(Boolean).join(' · ')}`];
  const labelled = (label: string, text: string): void => {
    if (text !== '') lines.push(`    ${paint('faint', `${label}:`)} ${text}`);
  };
  labelled(say(language, 'report.why'), rendered.why);
  labelled(say(language, 'report.advice'), rendered.advice);
  labelled(
    say(language, 'report.basis'),
    [rendered.basisKindText, rendered.basisText].filter((text) => text !== '').join(' · '),
  );
  return lines;
}
