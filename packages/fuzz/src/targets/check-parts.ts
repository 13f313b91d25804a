import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { decode, LIMITS } from '@lapsilinssi/core';
import * as fc from 'fast-check';

import { zipBytes } from '../arbitraries/zip-bytes.ts';
import { builtFunction } from '../built-function.ts';
import { law, shown } from '../law.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const placeFinder = await builtFunction('core/dist/source-text.js', 'placeFinder');
const foldSentence = await builtFunction('core/dist/settle/key.js', 'foldSentence');
const uriOf = await builtFunction('reporters/dist/exchange/located-finding.js', 'uriOf');
const anchoredReferences = await builtFunction('pack/dist/check/anchor.js', 'anchoredReferences');
const parsePattern = await builtFunction('pack/dist/pattern/pattern.js', 'parsePattern');
const parseYamlFile = await builtFunction('pack/dist/read/yaml-file.js', 'parseYamlFile');
const readImage = await builtFunction('project/dist/node/read-image.js', 'readImage');
const joinChapters = await builtFunction('project/dist/join-chapters.js', 'joinChapters');
const keptEntries = await builtFunction('project/dist/baseline/baseline-entries.js', 'keptEntries');
const changeBetween = await builtFunction('language-server/dist/check/text-changes.js', 'changeBetween');
const openZip = await builtFunction('docx/dist/zip/open-zip.js', 'openZip');
const readEntry = await builtFunction('docx/dist/zip/read-entry.js', 'readEntry');
const escapeXml = await builtFunction('docx/dist/xml/escape-xml.js', 'escapeXml');

const lines = fc.stringMatching(/^[aä\r\n 😀]{0,16}$/u);

/** A place's line and column are those that somebody counts who goes from sign to sign; each text of several is counted by itself. */
function placeLaw(parts: readonly string[]): void {
  const finder = Object(placeFinder({ parts }));
  for (const [part, text] of parts.entries()) {
    for (let offset = 0; offset <= text.length; offset++) {
      // Between CR and LF the line has not ended.
      const ended = text.slice(0, offset).replace(/\r$/u, (end) => (text.charAt(offset) === '\n' ? 'x' : end));
      const before = ended.split(/\r\n|\r|\n/u);
      const right = { part, offset, line: before.length, column: (before.at(-1) ?? '').length + 1 };
      const told = JSON.stringify(Reflect.apply(finder.place, finder, [part, offset]));
      law(told === JSON.stringify(right), `${offset} of ${shown(text)} stands at ${told}`);
    }
  }
}

/** A sentence is the same in other letters for the same, with other spaces, and where it may be parted. */
function sentenceLaw(text: string): void {
  const same = [text.normalize('NFD'), text.normalize('NFC').toUpperCase(), `${text} `, text.replaceAll(' ', ' \n ')];
  const parted = text.replaceAll('a', 'a\u00AD');
  const [one, ...others] = [text, ...same, parted].map((each) => foldSentence(each));
  law(
    others.every((other) => other === one),
    `${shown(text)} is another sentence in another form`,
  );
}

/** What a path may be: with letters that mean something in a URI, on a drive, from the root. */
const paths = fc
  .tuple(
    fc.constantFrom('', './', '/', 'c:/', 'C:/', 'c:\\', '../'),
    fc.array(fc.constantFrom('a', 'ä b', '50%', 'x?y', '#1', 'a:b', 'ö\\å', '😀'), { minLength: 1, maxLength: 3 }),
  )
  .map(([root, steps]) => `${root}${steps.join('/')}`);

/** A URI leads to the path of which it was made. */
function uriLaw(path: string): void {
  const uri = String(uriOf(path));
  const slashed = path.replaceAll('\\', '/').replace(/^\.\//u, '');
  const isAbsolute = /^(?:[a-z]:)?\//iu.test(slashed);
  law(uri.startsWith('file://') === isAbsolute, `${shown(path)} is told as ${uri}`);
  const whole = new URL(uri, 'file:///r/s/');
  law(whole.search === '' && whole.hash === '' && whole.host === '', `${shown(path)} is told as ${uri}`);
  const named = fileURLToPath(whole, { windows: false });
  const right = isAbsolute ? slashed.replace(/^(?!\/)/u, '/') : fileURLToPath(new URL('file:///r/s/')) + slashed;
  law(named === right.replace('/s/../', '/'), `${shown(path)} is told as ${uri}`);
}

/** A text without its byte order mark is read as it was written, in each encoding that is read; another kind of file is no text. */
function encodingLaw(text: string): void {
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  const wide = Buffer.concat(
    Array.from(text, (sign) => Buffer.from(new Uint32Array([sign.codePointAt(0) ?? 0]).buffer)),
  );
  const forms: readonly (readonly [name: string, bytes: Buffer])[] = [
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ];
  for (const [name, bytes] of forms) {
    const read = decode(bytes, 'a.md');
    law(read.ok && read.text === text, `${shown(text)} is not read in ${name}`);
    law(read.encoding === name && read.bom, `${name} is told as ${read.encoding}`);
  }
  // Nobody writes texts in UTF-32: two signs of zero behind the mark are no beginning of a text either.
  const utf32 = decode(Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), wide]), 'a.md');
  law(!utf32.ok || utf32.encoding !== 'utf-16le', `${shown(text)} in UTF-32 is told as UTF-16`);
}

