import { beforeEach, expect, test } from 'vitest';

import { PLAN } from '../../test/plans.ts';
import { useSession } from '../../test/session.ts';
import type { TemplateList, TemplateText, ThemeMap } from '../protocol.ts';

const session = useSession();
let uri: string;

beforeEach(async () => {
  uri = await session.open(PLAN);
});

test('the first screen of a plan', async () => {
  expect(session.workspace.told(await session.wire.request('lapsilinssi/summary', { uri }))).toMatchInlineSnapshot(`
    {
      "counts": {
        "errors": 3,
        "infos": 5,
        "warnings": 3,
      },
      "countsText": "tärkeää 3, harkittavaa 3, tiedoksi 5",
      "headline": "Hyvä lapsuus Mallilassa · lasten ja nuorten hyvinvointisuunnitelma 2026–2029",
      "language": "fi",
      "note": "Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.",
      "rest": "",
      "rows": [
        {
          "expected": "",
          "label": "Lain sisältö (lastensuojelulaki 12 §)",
          "word": "0 kohtaa 2:sta löytyi",
        },
        {
          "expected": "(odotus: sovittu)",
          "label": "Vaikutukset lapsiin",
          "word": "puuttuu",
        },
        {
          "expected": "(odotus: sovittu)",
          "label": "Osallisuus ja kuuleminen",
          "word": "kuvattu",
        },
      ],
      "steps": [
        {
          "at": {
            "range": 5:0–5:25,
            "uri": "work:/suunnitelma.md",
          },
          "place": "rivi 6",
          "text": "Lisää puuttuva sisältö: kasvuolot ja hyvinvoinnin tila.",
        },
        {
          "at": {
            "range": 5:0–5:25,
            "uri": "work:/suunnitelma.md",
          },
          "place": "rivi 6",
          "text": "Lisää puuttuva sisältö: toteuttaminen ja seuranta.",
        },
        {
          "at": {
            "range": 5:0–5:25,
            "uri": "work:/suunnitelma.md",
          },
          "place": "rivi 6",
          "text": "Kirjaa, missä päätöksissä vaikutukset lapsiin arvioidaan ja kuka sen tekee.",
        },
      ],
      "stepsTitle": "Kolme seuraavaa",
      "strongest": {
        "at": {
          "range": 9:30–9:97,
          "uri": "work:/suunnitelma.md",
        },
        "place": "luku 1",
        "quote": "»Nuorisovaltuusto kokoontuu kuukausittain, ja lääninhallitus neuvoo.»",
        "title": "Vahvinta",
      },
      "uri": "work:/suunnitelma.md",
      "version": 1,
    }
  `);
});

test('the theme map tells level, expectation, passage, and where it lacks', async () => {
  const map = await session.wire.request<ThemeMap>('lapsilinssi/coverage', { uri });
  expect(session.workspace.told(map)).toMatchInlineSnapshot(`
    {
      "documents": [
        {
          "cells": [
            {
              "evidence": [],
              "expected": "(odotus: sovittu)",
              "expectedLevel": 3,
              "lacks": {
                "at": {
                  "range": 5:0–5:25,
                  "uri": "work:/suunnitelma.md",
                },
                "text": "Suunnitelmassa ei kerrota, miten päätösten vaikutukset lapsiin arvioidaan.",
              },
              "level": 0,
              "open": [],
              "requirement": "required",
              "theme": "child-impact-assessment",
              "word": "puuttuu",
            },
            {
              "evidence": [
                {
                  "at": {
                    "range": 9:0–9:29,
                    "uri": "work:/suunnitelma.md",
                  },
                  "quote": "Lasten osallisuus on arvomme.",
                  "word": "mainittu",
                },
                {
                  "at": {
                    "range": 9:30–9:97,
                    "uri": "work:/suunnitelma.md",
                  },
                  "quote": "Nuorisovaltuusto kokoontuu kuukausittain, ja lääninhallitus neuvoo.",
                  "word": "kuvattu",
                },
              ],
              "expected": "(odotus: sovittu)",
              "expectedLevel": 3,
              "lacks": {
                "at": {
                  "range": 7:0–7:15,
                  "uri": "work:/suunnitelma.md",
                },
                "text": "Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa.",
              },
              "level": 2,
              "open": [
                "Vastaus lapsille",
              ],
              "passage": {
                "at": {
                  "range": 9:30–9:97,
                  "uri": "work:/suunnitelma.md",
                },
                "place": "luku 1, rivi 10",
                "quote": "Nuorisovaltuusto kokoontuu kuukausittain, ja lääninhallitus neuvoo.",
              },
              "requirement": "required",
              "theme": "participation",
              "word": "kuvattu",
            },
            {
              "evidence": [],
              "expected": "",
              "expectedLevel": 1,
              "lacks": {
                "at": {
                  "range": 13:0–13:21,
                  "uri": "work:/suunnitelma.md",
                },
                "text": "Suunnitelmassa ei kerrota, paljonko rahaa käytetään lapsiin.",
              },
              "level": 0,
              "open": [],
              "requirement": "recommended",
              "theme": "child-budgeting",
              "word": "puuttuu",
            },
          ],
          "name": "Hyvä lapsuus Mallilassa, lasten ja nuorten hyvinvointisuunnitelma 2026–2029",
          "uri": "work:/suunnitelma.md",
        },
      ],
      "language": "fi",
      "note": "Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.",
      "themes": [
        {
          "id": "child-impact-assessment",
          "title": "Vaikutukset lapsiin",
        },
        {
          "id": "participation",
          "title": "Osallisuus ja kuuleminen",
        },
        {
          "id": "child-budgeting",
          "title": "Lapsibudjetointi",
        },
      ],
      "title": "Teemakartta",
    }
  `);
});

