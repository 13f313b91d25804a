import { fileURLToPath } from 'node:url';

import { finished } from '@lapsilinssi/core';
import type { Finding, Pack } from '@lapsilinssi/core';
import { loadPackFolder } from '@lapsilinssi/project/node';
import { beforeAll, expect, test } from 'vitest';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { PLAN } from '../../test/plans.ts';
import { diagnosticsOf } from '../features/diagnostics.ts';
import type { Resolved } from '../workspace/resolver.ts';
import { isOfTheWhole } from './absence.ts';
import { checkPlan } from './check-plan.ts';
import { isWhole, placeIn } from './checked-plan.ts';
import type { KeptPlan } from './checked-plan.ts';
import { openPlanKeeper } from './plan-keeper.ts';
import type { PlanKeeper } from './plan-keeper.ts';

/** Edits in all; one sixth each in prose, headings, lead-ins, table headers, front matter and fences. */
const EDITS = 2400;
const AS_OF = '2026-11-21';
const URI = 'untitled:suunnitelma';

const TEXT = `${PLAN}
Lautakunta päättää seuraavista asioista [päivämäärä]:

- lapsia kuullaan joka vuosi
- OKM ja lääninhallitus antavat neuvoja [kuka?]

| Toimenpide | Vastuu [kuka?] | Aika |
| --- | --- | --- |
| Kerhot kyliin | nuorisosihteeri | 2027 |
| Retket | [nimi] | 2028 |

\`\`\`
[ei kohta] lääninhallitus
\`\`\`

## 3 Lasten kuuleminen

Nuorisolain 72/2006 mukaan nuoria kuullaan. 😀 Tyo\u0308pajat ja a\u030Alands\u00ADfrågor, [tähän].
`;

const PLACES: readonly RegExp[] = [
  /[^\r\n|#`-][^\r\n|]{20,}/gu,
  /#+ [^\r\n]*/gu,
  /[^\r\n]*:(?=[\r\n])/gu,
  /\|[^\r\n]*\|(?=(?:\r\n|\r|\n)\| ---)/gu,
  /(?:asiakirjatyyppi|kausi)[^\r\n]*/gu,
  /`{2,3}[^`]*`*/gu,
];

const INSERTED = [
  'a', 'ä', 'Ö', 'å', 'a\u0308', '\u0308', '😀', ' ', '\n', '\r', '\r\n', '\n\n', '\r\n\r\n', '#', '## ', '|', '| ', '---\n', '- ', '`', '```', '```\n',
  ':', '[tähän]', ' [', ']', '72/2006', ' lääninhallitus ', 'OKM ', '<!--', '-->', '<!-- lapsilinssi-ohita placeholder-left: koe -->', '\u00AD', '\uFEFF',
  '> ', '\t', '*', '**', '&shy;', '\\', '\u0000', '\uD83D', 'Nuorisovaltuusto kokoontuu.', 'kieli: sv\n',
] as const; // prettier-ignore

let pack: Pack;
beforeAll(async () => {
  const loaded = await loadPackFolder(fileURLToPath(new URL('../../test/pack', import.meta.url)));
  if (loaded.status !== 'ok') throw new Error(loaded.status);
  ({ pack } = loaded);
});

