import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

import { keptCode } from './kept-code.ts';

/** What a bundled script expects: `scripts/bundle.mjs` makes it a function of these. */
type Bundled = (
  require: NodeJS.Require,
  module: { readonly exports: object },
  exports: object,
  __filename: string,
  __dirname: string,
  __bundleUrl: string,
) => void;

/** How many times as much as was kept must be compiled before it is kept anew. */
const MORE = 1.15;

const folder = __dirname;
const file = join(folder, 'lapsilinssi.cjs');
const requireFrom = createRequire(file);

// Node has compiled code of its own modules, which V8 refuses as soon as a flag is set: what every run needs of them is loaded before.
for (const name of ['node:fs/promises', 'node:process', 'node:util']) requireFrom(name);
Reflect.get(process, 'stdout');

// A run is short: most of it would be over before what V8 makes faster is ready. The young generation grows at once instead of in steps, as
// everything that is read at the start survives. A regular expression is compiled once more, to be faster, only when it is asked for often.
// V8 11 is Node 20's; later ones weigh this otherwise and do not know the first flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');
setFlagsFromString('--semi-space-growth-factor=16');
setFlagsFromString('--regexp-tier-up-ticks=50');
setFlagsFromString('--no-minor-gc-task');

const code = keptCode(join(folder, 'compiled'), identity(), process.env);
// Bytes of an ASCII file are its characters.
const source = readFileSync(file, 'latin1');
const kept = code.read();
const script = new Script(source, { filename: file, ...(kept === undefined ? {} : { cachedData: kept.code }) });
const before = script.cachedDataRejected === true ? undefined : kept?.effort;
process.once('exit', () => {
  // The first run may have been over three lines, of which the next one over a plan would gain little. To look how much is compiled takes long,
  // and is left to runs that took longer.
  const { user, system } = process.cpuUsage();
  const time = Math.min(user + system, 0xffffffff);
  if (before !== undefined && time <= before.time) return;
  const { bytecode_and_metadata_size: compiled } = getHeapCodeStatistics();
  if (before === undefined || compiled > before.compiled * MORE) {
    code.keep(() => script.createCachedData(), { compiled, time });
  }
});
const module = { exports: {} };
const run: Bundled = script.runInThisContext();
run(requireFrom, module, module.exports, file, dirname(file), pathToFileURL(file).href);

/** Tells what was compiled for one build, command, Node and processor from all others. */
function identity(): string {
  const build = readFileSync(join(folder, 'fingerprint.txt'), 'utf8').slice(0, 16);
  const command = process.argv[2] ?? '';
  return `${build}-${process.version}-${process.arch}-${/^[a-z]+$/u.test(command) ? command : 'other'}`;
}
