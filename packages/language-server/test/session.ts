import { afterEach, beforeEach, expect } from 'vitest';
import { Position, Range } from 'vscode-languageserver-protocol';

import { openWire } from './wire.ts';
import type { Wire, WireOptions } from './wire.ts';
import { makeWorkspace } from './workspace.ts';
import type { Workspace } from './workspace.ts';

/** A folder of plans and a client that works in it. */
export interface TestSession {
  readonly workspace: Workspace;
  /** The client that {@link start} or {@link open} began. */
  readonly wire: Wire;
  /** Starts the server for the folder. */
  start(options?: WireOptions): Promise<void>;
  /** Starts the server and opens a plan of the folder; returns its address. */
  open(text: string, options?: WireOptions): Promise<string>;
}

/** A session for each test of a file, ended after it. In its snapshots a range stands on one line, as {@link lineSnapshots} writes it. */
export function useSession(): TestSession {
  let workspace: Workspace | undefined;
  let wire: Wire | undefined;
  lineSnapshots();
  beforeEach(async () => {
    workspace = await makeWorkspace();
  });
  afterEach(async () => {
    await wire?.end();
    await workspace?.remove();
    wire = undefined;
  });
  const session: TestSession = {
    get workspace() {
      return begun(workspace);
    },
    get wire() {
      return begun(wire);
    },
    async start(options) {
      wire = await openWire({ workspaceFolders: [session.workspace.uri], ...options });
    },
    async open(text, options) {
      await session.start(options);
      const uri = session.workspace.uriOf('suunnitelma.md');
      session.wire.open(uri, text);
      return uri;
    },
  };
  return session;
}

/** Lets snapshots write a range as `11:28–11:35` and a position as `11:28`: lines and characters as the protocol counts them, from 0. */
export function lineSnapshots(): void {
  expect.addSnapshotSerializer({
    test: (value) => Range.is(value) && Object.keys(value).length === 2,
    serialize: (value: Range) => `${shown(value.start)}–${shown(value.end)}`,
  });
  expect.addSnapshotSerializer({
    test: (value) => Position.is(value) && Object.keys(value).length === 2,
    serialize: (value: Position) => shown(value),
  });
}

function begun<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('the session has not begun');
  return part;
}

function shown({ line, character }: Position): string {
  return `${line}:${character}`;
}
