import type { Language } from '@lapsilinssi/linguistics';
import { wordsFrom } from '../match/scan-text.ts';
import type { ScannedBlock } from '../scan/scan-document.ts';

/**
 * What a clause is to its sentence: `main` · `content` = what somebody asks, says or knows (`mitä lapset toivovat`, `että …`) ·
 * `relative` = more on a word of the clause before (`jossa …`) · `moment` = when, or on what condition (`ennen kuin …`, `jos …`).
 */
export type ClauseRole = 'main' | 'content' | 'relative' | 'moment';

/** Words that open a clause: closed classes, so they are listed here and not in a pack. Contents and relatives open one behind a comma only. */
const MOMENTS: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:kun|ennen|jos|mikäli|ellei|jollei|kunnes|jolloin|aina|heti|vasta)$/,
  sv: /^(?:när|innan|om|ifall|medan|då|sedan|tills)$/,
  en: /^(?:when|whenever|before|if|while|until|after|unless|once)$/,
};

const CONTENTS: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:että|ettei|jotta|mitä|mikä|mitkä|miksi|miten|mistä|mihin|missä|minkä|minkälai\S+|millai\S+|milloin|kuinka|kuka|ketkä|kenen|kumpi|onko|ovatko|\p{L}+(?:vatko|vätkö|aako|ääkö|eeko|eekö))$/u,
  sv: /^(?:att|vad|hur|vilka|vilken|vilket|vem|vart|var|varför|huruvida)$/,
  en: /^(?:that|what|how|whether|who|which|where|why)$/,
};

const RELATIVES: Readonly<Record<Language, RegExp>> = {
  fi: /^jo(?:ka|tka|nka|ta|ita|ista|issa|illa|ille|ilta|ihin|iden|sta|ssa|hon|lla|lle|lta|ina|ksi)$/,
  sv: /^(?:som|där|vars|vilket|vilka)$/,
  en: /^(?:which|who|whose|where)$/,
};

const COORDINATORS = /^(?:ja|sekä|mutta|vaan|och|men|samt|utan|and|but)$/;

/** Per block: the roles of its clauses, as far as they have been asked for. */
const ROLES = new WeakMap<ScannedBlock, (ClauseRole | undefined)[]>();

/**
 * Role of the clause that a token stands in.
 * @param token A token of the block's scan.
 */
export function clauseRole(block: ScannedBlock, token: number): ClauseRole {
  let roles = ROLES.get(block);
  if (!roles) ROLES.set(block, (roles = []));
  const clause = block.clauseOf[token] ?? 0;
  return (roles[clause] ??= findRole(block, token));
}

function findRole(block: ScannedBlock, token: number): ClauseRole {
  const clause = block.clauseOf[token];
  let first = token;
  while (first > 0 && block.clauseOf[first - 1] === clause) first--;
  const [opening = '', next = ''] = wordsFrom(block.text, first, 2);
  const word = COORDINATORS.test(opening) ? next : opening;
  const { language } = block.runtime;
  // Before the comma `Vad barnen säger` and `Mitä lapset …` may open a main clause; behind one they open what is asked or said.
  if (MOMENTS[language].test(word)) return 'moment';
  if (!followsComma(block, first)) return 'main';
  if (RELATIVES[language].test(word) && !asksBefore(block, first)) return 'relative';
  return CONTENTS[language].test(word) ? 'content' : 'main';
}

/** Verbs of asking and telling before a comma make `vilka …`, `which …`, `where …` what is asked. */
const ASKING =
  /(?:fråga\p{L}*|berätta\p{L}*|utred\p{L}*|meddela\p{L}*|ask\p{L}*|tell\p{L}*|told|show\p{L}*|stat\p{L}*)\P{L}*$/iu;

/** Of what there must be some before {@link ASKING} is tried: most texts hold none of them. */
const ASKING_STEMS = ['fråga', 'berätta', 'utred', 'meddela', 'ask', 'tell', 'told', 'show', 'stat'] as const;

function asksBefore(block: ScannedBlock, first: number): boolean {
  const end = block.text.tokenStart[first] ?? 0;
  const before = block.text.text.slice(Math.max(0, end - 24), end);
  const small = before.toLowerCase();
  return ASKING_STEMS.some((stem) => small.includes(stem)) && ASKING.test(before);
}

function followsComma(block: ScannedBlock, first: number): boolean {
  const end = block.text.tokenStart[first] ?? 0;
  return /[,:–—]\s*$/.test(block.text.text.slice(Math.max(0, end - 3), end));
}
