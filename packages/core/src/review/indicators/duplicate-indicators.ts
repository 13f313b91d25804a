import { locate, quoteOf } from '../../locate.ts';
import type { PlanDocument } from '../../document.ts';
import type { Draft } from '../../settle/draft.ts';
import { foldSentence, keyOf } from '../../settle/key.ts';
import type { ReviewContext } from '../review-context.ts';
import { comparableIndicator } from './comparable-indicator.ts';
import type { IndicatorFigure, IndicatorRecord } from './indicator-record.ts';

/**
 * `indicator-duplicate`: the same indicator of the same people with two different figures of one year, or two targets. Told at the later place.
 *
 * @yields one finding a pair
 */
export function* duplicateIndicators({ document, indicators }: ReviewContext): Generator<Draft> {
  const first = new Map<string, IndicatorRecord>();
  const told = new Set<string>();
  for (const record of indicators) {
    if (!record.aboutChildren) continue;
    const subject = subjectOf(document, record);
    if (subject === undefined) continue;
    const earlier = first.get(subject);
    if (!earlier) {
      first.set(subject, record);
      continue;
    }
    if (told.has(subject)) continue;
    const pair = differing(earlier, record);
    if (!pair) continue;
    told.add(subject);
    const [before, now] = pair.figures;
    yield {
      rule: 'indicator-duplicate',
      messageId: `indicator-duplicate.${pair.what}`,
      values: {
        quote: record.name,
        first: quoteOf(document, before.span),
        second: quoteOf(document, now.span),
        ...(now.year === undefined ? {} : { year: String(now.year) }),
      },
      range: locate(document, now.span),
      section: record.section,
      related: [{ messageId: 'indicator-duplicate.also', range: locate(document, before.span) }],
      key: keyOf('indicator-duplicate', [subject], `${quoteOf(document, before.span)} ${quoteOf(document, now.span)}`),
    };
  }
}

/** What makes two records one indicator; undefined when that cannot be told. */
function subjectOf(document: PlanDocument, record: IndicatorRecord): string | undefined {
  const { ages, limits, isDenied, section, group } = record;
  // A joint plan and a county's have the same figures for several areas, each under its heading.
  const kind = document.organisationKind.value;
  const area = kind === 'joint' || kind === 'county' ? (document.sections[section]?.title ?? '') : '';
  const name = comparableIndicator(record) ?? (group.kind === 'prose' ? undefined : foldSentence(record.name));
  if (name === undefined || name.length < 4) return undefined;
  return [name, isDenied ? 'not' : '', ages.join('+'), limits.join('+'), area].join('\u0000');
}

interface Differing {
  readonly what: 'value' | 'target';
  readonly figures: readonly [IndicatorFigure, IndicatorFigure];
}

/** The figures of a record that tell how things are or were. */
function known({ baseline, readings }: IndicatorRecord): IndicatorFigure[] {
  return [...(baseline ? [baseline] : []), ...readings];
}

function differing(a: IndicatorRecord, b: IndicatorRecord): Differing | undefined {
  for (const before of known(a)) {
    for (const now of known(b)) {
      // Figures without a year may be of two.
      if (before.year === undefined || before.year !== now.year || !differ(before, now)) continue;
      return { what: 'value', figures: [before, now] };
    }
  }
  const { target: before } = a;
  const { target: now } = b;
  if (before && now && before.year === now.year && differ(before, now))
    return { what: 'target', figures: [before, now] };
  return undefined;
}

function differ(a: IndicatorFigure, b: IndicatorFigure): boolean {
  if (a.value === undefined || b.value === undefined || a.unit !== b.unit || a.value === b.value) return false;
  // Prose rounds what a table gives exactly.
  return Math.round(a.value) !== b.value && Math.round(b.value) !== a.value;
}