test('templates are listed and written', async () => {
  const list = await session.wire.request<TemplateList>('lapsilinssi/templates', { language: 'sv' });
  expect(list.documentTypes.find(({ id }) => id === 'child-youth-plan')).toMatchInlineSnapshot(`
    {
      "id": "child-youth-plan",
      "name": "Plan för främjande av barns och ungas välfärd",
      "organisationKinds": [
        "municipality",
        "county",
        "joint",
      ],
    }
  `);
  expect(list.sections.length).toBe(19);
  const plan = await session.wire.request<TemplateText>('lapsilinssi/template', {
    documentType: 'LaNu',
    organisation: 'Mallilan kunta',
    period: '2026–2029',
    withoutGuidance: true,
  });
  expect(plan.text.split('\n').slice(0, 12)).toMatchInlineSnapshot(`
    [
      "---",
      "asiakirjatyyppi: lasten ja nuorten hyvinvointisuunnitelma",
      "organisaatio: Mallilan kunta",
      "organisaatiomuoto: kunta",
      "kausi: 2026–2029",
      "kieli: fi",
      "---",
      "",
      "# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029",
      "",
      "Mallilan kunta",
      "",
    ]
  `);
  const section = await session.wire.request<TemplateText>('lapsilinssi/template', { section: 'T2', language: 'sv' });
  expect(section.text.split('\n')[0]).toMatchInlineSnapshot(`"## Delaktighet och hörande"`);
  await expect(session.wire.request('lapsilinssi/template', { documentType: 'runo' })).rejects.toThrow(
    'Asiakirjatyyppiä runo ei tunneta.',
  );
  await expect(session.wire.request('lapsilinssi/template', {})).rejects.toThrow('Kerro asiakirjatyyppi tai teema.');
});

test('commands change the document through the editor, and tell why when they do not', async () => {
  const applied: unknown[] = [];
  let answer = true;
  session.wire.connection.onRequest('workspace/applyEdit', ({ edit }: { readonly edit: unknown }) => {
    applied.push(edit);
    return { applied: answer };
  });
  const run = (command: string, argument: unknown): Promise<unknown> =>
    session.wire.request('workspace/executeCommand', { command, arguments: [argument] });
  expect(await run('lapsilinssi.fixAll', { uri })).toEqual({ applied: true });
  answer = false;
  expect(await run('lapsilinssi.insertSection', { uri, theme: 'T1' })).toEqual({
    applied: false,
    reason: 'Muokkausohjelma ei tehnyt muutosta.',
  });
  expect(applied.length).toBe(2);
  expect(await run('lapsilinssi.insertSection', { uri, theme: 'child-budgeting' })).toMatchInlineSnapshot(`
    {
      "applied": false,
      "reason": "Tällainen kohta on asiakirjassa jo.",
    }
  `);
  session.wire.change(uri, 2, [{ text: '# Suunnitelma\n' }]);
  expect(await run('lapsilinssi.fixAll', { uri })).toEqual({ applied: false, reason: 'Valmiita korjauksia ei ole.' });
});
