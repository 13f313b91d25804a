import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { decode } from '@lapsilinssi/core';
import { encodeText } from '@lapsilinssi/project';
import { hashOf } from '@lapsilinssi/project/cache';
import { replaceFile } from '@lapsilinssi/project/disk';
import * as fc from 'fast-check';

import { builtFunction } from '../built-function.ts';
import { law, shown } from '../law.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const contentHash = await builtFunction('pack/dist/read/content-hash.js', 'contentHash');
const withUniqueIds = await builtFunction('docx/dist/graft/unique-ids.js', 'withUniqueIds');
const planKey = await builtFunction('project/dist/cache/plan-key.js', 'planKey');
const newestPlans = await builtFunction('cli/dist/collect/newest-plans.js', 'newestPlans');
const missingOrganisations = await builtFunction('cli/dist/collect/newest-plans.js', 'missingOrganisations');

/** What an assessment depends on; of each thing two values or more. */
const circumstances = fc.record({
  packIdentity: fc.constantFrom('a', 'b'),
  asOf: fc.constantFrom('2026-11-21', '2031-01-01'),
  translated: fc.boolean(),
  documentType: fc.constantFrom(undefined, 'child-youth-plan', 'other'),
  language: fc.constantFrom(undefined, 'fi', 'sv'),
  limits: fc.constantFrom(undefined, { blockLength: 60 }),
  facts: fc.constantFrom<object>({}, { organisation: 'Mallila' }, { language: 'sv' }),
  settings: fc.constantFrom<object>({}, { gate: 4 }, { severities: [{ rule: 'commitment-vague', severity: 'off' }] }),
  path: fc.constantFrom('a.md', 'b.md'),
  format: fc.constantFrom('markdown', 'text'),
  bytes: fc.constantFrom('a', 'ab', ''),
  chapters: fc.array(fc.constantFrom('1.md', '2.md'), { maxLength: 2 }),
  chapterFormat: fc.constantFrom(undefined, 'markdown', 'text'),
  first: fc.constantFrom('a', 'b', ''),
  second: fc.constantFrom('a', 'b', ''),
});
type Circumstances = typeof circumstances extends fc.Arbitrary<infer Value> ? Value : never;

/** The key of a run, and all that it depends on. */
function keyOf({
  chapters,
  chapterFormat,
  first,
  second,
  path,
  format,
  bytes,
  facts,
  settings,
  ...others
}: Circumstances): { readonly key: unknown; readonly all: string } {
  const files = { path, format, chapters: chapters.map((chapter) => ({ path: chapter, format: chapterFormat })) };
  const contents = [bytes, first, second].slice(0, chapters.length + 1);
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  const read = {
    ...files,
    bytes: Buffer.from(bytes),
    onDisk: true,
    chapters: files.chapters.map((chapter, at) => ({ ...chapter, content: Buffer.from(contents[at + 1] ?? '') })),
    unread: [],
  };
  return {
    key: planKey(read, { ...given, pack: {}, configured: () => ({ facts, settings }) }, { keyOf: hashOf }),
    all: JSON.stringify([files, contents, given, facts, settings]),
  };
}

/** Two runs that differ in one thing or in none. */
const pairs = fc
  .tuple(circumstances, circumstances, fc.nat())
  .map(([one, other, which]): [Circumstances, Circumstances] => {
    const names = Object.keys(one);
    const name = names[which % names.length] ?? '';
    return [one, { ...one, ...Object.fromEntries(Object.entries(other).filter(([key]) => key === name)) }];
  });

/** A plan that an organisation returned. */
const returned = fc.record({
  organisation: fc.constantFrom('', 'Mäntylä', 'Ma\u0308ntyla\u0308', ' MÄNTYLÄ ', 'Åkerby', 'Akerby'),
  documentType: fc.constantFrom('other', 'child-youth-plan'),
  language: fc.constantFrom('fi', 'sv'),
  saved: fc.constantFrom('', '2026-01-02', '2026-01-02T10:00:00Z', '2025-12-31T23:00:00Z', 'eilen'),
});

/** A name as people read it: with other letters for the same word it is the same. */
const nameOf = (name: string): string => name.normalize('NFKD').toUpperCase().split(/\s+/u).filter(Boolean).join(' ');
const timeOf = (saved: string): number => Date.parse(saved) || 0;

