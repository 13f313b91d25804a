import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { entities } from './entities.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Language } from '../types.ts';

const LEXICONS = {
  fi: compileLexicon('fi', []).lexicon,
  sv: compileLexicon('sv', []).lexicon,
  en: compileLexicon('en', []).lexicon,
} as const;

/** Each entity as `text | kind | what is known of it`. */
function read(text: string, language: Language = 'fi'): string[] {
  return entities(LEXICONS[language], text).map(({ kind, start, end, value, upper, date, reference, vague }) => {
    const range =
      value === undefined && upper === undefined ? '' : upper === undefined ? `${value}` : `${value ?? ''}..${upper}`;
    return [text.slice(start, end), kind, date ?? reference ?? range, vague === true ? 'vague' : '']
      .join(' | ')
      .replace(/( \| )+$/, '');
  });
}

describe('entities', () => {
  test.each([
    [
      'grouped and decimal numbers',
      'Kyselyyn vastasi 1 234 lasta, keskiarvo oli 3,85.',
      ['1 234 | number | 1234', '3,85 | number | 3.85'],
    ],
    ['ranges', 'Kerhoja on 4–6 ja ryhmiä 10 - 12.', ['4–6 | number | 4..6', '10 - 12 | number | 10..12']],
    [
      'numerals',
      'Kolme koulua, kahdessa päiväkodissa neljää kieltä.',
      ['Kolme | number | 3', 'kahdessa | number | 2', 'neljää | number | 4'],
    ],
    [
      'bounds',
      'Ryhmässä on alle 5 lasta, vähintään 3 aikuista, noin 20 kotia ja < 10 % poissa.',
      ['alle 5 | number | ..5', 'vähintään 3 | number | 3', 'noin 20 | number | 20', '< 10 % | percent | ..10'],
    ],
    [
      'money',
      'Varataan 250 000 euroa, 1,2 milj. euroa, 2–3 M€, 50 000 €, 8,7 miljoonaa euroa ja miljoonan euron hanke.',
      [
        '250 000 euroa | euro | 250000',
        '1,2 milj. euroa | euro | 1200000',
        '2–3 M€ | euro | 2000000..3000000',
        '50 000 € | euro | 50000',
        '8,7 miljoonaa euroa | euro | 8700000',
        'miljoonan euron | euro | 1000000',
      ],
    ],
    [
      'shares',
      'Osuus nousi 8,5 %:sta 12 prosenttiin, 3 prosenttiyksikköä; tavoite on 90–95 % ja muutos −0,4 %.',
      [
        '8,5 %:sta | percent | 8.5',
        '12 prosenttiin | percent | 12',
        '3 prosenttiyksikköä | percent | 3',
        '90–95 % | percent | 90..95',
        '−0,4 % | percent | -0.4',
      ],
    ],
    [
      'dates',
      'Malli alkaa 1.1.2027, raportti 31. maaliskuuta 2027, kysely 1.4.–30.5.2028 ja haku 15.9. mennessä.',
      [
        '1.1.2027 | date | 2027-01-01',
        '31. maaliskuuta 2027 | date | 2027-03-31',
        '1.4.–30.5.2028 | period | 2028..2028',
        '15.9. | date',
      ],
    ],
    [
      'months, seasons and parts of a year',
      'Maaliskuussa 2027, syksyllä 2027, kevätlukukaudella, vuoden 2028 loppuun mennessä, vuoden 2029 alusta ja 3/2027.',
      [
        'Maaliskuussa 2027 | date | 2027-03',
        'syksyllä 2027 | date | 2027',
        'kevätlukukaudella | date',
        'vuoden 2028 loppuun | date | 2028-12-31',
        'vuoden 2029 alusta | date | 2029-01-01',
        '3/2027 | date | 2027-03',
      ],
    ],
    [
      'years and counts of four digits',
      'Vuonna 2025 kunnassa oli 2000 lasta, vuoteen 2030 mennessä enemmän, vuonna 1885 vähemmän.',
      ['2025 | year | 2025', '2000 | number | 2000', '2030 | year | 2030', '1885 | year | 1885'],
    ],
    [
      'periods',
      'Vuosina 2026–2029, valtuustokaudella 2025–2029, lukuvuonna 2026–27, valtuustokaudella ja strategiakaudella.',
      [
        '2026–2029 | period | 2026..2029',
        'valtuustokaudella 2025–2029 | period | 2025..2029',
        'lukuvuonna 2026–27 | period | 2026..2027',
        'valtuustokaudella | period',
        'strategiakaudella | period |  | vague',
      ],
    ],
    [
      'rhythms',
      'Vuosittain, joka toinen vuosi, kaksi kertaa vuodessa, 2 kertaa vuodessa, kerran kuussa, kerran valtuustokauden aikana, neljän vuoden välein, neljännesvuosittain ja säännöllisesti.',
      [
        'Vuosittain | rhythm',
        'joka toinen vuosi | rhythm',
        'kaksi kertaa vuodessa | rhythm',
        '2 kertaa vuodessa | rhythm',
        'kerran kuussa | rhythm',
        'kerran valtuustokauden aikana | rhythm',
        'neljän vuoden välein | rhythm',
        'neljännesvuosittain | rhythm',
        'säännöllisesti | rhythm |  | vague',
      ],
    ],
    [
      'statutes and sections',
      'Lastensuojelulain (417/2007) 12 §:n 1 momentti, 13 a §, 6–7 §, SopS 59–60/1991, 12 artikla ja § 45; HE 19/2022 vp.',
      [
        '417/2007 | statute | 417/2007',
        '12 §:n 1 momentti | section-reference | 12',
        '13 a § | section-reference | 13 a',
        '6–7 § | section-reference | 6',
        '59–60/1991 | statute | 59–60/1991',
        '12 artikla | section-reference | 12',
        '§ 45 | section-reference | 45',
      ],
    ],
    [
      'vague times',
      'Jatkuvasti, tulevaisuudessa, pitkällä aikavälillä, lähivuosina ja 2030-luvulla.',
      [
        'Jatkuvasti | time |  | vague',
        'tulevaisuudessa | time |  | vague',
        'pitkällä aikavälillä | time |  | vague',
        'lähivuosina | time |  | vague',
        '2030-luvulla | time | 2030 | vague',
      ],
    ],
    [
      'names, ages, grades, telephone numbers and times of day are no quantities',
      'Puh. 044 123 4567, +358 40 123 4567, s. 12–14, luvussa 3.2, taulukot 3 ja 4, 8.–9. luokka, 0–6-vuotiaat, klo 9–11, 65100 Vaasa, COVID-19, A4, Tie 1 -hanke.',
      [],
    ],
    [
      'dates as minutes and forms write them',
      'Kaupunginhallitus 14.2.26 § 31, lomake 05/03/2027, haku 2.–20.3.2027, jakso 15.8.2026 – 31.5.2028, kausi 1.1–30.6.2027, palautus (viim. 30.11.) kokous 9.4. § 8 ja § 15/2027; kohta 3.2.20.',
      [
        '14.2.26 | date | 2026-02-14',
        '§ 31 | section-reference | 31',
        '05/03/2027 | date | 2027-03-05',
        '2.–20.3.2027 | period | 2027..2027',
        '15.8.2026 – 31.5.2028 | period | 2026..2028',
        '1.1–30.6.2027 | period | 2027..2027',
        '30.11. | date',
        '9.4. | date',
        '§ 8 | section-reference | 8',
        '§ 15/2027 | section-reference | 15',
      ],
    ],
    [
      'parts of a year and of a month',
      'Loppukesästä 2026, syksyn ja alkutalven 2027 aikana, toukokuun lopussa 2027, vuoden 2028 lokakuuhun, vuoden 2029 keväällä, vuoden 2026 loppuraportti.',
      [
        'Loppukesästä 2026 | date | 2026',
        'syksyn ja alkutalven 2027 | date | 2027',
        'toukokuun lopussa 2027 | date | 2027-05',
        'vuoden 2028 lokakuuhun | date | 2028-10',
        'vuoden 2029 keväällä | date | 2029',
        '2026 | year | 2026',
      ],
    ],
    [
      'months in a calendar have a case or a year',
      'Marraskuu Joulukuu Talousarvio. Kysely marraskuussa, raportti joulukuu 2026.',
      ['marraskuussa | date', 'joulukuu 2026 | date | 2026-12'],
    ],
    [
      'adjectives of rhythm in every case',
      'Vuosittaiset tilinpäätökset, kuukausittaisissa kokouksissa, vuotuista seurantaa, puolivuosittaiseen katsaukseen; vuosittaisuus.',
      ['Vuosittaiset | rhythm', 'kuukausittaisissa | rhythm', 'vuotuista | rhythm', 'puolivuosittaiseen | rhythm'],
    ],
    [
      'terms of office in every case, and years that follow',
      'Valtuustokauden tavoitteet, edelliseltä valtuustokaudelta, valtuustokauden 2025–2029 ohjelma, vuosina 2026 – 28, kausi 2025– 2029, sivistysjohtaja/2026–2027 ja lautakunta/2028, asiat OUKA/2027/14 ja KH/2026-45.',
      [
        'Valtuustokauden | period',
        'valtuustokaudelta | period',
        'valtuustokauden 2025–2029 | period | 2025..2029',
        '2026 – 28 | period | 2026..2028',
        '2025– 2029 | period | 2025..2029',
        '2026–2027 | period | 2026..2027',
        '2028 | year | 2028',
      ],
    ],
    [
      'nought and half, but no sides',
      'Yli puolet nuorista ja nollaan päästöön; suunnitelman hyvät puolet.',
      ['Yli puolet | number | 0.5', 'nollaan | number | 0'],
    ],
    [
      'parts of a whole and halves of a span; the elative of an ordinal is none',
      'Kuudenneksen menoista, kolmasosalla, yhdeksän kymmenestä lapsesta, puolen tunnin, puolen sivun, kolmannesta luokasta.',
      [
        'Kuudenneksen | number | 0.16666666666666666',
        'kolmasosalla | number | 0.3333333333333333',
        'yhdeksän kymmenestä | number | 0.9',
        'puolen | number | 0.5',
      ],
    ],
    [
      'mornings, one day of the week and days of school; a page number behind the last sentence',
      'Arkiaamuisin ja yhtenä päivänä viikossa, viiden koulupäivän kuluessa, kymmenenneksen.\nPuhelin soi.\n5',
      [
        'Arkiaamuisin | rhythm',
        'yhtenä päivänä viikossa | rhythm',
        'viiden koulupäivän kuluessa | time',
        'kymmenenneksen | number | 0.1',
      ],
    ],
    [
      'commas typed for the stops of a date, and the part of a term or of next year',
      'Laina 31,12,2026, 14,46 milj. €; ennen lukuvuoden alkua ja seuraavan vuoden loppupuoliskolla.',
      [
        '31,12,2026 | date | 2026-12-31',
        '14,46 milj. € | euro | 14460000',
        'lukuvuoden alkua | period',
        'seuraavan vuoden loppupuoliskolla | time',
      ],
    ],
    [
      'names of places and roads, files, contents and numbered pages',
      'Alueella Koivuranta 3:n ja 4:n kaava, vt 9, kantateiden 45 ja 54 varsi, Koulukatu 7, 2027_ohje_v3.indd 6-7\nOsallisuus ........ 12\nMittarit 2/5 Lapset, sivu 1/3',
      [],
    ],
    [
      'a share before a noun or a full stop',
      'Vastaajista 1/3 nuoria, poikia 2/5.',
      ['1/3 | number | 0.3333333333333333', '2/5 | number | 0.4'],
    ],
    [
      'how many of how many, before what is counted and alone in a cell',
      'Avoinna 5/10 kunnassa, asia 12/34.\n\n| Kunnat | 4/16 | 13/13 |',
      ['5/10 | number | 0.5', '4/16 | number | 0.25', '13/13 | number | 1'],
    ],
    [
      'hours in a month, which are no rhythm',
      'Varataan kaksi tuntia kuukaudessa, kokoonnutaan kolme päivää viikossa.',
      ['kaksi | number | 2', 'kolme päivää viikossa | rhythm'],
    ],
    [
      'items whose blanks were lost',
      'Teemme näin: 1.Kuulemme lapsia 2.Avaamme 5 kerhoa. 2027Seuraavaksi arvioimme.',
      ['5 | number | 5', '2027 | year | 2027'],
    ],
    [
      'counts and shares beside words that could make them something else',
      'Vuoden 2026 luku 9,5 %, koteja noin 2000 asukkaalle, kausi 2026–\n2029.',
      ['2026 | year | 2026', '9,5 % | percent | 9.5', 'noin 2000 | number | 2000', '2026–\n2029 | period | 2026..2029'],
    ],
    ['what grows has no rhythm', 'Kunta, joka kevät vihreämpi; retki joka kevät.', ['joka kevät | rhythm']],
    ['ordinals in a row', 'Luokilla 1. ja 2. 82 % ui.', ['82 % | percent | 82']],
    ['the number of a heading', '3.2 Osallisuus', []],
    [
      'years whose dash or blank was lost, and years in names',
      'Kausi 20262029, kyselyt 2027,2029, palvelut 2028 -uudistus, TE-2024 ja Venäjän 2014 aloittama sota.',
      [
        '20262029 | period | 2026..2029',
        '2027 | year | 2027',
        '2029 | year | 2029',
        '2028 | year | 2028',
        '2024 | year | 2024',
        '2014 | year | 2014',
      ],
    ],
    [
      'how often in a unit after a slash',
      'Johtoryhmä (4 krt/vuosi), kysely 1krt / valtuustokausi, 3 as/km.',
      ['4 krt/vuosi | rhythm', '1krt / valtuustokausi | rhythm', '3 | number | 3'],
    ],
    [
      'a per cent sign before its number',
      'Muutos, % 0,2 ja osuus 12 % 340 lapsesta.',
      ['% 0,2 | percent | 0.2', '12 % | percent | 12', '340 | number | 340'],
    ],
    [
      'when in the year something is done, and from month to month',
      'Raportoidaan vuosittain keväällä, avoinna toukokuusta lokakuuhun.',
      ['vuosittain keväällä | rhythm', 'toukokuusta lokakuuhun | period'],
    ],
    [
      'periods that a plan names',
      'Strategiakautta jatketaan, taloussuunnitelmakauden tulos on hyvä.',
      ['Strategiakautta | period |  | vague', 'taloussuunnitelmakauden | period |  | vague'],
    ],
    [
      'numerals above ten in the genitive, a share after a verb, the number of a slide',
      'Kahdentoista kunnan ja kolmenkymmenen koulun osuus kasvaa 1/3\nkuvassa (dia 12).',
      ['Kahdentoista | number | 12', 'kolmenkymmenen | number | 30', '1/3 | number | 0.3333333333333333'],
    ],
    [
      'weekdays and moments of every year',
      'Kerho joka perjantai, tiistaisin ja sunnuntaisin; kysely joka vuoden alussa, joka toisen vuoden marraskuussa, jokaisen lukukauden lopussa, joka kuukauden ensimmäinen maanantai ja joka 2. kuukausi.',
      [
        'joka perjantai | rhythm',
        'tiistaisin | rhythm',
        'sunnuntaisin | rhythm',
        'joka vuoden alussa | rhythm',
        'joka toisen vuoden marraskuussa | rhythm',
        'jokaisen lukukauden lopussa | rhythm',
        'joka kuukauden ensimmäinen maanantai | rhythm',
        'joka 2. kuukausi | rhythm',
      ],
    ],
    [
      'spans of time that are deadlines',
      'Vastaamme kolmen viikon kuluessa, kuukauden kuluessa, 20 tunnin jälkeen, 2 viikon sisällä, puolen vuoden kuluttua ja parin viikon sisällä; haku 15.9 mennessä, viimeistään 30.11, luku 3.2.',
      [
        'kolmen viikon kuluessa | time',
        'kuukauden kuluessa | time',
        '20 tunnin jälkeen | time',
        '2 viikon sisällä | time',
        'puolen vuoden kuluttua | time',
        'parin viikon sisällä | time |  | vague',
        '15.9 | date',
        '30.11 | date',
      ],
    ],
    [
      'how often, more or less',
      'Liikkuu 2–3 kertaa tai useammin viikossa, viikottain, 2 krt vuodessa, kaksi kertaa valtuustokauden aikana, muutaman vuoden välein.',
      [
        '2–3 kertaa tai useammin viikossa | rhythm',
        'viikottain | rhythm',
        '2 krt vuodessa | rhythm',
        'kaksi kertaa valtuustokauden aikana | rhythm',
        'muutaman vuoden välein | rhythm |  | vague',
      ],
    ],
    [
      'numerals of several parts, parts of a whole, one behind a bound',
      'Kaksikymmentäviisi koulua, kolmessasadassa kodissa, kahdenkymmenenkahden, yhden–kahden vuoden, puoli miljoonaa euroa, puolitoista tuntia, kolmannes, noin viidesosa, vähintään yksi kerho, yksi asia.',
      [
        'Kaksikymmentäviisi | number | 25',
        'kolmessasadassa | number | 300',
        'kahdenkymmenenkahden | number | 22',
        'yhden–kahden | number | 1..2',
        'puoli miljoonaa euroa | euro | 500000',
        'puolitoista | number | 1.5',
        'kolmannes | number | 0.3333333333333333',
        'noin viidesosa | number | 0.2',
        'vähintään yksi | number | 1',
      ],
    ],
    [
      'signs, thousands of millions, points for commas and units without a blank',
      'Menot +3,4 miljardia. Kulut 1.1 miljoonaa ja 3.5 %, tila 500m2, matka 10km, maksu 30 e/kk ja 20e, 5G-verkko, keskiarvo 5,3/6.',
      [
        '+3,4 miljardia | number | 3400000000',
        '1.1 miljoonaa | number | 1100000',
        '3.5 % | percent | 3.5',
        '500 | number | 500',
        '10 | number | 10',
        '30 e | euro | 30',
        '20e | euro | 20',
        '5,3 | number | 5.3',
      ],
    ],
    [
      'open periods, months of a year, turns of the year, titles in spaced letters',
      'Jatkuu (2025–), alkaen 2026-, vuodenvaihteessa 2026–2027, tammi–syyskuussa 2027, tammi-maaliskuun lopussa 2028, käynnit 7–9/2027, nähtävillä 25.2.27.3.2027, 2010 -luvulla, loppuvaltuustokauden. 2 0 2 6 – 2 0 2 9',
      [
        '2025– | period | 2025',
        '2026- | period | 2026',
        'vuodenvaihteessa 2026–2027 | date | 2026..2027',
        'tammi–syyskuussa 2027 | period | 2027..2027',
        'tammi-maaliskuun lopussa 2028 | period | 2028..2028',
        '7–9/2027 | period | 2027..2027',
        '25.2.27.3.2027 | period | 2027..2027',
        '2010 -luvulla | time | 2010 | vague',
        'loppuvaltuustokauden | period',
        '2 0 2 6 – 2 0 2 9 | period | 2026..2029',
      ],
    ],
    [
      'rows of figures are read figure by figure where their sizes say so',
      'Asukkaita 900 800 700 600 500 400; 3 066 428 7 292 55 846; 87 35 110 93 407 101.',
      [
        '900 | number | 900',
        '800 | number | 800',
        '700 | number | 700',
        '600 | number | 600',
        '500 | number | 500',
        '400 | number | 400',
        '3 066 428 | number | 3066428',
        '7 292 | number | 7292',
        '55 846 | number | 55846',
        '87 | number | 87',
        '35 | number | 35',
        '110 | number | 110',
        '93 | number | 93',
        '407 | number | 407',
        '101 | number | 101',
      ],
    ],
    [
      'grades, ages, box numbers, codes and ranks are no quantities',
      'Kirkonkulman 3–4 luokan oppilaat, 0–9 luokkien opetus, 2 asteen opinnot, 0–14 v. ja 65 v. täyttäneet, PL 85, valtateiden E75 ja 27 risteys, viikolla 12, sijoittuminen 1–3 kärkeen, Natura 2000 -alue.',
      ['viikolla 12 | date'],
    ],
    [
      'a programme with a number at the head of a sentence',
      'Agenda 21:n tavoitteet. Kouluista 3:n tilat.',
      ['3:n | number | 3'],
    ],
    [
      'a genitive of a month says which, not when',
      'Toukokuun kokous, toukokuun loppuun, elokuun aikana.',
      ['toukokuun loppuun | date', 'elokuun aikana | date'],
    ],
    [
      'items and pages in the middle of a text whose line ends were lost',
      'Sovimme: 1. Osallisuus 2. Kestävä talous 3. Elävä keskusta kasvaa. 4 Koivulan kuntastrategia 2030',
      ['2030 | year | 2030'],
    ],
    [
      'a count at the end of a sentence',
      'Kouluja on 12. Kerhojen määrä 5. Vähintään 3.',
      ['12 | number | 12', '5 | number | 5', 'Vähintään 3 | number | 3'],
    ],
    ['a page behind the last sentence', 'Arvioimme tulokset vuosittain. 15', ['vuosittain | rhythm']],
    [
      'least and greatest values and years in the lines of a table',
      'Tilaisuuksia\n\nMin. 1\n\nMax. 5\n\nAsukasluku 2600\nv. 2026: 2491\nv.2027\nv.2028, top 3.',
      [
        'Min. 1 | number | 1',
        'Max. 5 | number | ..5',
        '2600 | number | 2600',
        '2026 | year | 2026',
        '2491 | number | 2491',
        '2027 | year | 2027',
        '2028 | year | 2028',
        '3 | number | 3',
      ],
    ],
    [
      'times that are told from now, and spans that lie behind',
      'Ensi vuonna, tänä syksynä, vuoden loppuun mennessä, kuluvan vuoden aikana, kahden vuoden aikana, seuraavien kolmen vuoden aikana, kaksi vuotta sitten, lukuvuoden aikana; viime vuosina, parin viimeisen vuoden aikana.',
      [
        'Ensi vuonna | time',
        'tänä syksynä | time',
        'vuoden loppuun | time',
        'kuluvan vuoden aikana | time',
        'kahden vuoden aikana | time',
        'kolmen vuoden aikana | time',
        'kaksi vuotta sitten | time',
        'lukuvuoden aikana | period',
        'viime vuosina | time |  | vague',
        'parin viimeisen vuoden aikana | time |  | vague',
      ],
    ],
    [
      'parts of a year, quarters and halves',
      'Vuoden 2027 päättyessä, vuoden 2027 puolivälissä, vuoden 2026 ensimmäisellä neljänneksellä, maaliskuun 2027 loppuun, Q1/2027, Q3 2027.',
      [
        'Vuoden 2027 päättyessä | date | 2027-12-31',
        'vuoden 2027 puolivälissä | date | 2027',
        'vuoden 2026 ensimmäisellä neljänneksellä | date | 2026',
        'maaliskuun 2027 loppuun | date | 2027-03',
        'Q1/2027 | date | 2027',
        'Q3 2027 | date | 2027',
      ],
    ],
    [
      'periods from season to season and from day to day',
      'Kevät–syksy 2027, syksy 2026 – kevät 2027, elokuu 2026–toukokuu 2027, 1.–15. toukokuuta 2027, 27.5.—24.6.2027, lukuvuoden 2026–2027 alussa, 2026/27.',
      [
        'Kevät–syksy 2027 | period | 2027..2027',
        'syksy 2026 – kevät 2027 | period | 2026..2027',
        'elokuu 2026–toukokuu 2027 | period | 2026..2027',
        '1.–15. toukokuuta 2027 | period | 2027..2027',
        '27.5.—24.6.2027 | period | 2027..2027',
        'lukuvuoden 2026–2027 | period | 2026..2027',
        '2026/27 | period | 2026..2027',
      ],
    ],
    [
      'days without a year in brackets, in a row and behind a verb',
      'Työpaja (1.12.), 18.11. ja 17.12, tulokset julkaistaan 7.12. Säädetty 1 päivänä tammikuuta 2027, tallennettu 18-02-2027, päätös 16.12.2026/98.',
      [
        '1.12. | date',
        '18.11. | date',
        '17.12 | date',
        '7.12. | date',
        '1 päivänä tammikuuta 2027 | date | 2027-01-01',
        '18-02-2027 | date | 2027-02-18',
        '16.12.2026 | date | 2026-12-16',
      ],
    ],
    [
      'years in names, decades of which one is cut short',
      'Kuntastrategia 2030, 2030-tavoite, 1500-paikkainen, 1980- ja 1990-luvuilla.',
      [
        '2030 | year | 2030',
        '2030 | year | 2030',
        '1980- | time | 1980 | vague',
        '1990-luvuilla | time | 1990 | vague',
      ],
    ],
    [
      'bounds in every case, bounds of two words and signs behind them',
      'Vajaalla 2 000:lla, reilut 24 500 lasta, vähemmän kuin kolme, enemmän kuin 200, noin –3,4 milj. euroa, 0,9 % enemmän kuin 2014.',
      [
        'Vajaalla 2 000:lla | number | 2000',
        'reilut 24 500 | number | 24500',
        'vähemmän kuin kolme | number | ..3',
        'enemmän kuin 200 | number | 200',
        'noin –3,4 milj. euroa | euro | -3400000',
        '0,9 % | percent | 0.9',
        '2014 | year | 2014',
      ],
    ],
    [
      'one before a unit, hundreds in words, parts that are counted',
      'Yksi prosentti, yksi miljoona euroa, kolmella sadalla, kaksi kolmasosaa, puolella perheistä, 0,5 %-yksikköä; pari sataa, joka kymmenes, yksi asia.',
      [
        'Yksi prosentti | percent | 1',
        'yksi miljoona euroa | euro | 1000000',
        'kolmella sadalla | number | 300',
        'kaksi kolmasosaa | number | 0.6666666666666666',
        'puolella | number | 0.5',
        '0,5 %-yksikköä | percent | 0.5',
      ],
    ],
    [
      'sums grouped by full stops, decimals with a point, marks and rates',
      'Laina 2.000.000,00 euroa, keskiarvo oli 39.6, Nokia : 44.3, pisteitä 2,7/8 ja 4,9–5,1 / 6, tapauksia 12,5/1000 ja rikokset / 1000 asukasta.',
      [
        '2.000.000,00 euroa | euro | 2000000',
        '39.6 | number | 39.6',
        '44.3 | number | 44.3',
        '2,7 | number | 2.7',
        '4,9–5,1 | number | 4.9..5.1',
        '12,5 | number | 12.5',
      ],
    ],
    [
      'a range with a blank on one side',
      'Osuus 10 -15 %, ryhmiä 3- 5 lasta.',
      ['10 -15 % | percent | 10..15', '3- 5 | number | 3..5'],
    ],
    [
      'rows of figures in a line of their own',
      '2026 405 456\n148 143 145\n510 441 1400\n1 -2 3',
      [
        '2026 | year | 2026',
        '405 | number | 405',
        '456 | number | 456',
        '148 | number | 148',
        '143 | number | 143',
        '145 | number | 145',
        '510 | number | 510',
        '441 | number | 441',
        '1400 | number | 1400',
        '1 | number | 1',
        '-2 | number | -2',
        '3 | number | 3',
      ],
    ],
    [
      'sections in lists, with item and chapter, and statutes with the year first',
      'Sopimuksen 3, 12 ja 31 artikla, LOS art. 12, lain 10 §:n 2 momentin 3 kohta, 4 luvun 27 a §, (EU) 2016/679; 2 momentissa, pöytäkirja 8/2027.',
      [
        '3 | section-reference | 3',
        '12 | section-reference | 12',
        '31 artikla | section-reference | 31',
        'art. 12 | section-reference | 12',
        '10 §:n 2 momentin 3 kohta | section-reference | 10',
        '27 a § | section-reference | 27 a',
        '2016/679 | statute | 2016/679',
      ],
    ],
    [
      'how often after a slash',
      'Kerran/vuosi, 1x/vuosi, 1–2 krt/lukukausi.',
      ['Kerran/vuosi | rhythm', '1x/vuosi | rhythm', '1–2 krt/lukukausi | rhythm'],
    ],
    [
      'ages, times of day, proportions, pages and telephone numbers with an area code',
      'Lapset 0–17 v, 75+ -vuotiaat, klo 15:30, ma–pe 8–16, mitoitus 1:15, 1.krs, puh. (06) 123 4567, asianro 98, E75 ja 27 risteys.\n3 (12)\nTavoitteet 2/3',
      [],
    ],
    ['pupils counted beside their grades', 'Oppilaita on 1.–6. luokilla 345.', ['345 | number | 345']],
    [
      'terms of office in every case, adverbs of rhythm, names with numbers, dockets and labels',
      'Valitaan toimikaudeksi 2025–2027, raportoidaan toimikausittain ja kalenterivuosittain toimialoittain; talot Arava 1/Aravatie 3, HEL 2021-013404, täyttää 15 vuotta.\nPeriaate 1 Lapset ensin',
      ['toimikaudeksi 2025–2027 | period | 2025..2027', 'toimikausittain | rhythm', 'kalenterivuosittain | rhythm'],
    ],
    [
      'months beside a slash, days first in their line, names, decades and the last number of a sentence',
      '4.11. ja 11.11. vuosittain marras-/joulukuussa; alueen Levi 4 kehittämissuunnitelman tavoite, n:o 1; 20- ja 30-luvuilla, parinkymmenen vuoden aikana; hoitajia on ensi vuonna perhepäivähoidossa 10.',
      [
        '4.11. | date',
        '11.11. | date',
        'vuosittain marras-/joulukuussa | rhythm',
        '20- | time | 20 | vague',
        '30-luvuilla | time | 30 | vague',
        'parinkymmenen vuoden aikana | time |  | vague',
        'ensi vuonna | time',
        '10 | number | 10',
      ],
    ],
    [
      'a label before a number, items without their texts, ages after persons and slashes with blanks',
      'TAUSTAA 1\nRaportti annetaan 6 / 2027. Vastaajina oli nuoria 13–17 vuotta.\n4.1 Pilotti 1 – Malli nuorille\nTervasaari 2 ja 3\n',
      ['6 / 2027 | date | 2027-06'],
    ],
    ['items alone', '1. 2. 3.', []],
    [
      'sections in words and without their sign, treaties, shares with a bound, numbers of budget items',
      'Kuntalain 26. pykälän ja pykälä 81 mukaan, kuntalain 65 :n, mutta 3 pykälää; SopS 59 ja 60/1991; vähintään 1/2 jäsenistä; momentin kohta 1 30 01, luvuista 60 lapsella; Vuoden 2011 lukujen mukaan; huippuvuonna 2008 uusia asukkaita.',
      [
        '26. pykälän | section-reference | 26',
        'pykälä 81 | section-reference | 81',
        '3 | number | 3',
        '59 ja 60/1991 | statute | 59 ja 60/1991',
        'vähintään 1/2 | number | 0.5',
        '60 | number | 60',
        '2011 | year | 2011',
        '2008 | year | 2008',
      ],
    ],
    [
      'grades with an em dash, years of documents, subsections of a section told elsewhere, numerals after a figure',
      'Luokkien 1.—9. luokkien oppilaat; perusteet 2014-asiakirja; pykälän 1 momentin mukaan; kuviossa kuuden ennusteen mukaan.',
      ['2014 | year | 2014', 'kuuden | number | 6'],
    ],
    [
      'times told from now in the cases that say for when, seasons in the partitive',
      'Kuluvalle vuodelle ja tälle kesälle, tästä syksystä; kesää 2027 koskeva.',
      ['Kuluvalle vuodelle | time', 'tälle kesälle | time', 'syksystä | date', 'kesää 2027 | date | 2027'],
    ],
    ['the year at the head of a cut text', '2026. Työ jatkuu.', ['2026 | year | 2026']],
    ['the number of an item', '2. Kunta avaa 3 kerhoa.', ['3 | number | 3']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    [
      'years in a list, evenings of a week, sessions, times of day, sections in words, names of reports',
      'Under 2012 och 2013 erhöll kommunen stöd; öppet fyra kvällar i veckan; fråga 23/2022–2023, 08.11.2022 07:47, Paragraf 91, Statusrapport 5, som godkändes; dnr 345.03.01.01/2023; deltagare som är under 29 år, 2 till 6-åringar; +380 774 euro.',
      [
        '2012 | year | 2012',
        '2013 | year | 2013',
        'fyra kvällar i veckan | rhythm',
        '08.11.2022 | date | 2022-11-08',
        'Paragraf 91 | section-reference | 91',
        '+380 774 euro | euro | 380774',
      ],
    ],
    [
      'years after a season, ordinals of days, ages of somebody, spans after under',
      'Hösten 2013 fick alla stöd, den första januari 2027; när man är 14–21 år, från 7 till 16 års ålder, målgruppen 0–15 år; under tre timmar, under 3 000 euro; klass ett till sex, Asianro 8, ISSN=1799-3717; det här läsåret.',
      [
        'Hösten 2013 | date | 2013',
        'första januari 2027 | date | 2027',
        'tre | number | 3',
        'under 3 000 euro | euro | ..3000',
        'det här läsåret | time',
      ],
    ],
    [
      'dates',
      'Hösten år 2027, i oktober år 2027. Senast den 31 mars 2027, 1.1–31.5.2028, 3–14.8.2027, hösten 2027, i april 2028, före utgången av 2029, från och med 1.8.2027.',
      [
        'Hösten år 2027 | date | 2027',
        'oktober år 2027 | date | 2027-10',
        '31 mars 2027 | date | 2027-03-31',
        '1.1–31.5.2028 | period | 2028..2028',
        '3–14.8.2027 | period | 2027..2027',
        'hösten 2027 | date | 2027',
        'april 2028 | date | 2028-04',
        'utgången av 2029 | date | 2029-12-31',
        '1.8.2027 | date | 2027-08-01',
      ],
    ],
    [
      'rhythms and vague times',
      'Årligen, vartannat år, två gånger per år, varje höst, en gång per fullmäktigeperiod; fortlöpande, på lång sikt.',
      [
        'Årligen | rhythm',
        'vartannat år | rhythm',
        'två gånger per år | rhythm',
        'varje höst | rhythm',
        'en gång per fullmäktigeperiod | rhythm',
        'fortlöpande | time |  | vague',
        'på lång sikt | time |  | vague',
      ],
    ],
    [
      'weekdays and spans of time that are deadlines',
      'Varje fredag, på fredagar, varannan tisdag, varje termin, varannan månad, i början av varje läsår; inom två månader, inom ett år, senast 15.9, kapitel 3.2.',
      [
        'Varje fredag | rhythm',
        'fredagar | rhythm',
        'varannan tisdag | rhythm',
        'varje termin | rhythm',
        'varannan månad | rhythm',
        'i början av varje läsår | rhythm',
        'inom två månader | time',
        'inom ett år | time',
        '15.9 | date',
      ],
    ],
    [
      'adjectives of rhythm, half and bare months',
      'Den årliga uppföljningen, månatliga möten, hälften av barnen; Maj Juni Budget, senast i maj.',
      ['årliga | rhythm', 'månatliga | rhythm', 'hälften | number | 0.5', 'maj | date'],
    ],
    [
      'intervals and how often',
      'Två ggr i året, 2 ggr/år, en gång i månaden, vart 4:e år, varannan vår, en gång vart fjärde år, före utgången av varje år, kvartalsvis; planen ses över en gång.',
      [
        'Två ggr i året | rhythm',
        '2 ggr/år | rhythm',
        'en gång i månaden | rhythm',
        'vart 4:e år | rhythm',
        'varannan vår | rhythm',
        'en gång vart fjärde år | rhythm',
        'utgången av varje år | rhythm',
        'kvartalsvis | rhythm',
      ],
    ],
    [
      'times that are told from now',
      'Nästa år, i år, i fjol, förra året, om två veckor, för fyra år sedan, under året; i vår kommun, under de senaste åren, under de senaste 12 åren, perioden 2026–2029.',
      [
        'Nästa år | time',
        'i år | time',
        'i fjol | time',
        'förra året | time',
        'om två veckor | time',
        'för fyra år sedan | time',
        'under året | time',
        'under de senaste åren | time |  | vague',
        'under de senaste 12 åren | time',
        'perioden | time |  | vague',
        '2026–2029 | period | 2026..2029',
      ],
    ],
    [
      'days, months and parts of them',
      'Valet öppnar 25.10, lov 15.3–30.4, 1–15 maj 2027, mars–april, i mars/april, i början av februari, slutet av mandatperioden, mitten av 2028, hösten 2026–våren 2027, tredje kvartalet 2026; kapitel 3.2.',
      [
        '25.10 | date',
        '15.3–30.4 | period',
        '1–15 maj 2027 | period | 2027..2027',
        'mars–april | period',
        'mars | date',
        'april | date',
        'början av februari | date',
        'slutet av mandatperioden | period',
        'mitten av 2028 | date | 2028',
        'hösten 2026–våren 2027 | period | 2026..2027',
        'tredje kvartalet 2026 | date | 2026',
      ],
    ],
    [
      'numerals, parts, bounds of two words and one before a unit',
      'Tjugofem skolor, tolv miljoner euro, två tredjedelar, upp till 50, färre än tio, en procent, minst en, sedan 1991.',
      [
        'Tjugofem | number | 25',
        'tolv miljoner euro | euro | 12000000',
        'två tredjedelar | number | 0.6666666666666666',
        'upp till 50 | number | ..50',
        'färre än tio | number | ..10',
        'en procent | percent | 1',
        'minst en | number | 1',
        '1991 | year | 1991',
      ],
    ],
    [
      'ages, streets, pages and moments are no quantities',
      'Barn under tre år, unga 17–24 år, de som fyller 18 år, i åldern sju till tolv, Rådhusgatan 33, bilaga 1 (4), under en dag; barn mellan 0 och 5 år.',
      [],
    ],
    [
      'sections of Finnish statutes',
      'Enligt lagen (2010/1326, 12 §) och 1 § 2 mom. 4 och 5 punkten; 3 kap. 26 §, 4 mom. ändras.',
      [
        '2010/1326 | statute | 2010/1326',
        '12 § | section-reference | 12',
        '1 § 2 mom. 4 och 5 punkten | section-reference | 1',
        '26 § | section-reference | 26',
      ],
    ],
    [
      'quantities and references',
      'Under 5 procent, minst tre skolor, 2 miljoner euro, 12 § 1 mom. i barnskyddslagen (417/2007), årskurs 4–5, under 2027.',
      [
        'Under 5 procent | percent | ..5',
        'minst tre | number | 3',
        '2 miljoner euro | euro | 2000000',
        '12 § 1 mom. | section-reference | 12',
        '417/2007 | statute | 417/2007',
        '2027 | year | 2027',
      ],
    ],
    [
      'shares in words and halves of a span',
      'Nio av tio elever, tre av dem, ett halvt år och halva priset.',
      ['Nio av tio | number | 0.9', 'tre | number | 3', 'halvt | number | 0.5'],
    ],
  ])('Swedish %s', (_name, text, expected) => {
    expect(read(text, 'sv')).toEqual(expected);
  });

  test('English', () => {
    expect(
      read(
        'By 31 March 2027, in spring 2027, twice a year, every four years, 45 per cent, EUR 18,000, €2.5 million, Article 12, grades 3, 6 and 9, up to 10.',
        'en',
      ),
    ).toEqual([
      '31 March 2027 | date | 2027-03-31',
      'in spring 2027 | date | 2027',
      'twice a year | rhythm',
      'every four years | rhythm',
      '45 per cent | percent | 45',
      'EUR 18,000 | euro | 18000',
      '€2.5 million | euro | 2500000',
      'Article 12 | section-reference | 12',
      'up to 10 | number | ..10',
    ]);
  });

  test('English weekdays and spans of time that are deadlines', () => {
    expect(
      read(
        'Every Friday, on Mondays, every other Tuesday, each term, within two months, within a year, at the end of each school year.',
        'en',
      ),
    ).toEqual([
      'Every Friday | rhythm',
      'on Mondays | rhythm',
      'every other Tuesday | rhythm',
      'each term | rhythm',
      'within two months | time',
      'within a year | time',
      'at the end of each school year | rhythm',
    ]);
  });

  test('spans are in order, apart and inside the text', () => {
    const piece = constantFrom(
      '12',
      ' ',
      '.',
      ',',
      '–',
      '2027',
      '3',
      '%',
      ' euroa',
      'kaksi',
      ' kertaa vuodessa',
      '/',
      '§',
      ':n',
      'syksyllä',
      'maaliskuussa',
      '-',
      '€',
      '\n',
      'alle ',
      '+',
    );
    assert(
      property(array(piece), constantFrom<Language>('fi', 'sv', 'en'), (pieces, language) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of entities(LEXICONS[language], text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

test('nobody groups the digits of a year', () => {
  expect(entities(LEXICONS.fi, 'Vapaa-ajan asuntoja on 1 900.')).toEqual([
    { kind: 'number', start: 23, end: 28, value: 1900 },
  ]);
});

test('a year before a conjunction is no count', () => {
  expect(entities(LEXICONS.fi, 'Talousarvio 2014 ja taloussuunnitelma, 2000 lasta.')).toEqual([
    { kind: 'year', start: 12, end: 16, value: 2014 },
    { kind: 'number', start: 39, end: 43, value: 2000 },
  ]);
});

test('what comes back in a month or on a day of each month is a rhythm', () => {
  expect(
    entities(
      LEXICONS.fi,
      'Tiedot kootaan joka tammikuussa, kahdesti toimintavuodessa ja joka kuukauden ensimmäisenä maanantaina.',
    ).map(({ kind, start, end }) => [kind, start, end]),
  ).toEqual([
    ['rhythm', 15, 31],
    ['rhythm', 33, 58],
    ['rhythm', 62, 101],
  ]);
});

test('an hour in words is no count; a preposition stands outside', () => {
  const shown = (text: string, language: 'fi' | 'sv'): string[] =>
    entities(LEXICONS[language], text).map(({ kind, start, end }) => `${text.slice(start, end)} | ${kind}`);
  expect(shown('Kello soi kahdelta, ja tilat ovat auki neljään asti. Tietoa saadaan kahdelta koululta.', 'fi')).toEqual(
    ['kahdelta | number'],
  );
  expect(shown('På onsdagar är det öppet, varje halvår stängt.', 'sv')).toEqual([
    'onsdagar | rhythm',
    'varje halvår | rhythm',
  ]);
});

test('months that go on a list and days of the week in the plural tell when in Swedish', () => {
  const text =
    'Läsningen testas i augusti, december och maj. Kuratorn är på plats måndagar och torsdagar, mellan mars och juni två timmar i veckan.';
  expect(entities(LEXICONS.sv, text).map(({ kind, start, end }) => `${text.slice(start, end)} | ${kind}`)).toEqual([
    'augusti | date',
    'december | date',
    'maj | date',
    'måndagar | rhythm',
    'torsdagar | rhythm',
    'mars | date',
    'juni | date',
    'två | number',
  ]);
});

test('a numeral and a half is one number; what is reached without its unit is an age', () => {
  const shown = (text: string, language: Language): string[] =>
    entities(LEXICONS[language], text).map(
      ({ kind, start, end, value }) => `${text.slice(start, end)} | ${kind} | ${value}`,
    );
  expect(shown('Kuratorer är två och psykologer en och en halv. De som fyllt 18, av 1 304 under 18 år.', 'sv')).toEqual(
    ['två | number | 2', 'en och en halv | number | 1.5', '1 304 | number | 1304', 'under 18 år | minors | undefined'],
  );
  expect(
    shown('Nuori täyttää 18. Hanke täyttää 12 vaatimusta, kesto kaksi ja puoli vuotta. Luokilta 12 oppilasta.', 'fi'),
  ).toEqual(['12 | number | 12', 'kaksi ja puoli | number | 2.5', '12 | number | 12']);
  expect(shown('oppilasta vuosiluokilta 3–9', 'fi')).toEqual([]);
});

test('pages after tabs, labels at the end of a line and ages count nothing; a day in a week is a rhythm', () => {
  const shown = (text: string, language: Language): string[] =>
    entities(LEXICONS[language], text).map(({ kind, start, end }) => `${text.slice(start, end)} | ${kind}`);
  expect(shown('Kunnan ja yrittäjien rooli\t\t\t10 \nArviointi\t\t11', 'fi')).toEqual([]);
  expect(shown('Tavoitelinjaus 3  \nKouluja on 3', 'fi')).toEqual(['3 | number']);
  expect(
    shown(
      'Ledaren ringer inom två skoldagar, senast vid 17,5 år, för dem som är under 18 år minst en dag i veckan.',
      'sv',
    ),
  ).toEqual(['inom två skoldagar | time', 'under 18 år | minors', 'en dag i veckan | rhythm']);
});

test('those below an age are minors; fewer or more years are a span', () => {
  const shown = (text: string, language: Language): string[] =>
    entities(LEXICONS[language], text).map(({ kind, start, end }) => `${text.slice(start, end)} | ${kind}`);
  expect(shown('För dem som är under 15 år, för yngre än tolv år och under 18 års ålder.', 'sv')).toEqual([
    'under 15 år | minors',
    'yngre än tolv år | minors',
    'under 18 års | minors',
  ]);
  expect(shown('Under tio år har skolorna blivit färre än 12.', 'sv').join()).not.toContain('minors');
  expect(shown('Palvelu on maksuton alle 18 vuotta täyttäneille ja alle 12 vuoden ikäisille.', 'fi')).toEqual([
    'alle 18 vuotta | minors',
    'alle 12 vuoden ikäisille | minors',
  ]);
});

test('in Swedish a time after, within and per a span, and the ends of a year', () => {
  const shown = (text: string): string[] =>
    entities(LEXICONS.sv, text).map(({ kind, start, end }) => `${text.slice(start, end)} | ${kind}`);
  expect(
    shown(
      'Papperet läses efter sex veckor, i slutet av året, under samma dag, två kvällar per läsår och på morgnarna.',
    ),
  ).toEqual([
    'efter sex veckor | time',
    'slutet av året | time',
    'under samma dag | time',
    'två | number',
    'per läsår | rhythm',
    'på morgnarna | rhythm',
  ]);
});

test('holidays, weeks by number and the beginnings of school are times', () => {
  const shown = (text: string, language: Language): string[] =>
    entities(LEXICONS[language], text).map(({ kind, start, end }) => `${text.slice(start, end)} | ${kind}`);
  expect(
    shown('Kysymme syyslomalla, ennen joululomaa, kesäloman jälkeen, viikolla 40 ja koulun alkaessa.', 'fi'),
  ).toEqual([
    'syyslomalla | date',
    'ennen joululomaa | date',
    'kesäloman jälkeen | date',
    'viikolla 40 | date',
    'koulun alkaessa | date',
  ]);
  expect(shown('Vi frågar under höstlovet, vecka 40 och vid skolstarten.', 'sv')).toEqual([
    'höstlovet | date',
    'vecka 40 | date',
    'vid skolstarten | date',
  ]);
  // What is planned is no time.
  expect(shown('Lärarna planerar skolstarten tillsammans.', 'sv')).toEqual([]);
});
