import type { PartOfSpeech } from '../types.ts';
import type { Gradation } from './gradation.ts';

/** Type of a common word, used for the word itself and for compounds that end in it. */
export interface CommonHead {
  readonly word: string;
  readonly verb: boolean;
  /** Kotus class. */
  readonly number: number;
  readonly gradation: Gradation;
}

/** Common words of administrative text by type: Kotus class and gradation letter. */
const NOMINALS: Readonly<Record<string, string>> = {
  '1': 'auto talo arvo säästö osto tulo kasvu maksu taso puisto jakso keino koulu vero pano vuoro paino olo henkilöstö ympäristö vähemmistö enemmistö kalusto väestö jäsenistö mittaristo puheenjohtajisto kerho kirjo taulu meno pallo sisko neuvo ero äly naapurusto',
  '1A': 'verkko joukko lukko',
  '1C': 'otto käyttö tuotto muutto luotto',
  '1D': 'teko näkö alku koko polku jako haku',
  '1E': 'apu',
  '1F': 'tieto hoito johto muoto ehto vaihto laatu taito kuitu pito vuoto hyöty veto informoitu',
  '1G': 'runko',
  '1I': 'huolto kielto',
  '1J': 'hallinto tuotanto asunto luonto käytäntö tutkinto toiminto säädäntö kunto perintö havainto lausunto pyyntö sääntö istunto varanto palkinto',
  '1K': 'siirto',
  '1M': 'luku',
  '2':
    'palvelu ohjelmisto valtuusto verkosto järjestö toimisto luettelo virasto henkilö suunnittelu ajattelu keskustelu opiskelu neuvottelu kokeilu ' +
    'valmistelu tarkastelu menettely esittely kysely vertailu kilpailu kirjasto yhteisö aineisto käsittely',
  '3': 'arvio valtio visio organisaatio yhtiö häiriö museo video',
  '4A': 'yksikkö taulukko',
  '5': 'risti projekti prosessi resurssi konsepti testi trendi tili malli tiimi tyyli lasti kurssi indeksi rytmi filmi muuri teksti stressi kriisi insinööri seminaari webinaari sosionomi leiri peli sali materiaali diagnoosi nikotiini luotsi',
  '5A': 'merkki',
  '5C': 'budjetti raportti kortti instituutti parlamentti dokumentti momentti',
  '5D': 'laki',
  '5F': 'koti äiti raati arkkitehti tauti täti',
  '5G': 'kaupunki',
  '5J': 'arviointi hyvinvointi budjetointi raportointi',
  '6': 'paperi mittari indikaattori kriteeri ministeri foorumi sektori kalenteri rekisteri moduuli',
  '7': 'suomi ovi nimi talvi kivi hetki sormi onni polvi pilvi helmi salmi hirvi poski koski retki',
  '7A': 'kaikki',
  '7D': 'tuki väki mäki joki reki',
  '7E': 'kilpi siipi',
  '7F': 'lehti lahti tähti',
  '7G': 'henki',
  '7H': 'lampi',
  '7L': 'arki järki kärki jälki',
  '9': 'paja data beta meta delta agenda ala lista perusta keskusta seura ilma kala raha sana kirja vara raja matka tila tarha teema vaara sarja',
  '8': 'sote hyte',
  '9A': 'paikka politiikka tekniikka robotiikka pedagogiikka keramiikka analytiikka',
  '9C': 'kartta',
  '9E': 'tapa',
  '9F': 'riita',
  '9G': 'ranka',
  '9I': 'valta',
  '9J': 'seuranta toiminta hallinta valinta hankinta valvonta neuvonta liikunta viestintä hinta pinta kanta tarjonta',
  '9D': 'vika velka',
  '9K': 'kerta',
  '9L': 'aika',
  '10': 'ohjelma suunnitelma päivä koira ongelma järjestelmä kokoelma ryhmä määrä elämä näkymä osa pohja suoja tehtävä kuva turva summa isä asema lisä pykälä kypärä johtaja opettaja päättäjä käyttäjä ohjaaja erä ura koordinoija',
  '10A': 'luokka',
  '10D': 'ikä',
  '10E': 'lupa',
  '10F': 'kohta pöytä setä',
  '10J': 'kunta suunta isäntä emäntä',
  '10L': 'poika',
  '11': 'peruna omena',
  '12': 'idea komitea toimija strategia neuvola asia tekijä tarina kollega kitara markkina',
  '14A': 'tupakka klinikka palikka porukka',
  '16H': 'vanhempi parempi',
  '17': 'vastuu vapaa',
  '18': 'maa',
  '19': 'työ tie suo yö',
  '20': 'filee',
  '23': 'tiili hiili',
  '24': 'uni tuli meri veri',
  '25': 'toimi niemi liemi taimi luomi',
  '26': 'nuori ääni suuri pieni kieli mieli huoli saari vuori kaari juuri puoli tuuli nuoli hiiri sieni suoli riihi',
  '27': 'käsi vuosi uusi vesi täysi kausi tosi kuusi viisi köysi reisi susi',
  '28': 'kansi varsi länsi korsi',
  '29': 'lapsi',
  '30': 'veitsi',
  '31': 'kaksi yksi',
  '32': 'jäsen',
  '33': 'kytkin avain eläin elin puhelin',
  '33F': 'ydin',
  '33K': 'kerroin',
  '35': 'lämmin',
  '37': 'vasen',
  '38': 'nainen ihminen kielinen sensitiivinen keskeinen',
  '39':
    'vastaus vaikutus päätös kysymys ilmoitus opetus ehdotus kokous tutkimus koulutus kasvatus sopimus selvitys kuvaus yhdistys kehitys linjaus rahoitus kuljetus edellytys ' +
    'järjestys lupaus avustus korvaus harjoitus harrastus kartoitus keskus ohjaus ajatus kokemus luottamus hallitus tarjous',
  '40': 'valmius osallisuus oikeus talous mahdollisuus terveys turvallisuus tulevaisuus rakkaus vapaus sairaus rikkaus puhtaus hitaus kirkkaus viisaus raskaus ahtaus heikkous',
  '41': 'vieras sairas oppilas potilas valmis kallis kaunis raskas verstas lähettiläs',
  '41B': 'opas',
  '41A': 'asukas asiakas rikas pudokas tulokas',
  '41F': 'hidas puhdas tehdas',
  '41I': 'allas',
  '42': 'mies',
  '43': 'lyhyt ohut kevyt olut',
  '44': 'kevät',
  '45': 'kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes',
  '46': 'tuhat',
  '48': 'terve aste perhe alue vaihe piste este puhe ohje kone hame kirje vaje',
  '48A': 'hanke liike lomake',
  '48C': 'tavoite osoite laite palaute tuote aloite liite',
  '48E': 'tarve',
  '48F': 'suhde kohde pide taide',
  '48J': 'rakenne tilanne',
  '48K': 'kierre',
};

