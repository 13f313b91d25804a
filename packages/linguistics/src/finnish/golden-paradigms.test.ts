import { describe, expect, test } from 'vitest';

import { paradigm } from '../paradigm.ts';

/** Forms of a word for some tags, parallel forms parted by a slash. */
function row(text: string, tags: readonly string[]): string {
  const forms = paradigm({ text }, 'fi');
  return tags
    .map((tag) => [...new Set(forms.filter((each) => each.tag === tag).map(({ form }) => form))].join('/'))
    .join(' ');
}

const NOMINAL_TAGS = ['sg.gen', 'sg.par', 'sg.ill', 'sg.ess', 'pl.nom', 'pl.gen', 'pl.par', 'pl.ill', 'pl.ine'];

describe('one noun of each class', () => {
  test.each([
    [1, 'talo', 'talon taloa taloon talona talot talojen taloja taloihin taloissa'],
    [1, 'verkko', 'verkon verkkoa verkkoon verkkona verkot verkkojen verkkoja verkkoihin verkoissa'],
    [
      2,
      'palvelu',
      'palvelun palvelua palveluun palveluna palvelut palvelujen/palveluiden/palveluitten palveluja/palveluita palveluihin palveluissa',
    ],
    [3, 'valtio', 'valtion valtiota valtioon valtiona valtiot valtioiden/valtioitten valtioita valtioihin valtioissa'],
    [
      4,
      'yksikkö',
      'yksikön yksikköä yksikköön yksikkönä yksiköt yksikköjen/yksiköiden/yksiköitten yksikköjä/yksiköitä yksikköihin/yksiköihin yksiköissä',
    ],
    [
      5,
      'projekti',
      'projektin projektia projektiin projektina projektit projektien projekteja projekteihin projekteissa',
    ],
    [
      5,
      'arviointi',
      'arvioinnin arviointia arviointiin arviointina arvioinnit arviointien arviointeja arviointeihin arvioinneissa',
    ],
    [
      6,
      'indikaattori',
      'indikaattorin indikaattoria indikaattoriin indikaattorina indikaattorit indikaattorien/indikaattoreiden/indikaattoreitten indikaattoreja/indikaattoreita indikaattoreihin indikaattoreissa',
    ],
    [7, 'tuki', 'tuen tukea tukeen tukena tuet tukien tukia tukiin tuissa'],
    [7, 'ovi', 'oven ovea oveen ovena ovet ovien ovia oviin ovissa'],
    [8, 'nalle (nallen)', 'nallen nallea nalleen nallena nallet nallejen nalleja nalleihin nalleissa'],
    [9, 'kala', 'kalan kalaa kalaan kalana kalat kalojen kaloja kaloihin kaloissa'],
    [
      9,
      'toiminta',
      'toiminnan toimintaa toimintaan toimintana toiminnat toimintojen toimintoja toimintoihin toiminnoissa',
    ],
    [9, 'aika', 'ajan aikaa aikaan aikana ajat aikojen aikoja aikoihin ajoissa'],
    [10, 'ohjelma', 'ohjelman ohjelmaa ohjelmaan ohjelmana ohjelmat ohjelmien ohjelmia ohjelmiin ohjelmissa'],
    [10, 'kunta', 'kunnan kuntaa kuntaan kuntana kunnat kuntien kuntia kuntiin kunnissa'],
    [10, 'johtaja', 'johtajan johtajaa johtajaan johtajana johtajat johtajien johtajia johtajiin johtajissa'],
    [
      11,
      'omena',
      'omenan omenaa omenaan omenana omenat omenien/omenoiden/omenoitten/omenojen omenia/omenoita/omenoja omeniin/omenoihin omenissa/omenoissa',
    ],
    [
      12,
      'toimija',
      'toimijan toimijaa toimijaan toimijana toimijat toimijoiden/toimijoitten toimijoita toimijoihin toimijoissa',
    ],
    [
      13,
      'katiska (katiskan)',
      'katiskan katiskaa katiskaan katiskana katiskat katiskien/katiskoiden/katiskoitten/katiskojen katiskia/katiskoita/katiskoja katiskiin/katiskoihin katiskissa/katiskoissa',
    ],
    [
      14,
      'solakka (solakkaa, solakoita)',
      'solakan solakkaa solakkaan solakkana solakat solakoiden/solakoitten/solakkojen solakoita/solakkoja solakkoihin/solakoihin solakoissa',
    ],
    [
      15,
      'korkea',
      'korkean korkeaa/korkeata korkeaan korkeana korkeat korkeiden/korkeitten korkeita korkeisiin/korkeihin korkeissa',
    ],
    [16, 'vanhempi', 'vanhemman vanhempaa vanhempaan vanhempana vanhemmat vanhempien vanhempia vanhempiin vanhemmissa'],
    [17, 'vapaa', 'vapaan vapaata vapaaseen vapaana vapaat vapaiden/vapaitten vapaita vapaisiin/vapaihin vapaissa'],
    [18, 'maa', 'maan maata maahan maana maat maiden/maitten maita maihin maissa'],
    [19, 'työ', 'työn työtä työhön työnä työt töiden/töitten töitä töihin töissä'],
    [
      20,
      'filee',
      'fileen fileetä fileehen/fileeseen fileenä fileet fileiden/fileitten fileitä fileihin/fileisiin fileissä',
    ],
    [23, 'tiili', 'tiilen tiiltä tiileen tiilenä tiilet tiilien tiiliä tiiliin tiilissä'],
    [24, 'uni', 'unen unta uneen unena unet unien/unten unia uniin unissa'],
    [25, 'toimi', 'toimen toimea/tointa toimeen toimena toimet toimien/tointen toimia toimiin toimissa'],
    [26, 'nuori', 'nuoren nuorta nuoreen nuorena nuoret nuorien/nuorten nuoria nuoriin nuorissa'],
    [27, 'käsi', 'käden kättä käteen kätenä kädet käsien/kätten käsiä käsiin käsissä'],
    [28, 'kansi', 'kannen kantta kanteen kantena kannet kansien/kantten kansia kansiin kansissa'],
    [29, 'lapsi', 'lapsen lasta lapseen lapsena lapset lapsien/lasten lapsia lapsiin lapsissa'],
    [30, 'veitsi', 'veitsen veistä veitseen veitsenä veitset veitsien/veisten veitsiä veitsiin veitsissä'],
    [31, 'kaksi', 'kahden kahta kahteen kahtena kahdet kaksien kaksia kaksiin kaksissa'],
    [32, 'jäsen', 'jäsenen jäsentä jäseneen jäsenenä jäsenet jäsenien/jäsenten jäseniä jäseniin jäsenissä'],
    [33, 'avain', 'avaimen avainta avaimeen avaimena avaimet avaimien/avainten avaimia avaimiin avaimissa'],
    [
      34,
      'osaton',
      'osattoman osatonta osattomaan osattomana osattomat osattomien/osatonten osattomia osattomiin osattomissa',
    ],
    [35, 'lämmin', 'lämpimän lämmintä lämpimään lämpimänä lämpimät lämpimien/lämminten lämpimiä lämpimiin lämpimissä'],
    [
      36,
      'sisin (sisimmän)',
      'sisimmän sisintä sisimpään sisimpänä sisimmät sisimpien/sisinten sisimpiä sisimpiin sisimmissä',
    ],
    [
      37,
      'vasen (vasemman)',
      'vasemman vasenta vasempaan vasempana vasemmat vasempien/vasenten vasempia vasempiin vasemmissa',
    ],
    [38, 'nainen', 'naisen naista naiseen naisena naiset naisten/naisien naisia naisiin naisissa'],
    [
      39,
      'vaikutus',
      'vaikutuksen vaikutusta vaikutukseen vaikutuksena vaikutukset vaikutusten/vaikutuksien vaikutuksia vaikutuksiin vaikutuksissa',
    ],
    [
      40,
      'osallisuus',
      'osallisuuden osallisuutta osallisuuteen osallisuutena osallisuudet osallisuuksien osallisuuksia osallisuuksiin osallisuuksissa',
    ],
    [
      41,
      'vieras',
      'vieraan vierasta vieraaseen vieraana vieraat vieraiden/vieraitten/vierasten vieraita vieraisiin/vieraihin vieraissa',
    ],
    [
      41,
      'asukas',
      'asukkaan asukasta asukkaaseen asukkaana asukkaat asukkaiden/asukkaitten/asukasten asukkaita asukkaisiin/asukkaihin asukkaissa',
    ],
    [42, 'mies', 'miehen miestä mieheen miehenä miehet miehien/miesten miehiä miehiin miehissä'],
    [43, 'ohut (ohuen)', 'ohuen ohutta ohueen ohuena ohuet ohuiden/ohuitten ohuita ohuisiin/ohuihin ohuissa'],
    [44, 'kevät', 'kevään kevättä kevääseen keväänä keväät keväiden/keväitten keväitä keväisiin/keväihin keväissä'],
    [45, 'kolmas', 'kolmannen kolmatta kolmanteen kolmantena kolmannet kolmansien kolmansia kolmansiin kolmansissa'],
    [46, 'tuhat', 'tuhannen tuhatta tuhanteen tuhantena tuhannet tuhansien/tuhanten tuhansia tuhansiin tuhansissa'],
    [
      47,
      'kuollut',
      'kuolleen kuollutta kuolleeseen kuolleena kuolleet kuolleiden/kuolleitten kuolleita kuolleisiin/kuolleihin kuolleissa',
    ],
    [
      48,
      'perhe',
      'perheen perhettä perheeseen perheenä perheet perheiden/perheitten perheitä perheisiin/perheihin perheissä',
    ],
    [
      48,
      'hanke',
      'hankkeen hanketta hankkeeseen hankkeena hankkeet hankkeiden/hankkeitten hankkeita hankkeisiin/hankkeihin hankkeissa',
    ],
    [
      49,
      'askel (askelen, askelia)',
      'askelen askelta askeleen/askeleeseen askelena askelet askelien/askelten/askeleiden askelia/askeleita askeliin/askeleisiin askelissa/askeleissa',
    ],
  ])('class %i: %s', (_number, text, forms) => {
    expect(row(`${text} {noun}`, NOMINAL_TAGS)).toBe(forms);
  });
});

