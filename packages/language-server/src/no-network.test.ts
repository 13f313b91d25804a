import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { openWire } from '../test/wire.ts';
import { COMMANDS, REQUESTS } from './protocol.ts';

const PLAN =
  '---\nasiakirjatyyppi: LaNu\n---\n\n# Suunnitelma\n\nAluehallintovirasto valvoo. [Ohje](https://esimerkki.example)\n';
const URI = 'untitled:suunnitelma';

it('serves an editor without a socket, a name asked or a program started', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-closed-'));
  const log = join(folder, 'log');
  const wire = await openWire({
    node: {
      args: ['--import', new URL('../../../scripts/no-network.mjs', import.meta.url).href],
      env: { NO_NETWORK_LOG: log },
    },
  });
  wire.open(URI, PLAN);
  await wire.settled(URI);
  const about = { textDocument: { uri: URI } };
  const position = { line: 6, character: 4 };
  await wire.request('textDocument/hover', { ...about, position });
  await wire.request('textDocument/completion', { ...about, position });
  const range = { start: position, end: position };
  await wire.request('textDocument/codeAction', { ...about, range, context: { diagnostics: [] } });
  await wire.request('textDocument/codeLens', about);
  await wire.request('textDocument/documentSymbol', about);
  await wire.request('workspace/executeCommand', { command: COMMANDS.checkWorkspace, arguments: [] });
  await wire.request(REQUESTS.summary, { uri: URI });
  await wire.request(REQUESTS.coverage, {});
  await wire.request(REQUESTS.template, { documentType: 'child-youth-plan' });
  const written = await wire.request<{ readonly base64: string }>(REQUESTS.wordExport, { uri: URI });
  const word = { uri: 'untitled:a.docx', base64: written.base64 };
  await wire.request(REQUESTS.wordImport, word);
  await wire.request(REQUESTS.wordComment, word);
  const code = await wire.end();
  expect({ code, used: existsSync(log) ? readFileSync(log, 'utf8') : '' }).toEqual({ code: 0, used: '' });
  await rm(folder, { recursive: true });
}, 120_000);

it('holds no call for a network in a browser', () => {
  const bundle = fileURLToPath(new URL('../bundle/language-server.browser.js', import.meta.url));
  const calls = readFileSync(bundle, 'utf8').match(
    /\b(?:fetch|WebSocket|XMLHttpRequest|EventSource|sendBeacon|importScripts|RTCPeerConnection|WebTransport)\b/gu,
  );
  expect(calls).toBe(null);
});
