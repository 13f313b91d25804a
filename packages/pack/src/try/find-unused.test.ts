import { openPack } from '@lapsilinssi/core';
import { expect, test, vi } from 'vitest';

import { findUnused } from './find-unused.ts';
import { compiledSample } from '../fixtures/compiled-sample.ts';
import { passageDocument } from './passage.ts';

// A lexicon with all verbs of a language takes a second to compile, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('names the patterns, criteria and themes that no document showed, in the languages that were read', () => {
  const pack = openPack(compiledSample().pack);
  const documents = ['Nuorisovaltuusto kokoontuu kuukausittain.', 'Lasten osallisuus vahvistuu.'].map((text) =>
    passageDocument({ lang: 'fi', heading: 'Kasvuolot', text }, pack),
  );
  expect(findUnused(pack, documents)).toEqual({
    documents: 2,
    languages: ['fi'],
    patterns: [
      { language: 'fi', text: 'lasten parlamentti | lapsiparlamentti', uses: ['participation.names'] },
      { language: 'fi', text: 'kuulla .. {child}[par|gen]', uses: ['participation.ideas'] },
      { language: 'fi', text: 'osallistua .. harrastus[ill]', uses: ['participation.exclusions.attendance'] },
      { language: 'fi', text: 'kertoa|palaute .. {child}[all]', uses: ['participation/feedback'] },
      { language: 'fi', text: 'lapsibudjetointi', uses: ['budgeting.terms'] },
      { language: 'fi', text: '{child} .. hyvinvointi', uses: ['child-youth-plan/growth-conditions'] },
    ],
    criteria: ['participation/feedback'],
    themes: ['budgeting'],
  });
});
