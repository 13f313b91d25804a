import { limitsWith } from '@lapsilinssi/core';
import type { Range } from '@lapsilinssi/core';
import { describe, expect, it } from 'vitest';

import { nastyFiles } from '../fixtures/nasty-files.ts';
import { p, wordFile } from '../fixtures/word-file.ts';
import { partText } from '../opc/word-package.ts';
import { readWord } from '../read/read-word.ts';
import type { ReadWord } from '../read/read-word.ts';
import { readEntry } from '../zip/read-entry.ts';
import { addComments } from './add-comments.ts';
import type { NewComment } from './add-comments.ts';
import { readComments } from './read-comments.ts';
import { withoutOwnComments } from './remove-comments.ts';

const limits = limitsWith();
const WRITTEN = { date: '2026-11-21', label: 'Viite' };

const rangeOf = (part: number, from: number, to: number): Range => {
  const at = (offset: number): Range['start'] => ({ part, offset, line: part + 1, column: offset + 1 });
  return { start: at(from), end: at(to) };
};
const saying = (range: Range, text: string): NewComment => ({ range, text: [[{ text }]], keys: [] });

/** Numbers that look random and are the same every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Comments on words, stretches, nothing and whole paragraphs of every part. */
function drawn(word: ReadWord, seed: number): NewComment[] {
  const next = random(seed);
  return word.parts.flatMap((text, part) => {
    const spots = [...text.matchAll(/\S+/gu)].map(({ index, 0: found }) => [index, index + found.length] as const);
    const [from, to] = [Math.floor(next() * (text.length + 1)), Math.floor(next() * (text.length + 1))];
    const stretches = [
      spots[Math.floor(next() * spots.length)] ?? ([0, 0] as const),
      [Math.min(from, to), Math.max(from, to)] as const,
      [0, text.length] as const,
    ];
    return stretches.map(([start, end], index) => saying(rangeOf(part, start, end), `Kommentti ${part}.${index}`));
  });
}

const contents = (bytes: Uint8Array): Map<string, string> => {
  const { opened } = readWord(bytes, limits);
  return new Map(
    [...opened.zip.entries].map(([name, entry]) => [
      name,
      Buffer.from(readEntry(opened.zip, entry, limits)).toString('latin1'),
    ]),
  );
};
const raw = (bytes: Uint8Array): Map<string, Buffer> => {
  const { opened } = readWord(bytes, limits);
  return new Map(
    [...opened.zip.entries].map(([name, { localFrom, localTo }]) => [
      name,
      Buffer.from(bytes.subarray(localFrom, localTo)),
    ]),
  );
};
const words = (bytes: Uint8Array): string => {
  const { opened } = readWord(bytes, limits);
  return partText(opened, opened.main)?.text ?? '';
};

describe.each(nastyFiles())('a file with %s', (_, original) => {
  it.each([1, 2, 3])('takes comments without losing anything, and gives them up to the letter (draw %i)', (seed) => {
    const word = readWord(original, limits);
    const comments = drawn(word, seed);
    const copy = addComments(word, comments, WRITTEN);
    const after = readWord(copy, limits);
    expect(after.parts).toEqual(word.parts);
    expect(JSON.stringify(after.root)).toBe(JSON.stringify(word.root));
    const own = readComments(after.opened).filter(({ author }) => author === 'Lapsilinssi');
    const others = readComments(word.opened);
    const anchored = word.parts.some(
      (text, part) => text.trim() !== '' && word.flow.sources[part]?.place !== undefined,
    );
    expect(own.length).toBe(anchored ? comments.length : 0);
    expect(readComments(after.opened).length).toBe(own.length + others.length);
    expect(new Set(readComments(after.opened).map(({ id }) => id)).size).toBe(own.length + others.length);
    for (const [
      index,
      {
        range: { start, end },
      },
    ] of comments.entries()) {
      const source = word.flow.sources[start.part];
      if (!anchored || source === undefined || !source.open || source.host !== undefined || end.offset === start.offset)
        continue;
      const told = `Kommentti ${start.part}.${index % 3}`;
      const mark = after.flow.comments.find(
        ({ id }) => own.find(({ paragraphs }) => paragraphs[0] === told)?.id === id,
      );
      const held =
        mark === undefined || mark.start.part !== start.part
          ? ''
          : (word.parts[start.part]?.slice(mark.start.offset, mark.end.offset) ?? '');
      expect(held).toContain(word.parts[start.part]?.slice(start.offset, end.offset).trim() ?? '');
    }
    // Every comment has a range and a reference in the text.
    for (const { id } of own) expect(after.flow.comments.some((mark) => mark.id === id)).toBe(true);
    const [before, now] = [raw(original), raw(copy)];
    const written = new Set([
      word.opened.main,
      '[Content_Types].xml',
      ...[...now.keys()].filter((name) => /_rels\/document\d?\.xml\.rels$|comments\d?\.xml$/u.test(name)),
    ]);
    const kept = [...before].filter(([name]) => !written.has(name));
    expect(kept.filter(([name, bytes]) => now.get(name)?.equals(bytes) !== true)).toEqual([]);
    expect(contents(withoutOwnComments(copy, limits))).toEqual(contents(original));
  });
});

