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
  | 'too-complex';

/** What to do about it; a reporter has the words. */
export type InputRemedy =
  | 'open-as-docx'
  | 'save-as-docx'
  | 'save-as-text'
  | 'give-a-text-document'
  | 'split'
  | 'wrap-lines'
  | 'simplify';

/** Why a file could not be read: a code and its values, for which reporters have words in each language. */
export interface InputError {
  readonly code: InputErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** Path as given. */
  readonly file: string;
  readonly remedy: InputRemedy;
}
