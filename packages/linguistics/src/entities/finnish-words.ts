import { bounds } from './bounds-of.ts';
import type { EntityWords } from './entity-words.ts';
import { SEASON_GENITIVES, SEASON_TIMES } from './finnish-seasons.ts';
import { numerals } from './numerals.ts';
import { byStart, patterns } from './time-patterns.ts';

/** Case endings of Finnish numerals after a weak and a strong stem. */
function finnishNumerals(): Map<string, number> {
  const table = numerals(
    '0 nolla nollaa nollan nollaan nollassa nollasta nollalla nolliin | 0.5 puolet | 11 yksitoista | 12 kaksitoista | 15 viisitoista | 20 kaksikymmentä | 30 kolmekymmentä | 50 viisikymmentä | 100 sata sataa sadan sadasta sataan | 1000 tuhat tuhatta tuhannen | 1000000 miljoona miljoonan miljoonaa miljoonalla miljoonasta miljoonaan',
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
  // kahdentoista, kolmeatoista: a numeral below ten in any case
  const below = new Map([...table].filter(([, value]) => Number.isInteger(value) && value >= 2 && value <= 9));
  for (const [form, value] of [...below, ['yhden', 1], ['yhtä', 1], ['yhteen', 1], ['yhdessä', 1]] as const)
    table.set(`${form}toista`, 10 + value);
  // neljäkymmentä, kahdenkymmenen: nominative and genitive
  for (const [value, nominative, weak] of stems) {
    if (value > 9) continue;
    table.set(`${nominative}kymmentä`, value * 10);
    table.set(`${weak}nkymmenen`, value * 10);
  }
  return table;
}

const FI_UNITS =
  'vuodessa/kuukaudessa/kuussa/toimikaudessa/kvartaalissa/viikossa/päivässä/lukukaudessa/lukuvuodessa/valtuustokaudessa/kaudessa/neljänneksessä/vuosineljänneksessä';

const FI_POINTS =
  'vuosi/kuukausi/viikko/päivä/lukukausi/lukuvuosi/valtuustokausi/kevät/syksy/kesä/talvi/kvartaali/neljännes/vuosineljännes/aamu/ilta/tammikuu/helmikuu/maaliskuu/huhtikuu/toukokuu/kesäkuu/elokuu/syyskuu/lokakuu/marraskuu/joulukuu';

const FI_TERM =
  'valtuustokausi/valtuustokauden/valtuustokautta/valtuustokautena/valtuustokaudessa/valtuustokaudesta/valtuustokauteen/valtuustokaudella/valtuustokaudelta/valtuustokaudelle/valtuustokaudeksi/' +
  'valtuustokaudet/valtuustokausien/valtuustokausia/valtuustokausina/valtuustokausille/valtuustokausiksi';

/** Periods that the plan itself names without years: `strategiakautta`. */
const FI_PLAN_TERMS = [
  'strategia',
  'suunnitelma',
  'taloussuunnitelma',
  'taloussuunnittelu',
  'ohjelma',
  'suunnittelu',
  'sopimus',
].flatMap((first) =>
  [
    'kausi',
    'kauden',
    'kautta',
    'kautena',
    'kaudessa',
    'kaudesta',
    'kauteen',
    'kaudella',
    'kaudelta',
    'kaudelle',
    'kaudeksi',
  ].map((form) => first + form),
);

/** Entity words of Finnish. */
export const FINNISH: Omit<EntityWords, 'starts'> = {
  patterns: byStart([
    ...patterns(
      'rhythm',
      false,
      `vuosittain | kuukausittain | viikoittain | päivittäin | neljännesvuosittain | vuosineljänneksittäin | kvartaaleittain | puolivuosittain | ` +
        `lukukausittain | lukuvuosittain | valtuustokausittain | kausittain | joka ${FI_POINTS} | jokainen vuosi | jokaisena vuonna | jokaisella valtuustokaudella/lukukaudella/kaudella | ` +
        `joka toinen/kolmas/neljäs/viides/kuudes ${FI_POINTS} | kerran/kahdesti/kolmesti/neljästi ${FI_UNITS} | kerran valtuuston toimikaudessa/valtuustokaudessa | kerran valtuustokauden/kauden/toimikauden/vuoden/lukuvuoden/lukukauden aikana | keväisin/syksyisin/kesäisin/talvisin | kerran # vuodessa/kuukaudessa/viikossa | osavuosittain | ` +
        `vuosittai~/kuukausittai~/viikoittai~/vuotui~/jokavuoti~/neljännesvuosittai~/puolivuosittai~/osavuosittai~/kausittai~/lukukausittai~/lukuvuosittai~/valtuustokausittai~ | ` +
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
      `${FI_TERM} | lukuvuonna/lukuvuodeksi/lukuvuosina | valtuustokauden/lukuvuoden/kuluvan/toimikauden aikana/ajan/loppuun/lopussa/lopulla/alussa/ajaksi/alusta/valtuustokauden | toimikaudella | kuluvalla valtuustokaudella/toimikaudella`,
    ),
    ...patterns(
      'period',
      true,
      `kaudella | ${FI_PLAN_TERMS.join('/')} | ${FI_PLAN_TERMS.filter((form) => form.endsWith('kauden')).join('/')} aikana/ajan/loppuun/lopussa/lopulla/alussa/alusta/ajaksi`,
    ),
    ...patterns(
      'date',
      false,
      `${SEASON_TIMES} | ${SEASON_GENITIVES} aikana/kuluessa/loppuun/lopussa/lopulla/alussa/alusta | ${SEASON_GENITIVES} ja ${SEASON_GENITIVES} aikana/kuluessa | ` +
        `${SEASON_GENITIVES} ja ${SEASON_GENITIVES} =year | ${SEASON_GENITIVES}/syksy/kevät/kesä/talvi =year | ` +
        'syyskaudella/kevätkaudella/syyslukukaudella/kevätlukukaudella/syyslukukaudesta/kevätlukukaudesta | syyslukukauden/kevätlukukauden/syyskauden/kevätkauden aikana/alusta/alussa/loppuun/lopussa | ' +
        'alkuvuonna/alkuvuodesta/alkuvuoteen/loppuvuonna/loppuvuodesta/loppuvuoteen/vuodenvaihteessa/vuodenvaihteeseen/vuodenvaihteesta | alkuvuoden/loppuvuoden aikana | alkuvuoden/loppuvuoden =year',
    ),
  ]),
  afterNumber: [
    ...patterns(
      'rhythm',
      false,
      `kertaa ${FI_UNITS} | kertaa valtuuston toimikaudessa | päivänä/iltana/päivää/iltaa/tuntia viikossa/kuukaudessa/vuodessa | vuoden/kuukauden/viikon/päivän/kauden/valtuustokauden välein`,
    ),
  ],
  times: ['krt', 'kertaa', 'kerta', 'x'],
  timeUnits: ['v', 'vuosi', 'vuodessa', 'kk', 'kuukausi', 'vko', 'viikko', 'pv', 'päivä', 'kausi', 'neljännes'],
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
    'dia$ dian$ diat$ sivu$ sivun$ sivut sivul sivui kuva$ kuvan$ kuvat$ kuvio kuviss kuvass tauluk kaavio liite liittee luku$ luvut luvun luvus luvui kohta$ kohda kohdi kappale nro$ numero versio iso$ osa$ osan$ klo$ kello$ puh$ puhelin ' +
    'y-tunnus postinumero valtatie valtatei kantatie kantatei maantie maantei seututie seututei vt$ kt$ mt$ tie$ indd$ pdf$ vaihe$ askel$ opas$ julkaisu$ raportti$ selvitys$ luokka$ luokat$ luokan$ luokkien$ luokilla$ luokille$ luokkiin$ vuosiluokka$ vuosiluokat$ vuosiluokkien$ vuosiluokilla$ vuosiluokille$'
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
