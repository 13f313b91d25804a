import { expect, test } from 'vitest';

import type { PlanDocument } from './document.ts';
import { limitsWith } from './limits.ts';
import { parseMarkdown } from './markdown.ts';
import type { OutlineRules } from './outline-rules.ts';
import { outline } from './outline.ts';
import type { OutlineOptions } from './outline.ts';

const RULES: OutlineRules = {
  organisations: [],
  documentTypes: [
    { id: 'municipal-strategy', names: ['Kuntastrategia', 'Kommunstrategi'], organisationKinds: ['municipality'] },
    {
      id: 'child-youth-plan',
      names: ['Lasten ja nuorten hyvinvointisuunnitelma', 'LaNu'],
      organisationKinds: ['municipality', 'joint'],
    },
  ],
  sectionRoles: (heading) =>
    /tavoit/iu.test(heading) ? ['goal'] : /nykytila/iu.test(heading) ? ['present-state'] : [],
  columnRoles: (heading) =>
    /mittari/iu.test(heading)
      ? ['indicator']
      : /tavoite/iu.test(heading)
        ? ['goal']
        : /nyt/iu.test(heading)
          ? ['baseline']
          : [],
  typeSigns(text, place) {
    if (/kuntastrategia/iu.test(text))
      return [{ type: 'municipal-strategy', sign: `${place} 1`, weight: place === 'title' ? 8 : 3 }];
    if (/hyvinvointisuunnitelma/iu.test(text)) return [{ type: 'child-youth-plan', sign: `${place} 2`, weight: 6 }];
    return [];
  },
};

function read(text: string, options: Partial<OutlineOptions> = {}): PlanDocument {
  const root = parseMarkdown(text);
  return outline(
    root,
    { parts: [text] },
    { path: 'suunnitelma.md', format: 'markdown', pack: RULES, limits: limitsWith(), ...options },
  );
}

/** Blocks as lines: kind, use when it is not body, text. */
function shown(document: PlanDocument): string[] {
  return document.blocks.map(({ kind, use, text }) => `${kind}${use === 'body' ? '' : ` (${use})`}: ${text}`);
}

test('blocks hold clean text and leave marks, code, addresses and footnote marks out', () => {
  const text = [
    '# Osallisuus',
    '',
    'Kunta **kuulee** lapsia [ennen *päätöstä*](https://example.org)[^1] `koodi`',
    'ja kertoo&nbsp;vaikutuksista &amp; perusteluista\\*. ![kuva](talo.png)',
    '',
    '```',
    'ei luettavaa',
    '```',
    '',
    '[^1]: Nuorisolaki 24 §.',
  ].join('\n');
  expect(shown(read(text))).toEqual([
    'heading: Osallisuus',
    'paragraph: Kunta kuulee lapsia ennen päätöstä ja kertoo vaikutuksista & perusteluista*.',
    'footnote: Nuorisolaki 24 §.',
  ]);
});

test('what only guidance notes is guidance, and so is the caption of a table that nobody has filled in', () => {
  const text = [
    '> Ohje: kirjaa vastuutaho.[^1] [^2]',
    '',
    'Rehtori vastaa.[^2]',
    '',
    '[^1]: Lapsen oikeuksien sopimus 12 art.',
    '',
    '[^2]: Nuorisolaki 24 §.',
    '',
    'Taulukko 1. Toimenpiteet',
    '',
    '| Toimenpide |',
    '| --- |',
    '| [toimenpide] |',
  ].join('\n');
  expect(shown(read(text))).toEqual([
    'paragraph (guidance): Ohje: kirjaa vastuutaho.',
    'paragraph: Rehtori vastaa.',
    'footnote (guidance): Lapsen oikeuksien sopimus 12 art.',
    'footnote: Nuorisolaki 24 §.',
    'caption (guidance): Taulukko 1. Toimenpiteet',
    'cell (guidance): Toimenpide',
    'cell (placeholder): [toimenpide]',
  ]);
});

test('sections have numbers, titles, parents and roles, their own or inherited', () => {
  const text =
    '# Suunnitelma\n\n## 1 Nykytila\n\nTeksti.\n\n### 1.1 Osallisuus\n\nTeksti.\n\n## 2. Tavoitteet\n\nTeksti.\n';
  expect(
    read(text).sections.map(({ parent, level, number, title, roles, first, end }) => [
      parent,
      level,
      number,
      title,
      roles,
      first,
      end,
    ]),
  ).toEqual([
    [-1, 0, '', 'Suunnitelma', [], 0, 7],
    [0, 1, '', 'Suunnitelma', [], 0, 7],
    [1, 2, '1', 'Nykytila', ['present-state'], 1, 5],
    [2, 3, '1.1', 'Osallisuus', ['present-state'], 3, 5],
    [1, 2, '2', 'Tavoitteet', ['goal'], 5, 7],
  ]);
});

