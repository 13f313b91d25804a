import type { Language } from '@lapsilinssi/linguistics';
import { expect, test } from 'vitest';

import { smallPack } from '../fixtures/small-pack.ts';
import { FORM_COMPONENTS, FORM_GROUPS, formTest, formTestsInSteps, tagHasForm } from './form-test.ts';

/** The tags of a lexicon that have a form; an empty text stands for a word without a tag. */
function having(form: string, language: Language, tags: readonly string[]): readonly string[] {
  const has = formTest({ language, tags }, [form]);
  return ['', ...tags].filter((_, index) => has[index] === 1);
}

test('a Finnish nominative is a component of a tag', () => {
  expect(having('nom', 'fi', ['sg.nom', 'pl.nom', 'sg.gen', 'prs'])).toEqual(['sg.nom', 'pl.nom']);
});

test('a Swedish nominative is every noun and adjective that is no genitive, and a word without a tag', () => {
  const tags = ['indef.sg', 'indef.sg.gen', 'def.pl', 'def.pl.gen', 'sg.utr', 'pl', 'pl.gen', 'prs', 'inf.pass'];
  expect(having('nom', 'sv', tags)).toEqual(['', 'indef.sg', 'def.pl', 'sg.utr', 'pl']);
  expect(having('gen', 'sv', tags)).toEqual(['indef.sg.gen', 'def.pl.gen', 'pl.gen']);
});

test('tests that are made step by step say of each tag what it says of itself', () => {
  const lexicon = smallPack().language('fi')?.lexicon;
  if (lexicon === undefined) throw new Error('the pack has no Finnish');
  expect([...formTestsInSteps(lexicon)].length).toBeGreaterThan(FORM_GROUPS.length);
  for (const form of [...FORM_GROUPS, ...FORM_COMPONENTS])
    expect([form, ...formTest(lexicon, [form])]).toEqual([
      form,
      0,
      ...lexicon.tags.map((tag) => (tagHasForm(tag, form) ? 1 : 0)),
    ]);
});
