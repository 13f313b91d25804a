import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Assessment, Finding, FixIntent } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { assessmentOf, WORDS } from '../fixtures/fixing.ts';
import { locate } from '../locate.ts';
import { keyOf } from '../settle/key.ts';
import { mendOne, mendSafely } from './mend.ts';
import type { MendOptions } from './mend.ts';

/** Words that the rule of these tests would have otherwise: one safe fix a hit. */
const OUTDATED: readonly (readonly [old: RegExp, text: string])[] = [
  [/maakunta/gu, 'hyvinvointialue'],
  [/\[kunnan nimi\]/gu, ''],
];

/** An assessment with findings on outdated words, and on what is left to fill in. */
function reviewed(assessment: Assessment): Assessment {
  const { document } = assessment;
  const findings = document.blocks.flatMap((block): Finding[] => {
    if (block.use === 'comment') return [];
    if (block.use === 'placeholder' && block.text !== '[kunnan nimi]')
      return [finding(document, block.index, 'placeholder-left', 0, block.text.length, [])];
    return OUTDATED.flatMap(([old, text]) =>
      [...block.text.matchAll(old)].map(({ index, 0: hit }) => {
        const range = locate(document, { block: block.index, start: index, end: index + hit.length });
        return finding(document, block.index, 'outdated-term', index, index + hit.length, [
          { kind: 'replace', safety: 'safe', range, text },
        ]);
      }),
    );
  });
  return { ...assessment, findings: [...assessment.findings, ...findings] };
}

function finding(
  document: PlanDocument,
  block: number,
  rule: 'outdated-term' | 'placeholder-left',
  start: number,
  end: number,
  fixes: readonly FixIntent[],
): Finding {
  return {
    rule,
    severity: 'warning',
    messageId: rule,
    values: {},
    basis: [],
    range: locate(document, { block, start, end }),
    section: document.blocks[block]?.section ?? 0,
    related: [],
    fixes,
    key: keyOf(rule, [], document.blocks[block]?.text ?? ''),
  };
}

const options = (content: string, format: 'markdown' | 'text' = 'markdown'): MendOptions & { first: Assessment } => ({
  first: reviewed(assessmentOf(content, format)),
  reassess: ([text = '']) => reviewed(assessmentOf(text, format)),
  words: WORDS,
});

function mended(
  content: string,
  format: 'markdown' | 'text' = 'markdown',
): { text: string; made: number; left: string[] } {
  const { first, ...rest } = options(content, format);
  const { parts, made, left } = mendSafely(first, rest);
  return { text: parts[0] ?? '', made: made.length, left: left.map(({ reason }) => reason) };
}

test('all safe fixes are made, and those that cannot be are told', () => {
  expect(mended('# Palvelut\n\nmaakunta hoitaa, ja **maakunta** maksaa.\n\nTuki on maa**kunta**: lle.\n')).toEqual({
    text: '# Palvelut\n\nhyvinvointialue hoitaa, ja **hyvinvointialue** maksaa.\n\nTuki on maa**kunta**: lle.\n',
    made: 2,
    left: ['folded'],
  });
});

test('a fix that would change more than its words is taken back', () => {
  // Without its only words the paragraph would be gone.
  const intro = 'Lapset kasvavat turvallisesti, ja koulu on lähellä kotia.';
  expect(mended(`${intro}\n\n[kunnan nimi]\n\nTuki on maakunta ja koulu yhdessä.\n`)).toEqual({
    text: `${intro}\n\n[kunnan nimi]\n\nTuki on hyvinvointialue ja koulu yhdessä.\n`,
    made: 1,
    left: ['side-effect'],
  });
});

test('a file without anything to fix is the very same text', () => {
  const { first, ...rest } = options('# Palvelut\n\nKoulu auttaa.\n');
  const { parts, made } = mendSafely(first, rest);
  expect({ same: parts === first.document.parts, made }).toEqual({ same: true, made: [] });
});

test('one suggested fix leaves only fields to fill in, and a second time nothing is added', () => {
  const { first, ...rest } = options(
    '---\nasiakirjatyyppi: LaNu\n---\n\n# Suunnitelma\n\n## Tavoitteet\n\nKoulu on lähellä.\n',
  );
  const missing = first.findings.find(({ rule }) => rule === 'theme-missing');
  if (missing === undefined) throw new Error('no theme is missing');
  const intent: FixIntent = { kind: 'insert-section', safety: 'suggested', theme: 'participation', after: 2 };
  const once = mendOne(first, { finding: missing, intent }, rest);
  expect(once.made.length).toBe(1);
  const created = once.assessment.findings.filter(({ key }) => !first.findings.some((one) => one.key === key));
  expect(new Set(created.map(({ rule }) => rule))).toEqual(new Set(['placeholder-left']));
  const twice = mendOne(once.assessment, { finding: missing, intent }, rest);
  expect({ made: twice.made, left: twice.left.map(({ reason }) => reason) }).toEqual({
    made: [],
    left: ['already-there'],
  });
});

