// One language server under as many messages as are asked for: `npm run check:server -- --messages 100000`.
import { Command } from 'commander';
import * as fc from 'fast-check';

import { openServer } from './language-server.ts';
import { converse, conversation } from './targets/serve-editor.ts';

const values = new Command('npm run check:server --')
  .description(
    'Sends one language server legal and illegal messages. After each conversation all its requests must be answered once, and what the server says of the edited document must be what it says of one opened as it stands. Ends with exit code 1 when that does not hold.',
  )
  .option('--messages <number>', 'so many at least', '100000')
  .option('--seed <number>', 'begins with this seed: the same messages are sent again', '1')
  .parse()
  .opts<{ readonly messages: string; readonly seed: string }>();
const messages = Number(values.messages);
const first = Number(values.seed);

/** How often memory is told. */
const PARTS = 5;
const server = await openServer();
let conversations = 0;
let told = 0;
let most = 0;
let broken = 0;
try {
  tell(await server.megabytes());
  while (server.sent() < messages) {
    const seed = first + conversations;
    const one = fc.sample(conversation, { seed, numRuns: 1 })[0];
    if (one === undefined) throw new Error(`no conversation of seed ${seed}`);
    try {
      await converse(server, one);
    } catch (error) {
      broken += 1;
      console.error(`conversation of seed ${seed}:`, error);
      // Whether it still lives and has answered everything; it goes on with the next.
      await server.settled();
    }
    conversations += 1;
    const megabytes = await server.megabytes();
    most = Math.max(most, megabytes);
    if (server.sent() >= ((told + 1) * messages) / PARTS) {
      told = Math.floor((server.sent() * PARTS) / messages);
      tell(megabytes);
    }
  }
  console.log(
    `alive, each request answered once, answers wrong after ${broken} conversations; at most ${Math.round(most)} MB`,
  );
  if (broken > 0) process.exitCode = 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  server.close();
}

function tell(megabytes: number): void {
  console.log(`${server.sent()} messages in ${conversations} conversations: ${Math.round(megabytes)} MB`);
}