test('a section reaches from its heading to its last character', () => {
  const text = '# A\n\nteksti\n\n## B\n\n- kohta\n\n# C\n';
  expect(
    read(text).sections.map(({ range }) => [range.start.line, range.start.column, range.end.line, range.end.column]),
  ).toEqual([
    [1, 1, 10, 1],
    [1, 1, 7, 8],
    [5, 1, 7, 8],
    [9, 1, 9, 4],
  ]);
});

test('lists know what leads them in, and items their depth', () => {
  const text =
    'Kunta lupaa:\n\n- Lapsia kuullaan\n  - nuorisovaltuustossa\n- Päätöksistä kerrotaan\n\nLause päättyy.\n\n1. Ensin\n';
  const { lists, blocks } = read(text);
  expect(lists).toEqual([
    { index: 0, section: 0, ordered: false, items: [1, 3], leadIn: 0 },
    { index: 1, section: 0, ordered: false, items: [2], leadIn: 1 },
    { index: 2, section: 0, ordered: true, items: [5] },
  ]);
  expect(blocks.map(({ depth }) => depth)).toEqual([undefined, 1, 2, 1, undefined, 1]);
});

test('an unfinished sentence leads a list in too', () => {
  expect(read('Tavoitteenamme on, että\n\n- jokainen lapsi harrastaa\n').lists[0]?.leadIn).toBe(0);
});

test('table cells are blocks with their row and column, columns have roles', () => {
  const text =
    'Taulukko 1. Mittarit\n\n| Tavoite | Mittari |\n|---|---|\n| Osallisuus<br>kasvaa | 80 % |\n| | 12 kpl |\n';
  const { tables, blocks } = read(text);
  expect(tables).toEqual([
    {
      index: 0,
      section: 0,
      leadIn: 0,
      columns: [
        { header: 1, role: 'goal' },
        { header: 2, role: 'indicator' },
      ],
      rows: [
        [3, 4],
        [undefined, 5],
      ],
    },
  ]);
  expect(blocks.map(({ kind, text: clean, cell }) => [kind, clean, cell?.row, cell?.column])).toEqual([
    ['caption', 'Taulukko 1. Mittarit', undefined, undefined],
    ['cell', 'Tavoite', -1, 0],
    ['cell', 'Mittari', -1, 1],
    ['cell', 'Osallisuus kasvaa', 0, 0],
    ['cell', '80 %', 0, 1],
    ['cell', '12 kpl', 1, 1],
  ]);
});

