// Checks what would be published: exports that resolve, files that exist, formats that fit (publint).
import { existsSync, readFileSync } from 'node:fs';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { report } from './report.mjs';
import { workspace } from './workspace.mjs';

const published = workspace().filter(({ manifest }) => manifest.private !== true);
const results = await Promise.all(
  published.map(async ({ folder, manifest }) => {
    const { messages } = await publint({ pkgDir: folder, level: 'warning', strict: true, pack: false });
    return messages.map((message) => `${folder}: ${formatMessage(message, manifest, { color: false })}`);
  }),
);
const licence = readFileSync('LICENSE', 'utf8');
for (const { folder } of published) {
  const own = `${folder}/LICENSE`;
  if (!existsSync(own) || readFileSync(own, 'utf8') !== licence) results.push([`${own} is not a copy of LICENSE`]);
}
report('published packages', `${published.length} packages`, results.flat());
