import { expect, test } from 'vitest';

import { measured } from '../../fixtures/measured.ts';
import type { IndicatorFigure } from './indicator-record.ts';

/** A figure as `value unit (year)`; `–` when there is none. */
function told(figure: IndicatorFigure | undefined): string {
  if (!figure) return '–';
  const { value, unit, year, unavailable } = figure;
  const known = unavailable ? 'not available' : `${value ?? 'words'}${unit === 'percent' ? ' %' : ''}`;
  return year === undefined ? known : `${known} (${year})`;
}

/** Each indicator of a text: name, id, baseline, target, source, ages and limits. */
function read(content: string, documentType?: string): string[] {
  return measured(content, documentType).indicators.map((one) =>
    [
      one.name,
      one.indicator ?? '?',
      told(one.baseline),
      told(one.target),
      one.source?.id ?? (one.source ? 'own' : '–'),
      [...one.ages, ...one.limits].join(' ') || '–',
    ].join(' | '),
  );
}

test('a table gives name, source, ages, baseline and target with their years', () => {
  expect(
    read(`| Mittari | Ikäryhmä | Lähde | Lähtötaso (vuosi) | Tavoite 2029 |
|---|---|---|---|---|
| Viihtyy koulussa | 8.–9. lk | koulukysely | 61 % (2025) | 70 % |
| Yksinäisyys, tytöt | 4.–5. lk | kuvakysely | ei saatavilla (vastaajia on liian vähän) | 4 % |
`),
  ).toEqual([
    'Viihtyy koulussa | likes-school | 61 % (2025) | 70 % (2029) | school-survey | grades-8-9',
    'Yksinäisyys, tytöt | loneliness | not available | 4 % (2029) | own | grades-4-5 girls',
  ]);
});

test('columns headed by years are where things stood and where they should come to', () => {
  expect(
    read('| Mittari | 2023 | 2025 | 2029 |\n|---|---|---|---|\n| Yksinäisyys, 8.–9. lk | 14 % | 12 % | 8 % |\n'),
  ).toEqual(['Yksinäisyys, 8.–9. lk | loneliness | 12 % (2025) | 8 % (2029) | – | grades-8-9']);
});

test('figures from one to another stand in one cell', () => {
  expect(read('| Mittari | Muutos |\n|---|---|\n| Yksinäisyys | 12 % (2025) → 8 % (2029) |\n')).toEqual([
    'Yksinäisyys | loneliness | 12 % (2025) | 8 % (2029) | – | –',
  ]);
});

test('the year of a baseline may stand with its source', () => {
  expect(
    read('## Mittarit\n\n- Yksinäisyys (koulukysely 2025): lähtötaso 12 %, tavoite 8 % (2029)\n').map((one) =>
      one.replace(/ \| [^|]*$/u, ''),
    ),
  ).toEqual(['Yksinäisyys | loneliness | 12 % (2025) | 8 % (2029) | school-survey']);
});

test('names stand behind a label or in a list that is said to hold indicators', () => {
  expect(read('Mittarit: yksinäisyys, kerhojen määrä ja viihtyy koulussa.\n\nMuuta: kerhot.\n')).toEqual([
    'yksinäisyys | loneliness | – | – | – | –',
    'kerhojen määrä ja viihtyy koulussa | likes-school | – | – | – | –',
  ]);
  expect(read('Seuraamme näitä mittareita:\n\n- yksinäisyys\n- lasten kerhot\n')).toEqual([
    'yksinäisyys | loneliness | – | – | – | –',
    'lasten kerhot | ? | – | – | – | –',
  ]);
});

test('a sentence says from what to what, by forms, words and years', () => {
  expect(read('Koulussa viihtyvien osuus nousee 61 prosentista 70 prosenttiin vuoteen 2029 mennessä.\n')).toEqual([
    'Koulussa viihtyvien | likes-school | 61 % | 70 % (2029) | – | –',
  ]);
  expect(read('Yksinäisyys oli 12 prosenttia vuonna 2025, ja tavoite on 8 prosenttia vuonna 2029.\n')).toEqual([
    'Yksinäisyys | loneliness | 12 % (2025) | 8 % (2029) | – | –',
  ]);
  expect(read('Yksinäisyys laskee 12 prosentista 8:aan vuoteen 2029 mennessä.\n')).toEqual([
    'Yksinäisyys | loneliness | 12 % | 8 % (2029) | – | –',
  ]);
});

test('what was, or differs between places, is no aim', () => {
  for (const text of [
    'Yksinäisyys nousi 8 prosentista 12 prosenttiin vuoteen 2025 mennessä.\n',
    'Yksinäisyys vaihtelee 8 prosentista 12 prosenttiin.\n',
  ])
    expect([text, read(text)]).toEqual([text, []]);
});

test('numbers of goals, ages and grades are no figures', () => {
  expect(
    read(
      '| Tavoite | Mittari | Lähtötaso 2025 | Tavoite 2029 |\n|---|---|---|---|\n| 4.1 | Yksinäisyys, 0–17-vuotiaat | 12 % | 8 % |\n',
    ),
  ).toEqual(['Yksinäisyys, 0–17-vuotiaat | loneliness | 12 % (2025) | 8 % (2029) | – | ages-0-17']);
});

test('a pack without a catalogue has no indicators', () => {
  expect(measured('Mittarit: yksinäisyys.\n', 'other').indicators.map(({ aboutChildren }) => aboutChildren)).toEqual([
    false,
  ]);
});
