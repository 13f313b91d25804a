import * as fc from 'fast-check';

import { hostileLine } from './hostile-text.ts';
import { headingText, sentence, words } from './plan-words.ts';

/** Text of a line with every construct that stands in lines. */
const inline: fc.Arbitrary<string> = fc.letrec<{ line: string; piece: string }>((tie) => ({
  line: fc.array(tie('piece'), { minLength: 1, maxLength: 4, depthIdentifier: 'inline' }).map((all) => all.join(' ')),
  piece: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'inline' },
    { weight: 6, arbitrary: sentence },
    { weight: 3, arbitrary: words },
    { weight: 1, arbitrary: hostileLine },
    tie('line').map((text) => `**${text}**`),
    tie('line').map((text) => `_${text}_`),
    tie('line').map((text) => `***${text}*`),
    tie('line').map((text) => `[${text}](../strategia.md#mittarit "a")`),
    tie('line').map((text) => `![${text}](kuva.png)`),
    tie('line').map((text) => `[${text}][viite]`),
    words.map((text) => `\`${text}\``),
    words.map((text) => `${text}[^1]`),
    words.map((text) => `${text}[^2]`),
    words.map((text) => `<span lang="sv">${text}</span>`),
    words.map((text) => `${text}  \n${text}`),
    words.map((text) => `${text}\\\n${text}`),
    words.map((text) => `${text}\n${text}`),
    fc.constantFrom(
      '&auml;iti',
      '&#228;iti',
      '&#x110000;',
      '\\*',
      '<https://esimerkki.example>',
      'https://esimerkki.example/a?b=c',
      '<!-- huom -->',
      '<br>',
      '[ ]',
      '[x]',
      '[',
      ']',
      '](',
      '*',
      '**',
      '_',
      '`',
      '<',
      '|',
      '![',
      '$a$',
      ':kentta[Vastuu]{tag=a}',
    ),
  ),
})).line;

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;

const columns = fc.constantFrom(
  ['Tavoite', 'Toimenpide', 'Vastuutaho', 'Aikataulu', 'Mittari'],
  ['Mittari', 'Lähtötaso', 'Tavoite 2029', 'Lähde'],
  ['Åtgärd', 'Ansvarig', 'Tidtabell'],
  ['', ''],
  ['Toimenpide'],
);

const cell = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: sentence },
  { weight: 1, arbitrary: inline },
  { weight: 2, arbitrary: fc.constantFrom('', '7 %', '4 %', 'rehtori', '2027', 'a \\| b', 'a<br>b', '12 345', '-') },
);

const table = fc
  .tuple(columns, fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }), fc.boolean())
  .map(([head, body, aligned]) =>
    [row(head), row(head.map(() => (aligned ? ':-:' : '---'))), ...body.map((cells) => row(cells))].join('\n'),
  );

const suppression = fc
  .tuple(
    fc.constantFrom('ohita', 'ohita-osio', 'ohita-tiedosto', 'ignorera', 'ignore', 'ignore-section', 'ohitaa'),
    fc.constantFrom('outdated-term', 'commitment-vague', 'theme-missing, theme-thin', 'olematon', ''),
    fc.constantFrom(': historiaa, ei muuteta', ': ', '', ': a'),
  )
  .map(([name, rules, reason]) => `<!-- lapsilinssi-${name} ${rules}${reason} -->`);

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

/** A block, with blocks in it where it holds them. */
const block: fc.Arbitrary<string> = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: fc
    .array(tie('block'), { minLength: 1, maxLength: 3, depthIdentifier: 'block' })
    .map((all) => all.join('\n\n')),
  block: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'block' },
    { weight: 6, arbitrary: inline },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 6 }), headingText)
        .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
    },
    { weight: 1, arbitrary: fc.tuple(headingText, fc.constantFrom('===', '---')).map((lines) => lines.join('\n')) },
    { weight: 3, arbitrary: table },
    { weight: 2, arbitrary: suppression },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\n\n'))
        .map(([items, apart]) => items.map((item) => `- ${indented(item, '  ')}`).join(apart)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('blocks'), { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item, at) => `${at + 1}. ${indented(item, '   ')}`).join('\n\n')),
    },
    { weight: 1, arbitrary: tie('blocks').map((text) => `> ${indented(text, '> ')}`) },
    { weight: 1, arbitrary: inline.map((text) => `[^1]: ${indented(text, '    ')}`) },
    fc.constantFrom(
      '---',
      '***',
      '[viite]: https://esimerkki.example "Otsikko"',
      '[^2]: Kuntalaki 410/2015.',
      '```yaml\nlapset: 1\n```',
      '~~~',
      '```',
      '    lapset koodina',
      '<div>\nLapset laatikossa.\n</div>',
      '<table><tr><td>Rehtori</td></tr></table>',
      '<!-- avoin',
      '<script>\nlapset()\n</script>',
      '***Vahva*** _ja_ **toinen**',
      '\\newpage',
      '\u000C',
      ':::ohje\nTäytä tämä.\n:::',
      'Kunta lupaa:',
      '| a |',
      '#',
      '-',
      '1)',
      '> ',
    ),
  ),
})).block;

/** Front matter of known keys with values that are right, nearly right and wrong; some say again what their key says. */
const entries = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'asiakirjatyyppi',
        'kieli',
        'organisaatio',
        'organisaatiomuoto',
        'kausi',
        'language',
        'document-type',
        'hyväksytty',
        'otsikko',
      ),
      fc.constantFrom(
        'LaNu',
        'LaN',
        'Lanu-suunnitelma',
        'kunta',
        'kunt',
        'fi',
        'f',
        'fin',
        'Mallilan kunta',
        '2026–2029',
        '2026-29',
        'e',
        'ti',
        '"kunta"',
        "'sv'",
        '',
      ),
      fc.constantFrom('', '', ' # huom'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => `---\n${all.map(([key, value, note]) => `${key}: ${value}${note}\n`).join('')}---\n\n`);

const front = fc.oneof(
  entries,
  fc.constantFrom(
    '',
    '',
    '---\nasiakirjatyyppi: LaNu\nkieli: fi\norganisaatiomuoto: kunta\nkausi: 2026–2029\n---\n\n',
    '---\ndocument-type: municipal-strategy\nlanguage: sv\napproved: 2025-11-01\n---\n\n',
    '---\nasiakirjatyyppi: hyvinvointisuunnitelma\nkieli: fi\norganisaatio: Mallilan kunta\nhyväksytty: true\n---\n',
    '---\nasiakirjatyyppi: [\n---\n',
    '---\n---\n',
  ),
);

/** Markdown of every construct. */
export const markdownText: fc.Arbitrary<string> = fc
  .record({
    front,
    blocks: fc.array(block, { minLength: 1, maxLength: 10 }),
    apart: fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n'),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    form: fc.constantFrom('NFC' as const, 'NFC' as const, 'NFD' as const),
    end: fc.constantFrom('\n', ''),
  })
  .map(({ front: head, blocks, apart, lineEnd, form, end }) => {
    const text = `${head}${blocks.join(apart)}${end}`.normalize(form);
    return lineEnd === '\n' ? text : text.replaceAll(/\r?\n|\r/gu, lineEnd);
  });
