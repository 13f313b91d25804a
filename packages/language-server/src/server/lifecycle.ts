import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where a server is in its life. */
export interface Lifecycle {
  /** @throws ResponseError the second time. */
  begin(): void;
  end(): void;
  /** @throws ResponseError before `initialize` and after `shutdown`. */
  ensureRunning(): void;
}

/** A life that has not begun. */
export function openLifecycle(): Lifecycle {
  let phase: 'new' | 'running' | 'ended' = 'new';
  return {
    begin() {
      if (phase !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize comes once');
      phase = 'running';
    },
    end() {
      phase = 'ended';
    },
    ensureRunning() {
      if (phase === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
      if (phase === 'ended') throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shut down');
    },
  };
}
