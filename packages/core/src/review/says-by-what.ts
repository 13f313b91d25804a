import type { Language } from '@lapsilinssi/linguistics';
import { wordAt } from '../match/scan-text.ts';
import type { ScannedBlock, Sentence } from '../scan/scan-document.ts';

/** Words that bring in a means or an example. Closed classes, so they are listed here and not in a pack. */
const BRINGING_IN: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:avulla|kautta|muun|esimerkiksi|esim|kuten|mm|nimeämällä|turvin|myötä|voimin)$/,
  sv: /^(?:genom|hjälp|exempelvis|till exempel|bland|såsom|bl|t)$/,
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