describe('words that look like those of another class', () => {
  test.each([
    ['terve', 'terveen tervettä terveenä terveiden/terveitten terveitä'],
    ['tarve', 'tarpeen tarvetta tarpeena tarpeiden/tarpeitten tarpeita'],
    ['kirve', 'kirpeen/kirveen kirvettä kirpeenä/kirveenä kirpeiden/kirpeitten/kirveiden/kirveitten kirpeitä/kirveitä'],
    ['edustaja', 'edustajan edustajaa edustajana edustajien edustajia'],
    ['asiakasedustaja', 'asiakasedustajan asiakasedustajaa asiakasedustajana asiakasedustajien asiakasedustajia'],
    ['palveluntuottaja', 'palveluntuottajan palveluntuottajaa palveluntuottajana palveluntuottajien palveluntuottajia'],
    ['työntekijä', 'työntekijän työntekijää työntekijänä työntekijöiden/työntekijöitten työntekijöitä'],
    [
      'perustelu',
      'perustelun perustelua perusteluna perustelujen/perusteluiden/perusteluitten perusteluja/perusteluita',
    ],
    ['data', 'datan dataa datana datojen datoja'],
    ['beta', 'betan betaa betana betojen betoja'],
    ['foto', 'foton/fodon fotoa fotona fotojen fotoja'],
    ['kota', 'kodan kotaa kotana kotien kotia'],
    ['vuosi', 'vuoden vuotta vuotena/vuonna vuosien/vuotten vuosia'],
    ['taulukko', 'taulukon taulukkoa taulukkona taulukkojen/taulukoiden/taulukoitten taulukkoja/taulukoita'],
    ['lukko', 'lukon lukkoa lukkona lukkojen lukkoja'],
    ['valmius', 'valmiuden valmiutta valmiutena valmiuksien valmiuksia'],
    [
      'huoneisto',
      'huoneiston huoneistoa huoneistona huoneistojen/huoneistoiden/huoneistoitten huoneistoja/huoneistoita',
    ],
  ])('%s', (text, forms) => {
    expect(row(`${text} {noun}`, ['sg.gen', 'sg.par', 'sg.ess', 'pl.gen', 'pl.par'])).toBe(forms);
  });
});