/** Classes by what stands in them: words of substance, words that nearly every sentence holds, other classes. */
const classes = fc.array(
  fc.array(fc.constantFrom('lapsi', 'ja', '{c0}', '{c1}', '{c2}', '{c3}', 'ja {c2}', '{c1} se', '{date}'), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 4 },
);

/** A class is known in a text unless one of its members holds nothing but small words, and classes that are not known either. */
function anchorLaw(all: readonly (readonly string[])[]): void {
  const names = all.map((_, at) => `c${at}`);
  const spoilt = new Set<string>();
  const isSpoilt = (member: string): boolean =>
    member.split(' ').every((word) => {
      const name = /^\{(.*)\}$/u.exec(word)?.[1];
      return name === undefined ? word !== 'lapsi' : !names.includes(name) || spoilt.has(name);
    });
  // As often as there are classes: a chain is no longer.
  for (const _ of all) {
    for (const [at, members] of all.entries()) if (members.some((one) => isSpoilt(one))) spoilt.add(`c${at}`);
  }
  const given = all.flatMap((members, at) =>
    members.map((member): unknown => ({ name: `c${at}`, pattern: Object(parsePattern(member)).pattern })),
  );
  for (const members of [given, given.toReversed()]) {
    const known: unknown = anchoredReferences(members, 'fi');
    const told = known instanceof Set ? [...known].map(String).toSorted() : [];
    const right = names.filter((name) => !spoilt.has(name));
    law(told.join(' ') === right.join(' '), `${JSON.stringify(all)}: known are ${told.join(' ')}`);
  }
}

/** A text as YAML writes it in each of its ways, letter by letter. */
const SCALARS: Readonly<Record<string, (letter: string) => string>> = {
  plain: (letter) => letter,
  "'": (letter) => (letter === "'" ? "''" : letter),
  '"': (letter) => (letter === '"' ? String.raw`\"` : letter),
  escaped: (letter) =>
    /["ä]/u.test(letter) ? String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
  folded: (letter) => (letter === ' ' ? '\n    ' : letter === '"' ? String.raw`\"` : letter),
};

/** A mistake inside a text of YAML is told at its letter, or, where the text is not written letter by letter, at the text’s beginning. */
function scalarLaw(style: string, value: string, at: number): void {
  const quote = style === 'plain' ? '' : style === "'" ? "'" : '"';
  const letters = Array.from(value, (letter) => SCALARS[style]?.(letter) ?? letter);
  const before = `id: x\nterms:\n  - ä b\n  - `;
  const text = `${before}${quote}${letters.join('')}${quote}\n`;
  const offset = at % value.length;
  const file = Object(Object(parseYamlFile({ path: 'a.yaml', text })).file);
  law(
    Object(file.value).terms?.[1] === value,
    `${shown(text)} is read as ${shown(JSON.stringify(file.value ?? null))}`,
  );
  const told = Object(Reflect.apply(file.problem, file, ['code', ['terms', 1], {}, { offset }]));
  const isPlace = (place: number): boolean => {
    const rows = text.slice(0, place).split('\n');
    return told.line === rows.length && told.column === (rows.at(-1) ?? '').length + 1;
  };
  const isExact = letters.every((letter, index) => letter === value.charAt(index));
  const place = isExact ? before.length + quote.length + offset : before.length;
  law(isPlace(place), `letter ${offset} of ${shown(text)} is told at ${told.line}:${told.column}`);
}

/** What an address leads to, in a folder with pictures and links. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'kuva.png': 'ok',
  './kuva.png?x=1#y': 'ok',
  'k%C3%A4/kuva.jpg': 'ok',
  'kä/../kuva.png': 'ok',
  'linkki.png': 'ok',
  '../muu.png': 'outside',
  'kä/../../muu.png': 'outside',
  '%2e%2e/muu.png': 'outside',
  'ulos.png': 'outside',
  'ulos/muu.png': 'outside',
  '/etc/hostname': 'outside',
  '.': 'outside',
  'https://example.org/kuva.png': 'web',
  'HTTP://example.org/kuva.png': 'web',
  '//example.org/kuva.png': 'web',
  'file:///etc/hostname': 'web',
  kä: 'missing',
  'puuttuu.png': 'missing',
  'silmukka.png': 'missing',
  'teksti.png': 'kind',
  'puoli.png': 'kind',
  'tyhjä.png': 'kind',
};

/** Pictures come from the document's folder, by whatever way the address leads. */
async function imageLaw(addresses: readonly string[]): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
  try {
    const folder = join(root, 'plan');
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]);
    await mkdir(join(folder, 'kä'), { recursive: true });
    await Promise.all([
      writeFile(join(root, 'muu.png'), png),
      writeFile(join(folder, 'kuva.png'), png),
      writeFile(join(folder, 'kä', 'kuva.jpg'), Buffer.from([0xff, 0xd8, 0xff, 1])),
      writeFile(join(folder, 'teksti.png'), '<svg/>'),
      writeFile(join(folder, 'puoli.png'), Buffer.from([0x89, 0x50, 0x4e])),
      writeFile(join(folder, 'tyhjä.png'), ''),
      symlink('kuva.png', join(folder, 'linkki.png')),
      symlink(join(root, 'muu.png'), join(folder, 'ulos.png')),
      symlink(root, join(folder, 'ulos')),
      symlink('silmukka.png', join(folder, 'silmukka.png')),
    ]);
    for (const address of addresses) {
      const { status, reason } = Object(await readImage(address, join(folder, 'plan.md')));
      const told = status === 'ok' ? 'ok' : String(reason);
      law(told === ADDRESSES[address], `the picture at ${address} is told as ${told}, not ${ADDRESSES[address]}`);
    }
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Files that say whose chapters they are: of another, of themselves, of one that is not there. */
const chapters = fc.array(fc.option(fc.constantFrom('0.md', '1.md', '2.md', 'muu.md')), {
  minLength: 1,
  maxLength: 4,
});

