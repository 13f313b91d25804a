import { expect, it } from 'vitest';

import { listText } from './list-text.ts';

it('joins words as Intl does', () => {
  const lists = [[], ['lähde'], ['lähde', 'tavoite'], ['lähde', 'tavoite', 'lähtötaso'], ['a', 'b', 'c', 'd']];
  for (const language of ['fi', 'sv', 'en'] as const) {
    const format = new Intl.ListFormat(language, { type: 'conjunction' });
    expect(lists.map((words) => listText(words, language))).toEqual(lists.map((words) => format.format(words)));
  }
});
