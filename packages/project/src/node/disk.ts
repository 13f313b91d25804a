export { createFile } from './create-file.ts';
export { deflated } from './deflated.ts';
export { diskFiles } from './disk-files.ts';
export { fileIdentity } from './file-identity.ts';
export { replaceFile } from './replace-file.ts';
export { writeFile } from './write-file.ts';
export { FileExists, writeTogether, type FileToWrite } from './write-together.ts';
