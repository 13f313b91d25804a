import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';

import { remarkLapsilinssiOutdatedTerm, remarkLapsilinssiSuppressionUnused } from './index.ts';

/** `line: rule` of what two rules say of a text. */
function told(...lines: readonly string[]): string[] {
  const file = new VFile({ path: 'muistio.md', value: `${lines.join('\n\n')}\n` });
  const options = { documentLanguage: 'fi', asOf: '2026-11-21' } as const;
  const processor = unified()
    .use(remarkParse)
    .use(remarkLapsilinssiOutdatedTerm, options)
    .use(remarkLapsilinssiSuppressionUnused, options);
  processor.runSync(processor.parse(file), file);
  return file.messages.map(({ line, ruleId }) => `${line}: ${ruleId}`);
}

const OLD = 'Päivähoidossa jokaisella lapsella on oma vastuuhoitaja.';

test.each([
  ['<!-- lapsilinssi-ohita outdated-term: paikan nimi -->'],
  ['<!-- lapsilinssi-ignorera outdated-term: platsens namn -->'],
  ['<!-- lapsilinssi-ignore outdated-term: name of the place -->'],
])('the next block is suppressed in three languages: %s', (comment) => {
  expect(told('# Muistio', OLD)).toEqual(['3: outdated-term']);
  expect(told('# Muistio', comment, OLD)).toEqual([]);
});

test('a section and the file are suppressed', () => {
  expect(told('# Muistio', '## Lapset', '<!-- lapsilinssi-ohita-osio outdated-term: historiaa -->', OLD)).toEqual([]);
  expect(told('<!-- lapsilinssi-ohita-tiedosto outdated-term: historiaa -->', '# Muistio', OLD)).toEqual([]);
});

test('a suppression elsewhere leaves the finding and is told as unused', () => {
  expect(
    told('# Muistio', '<!-- lapsilinssi-ohita outdated-term: historiaa -->', 'Lapsia kuullaan.', '## Lapset', OLD),
  ).toEqual(['9: outdated-term', '3: suppression-unused']);
});