describe('a comment', () => {
  const file = (inner: string): Uint8Array => wordFile({ body: `<w:p>${inner}</w:p>` });
  const marked = (bytes: Uint8Array, from: number, to: number): string => {
    const copy = addComments(readWord(bytes, limits), [saying(rangeOf(0, from, to), 'x')], WRITTEN);
    return /<w:p>(.*?)<\/w:p>/u.exec(words(copy))?.[1] ?? '';
  };

  it('cuts a run at its words and copies its looks', () => {
    expect(marked(file('<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>Lapset kuullaan aina</w:t></w:r>'), 7, 15)).toBe(
      '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>Lapset</w:t ></w:r ><w:commentRangeStart w:id="0"/><w:r w:rsidR="1" ><w:rPr><w:b/></w:rPr><w:t xml:space="preserve" > kuullaan</w:t ></w:r ><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r w:rsidR="1" ><w:rPr><w:b/></w:rPr><w:t xml:space="preserve" > aina</w:t></w:r>',
    );
  });

  it('stands around links and controls, not in them', () => {
    const link = '<w:hyperlink r:id="rIdL"><w:r><w:t>kunnan sivulta</w:t></w:r></w:hyperlink>';
    expect(marked(file(`<w:r><w:t>Katso</w:t></w:r>${link}`), 7, 12)).toBe(
      `<w:r><w:t>Katso</w:t></w:r><w:commentRangeStart w:id="0"/>${link}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    );
  });

  it('on what is in a control around paragraphs hangs on the paragraph before', () => {
    const block = `<w:sdt><w:sdtPr/><w:sdtContent>${p('Sisällä.')}</w:sdtContent></w:sdt>`;
    const word = readWord(wordFile({ body: p('Ennen.') + block }), limits);
    const after = readWord(addComments(word, [saying(rangeOf(1, 0, 8), 'x')], WRITTEN), limits);
    expect(after.flow.comments).toEqual([{ id: '0', start: { part: 0, offset: 0 }, end: { part: 0, offset: 6 } }]);
  });

  it('says what it says, whatever the signs', () => {
    const word = readWord(file('<w:r><w:t>Lapset</w:t></w:r>'), limits);
    const copy = addComments(
      word,
      [
        {
          range: rangeOf(0, 0, 6),
          text: [[{ text: 'Kuka & milloin?', look: 'bold' }], [{ text: '<b> "\u0007" ]]>' }]],
          keys: ['0123456789abcdef', 'fedcba9876543210'],
        },
      ],
      WRITTEN,
    );
    expect(readComments(readWord(copy, limits).opened)).toMatchObject([
      {
        author: 'Lapsilinssi',
        paragraphs: ['Kuka & milloin?', '<b> "" ]]>', 'Viite: 01234567 fedcba98'],
        parent: undefined,
        resolved: false,
      },
    ]);
  });

  it('is not written into a signed file', () => {
    const signed = wordFile({ body: p('Lapset') });
    const word = readWord(signed, limits);
    expect(() =>
      addComments({ ...word, opened: { ...word.opened, signed: true } }, [saying(rangeOf(0, 0, 6), 'x')], WRITTEN),
    ).toThrow('word-signed');
  });

  it('is the same for the same file', () => {
    const word = readWord(file('<w:r><w:t>Lapset kuullaan</w:t></w:r>'), limits);
    expect(addComments(word, drawn(word, 1), WRITTEN)).toEqual(addComments(word, drawn(word, 1), WRITTEN));
  });
});
