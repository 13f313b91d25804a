const AREAS = [
  'Småbarnspedagogik',
  'Grundläggande utbildning',
  'Ungdomsarbete',
  'Bibliotek',
  'Idrottstjänster',
  'Familjecenter',
  'Elevhälsa',
  'Kulturtjänster',
  'Planläggning och boende',
  'Skolmåltider',
  'Skolskjutsar',
];
const OWNERS = [
  'chefen för småbarnspedagogiken',
  'bildningsdirektören',
  'ungdomssekreteraren',
  'biblioteksdirektören',
  'idrottskoordinatorn',
  'kuratorn',
  'kulturproducenten',
];
const VILLAGES = ['Björkvik', 'Överby', 'Strandnäs', 'Moåsen', 'Kvarnbäck', 'Kyrkbyn'];
const TOPICS = [
  'trygga skolvägar',
  'minskad ensamhet',
  'tillgängliga hobbyer',
  'trivsel på rasterna',
  'stöd efter föräldrars skilsmässa',
  'sommarjobb för unga',
  'förebyggande av mobbning',
  'underhåll av lekplatser',
];

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

/** One numbered section: prose, a list with a lead-in, a table of measures and a note. */
function section(index: number): string {
  const area = pick(AREAS, index);
  const owner = pick(OWNERS, index * 3 + 1);
  const village = pick(VILLAGES, index * 5 + 2);
  const topic = pick(TOPICS, index * 2 + 1);
  const year = 2026 + (index % 4);
  return `## ${index + 2} ${area} och ${topic}

Tjänsten når ${480 + index * 37} barn och unga i kommunen. Under den förra perioden lyftes ${topic} fram både i enkäten Hälsa i skolan och i vårdnadshavarnas respons, och i ${village} är läget svagare än i resten av kommunen. Vi strävar efter att förbättra tillgången i mån av möjlighet, men vägen till närmaste verksamhetsställe är fortfarande ${4 + (index % 17)} kilometer.

Ungdomsfullmäktige gav ett utlåtande om utkastet den ${1 + (index % 28)}.${1 + (index % 12)}.${year - 1}. Det föreslog att ${topic} tas med i budgetberedningen och att barnens synpunkter hörs innan nämnden beslutar i ärendet. ${owner.charAt(0).toUpperCase()}${owner.slice(1)} svarar ungdomsfullmäktige inom två veckor efter beslutet, och svaret publiceras på kommunens webbplats.[^${index + 1}]

### Mål för perioden ${year}–${year + 3}

Nämnden förbinder sig till följande mål:

- konsekvenserna för barn bedöms i **varje** beslut som gäller ${village}, och bedömningen fogas till beredningstexten
- barnens delaktighet stärks: ${owner} ordnar ett hörande två gånger om året, senast i november ${year}
- av personalen har ${60 + (index % 30)} procent gått utbildningen om barnets rättigheter före utgången av ${year + 1}
- samarbetet med välfärdsområdet fortsätter, och samarbetsgruppen sammanträder kvartalsvis

### Åtgärder

| Åtgärd | Ansvarig | Tidtabell | Mätare | Utgångsläge | Mål |
| --- | --- | --- | --- | --- | --- |
| Barnkonsekvensbedömning: ${topic} | ${owner} | ${year}–${year + 1} | Andel bedömda beslut, % | ${12 + (index % 20)} % | ${55 + (index % 30)} % |
| Klubbskjutsar till ${village} | bildningsnämnden | från augusti ${year} | Deltar i hobby varje vecka, % | ${40 + (index % 15)} % | ${62 + (index % 15)} % |
| Responsenkät i årskurserna 1–6 | ${pick(OWNERS, index + 4)} | årligen | Svarsprocent | ${48 + (index % 9)} % | ${70 + (index % 9)} % |

[^${index + 1}]: Ungdomsfullmäktiges protokoll ${index + 3}/${year - 1}, punkten ${topic}.
`;
}

const OPENING = `---
dokumenttyp: child-youth-plan
organisation: Sandnäs kommun
period: 2026–2029
språk: sv
---

# Plan för barns och ungas välfärd i Sandnäs 2026–2029

Planen har utarbetats tillsammans med barn, vårdnadshavare, föreningar och välfärdsområdet. Kommunfullmäktige godkänner den, och välfärdsgruppen följer genomförandet.
`;

/**
 * A Swedish plan in Markdown (front matter, headings, prose, lists, tables, footnotes), the same at each call.
 *
 * @param size length to reach, in UTF-16 code units; the plan ends with the section that reaches it
 */
export function swedishPlanOfSize(size: number): string {
  const parts = [OPENING];
  for (let length = OPENING.length, index = 0; length < size; index += 1) {
    const next = section(index);
    parts.push(next);
    length += next.length + 1;
  }
  return parts.join('\n');
}
