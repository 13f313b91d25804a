import { outlineRules, readPlan } from '@lapsilinssi/core';
import type { PlanDocument } from '@lapsilinssi/core';
import { loadPackFolder } from '@lapsilinssi/project/node';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

import { isInCode } from './is-in-code.ts';
import { addChange, changedStretches } from './text-changes.ts';
import type { TextChange } from './text-changes.ts';

const loaded = await loadPackFolder(fileURLToPath(new URL('../../test/pack', import.meta.url)));
if (loaded.status !== 'ok') throw new Error(loaded.status);
const rules = outlineRules(loaded.pack);

function documentOf(content: string): PlanDocument {
  const read = readPlan({ path: 'a.md', content, pack: rules });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return read.document;
}

/** Writes over what a bar or two mark, one after another, and tells whether the last of it is code. */
function written(marked: string, ...typed: readonly string[]): boolean {
  const [before = '', over = '', after] = marked.split('|');
  const plan = after === undefined ? before + over : before + over + after;
  const from = before.length;
  const changes: TextChange[] = [];
  let text = plan;
  let latest: TextChange = { from, to: after === undefined ? from : from + over.length, length: 0 };
  for (const letters of typed) {
    latest = { from: latest.from, to: latest.to, length: letters.length };
    text = text.slice(0, latest.from) + letters + text.slice(latest.to);
    addChange(changes, latest);
    const end = latest.from + letters.length;
    latest = { from: end, to: end, length: 0 };
  }
  const [stretch = { from: 0, to: 0 }] = changedStretches(changes);
  return isInCode(documentOf(plan), 0, text, changes, stretch);
}

test.each([
  ['a letter in a line', '# A\n\n```\nlap|set: 120\n```\n\nLoppu.\n', ['x'], true],
  ['letters one after another', '# A\n\n~~~ yaml\nlap|set: 120\n~~~\n', ['x', 'y', '\n'], true],
  ['a letter taken away', '# A\n\n```\nlap|s|et: 120\n```\n', [''], true],
  ['a line end of two letters', '# A\r\n\r\n````\r\n|lapset\r\n```\r\n````\r\n', ['x\r\n'], true],
  ['a line before the last', '# A\n\n```\nlapset\n|```\n', ['x\n'], true],
  ['in an indented fence', '# A\n\n  ```\n  lap|set\n  ```\n', ['x'], true],
  ['a line that ends it', '# A\n\n```\nlapset\n|päiväkodit\n```\n', ['```\n'], false],
  ['in the first line', '# A\n\n```|\nlapset\n```\n', ['x'], false],
  ['before the first line', '# A\n\n|```\nlapset\n```\n', ['x'], false],
  ['in the last line', '# A\n\n```\nlapset\n|```\n', ['x'], false],
  ['after the last line', '# A\n\n```\nlapset\n```|\n', ['x'], false],
  ['the last line taken away', '# A\n\n```\nlapset\n|```|\n', [''], false],
  ['the line end before the last line taken away', '# A\n\n```\nlapset|\n|```\n', [''], false],
  ['prose', '# A\n\n```\nlapset\n```\n\nLop|pu.\n', ['x'], false],
  ['prose between two', '# A\n\n```\na\n```\n\n|\n\n```\nb\n```\n', ['x'], false],
  ['in a list', '# A\n\n- a\n\n  ```\n  lap|set\n  ```\n', ['x'], false],
  ['in a fence that is open', '# A\n\n```\nlap|set\n', ['x'], false],
  ['in an indented block', '# A\n\n    lap|set\n', ['x'], false],
])('%s', (_, marked, typed, expected) => {
  expect(written(marked, ...typed)).toBe(expected);
});

test('a fence whose line has begun with something else since is none', () => {
  const document = documentOf('# A\n\n ```\nlapset\n ```\n');
  const text = '# A\n\nx ```\nlapsxet\n ```\n';
  const changes: TextChange[] = [
    { from: 5, to: 5, length: 1 },
    { from: 15, to: 15, length: 1 },
  ];
  expect(isInCode(document, 0, text, changes, { from: 15, to: 16 })).toBe(false);
});
