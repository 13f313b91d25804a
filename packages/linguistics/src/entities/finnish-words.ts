import { bounds } from './bounds-of.ts';
import type { EntityWordLists } from './entity-words.ts';
import { SEASON_GENITIVES, SEASON_TIMES } from './finnish-seasons.ts';
import { numerals } from './numerals.ts';

/** Case endings of Finnish numerals after a weak and a strong stem. */
function finnishNumerals(): Map<string, number> {
  const table = numerals(
    '0 nolla nollaa nollan nollaan nollassa nollasta nollalla nolliin | 0.5 puolet | 11 yksitoista | 12 kaksitoista | 15 viisitoista | 20 kaksikymmentä | 30 kolmekymmentä | 50 viisikymmentä | 100 sata sataa sadan sadassa sadasta sataan sadalla sadalle | 1000 tuhat tuhatta tuhannen tuhannessa tuhannesta tuhanteen tuhannella tuhannelle | ' +
      '1.5 puolitoista puolentoista | 1000000 miljoona miljoonan miljoonaa miljoonalla miljoonasta miljoonaan | 1000000000 miljardi miljardin miljardia miljardiin miljardilla',
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
  // kolmasosa, kuudesosaa; kolmannes, kymmenenneksen: kolmannesta is an ordinal
  const parts = ['kolma', 'neljä', 'viide', 'kuude', 'seitsemä', 'kahdeksa', 'yhdeksä', 'kymmene'];
  for (const [index, part] of parts.entries()) {
    const value = 1 / (index + 3);
    for (const form of ['', 'n', 'a', 'an', 'ssa', 'sta', 'lla', 'lle']) table.set(`${part}sosa${form}`, value);
    for (const form of ['nnes', 'nneksen', 'nnekseen']) table.set(part + form, value);
  }
  // kahdentoista, kolmeatoista: a numeral below ten in any case
  const below = new Map([...table].filter(([, value]) => Number.isInteger(value) && value >= 2 && value <= 9));
  for (const [form, value] of [...below, ['yhden', 1], ['yhtä', 1], ['yhteen', 1], ['yhdessä', 1]] as const)
    table.set(`${form}toista`, 10 + value);
  // neljäkymmentä, kahdenkymmenen, kolmeensataan, viisituhatta; kaksikymmentäviisi
  for (const [value, nominative, weak, partitive, illative] of stems) {
    if (value > 9) continue;
    const a = /[äö]/.test(partitive.slice(-1)) ? 'ä' : 'a';
    const forms = [
      [nominative, 'kymmentä', 'sataa', 'tuhatta', 'yksi'],
      [`${weak}n`, 'kymmenen', 'sadan', 'tuhannen', 'yhden'],
      [partitive, 'kymmentä', 'sataa', 'tuhatta', 'yhtä'],
      [illative, 'kymmeneen', 'sataan', 'tuhanteen', 'yhteen'],
      [`${weak}ss${a}`, 'kymmenessä', 'sadassa', 'tuhannessa', 'yhdessä'],
      [`${weak}st${a}`, 'kymmenestä', 'sadasta', 'tuhannesta', 'yhdestä'],
      [`${weak}ll${a}`, 'kymmenellä', 'sadalla', 'tuhannella', 'yhdellä'],
    ] as const;
    for (const [index, [form, tens, hundreds, thousands, one]] of forms.entries()) {
      table.set(form + tens, value * 10);
      table.set(form + hundreds, value * 100);
      table.set(form + thousands, value * 1000);
      table.set(form + tens + one, value * 10 + 1);
      for (const [units, small, weakBelow, partitiveBelow, illativeBelow] of stems) {
        if (units > 9) continue;
        const e = /[äö]/.test(partitiveBelow.slice(-1)) ? 'ä' : 'a';
        const same = [
          small,
          `${weakBelow}n`,
          partitiveBelow,
          illativeBelow,
          `${weakBelow}ss${e}`,
          `${weakBelow}st${e}`,
          `${weakBelow}ll${e}`,
        ];
        table.set(form + tens + (same[index] ?? small), value * 10 + units);
      }
    }
  }
  return table;
}

const FI_UNITS =
  'vuodessa/toimintavuodessa/kalenterivuodessa/kuukaudessa/kuussa/toimikaudessa/kvartaalissa/viikossa/päivässä/lukukaudessa/lukuvuodessa/valtuustokaudessa/valtuustokaudella/strategiakaudessa/strategiakaudella/lukukaudella/toimikaudella/kvartaalissa/vuorokaudessa/kaudessa/neljänneksessä/vuosineljänneksessä';

const FI_POINTS =
  'vuosi/kuukausi/viikko/päivä/lukukausi/lukuvuosi/valtuustokausi/kevät/syksy/kesä/talvi/kvartaali/neljännes/vuosineljännes/aamu/ilta/tammikuu/helmikuu/maaliskuu/huhtikuu/toukokuu/kesäkuu/elokuu/syyskuu/lokakuu/marraskuu/joulukuu';

const FI_DAYS = 'maanantai/tiistai/keskiviikko/torstai/perjantai/lauantai/sunnuntai';

const FI_ON_WEEKDAY = FI_DAYS.split('/')
  .map((day) => `${day}na/${day}nä`)
  .join('/');

const FI_ON_DAYS = FI_DAYS.split('/')
  .map((day) => (day.endsWith('i') ? `${day.slice(0, -1)}isin` : `${day}isin`))
  .join('/');

const FI_ON_MORNINGS = ['arki', ...FI_DAYS.split('/')].map((day) => `${day}aamuisin`).join('/');

const FI_IN_MONTHS = 'tammi/helmi/maalis/huhti/touko/kesä/heinä/elo/syys/loka/marras/joulu'
  .split('/')
  .map((month) => `${month}kuussa`)
  .join('/');

const FI_MONTH_GENITIVES = FI_IN_MONTHS.replaceAll('kuussa', 'kuun');

const FI_SPANS =
  'vuoden/kalenterivuoden/lukuvuoden/lukukauden/kauden/valtuustokauden/kuukauden/kuun/viikon/kvartaalin/neljänneksen';

/** Words that make a span of time a deadline: `kolmen viikon kuluessa`. */
const FI_WITHIN = 'kuluessa/sisällä/sisään/kuluttua/päästä/aikana/jälkeen';

/** Words that tell which year, season or month from now: `ensi vuonna`, `tänä syksynä`. */
const FI_FROM_NOW = 'ensi/viime/tänä/kuluvana/kuluneena';

/** Meetings that a month or season dates: `kesäkuun kokouksessa`. */
const FI_MEETINGS =
  'kokouksessa/kokouksessaan/kokoukseen/kokoukseensa/kokouksen/kokouksissa/kokouksissaan/kokouksiin/istunnossa/istuntoon/seminaarissa/neuvottelussa/käsittelyssä/kyselyssä/kyselyyn/haastattelussa/haastatteluissa';

/** School holidays, without their endings. */
const FI_HOLIDAYS = ['syysloma', 'talviloma', 'hiihtoloma', 'joululoma', 'pääsiäisloma', 'kesäloma'] as const;

const FI_PARTS =
  'alussa/alusta/alkuun/alkua/alkupuolella/alkupuoliskolla/lopussa/lopulla/loppuun/loppua/loppupuolella/loppupuoliskolla/puolivälissä/puoliväliin/päättyessä/päätteeksi/vaihteessa';

const FI_DURATIONS =
  'vuoden/vuosikymmenen/kuukauden/kuun/viikon/päivän/vuorokauden/arkipäivän/työpäivän/koulupäivän/tunnin';

const FI_TERM =
  'valtuustokausi/valtuustokauden/valtuustokautta/valtuustokautena/valtuustokaudessa/valtuustokaudesta/valtuustokauteen/valtuustokaudella/valtuustokaudelta/valtuustokaudelle/valtuustokaudeksi/' +
  'valtuustokaudet/valtuustokausien/valtuustokausia/valtuustokausina/valtuustokausille/valtuustokausiksi';

/** Singular forms of `kausi` and `vuosi`, to stand behind the first part of a compound. */
const FI_KAUSI = 'kausi/kauden/kautta/kautena/kaudessa/kaudesta/kauteen/kaudella/kaudelta/kaudelle/kaudeksi'.split('/');

const FI_VUOSI =
  'vuosi/vuoden/vuotta/vuotena/vuodessa/vuodesta/vuoteen/vuodella/vuodelta/vuodelle/vuodeksi/vuonna'.split('/');

/** Periods that the plan itself names without years: `strategiakautta`. */
const FI_PLAN_TERMS = [
  'strategia',
  'suunnitelma',
  'taloussuunnitelma',
  'taloussuunnittelu',
  'ohjelma',
  'suunnittelu',
  'sopimus',
].flatMap((first) => FI_KAUSI.map((form) => first + form));

/** Terms that are a period with the years that follow: `lukuvuoden 2026–2027`, `toimikaudeksi 2025–2027`. */
const FI_DATED_TERMS = [
  ...FI_VUOSI.flatMap((form) => [`luku${form}`, `koulu${form}`]),
  ...FI_KAUSI.map((form) => `toimi${form}`),
].join('/');

/** What is compiled into a lexicon of the entity words of Finnish. */
export const finnish = (): EntityWordLists => ({
  patterns: [
    {
      kind: 'minors',
      vague: false,
      text: 'alle 11/12/13/14/15/16/17/18 vuotta | alle 11/12/13/14/15/16/17/18 vuoden ikäi*',
    },
    {
      kind: 'rhythm',
      vague: false,
      text:
        `tilinpäätöksen/talousarvion/osavuosikatsauksen/osavuosikatsausten/toimintakertomuksen/hyvinvointikertomuksen yhteydessä | ${FI_ON_DAYS}/${FI_ON_MORNINGS}/arkisin/viikonloppuisin/arkipäivisin/iltaisin/aamuisin/iltapäivisin/aamupäivisin | joka/jokaisena ${FI_DAYS}/arkipäivä/viikonloppu | ` +
        `joka toinen/kolmas/neljäs ${FI_DAYS} | jokaisena ${FI_ON_WEEKDAY} | ` +
        `joka/jokaisen/kunkin ${FI_SPANS} alussa/lopussa/lopulla/alkaessa/päättyessä/puolivälissä/alkupuolella/loppupuolella/${FI_IN_MONTHS} | ` +
        `joka toisen/kolmannen/neljännen ${FI_SPANS} alussa/lopussa/lopulla/${FI_IN_MONTHS}/keväällä/syksyllä/kesällä/talvella | joka ${FI_SPANS} keväällä/syksyllä/kesällä/talvella | ` +
        `joka kuukauden/kuun/viikon ensimmäinen/toinen/kolmas/neljäs/viimeinen ${FI_DAYS}/arkipäivä/päivä/viikko | ` +
        `joka kuukauden/kuun/viikon ensimmäisenä/toisena/kolmantena/neljäntenä/viimeisenä ${FI_ON_WEEKDAY}/arkipäivänä/päivänä | ` +
        `joka/jokaisena ${FI_IN_MONTHS} | ` +
        `joka ${FI_POINTS} | jokainen vuosi | jokaisena vuonna | jokaisella valtuustokaudella/lukukaudella/kaudella | ` +
        `joka toinen/kolmas/neljäs/viides/kuudes ${FI_POINTS} | kerran/kahdesti/kolmesti/neljästi/viidesti/kuudesti/seitsemästi/kahdeksasti/kymmenesti ${FI_UNITS} | kerran valtuuston toimikaudessa/valtuustokaudessa/toimikaudella | kerran valtuustokauden/kauden/toimikauden/vuoden/lukuvuoden/lukukauden aikana | keväisin/syksyisin/kesäisin/talvisin | kerran # vuodessa/kuukaudessa/viikossa | ` +
        `vuosittai~/kuukausittai~/viikoittai~/vuotui~/jokavuoti~/neljännesvuosittai~/puolivuosittai~/osavuosittai~/kausittai~/lukukausittai~/lukuvuosittai~/valtuustokausittai~ | ` +
        `yhtenä päivänä/iltana/aamuna viikossa/kuukaudessa/vuodessa | puolen vuoden välein | vuoden välein | kuukauden/viikon/lukukauden/valtuustokauden välein | viikottai~ | joka #. ${FI_POINTS}/${FI_DAYS} | kerta/kertaa ${FI_UNITS}`,
    },
    {
      kind: 'rhythm',
      vague: true,
      text: 'muutaman/parin vuoden/kuukauden/viikon välein | muutaman/useita kerran/kertoja vuodessa/kuukaudessa/viikossa | säännöllisesti | säännöllisin väliajoin/välein | tasaisin väliajoin/välein | määräajoin | aika ajoin',
    },
    {
      kind: 'time',
      vague: false,
      text:
        `vuosi/kuukausi/viikko sitten | ${FI_DURATIONS} ${FI_WITHIN} | puolen vuoden/tunnin ${FI_WITHIN} | vuoden ${FI_PARTS} | ` +
        `${FI_FROM_NOW} vuonna/lukuvuonna/lukukautena/syksynä/keväänä/kesänä/talvena/kuussa/kuukautena/viikolla | ensi/viime vuodelle/vuodelta/vuodesta/vuoteen/vuodeksi/syksyyn/syksystä/kevääseen/keväästä/kesään/kesästä | ` +
        `tälle/tältä/tästä/tähän/kuluvalle/kuluvalta/kuluvasta/kuluvaan vuodelle/vuodelta/vuodesta/vuoteen/lukuvuodelle/syksylle/syksyltä/syksyyn/keväälle/keväältä/kevääseen/kesälle/kesältä/kesään/talvelle/talvelta | ` +
        `ensi/viime/tämän/kuluvan/kuluneen/seuraavan/edellisen vuoden/lukuvuoden/lukukauden/kuun/kuukauden/kalenterivuoden/talousarviovuoden aikana/${FI_PARTS}/keväällä/syksyllä/kesällä/talvella`,
    },
    {
      kind: 'time',
      vague: true,
      text:
        'parin/muutaman/usean/parinkymmenen/muutamankymmenen vuoden/vuosikymmenen/kuukauden/viikon/päivän/tunnin kuluessa/sisällä/sisään/kuluttua/aikana/päästä | parin/muutaman viime/viimeisen/seuraavan/tulevan/lähimmän vuoden/vuosikymmenen/kuukauden/viikon kuluessa/sisällä/aikana | jatkuvasti | jatkossa | tulevaisuudessa | lähitulevaisuudessa | pitkällä aikavälillä/tähtäimellä/aikajänteellä/tähtäyksellä | ' +
        'pidemmällä/keskipitkällä/lyhyellä aikavälillä/tähtäimellä/aikajänteellä | lähivuosina | lähivuosien aikana/kuluessa | lähiaikoina | lähiajan* aikana | ' +
        'tulevina/lähimpinä/seuraavina/viime/viimeisinä vuosina/vuosikymmeninä | viime vuosien/vuosikymmenten aikana | kaudella | tulevien vuosien aikana/kuluessa | vähitellen | asteittain | ajan myötä/mittaan/kuluessa | vuosien mittaan/kuluessa | ' +
        'aikanaan | mahdollisimman pian/nopeasti | ennen pitkää | jossain/jossakin vaiheessa',
    },
    {
      kind: 'period',
      vague: false,
      text: `${FI_TERM} | ${FI_TERM.split('/')
        .map((form) => `loppu${form}/alku${form}`)
        .join(
          '/',
        )} | lukuvuonna/lukuvuodeksi/lukuvuosina/kouluvuonna | ${FI_DATED_TERMS}/lukuvuosien/lukuvuosille =year | valtuustokauden/lukuvuoden/kouluvuoden/lukukauden/toimikauden aikana/kuluessa/ajan/ajaksi/${FI_PARTS} | toimikaudella`,
    },
    {
      kind: 'period',
      vague: true,
      text: `${FI_PLAN_TERMS.join('/')} | ${FI_PLAN_TERMS.filter((form) => form.endsWith('kauden')).join('/')} aikana/ajan/loppuun/lopussa/lopulla/alussa/alusta/ajaksi`,
    },
    {
      kind: 'date',
      vague: false,
      text:
        `${SEASON_TIMES} | ${SEASON_GENITIVES}/${FI_MONTH_GENITIVES} ${FI_MEETINGS} | ${SEASON_GENITIVES} aikana/kuluessa/loppuun/lopussa/lopulla/alussa/alusta | ${SEASON_GENITIVES} ja ${SEASON_GENITIVES} aikana/kuluessa | ` +
        `${SEASON_GENITIVES} ja ${SEASON_GENITIVES} =year | ${SEASON_GENITIVES}/syksy/kevät/kesä/talvi/syksyä/kevättä/kesää/talvea =year | ` +
        `${FI_HOLIDAYS.map((holiday) => `${holiday}lla/${holiday}viikolla`).join('/')} | ennen ${FI_HOLIDAYS.map((holiday) => `${holiday}a`).join('/')} | ${FI_HOLIDAYS.map((holiday) => `${holiday}n`).join('/')} aikana/jälkeen/alkaessa/päättyessä/alussa/lopussa | viikolla # | koulun/koulujen/lukuvuoden/lukukauden alkaessa/alettua | toimintakauden/toimintavuoden/tilikauden/tilivuoden/kerhokauden aikana/alkaessa/${FI_PARTS} | ` +
        'syyskaudella/kevätkaudella/syyslukukaudella/kevätlukukaudella/syyslukukaudesta/kevätlukukaudesta | syyslukukauden/kevätlukukauden/syyskauden/kevätkauden aikana/alusta/alussa/loppuun/lopussa | ' +
        'alkuvuonna/alkuvuodesta/alkuvuoteen/loppuvuonna/loppuvuodesta/loppuvuoteen/vuodenvaihteessa/vuodenvaihteeseen/vuodenvaihteesta | alkuvuoden/loppuvuoden aikana | alkuvuoden/loppuvuoden =year',
    },
  ],
  afterNumber: [
    {
      kind: 'rhythm',
      vague: false,
      text: `kertaa/krt/kerta/x ${FI_UNITS} | kertaa tai useammin/enemmän ${FI_UNITS} | kertaa valtuustokauden/kauden/toimikauden/vuoden/lukuvuoden/lukukauden aikana | kertaa valtuuston toimikaudessa | päivänä/iltana/päivää/iltaa viikossa/kuukaudessa/vuodessa | vuoden/kuukauden/viikon/päivän/kauden/valtuustokauden välein`,
    },
    {
      kind: 'time',
      vague: false,
      text: `vuotta/kuukautta/viikkoa/päivää/vuosikymmentä sitten | ${FI_DURATIONS}/lukuvuoden ${FI_WITHIN} | seuraavan/tulevan/lähimmän/viimeisen/viime/kuluneen ${FI_DURATIONS}/lukuvuoden ${FI_WITHIN}`,
    },
  ],
  times: ['krt', 'kertaa', 'kerta', 'x', 'kerran', 'kahdesti', 'kolmesti'],
  timeUnits: ['v', 'vuos', 'vuosi', 'vuodessa', 'kk', 'kuukausi', 'vko', 'viikko', 'pv', 'päivä', 'kausi', 'neljännes'],
  numerals: [...finnishNumerals()],
  half: ['puoli', 'puolen', 'puolta', 'puolesta', 'puoleen', 'puolella'],
  halves: 'vuotta vuoden vuodeksi vuodessa kuukautta kuukauden päivää päivän tuntia tunnin tunniksi tunnissa'.split(
    ' ',
  ),
  one: ['yksi', 'yhden', 'yhtä', 'yhteen', 'yhdessä', 'yhdestä', 'yhdellä', 'yhdelle'],
  months:
    'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu'.split(
      ' ',
    ),
  bounds: bounds(
    'alle enintään korkeintaan maksimissaan max',
    'yli vähintään ainakin minimissään min',
    'noin n lähes liki melkein suunnilleen arviolta ' +
      'vajaa vajaan vajaata vajaassa vajaasta vajaaseen vajaalla vajaat runsas runsaan runsasta runsaassa runsaasta runsaaseen runsaalla runsaat ' +
      'reilu reilun reilua reilussa reilusta reiluun reilulla reilut',
  ),
  naming: (
    'ma$ ti$ ke$ to$ pe$ la$ su$ dia$ dian$ diat$ pl$ natura$ viikko$ viikolla$ viikot$ viikoilla$ vko$ vk$ sivu$ sivun$ sivut sivul sivui kuva$ kuvan$ kuvat$ kuvio kuviss kuvass tauluk kaavio liite liittee luku$ luvut luvun luvus luvuissa$ luvuille$ pykälä$ pykälän$ kohta$ kohda kohdi kappale *nro numero versio iso$ osa$ osan$ klo$ kello$ puh$ puhelin ' +
    'y-tunnus postinumero valtatie valtatei kantatie kantatei maantie maantei seututie seututei pöytäkirja$ esityslista$ muistio$ promemoria$ vt$ kt$ mt$ tie$ indd$ pdf$ vaihe$ askel$ opas$ julkaisu$ raportti$ selvitys$ luokka$ luokat$ luokan$ luokkien$ luokilla$ luokille$ luokilta$ luokkiin$ luokalla$ luokalle$ luokalta$ vuosiluok'
  ).split(' '),
  listing:
    'tavoite tavoitelinjaus periaate päämäärä kärki kärkihanke vaihtoehto teesi lupaus menestystekijä mittari toimenpide painopiste linjaus teema kriteeri kysymys skenaario kehittämiskohde ohjelma strategia'.split(
      ' ',
    ),
  counting:
    'top$ on$ oli$ ovat$ olivat$ olisi$ olla$ ole$ ollut$ olevan$ olleet$ yhteensä$ kpl$ sai$ jäi$ nousi$ laski$ kasvoi$ määrä luku lukema keskiarvo arvosana tulos tavoite'.split(
      ' ',
    ),
  grades:
    'luokan luokkien luokka luokat luokalla luokilla luokalle luokille luokalta luokilta vuosiluokan vuosiluokkien vuosiluokka vuosiluokat lk asteen kärkeen sijalle sijoille sijalla sijoilla'.split(
      ' ',
    ),
  chapters: ['luvun', 'luvussa', 'lukujen', 'mom', 'momentti', 'momentin', 'momentissa', 'momentista', 'momenttiin'],
  few: ['pari', 'parin', 'paria', 'muutama', 'muutaman', 'muutamaa', 'usea', 'usean', 'useita', 'monta'],
  item: ['kohta', 'kohda', 'kohti'],
  age: ['vuotia', 'vuotis', 'luokkalai', 'vuotta täyt', 'v.', '-v.', '+ -vuotia', '+ vuotia', '+-vuotia'],
  scales: [
    ['miljard', 1e9],
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
});
