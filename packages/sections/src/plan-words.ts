import type { IndicatorUnit, TemplateTable } from '@lapsilinssi/core';

import type { TemplateField, TemplateLanguage } from './template.ts';

/** A column of a table that a template offers. */
interface TableColumn {
  readonly heading: string;
  readonly field: TemplateField;
}

/** What a whole plan says beside its contents and sections. */
interface PlanWords {
  /** Keys of the front matter, as writers of the language write them. */
  readonly keys: Readonly<Record<'type' | 'organisation' | 'kind' | 'period' | 'language', string>>;
  readonly kinds: Readonly<Record<'municipality' | 'county' | 'joint', string>>;
  readonly organisation: string;
  /** Label of the field for a content's own text. */
  readonly ownText: string;
  readonly approval: { readonly heading: string; readonly holds: string; readonly field: string };
  readonly approvalDate: string;
  /** What stands in the columns of figures, by the unit of the indicator: `prosenttia ja vuosi`. */
  readonly units: Partial<Readonly<Record<IndicatorUnit, { readonly baseline: string; readonly target: string }>>>;
  /** Source of what an organisation counts itself. */
  readonly own: string;
  /** Whom that concerns which an organisation does, and which has no age. */
  readonly everyChild: string;
  readonly sources: { readonly heading: string; readonly holds: string; readonly field: string };
  readonly checking: { readonly heading: string; readonly steps: readonly string[] };
  /** What a plan says of the one that it follows. */
  readonly old: {
    readonly updates: string;
    readonly lead: string;
    readonly nothing: string;
    readonly rest: string;
    /** Before the first heading of the older plan. */
    readonly start: string;
    /** Before the words of its other headings. */
    readonly heading: string;
    readonly groups: Readonly<Record<'period' | 'outdated' | 'figures' | 'missing', string>>;
    /** What is said of figures of an older round: `{source}`, `{year}`, `{newest}`, `{names}`. */
    readonly round: string;
    /** A name in quotation marks: `{name}`. */
    readonly quoted: string;
    /** What is said of a target whose year is over: `{name}`, `{year}`. */
    readonly pastTarget: string;
  };
  readonly tables: Readonly<
    Record<TemplateTable, { readonly holds: string; readonly columns: readonly TableColumn[] }>
  >;
}

/** The theme with which the table of indicators stands when no content of the document has it. */
export const INDICATOR_THEME = 'wellbeing-indicators';

/** Rows of the table of measures. */
export const MEASURE_ROWS = 3;

/** Indicators of the catalogue that a small municipality can get, for the table of indicators. */
export const OFFERED_INDICATORS: readonly string[] = [
  'likes-school',
  'loneliness',
  'bullied-weekly',
  'hobby-weekly',
  'low-physical-capacity',
  'decisions-with-impact-assessment',
];

