export { CACHE_DAYS, diskCache, type CacheFault, type DiskCache } from './disk-cache.ts';
export { hashOf } from './hash-of.ts';
export { packFolderIdentity } from './pack-folder-identity.ts';
export { openTrace, traceHolds } from '../trace/open-trace.ts';
export type { Trace } from '../trace/trace.ts';
