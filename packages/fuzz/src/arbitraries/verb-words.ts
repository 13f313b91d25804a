import type { Language } from '@lapsilinssi/linguistics';
import * as fc from 'fast-check';

/**
 * Words of clauses, by what they do in one: who acts, auxiliaries of every kind, forms of main verbs, and what stands between. Put together in
 * any order they meet what grammar allows, and much that it does not.
 */
const WORDS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  fi: [
    'kunta nuorisovaltuusto lapset minä sinä me te he kukaan lapsia koululla jokainen joka mikä kuka rehtorin nuorten'.split(
      ' ',
    ),
    'voi voidaan voisi saattaa pyritään pyrkii pyrki yrittää aikoo harkitaan pitää pitäisi täytyy tulee tulisi joutuu haluaa haluttaisiin toivotaan suositellaan kannattaa saa saada osaa alkaa ehtii tarvitsee pystytään sitoutuu ryhdytään lakkaa'.split(
      ' ',
    ),
    'ei en et emme ette eivät älä eikä eivätkä on ovat oli olivat olisi olisivat ole olleet ollut olla lienee onko eikö voiko'.split(
      ' ',
    ),
    'arvioidaan arvioi arvioitiin arvioitu arvioitava arvioida arvioimaan arvioimassa arvioimalla arvioinut arvioitaisiin arvioidakseen arvioimatta kuullaan kuulla kuultu kuulee kuuli kuulemaan kuultava kuuleva tehtävä tehdään tehty tarkoitus mahdollista välttämätöntä syytä hyvä tapana tarpeen'.split(
      ' ',
    ),
    'ja sekä tai mutta että jos kun koska kuten myös aina vain päätöksen vaikutukset keväällä niin kuin jotta , –'.split(
      ' ',
    ),
  ],
  sv: [
    'kommunen barnen vi ni de ingen ingenting man eleverna nämnden som vem vad det detta den'.split(' '),
    'ska skall skulle kommer måste behöver bör borde vill kan kunde må torde får fick brukar ämnar avser försöker planerar önskar hoppas överväger rekommenderar strävar syftar siktar förbinder'.split(
      ' ',
    ),
    'inte aldrig inga varken knappast är var varit vara blir blev blivit har hade ha haft att'.split(' '),
    'bedömer bedöms bedömde bedömdes bedömt bedömd bedömda bedöma bedömas höra hörs hördes hört hörda svarar svarade svarat säga göra görs gjort möjligt viktigt nödvändigt meningen avsikten målet syftet'.split(
      ' ',
    ),
    'och men eller om när eftersom också alltid bara konsekvenserna på våren så än , –'.split(' '),
  ],
  en: [
    'we they the children nobody none no council pupils it there which who each people young their'.split(' '),
    "will must should may would can could shall might cannot won't shouldn't has have had is are was were be been being do does did aims aim strives seeks intends plans hopes tries want wants wish hope need needs".split(
      ' ',
    ),
    'not never hardly no only to'.split(' '),
    'assess assesses assessed assessing hear hears heard hearing written write writes given give gives planned monitored decide decides decided participate goal purpose possible able'.split(
      ' ',
    ),
    'and or that if because while of in the a all also always where how what fewer than later , –'.split(' '),
  ],
};

/** A sentence of words that verbs and what stands about them are made of, with the language that it is meant to be in. */
export const verbSentence: fc.Arbitrary<{ readonly language: Language; readonly text: string }> = fc
  .record({
    language: fc.constantFrom<Language>('fi', 'sv', 'en'),
    words: fc.array(fc.tuple(fc.constantFrom(0, 1, 1, 2, 3, 3, 3, 4), fc.nat()), { minLength: 3, maxLength: 8 }),
    end: fc.constantFrom('.', '.', '.', '?', ':'),
  })
  .map(({ language, words, end }) => {
    const said = words.map(([kind, at]) => {
      const all = WORDS[language][kind] ?? [];
      return all[at % all.length] ?? '';
    });
    const text = said.join(' ').replaceAll(' ,', ',');
    return { language, text: text.charAt(0).toUpperCase() + text.slice(1) + end };
  });
