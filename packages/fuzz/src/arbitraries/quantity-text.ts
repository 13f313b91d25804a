import * as fc from 'fast-check';

/** A text that is put together from pieces, one of each list. */
function joined(...parts: readonly (readonly string[])[]): fc.Arbitrary<string> {
  return fc.tuple(...parts.map((all) => fc.constantFrom(...all))).map((all) => all.join(''));
}

const DASHES = ['–', '-', ' – ', '—', '...'];
const YEARS = ['2019', '2025', '2026', '2027', '2029', '1999', '26', '2035'];
const DAYS = ['1', '01', '5', '13', '28', '31', '32', '0', '45'];
const MONTHS = ['1', '02', '9', '10', '12', '13', '0', '31'];
const SPACES = ['', ' ', '\u00A0'];

const number = fc.oneof(
  joined(['0', '1', '2', '7', '12', '99', '120', '1500', '8200', '1 200', '12 345', '1.200', '120 000', '1,000,000']),
  joined(['2', '7', '12', '0', '1 200'], [',', '.'], ['5', '25', '0', '333']),
  joined(['kaksi', 'kolme', 'viisi', 'kymmenen', 'sata', 'två', 'tre', 'fem', 'tio', 'two', 'five', 'ten', 'puolet']),
);
const range = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: fc.tuple(number, fc.constantFrom(...DASHES), number).map((all) => all.join('')) },
  fc
    .tuple(
      fc.constantFrom('alle ', 'yli ', 'noin ', 'enintään ', 'under ', 'över ', 'högst ', 'at least ', '< ', '≥ '),
      number,
    )
    .map((all) => all.join('')),
);

const amount = fc.oneof(
  fc
    .tuple(
      range,
      fc.constantFrom(...SPACES),
      fc.constantFrom('%', 'prosenttia', 'prosentin', 'procent', 'per cent', 'prosenttiyksikköä', '‰', 'promillea'),
    )
    .map((all) => all.join('')),
  fc
    .tuple(
      range,
      fc.constantFrom(...SPACES),
      fc.constantFrom(
        '',
        'miljoonaa ',
        'milj. ',
        'tuhatta ',
        't',
        'M',
        'k',
        'miljoner ',
        'mn ',
        'tusen ',
        'million ',
        'billion ',
        'mrd. ',
      ),
      fc.constantFrom('€', 'euroa', 'euron', 'eur', 'EUR', 'euro', 'euros', 'e', '€/vuosi', 'euroa vuodessa'),
    )
    .map((all) => all.join('')),
  fc
    .tuple(
      fc.constantFrom('€', 'EUR', '€ ', 'EUR '),
      range,
      fc.constantFrom('', ' million', 'm', ' milj.', ' miljoonaa', ' billion', ' thousand', 'k'),
    )
    .map((all) => all.join('')),
  fc
    .tuple(
      range,
      fc.constantFrom(
        ' lasta',
        ' nuorta',
        ' oppilasta',
        ' barn',
        ' children',
        ' henkilöä',
        ' kpl',
        ' koulua',
        ' viikossa',
        ' htv',
        ' vuotta',
        '-vuotiasta',
        ' åringar',
        ' § ',
      ),
    )
    .map((all) => all.join('')),
);

const MONTH_NAMES = ['tammikuussa', 'syyskuuhun', 'joulukuun', 'september', 'maj', 'May', 'December', 'lokakuussa'];
const time = fc.oneof(
  joined(DAYS, ['.', '. '], MONTHS, ['.', '. '], YEARS),
  joined(YEARS, ['-', '/'], MONTHS, ['-', '/'], DAYS),
  joined(DAYS, ['.', '.–', '. '], MONTHS, ['.', '']),
  joined(DAYS, ['. ', ' ', '. – 5. '], MONTH_NAMES, [' ', ' vuonna ', ''], YEARS),
  joined(MONTH_NAMES, [' '], YEARS, ['', ' mennessä', ' alkaen', ' saakka']),
  joined(YEARS, DASHES, YEARS, ['', ' aikana']),
  joined(
    ['vuonna ', 'vuoteen ', 'vuosina ', 'vuoden ', 'år ', 'åren ', 'in ', 'by ', 'före ', 'senast ', 'kausi ', 'v. '],
    YEARS,
    ['', '–2029', ' mennessä', ' lopussa', ' loppuun'],
  ),
  joined(['keväällä ', 'syksyn ', 'kesä ', 'hösten ', 'våren ', 'spring ', 'syksyllä '], YEARS),
  joined(['lukuvuonna ', 'lukuvuosi ', 'läsåret '], YEARS, DASHES, YEARS),
  joined(['Q', 'q'], ['1', '4', '5'], ['/', ' '], YEARS),
  joined(['1', '2', '3', 'I', 'II'], ['. ', ' '], ['neljännes ', 'kvartaali ', 'kvartalet ', 'vuosipuolisko '], YEARS),
  joined(
    [
      'vuosittain',
      'kuukausittain',
      'joka syksy',
      'kahdesti vuodessa',
      'kerran kuukaudessa',
      'kahden vuoden välein',
      'jatkuvasti',
      'årligen',
      'varje höst',
      'två gånger om året',
      'vart fjärde år',
      'every year',
      'twice a year',
      'neljästi vuodessa',
      'viikoittain',
      '2 kertaa viikossa',
      'kerran valtuustokaudessa',
      'en gång i månaden',
    ],
    ['', ' ja', ', '],
  ),
  joined([
    'kahden viikon kuluessa',
    'kuukauden sisällä',
    'inom två veckor',
    'within two weeks',
    '3 kk:n kuluttua',
    'kolmessa kuukaudessa',
  ]),
);

const reference = fc.oneof(
  joined(
    ['', 'kuntalain ', 'lastensuojelulaki ', 'barnskyddslagen ', 'lag ', 'nuorisolaki ', 'Act '],
    ['12', '1', '8', '5 a', '13'],
    [' §', '§', ' §:n', ' § 2 mom.', ' §:n 3 momentin'],
    ['', ' mukaan', ', 13 §', '–15 §'],
  ),
  joined(
    ['', 'laki ', 'nuorisolaki ', 'L ', '(', 'laissa ('],
    ['417', '410', '72', '1326', '1285', '612', '1'],
    ['/'],
    ['2007', '2015', '2006', '2010', '2016', '2021', '10'],
    ['', ')', ', 12 §'],
  ),
  joined(
    ['ks. luku ', 's. ', 'sivu ', 'kuva ', 'liite ', 'taulukko ', 'puh. ', 'luokka '],
    ['3', '3.2', '12', '8.–9.', '040 123 4567', '1-3'],
    ['', '.'],
  ),
);

/** A quantity, time or reference as somebody writes it in one of three languages, right or nearly so. */
export const quantityText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: amount },
  { weight: 4, arbitrary: time },
  { weight: 2, arbitrary: reference },
  { weight: 1, arbitrary: range },
);
