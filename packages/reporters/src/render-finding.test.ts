import { limitKey, LIMITS } from '@lapsilinssi/core';
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

it('says what a partial answer leaves open in the words of the way in which it answers', () => {
  const message = { fi: 'Kuka vastaa, ei selviä.', sv: 'Vem som svarar framgår inte.', en: 'Who answers is not told.' };
  const partly = { evidence: {}, message };
  const known = {
    ...pack,
    themes: pack.themes.map((theme) => ({
      ...theme,
      criteria: theme.criteria.map((one) =>
        one.id === 'feedback' ? { ...one, partly: [{ evidence: {} }, partly] } : one,
      ),
    })),
  };
  const told = (messageId: string, way: number): string =>
    renderFinding(
      findingOf({
        rule: 'criterion-missing',
        severity: 'info',
        messageId,
        values: { way },
        theme: 'participation',
        criterion: 'feedback',
        line: 3,
      }),
      known,
      'sv',
    ).message;
  const whole = 'Av avsnittet framgår inte hur barnen får veta vad deras åsikter ledde till.';
  expect(told('criterion-missing.partly', 1)).toBe('Vem som svarar framgår inte.');
  expect(told('criterion-missing.partly', 0)).toBe(whole);
  expect(told('criterion-missing', 1)).toBe(whole);
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
    'Asiakirjan tyyppi pääteltiin kohdasta »Tämä suunnitelma on…»: lasten ja nuorten hyvinvointisuunnitelma.',
  );
});

it('names a limit and how it is raised', () => {
  const finding = findingOf({
    rule: 'input-limited',
    severity: 'info',
    messageId: 'input-limited.tableCells',
    values: { limit: 'tableCells', most: 20_000, name: 'table-cells' },
    line: 1,
  });
  expect(renderFinding(finding, pack, 'en')).toEqual({
    title: 'Only a part of the text was read',
    message: 'A table has more than 20,000 cells: the rest was not read.',
    why: 'A promise to children that was not read looks absent.',
    advice: 'Split the text, or raise the limit table-cells in the configuration (limits).',
    basisText: '',
    basisKindText: '',
  });
});

it.each(Object.keys(LIMITS))('says of the limit %s nothing but what a reader can look up', (limit) => {
  const name = limitKey(limit) ?? limit;
  const finding = findingOf({
    rule: 'input-limited',
    severity: 'info',
    messageId: `input-limited.${limit}`,
    values: { limit, most: 12_345, name },
    line: 1,
  });
  for (const language of ['fi', 'sv', 'en'] as const) {
    const { message, why, advice } = renderFinding(finding, pack, language);
    const text = `${message} ${why} ${advice}`.replaceAll(name, '');
    expect(text).not.toMatch(new RegExp(String.raw`[{}]|\b${limit}\b`, 'u'));
  }
});
