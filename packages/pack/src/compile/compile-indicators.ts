import type { DataSource, Indicator, IndicatorCatalogue, IndicatorWords } from '@lapsilinssi/core';

import type { SourceDataSource, SourceIndicator, SourceIndicators } from '../read/source.ts';
import type { PerLanguage } from './compile-pack.ts';
import { compileTexts } from './compile-texts.ts';

/** The catalogue of indicators, its patterns and classes by their numbers. */
export function compileIndicators(source: SourceIndicators, perLanguage: PerLanguage): IndicatorCatalogue {
  const { words } = source;
  return {
    sources: source['data-sources'].map((one) => compileDataSource(one, perLanguage)),
    indicators: source.indicators.map((one) => compileIndicator(one, perLanguage)),
    words: perLanguage(({ classUnit }): IndicatorWords => ({
      baseline: classUnit(words.baseline),
      target: classUnit(words.target),
      bound: classUnit(words.bound),
      indicator: classUnit(words.indicator),
      unavailable: classUnit(words.unavailable),
      source: classUnit(words.source),
      share: classUnit(words.share),
      count: classUnit(words.count),
      rise: classUnit(words.rise),
      fall: classUnit(words.fall),
      sensitive: classUnit(words.sensitive),
      person: classUnit(words.person),
      percent: classUnit(words.percent),
      direction: classUnit(words.direction),
      done: classUnit(words.done),
      everybody: classUnit(words.everybody),
      place: classUnit(words.place),
    })),
  };
}

function compileDataSource(source: SourceDataSource, perLanguage: PerLanguage): DataSource {
  return {
    id: source.id,
    name: compileTexts(source.name),
    ...(source.basis === undefined ? {} : { basis: source.basis }),
    rounds: (source.rounds ?? []).map((round) => (typeof round === 'number' ? { year: round } : round)),
    checked: source.checked,
    patterns: perLanguage(({ language, pattern }) => source[language]?.map(pattern)),
  };
}

function compileIndicator(one: SourceIndicator, perLanguage: PerLanguage): Indicator {
  return {
    id: one.id,
    name: compileTexts(one.name),
    ...(one.source === undefined ? {} : { source: one.source }),
    unit: one.unit,
    direction: one.direction,
    kind: one.kind ?? 'outcome',
    ages: one.ages ?? [],
    ...(one.sotkanet === undefined ? {} : { sotkanet: one.sotkanet }),
    unconfirmed: one.unconfirmed ?? [],
    ...(one.note === undefined ? {} : { note: compileTexts(one.note) }),
    patterns: perLanguage(({ language, pattern }) => one[language]?.map(pattern)),
  };
}
