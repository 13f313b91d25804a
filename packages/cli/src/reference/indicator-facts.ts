import { textIn } from '@lapsilinssi/core';
import type { CompiledPack, Indicator } from '@lapsilinssi/core';
import { dateText, nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';

/** What the catalogue says of an indicator, a line each: unit, which way is better, source with its newest round, ages, number in Sotkanet. */
export function indicatorFacts(indicator: Indicator, pack: CompiledPack, language: UiLanguage): string[] {
  const { unit, direction, kind, ages, sotkanet, note } = indicator;
  return [
    `${tell(language, 'indicator.unit')}: ${marked(indicator, 'unit', tell(language, `indicator-unit.${unit}`), language)}`,
    `${tell(language, 'indicator.direction')}: ${marked(indicator, 'direction', tell(language, `indicator-direction.${direction}`), language)}`,
    `${tell(language, 'indicator.kind')}: ${tell(language, `indicator-kind.${kind}`)}`,
    ...sourceFact(indicator, pack, language),
    ...(ages.length === 0
      ? []
      : [
          `${tell(language, 'indicator.ages')}: ${marked(indicator, 'ages', ages.map((id) => agesText(id, language)).join(', '), language)}`,
        ]),
    ...(sotkanet === undefined
      ? []
      : [`${tell(language, 'indicator.sotkanet')}: ${marked(indicator, 'sotkanet', String(sotkanet), language)}`]),
    ...(note === undefined ? [] : [textIn(note, language)]),
  ];
}

function sourceFact({ source }: Indicator, pack: CompiledPack, language: UiLanguage): string[] {
  const from = pack.indicators?.sources.find(({ id }) => id === source);
  if (from === undefined) return [];
  const newest = from.rounds.at(-1);
  const told = [
    ...(newest === undefined ? [] : [tell(language, 'indicator.round', { year: String(newest.year) })]),
    tell(language, 'explain.checked', { date: dateText(from.checked, language) }).toLowerCase(),
  ];
  return [`${tell(language, 'indicator.source')}: ${nameIn(from.name, language)} (${told.join(', ')})`];
}

/** A fact that nobody has confirmed at its source says so. */
function marked(
  { unconfirmed }: Indicator,
  key: Indicator['unconfirmed'][number],
  text: string,
  language: UiLanguage,
): string {
  return unconfirmed.includes(key) ? `${text} (${tell(language, 'indicator.unconfirmed')})` : text;
}

/** `grades-8-9` as people write it: `8.–9. lk`. */
function agesText(id: string, language: UiLanguage): string {
  const [, kind, from = '', to] = /^(grades|ages)-(\d+)(?:-(\d+))?$/u.exec(id) ?? [];
  if (kind === 'grades') {
    const mark = language === 'fi' ? '.' : '';
    const range = to === undefined ? from + mark : `${from}${mark}–${to}${mark}`;
    return tell(language, 'indicator-ages.grades', { range });
  }
  if (kind === 'ages')
    return tell(language, 'indicator-ages.ages', { range: to === undefined ? from : `${from}–${to}` });
  switch (id) {
    case 'upper-secondary':
      return tell(language, 'indicator-ages.upper-secondary');
    case 'vocational':
      return tell(language, 'indicator-ages.vocational');
    default:
      return tell(language, 'indicator-ages.under-school-age');
  }
}
