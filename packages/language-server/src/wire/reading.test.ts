import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeLens, DocumentSymbol, Hover } from 'vscode-languageserver-protocol';

import { PLAN, positionOf } from '../../test/plans.ts';
import { openWire, textOf } from '../../test/wire.ts';
import type { Wire, WireOptions } from '../../test/wire.ts';
import { makeWorkspace } from '../../test/workspace.ts';
import type { Workspace } from '../../test/workspace.ts';

let workspace: Workspace;
let wire: Wire;

beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  await wire.end();
  await workspace.remove();
});

async function open(text: string, options: WireOptions = {}): Promise<string> {
  wire = await openWire({ workspaceFolders: [workspace.uri], ...options });
  const uri = workspace.uriOf('suunnitelma.md');
  wire.open(uri, text);
  return uri;
}

const MARKDOWN: WireOptions = { capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } };

function hover(uri: string, wanted: string): Promise<Hover | null> {
  return wire.request('textDocument/hover', { textDocument: { uri }, position: positionOf(PLAN, wanted, 1) });
}

test('a hover on a heading tells what its theme asks, what is answered, why, and on what it rests', async () => {
  const uri = await open(PLAN, MARKDOWN);
  expect(await hover(uri, '## 1 Osallisuus')).toMatchInlineSnapshot(`
    {
      "contents": {
        "kind": "markdown",
        "value": "**Teema jää ohueksi** · Harkitse

    Osallisuus on kuvattu, mutta tekijää ja aikaa ei ole sovittu.

    **Miksi**: Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.

    **Tee näin**: Kuka järjestää, milloin ja missä asioissa?

    **Peruste**: Hyvä käytäntö (Lapsilinssin arvio) · yleiskommentti nro 12

    ---

    **Kysymys vailla vastausta** · Tiedoksi

    Tekstistä ei selviä, miten lapset saavat tietää, mitä heidän näkemyksistään seurasi.

    **Miksi**: Lapselle kuuleminen on kesken, kunnes hän saa vastauksen.

    **Tee näin**: Kirjaa, kuka vastaa lapsille, miten ja milloin.

    **Peruste**: Suositus · yleiskommentti nro 12

    ---

    **Osallisuus ja kuuleminen** – kuvattu (odotus: sovittu)

    **Miksi**: Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.

    0 kysymykseen 1:stä on vastattu.

    - Avoinna: Miten lapset saavat tietää, mitä heidän näkemyksistään seurasi?

    **Peruste**: Laki: tehtävä (ei kirjaamispakkoa) · yleiskommentti nro 12",
      },
      "range": {
        "end": {
          "character": 15,
          "line": 7,
        },
        "start": {
          "character": 0,
          "line": 7,
        },
      },
    }
  `);
});

test('a hover on a finding tells it in full, with the theme of its passage; plain where Markdown is not shown', async () => {
  const uri = await open(PLAN);
  expect(await hover(uri, 'lääninhallitus')).toMatchInlineSnapshot(`
    {
      "contents": {
        "kind": "plaintext",
        "value": "Vanhentunut sana · Harkitse

    »lääninhallitus» lakkautettiin 1.1.2010: sopisiko tähän »aluehallintovirasto»?

    Miksi: Vanhan nimen perusteella lapsi, huoltaja tai muu lukija ei löydä oikeaa tahoa.

    Tee näin: Vaihda nimi; menneestä kerrottaessa vanha on oikein.

    Peruste: lastensuojelulaki 417/2007, 12 §

    ---

    »Nuorisovaltuusto kokoontuu kuukausittain, ja lääninhallitus neuvoo.»

    Osallisuus ja kuuleminen – kuvattu (odotus: sovittu)

    Miksi: Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.

    0 kysymykseen 1:stä on vastattu.

    - Avoinna: Miten lapset saavat tietää, mitä heidän näkemyksistään seurasi?

    Peruste: Laki: tehtävä (ei kirjaamispakkoa) · yleiskommentti nro 12",
      },
      "range": {
        "end": {
          "character": 89,
          "line": 9,
        },
        "start": {
          "character": 75,
          "line": 9,
        },
      },
    }
  `);
  expect(await hover(uri, 'tukee kerhoja')).toBeNull();
});

