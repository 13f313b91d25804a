import { expect, it } from 'vitest';

import { checked, exchangeOptions, hostilePlan, written } from '../../test/checked.ts';
import { findingsCsvWriter } from './findings-csv.ts';

it('writes a row a finding, and one for what could not be read', () => {
  const csv = written(findingsCsvWriter(exchangeOptions), checked);
  const rows = csv.split('\r\n');
  expect(rows[0]).toBe('\uFEFFTiedosto;Rivi;Luku;Tärkeys;Havainto;Mikä jää auki;Miksi;Tee näin;Peruste;Teema;Sääntö');
  expect(rows).toHaveLength(19);
  expect(rows.find((row) => row.includes('theme-thin'))).toBe(
    './plans/Älä koske/heikko.md;80;3.1 Osallisuus;Harkitse;Teema jää ohueksi;' +
      'Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa.;' +
      'Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.;' +
      'Kuka järjestää, milloin ja missä asioissa?;Hyvä käytäntö (Lapsilinssin arvio);Osallisuus ja kuuleminen;theme-thin',
  );
  expect(rows.at(-2)).toBe(
    'kuva.md;;;Tärkeää;;Tiedosto ei ole tekstiä (kuva).;;Anna asiakirja, jonka pääte on .docx, .md tai .txt.;;;',
  );
});

it('has commas in English, and keeps what a spreadsheet would take for a formula as text', () => {
  const csv = written(findingsCsvWriter({ ...exchangeOptions, language: 'en' }), [hostilePlan()]);
  expect(csv.startsWith('\uFEFFFile,Line,Section,')).toBe(true);
  expect(csv).toContain(`\r\n"'=cmd|calc,a:b% <b>.md",`);
});

it('keeps a line end of a path inside its cell', () => {
  const [document] = checked;
  if (document === undefined) throw new Error('no document');
  const csv = written(findingsCsvWriter(exchangeOptions), [{ ...document, path: 'a\nb.md' }]);
  expect(csv).toContain('\r\na b.md;');
});
