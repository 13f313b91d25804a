import { bounds } from './bounds-of.ts';
import type { EntityWordLists } from './entity-words.ts';
import { numerals } from './numerals.ts';

const EN_UNITS =
  'year/month/week/day/term/quarter/season/semester/autumn/spring/summer/winter/january/february/march/april/may/june/july/august/september/october/november/december';

const EN_DAYS = 'monday/tuesday/wednesday/thursday/friday/saturday/sunday';

const EN_DURATIONS = 'hours/days/weeks/months/years/terms';

/** What is compiled into a lexicon of the entity words of English. */
export const english = (): EntityWordLists => ({
  patterns: [
    {
      kind: 'minors',
      vague: false,
      text: 'under 11/12/13/14/15/16/17/18 years | under the age of 11/12/13/14/15/16/17/18',
    },
    {
      kind: 'rhythm',
      vague: false,
      text:
        `every/each ${EN_DAYS}/weekday/weekend | every other/second/third ${EN_DAYS}/weekday/weekend | on ${EN_DAYS.split(
          '/',
        )
          .map((day) => `${day}s`)
          .join(
            '/',
          )}/weekdays/weekends | every/each school/academic year/term | at/by the beginning/start/end of every/each ${EN_UNITS} | ` +
        `at/by the beginning/start/end of every/each school/academic year/term | in connection with the budget/accounts | with the annual accounts | with the financial statements | annually | yearly | monthly | weekly | daily | quarterly | every/each ${EN_UNITS} | every/each council term | every other/second/third/fourth/fifth/sixth ${EN_UNITS} | once/twice a/per/each/every ${EN_UNITS} | ` +
        `once/twice a/per council term | per council term | every few years | every # years/months/weeks`,
    },
    { kind: 'rhythm', vague: true, text: 'regularly | at regular intervals | from time to time' },
    {
      kind: 'time',
      vague: false,
      text: `within a/one/an hour/day/week/month/year/term | within half a year | within # ${EN_DURATIONS} | within # working/calendar days`,
    },
    {
      kind: 'time',
      vague: true,
      text: 'within a few days/weeks/months/years | continuously | continually | in the future | in future | in the near/long/longer/short/medium future/term/run | in the coming/next years | over time | gradually | eventually | as soon as possible',
    },
    { kind: 'period', vague: false, text: 'council term | school year | during the council term' },
    { kind: 'period', vague: true, text: 'strategy period | planning period | plan period | programme period' },
    {
      kind: 'date',
      vague: false,
      text: 'in/by/this/next/from spring/summer/autumn/winter | spring/summer/autumn/winter =year',
    },
  ],
  afterNumber: [
    {
      kind: 'rhythm',
      vague: false,
      text: `times a/per/each/every ${EN_UNITS} | times every/per council term | times a/per council term`,
    },
  ],
  times: [],
  timeUnits: [],
  one: ['one'],
  half: [],
  outOf: 'in',
  halves: [],
  numerals: [
    ...numerals(
      '2 two | 3 three | 4 four | 5 five | 6 six | 7 seven | 8 eight | 9 nine | 10 ten | 11 eleven | 12 twelve | 13 thirteen | 14 fourteen | 15 fifteen | 16 sixteen | 17 seventeen | 18 eighteen | 19 nineteen | 20 twenty | 30 thirty | 40 forty | 50 fifty | 60 sixty | 80 eighty | 100 hundred | 1000 thousand',
    ),
  ],
  months: 'january february march april may june july august september october november december'.split(' '),
  bounds: bounds('under below', 'over above', 'about around approximately nearly almost some'),
  naming:
    'aged$ ages$ age$ box$ natura$ week$ weeks$ p$ pp$ page figure fig$ table$ tables$ annex appendix chapter section no$ number$ version iso$ part$ grade$ grades$ step$ phase$ stage$ road$ highway route$ level$ articles$'.split(
      ' ',
    ),
  listing: 'goal objective measure indicator theme criterion question scenario priority'.split(' '),
  counting: 'is$ are$ was$ were$ be$ been$ of$ to$ total$ number average score'.split(' '),
  grades: 'grade grades'.split(' '),
  chapters: [],
  few: ['few', 'several', 'many'],
  item: [],
  age: ['year-old', 'years old', 'years of age'],
  scales: [
    ['million', 1e6],
    ['billion', 1e9],
    ['thousand', 1e3],
    ['m€', 1e6],
    ['k€', 1e3],
  ],
  percent: ['per cent', 'percent'],
  article: 'article',
  subsection: [],
});
