import { setImmediate } from 'node:timers/promises';

import { offerFastParser } from '@lapsilinssi/core';
import { loadFastParser } from '@lapsilinssi/project/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { startServer } from '../start-server.ts';
import { openTiming } from '../timing.ts';
import { nodeHost } from './node-host.ts';

const connection = createConnection(ProposedFeatures.all);
// What is printed would be taken for messages of the protocol.
console.log = (...said: readonly unknown[]) => {
  connection.console.log(said.map(String).join(' '));
};

offerFastParser(loadFastParser);
startServer(connection, nodeHost(), openTiming(setImmediate));
