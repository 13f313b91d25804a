import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';

import { offerFastParser } from '@lapsilinssi/core';
import { loadFastParser } from '@lapsilinssi/project/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { startServer } from '../start-server.ts';
import { openTiming } from '../timing.ts';
import { nodeHost } from './node-host.ts';

// A server lives as long as its editor: what checks leave behind is collected before the heap has grown by a fifth, not when it has doubled. How much
// is held for what is new must be said where the process is started (`--max-semi-space-size`).
setFlagsFromString('--heap-growing-percent=20');
// V8 would optimise much that it soon throws away. With a budget four and a half times as large what is optimised is what stays hot. Only for the V8
// of Node 20: later ones count differently.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');

const connection = createConnection(ProposedFeatures.all);
// What is printed would be taken for messages of the protocol.
console.log = (...said: readonly unknown[]) => {
  connection.console.log(said.map(String).join(' '));
};

offerFastParser(loadFastParser);
startServer(connection, nodeHost(), openTiming(setImmediate));
