import { isLetter, isUpper } from './characters.ts';
import type { Language } from './types.ts';

/** The language of a passage and how sure that is, 0..1. */
export interface DetectedLanguage {
  readonly language: Language | 'other';
  readonly confidence: number;
}

/** Languages that are told apart inside; all but the first three are reported as `other`. */
const CODES = ['fi', 'sv', 'en', 'no', 'et', 'de', 'nl', 'se', 'fr'] as const;
const COUNT = CODES.length;

/** Frequent short words. A word of several languages speaks for each of them with its share. */
const WORDS: Readonly<Record<(typeof CODES)[number], string>> = {
  fi:
    'ja on ei että se oli ovat tai myös sekä joka jotka kun niin mutta hän kuin eli ole olla vain jos voi tämä sen mukaan sitä tämän vuonna mukana jo ' +
    'nyt näin kuten jossa joita jonka joiden siitä siihen niiden hyvä hyvin uusi kaikki kaikkien kanssa kautta lisäksi välillä aikana osana yhteistyössä ' +
    'vuoden vuosi lapsi lasten lapset lapsen nuorten nuoret kunta kunnan kaupunki kaupungin alueen tulee pitää ennen jälkeen sillä koska vaan eivät ' +
    'olemme meidän heidän hänen miten mitä missä muun muassa yhdessä alle yli kuka mikä jokainen jokaisen jokaisella ilman vielä kerran kaksi kolme',
  sv:
    'och att det som en av är på för med den till i inte om ett har de eller från var vid kan ska men så skall också blir när över genom under efter mellan ' +
    'alla sig sin sitt sina vi man där hur även ut upp år än mot utan bör åt deras varje dem dess barn barnen barnens unga ungas kommunen kommunens kommun ' +
    'skolan får ges görs samt enligt inom hos redan bland både vad vem vilka vilken sedan tre två år åren andra första någon något några ny nya mycket',
  en:
    'the of and to in is for that with on as are by be this it from at or an was which have has not will their can its we they all children child young ' +
    'people who what how each every more than other into also been may our must should when where before after between per cent year years every one two ' +
    'new about there were had would does do if but so each those these them during under over through',
  no:
    'og det som en av er på for med den til i ikke om et har de eller fra var ved kan skal men så også blir når over gjennom under etter mellom alle seg sin ' +
    'sitt sine vi man der hvor hvordan jeg ut opp år enn mot uten bør deres hver dem barn barna barnets børn børnene unge unges kommunen kommunens kommune ' +
    'skolen får gis være ble blev hos allerede blant både hva hvem hvilke noen nogle nye mye meget to tre efter igennem mellem kunne skulle ikkje eit ein dei frå hvert hvad ifølge omkring selv gjøre gøre andre noget fjerde barnas kommunale virkning medvirkning',
  et:
    'ja on ei et see oli või ka kui ning mis kes ta oma selle seda nende neid mille kus aga siis veel välja üle alla aasta aastal laste lapsed laps lapse ' +
    'noorte noored linna valla vald linn kool koolis kõik kõigi ole olema saab peab tuleb koos kohta pärast enne juba kaudu läbi nii ainult mida meie teie ' +
    'vähemalt iga kaks kolm ees poolt alates kuni vastavalt eest',
  de:
    'der die das und ist nicht mit von den des ein eine einer eines zu im in sich auf für werden wird als auch an es dem sind bei aus nach hat haben oder ' +
    'durch über kinder kindern kindes jugendliche jugendlichen zum zur wie sie wir ihre ihrer kann können soll sollen alle vor um unter zwischen jahr jahre gemeinde stadt',
  nl:
    'de het een van en in is dat op te met voor zijn niet aan er die door ook bij als naar om tot worden wordt deze dit hun kinderen jongeren gemeente wij ' +
    'hebben heeft kan moet uit over onder meer alle jaar onze',
  se: 'ja lea leat go dat ahte mii mánáid mánát nuoraid gielda gieldda dan dien sii dahje maid ii eai leage mielde birra olbmuid buot sámi ovttas',
  fr:
    'le la les des et est pas une un de du en que qui dans pour sur avec au aux par sont ce cette plus nous vous leur leurs enfants jeunes il elle el los las ' +
    'del una por para con se y es ser como niños dla się nie jest oraz',
};

