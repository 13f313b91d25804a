import type { LanguagePack, Unit } from '@lapsilinssi/core';
import { decodeLexicon } from '@lapsilinssi/linguistics';
import { expect, test, vi } from 'vitest';

import { checkPack } from '../check/check-pack.ts';
import { compiledSample } from '../fixtures/compiled-sample.ts';
import { sampleFile, samplePack } from '../fixtures/sample-pack.ts';
import { problemLine } from '../problem/problem-text.ts';

// A lexicon with all verbs of a language takes a second to compile, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const theme = 'themes/participation.yaml';

const ideas = [
  'harrastaa|leikkiä[active] ..3 {pupil}[gen] > {year}',
  'lapsivaikutusten arviointi',
  '{child}[gen] näkemys|{pupil}',
  'leikkiä .. {child}',
  'leikkiä',
  'leikkiä > {child}',
  '(leikkiä|ottaa huomioon) {pupil}',
  '(näkemys|oma mielipide)[gen] .. leikkiä',
];

/** The Finnish half of the sample pack with {@link ideas} in its first theme; `lapsi` without its key forms among the terms. */
function finnish(): LanguagePack {
  const text = sampleFile(theme, 'ideas: ["kuulla .. {child}[par|gen]"]', `ideas: ${JSON.stringify(ideas)}`);
  const found = compiledSample({ [theme]: text.replace('terms: [osallisuus]', 'terms: [osallisuus, lapsi]') }).pack
    .languages.fi;
  if (found === undefined) throw new Error('no Finnish');
  return found;
}

/** The bytes of a lexicon as a compiled pack holds it. */
function bytesOf(lexicon: LanguagePack['lexicon']): Uint8Array {
  return typeof lexicon === 'string' ? Uint8Array.from(Buffer.from(lexicon, 'base64')) : lexicon;
}

/** A unit with its members written out and lexemes named. */
function expanded(pack: LanguagePack, index: number): unknown {
  const { ids } = decodeLexicon(bytesOf(pack.lexicon));
  const expand = (at: number): unknown => {
    const unit: Unit | undefined = pack.units[at];
    switch (unit?.kind) {
      case 'word': {
        const words = unit.lexemes.map((lexeme) => ids[lexeme] ?? '?').toSorted();
        return unit.forms ? { words, forms: unit.forms } : words.join(' ');
      }
      case 'phrase':
        return { side: unit.units.map(expand) };
      case 'class':
        return { [unit.name]: unit.units.map(expand), ...(unit.forms ? { forms: unit.forms } : {}) };
      case 'entity':
        return { entities: unit.entities };
      case undefined:
        break;
    }
    return undefined;
  };
  return expand(index);
}

function pattern(pack: LanguagePack, text: string): unknown {
  const found = pack.patterns.find((one) => one.text === text);
  return found?.alternatives.map(({ first, steps }) => [
    expanded(pack, first),
    ...steps.map(({ connector, distance, unit }) => ({ connector, distance, unit: expanded(pack, unit) })),
  ]);
}

test('a pattern becomes units of lexemes, classes with forms and entities', () => {
  const pack = finnish();
  expect(pattern(pack, 'harrastaa|leikkiä[active] ..3 {pupil}[gen] > {year}')).toEqual([
    [
      { words: ['verb/harrastaa', 'verb/leikkiä'], forms: ['active'] },
      { connector: 'near', distance: 3, unit: { pupil: ['word/oppilas'], forms: ['gen'] } },
      { connector: 'after', distance: 6, unit: { entities: ['year'] } },
    ],
  ]);
});

test('an earlier word of a phrase stays as it is written, and closed spellings count too', () => {
  const pack = finnish();
  expect(pattern(pack, 'lapsivaikutusten arviointi')).toEqual([
    [
      {
        'lapsivaikutusten arviointi': [
          { side: ['fixed/lapsivaikutuksen/lapsivaikutuksien/lapsivaikutusten', 'word/arviointi'] },
          expect.stringContaining('word/lapsivaikutusarviointi'),
        ],
      },
    ],
  ]);
});

test('a Swedish phrase that begins with a verb inflects the verb', () => {
  const text = sampleFile(theme, 'terms: [delaktighet]', 'terms: [delaktighet, "ta hänsyn till"]');
  const pack = compiledSample({ [theme]: text }).pack.languages.sv;
  expect(pack && pattern(pack, 'ta hänsyn till')).toEqual([
    [{ side: ['fixed/ta verb/ta', 'word/hänsyn', 'fixed/till'] }],
  ]);
});

test('a class may stand in a phrase, and mixed alternatives are one unit', () => {
  const pack = finnish();
  expect(pattern(pack, '{child}[gen] näkemys|{pupil}')).toEqual([
    [
      {
        side: [
          { child: ['word/lapsi word/lapsi+ word/nuori'], forms: ['gen'] },
          { 'näkemys|{pupil}': ['word/näkemys', { pupil: ['word/oppilas'] }] },
        ],
      },
    ],
  ]);
});

