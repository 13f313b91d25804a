import type { Language } from '../types.ts';

/** What the words of one language leave to expressions, which are no data: nobody's pack brings one. */
export interface EntityExpressions {
  /** What adds a half right behind a numeral: `kaksi ja puoli`, `en och en halv`. */
  readonly andHalf: RegExp;
  /** What a text ends with before a number of years that is an age: `barn under`, `fyller`. */
  readonly agesBefore: readonly RegExp[];
  /** What a text ends with before a number that is an age also without its unit: `fyllt 18`, `täyttänyt 15`. */
  readonly ageSaid: RegExp;
  /** Persons at the end of a text: before a range of years they make it an age. */
  readonly persons: RegExp;
}

const MAKERS: Readonly<Record<Language, () => EntityExpressions>> = {
  fi: () => ({
    andHalf: /^ ja puol(?:i|en|ta|essa|esta|een|ella|eksi)(?!\p{L})/u,
    agesBefore: [/(?<!\p{L})(?:laps|nuor|henkilö|asuk|nais|mieh|miest|oppila|opiskelij)\p{L}* (?:alle |yli )?$/iu],
    ageSaid:
      /(?<!\p{L})täyt(?:tää|tävät|täisi|tänyt|täneet|täessä|tämä|tyy|ti|tivät)\p{L}* (?:vähintään |enintään )?$/iu,
    persons: /$^/,
  }),
  sv: () => ({
    andHalf: /^ och (?:en halv|ett halvt)(?!\p{L})/u,
    agesBefore: [
      /(?<!\p{L})(?:barn|unga|ungdomar|elever|personer|deltagare|medlemmar|invånare|flickor|pojkar|kvinnor|män|vuxna|alla|de|dem)(?:na|en)? (?:(?:som är |på |från )?(?:under|över|mellan|minst|högst|fyllda|yngre än|äldre än) |(?:i åldern|på|från|som är) )(?:\d+ (?:och|till|eller) )?$/iu,
      /(?<!\p{L})(?:man|du|ni|han|hon|den) (?:är|vara|ska vara|måste vara|bör vara) $|(?<!\p{L})(?:målgruppen|målgrupp) $/iu,
      /\d (?:under|över) $|(?<!\p{L})vid $|(?<!\p{L})(?:yngre än|äldre än) (?:\d+ (?:och|till|eller) )?$/iu,
    ],
    ageSaid: /(?<!\p{L})(?:fyller|fyllt|fyllde|fylla) (?:\d+ (?:och|till|eller) )?$/iu,
    persons: /(?<!\p{L})(?:barn|unga|ungdomar|elever|personer|flickor|pojkar|kvinnor|män|vuxna)(?:na|en)? $/iu,
  }),
  en: () => ({
    andHalf: /^ and a half(?!\p{L})/u,
    agesBefore: [
      /(?<!\p{L})(?:children|people|persons|pupils|adults|girls|boys|those) (?:(?:who are |aged |from )?(?:under|over|between|below|above) |(?:aged|from) )(?:\d+ (?:and|to|or) )?$/iu,
    ],
    ageSaid: /(?<!\p{L})(?:turn|turns|turned|reached the age of) $/iu,
    persons: /(?<!\p{L})(?:children|people|persons|pupils|adults|girls|boys) $/iu,
  }),
};

/** The expressions of a language. */
export function entityExpressions(language: Language): EntityExpressions {
  return MAKERS[language]();
}
