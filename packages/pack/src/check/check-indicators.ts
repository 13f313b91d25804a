import { duplicates } from './check-ids.ts';
import { near, type PackNames } from './pack-names.ts';
import type { PackParts } from './pack-parts.ts';
import type { PackProblem } from '../problem/problem.ts';
import { LANGUAGES } from '../read/schemas.ts';
import type { SourceRound } from '../read/source.ts';

/** Indicators and data sources are named once, indicators name data sources that exist, and rounds stand in order. */
export function checkIndicators({ indicators }: PackParts, { sources }: PackNames): PackProblem[] {
  if (indicators === undefined) return [];
  const { file, value } = indicators;
  const known = new Set(value['data-sources'].map(({ id }) => id));
  const entries = (['data-sources', 'indicators'] as const).flatMap((key) =>
    value[key].map(({ id }, index) => ({ name: id, file, path: [key, index, 'id'] })),
  );
  return [
    ...duplicates(entries),
    ...duplicates(
      value.indicators.flatMap(({ sotkanet }, index) =>
        sotkanet === undefined ? [] : [{ name: String(sotkanet), file, path: ['indicators', index, 'sotkanet'] }],
      ),
    ),
    ...value['data-sources'].flatMap(({ basis, rounds = [] }, index) => [
      ...(basis === undefined || sources === undefined || sources.has(basis)
        ? []
        : [
            file.problem('source-unknown', ['data-sources', index, 'basis'], {
              name: basis,
              ...near(basis, sources),
            }),
          ]),
      ...rounds.flatMap((round, at) => {
        const before = rounds[at - 1];
        return before === undefined || yearOf(before) < yearOf(round)
          ? []
          : [file.problem('rounds-order', ['data-sources', index, 'rounds', at], { year: yearOf(round) })];
      }),
    ]),
    ...value.indicators.flatMap((one, index) => [
      ...(one.source === undefined || known.has(one.source)
        ? []
        : [
            file.problem('data-source-unknown', ['indicators', index, 'source'], {
              name: one.source,
              ...near(one.source, known),
            }),
          ]),
      ...(LANGUAGES.some((language) => one[language] !== undefined)
        ? []
        : [file.problem('indicator-nameless', ['indicators', index])]),
    ]),
  ];
}

function yearOf(round: SourceRound): number {
  return typeof round === 'number' ? round : round.year;
}