/** Each organisation's newest plan is told once, in whichever order its files were found; none is lost. */
function returnedLaw(all: readonly (typeof returned extends fc.Arbitrary<infer Value> ? Value : never)[]): void {
  const plans = all.map((one, at) => ({ ...one, path: `${at}.docx` }));
  const told = newestPlans(plans);
  law(
    JSON.stringify(told) === JSON.stringify(newestPlans(plans.toReversed())),
    'the order of files decides which plan is the newest',
  );
  const [newest, older] = ['newest', 'older'].map((name): string[] => {
    const some: unknown = Reflect.get(Object(told), name);
    return Array.isArray(some) ? some.map((one) => String(Object(one)['path'])) : [];
  });
  const groups = new Map<string, (typeof plans)[number][]>();
  for (const plan of plans) {
    const { organisation, documentType, language, path } = plan;
    const key = organisation === '' ? path : [nameOf(organisation), documentType, language].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  law((newest?.length ?? 0) + (older?.length ?? 0) === plans.length, 'a plan is lost or told twice');
  for (const group of groups.values()) {
    const ones = group.filter(({ path }) => newest?.includes(path) === true);
    law(ones.length === 1, `${ones.length} plans are the newest of ${group[0]?.organisation ?? ''}`);
    const last = Math.max(...group.map(({ saved }) => timeOf(saved)));
    law(timeOf(ones[0]?.saved ?? '') === last, `an older plan of ${group[0]?.organisation ?? ''} is told`);
  }
  const expected = ['MÄNTYLÄ', 'Åkerby', 'Akerby'];
  const lacking = expected.filter((name) => plans.every(({ organisation }) => nameOf(organisation) !== nameOf(name)));
  law(
    JSON.stringify(missingOrganisations(expected, plans)) === JSON.stringify(lacking),
    `others than ${lacking.join(', ')} are said to lack`,
  );
}

/** Files of a rule pack. */
const sources = fc.uniqueArray(
  fc.record({ path: fc.constantFrom('a.yaml', 'b.yaml', 'c/a.yaml'), text: fc.stringMatching(/^[ab\n]{0,6}$/u) }),
  { selector: ({ path }) => path, maxLength: 3 },
);

/** Packs have one hash when they differ in line ends and the order of their files only. */
function packLaw(one: readonly PackSource[], other: readonly PackSource[]): void {
  const hash = contentHash(one);
  const ends = one.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }));
  law(hash === contentHash(ends.toReversed()), 'line ends or the order of files make another hash of a pack');
  const [a, b] = [one, other].map((all) => JSON.stringify(all.toSorted((x, y) => (x.path < y.path ? -1 : 1))));
  law((hash === contentHash(other)) === (a === b), `packs that differ have one hash: ${a ?? ''} ${b ?? ''}`);
}
type PackSource = typeof sources extends fc.Arbitrary<readonly (infer Value)[]> ? Value : never;

/** Names of bookmarks and tags of controls, some of which differ only beyond what Word keeps. */
const names = fc.array(fc.constantFrom('a', 'a_2', 'a-2', 'b', 'x'.repeat(64), `${'x'.repeat(61)}-2`), {
  maxLength: 4,
});

