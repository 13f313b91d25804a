import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { run } from '../test/test-io.ts';

const FINNISH = `---
asiakirjatyyppi: lasten ja nuorten hyvinvointisuunnitelma
organisaatio: Saarimeren kunta
kausi: 2026–2029
kieli: fi
---

# Saarimeren kunnan lasten ja nuorten hyvinvointisuunnitelma 2026–2029

Kunnanvaltuusto hyväksyi suunnitelman 15.6.2026. Kunnassa on kolme koulua ja 1 240 alle 18-vuotiasta lasta.

## 1 Kasvuolot ja hyvinvoinnin tila

Vuonna 2025 kunnassa syntyi 52 lasta. Lasten pienituloisuusaste on 9,4 prosenttia. Joka neljäs oppilas asuu saaressa, johon ei ole tieyhteyttä.

Kouluterveyskyselyn 2025 mukaan 88 prosenttia 4.–5.-luokkalaisista on tyytyväisiä elämäänsä.

## 2 Osallisuus ja kuuleminen

Rehtorit kuulevat oppilaskuntia joka syyskuussa 1.8.2026 alkaen, ja he vastaavat lapsille kahdessa viikossa. Nuorisovaltuustolla on 8 500 euron määräraha.

### 2.1 Lapset tässä suunnitelmassa

Helmikuussa 2026 järjestettiin 12 työpajaa, joihin osallistui 210 lasta.

## 3 Toimenpiteet

| Toimenpide | Vastuutaho | Aikataulu | Resurssi |
| --- | --- | --- | --- |
| Kerhokyydit saariin | sivistysjohtaja | 31.12.2027 mennessä | 40 000 € |
| Koulunuorisotyö alkaa | nuorisotyön päällikkö | elokuu 2027 | 1,2 milj. euroa |
| Lapsivaikutusten arviointi käyttöön | hallintojohtaja | 1.1.2027 | oma työ |
| Välituntiliikunta jokaiseen kouluun | sivistysjohtaja | 2026–2028 | 5 000 € |
| Nuorten iltatoiminta | nuorisotyön päällikkö | syksy 2026 | 12 000 € |

## 4 Mittarit ja seuranta

Sivistysjohtaja raportoi mittareista kunnanvaltuustolle joka kesäkuu.

| Mittari | Lähtötaso | Tavoite | Vastuutaho |
| --- | --- | --- | --- |
| Koulukiusattuna vähintään kerran viikossa, 4.–5. lk | 8 % (2025) | 4 % (2029) | rehtori |
| Tyytyväinen elämäänsä, 8.–9. lk | 71 % (2025) | 76 % (2029) | sivistysjohtaja |
| Harrastaa viikoittain | 62,5 % (2025) | 75 % (2029) | nuorisotyön päällikkö |
`;

