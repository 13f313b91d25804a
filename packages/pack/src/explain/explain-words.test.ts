import { openPack } from '@lapsilinssi/core';
import { expect, test, vi } from 'vitest';

import { explainId } from './explain-id.ts';
import { explainText, explainWords } from './explain-words.ts';
import { compiledSample } from '../fixtures/compiled-sample.ts';

// A lexicon with all verbs of a language takes a second to compile, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('says what a word was taken for, in which form, and which classes hold it', () => {
  const { pack } = compiledSample();
  const [word] = explainWords(openPack(pack), 'fi', 'Nuorille kerrotaan.');
  const readings = word?.readings.map(({ word: name, id, form, role, part, classes, uses }) => ({
    word: name,
    id,
    form,
    role,
    part,
    classes,
    uses,
  }));
  expect(readings).toEqual([
    {
      word: 'nuori',
      id: 'word/nuori',
      form: 'pl.all',
      role: 'word',
      part: 'Nuorille',
      classes: ['child'],
      uses: [],
    },
  ]);
});

test('says in which other forms a word is recognised, and where the pack looks for it', () => {
  const { pack } = compiledSample();
  const [word] = explainWords(openPack(pack), 'fi', 'osallisuutta');
  expect(word?.readings.map(({ word: name, form, uses }) => ({ name, form, uses }))).toEqual([
    { name: 'osallisuus', form: 'sg.par', uses: ['participation.terms'] },
  ]);
  expect(word?.readings[0]?.forms.slice(0, 6)).toEqual([
    'osallisuus',
    'osallisuuden',
    'osallisuudet',
    'osallisuutta',
    'osallisuuteen',
    'osallisuutena',
  ]);
});

test('says a word once, with every form that it could be', () => {
  const { pack } = compiledSample();
  const [word] = explainWords(openPack(pack), 'fi', 'kuulla');
  expect(word?.readings.map(({ word: name, form }) => [name, form])).toEqual([['kuulla', 'inf1, pass.neg']]);
});

test('a class that is inside another is named with it', () => {
  const { pack } = compiledSample();
  const [word] = explainWords(openPack(pack), 'sv', 'elever');
  expect(word?.readings.map(({ classes }) => classes)).toEqual([['pupil', 'child']]);
});

test('shows the part of a compound that was meant', () => {
  const { pack } = compiledSample();
  const [word] = explainWords(openPack(pack), 'fi', 'lapsiperheiden');
  expect(word?.readings.map(({ word: name, role }) => [name, role])).toContainEqual(['lapsi+', 'modifier']);
});

test('has nothing to say in a language without evidence', () => {
  const { pack } = compiledSample();
  expect(explainWords(openPack(pack), 'en', 'children')).toEqual([]);
});

test('says what decided about a sentence', () => {
  const { pack } = compiledSample();
  const explained = explainText(openPack(pack), { lang: 'fi', text: 'Ikäihmisten osallisuus vahvistuu.' });
  expect(explained.words.map(({ text }) => text)).toEqual(['Ikäihmisten', 'osallisuus', 'vahvistuu', '.']);
  expect(
    explained.themes.map(({ id, level, decisions }) => [
      id,
      level,
      decisions.map(({ matched, outcome }) => [matched, outcome]),
    ]),
  ).toEqual([['participation', 0, [['osallisuus', 'rival']]]]);
});

test('an id is looked up by name, trace or alias, and a near miss is suggested', () => {
  const { pack } = compiledSample();
  expect(explainId(pack, 'T2')).toMatchObject({
    kind: 'theme',
    theme: { id: 'participation' },
    sources: [{ id: 'kuntalaki-26' }],
  });
  expect(explainId(pack, 'participation/feedback')).toMatchObject({ kind: 'criterion', criterion: { trace: 'T2-7' } });
  expect(explainId(pack, 'LaNu')).toMatchObject({ kind: 'document-type', documentType: { id: 'child-youth-plan' } });
  expect(explainId(pack, 'kuntalaki-26')).toMatchObject({
    kind: 'source',
    usedBy: ['participation', 'participation/feedback', 'budgeting', 'child-youth-plan/growth-conditions'],
  });
  expect(explainId(pack, 'particpation')).toEqual({ kind: 'unknown', nearest: 'participation' });
});
