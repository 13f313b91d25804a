import type { Language } from '@lapsilinssi/linguistics';

import { nearest } from './nearest.ts';

/** Our keys in English; each may be written in Finnish, Swedish or English. */
export type FrontMatterKey =
  | 'document-type'
  | 'organisation'
  | 'organisation-kind'
  | 'period'
  | 'language'
  | 'approved'
  | 'part-of'
  | 'translation-of'
  | 'ignore'
  | 'title';

type Spellings = Readonly<Record<Language, readonly string[]>>;

const SPELLINGS: readonly (readonly [FrontMatterKey, Spellings])[] = [
  ['document-type', { fi: ['asiakirjatyyppi'], sv: ['dokumenttyp'], en: ['document-type'] }],
  ['organisation', { fi: ['organisaatio'], sv: ['organisation'], en: ['organisation', 'organization'] }],
  [
    'organisation-kind',
    { fi: ['organisaatiomuoto'], sv: ['organisationsform'], en: ['organisation-kind', 'organization-kind'] },
  ],
  ['period', { fi: ['kausi'], sv: ['period'], en: ['period'] }],
  ['language', { fi: ['kieli'], sv: ['språk'], en: ['language', 'lang'] }],
  ['approved', { fi: ['hyväksytty'], sv: ['godkänd'], en: ['approved'] }],
  ['part-of', { fi: ['osana'], sv: ['ingår i', 'ingår-i'], en: ['part-of'] }],
  ['translation-of', { fi: ['käännös', 'käännös asiakirjasta'], sv: ['översättning av'], en: ['translation-of'] }],
  ['ignore', { fi: ['ohita'], sv: ['ignorera'], en: ['ignore'] }],
  ['title', { fi: ['otsikko'], sv: ['titel'], en: ['title'] }],
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
  SPELLINGS.flatMap(([key, spellings]) => allOf(spellings).map((spelling) => [folded(spelling), key] as const)),
);

/** Our keys, the one that matters most first. */
export const FRONT_MATTER_KEYS: readonly FrontMatterKey[] = SPELLINGS.map(([key]) => key);

/** What a key means to us; `documentType`, `document_type` and `Document type` are one. Undefined for a key that is not ours. */
export function frontMatterKey(key: string): FrontMatterKey | undefined {
  return BY_SPELLING.get(folded(key));
}

/** The language in which a key of ours is written, when it is written so in one only. */
export function keyLanguage(key: string): Language | undefined {
  const written = folded(key);
  const languages = (['fi', 'sv', 'en'] as const).filter((language) =>
    SPELLINGS.some(([, spellings]) => spellings[language].some((spelling) => folded(spelling) === written)),
  );
  return languages.length === 1 ? languages[0] : undefined;
}

/** A key of ours as it is written in a language. */
export function keySpelling(key: FrontMatterKey, language: Language): string {
  return SPELLINGS.find(([one]) => one === key)?.[1][language][0] ?? key;
}

/** The key of ours that an unknown key most likely means, in the document's language if it is near there; undefined when it resembles none. */
export function nearestKey(key: string, language: Language | 'other' = 'other'): string | undefined {
  const word = key
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');
  if (OTHERS.has(word)) return undefined;
  const own = language === 'other' ? [] : SPELLINGS.flatMap(([, spellings]) => spellings[language]);
  return (
    nearest(word, own) ??
    nearest(
      word,
      SPELLINGS.flatMap(([, spellings]) => allOf(spellings)),
    )
  );
}

function allOf({ fi, sv, en }: Spellings): string[] {
  return [...en, ...fi, ...sv];
}

function folded(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, '');
}
