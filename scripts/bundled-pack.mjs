// The rule pack as bundles have it beside them.
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes the rule pack into a bundle's folder, each language in files of its own: a plan in Finnish waits for no Swedish, and a lexicon is bytes.
 *
 * @param {string} outdir
 */
export function writePack(outdir) {
  /** @type {{ readonly languages: Readonly<Record<string, { readonly lexicon: string }>> }} */
  const pack = JSON.parse(readFileSync('rules/dist/pack.json', 'utf8'));
  const names = {};
  for (const [language, { lexicon, ...patterns }] of Object.entries(pack.languages)) {
    const name = `pack.${language}`;
    names[language] = name;
    writeFileSync(`${outdir}/${name}.json`, JSON.stringify(patterns));
    writeFileSync(`${outdir}/${name}.lexicon`, Buffer.from(lexicon, 'base64'));
  }
  writeFileSync(`${outdir}/pack.json`, JSON.stringify({ ...pack, languages: names }));
}
