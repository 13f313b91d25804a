import * as fc from 'fast-check';

import { quantityText } from './quantity-text.ts';

/** Who does what, in each of the ways that a plan has for it; `@` stands for a quantity or time. */
const CLAUSES = {
  fi: [
    'Nuorisovaltuusto antaa lausunnon talousarviosta @',
    'Sivistyslautakunta arvioi päätöksen vaikutukset lapsiin @',
    'Lautakunta päättää määrärahasta @ ja raportoi valtuustolle',
    'Rehtori kertoo oppilaille @, mitä heidän ehdotuksistaan seurasi',
    'Lapsia kuullaan @',
    'Lapsia ei kuulla @',
    'Lapsia olisi kuultava @',
    'Lasten osallisuutta pyritään edistämään mahdollisuuksien mukaan',
    'Oppilaskunnan pitää vastata lapsille @',
    'Kuullaanko nuoria @',
    'Kunta edistää osallisuutta @',
    'Verkosto tukee ikäihmisiä @',
    'Lääninhallitus valvoo @',
    'Aluehallintovirastolta pyydetään lausunto @',
    'Aiemmin lääninhallitus valvoi @',
    'Ongelmanuoret ohjataan palveluihin @',
    'Nuorisolaki 72/2006 velvoittaa @',
    'Terveydenhuoltolain 12 § koskee @',
    'OKM:n ja STM:n ohjeet otetaan huomioon @',
    'Sosiaali- ja terveysministeriö (STM) ohjaa @',
    'Tilat selvittää [kunnan nimi] @',
    'Puhelin on xxx, ja päivä on xx.xx.2026 @',
    'Kodin ulkopuolelle oli sijoitettuna kolme lasta @',
    'Koulukiusattujen osuus laskee @',
    'Lapsibudjetointiin varataan määräraha @',
    'Lapsivaikutusten arviointi tehdään @',
    'Toiminta lakkautetaan @',
    'Kerho on lakisääteinen @',
    'Sivistysjohtaja vastaa seurannasta @',
    'Johtoryhmä kokoontuu @',
    'Verkosto tekee yhteistyötä lasten kanssa @',
    'Sairaanhoitopiirin asiakkaana on nuori @',
    'Sairaanhoitopiirille annetaan lausunto @',
    'Kärkihanke jatkuu @',
    'Päivähoidossa kuullaan lapsia @',
    'Kuntalaki 365/1995 ja nykyinen laki koskevat lapsia @',
    'Yksinäisyyttä kokee 12 ‰ lapsista @',
    'Kerhojen määrä on 14 @',
    'Lautakunta päättää asiasta, ja talousarvio hyväksytään @',
    'Ikäihmisten verkosto kokoontuu @',
    'Henkilöstölle järjestetään koulutusta @',
    'Selvitetään mahdollisuutta perustaa nuorisotila @',
    'Lasten palvelut: ks. luku 3 ja liite 1 @',
    'Tavoitteena on, että jokainen lapsi saa harrastaa @',
    'Rehtori raportoi lautakunnalle ja valtuustolle @',
    'Tähän kirjoitetaan vastuutaho @',
    'Esimerkki: rehtori vastaa lapsille @',
    'Jos rahoitus järjestyy, nuoria kuullaan @',
    'Oppilaista 7 % (2 oppilasta) on kiusattu @',
  ],
  sv: [
    'Ungdomsfullmäktige ger ett utlåtande om budgeten @',
    'Nämnden bedömer beslutets konsekvenser för barn @',
    'Rektorn svarar eleverna @',
    'Barn hörs @',
    'Barn hörs inte @',
    'Barnens delaktighet främjas i mån av möjlighet @',
    'Länsstyrelsen övervakar @',
    'Ungdomslagen 72/2006 förpliktar @',
    'Kommunen stöder åldringar @',
    'Undervisnings- och kulturministeriet (OKM) styr @',
    'Andelen mobbade barn minskar @',
    'Verksamheten avskaffas @',
    'Ledningsgruppen samlas och barnen hörs @',
    'Sjukvårdsdistriktet ger ett utlåtande @',
    'Inom dagvården hörs barn @',
    'Spetsprojektet fortsätter @',
    'Kommunallagen 365/1995 gäller barn @',
    'Ensamma barn är 12 ‰ @',
    'Om det finns pengar ordnas klubbar @',
    'Målet är att varje barn får en hobby @',
  ],
  en: [
    'Children are heard @',
    'The council decides on the budget @',
    'The youth council meets @',
    'The board answers children @',
    'Plan for the participation of children @',
    'Nobody hears the pupils @',
  ],
} as const;

