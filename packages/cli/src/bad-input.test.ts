import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { compiledPack } from '../test/compiled-pack.ts';
import { run } from '../test/test-io.ts';

const packFolder = compiledPack();
let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-bad-'));
});
afterAll(() => rm(cwd, { recursive: true }));

const text =
  '# LaNu-suunnitelma 2026–2029\n\n## 3 Osallisuus\n\nRehtori kuulee oppilaskuntaa: äänestys pidetään syyskuussa.\n';

/** The last lines of what a check of these bytes says, and its status. */
async function checked(name: string, content: Uint8Array | string): Promise<{ lines: string[]; status: number }> {
  await writeFile(join(cwd, name), content);
  const { stdout, stderr, status } = await run(
    ['check', name, '--summary', '--fail-on', 'never', '--pack', packFolder()],
    { cwd },
  );
  expect(stderr).toBe('');
  return { lines: stdout.trimEnd().split('\n'), status };
}

it('shows what a screen would obey in the name of a rule pack as a sign of its own', async () => {
  const { stderr, status } = await run(['pack', 'test', '\u001B]8;;a\u0007linkki.md'], { cwd });
  expect(stderr).toBe(
    'Sääntöpakettia \uFFFD]8;;a\uFFFDlinkki.md ei voi lukea.\n' +
      '  \uFFFD]8;;a\uFFFDlinkki.md: Tiedostoa tai kansiota ei ole. Tarkista polku ja tiedoston nimi.\n',
  );
  expect(status).toBe(2);
});

it('reads UTF-16 with and without a byte order mark as what it is', async () => {
  const plain = await checked('a.md', text);
  const utf16 = Buffer.from(text, 'utf16le');
  expect(await checked('a.md', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toEqual(plain);
  const unmarked = await checked('a.md', utf16);
  expect(unmarked.lines.slice(0, 3)).toEqual(plain.lines.slice(0, 3));
});

it('reads Windows-1252 with its letters, and says that it had to choose', async () => {
  await writeFile(join(cwd, 'a.md'), Buffer.from(text.replaceAll('–', '-'), 'latin1'));
  const { stdout, status } = await run(['check', 'a.md', '--all', '--fail-on', 'never', '--pack', packFolder()], {
    cwd,
  });
  expect(stdout).toContain('»Rehtori kuulee oppilaskuntaa: äänestys pidetään syyskuussa.»');
  expect(stdout).toContain(
    'Tiedoksi · rivi 1 · Tiedoston merkistö jouduttiin päättelemään: tarkista, että ä ja ö näkyvät oikein.',
  );
  expect(status).toBe(0);
});

it('refuses a file that is no text, by its kind', async () => {
  expect(await checked('kuva.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]))).toEqual({
    lines: ['kuva.md: Tiedosto ei ole tekstiä (kuva). Anna asiakirja, jonka pääte on .docx, .md tai .txt.'],
    status: 2,
  });
  expect(await checked('vanha.txt', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toEqual({
    lines: [
      'vanha.txt: Tiedosto on vanhaa Word-muotoa. Avaa asiakirja sen omassa ohjelmassa ja tallenna se muodossa .docx.',
    ],
    status: 2,
  });
});

it('says of an empty file that it is empty', async () => {
  expect(await checked('tyhja.md', '')).toEqual({
    lines: ['tyhja.md · asiakirjan tyyppi ei ole tiedossa', 'Tiedostossa ei ole luettavaa tekstiä.'],
    status: 0,
  });
});

it('refuses five megabytes of Markdown with both sizes', async () => {
  expect(await checked('suuri.md', `${text}${'Lapsia kuullaan koulussa.\n\n'.repeat(200_000)}`)).toEqual({
    lines: [
      'suuri.md: Tiedosto on liian suuri (5,5 Mt; enintään 2 Mt). Jaa asiakirja osiin. Rajan nimi on markdown-bytes; sen voi nostaa asetusten kohdassa limits.',
    ],
    status: 2,
  });
});

it('reads one line of a megabyte as text, and refuses it as Markdown', async () => {
  const line = 'Lapsia kuullaan peruskouluissa ja varhaiskasvatuksessa. '.repeat(18_000);
  expect(await checked('rivi.md', line)).toEqual({
    lines: [
      'rivi.md: Rivi 1 on liian pitkä (enintään 100\u00A0000 merkkiä). Jaa pitkä rivi kappaleiksi. Rajan nimi on line-length; sen voi nostaa asetusten kohdassa limits.',
    ],
    status: 2,
  });
  expect((await checked('rivi.txt', line)).status).toBe(0);
});

it('goes on after what cannot be read', async () => {
  await writeFile(join(cwd, 'hyva.md'), text);
  await writeFile(join(cwd, 'kuva2.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
  const { stdout, status } = await run(['check', 'kuva2.md', 'hyva.md', '--format', 'json', '--pack', packFolder()], {
    cwd,
  });
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({ documents: [{ status: 'unreadable' }, { status: 'ok' }], summary: { documents: 2 } });
  expect(status).toBe(2);
});

it('names standard input when what it holds is no text', async () => {
  const input = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  const advice = 'Tiedosto ei ole tekstiä (kuva). Anna asiakirja, jonka pääte on .docx, .md tai .txt.';
  const shown = await run(['check', '-', '--pack', packFolder()], { cwd, input });
  expect(shown).toEqual({ stdout: `vakiosyöte: ${advice}\n`, stderr: '', status: 2 });
  const json = await run(['check', '-', '--format', 'json', '--pack', packFolder()], { cwd, input });
  expect(json.stderr).toBe(`vakiosyöte: ${advice}\n`);
});

it('says of links that lead to each other what to do', async () => {
  await symlink(join(cwd, 'b.md'), join(cwd, 'a-linkki.md'));
  await symlink(join(cwd, 'a-linkki.md'), join(cwd, 'b.md'));
  const { stdout, status } = await run(['check', 'b.md', '--pack', packFolder()], { cwd });
  expect([stdout, status]).toEqual([
    'b.md: Linkki johtaa takaisin itseensä. Poista linkki tai osoita se tiedostoon.\n',
    2,
  ]);
});
