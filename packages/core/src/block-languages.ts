import { detectLanguage } from '@lapsilinssi/linguistics';
import type { Language } from '@lapsilinssi/linguistics';

import type { BlockUse } from './document.ts';
import { finished } from './steps.ts';
import type { Steps } from './steps.ts';

/** What the languages of a document's blocks are told from. */
interface LanguageBlock {
  readonly text: string;
  readonly use: BlockUse;
  readonly section: number;
}

/** The languages of a document and of each of its blocks. */
export interface BlockLanguages {
  /** The language of most of the text; undefined when there is too little text to tell. */
  readonly document: Language | 'other' | undefined;
  readonly blocks: readonly (Language | 'other')[];
}

/** Letters that a passage needs before its language is asked for, and the confidence that settles it. */
const LEAST_LETTERS = 24;
const SURE = 0.55;
/** Characters of a block that are looked at. */
const ENOUGH = 240;

// Letters that Finnish words do not have, but Swedish, English, Estonian and the rest have in every other word: b c f g q w x z å.
// Looking at letters costs a thousandth of looking at words, and most blocks of most plans are Finnish.
const FOREIGN = new Uint8Array(256);
for (const letter of 'bcfgqwxzBCFGQWXZ') FOREIGN[letter.charCodeAt(0)] = 1;
for (const letter of 'åÅ') FOREIGN[letter.charCodeAt(0)] = 9;
const FOREIGN_SHARE = 0.025;
const DOUBLE_SHARE = 0.05;

/**
 * Names the language of each block, and of the document when `stated` does not. A block too short to tell has the language of its section
 * when the section's longer blocks agree, else the document's.
 */
export function blockLanguages(
  blocks: readonly LanguageBlock[],
  stated: Language | 'other' | undefined,
): BlockLanguages {
  return finished(blockLanguagesInSteps(blocks, stated));
}

/** Blocks that are looked at in one step. */
const BLOCKS_A_STEP = 8;

/**
 * {@link blockLanguages}, step by step.
 *
 * @yields nothing, between two steps
 */
export function* blockLanguagesInSteps(
  blocks: readonly LanguageBlock[],
  stated: Language | 'other' | undefined,
): Steps<BlockLanguages> {
  const own: (Language | 'other' | undefined)[] = [];
  for (const { use, text } of blocks) {
    if (own.length % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
    own.push(use === 'comment' ? undefined : passageLanguage(text));
  }
  yield;
  const document = mostText(blocks, own);
  const main = stated ?? document ?? 'fi';
  const sections = sectionLanguages(blocks, own);
  return {
    document,
    blocks: own.map((language, index) => language ?? sections.get(blocks[index]?.section ?? 0) ?? main),
  };
}

/** The language of a passage; undefined when it is too short or in doubt. */
function passageLanguage(text: string): Language | 'other' | undefined {
  const length = Math.min(text.length, ENOUGH);
  let letters = 0;
  let foreign = 0;
  let doubles = 0;
  let before = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    const isLetter =
      code >= 0x41 && (code < 0x5b || (code >= 0x61 && (code < 0x7b || (code >= 0xc0 && code < 0x3000))));
    if (isLetter) {
      letters += 1;
      if (code > 255) foreign += 2;
      else foreign += FOREIGN[code] ?? 0;
      if (code === before) doubles += 1;
    }
    before = code;
  }
  if (letters < LEAST_LETTERS) return undefined;
  if (letters >= 40 && foreign < letters * FOREIGN_SHARE && doubles > letters * DOUBLE_SHARE) return 'fi';
  const found = detectLanguage(length === text.length ? text : text.slice(0, length));
  return found.confidence >= SURE ? found.language : undefined;
}

function mostText(
  blocks: readonly LanguageBlock[],
  own: readonly (Language | 'other' | undefined)[],
): Language | 'other' | undefined {
  const sizes = new Map<Language | 'other', number>();
  for (const [index, language] of own.entries()) {
    if (language !== undefined) sizes.set(language, (sizes.get(language) ?? 0) + (blocks[index]?.text.length ?? 0));
  }
  if (sizes.size > 0) return largest(sizes);
  // Nothing but short blocks: together they may be long enough.
  const text = blocks
    .filter((block) => block.use !== 'comment')
    .map((block) => block.text)
    .join('. ')
    .slice(0, 2000);
  const found = detectLanguage(text);
  return found.confidence >= SURE ? found.language : undefined;
}

/** Sections whose telling blocks are all of one language. */
function sectionLanguages(
  blocks: readonly LanguageBlock[],
  own: readonly (Language | 'other' | undefined)[],
): ReadonlyMap<number, Language | 'other' | undefined> {
  const languages = new Map<number, Language | 'other' | undefined>();
  for (const [index, language] of own.entries()) {
    const section = blocks[index]?.section;
    if (language === undefined || section === undefined) continue;
    languages.set(section, !languages.has(section) || languages.get(section) === language ? language : undefined);
  }
  return languages;
}

function largest(sizes: ReadonlyMap<Language | 'other', number>): Language | 'other' | undefined {
  let best: Language | 'other' | undefined;
  for (const [language, size] of sizes) if (best === undefined || size > (sizes.get(best) ?? 0)) best = language;
  return best;
}
