import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { compiledPack } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';
import type { Run } from '../../test/test-io.ts';

vi.setConfig({ testTimeout: 60_000 });

const packFolder = compiledPack();
let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-watch-'));
  await mkdir(join(cwd, 'suunnitelmat'));
});
afterEach(() => rm(cwd, { recursive: true }));

const WAITING = 'Odotetaan muutoksia. Lopeta: Ctrl-C.\n';
const PLAN = '# Mallilan LaNu-suunnitelma 2026–2029\n\n## 3 Osallisuus\n\nNuorisovaltuusto kokoontuu.\n';

/** A run that watches. */
interface Watching {
  /** What was said from the last wait until the next. */
  next(): Promise<string>;
  /** Waits for a report that is as it should be: a file that is just being written may be seen empty first. */
  until(right: (report: string) => boolean): Promise<void>;
  /** Presses Ctrl-C. */
  end(): Promise<Run>;
}

function watching(...argv: readonly string[]): Watching {
  let said = '';
  let read = 0;
  let tell: (() => void) | undefined;
  let stop: () => void = () => undefined;
  const ended = run(['check', 'suunnitelmat', '--pack', packFolder(), '--watch', ...argv], {
    cwd,
    onStop(end) {
      stop = end;
    },
    heard(text) {
      said += text;
      tell?.();
    },
  });
  const next = async (): Promise<string> => {
    for (;;) {
      const at = said.indexOf(WAITING, read);
      if (at >= 0) {
        const part = said.slice(read, at);
        read = at + WAITING.length;
        return part;
      }
      await new Promise<void>((done) => {
        tell = done;
      });
    }
  };
  return {
    next,
    async until(right) {
      let report = await next();
      while (!right(report)) report = await next();
    },
    end() {
      stop();
      return ended;
    },
  };
}

const write = (path: string, text: string): Promise<void> => writeFile(join(cwd, path), text);

it('reports again when a document, its folder or its configuration changes, and ends well', async () => {
  await write('suunnitelmat/a.md', PLAN);
  const watched = watching();
  await watched.until((report) => report.includes('LaNu-suunnitelma 2026–2029'));

  await write('suunnitelmat/a.md', PLAN.replace('2026–2029', '2027–2030'));
  await watched.until((report) => report.includes('LaNu-suunnitelma 2027–2030'));

  await write('suunnitelmat/b.md', PLAN);
  await watched.until((report) => report.includes('2 asiakirjaa'));

  // As editors save: a new file takes the old one's place.
  await write('suunnitelmat/.a.md.uusi', '# Muistio\n\nLapsia kuullaan.\n');
  await rename(join(cwd, 'suunnitelmat/.a.md.uusi'), join(cwd, 'suunnitelmat/a.md'));
  await watched.until((report) => report.includes('Muistio'));

  await rm(join(cwd, 'suunnitelmat/a.md'));
  await watched.until((report) => !report.includes('Muistio'));

  await write('.lapsilinssi.yaml', 'organisation: Rantalan kunta\n');
  await watched.until((report) => report.includes('Rantalan kunta'));

  await write('.lapsilinssi.yaml', 'organisaatio: Rantalan kunta\n');
  await watched.until((report) => report.includes('.lapsilinssi.yaml'));

  await write('.lapsilinssi.yaml', 'organisation: Alavan kunta\n');
  await watched.until((report) => report.includes('Alavan kunta'));

  expect((await watched.end()).status).toBe(0);
});

it('does not report again for what it has not read, its own reports among them', async () => {
  await write('suunnitelmat/a.md', PLAN);
  const watched = watching('-o', 'json:suunnitelmat/raportti.json');
  await watched.next();
  await write('suunnitelmat/kuva.png', 'PNG');
  await write('suunnitelmat/a.md', PLAN.replace('2026–2029', '2028–2031'));
  await watched.until((report) => report.includes('2028–2031'));
  const { stdout } = await watched.end();
  // The picture came with the edit, the reports by themselves.
  expect(stdout.split('Kolme seuraavaa').length - 1).toBeLessThan(4);
});

it('keeps what it knows of documents on the disk when asked to, and times each run by itself', async () => {
  await write('suunnitelmat/a.md', PLAN);
  const watched = watching('--cache-location', 'välimuisti', '--timing', '--quiet', '--statistics');
  await watched.next();
  await write('suunnitelmat/a.md', `${PLAN}\n`);
  await watched.until((report) => /Käynnistys ja ensimmäinen asiakirja {3}\d{1,4} ms\n/u.test(report));
  expect((await watched.end()).status).toBe(0);
});

it.each([
  [['-', '--watch'], 'Valinta --watch seuraa tiedostoja: anna tiedosto tai kansio vakiosyötteen sijasta.\n'],
  [['.', '--watch', '--fix'], 'Valinta --watch ei korjaa: anna joko --watch tai --fix.\n'],
  [['.', '--watch', '--format', 'xml'], /^Valinnan --format arvoa »xml» ei tunneta/u],
] as const)('refuses what it cannot watch: %s', async (argv, reason) => {
  const { stderr, status } = await run(['check', ...argv], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(reason);
});
