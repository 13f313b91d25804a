// Measures the Finnish core against an oracle: its own words and every one-word term of the rule pack. Arguments go on to the linguistics
// package's script: --corpus FOLDER compares whole texts, --misses N lists what differs, --one-in N asks for a part of
// the forms. Exit 2 when the oracle is not installed:
//   apt-get install libvoikko1 voikko-fi python3-libvoikko
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'lapsilinssi-oracle-'));
try {
  const terms = join(folder, 'terms.txt');
  writeFileSync(terms, run('scripts/pack-words.mjs', [], 'pipe').stdout);
  const { status } = run(
    'packages/linguistics/scripts/oracle.mjs',
    ['--terms', terms, ...process.argv.slice(2)],
    'inherit',
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a script with this Node; throws when it cannot be started. */
function run(script, args, stdout) {
  const result = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', stdout, 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (result.error) throw result.error;
  return result;
}
