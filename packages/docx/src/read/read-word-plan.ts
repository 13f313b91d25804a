import { limitsWith, outline, statedFacts } from '@lapsilinssi/core';
import type { InputError, KnownFacts, OutlineRules, PlanDocument } from '@lapsilinssi/core';

import { accessibilityNotes } from '../accessibility/accessibility-notes.ts';
import { findAnswers } from '../comment/find-answers.ts';
import { settledReason } from '../comment/settled-reason.ts';
import { inputError, WordFault } from '../word-fault.ts';
import { ownProperties } from './own-properties.ts';
import { readWord } from './read-word.ts';
import type { ReadWord } from './read-word.ts';

/** A Word file to read, and what is known of it. */
export interface ReadWordPlanOptions extends KnownFacts {
  /** Path as given, with forward slashes; empty for standard input without a name. */
  readonly path: string;
  readonly content: Uint8Array;
  readonly pack: OutlineRules;
  /** Facts from configuration: weaker than what the document says. */
  readonly configured?: KnownFacts;
  /** Whether it is also looked at for those who read with assistive tools. */
  readonly accessibility?: boolean;
}

/** A document and the file that it was read from, or why there is none. */
export type ReadWordPlan =
  | { readonly status: 'ok'; readonly document: PlanDocument; readonly word: ReadWord }
  | { readonly status: 'unreadable'; readonly error: InputError };

/** Reads a Word file into a document: its parts are the paragraphs in reading order. What cannot be read is an error by name. */
export function readWordPlan(options: ReadWordPlanOptions): ReadWordPlan {
  const limits = limitsWith({ ...options.configured?.limits, ...options.limits });
  try {
    const word = readWord(options.content, limits);
    const { content: _, accessibility, ...facts } = options;
    const stated = statedFacts(ownProperties(word.opened), options.pack.documentTypes);
    const source = { parts: word.parts, paragraphs: true };
    const document = outline(word.root, source, { ...facts, format: 'docx', limits, stated });
    const answers = findAnswers(word, settledReason(document));
    const read = {
      ...document,
      ...(answers.length > 0 && { answers }),
      ...(accessibility === true && { accessibility: accessibilityNotes(word, document) }),
    };
    return { status: 'ok', document: read, word };
  } catch (thrown) {
    if (thrown instanceof WordFault) return { status: 'unreadable', error: inputError(thrown, options.path) };
    throw thrown;
  }
}
