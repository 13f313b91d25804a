import type { Language } from '@lapsilinssi/linguistics';

/** A form of a word as grammars give it. */
export interface KnownForm {
  readonly language: Language;
  /** With notation. */
  readonly lemma: string;
  readonly tag: string;
  readonly form: string;
}

/** Finnish nouns and adjectives, one of each common kind of inflection: the cases below. */
const NOMINALS = `
talo talon taloa taloon talojen taloja taloihin
palvelu palvelun palvelua palveluun palvelujen palveluja palveluihin
valtio valtion valtiota valtioon valtioiden valtioita valtioihin
laatikko laatikon laatikkoa laatikkoon laatikoiden laatikoita laatikoihin
risti ristin ristiä ristiin ristien ristejä risteihin
paperi paperin paperia paperiin paperien papereita papereihin
kala kalan kalaa kalaan kalojen kaloja kaloihin
koira koiran koiraa koiraan koirien koiria koiriin
omena omenan omenaa omenaan omenoiden omenoita omenoihin
kulkija kulkijan kulkijaa kulkijaan kulkijoiden kulkijoita kulkijoihin
katiska katiskan katiskaa katiskaan katiskojen katiskoja katiskoihin
solakka solakan solakkaa solakkaan solakoiden solakoita solakoihin
korkea korkean korkeaa korkeaan korkeiden korkeita korkeisiin
vanhempi vanhemman vanhempaa vanhempaan vanhempien vanhempia vanhempiin
vapaa vapaan vapaata vapaaseen vapaiden vapaita vapaisiin
maa maan maata maahan maiden maita maihin
suo suon suota suohon soiden soita soihin
filee fileen fileetä fileeseen fileiden fileitä fileisiin
nuori nuoren nuorta nuoreen nuorten nuoria nuoriin
kieli kielen kieltä kieleen kielten kieliä kieliin
vesi veden vettä veteen vesien vesiä vesiin
lapsi lapsen lasta lapseen lasten lapsia lapsiin
perhe perheen perhettä perheeseen perheiden perheitä perheisiin
hame hameen hametta hameeseen hameiden hameita hameisiin
sisar sisaren sisarta sisareen sisarten sisaria sisariin
askel askelen askelta askeleen askelien askelia askeliin
työtön työttömän työtöntä työttömään työttömien työttömiä työttömiin
ahdin ahtimen ahdinta ahtimeen ahtimien ahtimia ahtimiin
nainen naisen naista naiseen naisten naisia naisiin
vastaus vastauksen vastausta vastaukseen vastausten vastauksia vastauksiin
mahdollisuus mahdollisuuden mahdollisuutta mahdollisuuteen mahdollisuuksien mahdollisuuksia mahdollisuuksiin
osallisuus osallisuuden osallisuutta osallisuuteen osallisuuksien osallisuuksia osallisuuksiin
vieras vieraan vierasta vieraaseen vieraiden vieraita vieraisiin
mies miehen miestä mieheen miesten miehiä miehiin
kevyt kevyen kevyttä kevyeen kevyiden kevyitä kevyisiin
kuollut kuolleen kuollutta kuolleeseen kuolleiden kuolleita kuolleisiin
päätös päätöksen päätöstä päätökseen päätösten päätöksiä päätöksiin
koulu koulun koulua kouluun koulujen kouluja kouluihin
kunta kunnan kuntaa kuntaan kuntien kuntia kuntiin
lautakunta lautakunnan lautakuntaa lautakuntaan lautakuntien lautakuntia lautakuntiin
alue alueen aluetta alueeseen alueiden alueita alueisiin
hoitaja hoitajan hoitajaa hoitajaan hoitajien hoitajia hoitajiin
oppilas oppilaan oppilasta oppilaaseen oppilaiden oppilaita oppilaisiin
tuki tuen tukea tukeen tukien tukia tukiin
joki joen jokea jokeen jokien jokia jokiin
leipä leivän leipää leipään leipien leipiä leipiin
kampa kamman kampaa kampaan kampojen kampoja kampoihin
`;
const CASES = ['sg.gen', 'sg.par', 'sg.ill', 'pl.gen', 'pl.par', 'pl.ill'];

