import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { afterEach, expect, test } from 'vitest';

import { PLAN } from '../../test/plans.ts';
import { openWire } from '../../test/wire.ts';
import type { Wire } from '../../test/wire.ts';

let wire: Wire | undefined;

afterEach(async () => {
  await wire?.end();
  wire = undefined;
});

const uri = 'untitled:suunnitelma';

async function open(text = PLAN): Promise<Wire> {
  wire = await openWire();
  wire.open(uri, text);
  await wire.settled(uri);
  return wire;
}

test('an unknown method and an unknown command are answered with an error', async () => {
  const { request } = await open();
  await expect(request('lapsilinssi/tuntematon', {})).rejects.toMatchObject({ code: -32_601 });
  await expect(request('workspace/executeCommand', { command: 'rm', arguments: [] })).rejects.toMatchObject({
    code: -32_602,
    message: 'Komentoa rm ei tunneta.',
  });
});

test('what is asked of a document that is not open is answered with nothing', async () => {
  const { request } = await open();
  const textDocument = { uri: 'file:///poissa.md' };
  const position = { line: 0, character: 0 };
  const range = { start: position, end: position };
  expect(await request('textDocument/hover', { textDocument, position })).toBeNull();
  expect(await request('textDocument/completion', { textDocument, position })).toEqual([]);
  expect(await request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } })).toEqual([]);
  expect(await request('textDocument/codeLens', { textDocument })).toEqual([]);
  expect(await request('textDocument/documentSymbol', { textDocument })).toEqual([]);
  expect(await request('lapsilinssi/summary', textDocument)).toBeNull();
  await expect(
    request('workspace/executeCommand', { command: 'lapsilinssi.fixAll', arguments: [textDocument] }),
  ).rejects.toMatchObject({ code: -32_602 });
});

test('changes and closings of unknown documents, and closing twice, break nothing', async () => {
  const { connection, change, settled } = await open();
  change('untitled:toinen', 4, [{ text: 'x' }]);
  for (let times = 0; times < 2; times += 1) {
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'untitled:toinen' } });
  }
  change(uri, 2, [{ text: PLAN }]);
  expect((await settled(uri, 2)).diagnostics.length).toBeGreaterThan(3);
});

test('edits out of range are drawn into the text, inverted ones are turned', async () => {
  const { change, settled } = await open('# Suunnitelma\n\nKohta.\n');
  change(uri, 2, [
    { range: { start: { line: 900, character: 5 }, end: { line: 901, character: 0 } }, text: '\n[loppu]\n' },
    { range: { start: { line: 2, character: 99 }, end: { line: 2, character: 5 } }, text: ' [tähän]' },
  ]);
  const { diagnostics } = await settled(uri, 2);
  const places = diagnostics.filter(({ code }) => code === 'placeholder-left').map(({ range }) => range);
  // The same edits in a text of its own.
  wire?.open('untitled:verrokki', '# Suunnitelma\n\nKohta [tähän]\n\n[loppu]\n');
  const control = await settled('untitled:verrokki');
  expect(places).toEqual(
    control.diagnostics.filter(({ code }) => code === 'placeholder-left').map(({ range }) => range),
  );
});

test('inverted and far ranges of code actions and hovers are answered', async () => {
  const { request } = await open();
  const far = { line: 1e6, character: 1e6 };
  const near = { line: 0, character: 0 };
  const found = await request<unknown[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: far, end: near },
    context: { diagnostics: [] },
  });
  expect(found.length).toBeGreaterThan(3);
  expect(await request('textDocument/hover', { textDocument: { uri }, position: far })).toBeNull();
});

test('parameters of another shape are answered, and the server lives on', async () => {
  const { request, settled, change } = await open();
  expect(await request('lapsilinssi/summary', null)).toBeNull();
  expect(await request('lapsilinssi/coverage', [1, 2])).toHaveProperty('themes');
  await expect(request('workspace/executeCommand', { command: 'lapsilinssi.insertSection' })).rejects.toMatchObject({
    code: -32_602,
  });
  change(uri, 2, [{ text: PLAN }]);
  await settled(uri, 2);
});

test('text that is no text to parse, and far too long, is told as such', async () => {
  const { open: openText, settled, publication } = await open();
  openText('untitled:outo', '\u0000\uD800 [\u0308]\r\r\n```\n<!--');
  await settled('untitled:outo');
  openText('untitled:pitkä', 'sana '.repeat(5_000_000));
  const { diagnostics } = await publication('untitled:pitkä');
  expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([[1, 'too-large']]);
});

test('before initialize nothing is answered, after shutdown nothing more', async () => {
  const { request, connection } = await open();
  await request('shutdown', undefined);
  await expect(request('lapsilinssi/templates', {})).rejects.toMatchObject({ code: -32_600 });
  const ended = new Promise((resolve) => wire?.process.once('exit', resolve));
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
  connection.dispose();
  wire = undefined;
});

test('an exit without shutdown ends with 1; a client that goes takes the server along', async () => {
  const { connection, process: child } = await open();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await connection.sendNotification('exit');
  expect(await ended).toBe(1);
  connection.dispose();
  wire = undefined;
  const server = fileURLToPath(new URL('../../bin/lapsilinssi-language-server.js', import.meta.url));
  const other = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const gone = new Promise((resolve) => other.once('exit', resolve));
  other.stdin.end();
  expect(await gone).not.toBeNull();
});

test('requests that lack what they must say, and a second initialize, are refused by name', async () => {
  const { request, settled } = await open();
  for (const params of [{}, { textDocument: 7 }, { textDocument: { uri }, position: { line: 'a', character: 0 } }])
    await expect(request('textDocument/hover', params)).rejects.toMatchObject({ code: -32_602 });
  await expect(request('initialize', { processId: null, rootUri: null, capabilities: {} })).rejects.toMatchObject({
    code: -32_600,
    message: 'initialize comes once',
  });
  expect((await settled(uri)).diagnostics.length).toBeGreaterThan(3);
});
