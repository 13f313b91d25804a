import type { EntityKind, Language } from '../types.ts';

/**
 * A fixed expression of time. Slots stand in order, separated by white space in the text; a slot lists its words with `/`,
 * `…*` is any word that begins so, `#` a number, and `=year` looks ahead for a year without taking it. A pattern of {@link EntityWords.afterNumber} follows a number.
 */
export interface TimePattern {
  readonly slots: readonly (readonly string[])[];
  readonly kind: EntityKind;
  readonly vague: boolean;
}

/** The words of one language that make a quantity, a date or a rhythm. */
export interface EntityWords {
  /** {@link startKey} of every word in these tables that begins an entity. */
  readonly starts: ReadonlySet<number>;
  /** Time expressions by the first four letters of their first word. */
  readonly patterns: ReadonlyMap<string, readonly TimePattern[]>;
  readonly afterNumber: readonly TimePattern[];
  /** Numerals from two up, in their inflected forms. */
  readonly numerals: ReadonlyMap<string, number>;
  /** Beginnings of month names, January first. */
  readonly months: readonly string[];
  /** Words before a number that make it an upper (`alle`), a lower (`yli`) or a rough bound (`noin`). */
  readonly bounds: ReadonlyMap<string, 'upper' | 'lower' | 'rough'>;
  /** Words before a number that make it a name (`sivu 3`, `liite 2`, `klo 9`), by their beginning; whole when a `$` closes them. */
  readonly naming: readonly string[];
  /** Words that name with a bare small number after them (`Tavoite 2`), else count (`tavoite 80 %`); also as compound heads. */
  readonly listing: readonly string[];
  /** Beginnings of words after a number that make it an age: `75 vuotiaat`. */
  readonly age: readonly string[];
  /** Beginnings of multiplying words: `milj`, `tuhat`. */
  readonly scales: readonly (readonly [string, number])[];
  /** Beginnings of the word for per cent. */
  readonly percent: readonly string[];
  /** Beginnings of the word for an article of a treaty. */
  readonly article: string;
  /** Beginnings of the word for a subsection of a section: `12 §:n 1 momentti`. */
  readonly subsection: readonly string[];
}

function patterns(kind: EntityKind, vague: boolean, text: string): TimePattern[] {
  return text
    .split(' | ')
    .map((pattern) => ({ slots: pattern.split(' ').map((slot) => slot.split('/')), kind, vague }));
}

function byStart(list: readonly TimePattern[]): Map<string, TimePattern[]> {
  const index = new Map<string, TimePattern[]>();
  for (const pattern of list) {
    for (const word of pattern.slots[0] ?? []) {
      const key = patternKey(word.replace('*', ''));
      const found = index.get(key);
      if (found === undefined) index.set(key, [pattern]);
      else if (!found.includes(pattern)) found.push(pattern);
    }
  }
  // The longest expression wins: `joka toinen vuosi` before `joka toinen`.
  for (const found of index.values()) found.sort((a, b) => b.slots.length - a.slots.length);
  return index;
}

/** The key under which {@link EntityWords.patterns} keeps a word. */
export function patternKey(word: string): string {
  return word.slice(0, 4);
}

/** A number for the first four letters of the word at `start`, the same for small and capital letters; two beginnings may share one. */
export function startKey(text: string, start: number, end: number): number {
  let key = 0;
  // Setting the sixth bit makes letters of Latin-1 small.
  for (let at = start; at < end && at < start + 4; at++) key = (key * 31 + (text.charCodeAt(at) | 32)) | 0;
  return key;
}

/** Start keys of every word that means something to the reader, so that all others are passed over without being cut out. */
function startKeys(words: Omit<EntityWords, 'starts'>): ReadonlySet<number> {
  const all = [...words.patterns.keys(), ...words.numerals.keys(), ...words.months, words.article, 'artikla', 'eur'];
  return new Set(all.map((word) => startKey(word, 0, word.length)));
}

function withStarts(words: Omit<EntityWords, 'starts'>): EntityWords {
  return { ...words, starts: startKeys(words) };
}

