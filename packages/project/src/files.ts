/** What a folder holds, searched to its depths. */
export interface Walked {
  /** Files in the order of their names; paths begin with the folder as given, with forward slashes. */
  readonly files: readonly string[];
  /** Folders below it that could not be opened, and what was thrown. */
  readonly closed: readonly { readonly path: string; readonly thrown: unknown }[];
}

/** The disk as the project sees it. Paths are absolute or relative to the working folder, with forward slashes. */
export interface Files {
  /** Undefined when nothing is there. Throws what the system throws. */
  kind(path: string): Promise<'file' | 'folder' | undefined>;
  /** Throws what the system throws. */
  read(path: string): Promise<Uint8Array>;
  /** Files below a folder; what is hidden, ignored by version control or in `node_modules` is left out. */
  walk(folder: string): Promise<Walked>;
  /** Files that a pattern matches, with the same left out. */
  glob(pattern: string): Promise<readonly string[]>;
}
