import { expect, test } from 'vitest';

import { PLAN, positionOf } from '../../test/plans.ts';
import { useSession } from '../../test/session.ts';

const session = useSession();

const LINKS = { textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } } };

test('an opened plan is told of as a whole, with links to sources', async () => {
  const uri = await session.open(PLAN, { capabilities: LINKS });
  expect(session.workspace.told(await session.wire.settled(uri))).toMatchInlineSnapshot(`
    {
      "diagnostics": [
        {
          "code": "required-content-missing",
          "data": {
            "key": "9b1f90072c682d58",
          },
          "message": "Suunnitelmasta ei löydy, millaiset lasten kasvuolot ovat.
    Tee näin: Lisää luku kasvuoloista.",
          "range": 5:0–5:25,
          "severity": 1,
          "source": "Lapsilinssi",
        },
        {
          "code": "required-content-missing",
          "data": {
            "key": "2657d288b2dbd6a5",
          },
          "message": "Suunnitelmasta ei löydy, miten sitä toteutetaan ja seurataan.
    Tee näin: Lisää luku: kuka kokoaa tiedot, milloin ja mille toimielimelle.",
          "range": 5:0–5:25,
          "severity": 1,
          "source": "Lapsilinssi",
        },
        {
          "code": "theme-missing",
          "data": {
            "key": "6654ce6a6ff5e004",
          },
          "message": "Suunnitelmassa ei kerrota, miten päätösten vaikutukset lapsiin arvioidaan.
    Tee näin: Kirjaa, missä päätöksissä arvio tehdään ja kuka sen tekee.",
          "range": 5:0–5:25,
          "severity": 1,
          "source": "Lapsilinssi",
        },
        {
          "code": "theme-thin",
          "data": {
            "key": "c9262f3aeb465e06",
          },
          "message": "Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa.
    Tee näin: Kuka järjestää, milloin ja missä asioissa?",
          "range": 7:0–7:15,
          "relatedInformation": [
            {
              "location": {
                "range": 9:30–9:97,
                "uri": "work:/suunnitelma.md",
              },
              "message": "Vahvin tekstikohta",
            },
          ],
          "severity": 3,
          "source": "Lapsilinssi",
        },
        {
          "code": "criterion-missing",
          "data": {
            "key": "77fc269dedd5ae95",
          },
          "message": "Tekstistä ei selviä, miten lapset saavat tietää, mitä heidän näkemyksistään seurasi.
    Tee näin: Kirjaa, kuka vastaa lapsille, miten ja milloin.",
          "range": 7:0–7:15,
          "severity": 3,
          "source": "Lapsilinssi",
        },
        {
          "code": "outdated-term",
          "data": {
            "key": "d8fdac5f171450e6",
          },
          "message": "»lääninhallitus» lakkasi 1.1.2010: tarkoitatko aluehallintovirastoa?
    Tee näin: Kirjoita, kuka tai mikä sen tilalla nyt on. Menneestä kerrottaessa vanha nimi on oikein.",
          "range": 9:75–9:89,
          "severity": 2,
          "source": "Lapsilinssi",
        },
        {
          "code": "outdated-statute",
          "data": {
            "key": "d237314bbe6b1510",
          },
          "message": "Nuorisolaki 72/2006 ei ole enää voimassa; nykyinen on nuorisolaki 1285/2016.
    Tee näin: Vaihda numero ja tarkista pykälä.",
          "range": 11:28–11:35,
          "severity": 2,
          "source": "Lapsilinssi",
        },
        {
          "code": "abbreviation-unexplained",
          "data": {
            "key": "1cf5827f0886ad23",
          },
          "message": "Lyhennettä »OKM» ei selitetä: onko se »opetus- ja kulttuuriministeriö»?
    Tee näin: Kirjoita sanat kokonaan, kun ne esiintyvät ensimmäisen kerran, ja lyhenne sulkeisiin niiden perään.",
          "range": 11:37–11:40,
          "severity": 3,
          "source": "Lapsilinssi",
        },
        {
          "code": "theme-missing",
          "data": {
            "key": "4645fbdcc734773b",
          },
          "message": "Suunnitelmassa ei kerrota, paljonko rahaa käytetään lapsiin.
    Tee näin: Kirjaa lasten palvelujen menot.",
          "range": 13:0–13:21,
          "severity": 3,
          "source": "Lapsilinssi",
        },
        {
          "code": "placeholder-left",
          "data": {
            "key": "4619b387935ce6e1",
          },
          "message": "Kohta »[vastuutaho]» on täyttämättä.
    Tee näin: Kirjoita kohtaan oma teksti tai poista se.",
          "range": 15:6–15:18,
          "severity": 2,
          "source": "Lapsilinssi",
        },
        {
          "code": "suppression-unused",
          "data": {
            "key": "976319837938cde5",
          },
          "message": "Ohitus »kausi on uusi» ei koske yhtään havaintoa.
    Tee näin: Poista ohituksesta period-stale.",
          "range": 17:0–17:54,
          "severity": 3,
          "source": "Lapsilinssi",
          "tags": [
            1,
          ],
        },
      ],
      "uri": "work:/suunnitelma.md",
      "version": 1,
    }
  `);
});