/** A linear congruential generator (Numerical Recipes). */
function seeded(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** What was told, and timers that go off when they are asked to. */
interface Desk {
  readonly keeper: PlanKeeper;
  readonly told: { readonly version: number; readonly plan: KeptPlan }[];
  readonly failed: unknown[];
  /** Lets the first timer go off, if it waits no longer than so many milliseconds; false when there is none. */
  ring(longest?: number): boolean;
  /** Lets everything that waits go on. */
  idle(): Promise<void>;
}

function openDesk(answer: (resolved: Resolved) => Promise<Resolved> = (known) => Promise.resolve(known)): Desk {
  const told: Desk['told'] = [];
  const failed: unknown[] = [];
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  const resolved: Resolved = {
    status: 'ok',
    pack,
    facts: {},
    settings: { severities: [], themes: {}, ignored: [], acknowledged: [] },
    excluded: false,
    files: [],
    shown: '',
  };
  const keeper = openPlanKeeper({
    timing: {
      now: () => 0,
      after(at, call) {
        const timer = { at, call };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
      turn: () => Promise.resolve(),
    },
    resolver: {
      resolve: () => answer(resolved),
      shippedPack: () => Promise.resolve({ status: 'ok', pack, notes: [] }),
      forget: () => undefined,
    },
    folders: { set: () => undefined, add: () => undefined, remove: () => undefined, all: () => [], of: () => '/' },
    filesIn: () => {
      throw new Error('no files');
    },
    pathOf: () => undefined,
    uriOf: (path) => path,
    asOf: () => AS_OF,
    *word() {
      yield;
      return undefined;
    },
    tell(document, outcome) {
      if (outcome.status === 'checked') told.push({ version: document.text.version, plan: outcome.plan });
    },
    fail: (thrown) => failed.push(thrown),
  });
  return {
    keeper,
    told,
    failed,
    ring(longest = Infinity) {
      const first = timers.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= longest);
      timers = timers.filter((one) => one !== first);
      first?.call();
      return first !== undefined;
    },
    async idle() {
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}

const SETTINGS = { severities: [], themes: {}, ignored: [], acknowledged: [] };

/** What a check finds that has seen no other version. */
function freshFindings(text: string): readonly Finding[] {
  const file = { path: '', format: 'markdown', content: text } as const;
  const found = finished(checkPlan([file], { pack, facts: {}, settings: SETTINGS }, AS_OF, new Map()));
  if (found.status !== 'ok') throw new Error(found.error.code);
  return found.assessment.findings;
}

/** Milliseconds of a pause: longer than the one after which the text is reviewed, shorter than a rest. */
const PAUSE = 200;

/** What is told of the text itself: all but what waits until typing rests. */
function ofTheText(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => !isOfTheWhole(finding));
}

/** What is told of the document as a whole, which neither comes nor goes while typing goes on. */
function ofTheWhole(findings: readonly Finding[]): unknown[] {
  return findings
    .filter(isOfTheWhole)
    .map(({ rule, key }) => `${rule} ${key}`)
    .toSorted();
}

function ranges(plan: KeptPlan, findings: readonly Finding[]): unknown[] {
  return findings.map((finding) => [
    finding.rule,
    finding.messageId,
    finding.key,
    finding.severity,
    placeIn(plan, finding.range)?.range,
  ]);
}

test(
  'after thousands of edits what is told at a pause of the text, and at rest of the whole, is what a fresh check finds; versions never go back',
  { timeout: 300_000 },
  async () => {
    const random = seeded(20_261_122);
    const versions: number[] = [];
    for (const [nth, start] of [
      TEXT,
      TEXT.replaceAll('\n', '\r\n'),
      TEXT.replaceAll('\n', '\r'),
      `\uFEFF${TEXT}`,
    ].entries()) {
      const desk = openDesk();
      desk.keeper.open(URI, 'markdown', 1, start);
      await desk.idle();
      let text = start;
      let whole = ofTheWhole(desk.told.at(-1)?.plan.shown ?? []);
      for (let edit = 0; edit < EDITS / 4; edit += 1) {
        // Now and then the text begins anew: broken fences and front matter hide everything else.
        const anew = edit % 60 === 59;
        const places = [...text.matchAll(PLACES[edit % 6] ?? /$/gu)];
        const place = places[random(places.length)];
        const from = place === undefined ? random(text.length + 1) : place.index + random(place[0].length + 1);
        const to = Math.min(text.length, from + (random(3) === 0 ? random(6) : 0));
        const inserted = random(5) === 0 ? '' : (INSERTED[random(INSERTED.length)] ?? '');
        const version = desk.told.length === 0 ? 2 : (desk.keeper.document(URI)?.text.version ?? 0) + 1;
        if (anew) {
          desk.keeper.change(URI, version, [{ text: start }]);
          text = start;
        } else {
          const before = TextDocument.create(URI, 'markdown', 0, text);
          const range = { start: before.positionAt(from), end: before.positionAt(to) };
          desk.keeper.change(URI, version, [{ range, text: inserted }]);
          text = desk.keeper.document(URI)?.text.getText() ?? '';
        }
        desk.ring();
        await desk.idle();
        // Most keystrokes are followed by others before there is a pause, and most pauses end before typing rests.
        const pauses = random(3) === 0 || edit % 60 > 56;
        const rests = pauses && (random(2) === 0 || edit % 60 > 56);
        const longest = rests ? Infinity : PAUSE;
        if (pauses) while (desk.ring(longest)) await desk.idle();
        const last = desk.told.at(-1);
        const label = `text ${nth}, edit ${edit}`;
        expect([label, last?.version, last?.plan.settled]).toEqual([label, version, rests]);
        if (last === undefined) continue;
        const { shown } = last.plan;
        if (rests) whole = ofTheWhole(shown);
        expect([label, ...ofTheWhole(shown)]).toEqual([label, ...whole]);
        if (!pauses) continue;
        const fresh = freshFindings(text);
        const told = rests ? [shown, fresh] : [ofTheText(shown), ofTheText(fresh)];
        const [own, right] = told.map((findings) => [label, ...ranges(last.plan, findings)]);
        expect(own).toEqual(right);
      }
      expect(desk.failed).toEqual([]);
      versions.push(...desk.told.map((one) => one.version + nth * 10_000));
      desk.keeper.close(URI);
    }
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  },
);

test(
  'every range that is told while typing goes on lies in the document, and splits no sign',
  { timeout: 120_000 },
  async () => {
    const random = seeded(7);
    const desk = openDesk();
    desk.keeper.open(URI, 'markdown', 1, TEXT);
    await desk.idle();
    for (let edit = 2; edit < 400; edit += 1) {
      const text = desk.keeper.document(URI)?.text.getText() ?? '';
      const from = random(text.length);
      const to = Math.min(text.length, from + random(40));
      const before = TextDocument.create(URI, 'markdown', 0, text);
      const range = { start: before.positionAt(from), end: before.positionAt(to) };
      desk.keeper.change(URI, edit, [
        edit % 50 === 0 ? { text: TEXT } : { range, text: INSERTED[random(INSERTED.length)] ?? '' },
      ]);
      desk.ring();
      await desk.idle();
      if (random(10) === 0) while (desk.ring()) await desk.idle();
      const told = desk.told.at(-1);
      const document = desk.keeper.document(URI);
      if (told === undefined || document === undefined || told.version !== edit) continue;
      const diagnostics = diagnosticsOf(URI, told.plan.shown, {
        pack: pack.compiled,
        language: 'fi',
        documentType: 'child-youth-plan',
        organisationKind: undefined,
        most: 1000,
        relatedInformation: true,
        codeDescription: false,
        placeOf: (place) => placeIn(told.plan, place),
      });
      for (const { range: shown } of diagnostics) {
        const [start, end] = [document.text.offsetAt(shown.start), document.text.offsetAt(shown.end)];
        expect(document.text.positionAt(start)).toEqual(shown.start);
        expect(document.text.positionAt(end)).toEqual(shown.end);
        expect(start).toBeLessThanOrEqual(end);
      }
    }
    expect(desk.failed).toEqual([]);
  },
);

/** The plan without what the review marks in it, and with one more sentence to go on from. */
const BEFORE_WRITING = TEXT.replace('## 3 Lasten', 'Asiasta päätetään.\n\n## 3 Lasten').replaceAll(
  /OKM|lääninhallitus/gu,
  'kunta',
);

test.each([
  ['prose', 'päätetään.', ' Lasta kuullaan, ja lääninhallitus sekä OKM ja nuorisolaki 72/2006 [kuka?] auttavat.'],
  ['an item', 'joka vuosi', ' ja lääninhallitus sekä nuorisolaki 72/2006 [kuka?] auttavat'],
  ['a cell', 'nuorisosihteeri', ' ja lääninhallitus [kuka?]'],
  ['a heading', '3 Lasten kuuleminen', ' [kuka?] 72/2006'],
])(
  'while %s is typed, letter by letter, what is told of the text is what a fresh check finds',
  async (_, place, typed) => {
    const desk = openDesk();
    desk.keeper.open(URI, 'markdown', 1, BEFORE_WRITING);
    await desk.idle();
    let text = BEFORE_WRITING;
    let at = text.indexOf(place) + place.length;
    let version = 1;
    for (const letter of typed) {
      const position = TextDocument.create(URI, 'markdown', 0, text).positionAt(at);
      version += 1;
      desk.keeper.change(URI, version, [{ range: { start: position, end: position }, text: letter }]);
      text = text.slice(0, at) + letter + text.slice(at);
      at += letter.length;
      desk.ring();
      await desk.idle();
      const told = desk.told.at(-1);
      expect([told?.version, told?.plan.settled]).toEqual([version, false]);
      if (told === undefined) continue;
      const own = (findings: readonly Finding[]): unknown => ranges(told.plan, ofTheText(findings));
      expect([text.slice(at - 20, at), own(told.plan.shown)]).toEqual([
        text.slice(at - 20, at),
        own(freshFindings(text)),
      ]);
    }
    expect(desk.failed).toEqual([]);
  },
);

test('who writes in many places at once is told of each what a fresh check finds, also of those that were written before', async () => {
  const desk = openDesk();
  desk.keeper.open(URI, 'markdown', 1, BEFORE_WRITING);
  await desk.idle();
  const places = [
    ['päätetään.', ' Siitä kysytään [kuka?] ja xx.'],
    ['joka vuosi', ' ja [nimi] sekä XX.XX.2026'],
    ['Kerhot kyliin', ' [missä?] ja ???'],
    ['3 Lasten kuuleminen', ' [kenen?]'],
    ['nuoria kuullaan', ' vuonna 20xx [tähän]'],
    ['Työpajat'.normalize('NFD'), ' [päivä] ____'],
  ].map(([before = '', typed = '']) => ({ before, typed }));
  let text = BEFORE_WRITING;
  let version = 1;
  const longest = Math.max(...places.map(({ typed }) => typed.length));
  for (let nth = 0; nth < longest; nth += 1) {
    for (const { before, typed } of places) {
      const letter = typed[nth];
      const at = text.indexOf(before + typed.slice(0, nth)) + before.length + nth;
      if (letter === undefined) continue;
      const position = TextDocument.create(URI, 'markdown', 0, text).positionAt(at);
      version += 1;
      desk.keeper.change(URI, version, [{ range: { start: position, end: position }, text: letter }]);
      text = text.slice(0, at) + letter + text.slice(at);
      desk.ring();
      await desk.idle();
      const told = desk.told.at(-1) ?? never();
      expect([told.version, told.plan.settled]).toEqual([version, false]);
      expect([text.slice(at - 20, at + 1), ...ranges(told.plan, ofTheText(told.plan.shown))]).toEqual([
        text.slice(at - 20, at + 1),
        ...ranges(told.plan, ofTheText(freshFindings(text))),
      ]);
    }
  }
  expect(desk.failed).toEqual([]);
});

test('who asks about a document whose check failed is answered with nothing, and once it succeeds with what is found', async () => {
  const fault = new Error('no configuration');
  let broken = true;
  const desk = openDesk((resolved) => (broken ? Promise.reject(fault) : Promise.resolve(resolved)));
  desk.keeper.open(URI, 'markdown', 1, TEXT);
  expect(await desk.keeper.planOf(URI, CancellationToken.None)).toBeUndefined();
  expect(desk.failed).toEqual([fault]);
  broken = false;
  desk.keeper.settle(URI);
  await desk.idle();
  expect((await desk.keeper.planOf(URI, CancellationToken.None))?.settled).toBe(true);
});

test('who asks and goes on is let go at once, and nobody waits in his place', async () => {
  const desk = openDesk();
  desk.keeper.open(URI, 'markdown', 1, TEXT);
  await desk.idle();
  desk.keeper.change(URI, 2, [
    { range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } }, text: 'a' },
  ]);
  const gone = new CancellationTokenSource();
  const asked = desk.keeper.planOf(URI, gone.token);
  const other = desk.keeper.planOf(URI, CancellationToken.None);
  gone.cancel();
  expect(await asked).toBeUndefined();
  // The change has been checked by nobody yet.
  expect(desk.told.map(({ version }) => version)).toEqual([1]);
  expect(await desk.keeper.planOf(URI, gone.token)).toBeUndefined();
  while (desk.ring()) await desk.idle();
  expect((await other)?.settled).toBe(true);
  expect(desk.told.at(-1)).toMatchObject({ version: 2, plan: { settled: true } });
});

