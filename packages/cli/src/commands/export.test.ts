import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { compiledPack } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';

const packFolder = compiledPack();
const PLAN = `---
asiakirjatyyppi: lasten ja nuorten hyvinvointisuunnitelma
organisaatio: Mallilan kunta
kausi: 2026–2029
---

# Mallilan lasten suunnitelma

## Osallisuus

Nuorisovaltuusto kokoontuu joka kuukausi. ![Pylväskuva](kuvat/a.png)
`;
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-export-'));
  await mkdir(join(cwd, 'plan', 'kuvat'), { recursive: true });
  await writeFile(join(cwd, 'plan', 'plan.md'), PLAN);
  await writeFile(join(cwd, 'plan', 'kuvat', 'a.png'), POINT);
});
afterEach(() => rm(cwd, { recursive: true }));

const lapsilinssi = (...argv: string[]): ReturnType<typeof run> => run([...argv, '--pack', packFolder()], { cwd });

it('writes a Word file beside the plan, and over one that is there only when it is asked to', async () => {
  expect(await lapsilinssi('export', 'plan/plan.md')).toEqual({
    stdout: 'plan/plan.docx: Word-tiedosto on kirjoitettu.\n',
    stderr: '',
    status: 0,
  });
  const written = await readFile(join(cwd, 'plan', 'plan.docx'));
  await writeFile(join(cwd, 'plan', 'plan.docx'), 'muuta');
  expect(await lapsilinssi('export', 'plan/plan.md')).toEqual({
    stdout: '',
    stderr:
      'Tiedosto plan/plan.docx on jo olemassa, eikä sitä kirjoiteta yli. Anna toinen nimi, tai kirjoita yli valinnalla --force.\n',
    status: 2,
  });
  expect((await lapsilinssi('export', 'plan/plan.md', '--force')).status).toBe(0);
  expect(await readFile(join(cwd, 'plan', 'plan.docx'))).toEqual(written);
  expect((await readdir(join(cwd, 'plan'))).toSorted()).toEqual(['kuvat', 'plan.docx', 'plan.md']);
});

it('keeps the facts of the front matter', async () => {
  await lapsilinssi('export', 'plan/plan.md');
  const [markdown, word] = await Promise.all(
    ['plan/plan.md', 'plan/plan.docx'].map((path) => lapsilinssi('check', path, '--summary')),
  );
  expect(word?.stdout.split('\n')[0]).toBe('Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029');
  expect(word?.stdout.split('\n').slice(0, 6)).toEqual(markdown?.stdout.split('\n').slice(0, 6));
});

it('fetches no image from the web and reads none from outside the folder of the plan', async () => {
  await writeFile(join(cwd, 'salainen.png'), POINT);
  await symlink(join(cwd, 'salainen.png'), join(cwd, 'plan', 'linkki.png'));
  await writeFile(join(cwd, 'plan', 'kuva.svg'), '<svg/>');
  const images = ['https://example.org/a.png', '../salainen.png', '/etc/passwd', 'linkki.png', 'ei.png', 'kuva.svg'];
  await writeFile(join(cwd, 'plan', 'plan.md'), `# A\n\n${images.map((one) => `![x](${one})`).join('\n')}\n`);
  expect(await lapsilinssi('export', 'plan/plan.md')).toEqual({
    stdout: 'plan/plan.docx: Word-tiedosto on kirjoitettu.\n',
    stderr: [
      'Kuva https://example.org/a.png jäi pois: verkosta ei haeta mitään. Tallenna kuva suunnitelman kansioon.',
      'Kuva ../salainen.png jäi pois: se ei ole suunnitelman kansiossa. Siirrä kuva sinne.',
      'Kuva /etc/passwd jäi pois: se ei ole suunnitelman kansiossa. Siirrä kuva sinne.',
      'Kuva linkki.png jäi pois: se ei ole suunnitelman kansiossa. Siirrä kuva sinne.',
      'Kuva ei.png jäi pois: sitä ei löydy tai ei voi lukea.',
      'Kuva kuva.svg jäi pois: Wordiin käyvät PNG, JPEG, GIF ja BMP.\n',
    ].join('\n'),
    status: 0,
  });
});

it('tells what it cannot make a Word file of', async () => {
  expect((await lapsilinssi('export', 'plan/plan.docx')).stderr).toContain(
    'Word-tiedosto tehdään Markdownista: plan/plan.docx ei ole sellainen.',
  );
  expect((await lapsilinssi('export', 'plan/plan.md', '-o', 'plan.pdf')).stderr).toContain(
    'Anna tiedostolle pääte .docx tai .dotx: plan.pdf ei kelpaa.',
  );
  expect((await lapsilinssi('export', 'plan/ei.md')).status).toBe(2);
});
