import type { IndicatorReading } from './indicator-reading.ts';
import type { IndicatorFigure, IndicatorRecord } from './indicator-record.ts';

/** A baseline without a year has that of its source: `Kouluterveyskysely 2023`. */
export function datedBySource(
  figure: IndicatorFigure | undefined,
  source: IndicatorRecord['source'],
  { scan, thisYear }: IndicatorReading,
): IndicatorFigure | undefined {
  if (figure?.value === undefined || figure.year !== undefined || !source) return figure;
  const { text = '' } = scan.document.blocks[source.span.block] ?? {};
  const year = yearIn(
    /^[^\d]{0,12}((?:19|20)\d\d)?/u.exec(text.slice(source.span.end))?.[1] ??
      text.slice(source.span.start, source.span.end),
  );
  return year === undefined || year > thisYear ? figure : { ...figure, year };
}

/** The last year that a text names. */
export function yearIn(text: string): number | undefined {
  const found = /(?:19|20)\d\d(?=\D*$)/u.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}
