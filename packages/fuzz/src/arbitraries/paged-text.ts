import * as fc from 'fast-check';

import { variedSentence } from './varied-plan.ts';

const HEADINGS = [
  'Nykytila',
  'Osallisuus',
  'Toimenpiteet ja vastuut',
  'Lasten ja nuorten kuuleminen',
  'Seuranta',
  'Delaktighet',
  'Mittarit',
];
const HEADS = ['', 'Mallilan kunta', 'MALLILAN KUNTA  Hyvinvointisuunnitelma 2026–2029', 'Hyvinvointisuunnitelma'];
const FOOTS: readonly ((page: number, pages: number) => string)[] = [
  () => '',
  (page) => String(page),
  (page) => `Sivu ${page}`,
  (page, pages) => `${page} (${pages})`,
  (page, pages) => `Sivu ${page}/${pages}`,
  (page) => `- ${page} -`,
  (page) => (page % 2 === 0 ? `${page}  Mallilan kunta` : `Suunnitelma  ${page}`),
  (page) => `${page + 4}`,
];

/** A text in lines of a width, its words broken at their ends now and then. */
function wrapped(text: string, width: number, broken: boolean): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length < width) line += (line === '' ? '' : ' ') + word;
    else if (broken && word.length > 8) {
      lines.push(`${line} ${word.slice(0, 5)}-`);
      line = word.slice(5);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}

const paragraph = fc
  .tuple(fc.array(variedSentence, { minLength: 1, maxLength: 4 }), fc.constantFrom(40, 60, 90, 500), fc.boolean())
  .map(([all, width, broken]) => wrapped(all.join(' '), width, broken));
const heading = fc
  .tuple(
    fc.constantFrom('', '', '1 ', '2.1 ', '3.\n', '4.2.1 ', 'IV ', 'Luku 2 '),
    fc.constantFrom(...HEADINGS),
    fc.constantFrom('as it is', 'as it is', 'capitals', 'broken'),
  )
  .map(
    ([number, title, how]) =>
      number + (how === 'capitals' ? title.toUpperCase() : how === 'broken' ? title.replace(' ', '\n') : title),
  );
const bullets = fc
  .tuple(
    fc.constantFrom('• ', '- ', '•\n', '– ', 'o ', '\uF0B7 ', '1. ', 'a) ', '* ', '> ', ''),
    fc.array(
      fc.oneof(
        fc.constantFrom('Kerhokyydit', 'leikkipuisto Rantalaan;', 'kuullaan lapsia', 'Lapset ja nuoret.'),
        variedSentence,
      ),
      {
        minLength: 2,
        maxLength: 6,
      },
    ),
    fc.constantFrom('', 'Kunta lupaa:\n', 'Toimenpiteet\n', 'Tavoitteena on\n'),
  )
  .map(([mark, items, lead]) => lead + items.map((one) => mark + wrapped(one, 60, false)).join('\n'));
const contents = fc
  .array(
    fc.tuple(
      fc.constantFrom(...HEADINGS),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(' ..... ', '\t', '   ', ' . . . '),
    ),
    {
      minLength: 3,
      maxLength: 7,
    },
  )
  .map((all) => `Sisällys\n${all.map(([title, page, gap], at) => `${at + 1} ${title}${gap}${page}`).join('\n')}`);

const FIELDS = [
  'Toimenpide',
  'Tavoite',
  'Vastuutaho',
  'Aikataulu',
  'Mittari',
  'Lähtötaso',
  'Määräraha',
  'Åtgärd',
  'Ansvarig',
  'Tidtabell',
  'Mål',
];
const SAID = [
  'Kerhokyydit kyliin',
  'rehtori',
  '2027',
  'sivistyslautakunta ja kunta',
  'Koulukiusattujen osuus',
  '7 % (2025)',
  'syksy 2026',
  '',
  'Lapsia kuullaan',
];
/** Fields and what stands in them, one after another as in a table that was taken apart. */
const records = fc
  .record({
    fields: fc.shuffledSubarray(FIELDS, { minLength: 2, maxLength: 5 }),
    said: fc.array(fc.array(fc.constantFrom(...SAID), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    between: fc.constantFrom(': ', ':\n', ' ', '\n', ' – ', ':  '),
    apart: fc.constantFrom('\n', '\n\n', '\n### Toimi\n', '\nToimenpide 1\n'),
    marked: fc.constantFrom('', '', '- ', '**'),
  })
  .map(({ fields, said, between, apart, marked }) =>
    said
      .map((values) =>
        fields
          .map((field, at) => `${marked}${field}${marked === '**' ? '**' : ''}${between}${values[at] ?? ''}`)
          .join(marked === '**' ? '  \n' : '\n'),
      )
      .join(apart),
  );
const columns = fc
  .array(fc.array(fc.constantFrom(...SAID, ...FIELDS), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 })
  .map((rows) => rows.map((cells) => cells.map((one) => one.padEnd(26)).join('')).join('\n'));
const loose = fc.constantFrom(
  'K',
  'L\na\np\ns\ni',
  '0\n10\n20\n30\n40',
  '2021 2023 2025',
  '\t\t',
  '—',
  'Kuva 1. Lapset',
  'www.mallila.fi',
  '* * *',
  'Lapset > Nuoret » Perheet',
);

/** Records as they stand in a plan, in Markdown or without. */
export const recordText: fc.Arbitrary<string> = records;

/** Text as it comes from a PDF of several pages: furniture on each, lines of a width, headings by their looks, lists, contents, records, columns. */
export const pagedText: fc.Arbitrary<string> = fc
  .record({
    head: fc.constantFrom(...HEADS),
    foot: fc.constantFrom(...FOOTS),
    first: fc.option(contents, { nil: undefined, freq: 3 }),
    pages: fc.array(
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: paragraph },
          { weight: 4, arbitrary: heading },
          { weight: 3, arbitrary: bullets },
          { weight: 2, arbitrary: records },
          { weight: 1, arbitrary: columns },
          { weight: 1, arbitrary: loose },
        ),
        { minLength: 1, maxLength: 5 },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    apart: fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n'),
    break: fc.constantFrom('\n\f', '\n\f', '\f', '\n\n\n'),
    above: fc.boolean(),
  })
  .map(({ head, foot, first, pages, apart, break: end, above }) =>
    [...(first === undefined ? [] : [[first]]), ...pages]
      .map((blocks, at, all) => {
        const number = foot(at + 1, all.length);
        return [...(above ? [number, head] : [head]), ...blocks, ...(above ? [] : [number])]
          .filter((one) => one !== '')
          .join(apart);
      })
      .join(end),
  );
