import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { analyse } from '../analyse.ts';
import { clauses } from '../clauses.ts';
import { createAnalysis } from '../create-analysis.ts';
import { grammarLexemes } from '../grammar-lexemes/grammar-lexemes.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Language, Lexicon } from '../types.ts';
import { verbChains } from './verb-chains.ts';

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  fi: compileLexicon('fi', grammarLexemes('fi')).lexicon,
  sv: compileLexicon('sv', grammarLexemes('sv')).lexicon,
  en: compileLexicon('en', grammarLexemes('en')).lexicon,
};

/** Each chain of a sentence as `first … last > main: modality voice person lexeme`. */
function read(sentence: string, language: Language): string[] {
  const lexicon = LEXICONS[language];
  const analysis = analyse(lexicon, sentence, createAnalysis());
  const word = (token: number): string => sentence.slice(analysis.tokenStart[token], analysis.tokenEnd[token]);
  return clauses(lexicon, analysis, { start: 0, end: sentence.length }).flatMap((clause) =>
    verbChains(lexicon, analysis, clause).map(({ first, last, main, lexeme, modality, voice, person }) => {
      const whole = first === last ? word(first) : `${word(first)} … ${word(last)}`;
      return `${whole} > ${word(main)}: ${modality} ${voice} ${person} ${lexicon.ids[lexeme] ?? '-'}`;
    }),
  );
}