test('columns headed by years hold the start and the aim when they hold figures', () => {
  const roles = (table: string): (string | undefined)[] | undefined =>
    read(table).tables[0]?.columns.map(({ role }) => role);
  expect(
    roles('| Mittari | TP 2025 | TA 2026 | Tavoite 2028 |\n|---|---|---|---|\n| Osuus | 4 % | 3 % | 2 % |\n'),
  ).toEqual(['indicator', 'baseline', undefined, 'target']);
  expect(roles('| Mittari | 2025 |\n|---|---|\n| Osuus | 4 % |\n')).toEqual(['indicator', undefined]);
  expect(roles('| Mittari | Nyt | 2028 |\n|---|---|---|\n| Osuus | 4 % | 2 % |\n')).toEqual([
    'indicator',
    'baseline',
    'target',
  ]);
  expect(roles('| Toimi | 2026 | 2027 |\n|---|---|---|\n| Kysely | x | |\n')).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('quotations, guidance, placeholders, contents and comments are not body', () => {
  const text = [
    '# Sisällys',
    '',
    '- Johdanto',
    '',
    '# Johdanto',
    '',
    '- [Osallisuus](#osallisuus)',
    '- [Talous](#talous)',
    '',
    '<!-- lapsilinssi-ohita outdated-term: historiaa -->',
    'Lapsiasiamies antoi lausunnon. <!-- tarkista -->',
    '',
    '> Lapsella on oikeus tulla kuulluksi.',
    '',
    '> Ohje: kirjaa tähän vastuutaho.',
    '',
    '[kunnan nimi]',
    '',
    '## Esimerkki (poista)',
    '',
    'Nuorisovaltuusto kuullaan.',
  ].join('\n');
  expect(shown(read(text))).toEqual([
    'heading (contents): Sisällys',
    'item (contents): Johdanto',
    'heading: Johdanto',
    'item (contents): Osallisuus',
    'item (contents): Talous',
    'paragraph (comment): lapsilinssi-ohita outdated-term: historiaa',
    'paragraph (comment): tarkista',
    'paragraph: Lapsiasiamies antoi lausunnon.',
    'paragraph (quotation): Lapsella on oikeus tulla kuulluksi.',
    'paragraph (guidance): Ohje: kirjaa tähän vastuutaho.',
    'paragraph (placeholder): [kunnan nimi]',
    'heading (guidance): Esimerkki (poista)',
    'paragraph (guidance): Nuorisovaltuusto kuullaan.',
  ]);
});

test('text in HTML is read, the tags are not', () => {
  const text =
    '<details>\n<summary>Osallisuus</summary>\n<p>Nuorisovaltuusto <b>kuulee</b> lapsia.</p>\n</details>\n\nTeksti.\n';
  expect(read(text).blocks.map(({ text: clean, provenance }) => [clean, provenance])).toEqual([
    ['Osallisuus', 'inferred'],
    ['Nuorisovaltuusto kuulee lapsia.', 'inferred'],
    ['Teksti.', 'written'],
  ]);
});

test('front matter in any of the three languages says the same', () => {
  const expected = {
    title: 'Lasten Kuvitteella',
    language: { value: 'sv', source: 'front-matter' },
    documentType: { value: 'child-youth-plan', source: 'front-matter' },
    organisation: { value: 'Kuvitteellan kunta', source: 'front-matter' },
    organisationKind: { value: 'joint', source: 'front-matter' },
    period: { value: { from: 2026, to: 2029 }, source: 'front-matter' },
    approved: { value: '2026-05-12', source: 'front-matter' },
  };
  const fi =
    '---\notsikko: Lasten Kuvitteella\nkieli: ruotsi\nasiakirjatyyppi: lanu\norganisaatio: Kuvitteellan kunta\norganisaatiomuoto: yhteinen\nkausi: 2026-2029\nhyväksytty: 12.5.2026\n---\n';
  const sv =
    '---\ntitel: Lasten Kuvitteella\nspråk: sv\ndokumenttyp: Lasten ja nuorten hyvinvointisuunnitelma\norganisation: Kuvitteellan kunta\norganisationsform: gemensam\nperiod: 2026–2029\ngodkänd: 2026-05-12\n---\n';
  const en =
    '---\ntitle: Lasten Kuvitteella\nlanguage: swedish\ndocument-type: child-youth-plan\norganisation: Kuvitteellan kunta\norganisation-kind: joint\nperiod: "2026–2029"\napproved: council 12.5.2026\n---\n';
  for (const text of [fi, sv, en]) {
    const { title, language, documentType, organisation, organisationKind, period, approved } = read(text);
    expect({ title, language, documentType, organisation, organisationKind, period, approved }).toEqual(expected);
  }
});

test('an option wins over front matter, front matter over configuration, configuration over the text', () => {
  const text = '---\nkieli: sv\n---\n\n# Kuntastrategia 2026–2029\n';
  const document = read(text, {
    language: 'en',
    configured: { language: 'fi', documentType: 'child-youth-plan', period: { from: 2020, to: 2021 } },
  });
  expect([document.language, document.documentType, document.period]).toEqual([
    { value: 'en', source: 'option' },
    { value: 'child-youth-plan', source: 'configuration' },
    { value: { from: 2020, to: 2021 }, source: 'configuration' },
  ]);
});

test("type says what the document is when it names a type of ours, and is another tool's key otherwise", () => {
  const stated = (key: string, value: string): unknown[] => {
    const { documentType, notes } = read(`---\n${key}: ${value}\n---\n\nTeksti.\n`);
    return [documentType, notes.map(({ code }) => code)];
  };
  expect([stated('type', 'LaNu'), stated('Tyyppi', 'kuntastrategia'), stated('type', 'post')]).toEqual([
    [{ value: 'child-youth-plan', source: 'front-matter' }, []],
    [{ value: 'municipal-strategy', source: 'front-matter' }, []],
    [{ value: 'other', source: 'none' }, []],
  ]);
});

test('values and keys that are nearly right are told with what is meant', () => {
  const text =
    '---\nasiakirjatyypi: LaNu\nkausi: 2029–2026\ndocument-type: kuntastrategi\nkieli: klingon\nlaji: x\n---\n\nTeksti.\n';
  const { notes, period, documentType } = read(text);
  expect(notes.map(({ code, values, range }) => [code, values, range?.start.line])).toEqual([
    ['front-matter-key', { key: 'asiakirjatyypi', nearest: 'asiakirjatyyppi' }, 2],
    ['front-matter-value', { key: 'kausi', value: '2029–2026', nearest: '2026–2029' }, 3],
    ['front-matter-value', { key: 'document-type', value: 'kuntastrategi', nearest: 'municipal-strategy' }, 4],
    ['front-matter-value', { key: 'kieli', value: 'klingon' }, 5],
  ]);
  expect([period, documentType]).toEqual([undefined, { value: 'other', source: 'none' }]);
});

test('front matter that is never closed is told, and its text is read', () => {
  const { notes, blocks } = read('---\nkausi: 2026–2029\n\n# Osallisuus\n\n- Lapsia kuullaan.\n');
  expect(notes.map(({ code, values }) => [code, values])).toEqual([
    ['front-matter-broken', { what: 'not-closed', text: '---', line: 1 }],
  ]);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'item']);
});

