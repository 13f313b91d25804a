import { bounds } from './bounds-of.ts';
import type { EntityWords } from './entity-words.ts';
import { numerals } from './numerals.ts';
import { byStart, patterns } from './time-patterns.ts';

const SV_UNITS =
  'år/året/månad/månaden/vecka/veckan/dag/dagen/termin/terminen/läsår/läsåret/fullmäktigeperiod/mandatperiod/kvartal';

const SV_POINTS =
  'januari/februari/mars/april/maj/juni/juli/augusti/september/oktober/november/december/år/månad/vecka/dag/termin/läsår/fullmäktigeperiod/mandatperiod/kvartal/höst/vår/sommar/vinter/morgon/kväll';

const SV_DAYS = 'måndag/tisdag/onsdag/torsdag/fredag/lördag/söndag';

const SV_DURATIONS = 'timmar/dagar/dygn/arbetsdagar/vardagar/veckor/månader/år/läsår/terminer';

/** Entity words of Swedish. */
export const SWEDISH: Omit<EntityWords, 'starts'> = {
  patterns: byStart([
    ...patterns(
      'rhythm',
      false,
      `varje/varannan ${SV_DAYS}/vardag/veckoslut | på/om ${SV_DAYS.split('/')
        .map((day) => `${day}ar/${day}arna`)
        .join('/')}/vardagar/vardagarna/kvällar/kvällarna/veckoslut | ` +
        `i början/slutet/mitten av varje ${SV_POINTS} | vartannat läsår | årligen | årlig/årliga/årligt | årsvis | månatligen | månatlig/månatliga/månatligt | månadsvis | veckovis | dagligen | kvartalsvis | halvårsvis | terminsvis | periodvis | varje ${SV_POINTS} | vartannat år | ` +
        `varannan månad/vecka/termin/dag | vart/var tredje/fjärde/femte/sjätte år/månad/vecka/termin | en gång per/om/i ${SV_UNITS} | två gånger per/om/i ${SV_UNITS} | per fullmäktigeperiod/mandatperiod | med # års/månaders mellanrum`,
    ),
    ...patterns(
      'rhythm',
      true,
      'regelbundet | med jämna mellanrum | med regelbundna intervaller | från tid till annan',
    ),
    ...patterns(
      'time',
      false,
      `inom en/ett timme/dag/dygn/vecka/månad/år/läsår/termin | inom ett halvår | inom ett halvt år | inom # ${SV_DURATIONS}`,
    ),
    ...patterns(
      'time',
      true,
      'inom några veckor/månader/år | fortlöpande | kontinuerligt | fortsättningsvis | i framtiden | inom en/den snar/snara/nära framtid/framtiden | framöver | framledes | på lång/längre/kort/medellång sikt | på sikt | så småningom | ' +
        'under de närmaste/kommande åren | de närmaste/kommande åren | med tiden | successivt | gradvis | så snart som möjligt | så fort som möjligt | längre fram',
    ),
    ...patterns(
      'period',
      false,
      'fullmäktigeperioden/fullmäktigeperiodens/mandatperioden/mandatperiodens/läsåret/läsårets | innevarande fullmäktigeperiod/mandatperiod',
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
  times: [],
  timeUnits: [],
  one: ['en', 'ett'],
  half: ['halv'],
  numerals: numerals(
    '0 noll | 0.5 hälften | 2 två | 3 tre | 4 fyra | 5 fem | 6 sex | 7 sju | 8 åtta | 9 nio | 10 tio | 11 elva | 12 tolv | 13 tretton | 14 fjorton | 15 femton | 16 sexton | 17 sjutton | 18 arton | 19 nitton | 20 tjugo | 30 trettio | 40 fyrtio | 50 femtio | 60 sextio | 80 åttio | 100 hundra | 1000 tusen',
  ),
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  bounds: bounds('under högst max maximalt', 'över minst', 'cirka ca c ungefär omkring knappt drygt nästan runt'),
  naming:
    'pb$ natura$ vecka$ veckorna$ sid$ sidan$ sidor bild$ figur tabell bilaga bilagor kapitel kap$ punkt avsnitt nr$ nummer version iso$ del$ kl$ klockan$ tfn$ tel$ telefon$ årskurs åk$ klass$ klasser$ klasserna$ stamväg riksväg rv$ väg$ indd$ pdf$ steg$ fas$ artiklar'.split(
      ' ',
    ),
  listing: 'mål åtgärd mätare indikator tema kriterium fråga scenario prioritet'.split(' '),
  counting: 'är$ var$ blir$ blev$ totalt$ sammanlagt$ st$ antal medeltal betyg resultat'.split(' '),
  grades: 'klass klassen klasser klasserna'.split(' '),
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
};
