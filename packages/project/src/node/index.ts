export * from './disk.ts';
export { loadPackFolder, loadShippedPack, type DiskPack } from './load-pack.ts';
export { readImage, type ReadImage } from './read-image.ts';