test('a client that knows no links and no other places gets none; the rule leads to its page when there are pages', async () => {
  const uri = await session.open(PLAN);
  const { diagnostics } = await session.wire.settled(uri);
  expect(
    diagnostics.flatMap(({ codeDescription, relatedInformation }) => [codeDescription, relatedInformation]),
  ).toEqual(diagnostics.flatMap(() => [undefined, undefined]));
  await session.wire.end();
  const again = await session.open(PLAN, {
    capabilities: LINKS,
    initializationOptions: { referenceUri: 'https://example.org/ohje/' },
  });
  const [first] = (await session.wire.settled(again)).diagnostics;
  expect(first?.codeDescription?.href).toBe('https://example.org/ohje/fi/findings/required-content-missing.md');
});

test('what is written is told at once, what lacks only when typing rests', async () => {
  const uri = await session.open(PLAN);
  await session.wire.settled(uri);
  const codes = (version: number, nth: 0 | -1) =>
    session.wire.published
      .filter((one) => one.uri === uri && one.version === version)
      .at(nth)
      ?.diagnostics.map(({ code }) => code);
  // A section and with it its theme goes, a placeholder comes.
  const from = positionOf(PLAN, '## 2 Lapsibudjetointi');
  const to = positionOf(PLAN, 'Talousarviossa kerrotaan, paljonko rahaa käytetään lapsiin.', 59);
  session.wire.change(uri, 2, [{ range: { start: from, end: to }, text: '## 2 Vapaa-aika\n\n[kunnan nimi] päättää.' }]);
  await session.wire.publication(uri, ({ version }) => version === 2);
  const before = codes(1, -1) ?? [];
  const written = new Set(['placeholder-left', 'outdated-term', 'outdated-statute']);
  const isWritten = (code: unknown): boolean => written.has(String(code));
  expect(codes(2, 0)?.filter((code) => !isWritten(code))).toEqual(before.filter((code) => !isWritten(code)));
  expect(codes(2, 0)?.filter(isWritten)).toMatchInlineSnapshot(`
    [
      "outdated-term",
      "outdated-statute",
      "placeholder-left",
    ]
  `);
  await session.wire.settled(uri, 2);
  expect(codes(2, -1)).toMatchInlineSnapshot(`
    [
      "required-content-missing",
      "required-content-missing",
      "theme-missing",
      "theme-missing",
      "theme-thin",
      "criterion-missing",
      "outdated-term",
      "outdated-statute",
      "abbreviation-unexplained",
      "placeholder-left",
    ]
  `);
});

test('versions never go back, and the last one is told', async () => {
  const uri = await session.open(PLAN);
  for (let version = 2; version <= 30; version += 1) {
    session.wire.change(uri, version, [
      { range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } }, text: 'a' },
    ]);
  }
  await session.wire.settled(uri, 30);
  const versions = session.wire.published.map(({ version }) => version ?? 0);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
});