test('type, organisation, period and approval are read from the title page', () => {
  const text =
    '# Kuvitteellan kuntastrategia 2026–2029\n\nHyväksytty kunnanvaltuustossa 12.5.2026\n\nKuvitteellan kunta\n\n## Visio\n\nTeksti.\n';
  const { documentType, organisation, organisationKind, period, approved } = read(text);
  expect({ documentType, organisation, organisationKind, period, approved }).toEqual({
    documentType: { value: 'municipal-strategy', source: 'title' },
    organisation: {
      value: 'Kuvitteellan kunta',
      source: 'title',
      range: {
        start: { part: 0, offset: 2, line: 1, column: 3 },
        end: { part: 0, offset: 29, line: 1, column: 30 },
      },
    },
    organisationKind: { value: 'municipality', source: 'title' },
    period: {
      value: { from: 2026, to: 2029 },
      source: 'title',
      range: {
        start: { part: 0, offset: 30, line: 1, column: 31 },
        end: { part: 0, offset: 39, line: 1, column: 40 },
      },
    },
    approved: {
      value: '2026-05-12',
      source: 'title',
      range: {
        start: { part: 0, offset: 71, line: 3, column: 31 },
        end: { part: 0, offset: 80, line: 3, column: 40 },
      },
    },
  });
});

test('a Swedish section of a Finnish plan is Swedish, its short items too', () => {
  const text = [
    '---',
    'kieli: fi',
    '---',
    '',
    '# Lasten osallisuus',
    '',
    'Kunta kuulee lapsia ja nuoria ennen heitä koskevia päätöksiä ja kertoo heille päätösten vaikutuksista.',
    '',
    '# Sammandrag',
    '',
    'Kommunen hör barn och unga innan beslut som gäller dem fattas och berättar för dem om beslutens följder.',
    '',
    '- Barnråd',
  ].join('\n');
  const { language, blocks } = read(text);
  expect([language.value, blocks.map((block) => block.language)]).toEqual(['fi', ['fi', 'fi', 'sv', 'sv', 'sv']]);
});

test('an open fence is told where it begins', () => {
  expect(read('# A\n\nTeksti.\n\n```\nloppu katoaa\n').notes.map(({ code, values }) => [code, values])).toEqual([
    ['unclosed-fence', { line: 5 }],
  ]);
});

test('a document beyond the limits is cut and says so', () => {
  const { blocks, notes } = read('Kappale.\n\n'.repeat(10), { limits: limitsWith({ blocks: 3 }) });
  expect([blocks.length, notes.map(({ code, values }) => [code, values])]).toEqual([
    3,
    [['limit', { limit: 'blocks', most: 3 }]],
  ]);
});

test('a tree without positions is outlined all the same', () => {
  const document = outline(
    { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Lapsia kuullaan.' }] }] },
    { parts: [''] },
    { path: '', format: 'markdown', pack: RULES, limits: limitsWith() },
  );
  expect(shown(document)).toEqual(['paragraph: Lapsia kuullaan.']);
});