/** Controls, bookmarks and pictures of these names, numbered from `first`. */
function xmlOf(all: readonly string[], first: number): string {
  return all
    .map((name, at) => {
      const id = first + at;
      const control = `<w:sdt><w:sdtPr><w:id w:val="${id}"/><w:tag w:val="${name}"/></w:sdtPr></w:sdt>`;
      const bookmark = `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
      return `${control}${bookmark}<wp:docPr name="x" id="${id}"/>`;
    })
    .join('');
}

/** What goes into a Word file has no number and no name twice, beside what is there. */
function idsLaw(there: readonly string[], added: readonly string[], number: number): void {
  const [old, fresh] = [[...new Set(there)], [...new Set(added)]];
  const before = xmlOf(old, number);
  const made = String(withUniqueIds(xmlOf(fresh, 1), before));
  for (const pattern of [
    /<w:id w:val="([^"]*)"/gu,
    /<w:tag w:val="([^"]*)"/gu,
    /<w:bookmarkStart w:id="([^"]*)"/gu,
    /<w:bookmarkStart [^>]*w:name="([^"]*)"/gu,
    /<wp:docPr [^>]*id="([^"]*)"/gu,
  ]) {
    const all = [...(before + made).matchAll(pattern)].map(([, one = '']) => one);
    law(all.length === old.length + fresh.length, 'a control, bookmark or picture is lost');
    law(new Set(all).size === all.length, `a number or name stands twice: ${all.join(' ')}`);
  }
  const tags = [...made.matchAll(/<w:tag w:val="([^"]*)"/gu)].map(([, tag = '']) => tag);
  law(
    tags.every((tag) => tag.length <= 64),
    'a tag is longer than Word keeps it',
  );
  const starts = [...made.matchAll(/<w:bookmarkStart w:id="([^"]*)"/gu)].map(([, id]) => id);
  const ends = [...made.matchAll(/<w:bookmarkEnd w:id="([^"]*)"/gu)].map(([, id]) => id);
  law(starts.join(' ') === ends.join(' '), 'a bookmark ends under another number');
}

const words = fc.stringMatching(/^[aä\r\n €😀]{0,12}$/u);
const FORMS = {
  utf8: (text: string) => Buffer.from(text),
  marked: (text: string) => Buffer.from(`\uFEFF${text}`),
  utf16: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  windows: (text: string) => Buffer.from(text, 'latin1'),
  broken: (text: string) => Buffer.concat([Buffer.from(`${text}ä`), Buffer.from([0xc3])]),
} as const;

/** A text is written in the form of the file that it came from, or not at all. */
function formLaw(before: string, after: string, form: keyof typeof FORMS): void {
  const original = FORMS[form](before);
  const written = encodeText(after, original);
  if (written === undefined) {
    law(form !== 'utf8' && form !== 'marked', `a text is not written back in the form of its file (${form})`);
    return;
  }
  const read = decode(written, '');
  law(
    read.ok && read.text === after,
    `what is written is read as ${read.ok ? shown(read.text) : 'nothing'}, not ${shown(after)}`,
  );
  law(form !== 'broken', 'bytes that are no text are written anew');
  const right = form === 'marked' ? Buffer.from(`\uFEFF${after}`) : Buffer.from(after);
  // Bytes of another encoding may be those of a text in this one.
  const isUtf8 = Buffer.from(original.toString()).equals(original);
  law(
    (isUtf8 && form === 'windows') || form === 'utf8' || form === 'marked',
    `a file in another encoding (${form}) is written`,
  );
  law(right.equals(written), `a file (${form}) is written in another form than it had`);
}

/** A file is replaced as a whole with its permissions, or, where it is another than was read or may not be written, not at all; nothing else comes about. */
async function replaceLaw([read, there, after]: readonly string[], mode: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
  try {
    const path = join(folder, 'ä b.md');
    await writeFile(path, there ?? '');
    await chmod(path, mode);
    const error = await replaceFile(path, 'nimi', Buffer.from(read ?? ''), Buffer.from(after ?? ''));
    const code = (mode & 0o222) === 0 ? 'file-read-only' : read === there ? undefined : 'file-changed';
    law(error?.code === code, `a file is replaced with ${error?.code ?? 'success'}, not ${code ?? 'success'}`);
    const now = await readFile(path, 'utf8');
    law(now === (code === undefined ? after : there), `a file holds ${shown(now)}`);
    law(((await stat(path)).mode & 0o777) === mode, 'a file has other permissions than before');
    law((await readdir(folder)).length === 1, 'a file is left behind');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What must not be taken for another thing that is nearly like it. */
export const keepApart: Target = target(
  'apart',
  'Runs that differ in anything have other keys; a file that changed meanwhile stays; a text is written in the form that its file had; of each organisation the newest plan is told.',
  fc.record({
    pair: pairs,
    packs: fc.tuple(sources, sources),
    names: fc.tuple(names, names, fc.nat(3)),
    plans: fc.array(returned, { maxLength: 8 }),
    texts: fc.tuple(words, words),
    form: fc.constantFrom('utf8' as const, 'marked' as const, 'utf16' as const, 'windows' as const, 'broken' as const),
    contents: fc.array(fc.constantFrom('', 'a', 'b', 'ab', 'ba', 'ä', 'aaa'), { minLength: 3, maxLength: 3 }),
    mode: fc.constantFrom(0o600, 0o644, 0o640, 0o444, 0o400),
  }),
  async ({ pair, packs, names: [there, added, number], plans, texts, form, contents, mode }) => {
    const [first, second] = [keyOf(pair[0]), keyOf(pair[1])];
    law(
      (first.key === second.key) === (first.all === second.all),
      'runs that differ have one key, or runs that are alike have two',
    );
    packLaw(...packs);
    idsLaw(there, added, number);
    returnedLaw(plans);
    formLaw(...texts, form);
    await replaceLaw(contents, mode);
  },
);