function numerals(text: string): Map<string, number> {
  const table = new Map<string, number>();
  for (const line of text.split(' | ')) {
    const [value, ...forms] = line.split(' ');
    for (const form of forms) table.set(form, Number(value));
  }
  return table;
}

/** Case endings of Finnish numerals after a weak and a strong stem. */
function finnishNumerals(): Map<string, number> {
  const table = numerals(
    '11 yksitoista | 12 kaksitoista | 15 viisitoista | 20 kaksikymmentä | 30 kolmekymmentä | 50 viisikymmentä | 100 sata sataa sadan sadasta sataan | 1000 tuhat tuhatta tuhannen | 1000000 miljoona miljoonan miljoonaa miljoonalla miljoonasta miljoonaan',
  );
  const stems: readonly (readonly [number, string, string, string, string, string])[] = [
    [2, 'kaksi', 'kahde', 'kahta', 'kahteen', 'kahtena'],
    [3, 'kolme', 'kolme', 'kolmea', 'kolmeen', 'kolmena'],
    [4, 'neljä', 'neljä', 'neljää', 'neljään', 'neljänä'],
    [5, 'viisi', 'viide', 'viittä', 'viiteen', 'viitenä'],
    [6, 'kuusi', 'kuude', 'kuutta', 'kuuteen', 'kuutena'],
    [7, 'seitsemän', 'seitsemä', 'seitsemää', 'seitsemään', 'seitsemänä'],
    [8, 'kahdeksan', 'kahdeksa', 'kahdeksaa', 'kahdeksaan', 'kahdeksana'],
    [9, 'yhdeksän', 'yhdeksä', 'yhdeksää', 'yhdeksään', 'yhdeksänä'],
    [10, 'kymmenen', 'kymmene', 'kymmentä', 'kymmeneen', 'kymmenenä'],
  ];
  for (const [value, nominative, weak, partitive, illative, essive] of stems) {
    const a = /[äö]/.test(partitive.slice(-1)) ? 'ä' : 'a';
    const endings = ['n', `ss${a}`, `st${a}`, `ll${a}`, `lt${a}`, 'lle', 'ksi'];
    for (const form of [nominative, partitive, illative, essive, ...endings.map((ending) => weak + ending)])
      table.set(form, value);
  }
  return table;
}

function bounds(upper: string, lower: string, rough: string): Map<string, 'upper' | 'lower' | 'rough'> {
  const table = new Map<string, 'upper' | 'lower' | 'rough'>();
  for (const word of upper.split(' ')) table.set(word, 'upper');
  for (const word of lower.split(' ')) table.set(word, 'lower');
  for (const word of rough.split(' ')) table.set(word, 'rough');
  return table;
}

const FI_UNITS =
  'vuodessa/kuukaudessa/kuussa/toimikaudessa/kvartaalissa/viikossa/päivässä/lukukaudessa/lukuvuodessa/valtuustokaudessa/kaudessa/neljänneksessä/vuosineljänneksessä';
const FI_POINTS =
  'vuosi/kuukausi/viikko/päivä/lukukausi/lukuvuosi/valtuustokausi/kevät/syksy/kesä/talvi/kvartaali/neljännes/vuosineljännes/aamu/ilta/tammikuu/helmikuu/maaliskuu/huhtikuu/toukokuu/kesäkuu/elokuu/syyskuu/lokakuu/marraskuu/joulukuu';
const SV_UNITS =
  'år/året/månad/månaden/vecka/veckan/dag/dagen/termin/terminen/läsår/läsåret/fullmäktigeperiod/mandatperiod/kvartal';
const SV_POINTS =
  'januari/februari/mars/april/maj/juni/juli/augusti/september/oktober/november/december/år/månad/vecka/dag/termin/läsår/fullmäktigeperiod/mandatperiod/kvartal/höst/vår/sommar/vinter/morgon/kväll';
const EN_UNITS =
  'year/month/week/day/term/quarter/season/semester/autumn/spring/summer/winter/january/february/march/april/may/june/july/august/september/october/november/december';

