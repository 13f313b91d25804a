import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';

import { parsePlainText } from './parse-plain-text.ts';

/** A tree as lines: `#` for headings, `*` for items, `1.` for numbered ones, `¶` for paragraphs. */
function shown(text: string): string[] {
  const lines: string[] = [];
  const walk = (node: Nodes, indent: string, mark: string): void => {
    if (node.type === 'heading') lines.push(`${'#'.repeat(node.depth)} ${textOf(node)}`);
    else if (node.type === 'paragraph') lines.push(`${indent}${mark} ${textOf(node)}`);
    else if (node.type === 'list') {
      for (const item of node.children)
        for (const child of item.children)
          walk(child, child.type === 'list' ? `${indent}  ` : indent, node.ordered === true ? '1.' : '*');
    } else if ('children' in node) for (const child of node.children) walk(child, indent, '¶');
  };
  walk(parsePlainText(text), '', '¶');
  return lines;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(/\s+/gu, ' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** A page with its header, footer and number. */
function page(number: number, body: string): string {
  return `Alavuolteen strategia\n\n${body}\n\nHyväksytty 12.5.2026\n${number}\n\f`;
}

test('wrapped lines are one paragraph, blank lines part paragraphs', () => {
  const text = [
    'Johdanto',
    '',
    'Kunta kuulee lapsia ja nuoria ennen heitä koskevia päätöksiä ja kertoo heille, miten heidän',
    'mielipiteensä on vaikuttanut.',
    '',
    'Suunnitelma koskee alle 18-vuotiaita.',
  ].join('\n');
  expect(shown(text)).toEqual([
    '# Johdanto',
    '¶ Kunta kuulee lapsia ja nuoria ennen heitä koskevia päätöksiä ja kertoo heille, miten heidän mielipiteensä on vaikuttanut.',
    '¶ Suunnitelma koskee alle 18-vuotiaita.',
  ]);
});

test('headings are numbered, in capitals, or short lines over a text; some wrap', () => {
  const text = [
    'Alavuolteen kuntastrategia',
    '2026–2029',
    '\f1 Lähtökohdat',
    'Kunnassa on 8 450 asukasta, joista alle 18-vuotiaita on 1 920.',
    '1.1 Lasten osallisuus',
    'Nuorisovaltuusto ja lasten parlamentti kokoontuvat kuusi kertaa vuodessa.',
    'HYVINVOIVAT LAPSET JA',
    'NUORET',
    'Lapsiperheiden palvelut sovitetaan yhteen hyvinvointialueen kanssa joka vuosi.',
    '',
    'Varmistamme toimivan yhteistyön',
    'koulujen kanssa',
    '',
    'Koulujen ja varhaiskasvatuksen johtajat sopivat siirtymien tavoista joka kevät.',
  ].join('\n');
  expect(shown(text)).toEqual([
    '# Alavuolteen kuntastrategia 2026–2029',
    '## 1 Lähtökohdat',
    '¶ Kunnassa on 8 450 asukasta, joista alle 18-vuotiaita on 1 920.',
    '### 1.1 Lasten osallisuus',
    '¶ Nuorisovaltuusto ja lasten parlamentti kokoontuvat kuusi kertaa vuodessa.',
    '## HYVINVOIVAT LAPSET JA NUORET',
    '¶ Lapsiperheiden palvelut sovitetaan yhteen hyvinvointialueen kanssa joka vuosi.',
    '### Varmistamme toimivan yhteistyön koulujen kanssa',
    '¶ Koulujen ja varhaiskasvatuksen johtajat sopivat siirtymien tavoista joka kevät.',
  ]);
});

test('a number on a line of its own belongs to the heading after it', () => {
  const text =
    'Suunnitelma\n\f2\n\nOsallisuus\n\nLapsia kuullaan ennen päätöksiä kaikilla toimialoilla.\n\n2.1\n\nNuorisovaltuusto\n\nNuorisovaltuusto antaa lausunnon talousarviosta.\n\n3\n\nTalous\n\nTalousarviossa näkyvät lasten palvelut omana osanaan.\n';
  expect(shown(text)).toEqual([
    '# Suunnitelma',
    '## 2 Osallisuus',
    '¶ Lapsia kuullaan ennen päätöksiä kaikilla toimialoilla.',
    '### 2.1 Nuorisovaltuusto',
    '¶ Nuorisovaltuusto antaa lausunnon talousarviosta.',
    '## 3 Talous',
    '¶ Talousarviossa näkyvät lasten palvelut omana osanaan.',
  ]);
});

test('running headers and footers, page numbers and contents are left out', () => {
  const text = [
    page(1, 'Hyvinvoiva Alavuolle'),
    page(2, 'Sisällys\n\n1 Osallisuus ............ 3\n2 Palvelut ............... 4'),
    page(3, '1 Osallisuus\n\nLapsia kuullaan ennen päätöksiä. Kuuleminen järjestetään niin, että myös pienet'),
    page(4, 'lapset tulevat kuulluiksi.\n\n2 Palvelut\n\nPalvelut ovat lähellä lapsia ja perheitä joka kylässä.'),
  ].join('');
  expect(shown(text)).toEqual([
    '# Alavuolteen strategia',
    '¶ Hyvinvoiva Alavuolle',
    '## 1 Osallisuus',
    '¶ Lapsia kuullaan ennen päätöksiä. Kuuleminen järjestetään niin, että myös pienet lapset tulevat kuulluiksi.',
    '## 2 Palvelut',
    '¶ Palvelut ovat lähellä lapsia ja perheitä joka kylässä.',
  ]);
});

test('contents without page numbers end where the text begins', () => {
  const text =
    'Strategia\n\fSisältö\nVisio\nArvot\n\fVisio\nAlavuolle on lasten ja perheiden kunta, jossa on hyvä kasvaa.\n\fArvot\nAvoimuus tarkoittaa, että päätökset perustellaan lapsillekin.\n';
  expect(shown(text)).toEqual([
    '# Strategia',
    '## Visio',
    '¶ Alavuolle on lasten ja perheiden kunta, jossa on hyvä kasvaa.',
    '## Arvot',
    '¶ Avoimuus tarkoittaa, että päätökset perustellaan lapsillekin.',
  ]);
});

test('contents named together with the document, on a page whose lines come again as headings, are left out', () => {
  const titles = ['Osallisuus', 'Turvallinen arki', 'Kasvu ja oppiminen', 'Seuranta'];
  const body = titles.map(
    (title) => `${title.toUpperCase()}\nKunta kuulee lapsia ja nuoria ennen päätöksiä ja kertoo heille tuloksesta.\n`,
  );
  const text = `LASTEN OHJELMA\n\fOHJELMAN SISÄLTÖ:\n\nJohdatus\n${titles.join('\n')}\n\f${body.join('\n')}`;
  expect(shown(text).filter((line) => !line.startsWith('¶'))).toEqual([
    '# LASTEN OHJELMA',
    '## OSALLISUUS',
    '## TURVALLINEN ARKI',
    '## KASVU JA OPPIMINEN',
    '## SEURANTA',
  ]);
});

test('the number of a chapter is a heading and so is the title under it', () => {
  const chapter = (number: number, title: string, body: string): string =>
    `LUKU ${String(number)}\n\n${title}\n\n${body}\n\f`;
  const text = [
    chapter(1, 'OSALLISUUS', 'Kunta kuulee lapsia ja nuoria ennen päätöksiä ja kertoo heille tuloksesta.'),
    chapter(2, 'TURVALLINEN ARKI', 'Koulutiet kartoitetaan joka toinen vuosi yhdessä oppilaiden kanssa.'),
    chapter(4, 'SEURANTA', 'Valtuusto käsittelee ohjelman toteutumista joka vuosi tilinpäätöksen yhteydessä.'),
  ].join('');
  expect(shown(text).filter((line) => !line.startsWith('¶'))).toEqual([
    '# LUKU 1',
    '## OSALLISUUS',
    '## LUKU 2',
    '## TURVALLINEN ARKI',
    '## LUKU 4',
    '## SEURANTA',
  ]);
});

test('bullets of every kind make lists, another kind of bullet a list inside', () => {
  const text = [
    'Tavoitteet',
    '• Nuorisovaltuusto saa puhe- ja läsnäolo-oikeuden',
    'kaikissa lautakunnissa.',
    'o Vastuu: nuorisopalvelut',
    'o Aikataulu: 2027',
    '• Lasten parlamentti kokoontuu',
    '',
    'Mittarit',
    '– osallistuneiden lasten määrä',
    '– annettujen lausuntojen määrä',
    '\uF0B7 oppilaskuntien kyselyt',
  ].join('\n');
  expect(shown(text)).toEqual([
    '# Tavoitteet',
    '* Nuorisovaltuusto saa puhe- ja läsnäolo-oikeuden kaikissa lautakunnissa.',
    '  * Vastuu: nuorisopalvelut',
    '  * Aikataulu: 2027',
    '* Lasten parlamentti kokoontuu',
    '## Mittarit',
    '* osallistuneiden lasten määrä',
    '* annettujen lausuntojen määrä',
    '  * oppilaskuntien kyselyt',
  ]);
});

test('bullets that stand alone find their texts', () => {
  const apart = 'Arvot\n\n•\n\nAvoimuus kaikessa päätöksenteossa\n\n•\n\nYhdenvertaisuus on jokaisen\nlapsen oikeus\n';
  expect(shown(apart)).toEqual([
    '# Arvot',
    '* Avoimuus kaikessa päätöksenteossa',
    '* Yhdenvertaisuus on jokaisen lapsen oikeus',
  ]);
  const column =
    'Kärkihankkeet:\no\no\no\n\nKoulujen korjaaminen kuntoon.\nNuorisotilan avaaminen jokaiseen kylään niin, että\nse on auki iltaisin.\nPyöräteiden rakentaminen\n';
  expect(shown(column).slice(1)).toEqual([
    '* Koulujen korjaaminen kuntoon.',
    '* Nuorisotilan avaaminen jokaiseen kylään niin, että se on auki iltaisin.',
    '* Pyöräteiden rakentaminen',
  ]);
});

test('a letter of a lost symbol font is a bullet', () => {
  const text =
    'Palvelut\nQ\n\nKehitämme kohtaamispaikkoja.\n\nQ\n\nTuemme harrastamista.\n\nQ\n\nVarmistamme tuen oppimiseen.\n\nQ\n\nAvaamme koulun pihat.\n';
  expect(shown(text)).toEqual([
    '# Palvelut',
    '* Kehitämme kohtaamispaikkoja.',
    '* Tuemme harrastamista.',
    '* Varmistamme tuen oppimiseen.',
    '* Avaamme koulun pihat.',
  ]);
});

test('numbers in a row count items; with text between them they are headings', () => {
  const items =
    'Kuntastrategiassa otetaan huomioon:\n1) asukkaiden hyvinvoinnin edistäminen\n2) palvelujen järjestäminen\n3) elinympäristö\n';
  expect(shown(items).slice(1)).toEqual([
    '1. asukkaiden hyvinvoinnin edistäminen',
    '1. palvelujen järjestäminen',
    '1. elinympäristö',
  ]);
  const headings =
    'Strategia\n\n1. Hyvinvoivat lapset\n\nLapsiperheet saavat tukea ajoissa ja läheltä kotia joka kylässä.\n\n2. Elinvoimainen kunta\n\nNuoret löytävät kesätyön ja oppilaitokset tekevät yhteistyötä yritysten kanssa.\n';
  expect(shown(headings)).toEqual([
    '# Strategia',
    '## 1. Hyvinvoivat lapset',
    '¶ Lapsiperheet saavat tukea ajoissa ja läheltä kotia joka kylässä.',
    '## 2. Elinvoimainen kunta',
    '¶ Nuoret löytävät kesätyön ja oppilaitokset tekevät yhteistyötä yritysten kanssa.',
  ]);
});

test('section numbers that count measures are items, those over running text headings', () => {
  const text = [
    '1. Lapset saavat äänensä kuuluviin',
    'TOIMENPITEET',
    '1.1 Kouluparlamentin perustaminen jokaiseen kouluun',
    '• vuosikello',
    '1.2 Otetaan nuorisovaltuusto mukaan kaikkeen nuoria koskevaan suunnitteluun ja',
    'valmisteluun',
    '1.3 Kuulemisen oppaan laatiminen',
    '1.4 Vuosittainen lasten kysely',
    '1.5 Aloitelaatikon avaaminen',
    '• verkkosivuilla',
    '\f2. Koulutiet ovat turvallisia',
    'TOIMENPITEET',
    '2.1 Suojateiden korottaminen',
    '2.2 Pyöräteiden valaiseminen',
  ].join('\n');
  expect(shown(text)).toEqual([
    '## 1. Lapset saavat äänensä kuuluviin',
    '## TOIMENPITEET',
    '* Kouluparlamentin perustaminen jokaiseen kouluun',
    '  * vuosikello',
    '* Otetaan nuorisovaltuusto mukaan kaikkeen nuoria koskevaan suunnitteluun ja valmisteluun',
    '* Kuulemisen oppaan laatiminen',
    '* Vuosittainen lasten kysely',
    '* Aloitelaatikon avaaminen',
    '  * verkkosivuilla',
    '## 2. Koulutiet ovat turvallisia',
    '## TOIMENPITEET',
    '* Suojateiden korottaminen',
    '* Pyöräteiden valaiseminen',
  ]);
  const title =
    'Strategia\n\n2.1 Osallisuus\n\nLapsia kuullaan ennen päätöksiä kaikilla toimialoilla.\n\n2.2 Vahvistetaan koulujen ja varhaiskasvatuksen yhteistä työtä niin, että jokainen\nlapsi saa tuen';
  expect(shown(title).slice(1)).toEqual([
    '### 2.1 Osallisuus',
    '¶ Lapsia kuullaan ennen päätöksiä kaikilla toimialoilla.',
    '¶ Vahvistetaan koulujen ja varhaiskasvatuksen yhteistä työtä niin, että jokainen lapsi saa tuen',
  ]);
});

test('sentences that each fill lines of their own are a list, also after one sign for all of them', () => {
  const text = [
    'TOIMENPITEET',
    'Lasten ja nuorten kuulemisen kehittäminen.',
    'Koulujen ja varhaiskasvatuksen yhteisten toimintatapojen luominen uusissa',
    'oppimisympäristöissä.',
    'Harrastusten tukeminen jokaisessa kylässä.',
    '',
    'Tavoitteet kaudelle 2026–2029',
    '-',
    '',
    'Tarjoamme lapsille turvalliset koulutiet.',
    'Kunta avaa koulujen pihat iltaisin ja viikonloppuisin kaikkien',
    'käyttöön.',
    'Edistämme nuorten työllistymistä.',
  ].join('\n');
  expect(shown(text)).toEqual([
    '# TOIMENPITEET',
    '* Lasten ja nuorten kuulemisen kehittäminen.',
    '* Koulujen ja varhaiskasvatuksen yhteisten toimintatapojen luominen uusissa oppimisympäristöissä.',
    '* Harrastusten tukeminen jokaisessa kylässä.',
    '## Tavoitteet kaudelle 2026–2029',
    '* Tarjoamme lapsille turvalliset koulutiet.',
    '* Kunta avaa koulujen pihat iltaisin ja viikonloppuisin kaikkien käyttöön.',
    '* Edistämme nuorten työllistymistä.',
  ]);
});

test('plain sentences on lines of their own that refer back to each other are running text', () => {
  const text = [
    'Mitä kunta tekee?',
    'Edistämme lasten hyvinvointia.',
    'Se tarkoittaa, että kuulemme lapsia.',
    'Kysymme lapsilta heidän mielipiteensä.',
    'Kerromme myös, miten mielipide vaikutti.',
  ].join('\n');
  expect(shown(text).filter((line) => line.startsWith('*'))).toEqual([]);
  const plain =
    'Miten lapsia kuullaan\n\nKysymme lapsilta mielipiteen.\nLapset vastaavat kyselyyn koulussa.\nKokoamme vastaukset yhteen.\nOpettajat lukevat vastaukset.\nKerromme lapsille, mitä päätettiin.\n';
  expect(shown(plain).filter((line) => line.startsWith('*'))).toEqual([]);
});

test('sentences that stand over lists again and again are headings, one that leads a list in is none', () => {
  const text = [
    'Lapset ja nuoret',
    '',
    'Koulutiet ovat turvallisia.',
    '• Suojatiet korotetaan ja valaistaan jokaisen koulun lähellä.',
    '• Nopeusrajoituksia lasketaan koulujen lähellä.',
    'Jokaisella lapsella on harrastus.',
    '• Kunta jatkaa harrastamista koulupäivän yhteydessä maksutta.',
    '• Kerhoja järjestetään jokaisessa kylässä koulupäivän jälkeen.',
    'Lapset saavat vaikuttaa.',
    '• Lapsiparlamentti kokoontuu vähintään neljä kertaa vuodessa.',
    '• Nuorisovaltuustolla on oma määräraha.',
    'Perheitä tuetaan ajoissa.',
    '• Perhekeskus avataan yhdessä hyvinvointialueen kanssa 2027.',
    '• Neuvolan kotikäyntejä lisätään.',
    'Luonto on lähellä lasta.',
    '• Lähimetsät säilytetään.',
  ].join('\n');
  expect(shown(text).filter((line) => line.startsWith('#'))).toEqual([
    '# Lapset ja nuoret',
    '## Koulutiet ovat turvallisia.',
    '## Jokaisella lapsella on harrastus.',
    '## Lapset saavat vaikuttaa.',
    '## Perheitä tuetaan ajoissa.',
    '## Luonto on lähellä lasta.',
  ]);
  const prose = 'Tavoitteet\n\nKunta kuulee lapsia seuraavilla tavoilla.\n\n• kysely\n• parlamentti\n';
  expect(shown(prose)).toEqual([
    '# Tavoitteet',
    '¶ Kunta kuulee lapsia seuraavilla tavoilla.',
    '* kysely',
    '* parlamentti',
  ]);
});

test('a dash right before a small letter marks items where several lines have it, but not the second half of a word', () => {
  const text =
    'Hyvä lapsuus\n\n-turvalliset koulutiet\n-lähimetsä jokaisen\nkodin lähellä\n-maksuttomat kerhot\n\nVahvat perheet\n\n-perhekeskus\n-kotipalvelu\n\nKunta vastaa varhaiskasvatuksen ja\n-opetuksen järjestämisestä omana toimintanaan ja yhdessä naapurikuntien kanssa.\n';
  expect(shown(text)).toEqual([
    '# Hyvä lapsuus',
    '* turvalliset koulutiet',
    '* lähimetsä jokaisen kodin lähellä',
    '* maksuttomat kerhot',
    '## Vahvat perheet',
    '* perhekeskus',
    '* kotipalvelu',
    '¶ Kunta vastaa varhaiskasvatuksen ja -opetuksen järjestämisestä omana toimintanaan ja yhdessä naapurikuntien kanssa.',
  ]);
});

test('labels with rows of their own are headings, labels that say all in their row are none', () => {
  const goal = (title: string, row: string): string =>
    `Päämäärä: ${title}\n${row}\nKunta tekee työtä yhdessä lasten ja perheiden kanssa joka vuosi.\nMittarit: ${title.toLowerCase()} kyselyssä\nMittarit: palautteet\n\n`;
  const text = `HYVINVOINTI\n\n${goal('Turvallinen arki', 'Koulutiet ja pihat ovat turvallisia kaikille kulkijoille.')}${goal('Kuultu lapsi', 'Lapsia kuullaan ennen jokaista heitä koskevaa päätöstä.')}${goal('Tuettu perhe', 'Perheet saavat apua ajoissa ja läheltä kotia.')}`;
  expect(shown(text).filter((line) => line.startsWith('#'))).toEqual([
    '# HYVINVOINTI',
    '## Päämäärä: Turvallinen arki',
    '## Päämäärä: Kuultu lapsi',
    '## Päämäärä: Tuettu perhe',
  ]);
});

test('single words part a list, single words in small letters are one', () => {
  const text =
    'Lasten kunta\n\nArvoperusta\nYhteisöllisyys\nLapset huomioon ottava kunta\nYhteinen tekeminen kylissä\nAvoimuus\nSelkeä valmistelu lapsillekin\nRohkeus\nUudet tavat kuulla nuoria\n\nLupaukset\nluottamus\nvälittäminen\nturvallisuus\n';
  expect(shown(text)).toEqual([
    '# Lasten kunta',
    '## Arvoperusta',
    '## Yhteisöllisyys',
    '* Lapset huomioon ottava kunta',
    '* Yhteinen tekeminen kylissä',
    '## Avoimuus',
    '* Selkeä valmistelu lapsillekin',
    '## Rohkeus',
    '* Uudet tavat kuulla nuoria',
    '## Lupaukset',
    '* luottamus',
    '* välittäminen',
    '* turvallisuus',
  ]);
});

test('a letter alone at the top of every page is no bullet', () => {
  const leaf = (title: string, body: string): string => `L\n\n${title}\n${body}\n\f`;
  const text = [
    leaf('Osallisuus', 'Lapsia kuullaan ennen päätöksiä, ja heille kerrotaan, miten kuuleminen vaikutti.'),
    leaf('Turvallisuus', 'Koulutiet kartoitetaan joka toinen vuosi yhdessä oppilaiden kanssa.'),
    leaf('Harrastukset', 'Jokaisella lapsella on mahdollisuus mieluisaan harrastukseen koulupäivän aikana.'),
    leaf('Talous', 'Lapsibudjetti laaditaan talousarvion osana ja käsitellään valtuustossa.'),
  ].join('');
  expect(shown(text).filter((line) => !line.startsWith('¶'))).toEqual([
    '# Osallisuus',
    '## Turvallisuus',
    '## Harrastukset',
    '## Talous',
  ]);
});

test('a word that only looks like a verb heads a section, also with its number on the line before', () => {
  const text =
    'Suunnitelma\n\n3.1\n\nKuntamme maakunnassa\n\nKunnassa asuu 812 lasta, ja heistä useimmat käyvät koulua kirkonkylässä.\n\n3.2 Kuntaan muuttavat perheet\n\nUusia perheitä muuttaa kuntaan joka vuosi noin neljäkymmentä.\n';
  expect(shown(text).filter((line) => line.startsWith('#'))).toEqual([
    '# Suunnitelma',
    '### 3.1 Kuntamme maakunnassa',
    '### 3.2 Kuntaan muuttavat perheet',
  ]);
});

test('short lines that each begin with a capital are a list without marks', () => {
  const text =
    'Nykytila\n\nVahvuudet\nToimivat koulut ja päiväkodit\nLuonto ja harrastukset lähellä\nAktiiviset yhdistykset ja seurat\n\nUhat\nSyntyvyyden lasku kiihtyy edelleen\nOsaavan henkilöstön saatavuus\nLiikenneyhteyksien heikkeneminen\n';
  expect(shown(text)).toEqual([
    '# Nykytila',
    '## Vahvuudet',
    '* Toimivat koulut ja päiväkodit',
    '* Luonto ja harrastukset lähellä',
    '* Aktiiviset yhdistykset ja seurat',
    '## Uhat',
    '* Syntyvyyden lasku kiihtyy edelleen',
    '* Osaavan henkilöstön saatavuus',
    '* Liikenneyhteyksien heikkeneminen',
  ]);
});

test('text set upright and figures of an axis make no headings', () => {
  const text =
    'Tunnusluvut\n\nE\nL\nI\nN\nV\nO\nI\nM\nA\n\nVäestö vähenee, mutta lapsiperheiden osuus pysyy ennallaan koko kauden.\n\n10\n20\n30\n';
  expect(shown(text)).toEqual([
    '# Tunnusluvut',
    '¶ Väestö vähenee, mutta lapsiperheiden osuus pysyy ennallaan koko kauden.',
    '¶ 10',
    '¶ 20',
    '¶ 30',
  ]);
});

test('every node is inferred and stands where it was read', () => {
  const text = 'Arvot\r\n\r\n•  Avoimuus\r\n';
  expect(parsePlainText(text).children).toEqual([
    {
      type: 'heading',
      depth: 1,
      data: { inferred: true },
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } },
      children: [
        {
          type: 'text',
          value: 'Arvot',
          position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } },
        },
      ],
    },
    {
      type: 'list',
      ordered: false,
      spread: false,
      data: { inferred: true },
      position: { start: { line: 3, column: 4, offset: 12 }, end: { line: 3, column: 12, offset: 20 } },
      children: [
        {
          type: 'listItem',
          spread: false,
          data: { inferred: true },
          position: { start: { line: 3, column: 4, offset: 12 }, end: { line: 3, column: 12, offset: 20 } },
          children: [
            {
              type: 'paragraph',
              data: { inferred: true },
              position: { start: { line: 3, column: 4, offset: 12 }, end: { line: 3, column: 12, offset: 20 } },
              children: [
                {
                  type: 'text',
                  value: 'Avoimuus',
                  position: { start: { line: 3, column: 4, offset: 12 }, end: { line: 3, column: 12, offset: 20 } },
                },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test('front matter stands before plain text too', () => {
  const [first, second] = parsePlainText('---\nkausi: 2026–2029\n---\nTeksti jatkuu.\n').children;
  expect([first?.type, first?.type === 'yaml' && first.value, second?.type]).toEqual([
    'yaml',
    'kausi: 2026–2029',
    'paragraph',
  ]);
});

test('nothing is read from nothing', () => {
  expect(parsePlainText(' \n\f\n').children).toEqual([]);
});

test('diamonds and stars are bullets; two grades at the start of a line are no number', () => {
  const text = [
    'Tavoitteet lapsille',
    '',
    '♦ Koulumatkat ovat turvallisia',
    '♦ Harrastus löytyy läheltä',
    '',
    '4. ja 5. lk 85,1 % oppilaista pitää koulunkäynnistä.',
  ].join('\n');
  expect(shown(text)).toEqual([
    '# Tavoitteet lapsille',
    '* Koulumatkat ovat turvallisia',
    '* Harrastus löytyy läheltä',
    '¶ 4. ja 5. lk 85,1 % oppilaista pitää koulunkäynnistä.',
  ]);
});
