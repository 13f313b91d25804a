import type { ColumnRole, FixWords } from '@lapsilinssi/core';

import type { UiLanguage } from './messages/catalogue.ts';
import { say } from './messages/say.ts';

/** What stands over a column of this role in a table that we add to. */
export function columnHeading(role: ColumnRole, language: UiLanguage): string {
  return say(language, `column.${role}`);
}

/** Both, as they are put into a table. */
export const columnWords: FixWords['column'] = (role, language) => ({
  heading: columnHeading(role, language),
  field: columnField(role, language),
});

/** What is to be filled in in a cell of such a column, as it stands in brackets: `vastuutaho`. */
export function columnField(role: ColumnRole, language: UiLanguage): string {
  return say(language, `column-field.${role}`);
}
