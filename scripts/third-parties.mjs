// The licences that a bundle must carry with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { licenceFault } from './licences.mjs';

/**
 * The licences of the packages from which something was bundled, as their authors require.
 *
 * @param {readonly string[]} inputs paths of bundled files
 */
export function thirdParties(inputs) {
  const folders = inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const parts = [...new Set(folders)].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const fault = licenceFault(name, license);
    if (fault !== undefined) throw new Error(`${fault}: it may not be bundled`);
    const text = licenceText(folder);
    return `## ${name} ${version} (${license ?? 'see text'})\n${text === '' ? '' : `\n${text}\n`}`;
  });
  return ['# Third parties in this bundle\n', ...parts].join('\n');
}

/** The licence file of a package, or an empty text when it ships none. */
function licenceText(folder) {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
}