const FINNISH: Omit<EntityWords, 'starts'> = {
  patterns: byStart([
    ...patterns(
      'rhythm',
      false,
      `vuosittain | kuukausittain | viikoittain | päivittäin | neljännesvuosittain | vuosineljänneksittäin | kvartaaleittain | puolivuosittain | ` +
        `lukukausittain | lukuvuosittain | valtuustokausittain | kausittain | joka ${FI_POINTS} | jokainen vuosi | jokaisena vuonna | jokaisella valtuustokaudella/lukukaudella/kaudella | ` +
        `joka toinen/kolmas/neljäs/viides/kuudes ${FI_POINTS} | kerran/kahdesti/kolmesti/neljästi ${FI_UNITS} | kerran valtuuston toimikaudessa/valtuustokaudessa | kerran valtuustokauden/kauden/toimikauden/vuoden/lukuvuoden/lukukauden aikana | keväisin/syksyisin/kesäisin/talvisin | kerran # vuodessa/kuukaudessa/viikossa | osavuosittain | ` +
        `puolen vuoden välein | vuoden välein | kuukauden/viikon/lukukauden/valtuustokauden välein | puolivuosittain`,
    ),
    ...patterns(
      'rhythm',
      true,
      'säännöllisesti | säännöllisin väliajoin/välein | tasaisin väliajoin/välein | määräajoin | aika ajoin',
    ),
    ...patterns(
      'time',
      true,
      'jatkuvasti | jatkossa | tulevaisuudessa | lähitulevaisuudessa | pitkällä aikavälillä/tähtäimellä/aikajänteellä/tähtäyksellä | ' +
        'pidemmällä/keskipitkällä/lyhyellä aikavälillä/tähtäimellä/aikajänteellä | lähivuosina | lähivuosien aikana/kuluessa | lähiaikoina | lähiajan* aikana | ' +
        'tulevina/lähimpinä/seuraavina vuosina/vuosikymmeninä | tulevien vuosien aikana/kuluessa | vähitellen | asteittain | ajan myötä/mittaan/kuluessa | vuosien mittaan/kuluessa | ' +
        'aikanaan | mahdollisimman pian/nopeasti | ennen pitkää | jossain/jossakin vaiheessa',
    ),
    ...patterns(
      'period',
      false,
      'valtuustokaudella/valtuustokaudeksi/valtuustokausiksi/lukuvuonna/lukuvuodeksi/lukuvuosina | valtuustokauden/lukuvuoden/kuluvan/toimikauden aikana/ajan/loppuun/lopussa/lopulla/alussa/ajaksi/alusta/valtuustokauden | toimikaudella | kuluvalla valtuustokaudella/toimikaudella',
    ),
    ...patterns(
      'period',
      true,
      'strategiakaudella/suunnitelmakaudella/ohjelmakaudella/suunnittelukaudella/kaudella/sopimuskaudella | strategiakauden/suunnitelmakauden/ohjelmakauden/suunnittelukauden/sopimuskauden aikana/ajan/loppuun/lopussa/lopulla/alussa/ajaksi',
    ),
    ...patterns(
      'date',
      false,
      'syksyllä/syksystä/syksyyn/keväällä/keväästä/kevääseen/kesällä/kesästä/kesään/talvella/talveen | syksyn/kevään/kesän/talven aikana/kuluessa/loppuun/lopussa/alussa | syksyn/kevään/kesän/talven/syksy/kevät/kesä/talvi =year | ' +
        'syyskaudella/kevätkaudella/syyslukukaudella/kevätlukukaudella/syyslukukaudesta/kevätlukukaudesta | syyslukukauden/kevätlukukauden/syyskauden/kevätkauden aikana/alusta/alussa/loppuun/lopussa | ' +
        'alkusyksyllä/loppusyksyllä/alkukeväällä/loppukeväällä/alkukesästä/loppukesästä/keskikesällä/alkuvuonna/alkuvuodesta/loppuvuonna/loppuvuodesta | alkuvuoden/loppuvuoden aikana | alkuvuoden/loppuvuoden =year',
    ),
  ]),
  afterNumber: [
    ...patterns(
      'rhythm',
      false,
      `kertaa ${FI_UNITS} | kertaa valtuuston toimikaudessa | päivänä/iltana/päivää/iltaa/tuntia viikossa/kuukaudessa/vuodessa | vuoden/kuukauden/viikon/päivän/kauden/valtuustokauden välein`,
    ),
  ],
  numerals: finnishNumerals(),
  months:
    'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu'.split(
      ' ',
    ),
  bounds: bounds(
    'alle enintään korkeintaan maksimissaan',
    'yli vähintään ainakin minimissään',
    'noin n lähes liki vajaa vajaat runsas runsaat reilu reilut',
  ),
  naming: (
    'sivu$ sivun$ sivut sivul sivui kuva$ kuvan$ kuvat$ kuvio kuviss kuvass tauluk kaavio liite liittee luku$ luvut luvun luvus luvui kohta$ kohda kohdi kappale nro$ numero versio iso$ osa$ osan$ klo$ kello$ puh$ puhelin ' +
    'y-tunnus postinumero valtatie kantatie maantie tie$ vaihe$ askel$ opas$ julkaisu$ raportti$ selvitys$ luokka$ luokat$ luokan$ luokkien$ luokilla$ luokille$ luokkiin$ vuosiluokka$ vuosiluokat$ vuosiluokkien$ vuosiluokilla$ vuosiluokille$'
  ).split(' '),
  listing:
    'tavoite mittari toimenpide painopiste linjaus teema kriteeri kysymys skenaario kehittämiskohde ohjelma strategia'.split(
      ' ',
    ),
  age: ['vuotia', 'vuotis', 'luokkalai', 'vuotta täyt'],
  scales: [
    ['milj', 1e6],
    ['mrd', 1e9],
    ['tuh', 1e3],
    ['t€', 1e3],
    ['m€', 1e6],
    ['meur', 1e6],
  ],
  percent: ['prosent', 'pros.'],
  article: 'artikla',
  subsection: ['moment', 'mom'],
};

