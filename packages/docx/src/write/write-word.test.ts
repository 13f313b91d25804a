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
