import { assess, openPack, outlineRules, parseMarkdown, readPlan } from '@lapsilinssi/core';
import type { Assessment } from '@lapsilinssi/core';
import { pack as compiled } from '@lapsilinssi/rules';
import { expect, it } from 'vitest';

import { buildPlan } from '../build-plan.ts';
import { sectionMarkdown } from '../section-markdown.ts';
import { shippedTemplates } from '../../test/shipped-templates.ts';
import { planUpdates } from './plan-updates.ts';

const pack = openPack(compiled);
const templates = shippedTemplates();
const type = compiled.documentTypes.find(({ id }) => id === 'child-youth-plan');
if (type === undefined) throw new Error('no type');

const OLD = `---
asiakirjatyyppi: LaNu
organisaatio: Mallilan kunta
kausi: 2021–2025
---

# Mallilan lasten ja nuorten hyvinvointisuunnitelma 2021–2025

Kunnanvaltuusto hyväksyi suunnitelman 15.11.2021.

## 1 Lasten ja nuorten hyvinvoinnin tila

Kouluterveyskyselyn 2021 mukaan 52 % yläkoululaisista piti koulunkäynnistä[^1].

| Mittari | Lähde | Lähtötaso | Tavoite |
| --- | --- | --- | --- |
| Tuntee itsensä yksinäiseksi | Kouluterveyskysely | 17 % (2021) | 12 % (2025) |

[^1]: Vastaajia oli 140.

## 2 Lasten ja nuorten osallisuus

Nuorisovaltuusto antaa lausunnon lautakunnille kaksi kertaa vuodessa.

### 2.1 Miten suunnitelma laadittiin

Lapsilta kysyttiin keväällä 2021.

1. koululaiskysely
2. nuorisovaltuuston ilta

## 3 Mallilan kylien maisema

![Järvi syksyllä](kuvat/jarvi.png)

Aluehallintovirasto valvoo, ja nuorisolain (72/2006) 8 § velvoittaa. Katso [sivu][1].

[1]: https://mallila.example/kylat
`;

it('puts old text under the headings to which it belongs, keeps the rest, and says first what has changed', () => {
  const old = assessed(OLD);
  const markdown = built(old);
  expect(chapter(markdown, 'Päivitettävää')).toBe(`## Päivitettävää

> Ohje: Käy nämä läpi ensin. Vanha teksti on otsikoiden alla merkittynä; se ei kuulu uuteen suunnitelmaan, ennen kuin olet muokannut sen.

> Ohje: Kausi ja tavoitevuodet:
>
> - period-stale
> - Tavoitevuosi 2025 on mennyt: Tuntee itsensä yksinäiseksi.

> Ohje: Muuttuneet lait, toimielimet ja nimet:
>
> - outdated-term (3 Mallilan kylien maisema)
> - outdated-statute (3 Mallilan kylien maisema)

> Ohje: Luvut, joista on uudempaa tietoa:
>
> - Kouluterveyskysely: vanhat luvut ovat vuodelta 2021, uusin julkaistu kierros on 2025 (»Pitää koulunkäynnistä», »Tuntee itsensä yksinäiseksi»).

> Ohje: Mitä vanhasta suunnitelmasta puuttuu:
>
> - required-content-missing
> - theme-missing`);
  expect(oldTextIn(markdown, '1 Kasvuolot ja hyvinvoinnin tila'))
    .toBe(`> Vanhasta suunnitelmasta (tarkista ja muokkaa): 1 Lasten ja nuorten hyvinvoinnin tila
>
> Kouluterveyskyselyn 2021 mukaan 52 % yläkoululaisista piti koulunkäynnistä[^1].
>
> | Mittari                     | Lähde              | Lähtötaso   | Tavoite     |
> | --------------------------- | ------------------ | ----------- | ----------- |
> | Tuntee itsensä yksinäiseksi | Kouluterveyskysely | 17 % (2021) | 12 % (2025) |
>
> [^1]: Vastaajia oli 140.`);
  expect(oldTextIn(markdown, '9 Miten suunnitelma on laadittu'))
    .toBe(`> Vanhasta suunnitelmasta (tarkista ja muokkaa): 2 Lasten ja nuorten osallisuus › 2.1 Miten suunnitelma laadittiin
>
> Lapsilta kysyttiin keväällä 2021.
>
> 1. koululaiskysely
> 2. nuorisovaltuuston ilta`);
  expect(oldTextIn(markdown, '11 Osallisuus ja kuuleminen'))
    .toBe(`> Vanhasta suunnitelmasta (tarkista ja muokkaa): 2 Lasten ja nuorten osallisuus
>
> Nuorisovaltuusto antaa lausunnon lautakunnille kaksi kertaa vuodessa.`);
  expect(chapter(markdown, 'Muuta vanhasta suunnitelmasta')).toBe(`## Muuta vanhasta suunnitelmasta

> Vanhasta suunnitelmasta (tarkista ja muokkaa): Mallilan lasten ja nuorten hyvinvointisuunnitelma 2021–2025
>
> Kunnanvaltuusto hyväksyi suunnitelman 15.11.2021.

> Vanhasta suunnitelmasta (tarkista ja muokkaa): 3 Mallilan kylien maisema
>
> ![Järvi syksyllä](kuvat/jarvi.png)
>
> Aluehallintovirasto valvoo, ja nuorisolain (72/2006) 8 § velvoittaa. Katso [sivu][1].`);
  expect(markdown.trimEnd().split('\n').at(-1)).toBe('[1]: https://mallila.example/kylat');
});

