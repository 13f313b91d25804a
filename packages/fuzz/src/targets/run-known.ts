import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as fc from 'fast-check';

import { KNOWN_SCENARIOS } from '../arbitraries/known-scenarios.ts';
import type { KnownScenario } from '../arbitraries/known-scenarios.ts';
import { markdownText } from '../arbitraries/markdown-text.ts';
import { SMALL_PACK_FOLDER } from '../arbitraries/small-pack.ts';
import { law, shown } from '../law.ts';
import { partsOf } from '../oracles/archive-laws.ts';
import { compiledFolder } from '../own-pack.ts';
import { runInProcess } from '../run-in-process.ts';
import { runProgram } from '../run-program.ts';
import { AS_OF } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** Makes it nine in the morning of the day on which the scenarios play, wherever clocks show what. */
const THAT_DAY = `--import=data:text/javascript,${encodeURIComponent(
  `const Real = Date; const now = Real.UTC(${AS_OF.split('-')
    .map((part, index) => Number(part) - (index === 1 ? 1 : 0))
    .join()}, 9); globalThis.Date = class extends Real { constructor(...all) { super(...(all.length === 0 ? [now] : all)); } static now() { return now; } };`,
)}`;

/** When every file was saved that is there before a run. */
const SAVED = new Date('2026-11-20T10:00:00Z');

/** What may be otherwise around a run without changing what it says. */
const surroundings = fc.record({
  folder: fc.constantFrom('kunta', 'Pöytä ja äö', "kunnan (1) 'uusi'", '$HOME', '-o', '[a]'),
  zone: fc.constantFrom('Europe/Helsinki', 'Pacific/Kiritimati', 'America/Los_Angeles'),
  beside: fc.subarray(['muistio.pdf', 'kuva.PNG', '.piilo.md', 'taulukko.xlsx', 'a.md~', '.DS_Store']),
  mark: fc.boolean(),
  cache: fc.boolean(),
});
type Around = typeof surroundings extends fc.Arbitrary<infer Value> ? Value : never;

/** Runs of the command line of which it is known what they say. */
export const runKnown: Target = target(
  'scenarios',
  'A run whose output is known says the same in every folder, time zone and company of other files, with byte order marks, without a cache and from one.',
  fc.tuple(fc.shuffledSubarray([...KNOWN_SCENARIOS], { minLength: 2, maxLength: 2 }), surroundings, markdownText),
  async ([scenarios, around, plan]) => {
    await bundledLaw(plan);
    // A program of its own starts and ends too, and knows the time zone.
    for (const [index, scenario] of scenarios.entries())
      await scenarioLaw(scenario, around, index === 0 ? runProgram : runInProcess);
  },
);

/** The little pack with its compiled form beside it, made once. */
let packs: Promise<string> | undefined;

const manifest: { readonly version: string } = JSON.parse(
  await readFile(fileURLToPath(new URL('../../../cli/package.json', import.meta.url)), 'utf8'),
);

async function scenarioLaw(scenario: KnownScenario, around: Around, run: typeof runProgram): Promise<void> {
  const pack = await (packs ??= compiledFolder(SMALL_PACK_FOLDER));
  const outside = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
  const cwd = join(outside, around.folder);
  const { name, command, files, env, input, before, written, parts } = scenario;
  // What a plan is saved as is what a run writes; a mark would stand there too.
  const mark = around.mark && written.length + parts.length === 0 ? '\uFEFF' : '';
  const told = (text: string): string =>
    text
      .replaceAll(pack, '{pack}')
      .replaceAll(`lapsilinssi ${manifest.version}`, 'lapsilinssi {version}')
      .replaceAll('\r', '␍');
  try {
    await mkdir(cwd);
    for (const path of around.beside) await writeFile(join(cwd, path), 'Lapset');
    for (const [path, text] of files) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), path.endsWith('.md') ? mark + text : text);
    }
    const changes = written.length + parts.length > 0 || command.some((one) => one.startsWith('--fix'));
    const kept = around.cache && command[0] === 'check' && files.length > 0 && !changes;
    const usual = { PATH: process.env['PATH'], TZ: around.zone, NODE_OPTIONS: THAT_DAY };
    for (const line of before)
      await run(
        line.map((one) => one.replaceAll('{pack}', pack)),
        { cwd, env: usual },
      );
    for (const file of await readdir(cwd, { recursive: true })) await utimes(join(cwd, file), SAVED, SAVED);
    const args = command.map((one) => one.replaceAll('{pack}', pack));
    const times = kept
      ? [[], ['--cache-location', join(outside, 'muisti')], ['--cache-location', join(outside, 'muisti')]]
      : [[]];
    for (const more of times) {
      const { code, output, errors } = await run([...args, ...more], {
        cwd,
        env: { ...usual, ...env },
        input,
      });
      const where = `${name} in ${JSON.stringify(around)}`;
      sameLaw(told(output), scenario.output, `${where} says`);
      sameLaw(told(errors), scenario.errors, `${where} tells on standard error`);
      law(code === scenario.status, `${where} ends with ${code}, not ${scenario.status}`);
    }
    for (const [path, text] of written) sameLaw(told(await readFile(join(cwd, path), 'utf8')), text, `${name} writes`);
    for (const [address, xml] of parts) sameLaw(await partOfWord(cwd, address), xml, `${name} writes`);
  } finally {
    await rm(outside, { recursive: true, force: true });
  }
}

/** The program as it is shipped, with the rule pack that it holds, tells of a plan what its packages tell. */
async function bundledLaw(plan: string): Promise<void> {
  const args = ['check', '-', '--stdin-filename', 'a.md', '--format', 'json', '--as-of', AS_OF, '--no-config'];
  const given = { cwd: tmpdir(), env: { PATH: process.env['PATH'] }, input: plan };
  const [shipped, right] = await Promise.all([runProgram(args, given), runInProcess(args, given)]);
  sameLaw(shipped.output, right.output, 'the shipped program says of a plan');
  law(shipped.code === right.code, `the shipped program ends with ${shipped.code}, not ${right.code}`);
}

/** A part of a Word file, an element a line. */
async function partOfWord(cwd: string, address: string): Promise<string> {
  const [file = '', part = ''] = address.split('#');
  const held = partsOf(await readFile(join(cwd, file)))?.get(part) ?? '';
  const xml = Buffer.from(held, 'base64').toString();
  return `${xml.replaceAll(/(?<=>)(?=<w:(?:p|tbl|tr|sdt|comment|sectPr)[ >])/gu, '\n').replaceAll('\r', '␍')}\n`;
}

function sameLaw(text: string, right: string | undefined, what: string): void {
  if (right === undefined || text === right) return;
  let at = 0;
  while (text[at] === right[at]) at += 1;
  const around = (one: string): string => shown(one.slice(Math.max(0, at - 60), at + 100));
  law(false, `${what} ${around(text)}, not ${around(right)}`);
}
