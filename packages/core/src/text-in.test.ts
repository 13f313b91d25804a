import { expect, test } from 'vitest';

import type { DocumentType } from './pack.ts';
import { textIn } from './text-in.ts';

const STRATEGY = { called: { fi: { suunnitelmassa: 'strategiassa' } } };

test('a document is called by its own word, in the same form and case; others are plans', () => {
  const texts = { fi: '{Suunnitelmassa} ei kerrota, mitä {suunnitelmassa} luvataan.', sv: '{Planen} berättar inte.' };
  const plan: Pick<DocumentType, 'called'> = { called: {} };
  expect(textIn(texts, 'fi', STRATEGY)).toBe('Strategiassa ei kerrota, mitä strategiassa luvataan.');
  expect(textIn(texts, 'fi', plan)).toBe('Suunnitelmassa ei kerrota, mitä suunnitelmassa luvataan.');
  expect(textIn(texts, 'fi')).toBe('Suunnitelmassa ei kerrota, mitä suunnitelmassa luvataan.');
  expect(textIn(texts, 'sv', STRATEGY)).toBe('Planen berättar inte.');
});
