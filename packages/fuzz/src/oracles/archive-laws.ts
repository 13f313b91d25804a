import { unzipSync } from 'fflate';

import { law } from '../law.ts';

/** What the parts of an archive hold, by name. */
export type ArchiveParts = ReadonlyMap<string, string>;

/** Greatest part that is unpacked, in bytes: a directory that lies may tell of four gigabytes. */
const MOST = 50_000_000;

/** Parts of an archive as another program unpacks it; undefined when that opens none, or one is too large for it. */
export function partsOf(bytes: Uint8Array): ArchiveParts | undefined {
  try {
    const held = unzipSync(bytes, {
      filter({ originalSize, size }) {
        if (originalSize > MOST || size > MOST) throw new RangeError('a part is too large');
        return true;
      },
    });
    return new Map(Object.entries(held).map(([name, one]) => [name, Buffer.from(one).toString('base64')]));
  } catch {
    return undefined;
  }
}

/** Parts in which comments stand or are named: with them the text itself, the list of kinds and the relations. */
const WITH_COMMENTS = /^\[Content_Types\]\.xml$|\.rels$|comments[^/]*\.xml$|(?:^|\/)document[^/]*\.xml$/iu;

/** What a step changed is the text or stands with its comments; all other parts are what they were. */
export function otherPartsLaw(before: ArchiveParts, after: ArchiveParts | undefined, step: string): void {
  law(after !== undefined, `after ${step} the file is no archive for others`);
  for (const [name, one] of before) law(WITH_COMMENTS.test(name) || after.get(name) === one, `${step} changed ${name}`);
  for (const name of after.keys()) law(WITH_COMMENTS.test(name) || before.has(name), `${step} added ${name}`);
}
