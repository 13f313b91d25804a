import { SingleBar } from 'cli-progress';

import type { Progress } from './progress.ts';

/** Work that ends sooner, in milliseconds, shows nothing. */
const PATIENCE = 500;

/**
 * Shows on standard error how far a work is, once it has taken a while.
 *
 * @param words say what is counted: `Luetaan asiakirjoja`
 */
export function terminalProgress(words: string): Progress {
  const started = performance.now();
  let bar: SingleBar | undefined;
  return {
    update(done, all) {
      if (bar !== undefined) bar.update(done);
      else if (done < all && performance.now() - started > PATIENCE) {
        bar = new SingleBar({
          format: `${words} {value}/{total}  {bar}`,
          stream: process.stderr,
          clearOnComplete: true,
          hideCursor: true,
          linewrap: false,
          barsize: 30,
          barCompleteChar: '#',
          barIncompleteChar: '·',
          fps: 10,
          // Ctrl-C ends the program by itself, and `end` gives the cursor back.
          gracefulExit: true,
        });
        bar.start(all, done);
      }
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}