/** Ends of longer words, told by a hyphen; the weight is the suffix's length less one, at most 3. */
const ENDS: Readonly<Record<(typeof CODES)[number], string>> = {
  fi:
    'ssa ssä sta stä lla llä lta ltä lle ksi nen sen set sia siä iin een aan ään oon uun yyn iden jen ien ten mme taan tään daan dään tiin ttu tty nut nyt vat vät ' +
    'minen misen mista kaan kään kin nsa nsä ata ätä us ys uus yys uden yyden inti innin oida öidä tava tävä ja jä jat jät lta istä ista alta unta unnan asti esti ' +
    'lua lut kka kkä ppi tti kko lisu uutta yyttä isuus ava ävä ita itä oita öitä uja yjä ikko lija hto nto nnön nnon gia gian ntia iikka amus emus imus ohja elma ilma kasvatus opetus npide teet ttavat tteet',
  sv:
    'ande ende ning ningen ningar ningarna het heten heter heterna ingen erna arna orna else elsen elser tion tionen isk iska iskt lig liga ligt tet ats ades ' +
    'ar or er as es ad ade at skap skapet dom tid vård skola skolan nämnd nämnden områd området sstöd mål målen are arnas ernas ssal bart fullt fri fria plan planen tjänst tjänster ala analys gogik instans fullmäktige',
  en: 'ing tion tions ment ments ness ity ties ally ship ies ble ful ous ive ated ates ed ly ance ence ers sis child hood ible able ear ears ight ould ough',
  no: 'else elsen elsene ning ningen het heten lig lige ende ing ingen ene ane erne skap skapet sjon sjonen ede ale virkning tjeneste tjenester råd område området planen',
  et:
    'ud tud sid iku ikud mine mise vad ksid dega tega sega line lise lised sse des tes ks st ga us use ust ade ede ides itud atud ab eb ib ub id ed ad od ' +
    'mist vahel ustega lik likud kool',
  de: 'ung ungen keit heit lich liche lichen isch ischen schaft ten ieren iert tion sch tlich kinder',
  nl: 'ing ingen heid lijk lijke tie aar eren ijk eid oor aan',
  se: 'iid át uid aid eaddji laš lašvuođa vuohta vuođa dit diid gii',
  fr: 'tion ment eux euse ité ique aux ent ción dad mente ado ego ych ów',
};

/** Letters that say something: what each adds, per language in the order of {@link CODES}. */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  ä: [0.5, 0.5, -1, -2, 0.3, 0.2, -1, -1, -2],
  ö: [0.3, 0.6, -1, -2, 0.1, 0.2, -1, -2, -2],
  å: [-2, 1.2, -1, 0.9, -3, -3, -3, -2, -3],
  ø: [-4, -4, -3, 3, -4, -4, -4, -4, -4],
  æ: [-4, -4, -3, 3, -4, -4, -4, -4, -4],
  õ: [-4, -4, -3, -4, 3, -4, -4, -3, -1],
  ü: [-3, -3, -3, -3, 1.5, 1.5, -2, -3, 0],
  ß: [-4, -4, -4, -4, -4, 4, -4, -4, -4],
  á: [-3, -3, -3, -2, -3, -3, -2, 2, 1],
  č: [-3, -3, -3, -3, -3, -3, -3, 3, 0],
  đ: [-4, -4, -4, -4, -4, -4, -4, 4, 0],
  ŋ: [-4, -4, -4, -4, -4, -4, -4, 4, 0],
  š: [-0.5, -1, -1, -2, 0.5, -2, -2, 2, 0],
  â: [-4, -4, -4, -4, -4, -4, -3, 4, 1],
  ñ: [-4, -4, -3, -4, -4, -4, -4, -3, 4],
  ç: [-4, -4, -3, -4, -4, -4, -3, -3, 4],
  è: [-4, -3, -3, -3, -4, -4, -2, -4, 3],
  ł: [-4, -4, -4, -4, -4, -4, -4, -4, 4],
  ę: [-4, -4, -4, -4, -4, -4, -4, -4, 4],
  w: [-1.5, -1.5, 0.4, -1.5, -2, 0.5, 0.7, -2, 0],
  q: [-1.5, -1.5, 0.2, -1.5, -2, 0, 0, -2, 0.6],
  x: [-1, 0.1, 0.2, -1, -2, 0, -0.5, -2, 0.4],
  z: [-1, -1, 0, -1, -1, 0.6, 0.6, 0.3, 0.4],
  c: [-1, 0, 0.3, -0.6, -1.5, 0.1, 0, -0.3, 0.3],
  b: [-0.5, 0, 0, 0, 0, 0, 0, 0.1, 0],
  f: [-0.5, 0.1, 0.1, 0.1, -0.7, 0.1, 0, -0.1, 0.1],
};

