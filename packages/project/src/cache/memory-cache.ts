import type { Hash } from '../trace/trace.ts';
import type { Cache } from './cache.ts';

/** A cache that lasts as long as the program: for runs that follow each other. */
export interface MemoryCache extends Cache {
  /** Lets go of what nobody has read or written since the last call. */
  forget(): void;
}

/** An empty cache in memory. */
export function memoryCache(hash: Hash): MemoryCache {
  let kept = new Map<string, string>();
  let used = new Map<string, string>();
  return {
    keyOf: hash,
    read(key) {
      const text = used.get(key) ?? kept.get(key);
      if (text !== undefined) used.set(key, text);
      return Promise.resolve(text);
    },
    write(key, text) {
      used.set(key, text);
      return Promise.resolve();
    },
    forget() {
      kept = used;
      used = new Map();
    },
  };
}
