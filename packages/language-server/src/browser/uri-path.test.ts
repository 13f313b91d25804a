import { expect, test } from 'vitest';

import { pathOfUri, uriOfPath } from './uri-path.ts';

test.each([
  ['vscode-vfs://github/kunta/lanu.md', '/vscode-vfs:github/kunta/lanu.md'],
  ['vscode-test-web://mount/', '/vscode-test-web:mount/'],
  ['file:///C/Hyv%C3%A4%20lapsuus.md', '/file:/C/Hyvä lapsuus.md'],
])('%s is a path and an address again', (uri, path) => {
  expect(pathOfUri(uri)).toBe(path);
  expect(uriOfPath(path)).toBe(uri);
});

test('the root of a place without its last slash is still that place', () => {
  expect(uriOfPath('/vscode-test-web:mount')).toBe('vscode-test-web://mount/');
});

test('a document that stands in no folder has no path', () => {
  expect(pathOfUri('untitled:Untitled-1')).toBeUndefined();
});
