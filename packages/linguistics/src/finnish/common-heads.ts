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

/** Common words of administrative text by type: Kotus class and gradation letter. Longest suffix wins. */
const NOMINALS: Readonly<Record<string, string>> = {
  '1': 'arvio talo silta',
  '1D': 'joukko luku näkö teko uhko',
  '1F': 'tieto hoito äänto muoto kohto',
  '1J': 'hallinto tuotanto asunto luonto käytäntö huolto',
  '1A': 'verkko lukko',
  '2': 'palvelu valtuusto verkosto järjestö lautakunto toimisto koulutustoimisto luettelo väestö virasto ryhmittymo huolto kokoelmo henkilöstö lainsäädäntö ympäristö',
  '3': 'valtio kunto arvio aluevaltio instituutio komissio funktio',
  '4A': 'yksikkö nimikkö',
  '5': 'risti projekti prosessi konsepti resurssi kanssi konsultti budjetti raportti',
  '5C': 'raportti budjetti portti tontti instituutti kortti',
  '5J': 'arviointi hyvinvointi budjetointi seurantatointi johtointi raportointi koordinointi suunnittelutointi markkinointi toiminti kartoitointi',
  '6': 'paperi mittari indikaattori kriteeri ministeri foorumi sektori kalenteri faktori moduuli',
  '7D': 'laki tuki väki',
  '9': 'kala asema asiakirja vika',
  '9E': 'tapa',
  '9J': 'seuranta toiminta hallinta valinta hankinta valvonta neuvonta kuljetta opinta viestintä asunta',
  '10': 'ohjelma suunnitelma päivä koira ongelma järjestelmä selvitelmä kokoelma tutkimussuunnitelma tarkastelma jäsenmaksu ryhmä määrä näkemä elämä',
  '10J': 'kunta',
  '10F': 'pöytä paita hoita',
  '12': 'toimija strategia neuvola osallistuja johtaja asia työntekijä opettaja vanhempija tekijä käyttäjä asukasta päättäjä hankkija kirjailija koordinaattorija ohjaaja kuntoutuja kasvattaja',
  '16H': 'vanhempi',
  '18': 'maa',
  '19': 'työ tie suo yö',
  '25': 'toimi luomi',
  '26': 'nuori ääni suuri pieni kieli mieli huoli tuoli ovi',
  '27': 'käsi vuosi uusi vesi',
  '28': 'kansi',
  '29': 'lapsi',
  '32': 'jäsen',
  '33': 'kytkin avain eläin',
  '34': 'osaton',
  '38': 'nainen ihminen kuuleminen johtaminen',
  '39': 'vastaus vaikutus päätös kysymys ilmoitus opetus ehdotus kokous palautus mahdollistus tutkimus koulutus kasvatus sopimus selvitys kuvaus palvelukuvaus sairaus yhdistys neuvottelus kehitys linjaus',
  '40': 'osallisuus oikeus talous mahdollisuus terveys turvallisuus tulevaisuus rakkaus vapaus',
  '41': 'vieras sairas',
  '41A': 'asukas asiakas oppilas',
  '48': 'perhe hame alue',
  '48A': 'hanke liikke',
  '48C': 'tavoite osoite laite tarvitte',
};

const VERBS: Readonly<Record<string, string>> = {};

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
