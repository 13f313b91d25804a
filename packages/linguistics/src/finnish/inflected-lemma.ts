import type { Term } from '../lexicon/notation.ts';
import { commonHeadOf } from './common-heads.ts';
import { genitiveOf } from './genitive.ts';
import { syllables } from './letters.ts';
import { splitFirstPart } from './split-first-part.ts';

const CASE_ENDING =
  /(?:[aeiouyäö]ss[aä]|[aeiouyäö]st[aä]|[aeiouyäö]ll[aä]|[aeiouyäö]lt[aä]|[aeiouyäö]lle|seen|[aeiouyäö]een|iin|oon|öön|uun|yyn|aan|ään|(?:asti|[ei]sesti|ttomasti))$/;
const GENITIVE = /(?:ien|iden|jen|tten|sten|[^nt][aouäöy]n)$/;
const SINGULAR_IN_T = /(?:(?:lyh|ohu|kev|olu|eh|neits)[uy]?t|(?:n|ll|rr|ss)[uy]t)$/;

/** Words that do not inflect, or not as nouns do: conjunctions, postpositions, adverbs, pronouns in their dictionary form. */
const INDECLINABLE = new Set(
  'kanssa mukaan mukana kautta ilman ennen lisäksi kesken koolle esiin ajan jälkeen aikana edustettuna kuin kuinka miten mikäli milloin missä mihin mistä miksi kun jos että jotta koska vaikka kuten eli tai ja sekä vai kohden kohti kohtaan jäljellä varhain usein aina jo vielä myös vain juuri enää heti pian hyvin yhdessä erikseen lähellä lähelle läheltä luona luokse luota alla alle päällä edessä takana sijaan sijasta vuoksi takia avulla myötä osalta puolesta nojalla mukaisesti nähden saakka asti lähtien alkaen mennessä päin yli läpi ohi ympäri vastaan varten välillä joukossa keskuudessa piirissä toimesta auki läsnä avoinna ajoissa rinnakkain peräkkäin vastakkain päällekkäin lähekkäin jatkossa nykyään nyt silloin sitten siten näin niin mikä kuka joka tämä tuo se taas toistaiseksi viimeksi vierekkäin kukin kumpi riippumatta huolimatta ensin ensiksi vähitellen anteeksi aluksi lopuksi heti samalla edelleen yhä etenkin vastoin'.split(
    ' ',
  ),
);

/** Whether a word does not inflect: a conjunction, a postposition, an adverb such as `vuosittain`, a verb form such as `seuraamme`. */
export function isIndeclinable(lemma: string): boolean {
  return INDECLINABLE.has(lemma) || /(?:tt(?:ain|äin)|[aeiouyäö]mme)$/u.test(lemma);
}

/** Whether a term that should be a dictionary form is an inflected form or an adverb: `yhdessä`, `kuntien`, `varhaisesti`. */
export function looksInflected(lemma: string): boolean {
  if (isIndeclinable(lemma)) return true;
  if (lemma !== lemma.toLowerCase() || commonHeadOf(lemma, 0, 'noun') !== undefined) return false;
  // in a compound the last part alone is looked at: laaja|kaista is no elative
  if (syllables(lemma.slice(splitFirstPart(lemma))) >= 3 && CASE_ENDING.test(lemma)) return true;
  if (lemma.endsWith('ksi')) return commonLemma(`${lemma.slice(0, -3)}n`);
  return GENITIVE.test(lemma) && !/[aeiouyäö]t[oö]n$/.test(lemma) && commonLemma(lemma);
}

function commonLemma(genitive: string): boolean {
  const found = genitiveOf(genitive);
  return found !== undefined && commonHeadOf(found.lemma, 0, 'noun') !== undefined;
}

/** The dictionary form of a term written in the plural: `päihteet` → päihde. Other terms are returned as they are. */
export function singularOf({ lemma, pos }: Term): string {
  if (
    pos === 'verb' ||
    lemma !== lemma.toLowerCase() ||
    lemma.length < 5 ||
    !/[aeiouyäö]t$/.test(lemma) ||
    SINGULAR_IN_T.test(lemma)
  )
    return lemma;
  if (commonHeadOf(lemma, 0, 'noun') !== undefined) return lemma;
  const genitive = genitiveOf(`${lemma.slice(0, -1)}n`);
  return genitive?.number === 'sg' ? genitive.lemma : lemma;
}
