import type { ReportedAssessment } from '@lapsilinssi/core';
import { expect, test } from 'vitest';

import { assessmentOf, documentOf } from '../../test/assessment-of.ts';
import { pack } from '../../test/pack-of.ts';
import { goodPlan, weakPlan } from '../../test/plans.ts';
import type { UiLanguage } from '../messages/catalogue.ts';
import type { CheckedDocument } from '../report-input.ts';
import { coverageWriter, type CoverageFormat, type CoverageWriterOptions } from './coverage-writer.ts';

function mapOf(
  format: CoverageFormat,
  language: UiLanguage,
  results: readonly CheckedDocument[],
  options: Partial<CoverageWriterOptions> = {},
): string {
  const writer = coverageWriter(format, { pack, language, all: false, columns: 100, ...options });
  return writer.begin() + results.map((result) => writer.document(result)).join('') + writer.end();
}

function ok(path: string, assessment: ReportedAssessment): CheckedDocument {
  return { status: 'ok', path, assessment };
}

const two = [ok('hyva.md', goodPlan()), ok('heikko.md', weakPlan())];

const empty = assessmentOf({
  document: documentOf({ title: '', sections: [], empty: true }),
  themes: [],
  contents: [],
  findings: [],
  nextSteps: [],
});

test('text: documents by number, themes beside each other, where each is strongest and weakest, what is open', () => {
  expect(mapOf('text', 'fi', two)).toMatchInlineSnapshot(`
    "Teemakartta
    1  Mallilan kunta, lasten ja nuorten hyvinvointisuunnitelma 2026–2029 · Lain sisältö 4/4
       hyva.md
    2  Mallilan kunta, lasten ja nuorten hyvinvointisuunnitelma 2026–2029 · Lain sisältö 2/4
       heikko.md

                                       1         2
    Vaikutukset lapsiin                sovittu   puuttuu*
    Osallisuus ja kuuleminen           seurattu  kuvattu*
    Hyvinvoinnin mittarit ja seuranta  seurattu  mainittu*
    Palvelujen johtaminen yhdessä      sovittu   mainittu*
    Lapsibudjetointi                   mainittu  puuttuu
    Siirtymävaiheet                    puuttuu   puuttuu
    Lapset puheeksi                    kuvattu   puuttuu
    * jää alle sen, mitä tämän tyyppiseltä asiakirjalta odotetaan

    Vahvinta ja eniten tehtävää
    Vaikutukset lapsiin
      Vahvinta »Valmistelija arvioi vaikutukset lapsiin.» (1: luku 1, rivi 7)
      Eniten tehtävää: 2
    Osallisuus ja kuuleminen
      Vahvinta »Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.» (1: luku 3.1, rivi 84)
      Eniten tehtävää: 2
    Hyvinvoinnin mittarit ja seuranta
      Vahvinta »Yksinäisiä nuoria on 9 prosenttia.» (1: luku 1, rivi 9)
      Eniten tehtävää: 2
    Palvelujen johtaminen yhdessä
      Vahvinta »LAPE-ryhmä sopii työnjaosta.» (1: luku 1, rivi 11)
      Eniten tehtävää: 2

    Avoimet kysymykset
    1  Osallisuus ja kuuleminen: Palaute lapsille, Vaihe
    2  Osallisuus ja kuuleminen: Palaute lapsille, Vaihe, Voimavarat ja yksi muu

    Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.
    "
  `);
});

