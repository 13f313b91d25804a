/// <reference lib="webworker" />
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';

import { startServer } from '../start-server.ts';
import { openTiming } from '../timing.ts';
import { browserHost } from './browser-host.ts';

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

startServer(
  connection,
  browserHost((request, params) => connection.sendRequest(request, params)),
  openTiming(turn),
);

/** A message to oneself comes after those that wait, and sooner than any timer. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
