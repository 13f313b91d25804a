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
  '1': 'talo arvo säästö osto tulo kasvu maksu taso puisto jakso keino koulu vero',
  '1A': 'verkko joukko lukko',
  '1C': 'käyttö tuotto muutto luotto',
  '1D': 'teko näkö alku',
  '1E': 'apu',
  '1F': 'tieto hoito johto muoto ehto vaihto laatu',
  '1I': 'huolto',
  '1J': 'hallinto tuotanto asunto luonto käytäntö tutkinto toiminto säädäntö kunto perintö',
  '1K': 'siirto',
  '1M': 'luku',
  '2':
    'palvelu ohjelmisto valtuusto verkosto järjestö toimisto luettelo virasto väestö henkilö henkilöstö ympäristö suunnittelu ajattelu keskustelu opiskelu neuvottelu kokeilu ' +
    'valmistelu tarkastelu menettely esittely kysely vertailu kilpailu kirjasto yhteisö jäsenistö aineisto käsittely',
  '3': 'arvio valtio visio organisaatio yhtiö häiriö museo',
  '4A': 'yksikkö',
  '5': 'risti projekti prosessi resurssi konsepti testi trendi tili malli tiimi',
  '5C': 'budjetti raportti kortti instituutti parlamentti dokumentti momentti',
  '5D': 'laki',
  '5F': 'koti äiti',
  '5G': 'kaupunki',
  '5J': 'arviointi hyvinvointi budjetointi raportointi',
  '6': 'paperi mittari indikaattori kriteeri ministeri foorumi sektori kalenteri rekisteri moduuli',
  '7': 'ovi nimi talvi',
  '7D': 'tuki väki mäki',
  '7F': 'lehti',
  '7G': 'henki',
  '7L': 'arki järki',
  '9': 'kala raha sana kirja vara raja matka tila tarha teema',
  '9A': 'luokka politiikka tekniikka',
  '9E': 'tapa',
  '9I': 'valta',
  '9J': 'seuranta toiminta hallinta valinta hankinta valvonta neuvonta liikunta viestintä hinta',
  '9K': 'kerta',
  '9L': 'aika',
  '10':
    'ohjelma suunnitelma päivä koira ongelma järjestelmä kokoelma ryhmä määrä elämä näkymä osa pohja suoja tehtävä kuva turva summa isä asema lisä',
  '10D': 'ikä',
  '10E': 'lupa',
  '10F': 'kohta pöytä',
  '10J': 'kunta suunta',
  '10L': 'poika',
  '12': 'toimija strategia neuvola johtaja asia käyttäjä opettaja päättäjä ohjaaja tekijä',
  '16H': 'vanhempi parempi',
  '17': 'vastuu vapaa',
  '18': 'maa',
  '19': 'työ tie suo yö',
  '25': 'toimi',
  '26': 'nuori ääni suuri pieni kieli mieli huoli',
  '27': 'käsi vuosi uusi vesi täysi',
  '28': 'kansi varsi',
  '29': 'lapsi',
  '31': 'kaksi yksi',
  '32': 'jäsen',
  '33': 'kytkin avain eläin elin puhelin',
  '33F': 'ydin',
  '35': 'lämmin',
  '38': 'nainen ihminen',
  '39':
    'vastaus vaikutus päätös kysymys ilmoitus opetus ehdotus kokous tutkimus koulutus kasvatus sopimus selvitys kuvaus yhdistys kehitys linjaus rahoitus kuljetus edellytys ' +
    'järjestys lupaus avustus korvaus harjoitus harrastus kartoitus keskus ohjaus ajatus kokemus luottamus hallitus',
  '40': 'osallisuus oikeus talous mahdollisuus terveys turvallisuus tulevaisuus rakkaus vapaus sairaus rikkaus',
  '41': 'vieras sairas oppilas potilas valmis kallis kaunis',
  '41A': 'asukas asiakas rikas',
  '41F': 'hidas puhdas tehdas',
  '42': 'mies',
  '44': 'kevät',
  '45': 'kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes',
  '46': 'tuhat',
  '48': 'perhe alue vaihe piste este puhe ohje kone hame',
  '48A': 'hanke liike lomake',
  '48C': 'tavoite osoite laite palaute tuote aloite liite',
  '48E': 'tarve',
  '48F': 'suhde kohde toimenpide taide',
  '48J': 'rakenne tilanne',
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
  '74D': 'koota',
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

/**
 * The common word in which a lemma ends, the longest first. `lastPart` is where the author said that the last part begins (0: not said).
 * Words of three letters count only as a marked last part or as the whole word, for too many other words end in them.
 */
export function commonHeadOf(lemma: string, lastPart: number, pos: PartOfSpeech): CommonHead | undefined {
  const verb = pos === 'verb';
  let longest: CommonHead | undefined;
  for (const head of COMMON_HEADS) {
    if (head.verb !== verb || !lemma.endsWith(head.word)) continue;
    const start = lemma.length - head.word.length;
    if (start < lastPart || (head.word.length <= 3 && start !== lastPart)) continue;
    if (longest === undefined || head.word.length > longest.word.length) longest = head;
  }
  return longest;
}