test('text: more documents than fit side by side are counted by level', () => {
  expect(mapOf('text', 'sv', [ok('a.md', goodPlan('sv')), ok('b.md', weakPlan('sv'))], { columns: 50 }))
    .toMatchInlineSnapshot(`
    "Temakarta
    1  Modellby kommun, plan för barns och ungas välfärd 2026–2029 · Innehåll enligt lag 4/4
       a.md
    2  Modellby kommun, plan för barns och ungas välfärd 2026–2029 · Innehåll enligt lag 2/4
       b.md

                                    följs upp  överenskommet  beskrivet  nämnt  saknas  under förväntan
    Konsekvenser för barn           –          1              –          –      1       1
    Delaktighet och hörande         1          –              1          –      –       1
    Indikatorer och uppföljning     1          –              –          1      –       1
    Gemensam ledning av tjänsterna  –          1              –          1      –       1
    Barnbudgetering                 –          –              –          1      1       –
    Övergångar                      –          –              –          –      2       –
    Föra barn på tal                –          –              1          –      1       –

    Starkast och mest att göra
    Konsekvenser för barn
      Starkast ”Valmistelija arvioi vaikutukset lapsiin.” (1: avsnitt 1, rad 7)
      Mest att göra: 2
    Delaktighet och hörande
      Starkast ”Elevkåren beslutar om vårens projekt, och rektorn svarar inom två veckor.” (1: avsnitt 3.1, rad 84)
      Mest att göra: 2
    Indikatorer och uppföljning
      Starkast ”Yksinäisiä nuoria on 9 prosenttia.” (1: avsnitt 1, rad 9)
      Mest att göra: 2
    Gemensam ledning av tjänsterna
      Starkast ”LAPE-ryhmä sopii työnjaosta.” (1: avsnitt 1, rad 11)
      Mest att göra: 2

    Öppna frågor
    1  Delaktighet och hörande: Svar till barnen, Skede
    2  Delaktighet och hörande: Svar till barnen, Skede, Resurser och en till

    Nivån berättar vad som står i planen. Den berättar inte hur barnen mår.
    "
  `);
});

test('text: one document is told with what is expected; --all tells every open question', () => {
  expect(mapOf('text', 'fi', [ok('heikko.md', weakPlan())], { all: true })).toMatchInlineSnapshot(`
    "Teemakartta
    1  Mallilan kunta, lasten ja nuorten hyvinvointisuunnitelma 2026–2029 · Lain sisältö 2/4
       heikko.md

    Vaikutukset lapsiin                puuttuu (odotus: sovittu)
    Osallisuus ja kuuleminen           kuvattu (odotus: sovittu)
    Hyvinvoinnin mittarit ja seuranta  mainittu (odotus: seurattu)
    Palvelujen johtaminen yhdessä      mainittu (odotus: sovittu)
    Lapsibudjetointi                   puuttuu
    Siirtymävaiheet                    puuttuu
    Lapset puheeksi                    puuttuu

    Vahvinta
    Osallisuus ja kuuleminen
      »Oppilaskuntia kuullaan, kun koulun pihaa uudistetaan.» (luku 3.1, rivi 84)
    Hyvinvoinnin mittarit ja seuranta
      »Hyvinvointia seurataan.» (luku »Seuranta», rivi 202)
    Palvelujen johtaminen yhdessä
      »Yhteistyötä tehdään.» (luku »Seuranta», rivi 203)

    Avoimet kysymykset
    Osallisuus ja kuuleminen: Palaute lapsille, Vaihe, Voimavarat, Haavoittuvat ryhmät

    Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.
    "
  `);
});

test('markdown: tables that any reader shows, with the level in words and what is expected', () => {
  expect(mapOf('markdown', 'en', two)).toMatchInlineSnapshot(`
    "# Theme map

    | No | Document                                                               | Contents by law | File      |
    | -- | ---------------------------------------------------------------------- | --------------- | --------- |
    | 1  | Mallilan kunta, wellbeing plan for children and young people 2026–2029 | 4/4             | hyva.md   |
    | 2  | Mallilan kunta, wellbeing plan for children and young people 2026–2029 | 2/4             | heikko.md |

    ## Themes

    | Theme                     | 1         | 2                               |
    | ------------------------- | --------- | ------------------------------- |
    | Effects on children       | committed | absent (expected: committed)    |
    | Participation and hearing | monitored | described (expected: committed) |
    | Indicators and follow-up  | monitored | mentioned (expected: monitored) |
    | Leading services together | committed | mentioned (expected: committed) |
    | Child budgeting           | mentioned | absent                          |
    | Transitions               | absent    | absent                          |
    | Let's talk about children | described | absent                          |

    ## Strongest, and most to do

    | Theme                     | Strongest                                                                      | Where                   | Most to do |
    | ------------------------- | ------------------------------------------------------------------------------ | ----------------------- | ---------- |
    | Effects on children       | “Valmistelija arvioi vaikutukset lapsiin.”                                     | 1: section 1, line 7    | 2          |
    | Participation and hearing | “Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.” | 1: section 3.1, line 84 | 2          |
    | Indicators and follow-up  | “Yksinäisiä nuoria on 9 prosenttia.”                                           | 1: section 1, line 9    | 2          |
    | Leading services together | “LAPE-ryhmä sopii työnjaosta.”                                                 | 1: section 1, line 11   | 2          |

    ## Open questions

    ### 1 Mallilan kunta, wellbeing plan for children and young people 2026–2029

    - Participation and hearing: Answer to children, Stage

    ### 2 Mallilan kunta, wellbeing plan for children and young people 2026–2029

    - Participation and hearing: Answer to children, Stage, Resources, Vulnerable groups

    The level tells what the plan says. It does not tell how the children are.
    "
  `);
});

