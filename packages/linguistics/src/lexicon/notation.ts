import type { LexemeProblem, PartOfSpeech } from '../types.ts';

/** One word as an author wrote it, taken apart. */
export interface Term {
  /** Dictionary form without marks, in the author's case: `lapsibudjetointi`. */
  readonly lemma: string;
  /** Offset in `lemma` where the last part begins, from `|` or the last hyphen; 0 when unmarked. */
  readonly lastPart: number;
  /** `!x`: the word as such, no compounds. */
  readonly exact: boolean;
  /** `+x`: opened to the left, the word may end a compound. */
  readonly openLeft: boolean;
  /** `x+`: opened to the right, the word may begin a compound. */
  readonly openRight: boolean;
  /** Key forms in round brackets, lower case. */
  readonly keyForms: readonly string[];
  /** Dictionary form of the model after `=`. */
  readonly model?: string;
  /** Part of speech in curly brackets. */
  readonly pos?: PartOfSpeech;
}

const PARTS_OF_SPEECH: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['noun', 'noun'],
  ['adjective', 'adjective'],
  ['verb', 'verb'],
  ['abbreviation', 'abbreviation'],
]);

const NOTATION =
  /^(!?)(\+?)\s*([^\s()={}+!]+)(\+?)\s*(?:\(([^()]*)\))?\s*(?:=\s*([^\s()={}+!]+))?\s*(?:\{\s*([\p{L}-]+)\s*\})?$/u;

/** Reads the notation of one word. A text that does not follow the notation gives a problem and its first word as lemma. */
export function readTerm(text: string): { readonly term: Term; readonly problems: readonly LexemeProblem[] } {
  const problems: LexemeProblem[] = [];
  const written = text.normalize('NFC').trim();
  const match = NOTATION.exec(written);
  if (match === null) {
    const word = /[\p{L}\p{N}][\p{L}\p{N}|:'’-]*/u.exec(written)?.[0] ?? '';
    problems.push({
      code: 'notation',
      message: `\`${text}\` does not follow the notation of one word.`,
      ...(word === '' ? {} : { suggestion: word }),
    });
    return { term: { ...plainTerm(word) }, problems };
  }
  const [, mark, left, word = '', right, keys, model, key] = match;
  const pos = key === undefined ? undefined : PARTS_OF_SPEECH.get(key);
  if (key !== undefined && pos === undefined) {
    const known = [...PARTS_OF_SPEECH.keys()];
    problems.push({
      code: 'notation',
      message: `\`{${key}}\` is not a part of speech. Known: ${known.join(', ')}.`,
      suggestion: `{${known.find((name) => name.startsWith(key.slice(0, 2))) ?? 'noun'}}`,
    });
  }
  const keyForms = (keys ?? '')
    .split(',')
    .map((form) => form.trim().toLowerCase())
    .filter((form) => form !== '');
  return {
    term: {
      ...plainTerm(word),
      exact: mark === '!',
      openLeft: left === '+',
      openRight: right === '+',
      keyForms,
      ...(model === undefined ? {} : { model: model.replaceAll('|', '') }),
      ...(pos === undefined ? {} : { pos }),
    },
    problems,
  };
}

/** A term with nothing but its word, in which `|` may mark where the last part begins. */
export function plainTerm(word: string): Term {
  const written = word.replaceAll('’', "'");
  const bar = written.lastIndexOf('|');
  const lemma = written.replaceAll('|', '');
  const barsBefore = written.length - lemma.length - 1;
  const hyphen = lemma.lastIndexOf('-') + 1;
  return {
    lemma,
    lastPart: Math.max(bar < 0 ? 0 : bar - barsBefore, hyphen === lemma.length ? 0 : hyphen),
    exact: false,
    openLeft: false,
    openRight: false,
    keyForms: [],
  };
}
