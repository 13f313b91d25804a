import type { CompiledPack, Finding, Severity, Steps } from '@lapsilinssi/core';
import { citedSources, renderFinding, sayIfKnown } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-protocol';
import type { Diagnostic, Range } from 'vscode-languageserver-protocol';

import { originOf } from '../check/moved-finding.ts';
import { tell } from '../messages/tell.ts';

/** Name under which findings stand in an editor. */
export const SOURCE = 'Lapsilinssi';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** How findings are shown. */
export interface DiagnosticOptions {
  readonly pack: CompiledPack;
  readonly language: UiLanguage;
  /** Id of the document's type. */
  readonly documentType: string;
  readonly organisationKind: Parameters<typeof renderFinding>[4];
  /** Findings shown at most. */
  readonly most: number;
  readonly referenceUri?: string | undefined;
  /** Whether the client shows other places and links. */
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Where a range of the finding's document stands; undefined for one in a file that the editor cannot name. */
  readonly placeOf: (
    range: Finding['range'],
    path?: string,
  ) => { readonly uri: string; readonly range: Range } | undefined;
}

/**
 * Findings as an editor shows them, in document order; of too many the most important are kept, and the last one tells how many are left out.
 *
 * @param uri the file whose findings are asked for
 */
export function diagnosticsOf(uri: string, findings: readonly Finding[], options: DiagnosticOptions): Diagnostic[] {
  const placed = findings.flatMap((finding) => {
    const at = options.placeOf(finding.range);
    return at?.uri === uri ? [{ finding, range: at.range }] : [];
  });
  const kept = new Set(
    mostImportant(
      placed.map(({ finding }) => finding),
      options.most,
    ),
  );
  const shown = placed.filter(({ finding }) => kept.has(finding));
  const diagnostics = shown.map(({ finding, range }) => diagnosticOf(finding, range, options));
  const left = placed.length - shown.length;
  if (left > 0) diagnostics.push(moreOf(left, options.language));
  return diagnostics;
}

/** The most important findings, as many as may be, those of one severity in their order. */
export function mostImportant(findings: readonly Finding[], most: number): Finding[] {
  return findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, most);
}

function moreOf(count: number, language: UiLanguage): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: count === 1 ? tell(language, 'finding.more.one') : tell(language, 'finding.more.many', { count }),
  };
}

function diagnosticOf(finding: Finding, range: Range, options: DiagnosticOptions): Diagnostic {
  const { language } = options;
  const { title, ...said } = saidOf(originOf(finding), options);
  const related = options.relatedInformation
    ? finding.related.flatMap(({ messageId, path, range: other }) => {
        const location = options.placeOf(other, path);
        const message = sayIfKnown(language, `${messageId}.message`, finding.values) ?? title;
        return location === undefined ? [] : [{ location, message }];
      })
    : [];
  return { range, ...said, ...(related.length > 0 && { relatedInformation: related }) };
}

/** What is told of a finding wherever it stands. */
interface Said extends Pick<
  Diagnostic,
  'severity' | 'code' | 'codeDescription' | 'source' | 'message' | 'tags' | 'data'
> {
  readonly title: string;
}

/** Whose words these are, and for whom. */
type SaidFor = Pick<
  DiagnosticOptions,
  'pack' | 'language' | 'documentType' | 'organisationKind' | 'codeDescription' | 'referenceUri'
>;

/** What was told last of a finding: while somebody types most findings say what they said a keystroke before. */
const told = new WeakMap<Finding, { readonly to: SaidFor; readonly said: Said }>();

/** Findings that are put into words in one step. */
const FINDINGS_A_STEP = 4;

/**
 * Puts findings into words, which {@link diagnosticsOf} then has at hand.
 *
 * @yields nothing, between two steps
 */
export function* wordInSteps(findings: readonly Finding[], options: SaidFor): Steps<undefined> {
  for (const [index, finding] of findings.entries()) {
    if (index % FINDINGS_A_STEP === FINDINGS_A_STEP - 1) yield;
    saidOf(originOf(finding), options);
  }
  return undefined;
}

function saidOf(finding: Finding, options: SaidFor): Said {
  const before = told.get(finding);
  if (before !== undefined && isSameReader(before.to, options)) return before.said;
  const { pack, language, documentType, organisationKind, codeDescription, referenceUri } = options;
  const words = renderFinding(finding, pack, language, documentType, organisationKind);
  const link = codeDescription ? linkOf(finding, options) : undefined;
  const said: Said = {
    title: words.title,
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(link !== undefined && { codeDescription: { href: link } }),
    source: SOURCE,
    message:
      words.advice === ''
        ? words.message
        : `${words.message}\n${tell(language, 'finding.advice', { advice: words.advice })}`,
    ...(finding.rule === 'suppression-unused' && { tags: [DiagnosticTag.Unnecessary] }),
    data: { key: finding.key },
  };
  told.set(finding, { to: { pack, language, documentType, organisationKind, codeDescription, referenceUri }, said });
  return said;
}

function isSameReader(one: SaidFor, other: SaidFor): boolean {
  return (
    one.pack === other.pack &&
    one.language === other.language &&
    one.documentType === other.documentType &&
    one.organisationKind === other.organisationKind &&
    one.codeDescription === other.codeDescription &&
    one.referenceUri === other.referenceUri
  );
}

/** The page of a finding's rule, or the address of the source on which it rests most. */
function linkOf(
  { rule, basis }: Pick<Finding, 'rule' | 'basis'>,
  { pack, language, organisationKind, referenceUri }: SaidFor,
): string | undefined {
  if (referenceUri !== undefined) return `${referenceUri}/${language}/findings/${rule}.md`;
  return citedSources(pack, basis, organisationKind).find(({ address }) => address !== undefined)?.address;
}
