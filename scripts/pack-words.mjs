// Prints the Finnish one-word terms of a rule pack, one a line, in the notation of docs/terms.md: input of the oracle (npm run oracle).
import { readPack } from '@lapsilinssi/pack';
import { readFolder } from '@lapsilinssi/pack/node';

const { source } = readPack(await readFolder(process.argv[2] ?? 'rules'));
if (source === undefined) throw new Error('the rule pack has mistakes: run npm run check:rules');
const patterns = [
  ...source.vocabularies.flatMap(({ value }) => Object.values(value.classes ?? {}).flatMap(({ fi }) => fi ?? [])),
  ...source.themes.flatMap(({ value }) => [...(value.fi?.names ?? []), ...(value.fi?.terms ?? [])]),
];
const words = patterns
  .flatMap((pattern) => pattern.split(' | '))
  .map((term) => term.trim())
  // One word: no blank but inside key forms, no class, no alternatives; abbreviations, digits and adverbs of comparison have no paradigm to judge.
  .filter(
    (term) =>
      /^[!+]?[\p{L}-]+\+?(?: \([^()]*\))?(?: \{(?:noun|verb|adjective)\})?$/u.test(term) && !term.endsWith('mmin'),
  );
console.log([...new Set(words)].join('\n'));