describe('verbChains in Finnish', () => {
  test.each([
    ['Kunta arvioi päätösten vaikutukset lapsiin.', ['arvioi > arvioi: does active 3 verb/arvioida']],
    ['Vaikutukset arvioidaan ennen päätöstä.', ['arvioidaan > arvioidaan: does passive 0 verb/arvioida']],
    ['Arvioimme vaikutukset yhdessä.', ['Arvioimme > Arvioimme: does active 4 verb/arvioida']],
    ['Lautakunnat raportoivat tuloksista.', ['raportoivat > raportoivat: does active 6 verb/raportoida']],
    ['Vaikutukset arvioitiin keväällä.', ['arvioitiin > arvioitiin: did passive 0 verb/arvioida']],
    ['Vaikutukset on jo kahdesti arvioitu.', ['on … arvioitu > arvioitu: did passive 0 verb/arvioida']],
    ['Nuoret ovat arvioineet palvelut.', ['ovat … arvioineet > arvioineet: did active 6 verb/arvioida']],
    ['Kunnan on aina arvioitava vaikutukset.', ['on … arvioitava > arvioitava: must active 0 verb/arvioida']],
    ['Vaikutukset pitää arvioida.', ['pitää … arvioida > arvioida: must active 0 verb/arvioida']],
    [
      'Lasten mielipiteet tulee ennen päätöstä selvittää.',
      ['tulee … selvittää > selvittää: must active 0 verb/selvittää'],
    ],
    ['Kunnan täytyy kuulla lapsia.', ['täytyy … kuulla > kuulla: must active 0 verb/kuulla']],
    ['Vaikutukset tulisi arvioida.', ['tulisi … arvioida > arvioida: wish active 0 verb/arvioida']],
    ['Vaikutukset olisi hyvä arvioida.', ['olisi … arvioida > arvioida: wish active 3 verb/arvioida']],
    ['Haluamme kuulla lapsia.', ['Haluamme … kuulla > kuulla: wish active 4 verb/kuulla']],
    [
      'Osallisuutta pyritään mahdollisuuksien mukaan edistämään.',
      ['pyritään … edistämään > edistämään: hedged passive 0 verb/edistää'],
    ],
    [
      'Lapsia voidaan kuulla ja osallistaa.',
      [
        'voidaan … kuulla > kuulla: hedged passive 0 verb/kuulla',
        'voidaan … osallistaa > osallistaa: hedged passive 0 verb/osallistaa',
      ],
    ],
    ['Tavoitteena on arvioida vaikutukset.', ['on … arvioida > arvioida: hedged active 3 verb/arvioida']],
    ['Lapsille on tarkoitus tiedottaa päätöksistä.', ['on … tiedottaa > tiedottaa: hedged active 3 verb/tiedottaa']],
    ['Vaikutuksia ei arvioida.', ['ei … arvioida > arvioida: denied passive 0 verb/arvioida']],
    ['Lapsia ei ole kuultu.', ['ei … kuultu > kuultu: denied passive 0 verb/kuulla']],
    ['Kunta ei voi jättää lapsia kuulematta.', ['ei … jättää > jättää: denied active 3 aux/jättää']],
    ['Arvioitiinko vaikutukset?', ['Arvioitiinko > Arvioitiinko: asked passive 0 verb/arvioida']],
    [
      'Rehtori tarkistaa, toteutuivatko vaikutukset.',
      [
        'tarkistaa > tarkistaa: does active 3 verb/tarkistaa',
        'toteutuivatko > toteutuivatko: did active 6 verb/toteutua',
      ],
    ],
    [
      'Rehtori kysyy joka asiassa: kuullaanko lapsia?',
      ['kysyy > kysyy: does active 3 verb/kysyä', 'kuullaanko > kuullaanko: asked passive 0 verb/kuulla'],
    ],
    ['Miten lapsia kuullaan?', ['kuullaan > kuullaan: asked passive 0 verb/kuulla']],
    [
      'Tavoitteena on, että lapsia kuullaan.',
      ['on > on: hedged active 3 aux/olla', 'kuullaan > kuullaan: hedged passive 0 verb/kuulla'],
    ],
    [
      'Lautakunnat laativat suunnitelmat ja seuraavat toteutumista.',
      ['laativat > laativat: does active 6 verb/laatia', 'seuraavat > seuraavat: does active 6 verb/seurata'],
    ],
    ['Kasvavat kunnat tarvitsevat tukea.', ['tarvitsevat > tarvitsevat: does active 6 aux/tarvita']],
    ['Etusijan jonossa saavat kiireelliset tapaukset.', ['saavat > saavat: does active 6 aux/saada']],
    ['Suunnitelmaan ei ole haluttu kirjata mittareita.', ['ei … kirjata > kirjata: denied passive 0 verb/kirjata']],
    ['Jonoja on pyritty lyhentämään.', ['on … lyhentämään > lyhentämään: hedged passive 0 verb/lyhentää']],
    ['Tarvitaan kykyä nähdä eteenpäin.', ['Tarvitaan > Tarvitaan: does passive 0 aux/tarvita']],
    ['Osuus on huomattava.', ['on > on: does active 3 aux/olla']],
    [
      'Lautakunta saa raportin ja päättää jatkosta.',
      ['saa > saa: does active 3 aux/saada', 'päättää > päättää: does active 3 verb/päättää'],
    ],
    ['Perheet saavat tukea.', ['saavat > saavat: does active 6 aux/saada']],
    [
      'Valmistelu alkaa, ja rehtori varaa siihen aikaa.',
      ['alkaa > alkaa: does active 3 aux/alkaa', 'varaa > varaa: does active 3 verb/varata'],
    ],
    ['Väestö tulee vähenemään.', ['tulee … vähenemään > vähenemään: does active 3 verb/vähetä']],
    ['Sitoudumme arvioimaan vaikutukset.', ['Sitoudumme … arvioimaan > arvioimaan: does active 4 verb/arvioida']],
    [
      'Kunta uudistaa palvelut ja edistää lasten osallisuutta.',
      ['uudistaa > uudistaa: does active 3 verb/uudistaa', 'edistää > edistää: does active 3 verb/edistää'],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(sentence, 'fi')).toEqual(expected);
  });

  test('nouns that look like verbs are no chains', () => {
    expect(read('Tuki perheille, koulun toimi ja ohjausta lisää', 'fi')).toEqual([]);
    expect(read('Lapsivaikutusten arvioinnin käyttöönotto', 'fi')).toEqual([]);
    expect(read('Ohjausta ja tukea voidaan lisätä.', 'fi')).toEqual([
      'voidaan … lisätä > lisätä: hedged passive 0 verb/lisätä',
    ]);
    expect(read('Mahdollisuus kehittää omaa koulua', 'fi')).toEqual([]);
    expect(read('Perheitä tukevat palvelut', 'fi')).toEqual([]);
    expect(read('Hyvinvointia edistävät ja ongelmia ehkäisevät toimet', 'fi')).toEqual([]);
  });

  test('a verb that nobody listed is known by its ending', () => {
    expect(read('Palvelut kaksikielistetään vuonna 2028.', 'fi')).toEqual([
      'kaksikielistetään > kaksikielistetään: does passive 0 -',
    ]);
  });
});

