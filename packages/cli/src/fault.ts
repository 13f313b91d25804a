import type { MessageValues } from '@lapsilinssi/reporters';

import type { CliMessageId } from './messages/say.ts';

/** Something outside the documents stopped the run: a rule pack, a file to write. Ends it with exit code 2. */
export class Fault extends Error {
  readonly id: CliMessageId;
  readonly values: MessageValues;
  /** Lines after the message, in the user's language. */
  readonly details: readonly string[];

  constructor(id: CliMessageId, values: MessageValues, details: readonly string[] = [], cause?: unknown) {
    super(id, cause === undefined ? undefined : { cause });
    this.name = 'Fault';
    this.id = id;
    this.values = values;
    this.details = details;
  }
}
