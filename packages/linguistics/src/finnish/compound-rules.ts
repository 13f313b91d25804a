import type { CompoundRules } from '../lexicon/generator.ts';
import { SUFFIX_FORMS } from './suffix-forms.ts';

/** Cases and numbers in which adjectives in -nen go on: `-nen`, `-sen`, `-sta`. */
const NEN_ENDINGS = [
  'nen',
  'sen',
  'set',
  'sta',
  'stä',
  'ste',
  'ses',
  'sel',
  'sek',
  'see',
  'sen',
  'set',
  'sia',
  'siä',
  'sii',
  'sis',
  'sil',
  'sik',
  'sin',
  'sit',
  'suu',
  'syy',
  'stu',
  'sty',
  'sti',
  'sempi',
  'simm',
];
const TON_ENDINGS = ['ton', 'toma', 'tomi', 'tonta', 'tomuu', 'tön', 'tömä', 'tömi', 'töntä', 'tömyy'];

/** What follows a word in its derivations: adjectives in -inen, -llinen, -lainen, -mainen, -ton, adverbs in -ttain, verbs in -ittaa, -utua. */
const DERIVATIONS: readonly string[] = [
  ['i', 'lli', 'elli', 'lai', 'läi', 'mai', 'mäi'].flatMap((base) => NEN_ENDINGS.map((ending) => base + ending)),
  ['', 't', 'e', 'et'].flatMap((base) => TON_ENDINGS.map((ending) => base + ending)),
  'ttain ttäin ittain ittäin ittaa ittää itu ity idu idy utua ytyä llistaa llistää lloin'.split(' '),
  'uus uude uutt uuks yys yyde yytt yyks'.split(' '),
  'kaan kään kin nsa nsä mme nne'.split(' '),
].flat();

/** How Finnish compounds are recognised: by a listed first part, or by a long head after anything that may be a word. */
export const COMPOUND_RULES: CompoundRules = {
  longHead: 5,
  shortHead: 7,
  openHead: 5,
  shortLemma: 5,
  firstPartEnds: 'aeiouyäöånsltr',
  firstPartLetters: 3,
  modifierLetters: 4,
  onsets: [
    'kr',
    'pr',
    'tr',
    'br',
    'dr',
    'gr',
    'fr',
    'kl',
    'pl',
    'bl',
    'gl',
    'fl',
    'sl',
    'sk',
    'sp',
    'st',
    'sm',
    'sn',
    'sv',
    'ts',
    'ps',
    'kv',
    'tv',
  ],
  derivations: DERIVATIONS,
  suffixForms: SUFFIX_FORMS,
  // kirjoitus|tapa, pudotus|peli, neulomis|työ
  derivedEnds: ['us', 'ys', 'mis'],
  shortRests: ['työ', 'ala', 'etu', 'apu', 'ikä', 'tie', 'osa', 'ura', 'maa', 'asu', 'yö'],
};
