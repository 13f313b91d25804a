import { expect, it } from 'vitest';

import { readOrganisationList } from './read-organisation-list.ts';
import type { ReadOrganisationList } from './read-organisation-list.ts';

it('reads a list as a Finnish spreadsheet writes it: semicolons, byte order mark, columns of its own', () => {
  const list =
    '\uFEFFOrganisaatio;Yhteyshenkilö;Organisaatiomuoto;Kausi;Kieli\r\nMallilan kunta;"Ahola; Pekka";kunta;2026–2029;fi\r\n\r\n"Keski-Mallan\r\nhyvinvointialue";;hyvinvointialue;;\r\nMallböle kommun;;;;svenska\r\n';
  expect(read(list)).toEqual({
    status: 'ok',
    organisations: [
      {
        organisation: 'Mallilan kunta',
        organisationKind: 'municipality',
        period: { from: 2026, to: 2029 },
        language: 'fi',
        line: 2,
      },
      { organisation: 'Keski-Mallan hyvinvointialue', organisationKind: 'county', line: 4 },
      { organisation: 'Mallböle kommun', language: 'sv', line: 6 },
    ],
  });
});

it('reads commas, English columns and a list of names alone', () => {
  expect(read('name,period\n"Mallila, kunta",2027\n')).toEqual({
    status: 'ok',
    organisations: [{ organisation: 'Mallila, kunta', period: { from: 2027, to: 2027 }, line: 2 }],
  });
  expect(read('kunta\nMallila')).toEqual({ status: 'ok', organisations: [{ organisation: 'Mallila', line: 2 }] });
});

it('reads the letters of an old spreadsheet', () => {
  const bytes = Uint8Array.from('kunta;kausi\nK\u00E4rs\u00E4m\u00E4ki;2026-2029\n', (letter) => letter.charCodeAt(0));
  expect(readOrganisationList(bytes, 'kunnat.csv')).toMatchObject({ organisations: [{ organisation: 'Kärsämäki' }] });
});

it('takes an organisation twice when it has a plan in each language', () => {
  expect(read('kunta;kieli\nMallila;fi\nMallila;sv\n').status).toBe('ok');
});

it('tells every mistake with its line', () => {
  expect(
    read(
      'kunta;muoto;kausi;kieli\nMallila;kunat;2029-2026;viro\n;kunta;;\nMallila;kunta;2026-2029;\nMallila;kunta;;\n',
    ),
  ).toEqual({
    status: 'broken',
    problems: [
      { code: 'value', line: 2, values: { value: 'kunat' }, nearest: 'kunta' },
      { code: 'value', line: 2, values: { value: 'viro' } },
      { code: 'value', line: 2, values: { value: '2029-2026' } },
      { code: 'name', line: 3, values: {} },
      { code: 'twice', line: 4, values: { organisation: 'Mallila', first: 2 } },
      { code: 'twice', line: 5, values: { organisation: 'Mallila', first: 2 } },
    ],
  });
});

it.each([
  ['a list without names of columns', 'Mallila;Pohjola\n', { code: 'header', line: 1, values: {} }],
  ['an empty file', '', { code: 'header', line: 1, values: {} }],
  ['a list of columns alone', 'kunta;kausi\n', { code: 'empty', line: 1, values: {} }],
  [
    'two columns for one thing',
    'kunta;nimi\nMallila;x\n',
    { code: 'header-twice', line: 1, values: { column: 'nimi' } },
  ],
  ['a quotation mark that does not close', 'kunta;kausi\n"Mallila;2026\n', { code: 'broken', line: 2, values: {} }],
])('refuses %s', (_, text, problem) => {
  expect(read(text)).toEqual({ status: 'broken', problems: [problem] });
});

it('refuses what is no text by its name', () => {
  expect(readOrganisationList(Uint8Array.of(0x50, 0x4b, 3, 4), 'kunnat.xlsx').status).toBe('unreadable');
});

function read(text: string): ReadOrganisationList {
  return readOrganisationList(new TextEncoder().encode(text), 'kunnat.csv');
}
