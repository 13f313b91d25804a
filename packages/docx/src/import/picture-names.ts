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
  return { pictureFolder: `${safeName(file.replace(/\.[^.]*$/u, ''))}-${folder}`, pictureWord };
}

/** A name that stands in addresses and on every disk as it is: letters a–z, digits and hyphens. */
function safeName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return plain === '' ? 'plan' : plain;
}