test('of documents that are opened together one is checked as a whole at a time', async () => {
  const begun: string[] = [];
  const desk = openDesk((resolved) => {
    begun.push(`${begun.length} after ${desk.told.length} were told`);
    return Promise.resolve(resolved);
  });
  for (const name of ['a', 'b', 'c']) desk.keeper.open(`untitled:${name}`, 'markdown', 1, TEXT);
  await desk.keeper.planOf('untitled:c', CancellationToken.None);
  expect(begun).toEqual(['0 after 0 were told', '1 after 1 were told', '2 after 2 were told']);
});

test('a plan that others have put aside is read again when it is asked about, and while it is written its findings move along', async () => {
  const desk = openDesk();
  const uris = ['untitled:a', 'untitled:b', 'untitled:c'];
  for (const uri of uris) desk.keeper.open(uri, 'markdown', 1, TEXT);
  await desk.keeper.planOf('untitled:c', CancellationToken.None);
  const wholes = (): unknown[] => uris.map((uri) => isWhole(desk.keeper.lastPlanOf(uri) ?? never()));
  expect(wholes()).toEqual([false, true, true]);
  expect((await desk.keeper.planOf('untitled:a', CancellationToken.None))?.assessment.findings).toEqual(
    freshFindings(TEXT),
  );
  expect(wholes()).toEqual([true, false, true]);

  const start = { line: 8, character: 0 };
  desk.keeper.change('untitled:b', 2, [{ range: { start, end: start }, text: 'Alku.\n\n' }]);
  desk.ring();
  await desk.idle();
  const fresh = freshFindings(desk.keeper.document('untitled:b')?.text.getText() ?? '');
  const typing = desk.told.at(-1) ?? never();
  expect([typing.version, typing.plan.settled]).toEqual([2, false]);
  expect(ranges(typing.plan, typing.plan.shown)).toEqual(ranges(typing.plan, fresh));
  while (desk.ring()) await desk.idle();
  const rested = desk.told.at(-1) ?? never();
  expect([rested.plan.settled, wholes()]).toEqual([true, [true, true, false]]);
  expect(desk.failed).toEqual([]);
});

function never(): never {
  throw new Error('there is none');
}
