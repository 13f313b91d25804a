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
  const { whole, spoken, paths } = apart(pack);
  for (const [language, { lexicon, units, patterns, ...rest }] of Object.entries(pack.languages)) {
    const name = `pack.${language}`;
    names[language] = name;
    const bytes = typeof lexicon === 'string' ? Buffer.from(lexicon, 'base64') : lexicon;
    const links = linkLanguage({ units, patterns }, decodeLexicon(bytes).ids.length);
    const { laid, bytes: numbers } = layLinks(links);
    writeFileSync(`${outdir}/${name}.json`, ascii(JSON.stringify({ ...rest, links: laid, spoken: spoken[language] })));
    writeFileSync(`${outdir}/${name}.links`, numbers);
    writeFileSync(`${outdir}/${name}.source.json`, ascii(JSON.stringify({ units, patterns })));
    writeFileSync(`${outdir}/${name}.lexicon`, bytes);
  }
  writeFileSync(`${outdir}/pack.json`, ascii(JSON.stringify({ ...whole, spoken: paths, languages: names })));
}

/**
 * Takes what is not text but evidence, signs and examples in one language out of a pack: each language gets a list of its own, and the pack the
 * numbers in it. `leaveToLanguages` puts it together again.
 *
 * @param {import('@lapsilinssi/core').CompiledPack} from
 */
function apart({ languages, ...rest }) {
  /** @type {Record<string, unknown[]>} */
  const spoken = Object.fromEntries(Object.keys(languages).map((language) => [language, []]));
  /** @type {(string | number)[][]} */
  const paths = [];
  /** @type {(value: unknown, path: (string | number)[]) => unknown} */
  const take = (value, path) => {
    if (Array.isArray(value)) return value.map((one, index) => take(one, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const isSpoken =
      entries.length > 0 && entries.every(([key, said]) => Object.hasOwn(spoken, key) && typeof said === 'object');
    if (!isSpoken) return Object.fromEntries(entries.map(([key, one]) => [key, take(one, [...path, key])]));
    paths.push(path);
    return Object.fromEntries(entries.map(([key, said]) => [key, (spoken[key]?.push(said) ?? 0) - 1]));
  };
  return { whole: Object(take(rest, [])), spoken, paths };
}
