import { limitsWith } from '@lapsilinssi/core';
import { describe, expect, it } from 'vitest';

import { documentXml, rawZip, wordEntries } from '../fixtures/hostile.ts';
import type { RawEntry } from '../fixtures/hostile.ts';
import { openZip } from './open-zip.ts';
import { readEntry } from './read-entry.ts';
import { writeZip } from './write-zip.ts';

const limits = limitsWith();
const text = (bytes: Uint8Array, name: string): string => {
  const zip = openZip(bytes, limits);
  const entry = zip.entries.get(name);
  if (entry === undefined) throw new Error(`no ${name}`);
  return Buffer.from(readEntry(zip, entry, limits)).toString('utf8');
};

describe('an archive', () => {
  const shapes: readonly (readonly [string, Partial<RawEntry>])[] = [
    ['deflated', {}],
    ['stored', { stored: true }],
    ['with sizes after the data', { descriptor: true }],
    ['with fields of 64 bits', { wide: true }],
  ];

  it.each(shapes)('%s is read', (_, shape) => {
    const bytes = rawZip([
      { name: 'a.txt', content: 'lapset', ...shape },
      { name: 'kansio\\b.txt', content: 'nuoret', ...shape },
    ]);
    expect([text(bytes, 'a.txt'), text(bytes, 'kansio/b.txt')]).toEqual(['lapset', 'nuoret']);
  });

  it.each(shapes)('%s keeps its bytes in a copy where it does not change', (_, shape) => {
    const bytes = rawZip(
      ['a', 'b', 'c'].map((name) => ({ name, content: `sisältö ${name}`, ...shape })),
      'huomautus',
    );
    const zip = openZip(bytes, limits);
    expect(writeZip(zip, new Map())).toEqual(bytes);
    const copy = writeZip(
      zip,
      new Map([
        ['b', Buffer.from('uusi')],
        ['d', Buffer.from('lisätty')],
      ]),
    );
    expect(['a', 'b', 'c', 'd'].map((name) => text(copy, name))).toEqual(['sisältö a', 'uusi', 'sisältö c', 'lisätty']);
    const changed = openZip(copy, limits);
    for (const name of ['a', 'c']) {
      const [before, after] = [zip.entries.get(name), changed.entries.get(name)];
      expect(before && after && copy.subarray(after.localFrom, after.localTo)).toEqual(
        before && bytes.subarray(before.localFrom, before.localTo),
      );
    }
    const without = writeZip(changed, new Map([['d', undefined]]));
    expect([...openZip(without, limits).entries.keys()]).toEqual(['a', 'b', 'c']);
    expect(Buffer.from(changed.comment).toString()).toBe('huomautus');
  });

  it('is the same whether its bytes come from a disk or not', () => {
    const bytes = rawZip(wordEntries(documentXml('')));
    const changes = new Map([['word/document.xml', Buffer.from('<x/>')]]);
    const buffer = Buffer.from(bytes);
    expect(writeZip(openZip(buffer, limits), changes)).toEqual(writeZip(openZip(bytes, limits), changes));
    expect(buffer.equals(bytes)).toBe(true);
  });

  it('gives the same copy every time', () => {
    const zip = openZip(rawZip(wordEntries(documentXml(''))), limits);
    const changes = new Map([['word/comments.xml', Buffer.from('<x/>')]]);
    expect(writeZip(zip, changes)).toEqual(writeZip(zip, changes));
  });
});

describe('an archive is refused', () => {
  const refusal = (make: () => unknown): unknown => {
    try {
      make();
    } catch (thrown) {
      return thrown;
    }
    return undefined;
  };

  it.each([
    ['../../etc/passwd', 'word-path'],
    ['/etc/passwd', 'word-path'],
    ['C:/a', 'word-path'],
    ['a\\..\\..\\b', 'word-path'],
  ])('for the name %s', (name, code) => {
    expect(refusal(() => openZip(rawZip([{ name, content: '' }]), limits))).toMatchObject({ code });
  });

  it('for a name that stands twice, letter case aside', () => {
    const entries = [...wordEntries(documentXml('')), { name: 'Word/Document.xml', content: 'toinen' }];
    expect(refusal(() => openZip(rawZip(entries), limits))).toMatchObject({
      code: 'word-duplicate',
      values: { part: 'Word/Document.xml' },
    });
  });

  it('for more entries than the limit', () => {
    const entries = Array.from({ length: 30 }, (_, index) => ({ name: `${index}`, content: '' }));
    expect(refusal(() => openZip(rawZip(entries), limitsWith({ wordEntries: 20 })))).toMatchObject({
      code: 'word-entries',
      values: { count: 30, limit: 20, what: 'wordEntries' },
    });
  });

  it('when it is cut anywhere', () => {
    const bytes = rawZip(wordEntries(documentXml('<w:p/>')));
    for (let length = 0; length < bytes.length; length += 7) {
      expect(refusal(() => openZip(bytes.subarray(0, length), limits))).toMatchObject({ code: 'word-damaged' });
    }
  });

  it('when entries share bytes', () => {
    const bytes = rawZip([
      { name: 'a', content: 'x'.repeat(50), stored: true },
      { name: 'b', content: 'y', stored: true },
    ]);
    const view = new DataView(bytes.buffer);
    const record = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    view.setUint32(record + 42, 10, true);
    expect(refusal(() => openZip(bytes, limits))).toMatchObject({ code: 'word-part-damaged' });
  });
});

describe('an entry is refused', () => {
  const refusal = (entry: RawEntry): unknown => {
    try {
      text(rawZip([entry]), entry.name);
    } catch (thrown) {
      return thrown;
    }
    return undefined;
  };

  it('when it unpacks to more than the limit, before anything is unpacked', () => {
    const entry = { name: 'word/document.xml', content: 'x', toldSize: 300_000_000 };
    expect(refusal(entry)).toMatchObject({ code: 'word-part-too-large', values: { size: 300_000_000 } });
  });

  it('when it is packed tighter than any text', () => {
    expect(refusal({ name: 'a', content: 'a'.repeat(5_000_000) })).toMatchObject({ code: 'word-bomb' });
  });

  it('when it lies about its size', () => {
    expect(refusal({ name: 'a', content: 'a'.repeat(5_000_000), toldSize: 100 })).toMatchObject({
      code: 'word-part-damaged',
    });
    expect(refusal({ name: 'a', content: 'abc', toldSize: 100 })).toMatchObject({ code: 'word-part-damaged' });
  });

  it('when it is encrypted or its bytes are not what the check sum says', () => {
    expect(refusal({ name: 'a', content: 'abc', encrypted: true })).toMatchObject({ code: 'word-encrypted' });
    const bytes = rawZip([{ name: 'a', content: 'lapset', stored: true }]);
    bytes[31] = 0x2a;
    expect(() => text(bytes, 'a')).toThrow('word-part-damaged');
  });
});
