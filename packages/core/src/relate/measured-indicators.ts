import type { Assessment } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { locate, quoteOf } from '../locate.ts';
import { comparableIndicator } from '../review/indicators/comparable-indicator.ts';
import { foldSentence } from '../settle/key.ts';
import type { IndicatorFigure, IndicatorRecord } from '../review/indicators/indicator-record.ts';
import type { Placed } from './document-facts.ts';

/** A figure that a document gives of an indicator of the catalogue. */
export interface MeasuredFigure {
  /** The indicator, of whom, and where: figures of one subject can be compared. */
  readonly subject: string;
  /** The indicator as the document names it. */
  readonly name: string;
  /** `value`: how things are or were; `target`: where they should come to. */
  readonly what: 'value' | 'target';
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly quote: string;
  readonly at: Placed;
}

/** The figures with a year that a document gives of indicators of the catalogue. */
export function measuredFigures({ document, indicators }: Assessment): readonly MeasuredFigure[] {
  return indicators.flatMap((record) => {
    const subject = subjectOf(document, record);
    if (subject === undefined || !record.aboutChildren) return [];
    const { baseline, target, readings } = record;
    const told = [...(baseline ? [baseline] : []), ...readings].flatMap((one) => figureOf('value', one));
    const aimed = target ? figureOf('target', target) : [];
    return [...told, ...aimed].map(({ span, ...figure }) => ({
      ...figure,
      subject,
      name: record.name,
      quote: quoteOf(document, span),
      at: { range: locate(document, span), section: record.section },
    }));
  });
}

function figureOf(
  what: MeasuredFigure['what'],
  { value, unit, year, span }: IndicatorFigure,
): (Pick<MeasuredFigure, 'what' | 'value' | 'unit' | 'year'> & Pick<IndicatorFigure, 'span'>)[] {
  return value === undefined || year === undefined ? [] : [{ what, value, unit: unit ?? '', year, span }];
}

/** What makes figures of two documents figures of one thing; undefined for what the catalogue does not know. */
function subjectOf(
  { organisationKind: { value: kind }, sections }: PlanDocument,
  record: IndicatorRecord,
): string | undefined {
  const { indicator, ages, limits, isDenied, section } = record;
  if (indicator === undefined) return undefined;
  // Bare counts of one indicator under two names may count two things.
  const name = comparableIndicator(record) ?? foldSentence(record.name);
  // A joint plan and a county's have figures for several areas, each under its heading.
  const area = kind === 'joint' || kind === 'county' ? (sections[section]?.title ?? '') : '';
  return [name, isDenied ? 'not' : '', ages.join('+'), limits.join('+'), area].join('\u0000');
}
