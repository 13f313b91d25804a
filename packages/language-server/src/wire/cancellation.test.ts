import { expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';

import { PLAN, positionOf } from '../../test/plans.ts';
import { useSession } from '../../test/session.ts';

const session = useSession();

test.each([
  ['textDocument/hover', { position: positionOf(PLAN, 'lääninhallitus', 1) }],
  [
    'textDocument/codeAction',
    { range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } }, context: { diagnostics: [] } },
  ],
  ['textDocument/codeLens', {}],
  ['textDocument/documentSymbol', {}],
  ['lapsilinssi/summary', {}],
  ['lapsilinssi/coverage', {}],
])(
  '%s that is cancelled is answered so while typing goes on, and answered in full when it is asked again',
  async (method, params) => {
    const uri = await session.open(PLAN);
    const { connection } = session.wire;
    const asked = { uri, textDocument: { uri }, ...params };
    const settled: number[] = [];
    connection.onNotification(
      'lapsilinssi/checked',
      (said: { readonly version: number; readonly settled: boolean }) => {
        if (said.settled) settled.push(said.version);
      },
    );
    const first: unknown = await connection.sendRequest(method, asked);
    const start = positionOf(PLAN, 'Nuorisovaltuusto');
    session.wire.change(uri, 2, [{ range: { start, end: start }, text: ' ' }]);
    const gone = new CancellationTokenSource();
    const answer = connection.sendRequest(method, asked, gone.token);
    gone.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(settled).toEqual([1]);
    session.wire.change(uri, 3, [{ range: { start, end: { ...start, character: start.character + 1 } }, text: '' }]);
    const again: unknown = await connection.sendRequest(method, asked);
    const unversioned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'version' in value ? { ...value, version: 1 } : value;
    expect(unversioned(again)).toEqual(first);
    expect(settled.at(-1)).toBe(3);
  },
);
