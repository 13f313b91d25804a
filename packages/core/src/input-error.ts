/** What stops a file from being read. */
export type InputErrorCode =
  /** A file of another kind; `values.kind` names it (`pdf`, `docx`, `png` … `unknown`). */
  | 'binary'
  /** Word 97–2003 or another OLE file. */
  | 'word-legacy'
  /** `values`: `size`, `limit`, `unit`. */
  | 'too-large'
  /** One line is longer than the limit; `values`: `line`, `limit`. */
  | 'line-too-long'
  /** Marks or levels that the Markdown parser could not work through in reasonable time; `values`: `line`, `what`, `limit`. */
  | 'too-complex'
  | 'too-many-words'
  /** A file named like a Word file that is none: text, a picture, nothing. */
  | 'word-none'
  /** A Word file that a password or rights management locks. */
  | 'word-encrypted'
  /** A Word file that is cut or no whole package. */
  | 'word-damaged'
  /** A part of a Word file that cannot be read; `values`: `part`, its name in the file. */
  | 'word-part-damaged'
  /** More parts than the limit; `values`: `count`, `limit`. */
  | 'word-entries'
  /** A part that is too large unpacked; `values`: `part`, `size`, `limit`. */
  | 'word-part-too-large'
  /** A Word file with more text than the limit; `values`: `size`, `limit`, in characters. */
  | 'word-text'
  /** A part that unpacks to far more than any text does; `values`: `part`, `limit`. */
  | 'word-bomb'
  /** Elements nested deeper than the limit; `values`: `part`, `limit`. */
  | 'word-too-deep'
  /** A document type declaration, which could make text of nothing or read other files; `values`: `part`. */
  | 'word-doctype'
  /** Two parts of one name, so that programs would read different texts; `values`: `part`. */
  | 'word-duplicate'
  /** A part whose name leads out of the file; `values`: `part`. */
  | 'word-path'
  /** A signed Word file is not written to: the signature would fall. */
  | 'word-signed';

/** What to do about it; a reporter has the words. */
export type InputRemedy =
  | 'open-as-docx'
  | 'save-as-docx'
  | 'save-as-text'
  | 'give-a-text-document'
  | 'split'
  | 'wrap-lines'
  | 'simplify'
  | 'open-in-word'
  | 'unlock-in-word'
  | 'mend-in-word'
  | 'copy-to-new'
  | 'copy-without-signature';

/** Why a file could not be read: a code and its values, for which reporters have words in each language. */
export interface InputError {
  readonly code: InputErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** Path as given. */
  readonly file: string;
  readonly remedy: InputRemedy;
}