const SWEDISH: Omit<EntityWords, 'starts'> = {
  patterns: byStart([
    ...patterns(
      'rhythm',
      false,
      `årligen | årsvis | månatligen | månadsvis | veckovis | dagligen | kvartalsvis | halvårsvis | terminsvis | periodvis | varje ${SV_POINTS} | vartannat år | ` +
        `varannan månad/vecka/termin/dag | vart/var tredje/fjärde/femte/sjätte år/månad/vecka/termin | en gång per/om/i ${SV_UNITS} | två gånger per/om/i ${SV_UNITS} | per fullmäktigeperiod/mandatperiod | med # års/månaders mellanrum`,
    ),
    ...patterns(
      'rhythm',
      true,
      'regelbundet | med jämna mellanrum | med regelbundna intervaller | från tid till annan',
    ),
    ...patterns(
      'time',
      true,
      'fortlöpande | kontinuerligt | fortsättningsvis | i framtiden | inom en/den snar/snara/nära framtid/framtiden | framöver | framledes | på lång/längre/kort/medellång sikt | på sikt | så småningom | ' +
        'under de närmaste/kommande åren | de närmaste/kommande åren | med tiden | successivt | gradvis | så snart som möjligt | så fort som möjligt | längre fram',
    ),
    ...patterns(
      'period',
      false,
      'fullmäktigeperioden/mandatperioden/läsåret | innevarande fullmäktigeperiod/mandatperiod',
    ),
    ...patterns(
      'period',
      true,
      'strategiperioden/planperioden/programperioden/planeringsperioden/avtalsperioden | perioden',
    ),
    ...patterns('date', false, 'hösten/våren/sommaren/vintern/höstterminen/vårterminen/årsskiftet'),
  ]),
  afterNumber: [
    ...patterns(
      'rhythm',
      false,
      `gånger per/om/i ${SV_UNITS} | gånger varje ${SV_POINTS} | års/månaders/veckors mellanrum/intervaller`,
    ),
  ],
  numerals: numerals(
    '2 två | 3 tre | 4 fyra | 5 fem | 6 sex | 7 sju | 8 åtta | 9 nio | 10 tio | 11 elva | 12 tolv | 13 tretton | 14 fjorton | 15 femton | 16 sexton | 17 sjutton | 18 arton | 19 nitton | 20 tjugo | 30 trettio | 40 fyrtio | 50 femtio | 60 sextio | 80 åttio | 100 hundra | 1000 tusen',
  ),
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  bounds: bounds('under högst max maximalt', 'över minst', 'cirka ca c ungefär omkring knappt drygt nästan runt'),
  naming:
    'sid$ sidan$ sidor bild$ figur tabell bilaga bilagor kapitel kap$ punkt avsnitt nr$ nummer version iso$ del$ kl$ klockan$ tfn$ tel$ telefon$ årskurs åk$ klass$ klasser$ klasserna$ stamväg riksväg väg$ steg$ fas$ artiklar'.split(
      ' ',
    ),
  listing: 'mål åtgärd mätare indikator tema kriterium fråga scenario prioritet'.split(' '),
  age: ['åring', 'årig', 'år fyllda', 'år gam'],
  scales: [
    ['miljon', 1e6],
    ['milj', 1e6],
    ['mn', 1e6],
    ['miljard', 1e9],
    ['md', 1e9],
    ['tusen', 1e3],
    ['t€', 1e3],
    ['m€', 1e6],
  ],
  percent: ['procent'],
  article: 'artikel',
  subsection: ['mom'],
};