const ENDS = ['.', '.', '.', '?', ' …', ';', ':'];
const JOINTS = { fi: [', ja ', ', mutta ', ', koska ', ', joka '], sv: [', och ', ', men ', ', som '], en: [', and '] };
type Language = keyof typeof CLAUSES;

const clause = (language: Language): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...CLAUSES[language]), fc.option(quantityText, { nil: '', freq: 2 }))
    .map(([text, quantity]) => text.replace('@', quantity).trimEnd());

const IN_LINE = [
  '<!-- lapsilinssi-ohita outdated-term: historiaa -->',
  '<!-- lapsilinssi-ohita theme-thin: tiedossa -->',
  '<!-- lapsilinssi-ignorera commitment-vague: känt -->',
  '<!-- lapsilinssi-ohita outdated-term -->',
  '<!-- huom -->',
  '[strategia](../strategia.md)',
  '[yhteinen](../../yhteinen/lanu.md#osallisuus)',
  '[b](b.md)',
  '![kuva](kuva.png)',
  '**lapset**',
  '[^1]',
  '&auml;iti',
  '<br>',
  '`koodi`',
  'https://mallila.example',
];

/** Puts something into a text between or inside words. */
function inserted(text: string, piece: string, share: number, apart: readonly [boolean, boolean]): string {
  const at = Math.floor(share * text.length);
  return `${text.slice(0, at)}${apart[0] ? ' ' : ''}${piece}${apart[1] ? ' ' : ''}${text.slice(at)}`;
}

/** Words of a plan by what they do in a sentence, to be put together in any order: what is listed, denied, hedged, owned, dated and measured. */
const SOUP: Readonly<Record<Language, readonly string[]>> = {
  fi: (
    'lapsia lasten lapsille nuoret oppilaiden ikäihmisten henkilöstön perheiden rehtori lautakunta kunta verkosto nuorisovaltuusto sivistysjohtaja ' +
    'kuullaan kuulla kuultava arvioidaan päättää päätetään raportoidaan raportoi vastaa tukee edistetään kehitetään lakkautetaan seurataan selvitetään ' +
    'ei eivät voidaan pyritään pitää tulisi on ja ja sekä tai , , , joka jos koska mutta myös kuten että osallisuutta osallisuuden tiestöä taloushallintoa ' +
    'johtoryhmä määräraha talousarvio lausunto vaikutukset palvelut harrastukset koulukiusattujen osuus mittari tavoite lähtötaso kyselyllä ' +
    'vuosittain keväällä vuonna 2027 7 % 12 § lääninhallitus mahdollisuuksien mukaan tarvittaessa kaikki kylässä aiemmin tavoitteena vastuu : – ( )'
  ).split(' '),
  sv: (
    'barn barnens barnen ungas eleverna åldringar rektorn nämnden kommunen nätverket ungdomsfullmäktige hörs höra bedöms beslutar rapporterar svarar ' +
    'stöder främjar utvecklas avskaffas följs inte kan ska bör strävar är och och samt eller , , , som om eftersom men också delaktighet vägar ekonomi ' +
    'ledningsgruppen anslag budget utlåtande konsekvenser andelen mobbade indikator mål utgångsläge årligen på våren år 2027 7 % 12 § länsstyrelsen i mån av möjlighet vid behov tidigare : –'
  ).split(' '),
  en: 'children the council board hears hear are heard not may will and or , , that which participation budget every year in 2027 7 % answers of for roads finance'.split(
    ' ',
  ),
};

const soup = (language: Language): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...SOUP[language]), { minLength: 4, maxLength: 16 }).map((all) => {
    const text = all.join(' ').replaceAll(/ (?=[,:)])/gu, '');
    return text.charAt(0).toUpperCase() + text.slice(1);
  });

