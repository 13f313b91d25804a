export { buildPack, type BuildResult } from './build-pack.ts';
export { readFolder } from './read-folder.ts';