const VERB_TAGS = [
  'prs.1',
  'prs.3',
  'prs.3p',
  'pst.1',
  'pst.3',
  'cnd.3',
  'pot.3',
  'pass.prs',
  'pass.pst',
  'inf2.ine',
  'inf3.ill',
  'nut.sg.nom',
  'pass.tu.sg.gen',
  'minen.sg.gen',
];

describe('one verb of each class', () => {
  test.each([
    [
      52,
      'sanoa',
      'sanon sanoo sanovat sanoin sanoi sanoisi sanonee sanotaan sanottiin sanoessa sanomaan sanonut sanotun sanomisen',
    ],
    [
      53,
      'muistaa',
      'muistan muistaa muistavat muistin muisti muistaisi muistanee muistetaan muistettiin muistaessa muistamaan muistanut muistetun muistamisen',
    ],
    [
      53,
      'toteuttaa',
      'toteutan toteuttaa toteuttavat toteutin toteutti toteuttaisi toteuttanee toteutetaan toteutettiin toteuttaessa toteuttamaan toteuttanut toteutetun toteuttamisen',
    ],
    [
      54,
      'ymmärtää',
      'ymmärrän ymmärtää ymmärtävät ymmärsin ymmärsi ymmärtäisi ymmärtänee ymmärretään ymmärrettiin ymmärtäessä ymmärtämään ymmärtänyt ymmärretyn ymmärtämisen',
    ],
    [
      55,
      'löytää',
      'löydän löytää löytävät löysin/löydin löysi löytäisi löytänee löydetään löydettiin löytäessä löytämään löytänyt löydetyn löytämisen',
    ],
    [
      56,
      'kaivaa',
      'kaivan kaivaa kaivavat kaivoin kaivoi kaivaisi kaivanee kaivetaan kaivettiin kaivaessa kaivamaan kaivanut kaivetun kaivamisen',
    ],
    [
      57,
      'kaartaa (kaarran, kaartoi)',
      'kaarran kaartaa kaartavat kaarroin kaartoi kaartaisi kaartanee kaarretaan kaarrettiin kaartaessa kaartamaan kaartanut kaarretun kaartamisen',
    ],
    [
      58,
      'tukea',
      'tuen tukee tukevat tuin tuki tukisi tukenee tuetaan tuettiin tukiessa tukemaan tukenut tuetun tukemisen',
    ],
    [
      59,
      'tuntea',
      'tunnen tuntee tuntevat tunsin tunsi tuntisi tuntenee tunnetaan tunnettiin tuntiessa tuntemaan tuntenut tunnetun tuntemisen',
    ],
    [
      60,
      'lähteä',
      'lähden lähtee lähtevät lähdin/läksin lähti lähtisi lähtenee lähdetään lähdettiin lähtiessä lähtemään lähtenyt lähdetyn lähtemisen',
    ],
    [
      61,
      'vaatia',
      'vaadin vaatii vaativat vaadin vaati vaatisi vaatinee vaaditaan vaadittiin vaatiessa vaatimaan vaatinut vaaditun vaatimisen',
    ],
    [
      62,
      'arvioida',
      'arvioin arvioi arvioivat arvioin arvioi arvioisi arvioinee arvioidaan arvioitiin arvioidessa arvioimaan arvioinut arvioidun arvioimisen',
    ],
    [63, 'saada', 'saan saa saavat sain sai saisi saanee saadaan saatiin saadessa saamaan saanut saadun saamisen'],
    [64, 'viedä', 'vien vie vievät vein vei veisi vienee viedään vietiin viedessä viemään vienyt viedyn viemisen'],
    [65, 'käydä', 'käyn käy käyvät kävin kävi kävisi käynee käydään käytiin käydessä käymään käynyt käydyn käymisen'],
    [
      66,
      'nousta',
      'nousen nousee nousevat nousin nousi nousisi noussee noustaan noustiin noustessa nousemaan noussut noustun nousemisen',
    ],
    [
      67,
      'kuulla',
      'kuulen kuulee kuulevat kuulin kuuli kuulisi kuullee kuullaan kuultiin kuullessa kuulemaan kuullut kuullun kuulemisen',
    ],
    [
      67,
      'suunnitella',
      'suunnittelen suunnittelee suunnittelevat suunnittelin suunnitteli suunnittelisi suunnitellee suunnitellaan suunniteltiin suunnitellessa suunnittelemaan suunnitellut suunnitellun suunnittelemisen',
    ],
    [
      69,
      'valita',
      'valitsen valitsee valitsevat valitsin valitsi valitsisi valinnee valitaan valittiin valitessa valitsemaan valinnut valitun valitsemisen',
    ],
    [
      70,
      'juosta',
      'juoksen juoksee juoksevat juoksin juoksi juoksisi juossee juostaan juostiin juostessa juoksemaan juossut juostun juoksemisen',
    ],
    [
      71,
      'tehdä',
      'teen tekee tekevät tein teki tekisi tehnee tehdään tehtiin tehdessä tekemään tehnyt tehdyn tekemisen',
    ],
    [
      72,
      'vanheta',
      'vanhenen vanhenee vanhenevat vanhenin vanheni vanhenisi vanhennee vanhetaan vanhettiin vanhetessa vanhenemaan vanhennut vanhetun vanhenemisen',
    ],
    [
      73,
      'seurata',
      'seuraan seuraa seuraavat seurasin seurasi seuraisi seurannee seurataan seurattiin seuratessa seuraamaan seurannut seuratun seuraamisen',
    ],
    [
      74,
      'haluta',
      'haluan haluaa haluavat halusin halusi haluaisi halunnee halutaan haluttiin halutessa haluamaan halunnut halutun haluamisen',
    ],
    [
      75,
      'selvitä',
      'selviän selviää selviävät selvisin selvisi selviäisi selvinnee selvitään selvittiin selvitessä selviämään selvinnyt selvityn selviämisen',
    ],
    [
      76,
      'tietää',
      'tiedän tietää tietävät tiesin tiesi tietäisi tiennee tiedetään tiedettiin tietäessä tietämään tiennyt tiedetyn tietämisen',
    ],
    [77, 'olla', 'olen on ovat olin oli olisi lienee ollaan oltiin ollessa olemaan ollut ollun olemisen'],
  ])('class %i: %s', (_number, text, forms) => {
    expect(row(`${text} {verb}`, VERB_TAGS)).toBe(forms);
  });
});

