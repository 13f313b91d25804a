import type { Language } from '@lapsilinssi/linguistics';
import type { BlockSpan } from '../document.ts';
import type { ScannedBlock } from '../scan/scan-document.ts';

/** Words before a time from which on something holds; closed classes, so they are listed here and not in a pack. */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|\s)(?:alkaa|alkavat|käynnistyy|käynnistyvät|aloitetaan|aloittaa)\s+$/iu,
  sv: /(?:^|\s)(?:från|från och med|fr\.o\.m\.|börjar|inleds|startar)(?:\s+den)?\s+$/iu,
  en: /(?:^|\s)(?:from|since|starting|starting in|beginning|begins|begins in|starts|starts in)\s+$/iu,
};

/** Words behind such a time. */
const BEHIND: Readonly<Record<Language, RegExp>> = {
  fi: /^\s*(?:alusta|alkaen|lähtien|lukien)(?!\p{L})/iu,
  sv: /^\s*(?:och framåt|och framöver)(?!\p{L})/iu,
  en: /^\s*(?:on|onwards)(?!\p{L})/iu,
};

/** Letters that are looked at on each side of a time. */
const NEAR = 24;

/** Whether a time says from when on something holds: `elokuusta 2027 alkaen`, `från och med augusti 2027`. */
export function isStart(block: ScannedBlock, { start, end }: BlockSpan): boolean {
  const { text } = block.text;
  const { language } = block.runtime;
  return (
    /(?:alusta|alkaen|lähtien)$/u.test(text.slice(start, end)) ||
    BEHIND[language].test(text.slice(end, end + NEAR)) ||
    BEFORE[language].test(text.slice(Math.max(0, start - NEAR), start))
  );
}