const sentenceIn = (language: Language): fc.Arbitrary<string> =>
  fc
    .record({
      first: fc.oneof({ weight: 3, arbitrary: clause(language) }, { weight: 2, arbitrary: soup(language) }),
      second: fc.option(fc.tuple(fc.constantFrom(...JOINTS[language]), clause(language)), { nil: undefined, freq: 3 }),
      end: fc.constantFrom(...ENDS),
      piece: fc.option(
        fc.tuple(
          fc.constantFrom(...IN_LINE),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.tuple(fc.boolean(), fc.boolean()),
        ),
        { nil: undefined, freq: 3 },
      ),
      wrapped: fc.boolean(),
    })
    .map(({ first, second, end, piece, wrapped }) => {
      const whole =
        first + (second === undefined ? '' : second[0] + second[1].charAt(0).toLowerCase() + second[1].slice(1));
      const text = (piece === undefined ? whole : inserted(whole, ...piece)) + end;
      return wrapped ? text.replace(/ (?=\S+ \S+$)/u, '\n') : text;
    });

/** A sentence of a plan with everything that may stand in it, on one line. */
export const variedSentence: fc.Arbitrary<string> = fc
  .constantFrom<Language>('fi', 'fi', 'sv')
  .chain(sentenceIn)
  .map((text) => text.replaceAll('\n', ' '));

const paragraph = (language: Language): fc.Arbitrary<string> =>
  fc.array(sentenceIn(language), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

const TITLES = {
  fi: [
    'Nykytila',
    'Osallisuus',
    'Toimenpiteet',
    'Tavoitteet',
    'Mittarit',
    'Seuranta',
    'Kasvuolot',
    'Kivilajit',
    'Liite 1',
    'Hyväksyminen',
    'Sisällys',
    'Vaikutukset lapsiin',
    '[luvun nimi]',
    '',
    '',
  ],
  sv: [
    'Nuläge',
    'Delaktighet',
    'Åtgärder',
    'Mål',
    'Indikatorer',
    'Uppföljning',
    'Stenarter',
    'Bilaga 1',
    'Godkännande',
    '',
    '',
  ],
  en: ['Participation', 'Measures', 'Follow-up'],
} as const;

const heading = (language: Language): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('##', '##', '##', '###', '###', '####', '#####', '#'),
      fc.constantFrom('', '', '1 ', '2.1 ', '3. ', 'A. ', 'IV '),
      fc.constantFrom(...TITLES[language]),
    )
    .map(([marks, number, title]) => `${marks} ${number}${title}`.trimEnd());

const COLUMNS = {
  fi: [
    'Toimenpide',
    'Vastuutaho',
    'Aikataulu',
    'Mittari',
    'Lähtötaso (2025)',
    'Tavoite 2029',
    'Lähde',
    'Ikäryhmä',
    'Määräraha',
    'Huomautus',
  ],
  sv: [
    'Åtgärd',
    'Ansvarig',
    'Tidtabell',
    'Indikator',
    'Utgångsläge',
    'Mål',
    'Källa',
    'Åldersgrupp',
    'Anslag',
    'Anmärkning',
  ],
  en: ['Measure', 'Owner', 'Time', 'Indicator', 'Baseline', 'Target', 'Source', 'Age group', 'Budget', 'Note'],
} as const;
const NAMES = {
  fi: [
    'Kerhokyydit',
    'Leikkipuisto Rantalaan',
    'Lapsia kuullaan',
    'Pitää koulunkäynnistä',
    'Koulukiusattuna vähintään kerran viikossa, 8.–9. lk',
    'Kodin ulkopuolelle sijoitetut',
    'lasten onnellisuus',
    '',
  ],
  sv: ['Klubbskjuts', 'Barn hörs', 'Tycker om skolgången', 'Mobbad minst en gång i veckan', 'Placerade barn', ''],
  en: ['School bus', 'Likes school', ''],
} as const;
const OWNERS = ['rehtori', 'sivistyslautakunta', 'kunta', 'rektor', 'nämnden', '', '-', 'N.N.', 'verkosto'];
const SOURCES = ['Kouluterveyskysely', 'Sotkanet', 'oma kysely', 'Hälsa i skolan', '', 'Kouluterveyskysely 2025'];
const AGES = ['8.–9. lk', '4.–5. lk', '0–17', 'kaikki', ''];

/** A table with some of the columns in any order. */
const table = (language: Language): fc.Arbitrary<string> =>
  fc
    .record({
      columns: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 2, maxLength: 6 }),
      rows: fc.array(
        fc.record({
          names: fc.tuple(fc.constantFrom(...NAMES[language]), fc.constantFrom(...NAMES[language])),
          owner: fc.constantFrom(...OWNERS),
          source: fc.constantFrom(...SOURCES),
          age: fc.constantFrom(...AGES),
          quantities: fc.array(fc.option(quantityText, { nil: '', freq: 4 }), { minLength: 4, maxLength: 4 }),
          percents: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.boolean()),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ columns, rows }) => {
      const lines = rows.map(
        ({ names, owner, source, age, quantities: [a = '', b = '', c = '', d = ''], percents: [from, to, known] }) => {
          const cells = [
            names[0],
            owner,
            a,
            names[1],
            known ? `${from} %` : b,
            known ? `${to} %` : c,
            source,
            age,
            d,
            names[0],
          ];
          return columns.map((at) => (cells[at] ?? '').replaceAll('|', '/'));
        },
      );
      return [columns.map((at) => COLUMNS[language][at] ?? ''), columns.map(() => '---'), ...lines]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    });