it('takes up a plan that was made from a template without what nobody filled in', () => {
  const old = assessed(
    '---\nasiakirjatyyppi: LaNu\nkieli: fi\n---\n\n# Vanha\n\n[organisaation nimi]\n\n## 1 Yhteistyön järjestäminen\n\n> Ohje: Kirjaa, ketkä tekevät yhteistyötä.\n\n[oma teksti]\n\n## 2 Osallisuus ja kuuleminen\n\n> Esimerkki (poista): Rehtori vastaa.\n\nNuorisovaltuusto vastaa.\n\n| Vastuutaho | Mittari |\n| --- | --- |\n| [vastuutaho] | |\n\n## Näin tarkistat\n\n> Ohje: Wordissa.\n',
  );
  const boxes = built(old)
    .split('\n\n')
    .filter((block) => block.startsWith('> Vanhasta'))
    .map((block) => block.trimEnd());
  expect(boxes).toEqual([
    '> Vanhasta suunnitelmasta (tarkista ja muokkaa): 2 Osallisuus ja kuuleminen\n>\n> Nuorisovaltuusto vastaa.',
    '> Vanhasta suunnitelmasta (tarkista ja muokkaa): Vanha',
  ]);
});

it('shows nothing of the old plan as the new one’s own', () => {
  const { themes, contents, findings } = assessed(built(assessed(OLD)));
  expect(themes.filter(({ level }) => level > 0)).toEqual([]);
  expect(contents.filter(({ found }) => found)).toEqual([]);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['placeholder-left']));
});

function built(assessment: Assessment): string {
  if (type === undefined) throw new Error('no type');
  const updates = planUpdates({ assessment, pack, language: 'fi', findingText: ({ rule }) => rule });
  return sectionMarkdown(
    buildPlan({
      type,
      pack: compiled,
      templates,
      language: 'fi',
      organisationKind: 'municipality',
      organisation: 'Mallilan kunta',
      period: { from: 2026, to: 2029 },
      themes: [],
      withGuidance: false,
      numbered: true,
      fields: {},
      basisText: () => '',
      old: { root: parseMarkdown(assessment.document.parts[0] ?? ''), assessment, pack, updates },
    }),
  );
}

function assessed(content: string): Assessment {
  const read = readPlan({ path: 'vanha.md', content, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return assess(read.document, pack, { asOf: '2026-11-22' });
}

/** A chapter as a whole. */
function chapter(markdown: string, heading: string): string {
  const from = markdown.indexOf(`\n## ${heading}\n`) + 1;
  const to = markdown.indexOf('\n## ', from);
  const text = markdown.slice(from, to < 0 ? undefined : to).trimEnd();
  return text.replace(/\n\n\[1\]: .*$/u, '');
}

/** The old text in a chapter. */
function oldTextIn(markdown: string, heading: string): string {
  const text = chapter(markdown, heading);
  return text.slice(text.indexOf('> Vanhasta'));
}