/** Finnish verbs of every kind of conjugation. */
const VERBS = `
puhua puhun puhuu puhui puhutaan puhuttiin puhuisi
muistaa muistan muistaa muisti muistetaan muistettiin muistaisi
antaa annan antaa antoi annetaan annettiin antaisi
kirjoittaa kirjoitan kirjoittaa kirjoitti kirjoitetaan kirjoitettiin kirjoittaisi
lukea luen lukee luki luetaan luettiin lukisi
sallia sallin sallii salli sallitaan sallittiin sallisi
oppia opin oppii oppi opitaan opittiin oppisi
arvioida arvioin arvioi arvioi arvioidaan arvioitiin arvioisi
saada saan saa sai saadaan saatiin saisi
tuoda tuon tuo toi tuodaan tuotiin toisi
käydä käyn käy kävi käydään käytiin kävisi
päästä pääsen pääsee pääsi päästään päästiin pääsisi
kuulla kuulen kuulee kuuli kuullaan kuultiin kuulisi
äänestää äänestän äänestää äänesti äänestetään äänestettiin äänestäisi
valita valitsen valitsee valitsi valitaan valittiin valitsisi
vanheta vanhenen vanhenee vanheni vanhetaan vanhettiin vanhenisi
osata osaan osaa osasi osataan osattiin osaisi
hypätä hyppään hyppää hyppäsi hypätään hypättiin hyppäisi
tavata tapaan tapaa tapasi tavataan tavattiin tapaisi
osallistua osallistun osallistuu osallistui osallistutaan osallistuttiin osallistuisi
tehdä teen tekee teki tehdään tehtiin tekisi
nähdä näen näkee näki nähdään nähtiin näkisi
edistää edistän edistää edisti edistetään edistettiin edistäisi
tukea tuen tukee tuki tuetaan tuettiin tukisi
seurata seuraan seuraa seurasi seurataan seurattiin seuraisi
`;
const TENSES = ['prs.1', 'prs.3', 'pst.3', 'pass.prs', 'pass.pst', 'cnd.3'];

/** Swedish nouns of every declension. */
const SWEDISH_NOUNS = `
flicka flickan flickor flickorna
pojke pojken pojkar pojkarna
familj familjen familjer familjerna
plan planen planer planerna
barn barnet barn barnen
äpple äpplet äpplen äpplena
nämnd nämnden nämnder nämnderna
lärare läraren lärare lärarna
rättighet rättigheten rättigheter rättigheterna
skola skolan skolor skolorna
möte mötet möten mötena
`;
const DEFINITE = ['def.sg', 'indef.pl', 'def.pl'];

/** Swedish verbs of every conjugation: present, past, supine. */
const SWEDISH_VERBS = `
arbeta arbetar arbetade arbetat
köpa köper köpte köpt
`;
const SWEDISH_TENSES = ['prs', 'pst', 'sup'];

/** English nouns and verbs. */
const ENGLISH_NOUNS = `
child children
city cities
day days
church churches
plan plans
box boxes
policy policies
`;
const ENGLISH_VERBS = `
plan plans planned planning
assess assesses assessed assessing
study studies studied studying
play plays played playing
change changes changed changing
visit visits visited visiting
`;

function table(language: Language, rows: string, tags: readonly string[], notation: string): KnownForm[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [lemma = '', ...forms] = row.split(' ');
      return forms.map((form, index) => ({ language, lemma: `${lemma}${notation}`, tag: tags[index] ?? '', form }));
    });
}

/** Forms of words as grammars and dictionaries give them. */
export const KNOWN_FORMS: readonly KnownForm[] = [
  ...table('fi', NOMINALS, CASES, ''),
  ...table('fi', VERBS, TENSES, ' {verb}'),
  ...table('sv', SWEDISH_NOUNS, DEFINITE, ''),
  ...table('sv', SWEDISH_VERBS, SWEDISH_TENSES, ' {verb}'),
  ...table('en', ENGLISH_NOUNS, ['pl'], ''),
  ...table('en', ENGLISH_VERBS, ['prs', 'pst', 'ing'], ' {verb}'),
];
