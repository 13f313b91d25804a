import { afterEach, beforeEach, expect, test } from 'vitest';

import { openWire } from '../../test/wire.ts';
import type { Wire } from '../../test/wire.ts';
import { makeWorkspace } from '../../test/workspace.ts';
import type { Workspace } from '../../test/workspace.ts';

let workspace: Workspace;
let wire: Wire;

beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  await wire.end();
  await workspace.remove();
});

const PLAN = [
  '---',
  'asiakirjatyyppi: LaNu',
  'kausi: 2026–2029',
  '---',
  '',
  '# Hyvä lapsuus',
  '',
  '## Osallisuus',
  '',
  'Lasten osallisuus on arvomme.',
  '',
];

test('a plan is checked when it is opened, and again when it changes', async () => {
  wire = await openWire({ workspaceFolders: [workspace.uri] });
  const uri = workspace.uriOf('suunnitelma.md');
  wire.open(uri, PLAN.join('\n'));
  const { version, diagnostics } = await wire.publication(uri);
  expect(version).toBe(1);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'required-content-missing',
    'required-content-missing',
    'theme-missing',
    'theme-missing',
    'theme-thin',
    'criterion-missing',
  ]);
  wire.change(uri, 2, [{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, text: '\n\n' }]);
  const later = await wire.publication(uri, (one) => one.version === 2);
  expect(later.diagnostics.map(({ range }) => range.start.line)).toEqual([7, 7, 7, 7, 9, 9]);
});
