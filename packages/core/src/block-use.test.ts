import { expect, test } from 'vitest';

import { blockUse, isGuidanceHeading } from './block-use.ts';

test.each([
  ['[kunnan nimi]', 'placeholder'],
  ['[…]', 'placeholder'],
  ['[........]', 'placeholder'],
  ['[Kuvaa tähän, miten lapsia on kuultu tätä suunnitelmaa laadittaessa.]', 'guidance'],
  ['TÄYDENNETÄÄN', 'placeholder'],
  ['Skrivs senare.', 'placeholder'],
  ['(Tähän kappale oppilaskuntien palautteesta)', 'placeholder'],
  ['Suunnitelma täydennetään myöhemmin hyvinvointikertomuksella.', 'body'],
  ['Päivitetään vuosittain.', 'body'],
  ['Ohje: kirjaa vastuutaho ja aikataulu.', 'guidance'],
  ['Anvisning: skriv vem som ansvarar.', 'guidance'],
  ['Esimerkki (poista): Nuorisovaltuusto antaa lausunnon.', 'guidance'],
  ['Exempel (ta bort): Ungdomsfullmäktige ger ett utlåtande.', 'guidance'],
  ['Vanhasta suunnitelmasta (tarkista ja muokkaa): Oma tapa', 'guidance'],
  ['Ur den gamla planen (kontrollera och bearbeta):', 'guidance'],
  ['Vanhasta suunnitelmasta (2022–2025) poiketen lapset päättävät itse.', 'body'],
  ['Ohjeet saa nuorisopalveluista.', 'body'],
  ['[1] Nuorisolaki 1285/2016 [2] Kuntalaki', 'body'],
  ['Esimerkki hyvästä käytännöstä on lasten parlamentti.', 'body'],
] as const)('%s is %s', (text, use) => {
  expect(blockUse(text, 'body')).toBe(use);
});

test('contents and comments stay what they are', () => {
  expect([blockUse('[…]', 'contents'), blockUse('Ohje: x', 'comment')]).toEqual(['contents', 'comment']);
});

test('a heading may say that its section is for the writer', () => {
  const titles = ['Esimerkki (poistetaan)', 'Täyttöohje', 'Så här granskar du', 'Päivitettävää', 'Ohjaus ja neuvonta'];
  expect(titles.map(isGuidanceHeading)).toEqual([true, true, true, true, false]);
});