/** The words of whole plans. */
export const PLAN_WORDS: Readonly<Record<TemplateLanguage, PlanWords>> = {
  fi: {
    keys: {
      type: 'asiakirjatyyppi',
      organisation: 'organisaatio',
      kind: 'organisaatiomuoto',
      period: 'kausi',
      language: 'kieli',
    },
    kinds: { municipality: 'kunta', county: 'hyvinvointialue', joint: 'yhteinen' },
    organisation: 'organisaation nimi',
    ownText: 'oma teksti',
    approval: {
      heading: 'Hyväksyminen',
      holds: 'Kirjaa, mikä toimielin suunnitelman hyväksyy, milloin, ja milloin se tarkistetaan.',
      field: 'toimielin ja pykälä',
    },
    approvalDate: 'hyväksymispäivä',
    units: {
      percent: { baseline: 'prosenttia ja vuosi', target: 'tavoite, prosenttia ja vuosi' },
      persons: { baseline: 'lasten määrä ja vuosi', target: 'tavoite, määrä ja vuosi' },
      count: { baseline: 'määrä ja vuosi', target: 'tavoite, määrä ja vuosi' },
    },
    own: 'oma tilasto',
    everyChild: 'kaikki lapset',
    sources: {
      heading: 'Lähteet',
      holds: 'Luettele kyselyt, tilastot ja päätökset, joihin teksti nojaa, vuosineen.',
      field: 'lähteet ja vuodet',
    },
    checking: {
      heading: 'Näin tarkistat',
      steps: [
        'Komentorivillä: lapsilinssi check ja tiedoston nimi. Näin tarkistetaan Markdown-, teksti- ja Word-tiedostot.',
        'Wordissa: lapsilinssi comment kirjoittaa havainnot kommenteiksi kopioon. Alkuperäiseen ei kosketa.',
        'Jos joku muu tarkistaa puolestasi, lähetä hänelle tämä tiedosto ja pyydä raportti sivuna, jonka voi avata selaimessa.',
        'Teksti luetaan omalla koneella, eikä mitään lähetetä verkkoon. Poista tämä luku ja ohjeet, ennen kuin julkaiset suunnitelman.',
      ],
    },
    old: {
      updates: 'Päivitettävää',
      lead: 'Käy nämä läpi ensin. Vanha teksti on otsikoiden alla merkittynä; se ei kuulu uuteen suunnitelmaan, ennen kuin olet muokannut sen.',
      nothing: 'Vanhentunutta ei löytynyt. Tarkista silti luvut, nimet ja vuodet.',
      rest: 'Muuta vanhasta suunnitelmasta',
      start: 'alku',
      heading: 'Vanha otsikko',
      groups: {
        period: 'Kausi ja tavoitevuodet',
        outdated: 'Muuttuneet lait, toimielimet ja nimet',
        figures: 'Luvut, joista on uudempaa tietoa',
        missing: 'Mitä vanhasta suunnitelmasta puuttuu',
      },
      round: '{source}: vanhat luvut ovat vuodelta {year}, uusin julkaistu kierros on {newest} ({names}).',
      quoted: '»{name}»',
      pastTarget: 'Tavoitevuosi {year} on mennyt: {name}.',
    },
    tables: {
      measures: {
        holds:
          'Kirjoita jokainen toimenpide omalle rivilleen. Nimeä toimielin, yksikkö tai tehtävä; »kunta» on liian laaja.',
        columns: [
          { heading: 'Tavoite', field: { id: 'goal', label: 'tavoite' } },
          { heading: 'Toimenpide', field: { id: 'measure', label: 'toimenpide' } },
          { heading: 'Vastuutaho', field: { id: 'who', label: 'vastuutaho' } },
          { heading: 'Aikataulu', field: { id: 'when', label: 'aikataulu' } },
          { heading: 'Voimavarat', field: { id: 'resource', label: 'voimavarat' } },
          { heading: 'Mittari', field: { id: 'indicator', label: 'mistä näkyy' } },
        ],
      },
      indicators: {
        holds:
          'Valitse mittarit, joista saat tiedon. Poista hakasulut niiden ympäriltä ja muut rivit. Jos arvoa ei ole, kirjoita »ei saatavilla» ja syy.',
        columns: [
          { heading: 'Mittari', field: { id: 'indicator', label: 'mittari' } },
          { heading: 'Lähde', field: { id: 'source', label: 'lähde' } },
          { heading: 'Ikäryhmä', field: { id: 'ages', label: 'ikäryhmä' } },
          { heading: 'Lähtötaso', field: { id: 'baseline', label: 'arvo ja vuosi' } },
          { heading: 'Tavoite', field: { id: 'target', label: 'tavoite ja vuosi' } },
          { heading: 'Vastuutaho', field: { id: 'who', label: 'vastuutaho' } },
        ],
      },
    },
  },
  sv: {
    keys: {
      type: 'dokumenttyp',
      organisation: 'organisation',
      kind: 'organisationsform',
      period: 'period',
      language: 'språk',
    },
    kinds: { municipality: 'kommun', county: 'välfärdsområde', joint: 'gemensam' },
    organisation: 'organisationens namn',
    ownText: 'egen text',
    approval: {
      heading: 'Godkännande',
      holds: 'Skriv vilket organ som godkänner planen, när, och när den ses över.',
      field: 'organ och paragraf',
    },
    approvalDate: 'datum för godkännandet',
    units: {
      percent: { baseline: 'procent och år', target: 'mål, procent och år' },
      persons: { baseline: 'antal barn och år', target: 'mål, antal och år' },
      count: { baseline: 'antal och år', target: 'mål, antal och år' },
    },
    own: 'egen statistik',
    everyChild: 'alla barn',
    sources: {
      heading: 'Källor',
      holds: 'Räkna upp de enkäter, den statistik och de beslut som texten bygger på, med årtal.',
      field: 'källor och årtal',
    },
    checking: {
      heading: 'Så här granskar du',
      steps: [
        'På kommandoraden: lapsilinssi check och filens namn. Så kontrolleras Markdown-, text- och Word-filer.',
        'I Word: lapsilinssi comment skriver iakttagelserna som kommentarer i en kopia. Originalet ändras inte.',
        'Om någon annan kontrollerar åt dig, skicka filen och be om rapporten som en sida som kan öppnas i webbläsaren.',
        'Texten läses på den egna datorn, och ingenting skickas över nätet. Ta bort det här avsnittet och anvisningarna innan planen publiceras.',
      ],
    },
    old: {
      updates: 'Att uppdatera',
      lead: 'Gå igenom det här först. Den gamla texten står märkt under rubrikerna; den hör inte till den nya planen förrän du har bearbetat den.',
      nothing: 'Inget föråldrat hittades. Kontrollera ändå tal, namn och årtal.',
      rest: 'Övrigt ur den gamla planen',
      start: 'början',
      heading: 'Gammal rubrik',
      groups: {
        period: 'Period och målår',
        outdated: 'Lagar, organ och namn som har ändrats',
        figures: 'Tal som det finns nyare uppgifter om',
        missing: 'Det som saknas i den gamla planen',
      },
      round: '{source}: de gamla talen är från {year}, den senaste publicerade omgången är {newest} ({names}).',
      quoted: '”{name}”',
      pastTarget: 'Målåret {year} har passerat: {name}.',
    },
    tables: {
      measures: {
        holds: 'Skriv varje åtgärd på en egen rad. Ange organ, enhet eller befattning; ”kommunen” är för vitt.',
        columns: [
          { heading: 'Mål', field: { id: 'goal', label: 'mål' } },
          { heading: 'Åtgärd', field: { id: 'measure', label: 'åtgärd' } },
          { heading: 'Ansvarig', field: { id: 'who', label: 'ansvarig' } },
          { heading: 'Tidtabell', field: { id: 'when', label: 'tidtabell' } },
          { heading: 'Resurser', field: { id: 'resource', label: 'resurser' } },
          { heading: 'Indikator', field: { id: 'indicator', label: 'hur det syns' } },
        ],
      },
      indicators: {
        holds:
          'Välj de indikatorer som ni får uppgifter om. Ta bort hakparenteserna kring dem och de övriga raderna. Om värdet saknas, skriv ”ej tillgänglig” och orsaken.',
        columns: [
          { heading: 'Indikator', field: { id: 'indicator', label: 'indikator' } },
          { heading: 'Källa', field: { id: 'source', label: 'källa' } },
          { heading: 'Åldersgrupp', field: { id: 'ages', label: 'åldersgrupp' } },
          { heading: 'Utgångsläge', field: { id: 'baseline', label: 'värde och år' } },
          { heading: 'Mål', field: { id: 'target', label: 'mål och år' } },
          { heading: 'Ansvarig', field: { id: 'who', label: 'ansvarig' } },
        ],
      },
    },
  },
};
