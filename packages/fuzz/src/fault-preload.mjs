// Loaded into the command line before all else (`node --import`): lets the disk fail, or kills the program, at one of its operations that write.
//
// LAPSILINSSI_FAULT=kill:3   the program is killed (SIGKILL) in its third operation, with half of what was to be written
// LAPSILINSSI_FAULT=full:3   the disk is full from its third operation on, after half of what was to be written
// LAPSILINSSI_FAULT=count:0  nothing fails; the number of operations goes to the file LAPSILINSSI_FAULT_COUNT
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [kind, number] = (process.env.LAPSILINSSI_FAULT ?? 'none:0').split(':');
const at = Number(number);
const bare = { writeSync: fs.writeSync, writeFileSync: fs.writeFileSync };
let operations = 0;

/** Whether this operation fails. A full disk stays full for what writes, but files can be taken away and renamed. */
function fails(writes) {
  operations += 1;
  if (kind === 'kill') return operations === at;
  return kind === 'full' && writes && operations >= at;
}

/** @returns {Error & { code: string }} */
function fullDisk() {
  return Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  });
}

function die() {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once, but not within this call.
  for (;;);
}

/** Half of what was to be written, so that a file stands there broken off. */
function half(data) {
  const bytes =
    typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return bytes.subarray(0, bytes.length >> 1);
}

const { write, promises } = fs;
fs.write = function (fd, data, ...rest) {
  if (fd <= 2 || !fails(true)) {
    write.call(fs, fd, data, ...rest);
    return;
  }
  const start = typeof data === 'string' ? 0 : (rest[0] ?? 0);
  bare.writeSync(fd, half(typeof data === 'string' ? data : data.subarray(start)));
  if (kind === 'kill') die();
  process.nextTick(rest.at(-1), fullDisk());
};
// What `promisify` would use instead of the function above.
fs.write[Symbol.for('nodejs.util.promisify.custom')] = (fd, data, ...rest) =>
  new Promise((resolve, reject) => {
    fs.write(fd, data, ...rest, (error, bytesWritten) =>
      error ? reject(error) : resolve({ bytesWritten, buffer: data }),
    );
  });

const writeFile = promises.writeFile;
promises.writeFile = async function (path, data, options) {
  if (!fails(true)) return writeFile.call(promises, path, data, options);
  const flag = typeof options === 'object' && options?.flag !== undefined ? options.flag : 'w';
  bare.writeFileSync(path, half(data), { flag });
  if (kind === 'kill') die();
  throw fullDisk();
};

for (const name of ['rename', 'link', 'unlink', 'rm', 'copyFile', 'mkdir', 'rmdir', 'chmod']) {
  const whole = promises[name];
  promises[name] = async function (...args) {
    if (fails(false)) die();
    return whole.apply(promises, args);
  };
}
for (const name of ['rename', 'fsync', 'chmod']) {
  const whole = fs[name];
  fs[name] = function (...args) {
    if (fails(false)) die();
    return whole.apply(fs, args);
  };
}
syncBuiltinESMExports();

if (kind === 'count') {
  process.on('exit', () => bare.writeFileSync(process.env.LAPSILINSSI_FAULT_COUNT ?? '', String(operations)));
}
