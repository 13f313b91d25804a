import type { PackSource } from '../read/read-pack.ts';

/** A pack's files as far as their shapes were right. */
export type PackParts = Omit<PackSource, 'manifest' | 'sources'> & {
  readonly [name in 'manifest' | 'sources']: PackSource[name] | undefined;
};
