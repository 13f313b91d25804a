import { checkPack } from '@lapsilinssi/pack';
import { expect, test, vi } from 'vitest';

import { assess } from '../assess.ts';
import { SMALL_PACK_FILES } from '../fixtures/small-pack.ts';
import { openPack, type Pack } from '../match/open-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';

vi.setConfig({ testTimeout: 60_000 });

const PLAN = 'documents/child-youth-plan.yaml';

function texts(text: string): string {
  return `{ fi: ${text}, sv: ${text}, en: ${text} }`;
}

const NOTICE = `message: ${texts('Puuttuu.')}, why: ${texts('Lapsi odottaa.')}, advice: ${texts('Lisää.')}`;

let opened: Pack | undefined;

/** A plan type that asks for deeds, as its law does, and for a tie to the strategy, as nobody does. */
function packWithContents(): Pack {
  if (opened) return opened;
  const contents = `contents:
  - id: deeds
    for: [municipality, county, joint]
    section-roles: [measure]
    title: ${texts('Toimet ja palvelut')}
    ${NOTICE.replaceAll(', why', '\n    why').replaceAll(', advice', '\n    advice')}
    basis: [kuntalaki-26]
    basis-kind: law-content
    fi: { across: { at-least: 2, of: [neuvola, "kerho|harrastus", kirjasto] } }
  - id: tie
    for: [municipality, county, joint]
    title: ${texts('Yhteys')}
    ${NOTICE.replaceAll(', why', '\n    why').replaceAll(', advice', '\n    advice')}
    basis: [kuntalaki-26]
    basis-kind: recommendation
    criterion: participation/feedback
    fi: { evidence: { any: ["strategia .. osa", "strategia .. lakkauttaa"], span: sentence } }
signs:`;
  const plan = (SMALL_PACK_FILES[PLAN] ?? '').replace(/contents:[\s\S]*signs:/u, contents);
  const { pack, errors } = checkPack(
    Object.entries({ ...SMALL_PACK_FILES, [PLAN]: plan }).map(([path, text]) => ({ path, text })),
  );
  if (!pack) throw new Error(JSON.stringify(errors[0]));
  return (opened = openPack(pack));
}

function contentsOf(content: string): (readonly [id: string, quote: string | undefined])[] {
  const pack = packWithContents();
  const text = `---\nasiakirjatyyppi: child-youth-plan\nkieli: fi\n---\n\n# Suunnitelma\n\n${content}`;
  const read = readPlan({ path: 'suunnitelma.md', content: text, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return assess(read.document, pack, { asOf: '2026-11-21' }).contents.map(
    (one) => [one.id, one.passage?.quote] as const,
  );
}

test('a section whose heading gives it a role shows what the role stands for', () => {
  expect(
    contentsOf(
      '## Toimenpiteet\n\nRehtori avaa salin ovet lauantaina kaikille kylän lapsille ja heidän ystävilleen.\n',
    ),
  ).toEqual([
    ['deeds', 'Toimenpiteet'],
    ['tie', undefined],
  ]);
});

test('what is spread over the chapters is shown by enough of its parts', () => {
  expect(contentsOf('## Arki\n\nNeuvola on auki tiistaisin.\n\n## Ilta\n\nKerho kokoontuu koululla.\n')[0]).toEqual([
    'deeds',
    'Neuvola on auki tiistaisin.',
  ]);
  expect(contentsOf('## Arki\n\nNeuvola on auki tiistaisin.\n\n## Ilta\n\nNeuvola on kiinni.\n')[0]).toEqual([
    'deeds',
    undefined,
  ]);
});

test('a cited section of law hands on what a statute asks for, and nothing else', () => {
  expect(
    contentsOf('## Alku\n\nSuunnitelma on strategian osa (kuntalaki 26 §). Neuvola ja kerho kuuluvat siihen (12 §).\n'),
  ).toEqual([
    ['deeds', undefined],
    ['tie', 'Suunnitelma on strategian osa (kuntalaki 26 §).'],
  ]);
});

test('an answered question of a theme shows the content that asks for the same, and the content answers the question', () => {
  expect(contentsOf('## Kuuleminen\n\nNuorisovaltuusto kertoo lapsille, mitä päätettiin.\n')[1]).toEqual([
    'tie',
    'Nuorisovaltuusto kertoo lapsille, mitä päätettiin.',
  ]);
  const pack = packWithContents();
  const content = '# Suunnitelma\n\nNuorisovaltuusto kokoontuu. Suunnitelma on strategian osa.\n';
  const read = readPlan({
    path: 'suunnitelma.md',
    content,
    pack: outlineRules(pack),
    language: 'fi',
    documentType: 'child-youth-plan',
  });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { themes, findings } = assess(read.document, pack, { asOf: '2026-11-21' });
  expect(themes.find(({ id }) => id === 'participation')?.criteria.map(({ id, met }) => [id, met])).toEqual([
    ['feedback', true],
    ['resources', false],
  ]);
  expect(findings.flatMap(({ criterion }) => criterion ?? [])).toEqual(['resources']);
});

test('an end that a content asks for shows it; another end does not', () => {
  expect(contentsOf('Strategia lakkautetaan.\n')[1]).toEqual(['tie', 'Strategia lakkautetaan.']);
  expect(contentsOf('Strategian osa lakkautetaan pian.\n')[1]?.[1]).toBe(undefined);
});

test('in plain text a heading that another heading follows at once speaks of what stands under that one too', () => {
  const pack = packWithContents();
  const found = (text: string): boolean | undefined => {
    const content = `TOIMENPITEET\n\nKYLÄT JA KOULUT\n\n${text}\n`;
    const read = readPlan({
      path: 'suunnitelma.txt',
      content,
      pack: outlineRules(pack),
      language: 'fi',
      documentType: 'child-youth-plan',
    });
    if (read.status !== 'ok') throw new Error(read.error.code);
    return assess(read.document, pack, { asOf: '2026-11-21' }).contents.find(({ id }) => id === 'deeds')?.found;
  };
  expect(found('Rehtori avaa salin ovet lauantaina kaikille kylän lapsille ja heidän ystävilleen.')).toBe(true);
  expect(found('Ovet avataan pian.')).toBe(false);
});
