import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { SMALL_PACK } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-pages-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const args = ['pack', 'pages', SMALL_PACK, '-o', 'sivut'];
const pages = async (): Promise<string[]> =>
  (await readdir(join(cwd, 'sivut'), { recursive: true })).filter((path) => path.endsWith('.md')).toSorted();

it('writes a page for each theme and document type, one for sources and an index, in three languages; again over its own', async () => {
  const { stdout, stderr, status } = await run(args, { cwd });
  const written = await pages();

  expect({ stdout, stderr, status }).toEqual({
    stdout: `${written.length} sivua kirjoitettiin kansioon sivut.\n`,
    stderr: '',
    status: 0,
  });
  expect(written.filter((path) => path.startsWith('sv'))).toMatchInlineSnapshot(`
    [
      "sv/README.md",
      "sv/sources.md",
      "sv/themes/child-budgeting.md",
      "sv/themes/child-impact-assessment.md",
      "sv/themes/participation.md",
      "sv/types/child-youth-plan.md",
      "sv/types/municipal-strategy.md",
      "sv/types/other.md",
    ]
  `);
  expect(await readFile(join(cwd, 'sivut/sv/themes/participation.md'), 'utf8')).toMatchInlineSnapshot(`
    "<!-- lapsilinssi pack pages -->

    # Delaktighet och hörande

    Ett hörande utan ansvarig blir lätt av för barnet när det är bråttom.

    Grund: Lag: uppgift (inget krav att skriva in den) · [allmän kommentar nr 12](../sources.md#yleiskommentti-12)

    ## När temat saknas

    Planen berättar inte hur barn hörs.

    Gör så här: Skriv i vilka frågor barn hörs och vem som ordnar det.

    ## Förväntningar enligt dokument

    - [Plan för barns och ungas välfärd](../types/child-youth-plan.md): kärntema, minst överenskommet
    - [Kommunstrategi](../types/municipal-strategy.md): rekommenderat tema, minst nämnt

    ## Frågor

    ### Svar till barnen

    Hur får barnen veta vad deras åsikter ledde till?

    Varför: För barnet är hörandet inte klart förrän ett svar har kommit.

    Gör så här: Skriv vem som svarar barnen, hur och när.

    Grund: Rekommendation · [allmän kommentar nr 12](../sources.md#yleiskommentti-12)

    ## Ord som temat känns igen på

    ungdomsfullmäktige, elevkår, delaktighet.

    Temat känns igen också i meningar där saken sägs utan de här orden.
    "
  `);
  expect((await run(args, { cwd })).status).toBe(0);
});

it('leaves a file alone that is not one of its pages, and writes nothing then', async () => {
  await mkdir(join(cwd, 'sivut/fi'), { recursive: true });
  await writeFile(join(cwd, 'sivut/fi/sources.md'), '# Omat lähteeni\n');
  const { stderr, status } = await run(args, { cwd });

  expect([stderr.replace(cwd, ''), status]).toEqual([
    'Tiedosto /sivut/fi/sources.md ei ole hakusivu: sen päälle ei kirjoiteta. Siirrä tiedosto tai anna toinen kansio.\n',
    2,
  ]);
  expect(await pages()).toEqual(['fi/sources.md']);
});

it('asks for a folder', async () => {
  const { stderr, status } = await run(['pack', 'pages', SMALL_PACK], { cwd });
  expect([stderr, status]).toEqual(['Valinnalta --output puuttuu tiedoston nimi.\n', 2]);
});
