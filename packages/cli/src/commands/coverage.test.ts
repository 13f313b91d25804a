import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { SMALL_PACK } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';

const plan = (organisation: string, text: string): string =>
  `---\norganisaatio: ${organisation}\nasiakirjatyyppi: child-youth-plan\n---\n\n# Suunnitelma\n\n## Osallisuus\n\n${text}\n`;

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-map-'));
  await writeFile(join(cwd, 'a.md'), plan('Mallilan kunta', 'Lasten osallisuutta lisätään.'));
  await writeFile(join(cwd, 'b.md'), plan('Ruokosen kunta', 'Kunta hoitaa tiet.'));
});
afterEach(() => rm(cwd, { recursive: true }));

it('shows the theme map and ends in 0 whatever the levels are', async () => {
  const { stdout, stderr, status } = await run(['coverage', '.', '--pack', SMALL_PACK], { cwd });
  expect(stdout).toMatchInlineSnapshot(`
    "Teemakartta
    1  Mallilan kunta, lasten ja nuorten hyvinvointisuunnitelma · Lain sisältö 0/2
       a.md
    2  Ruokosen kunta, lasten ja nuorten hyvinvointisuunnitelma · Lain sisältö 0/2
       b.md

                              1          2
    Vaikutukset lapsiin       puuttuu*   puuttuu*
    Osallisuus ja kuuleminen  mainittu*  puuttuu*
    Lapsibudjetointi          puuttuu    puuttuu
    * jää alle sen, mitä tämän tyyppiseltä asiakirjalta odotetaan

    Vahvinta ja eniten tehtävää
    Vaikutukset lapsiin
      Eniten tehtävää: 1
    Osallisuus ja kuuleminen
      Vahvinta »Lasten osallisuutta lisätään.» (1: luku »Osallisuus», rivi 10)
      Eniten tehtävää: 2

    Avoimet kysymykset
    1  Osallisuus ja kuuleminen: Vastaus lapsille
    2  Osallisuus ja kuuleminen: Vastaus lapsille

    Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.
    "
  `);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

it('writes a file in the form of its ending, and tells what cannot be read', async () => {
  const { stdout, stderr, status } = await run(
    ['coverage', 'a.md', 'poissa.md', '--pack', SMALL_PACK, '-o', 'kartta.csv'],
    { cwd },
  );
  expect({ stdout, stderr, status }).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "poissa.md: Tiedostoa tai kansiota ei ole. Tarkista polku ja tiedoston nimi.
    ",
      "stdout": "",
    }
  `);
  expect((await readFile(join(cwd, 'kartta.csv'), 'utf8')).split('\r\n').length).toBeGreaterThan(2);
});

it('refuses a form that a theme map does not have', async () => {
  const { stderr, status } = await run(['coverage', '.', '--format', 'json'], { cwd });
  expect({ stderr, status }).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "Valinnan --format arvoa »json» ei tunneta. Arvot: text, markdown, csv, html.
    ",
    }
  `);
});
