import * as fc from 'fast-check';

/** Sentences and names of plans, with and without what the rules look for; invented. */
const FINNISH: readonly string[] = [
  'Nuorisovaltuusto kokoontuu kuusi kertaa vuodessa ja antaa lausunnon talousarviosta.',
  'Sivistyslautakunta arvioi päätöksen vaikutukset lapsiin ennen palveluverkon muutosta syyskuuhun 2027 mennessä.',
  'Lasten osallisuutta pyritään edistämään mahdollisuuksien mukaan.',
  'Aluehallintovirasto valvoo, ja nuorisolaki 72/2006 velvoittaa.',
  'Rehtori vastaa oppilaskunnalle kahdessa viikossa.',
  'Koulukiusattujen osuus laskee 7 prosentista 4 prosenttiin (Kouluterveyskysely 2025).',
  'Lapsivaikutusten arviointi (LAVA) tehdään aina, kun päätös koskee lapsia.',
  'Ikäihmisiä kuullaan vanhusneuvostossa.',
  'Kolme lasta muutti kuntaan.',
  'Kunta selvittää perhekeskuksen tilat [kunnan nimi].',
  'Hyvinvointikoordinaattori kokoaa mittarit ja raportoi valtuustolle joka kevät.',
  'Lapsille kerrotaan, mitä heidän näkemyksistään seurasi.',
  'Perhetyöhön varataan 120 000 euroa vuodelle 2027.',
  'Katso luku 3.2 ja liite 1.',
  'Henkilöstö saa koulutusta lapsen oikeuksista.',
  'TBD',
  'xxx',
];
const SWEDISH: readonly string[] = [
  'Ungdomsfullmäktige ger ett utlåtande om budgeten varje höst.',
  'Bildningsnämnden bedömer beslutets konsekvenser för barn före september 2027.',
  'Ungas röst lyfts fram i mån av möjlighet.',
  'Regionförvaltningsverket övervakar verksamheten.',
  'Rektorn svarar elevkåren inom två veckor.',
];
const ENGLISH: readonly string[] = [
  'The youth council meets six times a year.',
  'Children are heard before decisions are made.',
];

/** A sentence that a plan may hold. */
export const sentence: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FINNISH) },
  { weight: 3, arbitrary: fc.constantFrom(...SWEDISH) },
  { weight: 1, arbitrary: fc.constantFrom(...ENGLISH) },
);

/** A heading's text. */
export const headingText: fc.Arbitrary<string> = fc.constantFrom(
  'Lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
  'Osallisuus ja kuuleminen',
  '3 Osallisuus',
  '3.2 Toimenpiteet',
  'Tavoitteet',
  'Mittarit ja seuranta',
  'Lapsivaikutusten arviointi',
  'Johdanto',
  'Sisällys',
  'Liite 1. Historia',
  'Delaktighet',
  'Åtgärder',
  'Indikatorer',
  '',
);

/** A word or sign inside a sentence. */
export const word: fc.Arbitrary<string> = fc.constantFrom(
  'lapset',
  'lasten',
  'nuorisovaltuusto',
  'Rehtori',
  'sivistyslautakunta',
  'kuullaan',
  'arvioidaan',
  'pyritään',
  'edistämään',
  'aluehallintovirasto',
  'maakunta',
  'peruskoulu',
  'lapsivaikutusten',
  'osallisuus',
  'pa\u0308iva\u0308koti',
  'osalli\u00ADsuus',
  '7',
  '%',
  '2027',
  'syyskuussa',
  '§',
  'ja',
  'ei',
  'LAVA',
  'barn',
  'hörs',
  '1.',
  '-',
  '–',
  '/',
  '(',
  ')',
  '"',
  '»',
  '”',
  ':',
  ';',
  '?',
  '…',
);

/** Several words as a sentence. */
export const words: fc.Arbitrary<string> = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
