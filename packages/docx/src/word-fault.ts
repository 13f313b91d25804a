import type { InputError, InputErrorCode, InputRemedy } from '@lapsilinssi/core';

/** What stops a Word file from being read or written; inside this package it is thrown, at its border it becomes an {@link InputError}. */
export class WordFault extends Error {
  readonly code: InputErrorCode;
  readonly values: InputError['values'];

  constructor(code: InputErrorCode, values: InputError['values'] = {}) {
    super(code);
    this.name = 'WordFault';
    this.code = code;
    this.values = values;
  }
}

/** A part that is not as the format has it; the file as a whole for an empty name. */
export function damaged(part: string): WordFault {
  return part === '' ? new WordFault('word-damaged') : new WordFault('word-part-damaged', { part });
}

const REMEDIES: Readonly<Partial<Record<InputErrorCode, InputRemedy>>> = {
  binary: 'save-as-docx',
  'word-legacy': 'save-as-docx',
  'word-none': 'open-in-word',
  'word-encrypted': 'unlock-in-word',
  'word-damaged': 'mend-in-word',
  'word-part-damaged': 'mend-in-word',
  'word-signed': 'copy-without-signature',
  'too-large': 'split',
  'word-part-too-large': 'split',
  'word-text': 'split',
  'too-many-words': 'split',
};

/** A fault as an error of the file. */
export function inputError({ code, values }: WordFault, file: string): InputError {
  return { code, values, file, remedy: REMEDIES[code] ?? 'copy-to-new' };
}