/** Each file is read once, as a plan or as a chapter of one that is itself none. */
async function chapterLaw(plans: readonly (string | null)[]): Promise<void> {
  const documents = plans.map((plan, at) => ({
    status: 'found',
    path: `${at}.md`,
    format: 'markdown',
    content: Buffer.from(plan === null ? '# a\n' : `---\npart-of: ${plan}\n---\n\n# a\n`),
  }));
  const joined: unknown = await joinChapters(documents, {});
  const told = (Array.isArray(joined) ? joined : []).map((one): string[] => {
    const plan = Object(one);
    return [plan.document, ...plan.chapters].map((each) => String(Object(each).path));
  });
  const isWhole = (at: number): boolean => {
    const plan = plans[at];
    const above = plan === null || plan === undefined ? -1 : documents.findIndex(({ path }) => path === plan);
    return above < 0 || above === at || plans[above] !== null;
  };
  const right = plans.flatMap((_, at) =>
    isWhole(at) ? [[at, ...plans.flatMap((plan, one) => (plan === `${at}.md` && !isWhole(one) ? [one] : []))]] : [],
  );
  const rightPaths = right.map((all) => all.map((at) => `${at}.md`));
  law(
    JSON.stringify(told) === JSON.stringify(rightPaths),
    `${JSON.stringify(plans)} are read as ${JSON.stringify(told)}`,
  );
}

/** Entries of a baseline. */
const entries = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('k', 'l'),
    section: fc.constantFrom('s', 't', 'u'),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: ({ key, section }) => `${key} ${section}`, maxLength: 5 },
);
type Entries = typeof entries extends fc.Arbitrary<infer Value> ? Value : never;

/** What is kept of a baseline is what is there of it, first of all where it was counted; no more. */
function keptLaw(before: Entries, now: Entries): void {
  const kept: unknown = keptEntries(before, now);
  const told = Array.isArray(kept) ? kept.map((one): Entries[number] => Object(one)) : [];
  const sum = (all: Entries, key: string): number =>
    all.reduce((total, one) => total + (one.key === key ? one.count : 0), 0);
  for (const key of ['k', 'l']) {
    law(sum(told, key) === Math.min(sum(before, key), sum(now, key)), `${sum(told, key)} findings of ${key} are kept`);
  }
  for (const { key, section, count } of before) {
    const at = (all: Entries): number => all.find((one) => one.key === key && one.section === section)?.count ?? 0;
    law(at(told) <= count, 'more is kept than there was');
    law(at(told) >= Math.min(count, at(now)), 'what stands where it was counted is not kept there');
  }
  law(
    told.every(({ count }) => count > 0),
    'an entry of nothing is kept',
  );
}