test('csv: semicolons, decimal commas and a byte order mark for Finnish and Swedish; commas and points for English', () => {
  const finnish = mapOf('csv', 'fi', two);
  const english = mapOf('csv', 'en', two);

  expect(finnish.split('\r\n').slice(0, 4)).toMatchInlineSnapshot(`
    [
      "﻿Asiakirja;Organisaatio;Asiakirjan tyyppi;Kausi;Teema;Asema;Taso;Taso sanoin;Odotus;Odotus sanoin;Kysymyksiä;Vastattu;Vastattu, %;Avoimet kysymykset;Vahvin tekstikohta;Luku;Rivi",
      "hyva.md;Mallilan kunta;Lasten ja nuorten hyvinvointisuunnitelma;2026–2029;Vaikutukset lapsiin;ydinteema;3;Sovittu;3;Sovittu;0;0;;;Valmistelija arvioi vaikutukset lapsiin.;1 Nykytila;7",
      "hyva.md;Mallilan kunta;Lasten ja nuorten hyvinvointisuunnitelma;2026–2029;Osallisuus ja kuuleminen;ydinteema;4;Seurattu;3;Sovittu;4;2;50,0;Palaute lapsille, Vaihe;Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.;3.1 Osallisuus;84",
      "hyva.md;Mallilan kunta;Lasten ja nuorten hyvinvointisuunnitelma;2026–2029;Hyvinvoinnin mittarit ja seuranta;ydinteema;4;Seurattu;4;Seurattu;0;0;;;Yksinäisiä nuoria on 9 prosenttia.;1 Nykytila;9",
    ]
  `);
  expect(english.split('\r\n').slice(0, 3)).toMatchInlineSnapshot(`
    [
      "﻿Document,Organisation,Document type,Period,Theme,Standing,Level,Level in words,Expected,Expected in words,Questions,Answered,"Answered, %",Open questions,Strongest passage,Section,Line",
      "hyva.md,Mallilan kunta,Wellbeing plan for children and young people,2026–2029,Effects on children,core theme,3,Committed,3,Committed,0,0,,,Valmistelija arvioi vaikutukset lapsiin.,1 Nykytila,7",
      "hyva.md,Mallilan kunta,Wellbeing plan for children and young people,2026–2029,Participation and hearing,core theme,4,Monitored,3,Committed,4,2,50.0,"Answer to children, Stage","Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.",3.1 Osallisuus,84",
    ]
  `);
});

test('csv: text that a spreadsheet would take for a formula stays text', () => {
  const plan = goodPlan();
  const risky = {
    ...plan,
    document: { ...plan.document, organisation: { value: '=1+2', source: 'front-matter' as const } },
  };

  expect(mapOf('csv', 'fi', [ok('a.md', risky)]).split('\r\n')[1]).toMatch(/^a\.md;'=1\+2;/u);
});

test('what could not be assessed or read is told, and counts nowhere', () => {
  const missing: CheckedDocument = {
    status: 'unreadable',
    path: 'poissa.md',
    error: { code: 'file-missing', file: 'poissa.md', remedy: 'check-path', values: {} },
  };

  expect(mapOf('text', 'fi', [missing, ok('tyhja.md', empty)])).toMatchInlineSnapshot(`
    "poissa.md: Tiedostoa tai kansiota ei ole. Tarkista polku ja tiedoston nimi.
    Teemakartta
    1  tyhja.md, lasten ja nuorten hyvinvointisuunnitelma
       tyhja.md
       Tiedostossa ei ole luettavaa tekstiä.

    Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.
    "
  `);
  expect(mapOf('markdown', 'fi', [])).toBe('');
});
