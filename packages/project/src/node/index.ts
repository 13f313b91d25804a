export * from './disk.ts';
export { loadPackFolder, loadShippedPack, type DiskPack } from './load-pack.ts';