test('levels over headings and in the outline are those of the command line on the same text', async () => {
  const uri = await open(PLAN);
  await workspace.write('suunnitelma.md', PLAN.trimEnd());
  const lenses = await wire.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  expect(lenses.map(({ range, command }) => [range.start.line + 1, command?.title])).toMatchInlineSnapshot(`
    [
      [
        1,
        "Vaikutukset lapsiin: puuttuu · Osallisuus ja kuuleminen: kuvattu",
      ],
      [
        8,
        "Osallisuus ja kuuleminen: kuvattu",
      ],
    ]
  `);
  const symbols = await wire.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols).toMatchInlineSnapshot(`
    [
      {
        "children": [
          {
            "children": [],
            "detail": "Osallisuus ja kuuleminen: kuvattu",
            "kind": 15,
            "name": "1 Osallisuus",
            "range": {
              "end": {
                "character": 55,
                "line": 11,
              },
              "start": {
                "character": 0,
                "line": 7,
              },
            },
            "selectionRange": {
              "end": {
                "character": 0,
                "line": 7,
              },
              "start": {
                "character": 0,
                "line": 7,
              },
            },
          },
          {
            "children": [],
            "kind": 15,
            "name": "2 Lapsibudjetointi",
            "range": {
              "end": {
                "character": 59,
                "line": 19,
              },
              "start": {
                "character": 0,
                "line": 13,
              },
            },
            "selectionRange": {
              "end": {
                "character": 0,
                "line": 13,
              },
              "start": {
                "character": 0,
                "line": 13,
              },
            },
          },
        ],
        "kind": 15,
        "name": "Hyvä lapsuus Mallilassa",
        "range": {
          "end": {
            "character": 59,
            "line": 19,
          },
          "start": {
            "character": 0,
            "line": 5,
          },
        },
        "selectionRange": {
          "end": {
            "character": 0,
            "line": 5,
          },
          "start": {
            "character": 0,
            "line": 5,
          },
        },
      },
    ]
  `);

  const cli = fileURLToPath(new URL('../../../cli/bin/lapsilinssi.js', import.meta.url));
  const path = fileURLToPath(uri);
  const args = ['check', path, '--format', 'json', '--as-of', '2026-11-21', '--fail-on', 'never'];
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args]);
  const report: {
    documents: {
      themes: { id: string; requirement: string; level: number }[];
      findings: { rule: string; message: string; start: { line: number; column: number } }[];
    }[];
  } = JSON.parse(stdout);
  const [document] = report.documents;
  const words = ['puuttuu', 'mainittu', 'kuvattu', 'sovittu', 'seurattu'];
  const required = document?.themes
    .filter(({ requirement }) => requirement === 'required')
    .map(({ level }) => words[level]);
  expect(lenses[0]?.command?.title.split(' · ').map((one) => one.split(': ')[1])).toEqual(required);
  const { diagnostics } = await wire.settled(uri);
  expect(
    diagnostics.map(({ code, message, range: { start } }) => [
      code,
      textOf(message).split('\n')[0],
      start.line + 1,
      start.character + 1,
    ]),
  ).toEqual(document?.findings.map(({ rule, message, start }) => [rule, message, start.line, start.column]));
});

test('code lenses stay away where they are switched off', async () => {
  const uri = await open(PLAN, {
    capabilities: { workspace: { configuration: true } },
    settings: () => ({ codeLens: false }),
  });
  await wire.settled(uri);
  expect(await wire.request('textDocument/codeLens', { textDocument: { uri } })).toEqual([]);
});
