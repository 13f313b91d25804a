import type { Finding, SetAside, ThemeResult } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import type { FoundSuppressions } from '../settings/find-suppressions.ts';
import { isInHeadingPath, sectionAt, sectionKey } from '../settings/heading-path.ts';
import type { DocumentSettings } from '../settings/settings.ts';
import type { Suppression } from '../settings/suppression.ts';
import { RULES } from '../rules.ts';
import type { RuleId, Severity } from '../rules.ts';
import { findCovering } from './find-covering.ts';
import type { SuppressionGroup } from './find-covering.ts';
import { placesApart, placesTogether } from './places-apart.ts';
import type { PlacedFinding } from './places-apart.ts';
import { suppressionFindings } from './suppression-findings.ts';

/** What a document is settled by, and what it showed. */
export interface Settled {
  readonly document: Pick<PlanDocument, 'sections' | 'partOf' | 'accessibility'>;
  readonly settings: DocumentSettings;
  readonly suppressions: FoundSuppressions;
  readonly themes: readonly ThemeResult[];
  /** Whether the text could be assessed: else nothing is known of what a suppression would have covered. */
  readonly assessed: boolean;
  /** Whether the document was related to others: else nothing is known of what a suppression of their rules would have covered. */
  readonly related: boolean;
}

/** Findings that ask for an answer, and those that were answered before: suppressed, or in the baseline. Both in document order. */
export interface AppliedSettings {
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
}

/**
 * Applies what is settled outside the rules: severities and the gate, then suppressions (which may be found wanting themselves), then the
 * baseline.
 *
 * @param findings in document order
 */
export function applySettings(findings: readonly Finding[], settled: Settled): AppliedSettings {
  const { document, settings, suppressions: found } = settled;
  const weighed = findings.flatMap((finding) => weighedApart(finding, settled));
  const usedGroups = new Map<SuppressionGroup, Set<RuleId>>();
  const open: PlacedFinding[] = [];
  const suppressed = new Map<Suppression, PlacedFinding[]>();
  const coveringOf = findCovering(found.suppressions, document);
  for (const placed of weighed.flatMap(placesApart)) {
    const { finding, whole } = placed;
    // All that cover it are of use; the first one's reason is told. An answer to the whole finding answers all its places.
    const covering = coveringOf(finding, whole.key);
    for (const group of covering) usedGroups.set(group, (usedGroups.get(group) ?? new Set()).add(finding.rule));
    const first = covering[0]?.[0];
    if (first === undefined) open.push(placed);
    else {
      const together = suppressed.get(first);
      if (together === undefined) suppressed.set(first, [placed]);
      else together.push(placed);
    }
  }
  const used = new Map([...usedGroups].flatMap(([group, rules]) => group.map((one) => [one, rules] as const)));
  const own = suppressionFindings(found, used, settled).flatMap((finding) => {
    const severity = severityOf(finding, settled);
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  const setAside = [...suppressed].flatMap(([{ reason }, placed]) =>
    placesTogether(placed).map((finding): SetAside => ({ ...finding, suppressed: { reason } })),
  );
  const { fresh, known } = splitByBaseline(
    [...open, ...own.flatMap(placesApart)].toSorted(byPlace),
    settings,
    document,
  );
  return {
    findings: placesTogether(fresh).toSorted(byStart),
    setAside: [
      ...setAside,
      ...placesTogether(known).map((finding): SetAside => ({ ...finding, baseline: true })),
    ].toSorted(byStart),
  };
}

/** A finding with what is set where it stands: once for each severity that its places have, without those where it is off. */
function weighedApart(finding: Finding, settled: Settled): Finding[] {
  const bySeverity = new Map<Severity | 'off', PlacedFinding[]>();
  for (const placed of placesApart(finding)) {
    const severity = severityOf(placed.finding, settled);
    const alike = bySeverity.get(severity);
    if (alike === undefined) bySeverity.set(severity, [placed]);
    else alike.push(placed);
  }
  return [...bySeverity].flatMap(([severity, places]) => {
    if (severity === 'off') return [];
    const [one = finding] = placesTogether(places);
    return [one.severity === severity ? one : { ...one, severity }];
  });
}

/**
 * A finding's severity with what is set. What is only told for information, though its rule usually asks for more, stays so: a recommended theme
 * does not become a fault because core themes do.
 */
export function severityOf(
  finding: Finding,
  { settings, document, themes }: Pick<Settled, 'settings' | 'document' | 'themes'>,
): Severity | 'off' {
  const { rule, severity, theme } = finding;
  const isOfTheme = rule === 'theme-missing' || rule === 'theme-thin';
  const result = isOfTheme ? themes.find(({ id }) => id === theme) : undefined;
  const isRequired = result?.requirement === 'required';
  if (settings.gate !== undefined && isRequired && result.level < settings.gate) return 'error';
  const set = settings.severities.findLast(
    (one) =>
      one.rule === rule &&
      (one.section === undefined ||
        isInHeadingPath(document, sectionAt(document, finding.range, finding.section), one.section)),
  )?.severity;
  if (set === undefined || set === 'off') return set ?? severity;
  const isAside = isOfTheme ? !isRequired : severity === 'info' && RULES[rule] !== 'info';
  return isAside ? severity : set;
}

/** One more than counted is new. Of equal findings those are known that stand in the sections in which they were counted. */
function splitByBaseline(
  placed: readonly PlacedFinding[],
  { acknowledged }: Pick<DocumentSettings, 'acknowledged'>,
  document: Settled['document'],
): { readonly fresh: readonly PlacedFinding[]; readonly known: readonly PlacedFinding[] } {
  if (acknowledged.length === 0) return { fresh: placed, known: [] };
  const left = new Map<string, number>();
  const inSection = new Map<string, number>();
  for (const { key, section, count } of acknowledged) {
    left.set(key, (left.get(key) ?? 0) + count);
    inSection.set(`${key} ${section}`, (inSection.get(`${key} ${section}`) ?? 0) + count);
  }
  const known = new Set<PlacedFinding>();
  const take = (one: PlacedFinding): void => {
    const count = left.get(one.finding.key) ?? 0;
    if (count === 0 || known.has(one)) return;
    left.set(one.finding.key, count - 1);
    known.add(one);
  };
  for (const one of placed) {
    const place = `${one.finding.key} ${sectionKey(document, one.finding.section)}`;
    const count = inSection.get(place) ?? 0;
    if (count === 0) continue;
    inSection.set(place, count - 1);
    take(one);
  }
  for (const one of placed) take(one);
  return { fresh: placed.filter((one) => !known.has(one)), known: placed.filter((one) => known.has(one)) };
}

function byPlace({ finding: a }: PlacedFinding, { finding: b }: PlacedFinding): number {
  return byStart(a, b);
}

/** In document order; findings at one place keep the order in which they came. */
function byStart({ range: { start: a } }: Finding, { range: { start: b } }: Finding): number {
  return a.part - b.part || a.offset - b.offset;
}
