export { createFile } from './create-file.ts';
export { CACHE_DAYS, diskCache, type CacheFault, type DiskCache } from './disk-cache.ts';
export { diskFiles } from './disk-files.ts';
export { fileIdentity } from './file-identity.ts';
export { hashOf } from './hash-of.ts';
export { packFolderIdentity } from './pack-folder-identity.ts';
export { replaceFile } from './replace-file.ts';
export { writeFile } from './write-file.ts';
export { FileExists, writeTogether, type FileToWrite } from './write-together.ts';