const ENGLISH: Omit<EntityWords, 'starts'> = {
  patterns: byStart([
    ...patterns(
      'rhythm',
      false,
      `annually | yearly | monthly | weekly | daily | quarterly | every/each ${EN_UNITS} | every/each council term | every other/second/third/fourth/fifth/sixth ${EN_UNITS} | once/twice a/per/each/every ${EN_UNITS} | ` +
        `once/twice a/per council term | per council term | every few years | every # years/months/weeks`,
    ),
    ...patterns('rhythm', true, 'regularly | at regular intervals | from time to time'),
    ...patterns(
      'time',
      true,
      'continuously | continually | in the future | in future | in the near/long/longer/short/medium future/term/run | in the coming/next years | over time | gradually | eventually | as soon as possible',
    ),
    ...patterns('period', false, 'council term | school year | during the council term'),
    ...patterns('period', true, 'strategy period | planning period | plan period | programme period'),
    ...patterns('date', false, 'in/by/this/next/from spring/summer/autumn/winter | spring/summer/autumn/winter =year'),
  ]),
  afterNumber: [
    ...patterns(
      'rhythm',
      false,
      `times a/per/each/every ${EN_UNITS} | times every/per council term | times a/per council term`,
    ),
  ],
  numerals: numerals(
    '2 two | 3 three | 4 four | 5 five | 6 six | 7 seven | 8 eight | 9 nine | 10 ten | 11 eleven | 12 twelve | 13 thirteen | 14 fourteen | 15 fifteen | 16 sixteen | 17 seventeen | 18 eighteen | 19 nineteen | 20 twenty | 30 thirty | 40 forty | 50 fifty | 60 sixty | 80 eighty | 100 hundred | 1000 thousand',
  ),
  months: 'january february march april may june july august september october november december'.split(' '),
  bounds: bounds('under below', 'over above', 'about around approximately nearly almost some'),
  naming:
    'p$ pp$ page figure fig$ table$ tables$ annex appendix chapter section no$ number$ version iso$ part$ grade$ grades$ step$ phase$ stage$ road$ highway route$ level$ articles$'.split(
      ' ',
    ),
  listing: 'goal objective measure indicator theme criterion question scenario priority'.split(' '),
  age: ['year-old', 'years old', 'years of age'],
  scales: [
    ['million', 1e6],
    ['billion', 1e9],
    ['thousand', 1e3],
    ['m€', 1e6],
    ['k€', 1e3],
  ],
  percent: ['per cent', 'percent'],
  article: 'article',
  subsection: [],
};

/** The entity words of each language. */
export const ENTITY_WORDS: Readonly<Record<Language, EntityWords>> = {
  fi: withStarts(FINNISH),
  sv: withStarts(SWEDISH),
  en: withStarts(ENGLISH),
};
