import type { Language } from '@lapsilinssi/linguistics';
import { wordAt } from '../match/scan-text.ts';
import type { ScannedBlock, Sentence } from '../scan/scan-document.ts';

/** Words that bring in a means or an example. Closed classes, so they are listed here and not in a pack. */
const BRINGING_IN: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:avulla|kautta|muun|esimerkiksi|esim|kuten|mm|nimeämällä|turvin|myötä|voimin)$/,
  sv: /^(?:genom|hjälp|exempelvis|exempel|bland|såsom|bl|t)$/,
  en: /^(?:by|through|using|via|including|example)$/,
};

/** Words in the adessive that say where, when or how far, and not by what. */
const NO_MEANS =
  /^(?:.*(?:alueella|tasolla|tavalla|tavoin|kaudella|ajalla|puolella|välillä|sektorilla|aloilla|alalla|toimialalla|kunnalla|kaupungilla|paikkakunnalla|seudulla|vuodella|vuosina|luvulla|koululla|maalla|kylillä|aikana|aikavälillä|tahoilla|jokaisella|kaikilla|lapsilla|nuorilla|perheillä|ihmisillä|asukkailla|oppilailla|kuntalaisilla)|sillä|tällä|millä|niillä|näillä|joilla|jolla|yllä|esillä|täällä|siellä|lähellä|ohella|lisäksi|parhaalla|edellä|muualla|lailla|kannalla|rinnalla|päällä|alla|mukana)$/u;

/** Whether a sentence says by what means: `perhevalmennuksella`, `tarjoamalla`, `muun muassa …`, `genom att …`, `by offering …`. */
export function saysByWhat(block: ScannedBlock, { firstToken, lastToken }: Sentence): boolean {
  const { language } = block.runtime;
  for (let token = firstToken; token <= lastToken; token++) {
    const word = wordAt(block.text, token);
    if (word === '') continue;
    if (BRINGING_IN[language].test(word)) return true;
    if (language === 'fi' && isMeans(word, block, token, firstToken)) return true;
  }
  return false;
}

const SHORTEST = 6;

function isMeans(word: string, block: ScannedBlock, token: number, firstToken: number): boolean {
  if (word.length < SHORTEST || !/(?:lla|llä)$/.test(word) || NO_MEANS.test(word)) return false;
  // A name in the adessive is a place: `Kaislajoella`.
  const first = block.text.text.charAt(block.text.tokenStart[token] ?? 0);
  return token === firstToken || first === first.toLowerCase();
}

/** A planning or building that is named: a thing in the genitive stands before it. Then attention has its time and place. */
const OCCASIONS: Readonly<Record<Language, RegExp>> = {
  fi: /[a-zåäöéšž]{3,}n\s+(?:suunnittelussa|kaavoituksessa|rakentamisessa|valmistelussa|peruskorjauksessa|hankinnassa|kilpailutuksessa|uudistamisessa)(?![a-zåäö])/i,
  sv: /vid\s+(?:planeringen|byggandet|renoveringen|upphandlingen|beredningen)\s+av\s/iu,
  en: /in\s+(?:planning|building|renovating|procuring|preparing)\s+the\s/iu,
};

/** Whether a sentence names the occasion on which something is heeded: `monitoimitalon suunnittelussa`. */
export function namesOccasion({ text, runtime: { language } }: ScannedBlock, { start, end }: Sentence): boolean {
  return OCCASIONS[language].test(text.text.slice(start, end));
}

const ALWAYS: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:aina(?!\s+kun)|(?:kaikessa|kaikissa|jokaisessa)\s+\p{L}+ss[aä])(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:alltid(?!\s+när)|i\s+(?:allt|all|alla|varje)\s+\p{L}+)(?!\p{L})/iu,
  en: /\b(?:always|in\s+(?:all|every)\s+\w+)\b/iu,
};

/** Whether a sentence says that something holds always: `kaikessa päätöksenteossa`, `i allt beslutsfattande`. */
export function holdsAlways({ text, runtime: { language } }: ScannedBlock, { start, end }: Sentence): boolean {
  return ALWAYS[language].test(text.text.slice(start, end));
}