const VERBS: Readonly<Record<string, string>> = {
  '53': 'edistää järjestää muistaa elää',
  '53C': 'ottaa jättää näyttää päättää käyttää täyttää',
  '53F': 'johtaa hoitaa pitää',
  '54I': 'kieltää',
  '54J': 'vähentää parantaa kohdentaa hyödyntää',
  '54K': 'ymmärtää',
  '55F': 'löytää',
  '56': 'kasvaa maksaa',
  '56C': 'auttaa kattaa',
  '56D': 'jakaa alkaa',
  '56J': 'antaa kantaa',
  '58D': 'tukea hakea lukea',
  '59J': 'tuntea',
  '60F': 'lähteä',
  '61B': 'oppia',
  '61D': 'pyrkiä',
  '61E': 'sopia',
  '61F': 'vaatia pohtia',
  '63': 'saada jäädä myydä',
  '64': 'luoda tuoda viedä syödä juoda',
  '65': 'käydä',
  '67': 'kuulla tulla mennä kuolla palvella keskustella tarkastella',
  '67C': 'suunnitella ajatella käsitellä esitellä neuvotella',
  '67J': 'kuunnella työskennellä',
  '69': 'valita tarvita havaita hallita',
  '70': 'juosta',
  '73': 'seurata vastata',
  '73C': 'mitata',
  '73D': 'taata',
  '73E': 'luvata',
  '74': 'nimetä',
  '74D': 'koota',
  '74E': 'ruveta kiivetä',
  '74F': 'todeta',
  '75': 'selvitä hävitä hellitä',
  '76': 'tietää taitaa',
  '77': 'olla',
};

