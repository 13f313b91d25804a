import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompletionItem, Position } from 'vscode-languageserver-protocol';

import { positionOf } from '../../test/plans.ts';
import { lineSnapshots } from '../../test/session.ts';
import { openWire } from '../../test/wire.ts';
import type { Wire } from '../../test/wire.ts';

const TEXT = `---
asiakirjatyyppi: LaNu
kieli:

---

# Lasten ja nuorten hyvinvointisuunnitelma

## 1 Mittarit

| Mittari | Lähde | Lähtötaso | Tavoite |
| --- | --- | --- | --- |
| Pitää koulunkäynnistä | Koulu | 50 % | 60 % |
|

- Ky

##

<!-- lapsilinssi-
<!-- lapsilinssi-ohita pla
`;

let wire: Wire;
const uri = 'untitled:suunnitelma';

lineSnapshots();
beforeAll(async () => {
  wire = await openWire();
  wire.open(uri, TEXT);
  await wire.settled(uri);
});
afterAll(() => wire.end());

async function items(position: Position): Promise<CompletionItem[]> {
  return wire.request('textDocument/completion', { textDocument: { uri }, position });
}

/** Label, detail and what is written. */
async function brief(wanted: string, plus: number, most: number): Promise<unknown[]> {
  const found = await items(positionOf(TEXT, wanted, plus));
  return found.slice(0, most).map(({ label, detail, textEdit }) => [label, detail, textEdit?.newText]);
}

test('front matter: keys that are not there yet, in the language of the document', async () => {
  expect(await items({ line: 3, character: 0 })).toMatchInlineSnapshot(`
    [
      {
        "detail": "asiakirjan tieto",
        "kind": 10,
        "label": "organisaatio",
        "sortText": "00",
        "textEdit": {
          "newText": "organisaatio: ",
          "range": 3:0–3:0,
        },
      },
      {
        "detail": "asiakirjan tieto",
        "kind": 10,
        "label": "organisaatiomuoto",
        "sortText": "01",
        "textEdit": {
          "newText": "organisaatiomuoto: ",
          "range": 3:0–3:0,
        },
      },
      {
        "detail": "asiakirjan tieto",
        "kind": 10,
        "label": "kausi",
        "sortText": "02",
        "textEdit": {
          "newText": "kausi: ",
          "range": 3:0–3:0,
        },
      },
      {
        "detail": "asiakirjan tieto",
        "kind": 10,
        "label": "hyväksytty",
        "sortText": "03",
        "textEdit": {
          "newText": "hyväksytty: ",
          "range": 3:0–3:0,
        },
      },
      {
        "detail": "asiakirjan tieto",
        "kind": 10,
        "label": "osana",
        "sortText": "04",
        "textEdit": {
          "newText": "osana: ",
          "range": 3:0–3:0,
        },
      },
      {
        "detail": "asiakirjan tieto",
        "kind": 10,
        "label": "käännös",
        "sortText": "05",
        "textEdit": {
          "newText": "käännös: ",
          "range": 3:0–3:0,
        },
      },
      {
        "detail": "asiakirjan tieto",
        "kind": 10,
        "label": "ohita",
        "sortText": "06",
        "textEdit": {
          "newText": "ohita: ",
          "range": 3:0–3:0,
        },
      },
      {
        "detail": "asiakirjan tieto",
        "kind": 10,
        "label": "otsikko",
        "sortText": "07",
        "textEdit": {
          "newText": "otsikko: ",
          "range": 3:0–3:0,
        },
      },
    ]
  `);
});

