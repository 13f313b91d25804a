import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { startServer } from '../start-server.ts';
import { openTiming } from '../timing.ts';
import { nodeHost } from './node-host.ts';

// A server lives as long as its editor: the engine shall collect what is let go rather than grow.
setFlagsFromString('--optimize-for-size');
setFlagsFromString('--max-semi-space-size=4');

const connection = createConnection(ProposedFeatures.all);
// What is printed would be taken for messages of the protocol.
console.log = (...said: readonly unknown[]) => {
  connection.console.log(said.map(String).join(' '));
};

startServer(connection, nodeHost(), openTiming(setImmediate));