/** Words looked at: more of them never change the answer. */
const ENOUGH_WORDS = 120;

const WORD_SCORES = shares(WORDS, 2);
const END_SCORES: ReadonlyMap<number, Float64Array> = new Map(
  Array.from(shares(ENDS, 1), ([end, weights]) => [endKey(end), weights] as const),
);
const LONGEST_END = 8;
const FINNISH = CODES.indexOf('fi');
const ESTONIAN = CODES.indexOf('et');
const DUTCH = CODES.indexOf('nl');
/** What the last letter of a word says for Finnish; other letters end hardly any Finnish word. */
const ENDING_SCORES: ReadonlyMap<number, number> = new Map([
  ...Array.from('aeiouyäö', (letter) => [letter.charCodeAt(0), 0.3] as const),
  ...Array.from('nst', (letter) => [letter.charCodeAt(0), 0.1] as const),
  ...Array.from('rl', (letter) => [letter.charCodeAt(0), -0.4] as const),
]);
const VOWELS: Uint8Array = vowels();
/** {@link LETTERS} by code unit; plain letters have none. */
const LETTER_SCORES: readonly (readonly number[] | undefined)[] = letterScores();

/**
 * Names the language of a passage by frequent words, word ends and letters. About thirty letters of running text are enough.
 * Everything but Finnish, Swedish and English (Estonian, German, Norwegian, Sámi …) is `other`; without words the confidence is 0.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const scores = new Float64Array(COUNT);
  // The three languages that the tool reads are by far the likeliest: a doubtful short passage is one of them.
  scores.fill(0.5, 0, 3);
  let seen = 0;
  let letters = 0;
  let foreign = 0;
  let at = 0;
  const length = text.length;
  while (at < length && seen < ENOUGH_WORDS) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let capitals = 0;
    while (at < length && isLetter(text.charCodeAt(at))) {
      const code = text.charCodeAt(at);
      if (code >= 0x370) foreign++;
      if (isUpper(code)) capitals++;
      at++;
    }
    letters += at - start;
    // Abbreviations (LAPE, THL) and clitics after a colon speak for no language.
    if ((capitals > 1 && at - start <= 5 && capitals === at - start) || text.charCodeAt(start - 1) === 58) continue;
    seen++;
    addWord(scores, text.slice(start, at).toLowerCase());
  }
  if (seen === 0) return { language: 'other', confidence: 0 };
  if (foreign * 2 > letters) return { language: 'other', confidence: 1 };
  return verdict(scores, seen, letters);
}

function addWord(scores: Float64Array, word: string): void {
  const known = WORD_SCORES.get(word);
  if (known !== undefined) add(scores, known, 1);
  else if (word.length >= 4) {
    // The longest known end counts. Its key grows from the last letter backwards, so that nothing is cut out of the word.
    const longest = Math.min(LONGEST_END, word.length - 2);
    let key = 0;
    let found: Float64Array | undefined;
    let foundSize = 0;
    for (let size = 1; size <= longest; size++) {
      key = (key * 31 + word.charCodeAt(word.length - size)) | 0;
      const end = END_SCORES.get(key);
      if (end === undefined) continue;
      found = end;
      foundSize = size;
    }
    if (found !== undefined && foundSize > 1) add(scores, found, Math.min(3, foundSize - 1) / 2);
    addShape(scores, word);
  }
  for (let at = 0; at < word.length; at++) {
    const weights = LETTER_SCORES[word.charCodeAt(at)];
    if (weights !== undefined)
      for (let index = 0; index < COUNT; index++) scores[index] = (scores[index] ?? 0) + (weights[index] ?? 0) / 2;
  }
}

/** What the build of a word says: Finnish words end in a vowel, n, s, t, r or l, and begin with one consonant as a rule. */
function addShape(scores: Float64Array, word: string): void {
  let doubles = 0;
  let clusters = isVowel(word.charCodeAt(0)) || isVowel(word.charCodeAt(1)) ? 0 : 1;
  let before = word.charCodeAt(0);
  let consonants = isVowel(before) ? 0 : 1;
  for (let at = 1; at < word.length; at++) {
    const here = word.charCodeAt(at);
    if (isVowel(here)) {
      // Two like vowels, but for `oo` and `ee`, which English has too.
      if (here === before && here !== 111 && here !== 101) doubles++;
      consonants = 0;
    } else if (++consonants >= 3) clusters++;
    before = here;
  }
  const last = ENDING_SCORES.get(before) ?? -1.2;
  const ending = before === 98 || before === 100 || before === 103 ? 0.8 : last;
  scores[FINNISH] = (scores[FINNISH] ?? 0) + last + doubles * 0.6 - clusters * 0.35;
  scores[ESTONIAN] = (scores[ESTONIAN] ?? 0) + ending + doubles * 0.4 - clusters * 0.4;
  for (let index = 1; index < COUNT; index++) {
    if (index !== ESTONIAN && index !== DUTCH) scores[index] = (scores[index] ?? 0) + clusters * 0.15 - doubles * 0.7;
  }
}