function read(table: Readonly<Record<string, string>>, verb: boolean): CommonHead[] {
  return Object.entries(table).flatMap(([type, words]) => {
    const number = Number.parseInt(type, 10);
    const gradation = gradationOf(type.slice(String(number).length));
    return words.split(' ').map((word) => ({ word, verb, number, gradation }));
  });
}

function gradationOf(letter: string): Gradation {
  const known: readonly Gradation[] = ['', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'];
  return known.find((gradation) => gradation === letter) ?? '';
}

/** The shipped table of common words. */
export const COMMON_HEADS: readonly CommonHead[] = [...read(NOMINALS, false), ...read(VERBS, true)];

const NOMINAL_BY_WORD: ReadonlyMap<string, CommonHead> = new Map(
  COMMON_HEADS.filter(({ verb }) => !verb).map((head) => [head.word, head]),
);
const VERB_BY_WORD: ReadonlyMap<string, CommonHead> = new Map(
  COMMON_HEADS.filter(({ verb }) => verb).map((head) => [head.word, head]),
);

/** Short words in which so many others end that they count only as a marked or visible last part: `kaveri` is no `veri`. */
const AMBIGUOUS = new Set([
  'nimi',
  'kivi',
  'meri',
  'veri',
  'tuli',
  'tosi',
  'susi',
  'joki',
  'reki',
  'hinta',
  'pinta',
  'lasti',
  'tili',
  'kone',
  'lukko',
  'beta',
  'meta',
  'delta',
]);
/** Words of three letters that end nearly nothing but their own compounds. */
const SAFE_SHORT = new Set(['työ', 'ikä', 'tie']);
const SHORT = 3;

/**
 * The common word in which a lemma ends, the longest first. `lastPart` is where the last part begins, marked by the author or seen
 * after a listed first part; 0 when it is not known. Short and ambiguous words count only there or as the whole word.
 */
export function commonHeadOf(lemma: string, lastPart: number, pos: PartOfSpeech): CommonHead | undefined {
  const verb = pos === 'verb';
  for (let start = lastPart; start < lemma.length; start++) {
    const head = (verb ? VERB_BY_WORD : NOMINAL_BY_WORD).get(lemma.slice(start));
    if (head === undefined) continue;
    const free = verb ? BEFORE_VERBS.has(lemma.slice(0, start)) : mayEndLongerWord(head.word, start - lastPart);
    if (start === lastPart || free) return head;
  }
  return undefined;
}

/** Words written together with verbs: `edesauttaa`, `ylläpitää`. */
const BEFORE_VERBS = new Set([
  'edes',
  'irti',
  'yllä',
  'läpi',
  'toimeen',
  'jälleen',
  'alle',
  'ylös',
  'itse',
  'kokoon',
  'aikaan',
  'hyväksi',
  'ennalta',
  'esiin',
  'läsnä',
  'pois',
  'yhteen',
  'uudelleen',
]);

function mayEndLongerWord(word: string, lettersBefore: number): boolean {
  if (lettersBefore < 2) return false;
  return word.length <= SHORT ? SAFE_SHORT.has(word) : !AMBIGUOUS.has(word);
}