/** What is measured, in a table of indicators whose names and sources come back from table to table. */
const measured = (language: Language): fc.Arbitrary<string> =>
  fc
    .record({
      columns: fc.shuffledSubarray([3, 4, 5, 6, 7], { minLength: 3, maxLength: 5 }),
      rows: fc.array(
        fc.record({
          name: fc.constantFrom(...NAMES[language].filter((one) => one !== '').slice(-4)),
          from: fc.integer({ min: 1, max: 9 }),
          to: fc.integer({ min: 1, max: 9 }),
          year: fc.constantFrom('', ' (2025)', ' (2023)'),
          source: fc.constantFrom('Kouluterveyskysely', 'Sotkanet', ''),
          age: fc.constantFrom('8.–9. lk', '8.–9. lk', ''),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ columns, rows }) => {
      const lines = rows.map(({ name, from, to, year, source, age }) => {
        const cells = ['', '', '', name, `${from} %${year}`, `${to} %`, source, age];
        return columns.map((at) => cells[at] ?? '');
      });
      return [columns.map((at) => COLUMNS[language][at] ?? ''), columns.map(() => '---'), ...lines]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    });

const list = (language: Language): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', 'Kunta lupaa:\n\n', 'Vi lovar:\n\n', 'Mittarit:\n\n'),
      fc.array(
        fc.tuple(
          fc.constantFrom('- ', '1. ', '  - ', '- [ ] '),
          fc.oneof(clause(language), fc.constantFrom(...NAMES[language]), quantityText),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([lead, items]) => lead + items.map((parts) => parts.join('')).join('\n'));

const SUPPRESSIONS = [
  '<!-- lapsilinssi-ohita outdated-term: historiaa kuvataan -->',
  '<!-- lapsilinssi-ohita-osio commitment-vague: luonnos -->',
  '<!-- lapsilinssi-ohita-tiedosto theme-missing: tehdään muualla -->',
  '<!-- lapsilinssi-ignorera measure-without-owner, measure-without-deadline: känt -->',
  '<!-- lapsilinssi-ignore section-empty: later -->',
  '<!-- lapsilinssi-ohita olematon: a -->',
  '<!-- lapsilinssi-ignorera-avsnitt outdated-term, theme-thin: historik -->',
  '<!-- lapsilinssi-ignore-file criterion-missing: elsewhere -->',
  '<!-- lapsilinssi-ohita-osio: kaikki -->',
  '<!-- lapsilinsi-ohita outdated-term: näppäily -->',
  '<!-- ohje: kirjoita tähän -->',
];

const block = (language: Language): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: paragraph(language) },
    { weight: 5, arbitrary: heading(language) },
    { weight: 3, arbitrary: table(language) },
    { weight: 2, arbitrary: measured(language) },
    { weight: 2, arbitrary: list(language) },
    { weight: 1, arbitrary: fc.constantFrom(...SUPPRESSIONS) },
    { weight: 1, arbitrary: sentenceIn(language).map((text) => `> ${text.replaceAll('\n', '\n> ')}`) },
    { weight: 1, arbitrary: sentenceIn(language).map((text) => `[^1]: ${text.replaceAll('\n', ' ')}`) },
  );

/** Entries of front matter, by the language of their keys. */
const KEYS = {
  fi: [
    'asiakirjatyyppi',
    'organisaatio',
    'organisaatiomuoto',
    'kausi',
    'kieli',
    'hyväksytty',
    'osana',
    'käännös asiakirjasta',
  ],
  sv: ['dokumenttyp', 'organisation', 'organisationsform', 'period', 'språk', 'godkänd', 'ingår i', 'översättning av'],
  en: [
    'document-type',
    'organisation',
    'organisation-kind',
    'period',
    'language',
    'approved',
    'part-of',
    'translation-of',
  ],
} as const;
const VALUES: readonly (readonly string[])[] = [
  ['LaNu', 'LaNu', 'child-youth-plan', 'municipal-strategy', 'service-plan', 'LaPa', 'other', 'LaNuu'],
  ['Mallilan kunta', 'Mallilan kunta', 'Pohjolan kunta', '"*Kaislajoki* [x](y)"', 'Modellby kommun'],
  ['kunta', 'county', 'kommun', 'kunt'],
  ['2026–2029', '2026–2029', '2019–2022', '2021-2025', '2029–2026'],
  ['fi', 'sv', 'en', 'suomi', 'xx'],
  ['2025-11-10', '10.11.2025', 'true', '2027-13-05'],
  ['a.md', '../strategia.md', '../../yhteinen/lanu.md', 'plans/a.md', 'olematon.md', './a.md'],
  ['a.md', '../a.md', 'b.md', 'plans/b.md', '../../a.md'],
];

const front = (language: Language): fc.Arbitrary<string> =>
  fc
    .record({
      keys: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
      values: fc.tuple(...VALUES.map((all) => fc.constantFrom(...all))),
      ignored: fc.constantFrom(
        '',
        '',
        '',
        'ohita:\n  - säännöt: [outdated-term]\n    syy: historiaa\n    osio: /Nykytila\n',
        'ignorera:\n  - regler: [theme-thin, commitment-vague]\n    orsak: känt\n',
        'ignore:\n  - rules: [measure-without-owner]\n',
      ),
    })
    .map(({ keys, values, ignored }) => {
      const lines = keys.map((at) => `${KEYS[language][at] ?? ''}: ${values[at] ?? ''}\n`).join('');
      return lines + ignored === '' ? '' : `---\n${lines}${ignored}---\n\n`;
    });

const PLAN_TITLES = {
  fi: ['# Mallilan kunnan lasten ja nuorten hyvinvointisuunnitelma 2026–2029', '# Strategia', ''],
  sv: ['# Plan för barns och ungas välfärd 2026–2029', '# Strategi'],
  en: ['# Plan for children', '# Lasten palvelusuunnitelma', '# Mallilan kuntastrategia'],
} as const;

/** Plans in which nothing is to be told: of a kind of which nothing is asked, or short. */
export const calmPlan: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '---\nasiakirjatyyppi: other\nkieli: fi\n---\n\n',
      '---\ndokumenttyp: other\nspråk: sv\n---\n\n',
      '',
    ),
    fc.constantFrom(
      '# Kivet\n\nGraniitti on kova kivi.\n',
      '# Stenar\n\nGranit är en hård sten.\n',
      '',
      '# Kartat\n\nKartta on seinällä.\n\nLaiva tulee.\n',
    ),
  )
  .map((parts) => parts.join(''));