function verdict(scores: Float64Array, seen: number, letters: number): DetectedLanguage {
  let best = 0;
  let second = -1;
  for (let index = 1; index < COUNT; index++) {
    const score = scores[index] ?? 0;
    if (score > (scores[best] ?? 0)) {
      second = best;
      best = index;
    } else if (second < 0 || score > (scores[second] ?? 0)) second = index;
  }
  const top = scores[best] ?? 0;
  const margin = top - Math.max(0, scores[second] ?? 0);
  const code = CODES[best];
  // Two points between the first two settle a passage; a short one is trusted less, and one in which nothing was recognised not at all.
  const clear = Math.max(0, margin) / (Math.max(0, margin) + 1);
  const confidence = round(clear * Math.min(1, (letters + 10) / 40) * (top > 0 ? 1 : 0));
  if (top / seen < 0.12 || code === undefined)
    return { language: 'other', confidence: round(Math.min(0.5, seen / 20)) };
  return { language: code === 'fi' || code === 'sv' || code === 'en' ? code : 'other', confidence };
}

/** The key of a word end in {@link END_SCORES}, from its last letter to its first. */
function endKey(end: string): number {
  let key = 0;
  for (let at = end.length - 1; at >= 0; at--) key = (key * 31 + end.charCodeAt(at)) | 0;
  return key;
}

function vowels(): Uint8Array {
  const table = new Uint8Array(0x180);
  for (const letter of 'aeiouyäöåõü') table[letter.charCodeAt(0)] = 1;
  return table;
}

function letterScores(): (readonly number[] | undefined)[] {
  const table: (readonly number[] | undefined)[] = Array.from({ length: 0x180 });
  for (const [letter, weights] of Object.entries(LETTERS)) table[letter.charCodeAt(0)] = weights;
  return table;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function isVowel(code: number): boolean {
  return VOWELS[code] === 1;
}

function add(scores: Float64Array, weights: Float64Array, factor: number): void {
  for (let index = 0; index < COUNT; index++) scores[index] = (scores[index] ?? 0) + (weights[index] ?? 0) * factor;
}

/** A weight for each entry and language: what one language alone has counts full, what several have less. */
function shares(lists: Readonly<Record<string, string>>, weight: number): Map<string, Float64Array> {
  const table = new Map<string, Float64Array>();
  for (const [index, code] of CODES.entries()) {
    for (const entry of (lists[code] ?? '').split(' ')) {
      let row = table.get(entry);
      if (row === undefined) table.set(entry, (row = new Float64Array(COUNT)));
      row[index] = 1;
    }
  }
  for (const row of table.values()) {
    const owners = row.reduce((sum, value) => sum + value, 0);
    for (let index = 0; index < COUNT; index++) row[index] = ((row[index] ?? 0) * weight) / Math.sqrt(owners);
  }
  return table;
}