test('of too many findings the most important are shown, and how many are left out', async () => {
  const uri = await session.open(PLAN, {
    capabilities: { workspace: { configuration: true } },
    settings: () => ({ maxFindings: 2, uiLanguage: 'sv' }),
  });
  const { diagnostics } = await session.wire.publication(uri, (one) => one.diagnostics.length === 3);
  expect(diagnostics.map(({ severity, message }) => [severity, message])).toMatchInlineSnapshot(`
    [
      [
        1,
        "Planen anger inte hurdana barnens uppväxtförhållanden är.
    Gör så här: Lägg till ett avsnitt om uppväxtförhållandena.",
      ],
      [
        1,
        "Planen anger inte hur den genomförs och följs upp.
    Gör så här: Lägg till ett avsnitt: vem sammanställer uppgifterna, när och för vilket organ?",
      ],
      [
        3,
        "9 iakttagelser till. Åtgärda först de som visas, eller höj inställningen lapsilinssi.maxFindings.",
      ],
    ]
  `);
});

test('a closed document has no findings, and nothing is said of it later', async () => {
  const uri = await session.open(PLAN);
  await session.wire.settled(uri);
  session.wire.change(uri, 2, [{ text: `${PLAN}\n[tähän]\n` }]);
  await session.wire.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await session.wire.request('lapsilinssi/templates', {});
  expect(session.wire.published.at(-1)).toEqual({ uri, diagnostics: [] });
});

test('plain text, unsaved and foreign documents are checked; what is no plan is not', async () => {
  await session.open(PLAN);
  session.wire.open('untitled:Nimetön-1', PLAN);
  session.wire.open(
    'vscode-vfs://github/kunta/suunnitelma.txt',
    'OSALLISUUS\n\nKohta [vastuutaho] on auki.\n',
    'plaintext',
  );
  session.wire.open('untitled:koodi', 'const a = 1;', 'javascript');
  session.wire.open(session.workspace.uriOf('README.md'), PLAN);
  expect((await session.wire.publication(session.workspace.uriOf('README.md'))).diagnostics).toEqual([]);
  expect((await session.wire.settled('untitled:Nimetön-1')).diagnostics.length).toBeGreaterThan(3);
  const text = await session.wire.settled('vscode-vfs://github/kunta/suunnitelma.txt');
  expect(text.diagnostics.map(({ code, range }) => [code, range.start.line])).toMatchInlineSnapshot(`
    [
      [
        "document-type-unknown",
        0,
      ],
      [
        "placeholder-left",
        2,
      ],
    ]
  `);
  expect(session.wire.published.filter(({ uri }) => uri === 'untitled:koodi')).toEqual([]);
});

test('a byte order mark, CR and CRLF shift no place', async () => {
  await session.start();
  for (const [name, text] of [
    ['mark.md', `\uFEFF${PLAN}`],
    ['crlf.md', PLAN.replaceAll('\n', '\r\n')],
    ['cr.md', PLAN.replaceAll('\n', '\r')],
  ] as const) {
    const uri = session.workspace.uriOf(name);
    session.wire.open(uri, text);
    const { diagnostics } = await session.wire.settled(uri);
    expect([name, diagnostics.find(({ code }) => code === 'placeholder-left')?.range]).toEqual([
      name,
      { start: { line: 15, character: 6 }, end: { line: 15, character: 18 } },
    ]);
  }
  // On the first line itself the mark counts as the editor counts it.
  const uri = session.workspace.uriOf('eka.md');
  session.wire.open(uri, '\uFEFF# Kohta [vastuutaho]\n\nLasten osallisuus on arvomme.\n');
  const { diagnostics } = await session.wire.settled(uri);
  expect(diagnostics.find(({ code }) => code === 'placeholder-left')?.range).toEqual({
    start: { line: 0, character: 9 },
    end: { line: 0, character: 21 },
  });
});
