import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';
import type { CodeLens, DocumentSymbol, Hover } from 'vscode-languageserver-protocol';

import { PLAN, positionOf } from '../../test/plans.ts';
import { textOf } from '../../test/wire.ts';
import type { WireOptions } from '../../test/wire.ts';
import { useSession } from '../../test/session.ts';

const session = useSession();

const MARKDOWN: WireOptions = { capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } };

function hover(uri: string, wanted: string, text = PLAN): Promise<Hover | null> {
  return session.wire.request('textDocument/hover', { textDocument: { uri }, position: positionOf(text, wanted, 1) });
}

test('a hover on a heading tells what its theme asks, what is answered, why, and on what it rests', async () => {
  const uri = await session.open(PLAN, MARKDOWN);
  expect(await hover(uri, '## 1 Osallisuus')).toMatchInlineSnapshot(`
    {
      "contents": {
        "kind": "markdown",
        "value": "**Osallisuus ja kuuleminen** – kuvattu (odotus: sovittu)

    **Miksi**: Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.

    Kysymyksiin vastattu: 0/1.

    - Avoinna: Miten lapset saavat tietää, mitä heidän näkemyksistään seurasi?

    **Peruste**: Laki: tehtävä (ei kirjaamispakkoa) · yleiskommentti nro 12",
      },
      "range": 7:0–7:15,
    }
  `);
});

test('a hover on a finding tells it in full, with the theme of its passage; plain where Markdown is not shown', async () => {
  const uri = await session.open(PLAN);
  expect(await hover(uri, 'lääninhallitus')).toMatchInlineSnapshot(`
    {
      "contents": {
        "kind": "plaintext",
        "value": "Vanhentunut sana · Harkitse

    Vanhan nimen perusteella lapsi, huoltaja tai muu lukija ei löydä oikeaa tahoa tai tukea.

    Peruste: lastensuojelulaki 417/2007, 12 §

    ---

    Osallisuus ja kuuleminen – kuvattu (odotus: sovittu)

    Miksi: Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.

    Kysymyksiin vastattu: 0/1.

    - Avoinna: Miten lapset saavat tietää, mitä heidän näkemyksistään seurasi?

    Peruste: Laki: tehtävä (ei kirjaamispakkoa) · yleiskommentti nro 12",
      },
      "range": 9:75–9:89,
    }
  `);
  expect(await hover(uri, 'tukee kerhoja')).toBeNull();
});

test('of many findings at one place the most important are told, and how many more there are', async () => {
  const text = PLAN.slice(0, PLAN.indexOf('## 1')).replace('Mallilassa', '[kunta]');
  const uri = await session.open(text, MARKDOWN);
  expect(await hover(uri, '[kunta]', text)).toMatchInlineSnapshot(`
    {
      "contents": {
        "kind": "markdown",
        "value": "**Lain vaatima sisältö puuttuu** · Tärkeää

    Ilman kuvaa lapsen arjesta toimet osuvat ohi.

    **Peruste**: Laki: asiakirjan sisältö · lastensuojelulaki 417/2007, 12 §

    ---

    **Lain vaatima sisältö puuttuu** · Tärkeää

    Vasta seuranta kertoo, muuttuiko lasten arjessa mikään.

    **Peruste**: Laki: asiakirjan sisältö · lastensuojelulaki 417/2007, 12 §

    ---

    **Teema puuttuu** · Tärkeää

    Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.

    **Peruste**: Laki: tehtävä (ei kirjaamispakkoa) · yleiskommentti nro 12

    ---

    Vielä 2 havaintoa tässä kohdassa: katso muokkausohjelman havaintoluettelosta (Problems).

    ---

    **Vaikutukset lapsiin (lapsivaikutusten arviointi)** – puuttuu (odotus: sovittu)

    **Miksi**: Ilman sovittua tapaa lapsen etu jää helposti punnitsematta.

    **Peruste**: Suositus · yleiskommentti nro 12

    ---

    **Osallisuus ja kuuleminen** – puuttuu (odotus: sovittu)",
      },
      "range": 5:0–5:22,
    }
  `);
});

test('levels over headings and in the outline are those of the command line on the same text', async () => {
  const uri = await session.open(PLAN);
  await session.workspace.write('suunnitelma.md', PLAN.trimEnd());
  const lenses = await session.wire.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
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
  const symbols = await session.wire.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(symbols).toMatchInlineSnapshot(`
    [
      {
        "children": [
          {
            "children": [],
            "detail": "Osallisuus ja kuuleminen: kuvattu",
            "kind": 15,
            "name": "1 Osallisuus",
            "range": 7:0–11:55,
            "selectionRange": 7:0–7:0,
          },
          {
            "children": [],
            "kind": 15,
            "name": "2 Lapsibudjetointi",
            "range": 13:0–19:59,
            "selectionRange": 13:0–13:0,
          },
        ],
        "kind": 15,
        "name": "Hyvä lapsuus Mallilassa",
        "range": 5:0–19:59,
        "selectionRange": 5:0–5:0,
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
  const { diagnostics } = await session.wire.settled(uri);
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
  const uri = await session.open(PLAN, {
    capabilities: { workspace: { configuration: true } },
    settings: () => ({ codeLens: false }),
  });
  await session.wire.settled(uri);
  expect(await session.wire.request('textDocument/codeLens', { textDocument: { uri } })).toEqual([]);
});
