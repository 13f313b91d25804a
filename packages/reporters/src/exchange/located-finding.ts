import type { CompiledPack, Finding } from '@lapsilinssi/core';

import type { UiLanguage } from '../messages/catalogue.ts';
import { renderFinding, type RenderedFinding } from '../render-finding.ts';
import type { CheckedDocument } from '../report-input.ts';

/** A finding with its words and the file that it stands in, for forms that other programs read. */
export interface LocatedFinding<One extends Finding = Finding> {
  readonly finding: One;
  /** File of its start, with forward slashes; empty for standard input without a name. */
  readonly path: string;
  readonly words: RenderedFinding;
}

/** The findings of a document in their order, each with the file that it stands in: a plan may be several files. */
export function locatedFindings(
  document: Extract<CheckedDocument, { status: 'ok' }>,
  pack: CompiledPack,
  language: UiLanguage,
): LocatedFinding[] {
  return document.assessment.findings.map((finding) => locatedFinding(finding, document, pack, language));
}

/** A finding of a document with its words and the file that it stands in. */
export function locatedFinding<One extends Finding>(
  finding: One,
  { path, assessment: { document } }: Extract<CheckedDocument, { status: 'ok' }>,
  pack: CompiledPack,
  language: UiLanguage,
): LocatedFinding<One> {
  return {
    finding,
    path: (document.files?.[finding.range.start.part] ?? path).replaceAll('\\', '/'),
    words: renderFinding(finding, pack, language, document.documentType.value, document.organisationKind.value),
  };
}

/** What a finding says on one line: what lacks and how to mend it. */
export function lineOf({ message, advice }: RenderedFinding): string {
  return [message, advice].filter((one) => one !== '').join(' ');
}

/** A path as a relative reference of a URI: `Ä b/plan.md` → `%C3%84%20b/plan.md`; an absolute one as a `file:` URI. */
export function uriOf(path: string): string {
  // Half a letter, which a file's name may hold, has no code in a URI.
  const slashed = path
    .replaceAll('\\', '/')
    .replace(/^\.\//u, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//iu.test(slashed)) return `file:///${slashed.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return slashed.startsWith('/') ? `file://${encoded}` : encoded;
}
