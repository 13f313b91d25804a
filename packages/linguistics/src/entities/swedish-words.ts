import { bounds } from './bounds-of.ts';
import type { EntityWordLists } from './entity-words.ts';
import { numerals } from './numerals.ts';

const SV_UNITS =
  'år/året/månad/månaden/vecka/veckan/dag/dagen/dygn/dygnet/termin/terminen/läsår/läsåret/halvår/halvåret/kalenderår/fullmäktigeperiod/fullmäktigeperioden/mandatperiod/mandatperioden/kvartal/kvartalet';

/** What comes back every second or every third time, by gender. */
const SV_COMMON = 'månad/vecka/termin/dag/gång/fullmäktigeperiod/mandatperiod/höst/vår';

const SV_NEUTER = 'år/läsår/kvartal/halvår/dygn';

/** Intervals: `vartannat år`, `var fjärde månad`, `vart 4:e år`. */
const SV_INTERVAL = `vartannat ${SV_NEUTER} | varannan ${SV_COMMON} | vart år | var månad/vecka/termin | vart/var annat/annan ${SV_NEUTER}/${SV_COMMON} | vart/var tredje/fjärde/femte/sjätte/åttonde/tionde ${SV_NEUTER}/${SV_COMMON} | vart/var #. ${SV_NEUTER}/${SV_COMMON}`;

const SV_TIMES = SV_INTERVAL.split(' | ')
  .map((interval) => `en/två/tre/fyra gång/gånger ${interval}`)
  .join(' | ');

const SV_TERMS =
  'fullmäktigeperioden/fullmäktigeperiodens/fullmäktigeperioder/fullmäktigeperioderna/mandatperioden/mandatperiodens/mandatperioder/mandatperioderna/fullmäktigeperiod/mandatperiod/läsåret/läsårets/läsåren/skolåret/skolårets';

const SV_MONTHS = 'januari/februari/mars/april/maj/juni/juli/augusti/september/oktober/november/december';

const SV_POINTS = `${SV_MONTHS}/år/månad/vecka/dag/termin/läsår/fullmäktigeperiod/mandatperiod/kvartal/halvår/höst/vår/sommar/vinter/morgon/kväll`;

/** Ages below which people are children; `under tio år` is more often a span of time. */
const SV_AGES = '11/12/13/14/15/16/17/18/elva/tolv/tretton/fjorton/femton/sexton/sjutton/arton/aderton';

const SV_DAYS = 'måndag/tisdag/onsdag/torsdag/fredag/lördag/söndag';

const SV_DURATIONS = 'timmar/dagar/dygn/arbetsdagar/vardagar/skoldagar/kalenderdagar/veckor/månader/år/läsår/terminer';

/** Cardinal numerals from two to a million, and parts of a whole. */
function swedishNumerals(): Map<string, number> {
  const table = numerals(
    '0 noll | 0.5 hälften | 0.3333333333333333 tredjedel tredjedelar tredjedelen | 0.25 fjärdedel fjärdedelar fjärdedelen | 0.2 femtedel femtedelar femtedelen | 0.1 tiondel tiondelar tiondelen | ' +
      '2 två | 3 tre | 4 fyra | 5 fem | 6 sex | 7 sju | 8 åtta | 9 nio | 10 tio | 11 elva | 12 tolv | 13 tretton | 14 fjorton | 15 femton | 16 sexton | 17 sjutton | 18 arton aderton | 19 nitton | 20 tjugo | ' +
      '30 trettio | 40 fyrtio | 50 femtio | 60 sextio | 70 sjuttio | 80 åttio | 90 nittio | 100 hundra etthundra | 1000 tusen ettusen',
  );
  const all = [...table].filter(([, value]) => value >= 2);
  const units = [['ett', 1] as const, ['en', 1] as const, ...all.filter(([, value]) => value < 10)];
  for (const [tens, value] of all)
    if (value >= 20 && value <= 90) for (const [unit, one] of units) table.set(tens + unit, value + one);
  for (const [unit, value] of all.filter(([, count]) => count < 20)) {
    table.set(`${unit}hundra`, value * 100);
    table.set(`${unit}tusen`, value * 1000);
  }
  return table;
}

