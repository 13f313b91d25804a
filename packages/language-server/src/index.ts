export type { Host, HostPack } from './host.ts';
export * from './protocol.ts';
export { startServer } from './start-server.ts';
