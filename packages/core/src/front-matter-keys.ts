import { nearest } from './nearest.ts';

/** Our keys in English; each may be written in Finnish, Swedish or English. */
export type FrontMatterKey =
  | 'document-type'
  | 'organisation'
  | 'organisation-kind'
  | 'period'
  | 'language'
  | 'approved'
  | 'ignore'
  | 'title';

const SPELLINGS: readonly (readonly [FrontMatterKey, readonly string[]])[] = [
  ['document-type', ['document-type', 'asiakirjatyyppi', 'dokumenttyp']],
  ['organisation', ['organisation', 'organization', 'organisaatio']],
  ['organisation-kind', ['organisation-kind', 'organization-kind', 'organisaatiomuoto', 'organisationsform']],
  ['period', ['period', 'kausi']],
  ['language', ['language', 'kieli', 'språk', 'lang']],
  ['approved', ['approved', 'hyväksytty', 'godkänd']],
  ['ignore', ['ignore', 'ohita', 'ignorera']],
  ['title', ['title', 'otsikko', 'titel']],
];

/** Keys of other tools that resemble ours or are common: never reported. */
const OTHERS = new Set([
  'author',
  'date',
  'status',
  'tags',
  'description',
  'version',
  'layout',
  'toc',
  'abstract',
  'subtitle',
  'keywords',
]);

const BY_SPELLING: ReadonlyMap<string, FrontMatterKey> = new Map(
  SPELLINGS.flatMap(([key, spellings]) => spellings.map((spelling) => [folded(spelling), key] as const)),
);

const ALL_SPELLINGS = SPELLINGS.flatMap(([, spellings]) => spellings);

/** What a key means to us; `documentType`, `document_type` and `Document type` are one. Undefined for a key that is not ours. */
export function frontMatterKey(key: string): FrontMatterKey | undefined {
  return BY_SPELLING.get(folded(key));
}

/** The key of ours that an unknown key most likely means; undefined when it resembles none. */
export function nearestKey(key: string): string | undefined {
  const word = key
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');
  return OTHERS.has(word) ? undefined : nearest(word, ALL_SPELLINGS);
}

function folded(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, '');
}
