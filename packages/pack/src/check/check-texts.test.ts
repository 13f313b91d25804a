import { expect, test } from 'vitest';

import { sampleFile, samplePack } from '../fixtures/sample-pack.ts';
import { problemLine } from '../problem/problem-text.ts';
import { readPack } from '../read/read-pack.ts';

const theme = 'themes/participation.yaml';

/** The notes on the sample pack with files changed. */
function notes(changes: Readonly<Record<string, string | undefined>>): string[] {
  const { problems } = readPack(samplePack(changes));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return problems.map((problem) => problemLine(problem, 'en'));
}

test('a pack in order has a note for each criterion that no example tests', () => {
  expect(notes({})).toEqual([
    'themes/participation.yaml:36:5: criteria.feedback.sv: No example in the language sv meets the criterion “feedback”: its rules are not tested.',
  ]);
  expect(notes({ [theme]: sampleFile(theme, '    criteria: [feedback]\n', '') })[0]).toBe(
    'themes/participation.yaml:35:5: criteria.feedback.fi: No example in the language fi meets the criterion “feedback”: its rules are not tested.',
  );
});

test('a theme without examples in a language is a note', () => {
  const example = '  - { lang: sv, text: Ungdomsfullmäktige möts varje månad., themes: [participation] }\n';
  expect(notes({ [theme]: sampleFile(theme, example, '') })).toContain(
    'themes/participation.yaml:37:1: examples: The theme has no examples in the language sv: its rules are not tested.',
  );
});

test('a text that lacks in a language, and one that waits for a native reader, are notes', () => {
  const changed = sampleFile(theme, 'sv: Återkoppling, en: Feedback', 'sv: { text: Återkoppling, review: true }');
  const found = notes({ [theme]: changed });
  expect(found).toContain(
    'themes/participation.yaml:28:27: criteria.feedback.title.sv: No native reader has confirmed the text (sv).',
  );
  expect(found).toContain(
    'themes/participation.yaml:28:5: criteria.feedback.title: There is no text in the language en.',
  );
});

test('a source and a class that nothing uses are notes', () => {
  const source = `  - id: nuorisolaki-24
    kind: statute
    title: { fi: Nuorisolaki, sv: Ungdomslagen, en: Youth Act }
    citation: { fi: "nuorisolaki, 24 §", sv: "24 § i ungdomslagen", en: "Youth Act, section 24" }
    checked: 2026-11-21
`;
  const found = notes({
    'sources.yaml': sampleFile('sources.yaml', 'sources:\n', `sources:\n${source}`),
    'vocabulary/more.yaml': 'classes:\n  parent: { fi: [huoltaja] }\n',
  });
  expect(found).toContain('sources.yaml:2:9: sources[0].id: The source “nuorisolaki-24” is used nowhere.');
  expect(found).toContain('vocabulary/more.yaml:2:3: classes.parent: The class “parent” is used nowhere.');
});
