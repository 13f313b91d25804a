/** Characters of a name at most: folders and endings need room beside it. */
const LONGEST = 60;

/** A name as the beginning of a file's name that every system takes: `Pedersören kunta` gives `pedersoren-kunta`. */
export function fileStem(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, LONGEST)
    .replace(/-+$/u, '');
  return letters === '' ? 'organisaatio' : letters;
}
