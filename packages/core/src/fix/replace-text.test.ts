import { expect, test } from 'vitest';

import { fixed, rangeOf } from '../fixtures/fixing.ts';

const replaced = (content: string, old: string, text: string, format: 'markdown' | 'text' = 'markdown'): string =>
  fixed(content, (document) => ({ kind: 'replace', safety: 'safe', range: rangeOf(document, old), text }), format);

test('words are replaced where they stand, and nothing else', () => {
  expect(
    replaced(
      '# Tuki\r\n\r\nAluehallintovirasto valvoo  palveluja.\r\n',
      'Aluehallintovirasto',
      'Lupa- ja valvontavirasto',
    ),
  ).toBe('# Tuki\r\n\r\nLupa- ja valvontavirasto valvoo  palveluja.\r\n');
  expect(replaced('Aluehallintovirasto valvoo.\n', 'Aluehallintovirasto', 'Lupa- ja valvontavirasto', 'text')).toBe(
    'Lupa- ja valvontavirasto valvoo.\n',
  );
});

test('a word that stays is not touched: its markup and the line end after it stay', () => {
  expect(replaced('Tuki jää uuden\n**maakunnan** tehtäväksi.\n', 'uuden maakunnan', 'uuden hyvinvointialueen')).toBe(
    'Tuki jää uuden\n**hyvinvointialueen** tehtäväksi.\n',
  );
  expect(replaced('> Palvelut ovat uusien\n> maakuntien.\n', 'uusien maakuntien', 'uuden hyvinvointialueen')).toBe(
    '> Palvelut ovat uuden\n> hyvinvointialueen.\n',
  );
  expect(
    replaced('Koulun *vanha* oppilashuolto auttaa.\n', 'vanha oppilashuolto', 'vanha opiskeluhuollon palvelu'),
  ).toBe('Koulun *vanha* opiskeluhuollon palvelu auttaa.\n');
});

test('where markup or a line end stands in what changes, nothing is changed', () => {
  expect(
    replaced('Valvonta on **aluehallinto**viraston työtä.\n', 'aluehallintoviraston', 'Lupa- ja valvontaviraston'),
  ).toBe('folded');
  expect(
    replaced(
      'Valvonta on aluehallinto-\nviraston työtä.\n',
      'aluehallintoviraston',
      'Lupa- ja valvontaviraston',
      'text',
    ),
  ).toBe('folded');
  expect(replaced('Sosiaali- ja\nterveystoimi auttaa.\n', 'Sosiaali- ja terveystoimi', 'Hyvinvointialue')).toBe(
    'folded',
  );
  expect(replaced('Kunta[^1]yhtymä auttaa.\n\n[^1]: Lähde.\n', 'Kuntayhtymä', 'Hyvinvointialue')).toBe('folded');
});

test('a soft hyphen goes with its word, and decomposed letters stay decomposed', () => {
  expect(
    replaced('Uusi alue\u00ADhallinto\u00ADvirasto valvoo.\n', 'aluehallintovirasto', 'Lupa- ja valvontavirasto'),
  ).toBe('Uusi Lupa- ja valvontavirasto valvoo.\n');
  expect(replaced('La\u0308a\u0308nin pa\u0308iva\u0308hoito.\n', 'päivähoito', 'päiväkoti')).toBe(
    'La\u0308a\u0308nin pa\u0308iva\u0308koti.\n',
  );
});

test('what would be markup is written as text', () => {
  expect(replaced('Luku 2 jatkuu.\n', 'Luku', '2. *luku*')).toBe('2\\. \\*luku\\* 2 jatkuu.\n');
  expect(replaced('| Tuki |\n|---|\n| vanha |\n', 'vanha', 'a|b')).toBe('| Tuki |\n|---|\n| a\\|b |\n');
  expect(replaced('Luku 2 jatkuu.\n', 'Luku', '*luku*', 'text')).toBe('*luku* 2 jatkuu.\n');
});

test('a comment and a key of front matter are replaced as they stand', () => {
  const comment = '<!-- lapsilinssi-ohita outdated-term, period-stale: historiaa -->';
  const range = {
    start: { part: 0, offset: 0, line: 1, column: 1 },
    end: { part: 0, offset: comment.length, line: 1, column: comment.length + 1 },
  };
  const text = '<!-- lapsilinssi-ohita outdated-term: historiaa -->';
  expect(fixed(`${comment}\n\nTeksti.\n`, { kind: 'replace', safety: 'safe', range, text })).toBe(
    `${text}\n\nTeksti.\n`,
  );
  const key = { start: { part: 0, offset: 4, line: 2, column: 1 }, end: { part: 0, offset: 8, line: 2, column: 5 } };
  expect(
    fixed('---\nkasi: 2026\n---\n\nTeksti.\n', { kind: 'replace', safety: 'suggested', range: key, text: 'kausi' }),
  ).toBe('---\nkausi: 2026\n---\n\nTeksti.\n');
});

test('what reads so already is left', () => {
  expect(replaced('Hyvinvointialue auttaa.\n', 'Hyvinvointialue', 'Hyvinvointialue')).toBe('already-there');
});
