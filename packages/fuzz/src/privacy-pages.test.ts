import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

/** What a page says beside its words: kinds of lines in order, and all names of files, commands and options. */
function skeleton(name: string): unknown {
  const page = readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), 'utf8');
  return {
    lines: page.split('\n').map((line) => /^(?:#+|\||-)/u.exec(line)?.[0] ?? (line === '' ? '' : 'text')),
    code: [...page.matchAll(/`[^`]+`/gu)].map(([code]) => code).toSorted(),
    strong: [...page.matchAll(/\*\*[^*]+\*\*/gu)].length,
  };
}

it.each(['tietosuoja', 'dataskydd'])('%s says as much as the page on privacy', (name) => {
  expect(skeleton(name)).toEqual(skeleton('privacy'));
});
