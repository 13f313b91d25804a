import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { wordFile } from '../test/word-file.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PROGRAM = at('../bin/lapsilinssi.js');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
  await writeFile(
    join(folder, 'plan.md'),
    '---\nasiakirjatyyppi: LaNu\n---\n\n# Suunnitelma\n\nNuorisovaltuusto antaa lausunnon. [Ohje](https://esimerkki.example/ohje)\n\n![Kuva](https://esimerkki.example/kuva.png)\n',
  );
  await writeFile(join(folder, 'plan.docx'), await wordFile(['# Suunnitelma', '## Osallisuus', 'Lapsia kuullaan.']));
  await cp(at('../test/pack'), join(folder, 'saannot'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  [['check', 'plan.md', 'plan.docx', '--all']],
  [['check', 'plan.md', '--fix-dry-run']],
  [['check', 'plan.md', '-o', 'a.html', '-o', 'a.sarif', '-o', 'a.xml', '-o', 'a.csv', '-o', 'a.json']],
  [['check', 'plan.md', '--cache', '--cache-location', 'valimuisti']],
  [['coverage', 'plan.md']],
  [['outline', 'plan.docx']],
  [['comment', 'plan.docx']],
  [['import', 'plan.docx', '-o', 'tuotu.md']],
  [['export', 'plan.md', '-o', 'viety.docx']],
  [['template', 'child-youth-plan', '-o', 'pohja.docx']],
  [['baseline', 'write', 'plan.md']],
  [['baseline', 'check', 'plan.md']],
  [['config', 'plan.md']],
  [['explain', 'participation']],
  [['rules']],
  [['terms', 'lapsi']],
  [['pack', 'check', 'saannot']],
  [['--help']],
])(
  '%j opens no socket, asks no name and starts no program',
  (args) => {
    const log = join(folder, 'log');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', new URL('../../../scripts/no-network.mjs', import.meta.url).href, PROGRAM, ...args],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_NETWORK_LOG: log } },
    );
    expect({ ended: status === 0 || status === 1, stderr: status === 2 ? stderr : '', used: existsSync(log) }).toEqual({
      ended: true,
      stderr: '',
      used: false,
    });
  },
  60_000,
);

it('holds nothing that could reach a network, and one thing that starts a program: git, when it is asked what has changed', async () => {
  const bundle = at('../bundle');
  const found = new Set<string>();
  for (const name of readdirSync(bundle).filter((one) => /\.c?js$/u.test(one))) {
    const code = await readFile(join(bundle, name), 'utf8');
    for (const [, module = ''] of code.matchAll(/(?:from|[\w$]\()["'](?:node:)?([a-z\d_]+(?:\/[a-z]+)?)["']/gu)) {
      if (/^(?:net|tls|dgram|dns|https?|http2|child_process|cluster|inspector)(?:\/|$)/u.test(module))
        found.add(module);
    }
    expect(code).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource)\(/u);
  }
  expect([...found]).toEqual(['child_process']);
});
