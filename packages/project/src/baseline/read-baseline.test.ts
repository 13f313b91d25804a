import { assert, jsonValue, property, string } from 'fast-check';
import { expect, it } from 'vitest';

import { memoryFiles, systemError } from '../../test/memory-files.ts';
import { baselineText } from './baseline-text.ts';
import { parseBaseline, readBaseline } from './read-baseline.ts';

const ENTRY = { rule: 'theme-thin', key: '0123456789abcdef', section: 'fedcba9876543210', count: 2 };

it('reads what it wrote', () => {
  const baseline = { documents: { 'plans/a.md': [ENTRY], 'b.md': [{ ...ENTRY, count: 1 }] } };
  expect(parseBaseline(baselineText(baseline))).toEqual(baseline);
  expect(parseBaseline(baselineText({ documents: {} }))).toEqual({ documents: {} });
});

it('writes one finding a line, documents and findings in an order of their own', () => {
  const other = { rule: 'section-empty', key: 'aaaaaaaaaaaaaaaa', section: 'bbbbbbbbbbbbbbbb', count: 1 };
  expect(baselineText({ documents: { 'b.md': [], 'a.md': [ENTRY, other] } })).toBe(
    [
      '{',
      '  "tool": "lapsilinssi",',
      '  "version": 1,',
      '  "documents": {',
      '    "a.md": [',
      '      {"rule":"section-empty","key":"aaaaaaaaaaaaaaaa","section":"bbbbbbbbbbbbbbbb","count":1},',
      '      {"rule":"theme-thin","key":"0123456789abcdef","section":"fedcba9876543210","count":2}',
      '    ]',
      '  }',
      '}',
      '',
    ].join('\n'),
  );
});

it('says why a file is no baseline', () => {
  const head = '"tool": "lapsilinssi", "version": 1';
  expect(parseBaseline('{')).toEqual({ code: 'broken' });
  expect(parseBaseline('[]')).toEqual({ code: 'foreign' });
  expect(parseBaseline('{"plans/a.md": {"no-undef": 2}}')).toEqual({ code: 'foreign' });
  expect(parseBaseline('{"tool": "lapsilinssi", "version": 2, "documents": {}}')).toEqual({
    code: 'newer',
    version: 2,
  });
  expect(parseBaseline(`{${head}, "documents": []}`)).toEqual({ code: 'foreign' });
  expect(parseBaseline(`{${head}, "documents": {"a.md": [${JSON.stringify(ENTRY)}, {"rule": "theme-thin"}]}}`)).toEqual(
    {
      code: 'entry',
      place: 'a.md [2]',
    },
  );
  expect(parseBaseline(`{${head}, "documents": {"a.md": [${JSON.stringify({ ...ENTRY, count: 0 })}]}}`)).toEqual({
    code: 'entry',
    place: 'a.md [1]',
  });
});

it('knows of nothing when there is no file', async () => {
  expect(await readBaseline('/b.json', memoryFiles({}))).toEqual({
    status: 'ok',
    baseline: { documents: {} },
    exists: false,
  });
});

it('says that a file cannot be read', async () => {
  expect(await readBaseline('/b.json', memoryFiles({ '/b.json': systemError('EIO') }))).toEqual({
    status: 'fault',
    fault: { code: 'unreadable', reason: 'EIO' },
  });
});

it('gives a baseline or a named fault, whatever the file holds', () => {
  const parses = (text: string): void => {
    const parsed = parseBaseline(text);
    expect('code' in parsed || typeof parsed.documents === 'object').toBe(true);
  };
  assert(property(string({ maxLength: 80 }), parses));
  assert(property(jsonValue(), (value) => parses(JSON.stringify(value))));
  assert(property(jsonValue(), (documents) => parses(JSON.stringify({ tool: 'lapsilinssi', version: 1, documents }))));
});
