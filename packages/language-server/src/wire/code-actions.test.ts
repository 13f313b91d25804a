import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver-protocol';

import { PLAN, positionOf } from '../../test/plans.ts';
import type { WireOptions } from '../../test/wire.ts';
import { useSession } from '../../test/session.ts';

const session = useSession();

function actions(
  uri: string,
  range: Range,
  only?: readonly string[],
  diagnostics: unknown = [],
): Promise<CodeAction[]> {
  return session.wire.request('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics, ...(only && { only }) },
  });
}

function caret(text: string, wanted: string, plus = 1): Range {
  const at = positionOf(text, wanted, plus);
  return { start: at, end: at };
}

/** A text with an action's edits made. */
function after(text: string, uri: string, action: CodeAction | undefined): string {
  const edits: readonly TextEdit[] = action?.edit?.changes?.[uri] ?? [];
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [...edits]);
}

const DOCUMENT_CHANGES: WireOptions['capabilities'] = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

test('an old number is replaced with one key, whole payload', async () => {
  const uri = await session.open(PLAN, { capabilities: DOCUMENT_CHANGES });
  const found = await actions(uri, caret(PLAN, '72/2006'));
  expect(session.workspace.told(found)).toMatchInlineSnapshot(`
    [
      {
        "diagnostics": [
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
        ],
        "edit": {
          "documentChanges": [
            {
              "edits": [
                {
                  "newText": "1285/2016",
                  "range": 11:28–11:35,
                },
              ],
              "textDocument": {
                "uri": "work:/suunnitelma.md",
                "version": 1,
              },
            },
          ],
        },
        "isPreferred": true,
        "kind": "quickfix",
        "title": "Vaihda tilalle »1285/2016».",
      },
      {
        "diagnostics": [
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
        ],
        "edit": {
          "documentChanges": [
            {
              "edits": [
                {
                  "newText": "<!-- lapsilinssi-ohita outdated-statute: kirjoita syy -->
    ",
                  "range": 11:0–11:0,
                },
              ],
              "textDocument": {
                "uri": "work:/suunnitelma.md",
                "version": 1,
              },
            },
          ],
        },
        "kind": "quickfix",
        "title": "Ohita tässä: Vanha lakiviittaus",
      },
      {
        "diagnostics": [
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
        ],
        "edit": {
          "documentChanges": [
            {
              "edits": [
                {
                  "newText": "ignore:
      - rules: [outdated-statute]
        files: "suunnitelma.md"
        section: "/Hyvä lapsuus Mallilassa/Osallisuus"
        reason: "kirjoita syy"
    ",
                  "range": 1:0–1:0,
                },
              ],
              "textDocument": {
                "uri": "work:/.lapsilinssi.yaml",
                "version": null,
              },
            },
          ],
        },
        "kind": "quickfix",
        "title": "Ohita asetuksissa: Vanha lakiviittaus",
      },
    ]
  `);
});

test('an old name is replaced in its form, an abbreviation opened, a useless suppression and a missing section mended', async () => {
  const uri = await session.open(PLAN);
  const of = async (wanted: string): Promise<string[]> =>
    (await actions(uri, caret(PLAN, wanted), ['quickfix'])).map(({ title, isPreferred }) =>
      isPreferred ? `${title} *` : title,
    );
  expect({
    lääninhallitus: await of('lääninhallitus'),
    OKM: await of('OKM'),
    ohita: await of('<!-- lapsilinssi'),
    otsikko: await of('# Hyvä'),
  }).toMatchInlineSnapshot(`
    {
      "OKM": [
        "Vaihda tilalle »Opetus- ja kulttuuriministeriö (OKM)». *",
        "Ohita tässä: Lyhenne selittämättä",
        "Ohita asetuksissa: Lyhenne selittämättä",
      ],
      "lääninhallitus": [
        "Vaihda tilalle »aluehallintovirasto». *",
        "Ohita tässä: Vanhentunut sana",
        "Ohita asetuksissa: Vanhentunut sana",
      ],
      "ohita": [
        "Poista turha ohitus. *",
      ],
      "otsikko": [
        "Lisää luku: vaikutukset lapsiin.",
        "Ohita tässä: Lain vaatima sisältö puuttuu",
        "Ohita asetuksissa: Lain vaatima sisältö puuttuu",
        "Ohita tässä: Teema puuttuu",
        "Ohita asetuksissa: Teema puuttuu",
      ],
    }
  `);
});

test('ranges of an editor that counts in bytes corrupt nothing: corrections are ours', async () => {
  const uri = await session.open(PLAN);
  const wrong = positionOf(PLAN, '72/2006', 6);
  const given = [
    {
      range: { start: wrong, end: { ...wrong, character: wrong.character + 9 } },
      message: 'väärin',
      code: 'outdated-statute',
    },
  ];
  const [first] = await actions(uri, caret(PLAN, '72/2006', 3), ['quickfix'], given);
  expect(after(PLAN, uri, first)).toBe(PLAN.replace('72/2006', '1285/2016'));
});