/** What is compiled into a lexicon of the entity words of Swedish. */
export const swedish = (): EntityWordLists => ({
  patterns: [
    {
      kind: 'rhythm',
      vague: false,
      text:
        `varje/varannan ${SV_DAYS}/vardag/veckoslut | ${SV_DAYS.split('/')
          .map((day) => `${day}ar/${day}arna`)
          .join(
            '/',
          )} | på/om vardagar/vardagarna/kvällar/kvällarna/morgnar/morgnarna/eftermiddagar/eftermiddagarna/förmiddagar/förmiddagarna/veckoslut/veckosluten | ` +
        `i samband med bokslutet/budgeten/delårsrapporten/verksamhetsberättelsen/välfärdsberättelsen | i början/slutet/mitten av varje ${SV_POINTS} | utgången/ingången/början/slutet/mitten av varje/vart ${SV_POINTS} | årligen | årlig/årliga/årligt | årsvis | månatligen | månatlig/månatliga/månatligt | månadsvis/månadsvisa | veckovis/veckovisa | dagligen | kvartalsvis/kvartalsvisa/kvartalsvist | halvårsvis/halvårsvisa | terminsvis/terminsvisa | periodvis | årsvisa/årligt | varje ${SV_POINTS} | ${SV_INTERVAL} | ${SV_TIMES} | ` +
        `en/två/tre/fyra gång/gånger under ${SV_UNITS} | en/två/tre/fyra gång/gånger varje/vardera ${SV_POINTS} | en gång per/om/i ${SV_UNITS} | en dag/kväll/eftermiddag/förmiddag i/per vecka/veckan/månad/månaden | två gånger per/om/i ${SV_UNITS} | per fullmäktigeperiod/mandatperiod/läsår/termin | med # års/månaders mellanrum`,
    },
    {
      kind: 'rhythm',
      vague: true,
      text: 'regelbundet | med jämna mellanrum | med regelbundna intervaller | från tid till annan',
    },
    {
      kind: 'time',
      vague: false,
      text:
        `inom en/ett timme/dag/dygn/vecka/månad/år/läsår/termin | inom ett halvår | inom ett halvt år | inom # ${SV_DURATIONS} | för # ${SV_DURATIONS} sedan | för en/ett månad/år/vecka/halvår sedan | under de senaste/närmaste/kommande/följande # åren/månaderna/veckorna/dagarna | de senaste/närmaste/kommande/följande # åren/månaderna/veckorna/dagarna | om en/ett månad/år/vecka/halvår | om # ${SV_DURATIONS} | ` +
        'förra året | förra veckan/månaden/hösten/våren/sommaren/vintern/läsåret/terminen | nästa/förra/innevarande år/läsår/termin/höst/vår/sommar/vinter/månad/vecka/kalenderår | föregående/kommande läsår | detta år/läsår | det här året/läsåret | i år/fjol/höst/sommar/vinter | ' +
        `under året | slutet/utgången/början/ingången/mitten av året | slutet/utgången/början/ingången/mitten av innevarande/nästa år | under samma dag/dygn/vecka/månad | efter en/ett dag/vecka/månad/år/halvår/termin/läsår | efter # ${SV_DURATIONS}`,
    },
    {
      kind: 'time',
      vague: true,
      text:
        'inom några veckor/månader/år | fortlöpande | kontinuerligt | fortsättningsvis | i framtiden | inom en/den snar/snara/nära framtid/framtiden | framöver | framledes | på lång/längre/kort/medellång sikt | på sikt | så småningom | ' +
        'under de närmaste/kommande/senaste åren | perioden | de närmaste/kommande/senaste åren | med tiden | successivt | gradvis | så snart som möjligt | så fort som möjligt | längre fram',
    },
    {
      kind: 'minors',
      vague: false,
      text: `under ${SV_AGES} år/års | yngre än ${SV_AGES} år`,
    },
    { kind: 'period', vague: false, text: SV_TERMS },
    {
      kind: 'period',
      vague: true,
      text: 'strategiperioden/planperioden/programperioden/planeringsperioden/avtalsperioden/ekonomiplaneperioden',
    },
    {
      kind: 'date',
      vague: false,
      text:
        `första/andra/tredje/fjärde/femte/sjätte/sjunde/åttonde/nionde/tionde/elfte/tolfte/trettonde/fjortonde/femtonde/sextonde/sjuttonde/artonde/nittonde/tjugonde/trettionde/sista ${SV_MONTHS} | ` +
        'hösten/våren/sommaren/vintern/senhösten/förhösten/försommaren/sensommaren/vårvintern/höstterminen/vårterminen/höstsäsongen/vårsäsongen/årsskiftet/höstlovet/sportlovet/jullovet/påsklovet/sommarlovet/vinterlovet/höstlovsveckan/sportlovsveckan | vid/före/efter skolstarten/terminsstarten/skolavslutningen | vecka # | höst/sommar/vinter =year | första/andra/tredje/fjärde/sista kvartalet/halvåret =year',
    },
  ],
  afterNumber: [
    {
      kind: 'rhythm',
      vague: false,
      text: `gånger/ggr per/om/i ${SV_UNITS} | kvällar/dagar/eftermiddagar/förmiddagar i/per vecka/veckan/månad/månaden | gånger/ggr varje ${SV_POINTS} | gånger/ggr under ${SV_UNITS} | gånger ${SV_INTERVAL.split(' | ').join(' | gånger ')} | års/månaders/veckors mellanrum/intervaller`,
    },
  ],
  times: ['ggr', 'gång', 'gånger', 'g', 'x'],
  timeUnits: ['år', 'månad', 'mån', 'vecka', 'v', 'dag', 'termin', 'läsår', 'period', 'kvartal'],
  one: ['en', 'ett'],
  half: ['halv', 'halvt'],
  outOf: 'av',
  halves: ['år', 'månad', 'dag', 'timme'],
  numerals: [...swedishNumerals()],
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  bounds: bounds(
    'under högst max maximalt',
    'över minst',
    'cirka ca c kring inemot bortåt närmare uppemot ungefär omkring knappt knappa drygt dryga nästan runt',
  ),
  naming:
    'promemoria$ *dno *asianro protokoll$ föredragningslista$ må$ fr$ lö$ sö$ ålder$ åldern$ åldrarna$ åldersgruppen$ åldersgrupperna$ ålderskategorin$ ålderskategorierna$ åldersklassen$ åldersklasserna$ pb$ natura$ vecka$ veckorna$ sid$ sida$ sidan$ sidor bild$ figur tabell bilaga bilagor kapitel kap$ punkt avsnitt *nr nummer version iso$ del$ kl$ klockan$ tfn$ tel$ telefon$ årskurs åk$ klass$ klasser$ klasserna$ stamväg riksväg rv$ väg$ indd$ pdf$ steg$ fas$ artiklar'.split(
      ' ',
    ),
  listing: 'rapport mål åtgärd princip tyngdpunkt mätare indikator tema kriterium fråga scenario prioritet'.split(' '),
  counting: 'är$ var$ blir$ blev$ totalt$ sammanlagt$ st$ antal medeltal betyg resultat'.split(' '),
  grades: 'klass klassen klasser klasserna'.split(' '),
  chapters: ['kap', 'kapitlet', 'kapitel', 'mom', 'momentet'],
  few: ['några', 'par', 'flera', 'många'],
  item: ['punkt'],
  age: ['åring', 'årig', 'år fyllda', 'år gam'],
  scales: [
    ['miljard', 1e9],
    ['miljon', 1e6],
    ['milj', 1e6],
    ['mn', 1e6],
    ['md', 1e9],
    ['tusen', 1e3],
    ['t€', 1e3],
    ['m€', 1e6],
  ],
  percent: ['procent'],
  article: 'artikel',
  subsection: ['mom'],
});
