// Asks the registry for known weaknesses of everything that is installed (`npm audit`): each one is mended, or explained in docs/dependencies.md by
// the name of its advisory (`GHSA-…`). Ends with 0 when that holds, with 1 when it does not, and with 3 when the registry gave no answer: then nothing
// is known.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { report } from './report.mjs';

const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const answer = parsed(stdout);
if (answer?.vulnerabilities === undefined) {
  const reason = answer?.message ?? answer?.error?.summary ?? stderr.trim().split('\n').at(-1);
  console.log(`audit: not available, nothing is known of weaknesses (${reason})`);
  process.exitCode = 3;
} else {
  const page = readFileSync('docs/dependencies.md', 'utf8');
  /** @type {Map<string, string>} */
  const advisories = new Map();
  for (const { name, via } of Object.values(answer.vulnerabilities)) {
    for (const one of via) {
      // A name alone says that another package of the answer is the cause.
      if (typeof one === 'string') continue;
      const id = one.url.slice(one.url.lastIndexOf('/') + 1);
      advisories.set(id, `${id} (${one.severity}) in ${name}: ${one.title}`);
    }
  }
  const unexplained = [...advisories].filter(([id]) => !page.includes(`\`${id}\``)).map(([, text]) => text);
  report('audit', `${answer.metadata.dependencies.total} packages, ${advisories.size} advisories`, unexplained);
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
