/** Stem, illative and genitive of each season. */
const SEASONS = [
  ['syksy', 'syksyyn', 'syksyn', 'ä'],
  ['kevää', 'kevääseen', 'kevään', 'ä'],
  ['kesä', 'kesään', 'kesän', 'ä'],
  ['talve', 'talveen', 'talven', 'a'],
] as const;

const PARTS = ['', 'alku', 'loppu', 'keski'];

/** Seasons and their parts in the cases that answer when: `syksyllä/alkusyksystä/kesään`, parted by `/`. */
export const SEASON_TIMES = SEASONS.flatMap(([stem, illative, , a]) =>
  PARTS.flatMap((part) =>
    [`${stem}ll${a}`, `${stem}st${a}`, `${stem}lt${a}`, `${stem}lle`, `${stem}ksi`, illative].map(
      (form) => part + form,
    ),
  ),
).join('/');

/** Genitives of seasons and their parts: `syksyn/alkusyksyn`, parted by `/`. */
export const SEASON_GENITIVES = SEASONS.flatMap(([, , genitive]) => PARTS.map((part) => part + genitive)).join('/');

const SEASON_WORD = /^(?:alku|loppu|keski)?(?:syksy|kevää|kesä|talve)(?:n|ll[aä]|st[aä]|lt[aä]|lle|ksi|yn|än|en|seen)$/;

/** Whether a word in small letters is a season in a form that a year may stand beside. */
export function isSeason(word: string): boolean {
  return SEASON_WORD.test(word);
}