/** A plan in one language with a few blocks of every kind that rules look at. */
const busy: fc.Arbitrary<string> = fc
  .constantFrom<Language>('fi', 'fi', 'fi', 'sv', 'sv', 'en')
  .chain((language) =>
    fc.tuple(
      front(language),
      fc.constantFrom(...PLAN_TITLES[language]),
      fc.array(block(language), { minLength: 2, maxLength: 14 }),
      fc.option(block(language === 'fi' ? 'sv' : 'fi'), { nil: undefined, freq: 4 }),
    ),
  )
  .map(
    ([head, title, blocks, other]) =>
      head +
      [title, ...blocks, ...(other === undefined ? [] : [other])].filter((one) => one !== '').join('\n\n') +
      '\n',
  );

/** A text in which the cells of each table are as wide as the widest of their column, as a formatter leaves them. */
function aligned(text: string): string {
  return text.replaceAll(/(?:^\|.*\|\n?)+/gmu, (drawn) => {
    const rows = drawn
      .trimEnd()
      .split('\n')
      .map((row) =>
        row
          .slice(1, -1)
          .split(/(?<!\\)\|/u)
          .map((cell) => cell.trim()),
      );
    const widths = rows[0]?.map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length))) ?? [];
    const lines = rows.map(
      (row) =>
        `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, /^-+$/u.test(cell) ? '-' : ' ')).join(' | ')} |`,
    );
    return lines.join('\n') + (drawn.endsWith('\n') ? '\n' : '');
  });
}

/** A plan in Markdown: mostly one of which there is much to tell. */
export const variedPlan: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: busy },
  { weight: 3, arbitrary: busy.map(aligned) },
  { weight: 1, arbitrary: calmPlan },
);