test('all safe corrections are made at once, and nothing else changes', async () => {
  const uri = await session.open(PLAN);
  expect(await actions(uri, caret(PLAN, '# Hyvä'))).not.toContainEqual(
    expect.objectContaining({ kind: 'source.fixAll.lapsilinssi' }),
  );
  const found = await actions(uri, caret(PLAN, '# Hyvä'), ['source.fixAll']);
  expect(found.map(({ title, kind }) => [title, kind])).toEqual([
    ['Tee kaikki valmiit korjaukset', 'source.fixAll.lapsilinssi'],
  ]);
  expect(after(PLAN, uri, found[0])).toMatchInlineSnapshot(`
    "---
    asiakirjatyyppi: LaNu
    kausi: 2026–2029
    ---

    # Hyvä lapsuus Mallilassa

    ## 1 Osallisuus

    Lasten osallisuus on arvomme. Nuorisovaltuusto kokoontuu kuukausittain, ja aluehallintovirasto neuvoo.

    Toimintaa ohjaa nuorisolaki 1285/2016. Opetus- ja kulttuuriministeriö (OKM) tukee kerhoja.

    ## 2 Lapsibudjetointi

    Kohta [vastuutaho] on auki.

    Talousarviossa kerrotaan, paljonko rahaa käytetään lapsiin.
    "
  `);
});

test('a table gets a column, and a row for an indicator; a section its text from the template', async () => {
  await session.workspace.write('.lapsilinssi.yaml', 'document-type: child-youth-plan');
  const text = `# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029

## 1 Toimenpiteet

| Toimenpide | Aikataulu |
| --- | --- |
| Kerhokyydit kyliin järjestetään | 2027 |
| Koululaisten aamupalat aloitetaan | 2028 |
`;
  const uri = await session.open(text);
  const found = await actions(uri, caret(text, 'Kerhokyydit'), ['quickfix']);
  const column = found.find(({ title }) => title.includes('sarake'));
  expect(after(text, uri, column)).toMatchInlineSnapshot(`
    "# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029

    ## 1 Toimenpiteet

    | Toimenpide | Aikataulu | Vastuutaho |
    | --- | --- | --- |
    | Kerhokyydit kyliin järjestetään | 2027 | [vastuutaho] |
    | Koululaisten aamupalat aloitetaan | 2028 | [vastuutaho] |
    "
  `);
  const heading = await actions(uri, caret(text, '## 1'), ['quickfix']);
  const section = heading.find(({ title }) => title === 'Lisää luku: osallisuus ja kuuleminen.');
  expect(after(text, uri, section)).toContain('## 2 Osallisuus');
});

test('a finding is ignored where it stands: the comment silences it and nothing else', async () => {
  const uri = await session.open(PLAN);
  const found = await actions(uri, caret(PLAN, '[vastuutaho]'));
  const here = found.find(({ title }) => title.startsWith('Ohita tässä'));
  const text = after(PLAN, uri, here);
  expect(text).toBe(
    PLAN.replace('Kohta [vast', '<!-- lapsilinssi-ohita placeholder-left: kirjoita syy -->\nKohta [vast'),
  );
  const before = (await session.wire.settled(uri)).diagnostics.map(({ code }) => code);
  session.wire.change(uri, 2, [{ text }]);
  const codes = (await session.wire.settled(uri, 2)).diagnostics.map(({ code }) => code);
  expect(codes).toEqual(before.filter((code) => code !== 'placeholder-left'));
});

test('in a row or an item only that one is ignored', async () => {
  const text = `# Suunnitelma

- Ensimmäinen [päivämäärä] kohta
- Toinen [päivämäärä] kohta

| Toimenpide | Vastuu |
| --- | --- |
| Kerhot [vuosi] | rehtori |
| Retket [vuosi] | rehtori |
`;
  const uri = await session.open(text);
  const count = async (version: number): Promise<number> =>
    (await session.wire.settled(uri, version)).diagnostics.filter(({ code }) => code === 'placeholder-left').length;
  expect(await count(1)).toBe(4);
  let version = 1;
  let now = text;
  for (const wanted of ['Toinen [', 'Retket [']) {
    const found = await actions(uri, caret(now, wanted, wanted.length));
    now = after(
      now,
      uri,
      found.find(({ title }) => title.startsWith('Ohita tässä')),
    );
    version += 1;
    session.wire.change(uri, version, [{ text: now }]);
  }
  expect(await count(version)).toBe(2);
});

test('a finding is ignored in the configuration, whose comments stay', async () => {
  await session.workspace.write(
    '.lapsilinssi.yaml',
    '# Asetukset',
    'pack: .pack',
    'ignore:',
    '  # vanhat',
    '  - rules: [section-empty]',
    '    reason: ei vielä',
    '# loppu',
  );
  const uri = await session.open(PLAN, { capabilities: DOCUMENT_CHANGES });
  const found = await actions(uri, caret(PLAN, '[vastuutaho]'));
  const configured = found.find(({ title }) => title.startsWith('Ohita asetuksissa'));
  expect(session.workspace.told(configured?.edit)).toMatchInlineSnapshot(`
    {
      "documentChanges": [
        {
          "edits": [
            {
              "newText": "  - rules: [placeholder-left]
        files: "suunnitelma.md"
        section: "/Hyvä lapsuus Mallilassa/Lapsibudjetointi"
        reason: "kirjoita syy"
    ",
              "range": 6:0–6:0,
            },
          ],
          "textDocument": {
            "uri": "work:/.lapsilinssi.yaml",
            "version": null,
          },
        },
      ],
    }
  `);
});

test('ignoring is not offered where it is switched off', async () => {
  const uri = await session.open(PLAN, {
    capabilities: { workspace: { configuration: true } },
    settings: () => ({ offerIgnoring: false }),
  });
  await session.wire.settled(uri);
  const found = await actions(uri, caret(PLAN, '[vastuutaho]'));
  expect(found.map(({ title }) => title)).toEqual([]);
});
