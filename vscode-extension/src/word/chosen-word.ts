import { Uri, window } from 'vscode';

import { say, type UiLanguage } from '../words/say.ts';

/** The Word file that was chosen among the files, else the one that the reader chooses now; undefined when none is. */
export async function chosenWord(given: unknown, language: UiLanguage): Promise<Uri | undefined> {
  if (given instanceof Uri) return given;
  const chosen = await window.showOpenDialog({
    title: say(language, 'word.choose'),
    filters: { [say(language, 'word.files')]: ['docx', 'dotx'] },
    canSelectMany: false,
  });
  return chosen?.[0];
}
