import { openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import { pack as compiled } from '@lapsilinssi/rules';
import { expect, it } from 'vitest';

import { importWord } from '../import/import-word.ts';
import { exportMarkdown } from './export-markdown.ts';
import { writeWord } from './write-word.ts';

const rules = outlineRules(openPack(compiled));

/** A picture of one point. */
const POINT = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const PLAN = `---
asiakirjatyyppi: lasten ja nuorten hyvinvointisuunnitelma
organisaatio: Mallilan kunta
kausi: 2026–2029
hyväksytty: 14.12.2026
author: Hyvinvointikoordinaattori
---

# Mallilan lasten ja nuorten suunnitelma

Kunnanvaltuusto 14.12.2026 § 45

## 1 Nykytila

Kunnassa asuu **1 240** lasta[^1]. Tiedot ovat [THL:n sivuilla](https://thl.fi/lapset). ~~Vanha~~ *uusi* tieto ja \`koodi\`.\\
Toinen rivi: 5 < 6 & 7 > 3.

![Pylväskuva: tulokset paranevat vuosi vuodelta](plan-kuvat/kuva-1.png)

Kuva 1. Kouluterveyskyselyn tulokset 2015–2025

> Koulussa on kivaa, kun on kaveri.

### 1.1 Sammandrag på svenska

Barnen och de unga i kommunen har rätt att bli hörda i frågor som gäller dem.

## 2 Tavoitteet

1. Ensimmäinen
2. Toinen
   - alakohta
   - toinen alakohta
     1. syvä
     2. syvempi
3. Kolmas

Toinen luettelo alkaa viidestä:

5. Viides
6. Kuudes

- [ ] tekemättä
- [x] tehty

## 3 Toimenpiteet

Taulukko 1. Toimenpiteet ja vastuut

| Toimenpide   | Vastuutaho     |
| ------------ | -------------- |
| Kerhokyydit  | nuorisosihteeri |
| Kaveritunnit | *rehtori*      |

Teksti taulukon jälkeen.

\`\`\`
koodi   rivi 1
  rivi 2 & <x>
\`\`\`

## 4 Seuranta

Hyvinvointikoordinaattori raportoi joka vuosi.

[^1]: Tilastokeskus 2025, [väestö](https://stat.fi).

    Toinen kappale viitteessä.
`;

it('Markdown that was written in Word comes back as it was', async () => {
  const first = await roundTrip(PLAN);
  expect(first.split('\n')).toEqual((await roundTrip(first)).split('\n'));
  expect(spaced(first)).toEqual(spaced(PLAN));
});

async function roundTrip(markdown: string): Promise<string> {
  const read = readPlan({ path: 'plan.md', content: markdown, pack: rules });
  if (read.status !== 'ok') throw new Error('not read');
  const document = await exportMarkdown({
    plan: read.document,
    form: 'document',
    imageOf: (address) => Promise.resolve(address === 'plan-kuvat/kuva-1.png' ? POINT : undefined),
  });
  const imported = importWord(await writeWord(document), {
    path: 'plan.docx',
    pictureFolder: 'plan-kuvat',
    pictureWord: 'kuva',
  });
  if (imported.status !== 'ok') throw new Error('not imported');
  return imported.markdown;
}

/** Lines without the space that lines the columns of tables up. */
function spaced(markdown: string): string[] {
  return markdown.split('\n').map((line) => line.replaceAll(/ {2,}\|/gu, ' |').replaceAll(/-{3,}/gu, '---'));
}
