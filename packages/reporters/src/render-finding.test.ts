import { LIMITS } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { findingOf } from '../test/assessment-of.ts';
import { pack } from '../test/pack-of.ts';
import { renderFinding } from './render-finding.ts';

it('says in the words of the pack what a missing theme lacks, with the kind of its basis', () => {
  const finding = findingOf({
    rule: 'theme-missing',
    severity: 'error',
    theme: 'child-impact-assessment',
    basis: ['lapsen-oikeudet-12'],
    basisKind: 'law-duty',
    line: 20,
  });
  expect(renderFinding(finding, pack, 'sv')).toEqual({
    title: 'Temat saknas',
    message: 'Planen berättar inte hur beslutens konsekvenser för barn bedöms.',
    why: 'Utan ett överenskommet sätt blir barnets bästa lätt ovägt när man beslutar om tjänster.',
    advice: 'Skriv i vilka beslut en barnkonsekvensanalys görs, vem som gör den och hur barnen tillfrågas.',
    basisText: 'konventionen om barnets rättigheter, art. 12',
    basisKindText: 'Lag: uppgift (inget krav att skriva in den)',
  });
});

it('calls content required by law only when a law asks for it', () => {
  const finding = findingOf({
    rule: 'required-content-missing',
    severity: 'error',
    content: 'cooperation',
    line: 1,
  });
  expect(renderFinding({ ...finding, basisKind: 'law-content' }, pack, 'fi').title).toBe(
    'Lain vaatima sisältö puuttuu',
  );
  expect(renderFinding({ ...finding, basisKind: 'recommendation' }, pack, 'fi').title).toBe(
    'Suositeltu sisältö puuttuu',
  );
});

it('asks whether the nearest known value was meant', () => {
  const finding = findingOf({
    rule: 'metadata-invalid',
    severity: 'error',
    messageId: 'metadata-invalid.value',
    values: {
      key: 'asiakirjatyyppi',
      value: 'kuntastrategi',
      nearest: 'kuntastrategia',
      line: 2,
    },
    line: 2,
  });
  expect(renderFinding(finding, pack, 'fi').message).toBe(
    'Tiedon »asiakirjatyyppi» arvoa »kuntastrategi» ei tunneta: tarkoitatko »kuntastrategia»?',
  );
  expect(renderFinding({ ...finding, values: { key: 'kausi', value: 'x', line: 2 } }, pack, 'fi').message).toBe(
    'Tiedon »kausi» arvoa »x» ei tunneta.',
  );
});

it('names a guessed type by its name and quotes the sign in a few words', () => {
  const finding = findingOf({
    rule: 'document-type-guessed',
    severity: 'info',
    values: {
      type: 'child-youth-plan',
      sign: 'Tämä suunnitelma on lastensuojelulain 12 §:ssä tarkoitettu suunnitelma lasten hyvinvoinnista',
    },
    line: 1,
  });
  expect(renderFinding(finding, pack, 'fi').message).toBe(
    'Tyypiksi pääteltiin lasten ja nuorten hyvinvointisuunnitelma: merkkinä »Tämä suunnitelma on…».',
  );
});

it('takes the advice of the general message when a limit has none of its own', () => {
  const finding = findingOf({
    rule: 'input-limited',
    severity: 'info',
    messageId: 'input-limited.tableCells',
    values: { limit: 'tableCells', most: 20_000 },
    line: 1,
  });
  expect(renderFinding(finding, pack, 'en')).toEqual({
    title: 'Only a part of the text was read',
    message: 'A table has more than 20,000 cells: the rest was not read.',
    why: 'A promise to children that was not read looks absent.',
    advice: 'Divide the text, or check that the file is whole.',
    basisText: '',
    basisKindText: '',
  });
});

it.each([
  ['blocks', 'fi', 'Tekstissä on yli 12\u00A0345 kappaletta: loput jäivät lukematta.'],
  ['blocks', 'sv', 'Texten har över 12\u00A0345 stycken: resten lästes inte.'],
  ['blocks', 'en', 'The text has more than 12,345 paragraphs: the rest was not read.'],
  ['tableCells', 'fi', 'Taulukossa on yli 12\u00A0345 solua: loput jäivät lukematta.'],
  ['tableCells', 'sv', 'En tabell har över 12\u00A0345 celler: resten lästes inte.'],
  ['tableCells', 'en', 'A table has more than 12,345 cells: the rest was not read.'],
  ['blockLength', 'fi', 'Yhdessä kappaleessa on yli 12\u00A0345 merkkiä: loput jäivät lukematta.'],
  ['blockLength', 'sv', 'Ett stycke har över 12\u00A0345 tecken: resten lästes inte.'],
  ['blockLength', 'en', 'One paragraph has more than 12,345 characters: the rest was not read.'],
  ['frontMatterEntries', 'fi', 'Tekstin alussa on yli 12\u00A0345 tietoa: loput jäivät lukematta.'],
  ['frontMatterEntries', 'sv', 'Texten börjar med över 12\u00A0345 uppgifter: resten lästes inte.'],
  ['frontMatterEntries', 'en', 'The text begins with more than 12,345 details: the rest was not read.'],
] as const)('tells the number of the limit %s in %s', (limit, language, message) => {
  const finding = findingOf({
    rule: 'input-limited',
    severity: 'info',
    messageId: `input-limited.${limit}`,
    values: { limit, most: 12_345 },
    line: 1,
  });
  expect(renderFinding(finding, pack, language).message).toBe(message);
});

it.each(Object.keys(LIMITS))('leaves no name of a setting in what it says of the limit %s', (limit) => {
  const finding = findingOf({
    rule: 'input-limited',
    severity: 'info',
    messageId: `input-limited.${limit}`,
    values: { limit, most: 12_345 },
    line: 1,
  });
  for (const language of ['fi', 'sv', 'en'] as const) {
    const { message, why, advice } = renderFinding(finding, pack, language);
    expect(`${message} ${why} ${advice}`).not.toMatch(new RegExp(String.raw`[{}]|\b${limit}\b`, 'u'));
  }
});
