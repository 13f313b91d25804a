import { basename } from 'node:path';

import { watch } from 'chokidar';

/** Milliseconds of silence after which what happens on a disk counts as one change. */
const SILENCE = 100;

/** Watches files and folders until it is closed. */
export interface Watcher {
  /** Watches further places, folders with everything below them; those that are watched already stay so. Done when changes are seen. */
  watch(places: readonly string[]): Promise<void>;
  /** Waits until something has happened and the disk has been silent for a while; what happened since the last call counts. */
  change(): Promise<void>;
  close(): Promise<void>;
}

/** @param cwd folder from which relative paths are seen */
export function openWatcher(cwd: string): Watcher {
  const watcher = watch([], {
    cwd,
    ignoreInitial: true,
    ignorePermissionErrors: true,
    ignored: (path) => basename(path) === '.git' || basename(path) === 'node_modules',
  });
  const watched = new Set<string>();
  let happened = false;
  let tell: (() => void) | undefined;
  let silence: NodeJS.Timeout | undefined;
  const silent = (): void => {
    silence = undefined;
    if (tell === undefined) return;
    happened = false;
    tell();
    tell = undefined;
  };
  watcher.on('all', () => {
    happened = true;
    clearTimeout(silence);
    silence = setTimeout(silent, SILENCE);
  });
  // What cannot be watched is told when it is read.
  watcher.on('error', () => undefined);
  let ready = Promise.resolve();
  return {
    async watch(places) {
      const more = places.filter((place) => !watched.has(place));
      for (const place of more) watched.add(place);
      if (more.length > 0) {
        const first = watched.size === more.length;
        if (first) ready = new Promise((done) => watcher.once('ready', done));
        watcher.add(more);
      }
      await ready;
    },
    change: () =>
      new Promise((done) => {
        tell = done;
        if (happened && silence === undefined) silent();
      }),
    async close() {
      clearTimeout(silence);
      await watcher.close();
    },
  };
}
