/** Words that vary from section to section, so that no two blocks are alike and no cache can answer for another block. */
const areas = [
  'Varhaiskasvatus',
  'Perusopetus',
  'Nuorisotyö',
  'Kirjasto',
  'Liikuntapalvelut',
  'Perhekeskus',
  'Opiskeluhuolto',
  'Kulttuuripalvelut',
  'Kaavoitus ja asuminen',
  'Kouluruokailu',
  'Koulukuljetukset',
  'Iltapäivätoiminta',
];
const owners = [
  'varhaiskasvatuspäällikkö',
  'sivistystoimenjohtaja',
  'nuorisosihteeri',
  'kirjastotoimenjohtaja',
  'liikuntakoordinaattori',
  'perhekeskuksen palveluvastaava',
  'koulukuraattori',
  'kulttuurituottaja',
  'kaavoitusinsinööri',
  'ruokapalvelupäällikkö',
  'hyvinvointikoordinaattori',
];
const villages = ['Koivulahti', 'Ylikylä', 'Rantala', 'Harjukangas', 'Myllyoja', 'Kirkonkylä', 'Sammalisto'];
const topics = [
  'koulumatkojen turvallisuus',
  'yksinäisyyden väheneminen',
  'harrastusten saavutettavuus',
  'neuvolan ja päiväkodin yhteinen arvio',
  'välituntien viihtyvyys',
  'vanhempien eron jälkeinen tuki',
  'nuorten kesätyöt',
  'kiusaamisen ehkäisy',
  'leikkipaikkojen kunnossapito',
];

/** The item of a list that a running number falls on. */
function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

/** One numbered section: prose, a list with a lead-in and a table of measures. */
function section(index: number): string {
  const area = pick(areas, index);
  const owner = pick(owners, index * 3 + 1);
  const village = pick(villages, index * 5 + 2);
  const topic = pick(topics, index * 2 + 1);
  const year = 2026 + (index % 4);
  return `## ${index + 2} ${area} ja ${topic}

${area} tavoittaa kunnassa ${480 + index * 37} lasta ja nuorta. Edellisellä kaudella ${topic} nousi esiin sekä kouluterveyskyselyssä että huoltajien palautteessa, ja kylällä ${village} tilanne on muuta kuntaa heikompi. Palvelujen saatavuutta pyritään parantamaan mahdollisuuksien mukaan, mutta matka lähimpään toimipisteeseen on edelleen ${4 + (index % 17)} kilometriä.

Nuorisovaltuusto antoi luonnoksesta lausunnon ${1 + (index % 28)}.${1 + (index % 12)}.${year - 1}. Se esitti, että ${topic} otetaan mukaan talousarvion valmisteluun ja että lasten näkemyksiä kuullaan ennen kuin lautakunta päättää asiasta. ${owner.charAt(0).toUpperCase()}${owner.slice(1)} vastaa nuorisovaltuustolle kahden viikon kuluessa päätöksestä, ja vastaus julkaistaan kunnan verkkosivuilla.[^${index + 1}]

### Tavoitteet kaudella ${year}–${year + 3}

Lautakunta sitoutuu seuraaviin tavoitteisiin:

- vaikutukset lapsiin arvioidaan **jokaisesta** päätöksestä, joka koskee paikkaa ${village}, ja arvio liitetään esittelytekstiin
- lasten osallisuus vahvistuu: ${owner} järjestää kuulemisen kaksi kertaa vuodessa, viimeksi marraskuussa ${year}
- henkilöstöstä ${60 + (index % 30)} prosenttia on käynyt lapsen oikeuksien koulutuksen vuoden ${year + 1} loppuun mennessä
- yhteistyö hyvinvointialueen kanssa jatkuu, ja yhteistyöryhmä kokoontuu neljännesvuosittain

### Toimenpiteet

| Toimenpide | Vastuutaho | Aikataulu | Mittari | Lähtötaso | Tavoite |
| --- | --- | --- | --- | --- | --- |
| Lapsivaikutusten arviointi: ${topic} | ${owner} | ${year}–${year + 1} | Arvioitujen päätösten osuus, % | ${12 + (index % 20)} % | ${55 + (index % 30)} % |
| Kerhokyydit kylälle ${village} | sivistyslautakunta | elokuusta ${year} alkaen | Harrastukseen viikoittain osallistuvat, % | ${40 + (index % 15)} % | ${62 + (index % 15)} % |
| Palautekysely alakouluikäisille | ${pick(owners, index + 4)} | vuosittain | Vastausosuus | ${48 + (index % 9)} % | ${70 + (index % 9)} % |

[^${index + 1}]: Nuorisovaltuuston pöytäkirja ${index + 3}/${year - 1}, kohta ${topic}.
`;
}

const opening = `---
asiakirjatyyppi: child-youth-plan
organisaatio: Sammalniemen kunta
kausi: 2026–2029
kieli: fi
---

# Sammalniemen lasten ja nuorten hyvinvointisuunnitelma 2026–2029

Suunnitelma on laadittu yhdessä lasten, huoltajien, järjestöjen ja hyvinvointialueen kanssa. Kunnanvaltuusto hyväksyy sen, ja hyvinvointiryhmä seuraa toteutumista.
`;

/**
 * A Finnish plan in Markdown (front matter, headings, prose, lists, tables, footnotes), the same at each call.
 *
 * @param size length to reach, in UTF-16 code units; the plan ends with the section that reaches it
 */
export function planOfSize(size: number): string {
  const parts = [opening];
  for (let length = opening.length, index = 0; length < size; index += 1) {
    const next = section(index);
    parts.push(next);
    length += next.length + 1;
  }
  return parts.join('\n');
}