/** One change makes a text of another, and takes nothing that both have at their ends. */
function changeLaw(before: string, after: string): void {
  const { from, to, length } = Object(changeBetween(before, after));
  const made = before.slice(0, from) + after.slice(from, Number(from) + Number(length)) + before.slice(to);
  law(made === after, `the change of ${shown(before)} to ${shown(after)} makes ${shown(made)}`);
  law(before !== after || (from === to && length === 0), 'nothing changed, and a change is told');
}

/** A text in XML is read as it was; what XML cannot hold is left out, and nothing else. */
function xmlLaw(text: string): void {
  const written = String(escapeXml(text));
  law(!/[<>"]|&(?!(?:amp|lt|gt|quot|#\d+);)/u.test(written), `${shown(text)} is written as ${shown(written)}`);
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  const read = written.replaceAll(/&(?:(\w+)|#(\d+));/gu, (_, name: string | undefined, code: string | undefined) =>
    code === undefined ? (signs[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
  const legal = Array.from(text).filter((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const isControl = code < 0x20 ? code !== 9 && code !== 10 && code !== 13 : code >= 0x7f && code < 0xa0;
    return !isControl && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
  });
  law(read === legal.join(''), `${shown(text)} is read as ${shown(read)}`);
}

/** Parts of an archive: what is packed, whether it is, and the bit of it that was damaged on its way. */
const packed = fc.array(
  fc.record({
    content: fc.uint8Array({ maxLength: 40 }),
    stored: fc.boolean(),
    damaged: fc.option(fc.nat(320), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A part of an archive is unpacked as it was packed, or refused when it is no more what it was; a long comment behind them hides none. */
function archiveLaw(parts: typeof packed extends fc.Arbitrary<infer Value> ? Value : never, comment: number): void {
  const named = parts.map((part, at) => ({ ...part, name: `${at}.xml` }));
  const bytes = zipBytes(named, new Uint8Array(comment), undefined);
  const zip: unknown = openZip(bytes, LIMITS);
  const held: unknown = Object(zip).entries;
  law(held instanceof Map && held.size === parts.length, 'an archive has another number of parts');
  for (const { name, content, stored, damaged } of named) {
    const at = Buffer.from(bytes).indexOf(name) + name.length;
    const bit = damaged === undefined || !stored ? undefined : damaged % Math.max(1, content.length * 8);
    const change = (): void => {
      if (bit !== undefined && content.length > 0)
        bytes[at + (bit >> 3)] = (bytes[at + (bit >> 3)] ?? 0) ^ (1 << (bit & 7));
    };
    change();
    let read: unknown;
    try {
      read = readEntry(zip, held.get(name), LIMITS);
    } catch {
      law(bit !== undefined && content.length > 0, `a whole part is refused: ${content.join(' ')}`);
      change();
      continue;
    }
    law(bit === undefined || content.length === 0, `a damaged part is read: ${content.join(' ')}`);
    law(
      read instanceof Uint8Array && Buffer.from(read).equals(content),
      `${content.join(' ')} is read as another part`,
    );
  }
}

/** Small parts on which others lean, beside the plainest way to the same. */
export const checkParts: Target = target(
  'parts',
  'Places, URIs, encodings, pictures, chapters, classes, archives, baselines and changes are what the plainest reckoning gives.',
  fc.record({
    texts: fc.array(lines, { minLength: 2, maxLength: 3 }),
    sentence: fc.stringMatching(/^(?:[2a]\. )?[äö][aAäÄöÖ ]{0,12}$/u),
    path: paths,
    all: classes,
    scalar: fc.tuple(
      fc.constantFrom(...Object.keys(SCALARS)),
      fc.stringMatching(/^[a-cä](?:[a-cä"']| [a-c]){0,8}[a-c]$/u),
      fc.nat(20),
    ),
    addresses: fc.uniqueArray(fc.constantFrom(...Object.keys(ADDRESSES)), { maxLength: 6 }),
    plans: chapters,
    baselines: fc.tuple(entries, entries),
    archive: fc.tuple(packed, fc.constantFrom(0, 1, 300, 5000, 65_535)),
    hostile: fc.string({
      unit: fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        ';',
        '\t',
        '\r',
        '\u0007',
        '\u0085',
        '\uD800',
        '\uFFFE',
        '\uFFFF',
        '😀',
        'ä',
        'x',
      ),
      maxLength: 12,
    }),
  }),
  async ({ texts, sentence, path, all, scalar, addresses, plans, baselines, archive, hostile }) => {
    placeLaw(texts);
    sentenceLaw(sentence);
    uriLaw(path);
    encodingLaw(texts.join(''));
    anchorLaw(all);
    scalarLaw(...scalar);
    keptLaw(...baselines);
    archiveLaw(...archive);
    changeLaw(texts[0] ?? '', texts[1] ?? '');
    xmlLaw(hostile);
    await chapterLaw(plans);
    await imageLaw(addresses);
  },
);
