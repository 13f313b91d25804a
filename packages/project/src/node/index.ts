export { createFile } from './create-file.ts';
export { diskFiles } from './disk-files.ts';
export { fileIdentity } from './file-identity.ts';
export { loadPackFolder, loadShippedPack, type DiskPack } from './load-pack.ts';
export { replaceFile } from './replace-file.ts';
export { writeFile } from './write-file.ts';
export { FileExists, writeTogether, type FileToWrite } from './write-together.ts';
