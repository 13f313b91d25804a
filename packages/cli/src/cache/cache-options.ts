/** Options of the cache as written. */
export interface CacheOptions {
  /** False with `--no-cache`. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** Whether anything is to be kept; usually nothing is: a cache holds texts of plans. */
export function asksForCache({ cache, cacheLocation }: CacheOptions): boolean {
  return cache ?? cacheLocation !== undefined;
}