const SWEDISH = `---
dokumenttyp: plan för främjande av barns och ungas välfärd
organisation: Saarimeri kommun
period: 2026–2029
språk: sv
översättning av: suunnitelma.md
---

# Saarimeri kommuns plan för främjande av barns och ungas välfärd 2026–2029

Kommunfullmäktige godkände planen den 15 juni 2026. I kommunen finns 3 skolor och 1 240 barn under 18 år.

## 1 Uppväxtförhållanden och välfärd

År 2025 föddes 52 barn i kommunen. Låginkomstgraden för barn är 9,4 procent. Var fjärde elev bor på en ö utan vägförbindelse.

Enligt enkäten Hälsa i skolan 2025 är 88 procent av eleverna i årskurs 4–5 nöjda med sitt liv.

## 2 Delaktighet och hörande

Rektorerna hör elevkårerna varje september från och med den 1 augusti 2026, och de svarar barnen inom två veckor. Ungdomsfullmäktige har ett anslag på 8 500 euro.

### 2.1 Barnen i denna plan

I februari 2026 ordnades 12 verkstäder, i vilka 210 barn deltog.

## 3 Åtgärder

| Åtgärd | Ansvarig | Tidtabell | Resurs |
| --- | --- | --- | --- |
| Klubbskjutsar till öarna | bildningsdirektören | senast 31.12.2027 | 40 000 € |
| Skolungdomsarbetet inleds | chefen för ungdomsarbetet | augusti 2027 | 1,2 miljoner euro |
| Barnkonsekvensanalysen tas i bruk | förvaltningsdirektören | 1.1.2027 | eget arbete |
| Rastmotion i varje skola | bildningsdirektören | 2026–2028 | 5 000 € |
| Kvällsverksamhet för unga | chefen för ungdomsarbetet | hösten 2026 | 12 000 € |

## 4 Indikatorer och uppföljning

Bildningsdirektören rapporterar indikatorerna till kommunfullmäktige varje juni.

| Indikator | Utgångsläge | Mål | Ansvarig |
| --- | --- | --- | --- |
| Mobbas minst en gång i veckan, åk 4–5 | 8 % (2025) | 4 % (2029) | rektorn |
| Nöjd med sitt liv, åk 8–9 | 71 % (2025) | 76 % (2029) | bildningsdirektören |
| Har en hobby varje vecka | 62,5 % (2025) | 75 % (2029) | chefen för ungdomsarbetet |
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-translated-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Told {
  readonly documents: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly message: string;
      readonly start: { readonly line: number };
      readonly related: readonly { readonly path?: string; readonly start: { readonly line: number } }[];
    }[];
  }[];
}

/** What is told of the differences of two versions, as `path:line message → other:line`. */
async function differences(finnish: string, swedish: string, language: string): Promise<string[]> {
  await writeFile(join(folder, 'suunnitelma.md'), finnish);
  await writeFile(join(folder, 'plan.md'), swedish);
  const argv = ['check', 'plan.md', 'suunnitelma.md', '--format', 'json', '--ui-language', language];
  const { stdout } = await run(argv, { cwd: folder });
  const { documents }: Told = JSON.parse(stdout);
  return documents.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule }) => rule === 'translation-differs')
      .map(({ message, start, related }) => {
        const others = related.map((one) => `${one.path ?? path}:${one.start.line}`);
        return `${path}:${start.line} ${message} → ${others.join(' ')}`;
      }),
  );
}

test('a faithful translation differs in nothing, however numbers, dates and sums are written', async () => {
  expect(await differences(FINNISH, SWEDISH, 'fi')).toEqual([]);
});

test('each difference is named at its place in both texts', async () => {
  const changed = SWEDISH.replace('| 4 % (2029) |', '| 6 % (2029) |')
    .replace('| 40 000 € |', '| 45 000 € |')
    .replace(
      '| Rastmotion i varje skola | bildningsdirektören |',
      '| Rastmotion i varje skola | chefen för ungdomsarbetet |',
    )
    .replace('augusti 2027', 'augusti 2026')
    .replace('| rektorn |', '| |')
    .replace('### 2.1 Barnen i denna plan\n\nI februari 2026 ordnades 12 verkstäder, i vilka 210 barn deltog.\n\n', '');
  expect(await differences(FINNISH, changed, 'sv')).toEqual([
    'plan.md:19 Avsnittet ”2.1 Lapset tässä suunnitelmassa” finns i den finska texten men har ingen motsvarighet här. → suunnitelma.md:22',
    'plan.md:27 Talet är 45 000 € i den svenska texten men 40 000 € i den finska texten. → suunnitelma.md:30',
    'plan.md:28 Tiden är augusti 2026 i den svenska texten men elokuu 2027 i den finska texten. → suunnitelma.md:31',
    'plan.md:30 Ansvarig är ”chefen för ungdomsarbetet” i den svenska texten men ”sivistysjohtaja” i den finska texten. → suunnitelma.md:33',
    'plan.md:39 Raden saknar ansvarig, som i den finska texten är ”rehtori”. → suunnitelma.md:42',
    'plan.md:39 Målet är 6 % i den svenska texten men 4 % i den finska texten. → suunnitelma.md:42',
    'suunnitelma.md:22 Avsnittet ”2.1 Lapset tässä suunnitelmassa” har ingen motsvarighet i den svenska texten. → plan.md:19',
    'suunnitelma.md:30 Talet är 40 000 € i den finska texten men 45 000 € i den svenska texten. → plan.md:27',
    'suunnitelma.md:31 Tiden är elokuu 2027 i den finska texten men augusti 2026 i den svenska texten. → plan.md:28',
    'suunnitelma.md:33 Ansvarig är ”sivistysjohtaja” i den finska texten men ”chefen för ungdomsarbetet” i den svenska texten. → plan.md:30',
    'suunnitelma.md:42 Målet är 4 % i den finska texten men 6 % i den svenska texten. → plan.md:39',
    'suunnitelma.md:42 Den ansvariga ”rehtori” finns inte på motsvarande rad i den svenska texten. → plan.md:39',
  ]);
});

test('a text with half the sections is told to be a summary, and nothing else', async () => {
  const short = SWEDISH.slice(0, SWEDISH.indexOf('## 1 '));
  expect(await differences(FINNISH, short, 'fi')).toEqual([
    'plan.md:9 Otsikoituja lukuja on 1 ruotsiksi mutta 6 suomeksi: onko toinen tiivistelmä? → suunnitelma.md:8',
    'suunnitelma.md:8 Otsikoituja lukuja on 6 suomeksi mutta 1 ruotsiksi: onko toinen tiivistelmä? → plan.md:9',
  ]);
});

test('of many differences the first ones are told and the rest is counted', async () => {
  const other = SWEDISH.replaceAll(/(?<= )(\d{1,2}) (?=€|%|000|procent|barn|skolor|verkstäder)/gu, '7 ')
    .replaceAll('2029', '2031')
    .replaceAll('2025', '2021')
    .replaceAll('2027', '2030');
  const told = await differences(FINNISH, other, 'fi');
  expect(told.filter((one) => one.startsWith('plan.md')).length).toBe(11);
  expect(told.filter((one) => one.includes('muuta eroa'))).toEqual([
    'plan.md:9 Kieliversioissa on 14 muuta eroa. → suunnitelma.md:8',
    'suunnitelma.md:8 Kieliversioissa on 14 muuta eroa. → plan.md:9',
  ]);
});
