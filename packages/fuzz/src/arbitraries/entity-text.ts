import type { Lexicon } from '@lapsilinssi/linguistics';
import * as fc from 'fast-check';

/** What stands between the parts of quantities, times and references in writing. */
const JOINTS = [
  '',
  ' ',
  ' ',
  ' ',
  '.',
  ', ',
  '–',
  ' – ',
  '/',
  '-',
  ' ja ',
  ' och ',
  ' and ',
  ':',
  ' (',
  ') ',
  '\u00A0',
  '. ',
];
const SIGNS = [
  '1',
  '2',
  '3.',
  '5',
  '8.',
  '10',
  '12',
  '24',
  '26',
  '100',
  '1 500',
  '12 345',
  '2026',
  '2029',
  '1999',
  '0,5',
  '7,25',
  '3.5',
  '½',
  '¼',
  '%',
  '€',
  '§',
  '§:n',
  '°',
  'II',
  'IV',
  'a',
  'b',
  'k',
  'm',
  't',
  'h',
  'kpl',
  'htv',
  'kk',
  'v.',
  'vko',
  'st.',
  'kap.',
  'luku',
  'mom.',
  'SopS',
  'FördrS',
  'HE',
  'RP',
  'https://a.fi/2026',
  'a@b.fi',
  '040 123 4567',
  '+358 40 1234567',
  'puh.',
  'tfn',
  'dnro',
  '1/2026',
  '(3)',
  'luokka',
  'luokan',
  'luokkien',
  'åk',
  'årskurs',
  'grade',
  'vuotiaat',
  '-vuotiaille',
  '-åringar',
  'year-olds',
  'lapsesta',
  'perheistä',
  'artikla',
  'artikeln',
  'artiklan',
  'article',
  'kohta',
  'punkt',
  'sivu',
  'sida',
  'page',
  'liite',
  'taulukko',
  'kuva',
  'klo',
  'kl.',
  'esim.',
  'ym.',
  'mm.',
  'ks.',
  'bl.a.',
  't.ex.',
  'e.g.',
  'No.',
  'nro',
  'n.',
  'ca',
  'noin',
  'vuonna',
  'år',
  'vuosina',
  'by',
  'mennessä',
  'puolella',
  'puolen',
  'joka',
  'kolmas',
  'neljännes',
  'kolmasosa',
  'tusina',
  'pari',
  'muutama',
  'hälften',
  'en tredjedel',
  'av',
  'of',
  'out of',
];

/** A pattern of times as the lexicon holds them: words with a few of which each may stand at its place. */
function oneOf(pattern: string, at: number): string {
  const ways = pattern.split(' | ');
  const way = ways[at % ways.length] ?? '';
  return way
    .split(' ')
    .map((words, place) => {
      const all = words.split('/');
      return all[Math.floor(at / (place + 3)) % all.length] ?? '';
    })
    .join(' ')
    .replaceAll('#', String(2 + (at % 5)))
    .replaceAll('=year', '2026–2027')
    .replaceAll(/[*~]/gu, 'n');
}

/** Texts of every word that a lexicon has for quantities, times and references, among others. */
export function entityText(lexicon: Lexicon): fc.Arbitrary<string> {
  const words = lexicon.entityWords;
  const patterns = [...words.patterns, ...words.afterNumber].map(({ text }) => text);
  const single = [
    ...words.numerals.map(([one]) => one),
    ...words.bounds.map(([one]) => one),
    ...words.scales.map(([one]) => one),
    ...words.one,
    ...words.half,
    ...words.halves,
    ...words.months,
    ...words.times,
    ...words.timeUnits,
    ...words.naming,
    ...words.listing,
    ...words.counting,
    ...words.grades,
    ...words.chapters,
    ...words.few,
    ...words.item,
    ...words.age,
    ...words.percent,
    ...words.subsection,
  ].map((one) => one.replaceAll(/[$*]/gu, ''));
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 3, arbitrary: fc.constantFrom(...single) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...patterns), fc.nat(5000)).map((all) => oneOf(...all)) },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...JOINTS)), { minLength: 2, maxLength: 7 })
    .map((all) => all.flat().slice(0, -1).join(''));
}
