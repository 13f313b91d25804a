/** Characters of a name at most: folders and endings need room beside it. */
const LONGEST = 60;

/**
 * A name as the beginning of a file's name that every system takes and that stands in addresses as it is: `Pedersören kunta` gives
 * `pedersoren-kunta`.
 * @param otherwise for a name without a letter or digit
 */
export function fileStem(name: string, otherwise: string): string {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, LONGEST)
    .replace(/-+$/u, '');
  return letters === '' ? otherwise : letters;
}
