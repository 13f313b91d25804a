/** Stem, illative, genitive and vowel of the endings of each season. */
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

const SEASON_FORMS: ReadonlySet<string> = new Set([...SEASON_TIMES.split('/'), ...SEASON_GENITIVES.split('/')]);

/** Whether a word in small letters is a season in a form that a year may stand beside. */
export function isSeason(word: string): boolean {
  return SEASON_FORMS.has(word);
}

/** Whether a word in small letters is the bare name of a season. */
export function isSeasonName(word: string): boolean {
  return word === 'syksy' || word === 'kevät' || word === 'kesä' || word === 'talvi';
}
