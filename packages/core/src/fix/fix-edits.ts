import type { ColumnRole } from '../document.ts';
import type { Language } from '@lapsilinssi/linguistics';

import type { TextEdit } from './text-edit.ts';

/**
 * Why a fix cannot be made in a file: it is a Word file (`word`), plain text takes other words only (`text`), markup or a line end stands in
 * the words (`folded`), it is there already (`already-there`), there is no template in the language (`no-template`), the table's rows do
 * not fit its columns (`table-irregular`), the front matter is broken or written over several lines (`front-matter`), a fence or comment is
 * left open (`open-ended`), the place is not in the document (`not-found`).
 */
export type FixRefusal =
  | 'already-there'
  | 'folded'
  | 'front-matter'
  | 'no-template'
  | 'not-found'
  | 'open-ended'
  | 'table-irregular'
  | 'text'
  | 'word';

/** The edits that a fix comes to, at least one, none overlapping another; or why there are none. */
export type FixEdits =
  | { readonly status: 'ok'; readonly edits: readonly TextEdit[] }
  | { readonly status: 'refused'; readonly reason: FixRefusal };

/** Words that fixes put into documents: core has none of its own. */
export interface FixWords {
  /** Heading of a column, and what is to be filled in in its cells, without brackets. */
  column(role: ColumnRole, language: Language): { readonly heading: string; readonly field: string };
  /**
   * The section on a theme as Markdown with LF line ends: its heading's text, and what stands under it. Undefined when there is no template for
   * the theme in the language.
   */
  section(theme: string, language: Language): { readonly heading: string; readonly body: string } | undefined;
}

/** Why a fix cannot be made. */
export function refused(reason: FixRefusal): FixEdits {
  return { status: 'refused', reason };
}

/** The edits of a fix. */
export function made(...edits: readonly TextEdit[]): FixEdits {
  return { status: 'ok', edits };
}
