// Loaded into a program before all else (`node --import`): whatever reaches for the network or starts another program is noted in the file
// NO_NETWORK_LOG, and fails.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const log = process.env['NO_NETWORK_LOG'] ?? '';

/** @param {string} name */
function forbidden(name) {
  return () => {
    appendFileSync(log, `${name}\n`);
    throw new Error(`${name} is not to be used`);
  };
}

/** @type {Readonly<Record<string, readonly [object, readonly string[]]>>} */
const doors = {
  net: [net, ['connect', 'createConnection', 'createServer']],
  tls: [tls, ['connect', 'createServer']],
  dgram: [dgram, ['createSocket']],
  dns: [dns, ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']],
  'dns/promises': [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']],
  http: [http, ['request', 'get', 'createServer']],
  https: [https, ['request', 'get', 'createServer']],
  http2: [http2, ['connect', 'createServer', 'createSecureServer']],
  child_process: [childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']],
};
for (const [name, [module, functions]] of Object.entries(doors)) {
  for (const one of functions) Object.assign(module, { [one]: forbidden(`${name}.${one}`) });
}
net.Socket.prototype.connect = forbidden('net.Socket.connect');
for (const name of ['fetch', 'WebSocket', 'EventSource']) Object.assign(globalThis, { [name]: forbidden(name) });
syncBuiltinESMExports();
