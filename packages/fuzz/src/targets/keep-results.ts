import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CACHE_DAYS, diskCache } from '@lapsilinssi/project/cache';
import * as fc from 'fast-check';

import { hostileText } from '../arbitraries/hostile-text.ts';
import { law, shown } from '../law.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Names in the folder of a cache that are none of its own, and such that are. */
const NAMES = [
  'muistiinpanot.md',
  '.lapsilinssi',
  `${'0'.repeat(63)}.lapsilinssi`,
  `${'g'.repeat(64)}.lapsilinssi`,
  `x${'0'.repeat(64)}.lapsilinssi`,
  `${'0'.repeat(64)}.lapsilinssi.bak`,
  `${'0'.repeat(64)}.md`,
  'a.lapsilinssi.7',
] as const;

/** Pieces of keys that are one another's but for where one ends. */
const piece = fc.oneof(fc.constantFrom('', 'a', 'ab', 'b', '1:', 'ä', ':'), fc.string({ maxLength: 3 }));
const pieces = fc.array(piece, { maxLength: 4 });

/** A folder of our own for each case. */
async function ownFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
}

/** What is kept between runs, damaged, grown old, and among the files of others. */
export const keepResults: Target = target(
  'kept',
  'What was kept comes back as it was or not at all; keys of other pieces and of another program are others; what is old goes, and nothing that belongs to others.',
  fc.record({
    kept: fc.array(
      fc.tuple(
        pieces,
        fc.oneof(
          hostileText.map((text) => text.replaceAll(/\p{Cs}/gu, '')),
          fc.string(),
        ),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    damage: fc.option(fc.record({ at: fc.nat(10_000), bit: fc.nat(7), cut: fc.boolean() }), { nil: undefined }),
    others: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 4 }),
    aged: fc.boolean(),
  }),
  async ({ kept, damage, others, aged }) => {
    const folder = await ownFolder();
    try {
      const faults: string[] = [];
      const cache = diskCache(folder, 'one', ({ kind }) => faults.push(kind));
      const other = diskCache(folder, 'other', () => undefined);
      const held = new Map<string, { readonly key: string; readonly text: string }>();
      for (const [parts, text] of kept) {
        const key = cache.keyOf(parts);
        law(key !== other.keyOf(parts), `two programs have one key of ${JSON.stringify(parts)}`);
        for (const [name, one] of held)
          law(
            (one.key === key) === (name === JSON.stringify(parts)),
            `${name} and ${JSON.stringify(parts)} have one key`,
          );
        held.set(JSON.stringify(parts), { key, text });
        await cache.write(key, text);
      }
      for (const { key, text } of held.values()) {
        const read = await cache.read(key);
        law(read === text, `what was kept as ${shown(text)} is read as ${shown(read ?? 'nothing')}`);
      }
      law(faults.length === 0, `a whole cache is told to be ${faults.join()}`);
      if (damage !== undefined) await damageLaw(cache, folder, [...held.values()][0], damage);
      for (const name of others) await writeFile(join(folder, name), 'x');
      if (aged) {
        const before = new Date(Date.now() - (CACHE_DAYS + 1) * DAY);
        for (const name of await readdir(folder)) await utimes(join(folder, name), before, before);
      }
      await cache.prune();
      const left = await readdir(folder);
      const lost = others.find((name) => !left.includes(name));
      law(lost === undefined, `a file of others is gone: ${lost ?? ''}`);
      const keys = new Set([...held.values()].map(({ key }) => key));
      law(
        left.length === others.length + (aged ? 0 : keys.size),
        `there stand ${left.join()} after what is old was taken out`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

/** One bit changed, or the end cut off: it comes back as it was or not at all. */
async function damageLaw(
  cache: ReturnType<typeof diskCache>,
  folder: string,
  one: { readonly key: string; readonly text: string } | undefined,
  { at, bit, cut }: { readonly at: number; readonly bit: number; readonly cut: boolean },
): Promise<void> {
  if (one === undefined) return;
  const name = (await readdir(folder)).find((file) => file.startsWith(one.key));
  if (name === undefined) return;
  const path = join(folder, name);
  const content = await readFile(path);
  const place = at % content.length;
  content[place] = (content[place] ?? 0) ^ (1 << bit);
  await writeFile(path, cut ? content.subarray(0, place) : content);
  const read = await cache.read(one.key);
  law(read === undefined, `a damaged file is read as ${shown(read ?? '')}`);
}