describe('verbChains in Swedish', () => {
  test.each([
    ['Nämnden bedömer konsekvenserna för barn.', ['bedömer > bedömer: does active 3 verb/bedöma']],
    ['Konsekvenserna bedöms före beslutet.', ['bedöms > bedöms: does passive 0 verb/bedöma']],
    ['Konsekvenserna bedömdes i fjol.', ['bedömdes > bedömdes: did passive 0 verb/bedöma']],
    ['Nämnden har noga bedömt konsekvenserna.', ['har … bedömt > bedömt: did active 3 verb/bedöma']],
    ['Kommunen ska höra barnen.', ['ska … höra > höra: does active 3 verb/höra']],
    ['Barnen kommer att höras.', ['kommer … höras > höras: does passive 0 verb/höra']],
    ['Barnen bör höras.', ['bör … höras > höras: wish passive 0 verb/höra']],
    ['Kommunen måste höra barnen.', ['måste … höra > höra: must active 3 verb/höra']],
    ['Vi strävar efter att höra barnen.', ['strävar … höra > höra: hedged active 4 verb/höra']],
    ['Kommunen har som mål att höra barnen.', ['har … höra > höra: hedged active 3 verb/höra']],
    ['Målet är att höra barnen.', ['är … höra > höra: hedged active 3 verb/höra']],
    ['Målet är att alla barn hörs.', ['är > är: hedged active 3 aux/vara', 'hörs > hörs: hedged passive 0 verb/höra']],
    ['Åsikterna bör beaktas.', ['bör … beaktas > beaktas: wish passive 0 verb/beakta']],
    ['Barnen träffade en vuxen.', ['träffade > träffade: did active 3 verb/träffa']],
    ['De planerade åtgärderna genomförs.', ['genomförs > genomförs: does passive 0 verb/genomföra']],
    ['Platserna klustreras i mars.', ['klustreras > klustreras: does passive 0 -']],
    ['Barnen hörs inte.', ['hörs > hörs: denied passive 0 verb/höra']],
    ['Barnen blir hörda.', ['blir … hörda > hörda: does passive 0 verb/höra']],
    [
      'Vi önskar att barnen hörs.',
      ['önskar > önskar: wish active 4 aux/önska', 'hörs > hörs: wish passive 0 verb/höra'],
    ],
    ['Deltagandet kostar ingenting.', ['kostar > kostar: denied active 3 verb/kosta']],
    ['Loggan används i brev men inte i reklam.', ['används > används: does passive 0 verb/använda']],
    ['Målen nyvässades i våras.', ['nyvässades > nyvässades: did passive 0 -']],
    ['Det är önskvärt att barnen hörs.', ['är > är: does active 3 aux/vara', 'hörs > hörs: wish passive 0 verb/höra']],
    ['Det vore bra.', ['vore > vore: wish active 3 aux/vara']],
    ['Det finns ingen plan.', ['finns > finns: denied active 3 verb/finnas']],
    ['Inga barn hörs.', ['hörs > hörs: denied passive 0 verb/höra']],
    ['Hörs barnen?', ['Hörs > Hörs: asked passive 0 verb/höra']],
    ['Stöd för barn och delar av planen', []],
    [
      'Nämnden använder 23 miljoner euro, det vill säga 8 910 euro per barn.',
      ['använder > använder: does active 3 verb/använda'],
    ],
    ['Det finns tre mål.', ['finns > finns: does active 3 verb/finnas']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence, 'sv')).toEqual(expected);
  });
});

describe('verbChains in English', () => {
  test.each([
    ['The board assesses the impacts.', ['assesses > assesses: does active 3 verb/assess']],
    ['The impacts are assessed.', ['are … assessed > assessed: does passive 0 verb/assess']],
    ['The impacts have been assessed.', ['have … assessed > assessed: did passive 0 verb/assess']],
    ['The county must assess the impacts.', ['must … assess > assess: must active 3 verb/assess']],
    ['The impacts should be assessed.', ['should … assessed > assessed: wish passive 0 verb/assess']],
    ['The aim is to hear children.', ['is … hear > hear: hedged active 3 verb/hear']],
    ['We will not assess the impacts.', ['will … assess > assess: denied active 4 verb/assess']],
    ['No children are heard.', ['are … heard > heard: denied passive 0 verb/hear']],
    ['We wish to hear children.', ['wish … hear > hear: wish active 4 verb/hear']],
    ['Does the board hear children?', ['Does … hear > hear: asked active 3 verb/hear']],
    ['No later than May the board reports the result.', ['reports > reports: does active 3 verb/report']],
    ['No longer are children heard.', ['are … heard > heard: denied passive 0 verb/hear']],
    ['None the less the board hears children.', ['hears > hears: does active 3 verb/hear']],
    ['Assessment of impacts on children', []],
  ])('%s', (sentence, expected) => {
    expect(read(sentence, 'en')).toEqual(expected);
  });
});

test('chains lie inside the clause, and their main verb between first and last', () => {
  const words = constantFrom(
    'kunta',
    'arvioi',
    'ei',
    'on',
    'voidaan',
    'arvioida',
    'tukea',
    'ja',
    ', ',
    'jotka',
    'arvioitava',
    'arvioitu',
    'tulee',
    '?',
    'pyritään',
    'kehittämään',
    'edistää',
  );
  assert(
    property(array(words), (parts) => {
      const text = parts.join(' ');
      const lexicon = LEXICONS.fi;
      const analysis = analyse(lexicon, text, createAnalysis());
      for (const clause of clauses(lexicon, analysis, { start: 0, end: text.length })) {
        for (const { first, last, main } of verbChains(lexicon, analysis, clause)) {
          expect(first).toBeLessThanOrEqual(main);
          expect(main).toBeLessThanOrEqual(last);
          expect(analysis.tokenStart[first]).toBeGreaterThanOrEqual(clause.start);
          expect(analysis.tokenEnd[last]).toBeLessThanOrEqual(clause.end);
        }
      }
    }),
  );
});