const WORD = fc.constantFrom(
  'maakunta',
  'lasten',
  'osallisuus',
  'kuulla',
  'pa\u0308iva\u0308koti',
  'käynti',
  '**vahva**',
  '*maakunta*',
  '[maakunta](https://esimerkki.example)',
  '`maakunta`',
  '&auml;iti',
  'ma\u0061kunta[^1]',
  'rehtori',
  '2027',
  '1.',
  '-',
  '<b>maakunta</b>',
  '\\*',
);
const LINE = fc.array(WORD, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const BLOCK = fc.oneof(
  LINE,
  fc.tuple(LINE, LINE).map((lines) => lines.join('\n')),
  LINE.map((line) => `> ${line}`),
  fc.tuple(fc.integer({ min: 1, max: 4 }), LINE).map(([level, line]) => `${'#'.repeat(level)} ${line}`),
  fc.array(LINE, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((line) => `- ${line}`).join('\n')),
  fc
    .array(fc.tuple(LINE, LINE), { minLength: 1, maxLength: 3 })
    .map((rows) => `| Toimenpide | Aikataulu |\n|---|:-:|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`),
  fc.constantFrom(
    '<!-- maakunta -->',
    '```\nmaakunta\n```',
    '---',
    '[^1]: maakunta',
    '<div>maakunta\n</div>',
    '## 1 Tavoitteet',
    '## 2 Toimenpiteet',
    '    maakunta',
  ),
);
/** Enough for a language. */
const INTRODUCTION =
  'Lapset ja nuoret kasvavat turvallisesti, ja koulu on lähellä kotia. Rehtori kertoo siitä vanhemmille.\n\n';
const DOCUMENT = fc
  .record({
    blocks: fc.array(BLOCK, { minLength: 1, maxLength: 8 }),
    apart: fc.constantFrom('\n\n', '\n\n\n', '\n'),
    typed: fc.boolean(),
    crlf: fc.boolean(),
    form: fc.constantFrom('NFC' as const, 'NFD' as const),
    ends: fc.boolean(),
  })
  .map(({ blocks, apart, typed, crlf, form, ends }) => {
    const meta = typed ? 'asiakirjatyyppi: LaNu\nkieli: fi' : 'kieli: fi';
    const text = `---\n${meta}\n---\n\n${INTRODUCTION}${blocks.join(apart)}${ends ? '\n' : ''}`.normalize(form);
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

test('safe fixes change their words alone, create nothing, and a second time change nothing', () => {
  fc.assert(
    fc.property(DOCUMENT, fc.constantFrom('markdown' as const, 'text' as const), (content, format) => {
      const { first, ...rest } = options(content, format);
      const { parts, assessment } = mendSafely(first, rest);
      const text = parts[0] ?? '';
      expect(text.replaceAll('hyvinvointialue', 'maakunta')).toBe(content);
      expect(assessment.findings.length).toBeLessThanOrEqual(first.findings.length);
      expect(mendSafely(assessment, rest).parts[0]).toBe(text);
    }),
    { numRuns: 60 },
  );
}, 60_000);

const SUGGESTED: readonly FixIntent[] = [
  { kind: 'insert-section', safety: 'suggested', theme: 'participation', after: 0 },
  { kind: 'insert-section', safety: 'suggested', theme: 'participation', after: 1 },
  { kind: 'insert-section', safety: 'suggested', theme: 'participation', after: 2 },
  { kind: 'add-column', safety: 'suggested', table: 0, role: 'owner' },
  { kind: 'add-row', safety: 'suggested', table: 0, values: {} },
  { kind: 'set-metadata', safety: 'suggested', key: 'organisation', value: 'Mallilan kunta' },
];

test('a suggested fix inserts, takes nothing away, leaves only fields to fill in, and is not made twice', () => {
  fc.assert(
    fc.property(DOCUMENT, fc.constantFrom(...SUGGESTED), (content, intent) => {
      const { first, ...rest } = options(content);
      const some = first.findings[0];
      if (some === undefined) return;
      const fix = { finding: some, intent };
      const once = mendOne(first, fix, rest);
      const text = once.parts[0] ?? '';
      // What was there is there, in its order.
      let at = 0;
      for (const character of content) {
        at = text.indexOf(character, at);
        expect(at).toBeGreaterThanOrEqual(0);
        at += character.length;
      }
      expect(content.includes('\r\n') && /[^\r]\n/u.test(text)).toBe(false);
      const again =
        once.made.length === 0 ? text : mendOne(once.assessment, fix, rest).left.map(({ reason }) => reason);
      expect(again).toEqual(once.made.length === 0 ? content : ['already-there']);
      expect(once.left.map(({ reason }) => reason)).not.toContain('side-effect');
    }),
    { numRuns: 60 },
  );
}, 60_000);

const COMMENT = '<!-- lapsilinssi-ohita period-stale: historiaa -->';

test('an unused suppression goes wherever it stands, and nothing else', () => {
  fc.assert(
    fc.property(DOCUMENT, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (content, places) => {
      const end = content.includes('\r\n') ? '\r\n' : '\n';
      // Before the first block, on lines of their own between others, or at the ends of lines.
      const lines = content.split(end);
      const head = lines.indexOf('---', 1) + 2;
      for (const place of places) lines.splice(head + (place % (lines.length - head + 1)), 0, COMMENT);
      const text = lines.join(end);
      const first = assessmentOf(text);
      const reassess = ([one = '']: readonly string[]): Assessment => assessmentOf(one);
      const { parts, assessment, made, left } = mendSafely(first, { reassess, words: WORDS });
      const unused = first.findings.filter(({ rule }) => rule === 'suppression-unused').length;
      expect(made.length + left.length).toBe(unused);
      // One that holds blocks apart (in a table, between two lists) stays.
      expect(left.every(({ reason }) => reason === 'side-effect')).toBe(true);
      const squeezed = (one: string): string => one.replaceAll(/\s+/gu, '');
      const kept = (parts[0] ?? '').split(COMMENT).length - 1;
      expect(kept).toBe(text.split(COMMENT).length - 1 - made.length);
      expect(squeezed((parts[0] ?? '').replaceAll(COMMENT, ''))).toBe(squeezed(text.replaceAll(COMMENT, '')));
      // None is created; one that comes to stand in raw HTML when another goes is no suppression any more.
      expect(assessment.findings.length).toBeLessThanOrEqual(first.findings.length - made.length);
    }),
    { numRuns: 60 },
  );
}, 60_000);