const LAPSI = [
  'lapsi sg.nom',
  'lapsen sg.gen',
  'lapset pl.nom',
  'lasta sg.par',
  'lapseen sg.ill',
  'lapsena sg.ess',
  'lapsessa sg.ine',
  'lapsesta sg.ela',
  'lapsella sg.ade',
  'lapselta sg.abl',
  'lapselle sg.all',
  'lapsetta sg.abe',
  'lapseksi sg.tra',
  'lapsissa pl.ine',
  'lapsista pl.ela',
  'lapsilla pl.ade',
  'lapsilta pl.abl',
  'lapsille pl.all',
  'lapsitta pl.abe',
  'lapsiksi pl.tra',
  'lapsin pl.ins',
  'lapsina pl.ess',
  'lapsien pl.gen',
  'lasten pl.gen',
  'lapsia pl.par',
  'lapsiin pl.ill',
];

test('all core forms of a noun, with the stems that need a possessive left out', () => {
  expect(paradigm({ text: 'lapsi' }, 'fi').map(({ form, tag }) => `${form} ${tag}`)).toEqual(LAPSI);
});

test('an adjective has an adverb, a comparative and a superlative', () => {
  expect(
    row('vahva {adjective}', [
      'sg.gen',
      'adv',
      'cmp.sg.nom',
      'cmp.sg.gen',
      'cmp.adv',
      'sup.sg.nom',
      'sup.sg.gen',
      'sup.adv',
    ]),
  ).toBe('vahvan vahvasti vahvempi vahvemman vahvemmin vahvin vahvimman vahvimmin');
  expect(row('lapsiystävällinen {adjective}', ['adv', 'cmp.sg.nom', 'sup.sg.nom'])).toBe(
    'lapsiystävällisesti lapsiystävällisempi lapsiystävällisin',
  );
});
