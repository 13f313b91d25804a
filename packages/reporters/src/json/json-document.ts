import { editsOf, hasText, placeFinder } from '@lapsilinssi/core';
import type {
  ReportedAssessment,
  Finding,
  FixIntent,
  FixWords,
  Place,
  DocumentHead,
  Range,
  SetAside,
  ThemeResult,
} from '@lapsilinssi/core';

import { sayIfKnown } from '../messages/say.ts';
import { renderFinding } from '../render-finding.ts';
import { renderFix } from '../render-fix.ts';
import { renderReadError } from '../render-read-error.ts';
import { renderStep } from '../render-step.ts';
import type { CheckedDocument } from '../report-input.ts';
import { yearsText } from '../text/summary.ts';
import type { JsonDocument, JsonFinding, JsonFix, JsonPoint, JsonRange, JsonTheme } from './json-report.ts';
import type { JsonOptions } from './report-json.ts';

/** One document of the JSON report; texts in a language, offsets and ids as in the assessment. */
export function jsonDocument(
  result: CheckedDocument,
  { pack, language, words }: Pick<JsonOptions, 'pack' | 'language' | 'words'>,
): JsonDocument {
  if (result.status === 'unreadable') {
    const { message, advice } = renderReadError(result.error, language);
    return { path: result.path, status: 'unreadable', error: { code: result.error.code, message, advice } };
  }
  const { assessment, path } = result;
  const { document } = assessment;
  const type = document.documentType.value;
  return {
    path,
    status: 'ok',
    language: document.language.value,
    documentType: type,
    documentTypeSource: document.documentType.source,
    organisationKind: document.organisationKind.value ?? null,
    period: document.period === undefined ? null : yearsText(document.period.value),
    ...(document.files && { files: document.files }),
    ...(document.partOf !== undefined && { partOf: document.partOf }),
    sections: document.sections.map(({ index, roles, range }) => ({
      headingPath: headingPath(document, index),
      roles,
      ...jsonRange(range, document),
    })),
    themes: assessment.themes.map((theme) => jsonTheme(theme, document)),
    contents: assessment.contents.map(({ id, found, basisKind, passage }) => ({
      id,
      found,
      basisKind,
      passage: passage === undefined ? null : { quote: passage.quote, ...jsonRange(passage.range, document) },
    })),
    findings: [...assessment.findings, ...assessment.setAside]
      .toSorted(byPlace)
      .map((finding) => jsonFinding(finding, assessment, { pack, language, words })),
    nextSteps: assessment.nextSteps.map((step) => ({
      title: renderStep(step, pack, language, type),
      findings: step.findings,
    })),
  };
}

/** Headings from the outermost inwards to a section, as written with their numbering. */
export function headingPath(document: DocumentHead, index: number): string[] {
  const path: string[] = [];
  for (let section = document.sections[index]; section !== undefined; section = document.sections[section.parent]) {
    if (section.index !== 0) path.unshift(`${section.number} ${section.title}`.trim());
  }
  return path;
}

function jsonTheme(theme: ThemeResult, document: DocumentHead): JsonTheme {
  return {
    id: theme.id,
    requirement: theme.requirement,
    level: theme.level,
    expectedLevel: theme.expectedLevel,
    criteria: theme.criteria.map(({ id, met }) => ({ id, met })),
    evidence: theme.evidence.map(({ criterion, level, quote, range }) => ({
      criterion: criterion ?? null,
      level,
      quote,
      ...jsonRange(range, document),
    })),
  };
}

function jsonFinding(
  finding: Finding | SetAside,
  { document }: ReportedAssessment,
  { pack, language, words }: Pick<JsonOptions, 'pack' | 'language' | 'words'>,
): JsonFinding {
  const { title, message, why, advice } = renderFinding(finding, pack, language, document.documentType.value);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message,
    why,
    advice,
    theme: finding.theme ?? null,
    criterion: finding.criterion ?? null,
    basis: finding.basis,
    basisKind: finding.basisKind ?? null,
    headingPath: headingPath(document, finding.section),
    ...jsonRange(finding.range, document),
    related: finding.related.map(({ messageId, path, range }) => ({
      message: sayIfKnown(language, `${messageId}.message`, finding.values) ?? title,
      ...jsonRange(range, document),
      ...(path !== undefined && { path }),
    })),
    fixes: finding.fixes.map((fix) => ({
      title: renderFix(fix, pack, language),
      safety: fix.safety,
      kind: fix.kind,
      ...(words && jsonEdits(fix, document, words)),
    })),
    key: finding.key,
    ...('suppressed' in finding && { suppressed: { reason: finding.suppressed.reason } }),
    ...('baseline' in finding && { baseline: true }),
  };
}

/** The edits of a fix, when it can be made. */
function jsonEdits(fix: FixIntent, document: DocumentHead, words: FixWords): Pick<JsonFix, 'edits'> {
  if (!hasText(document)) return {};
  const found = editsOf(document, fix, words);
  if (found.status === 'refused') return {};
  const places = placeFinder(document);
  return {
    edits: found.edits.map(({ part, from, to, text }) => ({
      ...jsonRange(places.range(part, from, to), document),
      text,
    })),
  };
}

/** In document order; findings at one place keep the order in which they came. */
function byPlace({ range: { start: a } }: Finding, { range: { start: b } }: Finding): number {
  return a.part - b.part || a.offset - b.offset;
}

/** A stretch, with the file that it stands in when the plan is several. */
function jsonRange({ start, end }: Range, { files, format }: DocumentHead): JsonRange {
  const path = files?.[start.part];
  return { ...(path !== undefined && { path }), start: jsonPoint(start, format), end: jsonPoint(end, format) };
}

/** A point of a document. */
export function jsonPoint({ part, line, column, offset }: Place, format: DocumentHead['format']): JsonPoint {
  return { line, column, offset, ...(format === 'docx' && { paragraph: part }) };
}