test('front matter: values of a key', async () => {
  expect(await brief('kieli:', 6, 5)).toMatchInlineSnapshot(`
    [
      [
        "fi",
        undefined,
        " fi",
      ],
      [
        "sv",
        undefined,
        " sv",
      ],
      [
        "en",
        undefined,
        " en",
      ],
    ]
  `);
  expect(await brief('asiakirjatyyppi: ', 17, 3)).toMatchInlineSnapshot(`
    [
      [
        "talousarvio ja taloussuunnitelma",
        "budget",
        "talousarvio ja taloussuunnitelma",
      ],
      [
        "lapsiystävällinen kunta -toimintasuunnitelma",
        "child-friendly-action-plan",
        "lapsiystävällinen kunta -toimintasuunnitelma",
      ],
      [
        "lasten ja nuorten hyvinvointisuunnitelma",
        "child-youth-plan",
        "lasten ja nuorten hyvinvointisuunnitelma",
      ],
    ]
  `);
});

test('a heading: what the plan lacks, by its title and as a whole section', async () => {
  const found = await brief('\n##\n', 3, 200);
  expect(found.map((one) => String(one).split('\n')[0]).slice(0, 4)).toMatchInlineSnapshot(`
    [
      "Kasvuolot ja hyvinvoinnin tila,puuttuva sisältö, Kasvuolot ja hyvinvoinnin tila",
      "Edistävät ja ehkäisevät toimet ja palvelut,puuttuva sisältö, Edistävät ja ehkäisevät toimet ja palvelut",
      "Yhteistyön järjestäminen,puuttuva sisältö, Yhteistyön järjestäminen",
      "Toteuttaminen ja seuranta,puuttuva sisältö, Toteuttaminen ja seuranta",
    ]
  `);
  expect(found.some((one) => String(one).includes('(koko luku)'))).toBe(true);
});

test('a table of indicators: names with unit and source, and whole rows', async () => {
  const found = await brief('60 % |\n|', 8, 200);
  expect(found[0]).toMatchInlineSnapshot(`
    [
      "Tyytyväinen elämäänsä",
      "prosenttia · Kouluterveyskysely",
      "Tyytyväinen elämäänsä",
    ]
  `);
  expect(found.find((one) => String(one).includes('(koko rivi)'))).toMatchInlineSnapshot(`
    [
      "Tyytyväinen elämäänsä (koko rivi)",
      "prosenttia · Kouluterveyskysely",
      "| Tyytyväinen elämäänsä | Kouluterveyskysely | [lähtötaso ja vuosi] | [tavoite] |",
    ]
  `);
});

test('a list of indicators: names', async () => {
  expect((await brief('- Ky', 4, 1))[0]).toMatchInlineSnapshot(`
    [
      "Tyytyväinen elämäänsä",
      "prosenttia · Kouluterveyskysely",
      "Tyytyväinen elämäänsä",
    ]
  `);
});

test('a suppression: its directives, then rules, those first that found something', async () => {
  expect(await brief('<!-- lapsilinssi-\n', 17, 5)).toMatchInlineSnapshot(`
    [
      [
        "lapsilinssi-ohita",
        "ohitus",
        "lapsilinssi-ohita ",
      ],
      [
        "lapsilinssi-ohita-osio",
        "ohitus koko luvussa",
        "lapsilinssi-ohita-osio ",
      ],
      [
        "lapsilinssi-ohita-tiedosto",
        "ohitus koko tiedostossa",
        "lapsilinssi-ohita-tiedosto ",
      ],
    ]
  `);
  const rules = await items(positionOf(TEXT, 'ohita pla', 9));
  expect(rules.find(({ label }) => label === 'placeholder-left')).toMatchInlineSnapshot(`
    {
      "detail": "Täyttämätön kohta",
      "kind": 20,
      "label": "placeholder-left",
      "sortText": "1placeholder-left",
      "textEdit": {
        "newText": "placeholder-left",
        "range": 20:23–20:26,
      },
    }
  `);
});

test('nothing is offered in prose, and beyond the text nothing breaks', async () => {
  expect(await items({ line: 6, character: 10 })).not.toEqual(undefined);
  expect(await items({ line: 9000, character: 3 })).toEqual([]);
  expect(await items({ line: 6, character: 9000 })).toEqual(await items({ line: 6, character: 42 }));
});
