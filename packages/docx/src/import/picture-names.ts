import { fileStem } from '@lapsilinssi/core';

/** How the pictures of an imported file are named. */
export interface PictureNames {
  /** Folder beside the Markdown file. */
  readonly pictureFolder: string;
  /** First part of each picture's name. */
  readonly pictureWord: string;
}

const WORDS = {
  fi: ['kuvat', 'kuva'],
  sv: ['bilder', 'bild'],
  en: ['images', 'image'],
} as const;

/** Names for the pictures of a Markdown file: `Lanu 2026.md` has them in `lanu-2026-kuvat`. */
export function pictureNames(file: string, language: keyof typeof WORDS): PictureNames {
  const [folder, pictureWord] = WORDS[language];
  return { pictureFolder: `${fileStem(file.replace(/\.[^.]*$/u, ''), 'plan')}-${folder}`, pictureWord };
}