test('phrases in brackets are one unit, in the form that is asked for', () => {
  const pack = finnish();
  expect(pattern(pack, '(leikkiä|ottaa huomioon) {pupil}')).toEqual([
    [
      {
        side: [
          {
            '(leikkiä|ottaa huomioon)': ['verb/leikkiä', { side: ['verb/ottaa', 'fixed/huomioon'] }],
          },
          { pupil: ['word/oppilas'] },
        ],
      },
    ],
  ]);
  expect(pattern(pack, '(näkemys|oma mielipide)[gen] .. leikkiä')).toEqual([
    [
      {
        '(näkemys|oma mielipide)': ['word/näkemys', { side: ['word/oma/adjective', 'word/mielipide'] }],
        forms: ['gen'],
      },
      { connector: 'near', distance: 6, unit: 'verb/leikkiä' },
    ],
  ]);
});

test('equal units and patterns are shared, and members stand before what names them', () => {
  const { units, patterns } = finnish();
  const written = units.map((unit) => JSON.stringify(unit));
  expect(new Set(written).size).toBe(written.length);
  expect(new Set(patterns.map(({ text }) => text)).size).toBe(patterns.length);
  for (const [index, unit] of units.entries()) {
    const members = unit.kind === 'class' || unit.kind === 'phrase' ? unit.units : [];
    expect(members.every((member) => member < index)).toBe(true);
  }
});

test('key forms that a word has once hold wherever it stands', () => {
  expect(pattern(finnish(), 'lapsi')).toEqual([['word/lapsi']]);
  const { ids } = decodeLexicon(bytesOf(finnish().lexicon));
  expect(ids.filter((id) => /^word\/lapsi(?:$|\/)/u.test(id))).toEqual(['word/lapsi']);
});

test('a key form that the word cannot have is an error where it stands', () => {
  const { errors, pack } = checkPack(
    samplePack({ [theme]: sampleFile(theme, 'terms: [osallisuus]', 'terms: ["osallisuus (osallisuuten)"]') }),
  );
  expect(pack).toBe(undefined);
  expect(errors.map((problem) => problemLine(problem, 'fi'))).toEqual([
    'themes/participation.yaml:17:12: fi.terms[0]: Avainmuodot eivät sovi sanaan »osallisuus (osallisuuten)»: osallisuuten. Tarkoitatko »osallisuuden»?',
  ]);
});

test('two sets of key forms for one word are an error', () => {
  const { errors } = checkPack(
    samplePack({ [theme]: sampleFile(theme, 'terms: [osallisuus]', 'terms: [osallisuus, "lapsi (lapsen)"]') }),
  );
  expect(errors.map((problem) => problemLine(problem, 'en'))).toEqual([
    'vocabulary/people.yaml:4:11: classes.child.fi[0]: The word “lapsi” has two sets of key forms: “(lapsen, lasta, lapsia)” and “(lapsen)”.',
  ]);
});

test('evidence keeps its spans, ties and structure; the outermost is always a condition', () => {
  const condition =
    'fi: { all: [palaute, { at-least: 2, of: [kertoa, näyttää, esittää], unless: "{elderly}" }], role: [measure], column: [owner], slot: [actor, time], span: section }';
  const { pack } = compiledSample({
    [theme]: sampleFile(
      theme,
      'fi: { any: ["kertoa|palaute .. {child}[all]"], with: theme, span: paragraph }',
      condition,
    ),
  });
  const patterns = pack.languages.fi?.patterns.map(({ text }) => text) ?? [];
  const index = (text: string): number => patterns.indexOf(text);
  expect(pack.themes[0]?.criteria[0]?.evidence).toEqual({
    fi: {
      op: 'all',
      of: [
        { op: 'pattern', pattern: index('palaute') },
        {
          op: 'at-least',
          of: ['kertoa', 'näyttää', 'esittää'].map((text) => ({ op: 'pattern', pattern: index(text) })),
          count: 2,
          span: 'section',
          unless: { op: 'pattern', pattern: index('{elderly}') },
        },
      ],
      span: 'section',
      roles: ['measure'],
      columns: ['owner'],
      slots: ['actor', 'time'],
    },
    sv: { op: 'any', of: [{ op: 'pattern', pattern: 4 + 1 }], span: 'sentence' },
  });
});

test('an idea may be a condition; its patterns are the pack’s', () => {
  const { pack } = compiledSample({
    [theme]: sampleFile(
      theme,
      'ideas: ["kuulla .. {child}[par|gen]"]',
      'ideas: ["kuulla .. {child}[par|gen]", { all: [näyttää, palaute], span: paragraph }]',
    ),
  });
  const patterns = pack.languages.fi?.patterns.map(({ text }) => text) ?? [];
  expect(pack.themes[0]?.evidence.fi?.ideas.map((index) => patterns[index])).toEqual(['kuulla .. {child}[par|gen]']);
  expect(pack.themes[0]?.evidence.fi?.conditions).toEqual([
    {
      op: 'all',
      of: ['näyttää', 'palaute'].map((text) => ({ op: 'pattern', pattern: patterns.indexOf(text) })),
      span: 'paragraph',
    },
  ]);
});

test('a theme’s rivals are the frame’s unless it names its own', () => {
  const { pack } = compiledSample();
  expect(pack.themes.map(({ id, context }) => [id, context.fi?.rivals.length, context.fi?.reach])).toEqual([
    ['participation', 1, 'nearest-heading'],
    ['budgeting', 0, 'own'],
  ]);
});

test('the same source gives the same bytes, whatever the order of files and the line ends', () => {
  const files = samplePack();
  const windows = files.toReversed().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }));
  expect(JSON.stringify(checkPack(windows).pack)).toBe(JSON.stringify(checkPack(files).pack));
});
