// The rule pack as bundles have it beside them.
import { writeFileSync } from 'node:fs';

import { layLinks, linkLanguage } from '@lapsilinssi/core';
import { decodeLexicon } from '@lapsilinssi/linguistics';
import { pack } from '@lapsilinssi/rules';

import { ascii } from './ascii.mjs';

/**
 * Writes the rule pack into a bundle's folder, each language in files of its own: a plan in Finnish waits for no Swedish, and a lexicon is bytes.
 * What units and patterns name is linked here once; they themselves are only for rule authors.
 *
 * @param {string} outdir
 */
export function writePack(outdir) {
  /** @type {Record<string, string>} */
  const names = {};
  for (const [language, { lexicon, units, patterns, ...rest }] of Object.entries(pack.languages)) {
    const name = `pack.${language}`;
    names[language] = name;
    const bytes = typeof lexicon === 'string' ? Buffer.from(lexicon, 'base64') : lexicon;
    const links = linkLanguage({ units, patterns }, decodeLexicon(bytes).ids.length);
    const { laid, bytes: numbers } = layLinks(links);
    writeFileSync(`${outdir}/${name}.json`, ascii(JSON.stringify({ ...rest, links: laid })));
    writeFileSync(`${outdir}/${name}.links`, numbers);
    writeFileSync(`${outdir}/${name}.source.json`, ascii(JSON.stringify({ units, patterns })));
    writeFileSync(`${outdir}/${name}.lexicon`, bytes);
  }
  writeFileSync(`${outdir}/pack.json`, ascii(JSON.stringify({ ...pack, languages: names })));
}
