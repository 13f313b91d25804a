import { expect, it } from 'vitest';

import { pack } from '../test/pack-of.ts';
import { documentWord } from './document-word.ts';

it('calls a document by the word of its type, and a document where the type is not known', () => {
  const words = (type: string | undefined) =>
    (['fi', 'sv', 'en'] as const).map((language) => documentWord(pack, type, language));
  expect(words('child-youth-plan')).toEqual(['suunnitelma', 'planen', 'plan']);
  expect(words('other')).toEqual(['asiakirja', 'dokumentet', 'document']);
  expect(words(undefined)).toEqual(['asiakirja', 'dokumentet', 'document']);
  const strategy = {
    ...pack,
    documentTypes: pack.documentTypes.map((type) =>
      Object.assign({}, type, { called: { fi: { suunnitelma: 'strategia' }, sv: { planen: 'strategin' } } }),
    ),
  };
  expect(documentWord(strategy, 'child-youth-plan', 'fi')).toBe('strategia');
  expect(documentWord(strategy, 'child-youth-plan', 'sv')).toBe('strategin');
});
