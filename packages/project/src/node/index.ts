export * from './disk.ts';
export { loadPackFolder, loadShippedPack, type DiskPack } from './load-pack.ts';
export { loadFastParser } from './load-fast-parser.ts';
export { readImage, type ReadImage } from './read-image.ts';
