import type { WordLanguage } from './word-document.ts';

/** The words that a document has beside its text, and its language as Word writes it. */
export const WRITE_WORDS: Readonly<
  Record<
    WordLanguage,
    {
      readonly tag: string;
      readonly contents: string;
      readonly page: string;
      readonly table: string;
      /** Style names, as a writer sees them in the list of styles. */
      readonly styles: Readonly<
        Record<'guidance' | 'example' | 'oldText' | 'front' | 'table' | 'tableHead' | 'code', string>
      >;
      /** What a table holds, for who cannot see it. */
      columns(names: readonly string[], rows: number): string;
      dateFormat: string;
    }
  >
> = {
  fi: {
    tag: 'fi-FI',
    contents: 'Sisällys',
    page: 'Sivu',
    table: 'Taulukko',
    styles: {
      guidance: 'Ohje',
      example: 'Esimerkki',
      oldText: 'Vanha teksti',
      front: 'Kansilehti (Lapsilinssi)',
      table: 'Taulukon teksti',
      tableHead: 'Taulukon otsikko',
      code: 'Koodi',
    },
    columns: (names, rows) => `Sarakkeet: ${names.join(', ')}. Rivejä otsikkorivin lisäksi: ${rows}.`,
    dateFormat: 'd.M.yyyy',
  },
  sv: {
    tag: 'sv-FI',
    contents: 'Innehåll',
    page: 'Sida',
    table: 'Tabell',
    styles: {
      guidance: 'Anvisning',
      example: 'Exempel',
      oldText: 'Gammal text',
      front: 'Försättsblad (Lapsilinssi)',
      table: 'Tabelltext',
      tableHead: 'Tabellrubrik',
      code: 'Kod',
    },
    columns: (names, rows) => `Kolumner: ${names.join(', ')}. Rader utöver rubrikraden: ${rows}.`,
    dateFormat: 'd.M.yyyy',
  },
  en: {
    tag: 'en-GB',
    contents: 'Contents',
    page: 'Page',
    table: 'Table',
    styles: {
      guidance: 'Guidance',
      example: 'Example',
      oldText: 'Old text',
      front: 'Front page (Lapsilinssi)',
      table: 'Table text',
      tableHead: 'Table heading',
      code: 'Code',
    },
    columns: (names, rows) => `Columns: ${names.join(', ')}. Rows beside the heading row: ${rows}.`,
    dateFormat: 'd MMMM yyyy',
  },
};
