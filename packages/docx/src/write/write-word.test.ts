import { limitsWith, parseMarkdown } from '@lapsilinssi/core';
import { describe, expect, it } from 'vitest';

import { outlineOf } from '../fixtures/markdown-word.ts';
import { readWord } from '../read/read-word.ts';
import type { WordDocument } from './word-document.ts';
import { writeWord } from './write-word.ts';

const PLAN = `# Mallilan lasten suunnitelma

Mallilan kunta

## Osallisuus

Lapset kuullaan **aina**, ja [nuorisovaltuusto](https://www.mallila.fi/nuvat) vastaa[^1].

- koulussa
  1. luokissa
  2. pihalla
- kerhoissa

[^1]: Nuorisolaki 1285/2016.

### Kyydit

| Toimenpide | Vastuu |
| --- | --- |
| Kyydit | rehtori |
`;

describe('a Word file written from Markdown', () => {
  it('reads as the Markdown does', async () => {
    const { root } = readWord(await written(PLAN), limitsWith());
    expect(outlineOf(root)).toEqual([
      '# Mallilan lasten suunnitelma',
      'Mallilan kunta',
      '## Osallisuus',
      'Lapset kuullaan aina, ja [nuorisovaltuusto](https://www.mallila.fi/nuvat) vastaa.',
      '[^footnote-1]: Nuorisolaki 1285/2016.',
      '- koulussa',
      '  1. luokissa',
      '  1. pihalla',
      '- kerhoissa',
      '### Kyydit',
      '| Toimenpide | Vastuu |',
      '| Kyydit | rehtori |',
    ]);
  });

  it('has the same bytes each time', async () => {
    expect(Buffer.from(await written(PLAN)).equals(await written(PLAN))).toBe(true);
  });
});

describe('what Markdown allows and Word hardly', () => {
  it('has at most as many columns as Word opens, and loses no cell', async () => {
    const row = (cell: string): string => `|${Array.from({ length: 70 }, () => cell).join('|')}|`;
    const { root } = readWord(await written([row('s'), row('-'), row('x')].join('\n')), limitsWith());
    const [head = ''] = outlineOf(root);
    expect(head.split(' | ')).toHaveLength(70);
  });

  it('keeps quotations, tables and code in items of a list, and notes in notes', async () => {
    const markdown =
      '1. a[^1]\n\n   b\n\n   - c\n\n     > q\n\n     | t | u |\n     |---|---|\n     | 1 | 2 |\n\n2. d\n\n[^1]: itse[^1] ja[^2]\n\n[^2]: toinen\n';
    const { root } = readWord(await written(markdown), limitsWith());
    expect(outlineOf(root)).toEqual([
      '1. a',
      '[^footnote-1]: itse (itse ja) ja (toinen)',
      'b',
      '- c',
      'q',
      '| t | u |',
      '| 1 | 2 |',
      '1. d',
    ]);
  });

  it('holds no sign that XML does not know, and no address that does something', async () => {
    const markdown =
      'Teksti \u0001\u000b\ufffe x\n\n[j](javascript:alert(1)) [f](file:///etc/passwd) [h](//evil.example) [m](<https://mallila.fi/ä ö>)\n';
    const { root } = readWord(await written(markdown), limitsWith());
    expect(outlineOf(root)).toEqual(['Teksti  x', 'j f h [m](https://mallila.fi/ä%20ö)']);
  });

  it('keeps the text of an address in a link', async () => {
    const markdown = 'Alku [ks. <https://mallila.fi/a> ja *muut*](https://mallila.fi/b) loppu.\n';
    const { root } = readWord(await written(markdown), limitsWith());
    expect(outlineOf(root)).toEqual(['Alku [ks. https://mallila.fi/a ja muut](https://mallila.fi/b) loppu.']);
  });

  it('keeps the numbers of captions as they are', async () => {
    const { root } = readWord(
      await written('Taulukko 7. Toimet\n\nTaulukko 8: Mittarit\n\nKuva 2. Talo\n'),
      limitsWith(),
    );
    expect(outlineOf(root)).toEqual(['Taulukko 7. Toimet', 'Taulukko 8: Mittarit', 'Kuva 2. Talo']);
  });

  it('writes nothing at all as a file that opens', async () => {
    expect(outlineOf(readWord(await written(''), limitsWith()).root)).toEqual([]);
  });
});

function written(markdown: string, more: Partial<WordDocument> = {}): Promise<Uint8Array> {
  return writeWord({
    nodes: parseMarkdown(markdown).children,
    title: 'Mallilan lasten suunnitelma',
    language: 'fi',
    form: 'document',
    organisation: 'Mallilan kunta',
    front: true,
    about: { author: '', description: '', keywords: '' },
    frontLines: [],
    chapterPages: true,
    properties: {},
    images: new Map(),
    ...more,
  });
}
