// Measures how the time to read and assess Markdown and text grows with what repeats, nests and stays open: `npm run check:growth`.
//
// Each text is measured at growing lengths up to two megabytes, and where a limit refuses that, at the greatest length that none refuses, in a
// program of its own. What a limit refuses takes no time.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { assess, LIMITS, limitsWith, markdownExcess, outlineRules, readPlan } from '@lapsilinssi/core';
import { Command, Option } from 'commander';

import { UNITS } from './arbitraries/adversarial-text.ts';
import { AS_OF, rulePack } from './rule-pack.ts';

const MOST_GROWTH = 8;
const values = new Command('npm run check:growth --')
  .description(
    `Measures how the time and the memory to read and assess Markdown and text grow with what repeats, nests and stays open. Ends with exit code 1 when a text takes more than it may, or grows faster than ${MOST_GROWTH} times for four times the text.`,
  )
  .option('--seconds <number>', 'of the processor that a text may take', '5')
  .option('--megabytes <number>', 'that a text may take', '500')
  .option('--only <word>', 'only the shapes whose names hold it')
  .addOption(new Option('--shape <index>', 'the one shape that this program measures').hideHelp())
  .parse()
  .opts<{ readonly seconds: string; readonly megabytes: string; readonly only?: string; readonly shape?: string }>();
const mostSeconds = Number(values.seconds);
const mostMegabytes = Number(values.megabytes);
/** Below this many milliseconds growth is noise. */
const LEAST = 600;
const SIZE = 1_990_000;

/** Opening and closing pairs, in each other as deep as the text is long. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['[', '](a)'],
  ['![', '](a)'],
  ['*a ', '*'],
  ['**a ', '**'],
  ['_a _', '_'],
  ['<div>', '</div>'],
  ['<b>', '</b>'],
  ['(', ')'],
  ['`', '`'],
  ['"', '"'],
];

/** A shape: a text of about so many code units. */
interface Shape {
  readonly name: string;
  readonly path: 'a.md' | 'a.txt';
  readonly make: (size: number) => string;
}

/** What makes the document a plan, with a section for measures. */
const heading = '---\nasiakirjatyyppi: LaNu\nkieli: fi\n---\n\n# Suunnitelma\n\n## Toimenpiteet\n\n';
const CONSONANTS = 'BCDFGHJKMNPRSTV';

function otherAbbreviations(size: number): string {
  let text = '';
  for (let count = 0; text.length < size; count += 1) {
    const letters = [0, 1, 2, 3, 4].map((place) => CONSONANTS.charAt(Math.floor(count / 15 ** place) % 15)).join('');
    text += `Lasten palvelut ja ${letters} toimivat.${count % 4 === 3 ? '\n\n' : ' '}`;
  }
  return text.slice(0, size);
}

/** Characters of a paragraph that is long, and not refused. */
const PARAGRAPH = 95_000;

/** A plan of long paragraphs, each of one line again and again. */
function longParagraphsOf(line: string): Shape['make'] {
  const paragraph = `${line.repeat(Math.ceil(PARAGRAPH / line.length))}\n`;
  return (size) => heading + paragraph.repeat(Math.ceil(size / paragraph.length)).slice(0, size);
}

const shapes: Shape[] = [];
for (const unit of UNITS) {
  const whole = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  // Pieces that stay below the limits of one paragraph.
  const apart = (size: number): string =>
    whole(size)
      .replaceAll(/[^]{120}/gu, (part) => `${part}\n\n`)
      .slice(0, size);
  shapes.push(
    { name: `${JSON.stringify(unit)} repeated`, path: 'a.md', make: whole },
    { name: `${JSON.stringify(unit)} in paragraphs`, path: 'a.md', make: apart },
    {
      name: `${JSON.stringify(unit)} in lines`,
      path: 'a.md',
      make: (size) =>
        whole(size)
          .replaceAll(/[^]{120}/gu, (part) => `${part}\n`)
          .slice(0, size),
    },
    { name: `${JSON.stringify(unit)} in text`, path: 'a.txt', make: whole },
  );
}
for (const [open, close] of PAIRS) {
  shapes.push({
    name: `${open}…${close} in each other`,
    path: 'a.md',
    make(size) {
      const times = Math.floor(size / (open.length + close.length));
      return open.repeat(times) + close.repeat(times);
    },
  });
}

// What is looked for anew for each of its kind.
shapes.push(
  { name: 'abbreviations, each another', path: 'a.md', make: (size) => heading + otherAbbreviations(size) },
  {
    name: 'figures in long paragraphs',
    path: 'a.md',
    make: longParagraphsOf('Koulukiusattujen osuus laskee 7 prosentista 4 prosenttiin (Kouluterveyskysely 2025).\n'),
  },
  {
    name: 'labels in long paragraphs',
    path: 'a.md',
    make: longParagraphsOf('Lasten kerho avataan kylälle. Vastuu: rehtori. Aikataulu: 2027.\n'),
  },
);

const rules = outlineRules(rulePack);
if (values.shape === undefined) {
  const wanted = [...shapes.keys()].filter((index) => shapes[index]?.name.includes(values.only ?? '') === true);
  let failed = 0;
  for (const index of wanted) failed += (await measuredApart(index)) ? 0 : 1;
  console.log(`${wanted.length} shapes, ${failed} too slow or too large`);
  if (failed > 0) process.exitCode = 1;
} else {
  const shape = shapes[Number(values.shape)];
  if (shape === undefined || !isFit(shape)) process.exitCode = 1;
}

/** Measures a shape in a program of its own, so that its memory is known; whether it keeps the bounds. */
function measuredApart(index: number): Promise<boolean> {
  return new Promise((resolve) => {
    const options = ['--seconds', String(mostSeconds), '--megabytes', String(mostMegabytes)];
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--shape', String(index), ...options], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Measures a shape and tells of it. */
function isFit({ name, path, make }: Shape): boolean {
  // From small to large, so that what grows too fast is known before it takes hours.
  const times: Measured[] = [];
  const sizes = [64, 16, 4, 1].map((part) => Math.floor(SIZE / part));
  const read = sizes.filter((size) => !isRefused(make(size), path));
  const refused = sizes[read.length];
  if (refused !== undefined && read.length > 0) read.push(greatestRead(read.at(-1) ?? 0, refused, make, path));
  for (const size of [...read, ...(refused === undefined ? [] : [SIZE])]) {
    const measured = timeOf(make(size), path, size);
    times.push(measured);
    if (measured.milliseconds > mostSeconds * 1000 || isSteep(times)) break;
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  const slow = times.some(({ milliseconds }) => milliseconds > mostSeconds * 1000);
  const steep = isSteep(times);
  const large = megabytes > mostMegabytes;
  const mark = slow ? 'SLOW  ' : steep ? 'STEEP ' : large ? 'LARGE ' : '      ';
  const told = times
    .map(({ milliseconds, size, told: what }) => `${Math.round(size / 1000)} kB ${milliseconds} ms ${what}`)
    .join(', ');
  console.log(`${mark}${name}: ${told}; ${megabytes} MB`);
  return !slow && !steep && !large;
}

/** Whether a limit refuses a text before it is parsed. */
function isRefused(text: string, path: Shape['path']): boolean {
  if (path === 'a.md') return markdownExcess(text, limitsWith()) !== undefined;
  return text.split(/\r\n|\n|\r/u).length > LIMITS.lines.value;
}

/** The greatest length between two that is not refused, to one part in a hundred. */
function greatestRead(least: number, most: number, make: Shape['make'], path: Shape['path']): number {
  let low = least;
  let high = most;
  while (high - low > high / 100) {
    const middle = Math.floor((low + high) / 2);
    if (isRefused(make(middle), path)) high = middle;
    else low = middle;
  }
  return low;
}

interface Measured {
  /** UTF-16 code units. */
  readonly size: number;
  readonly milliseconds: number;
  /** `read`, or the limit that refused it. */
  readonly told: string;
}

function isSteep(times: readonly Measured[]): boolean {
  const last = times.at(-1);
  const before = times.at(-2);
  if (last === undefined || before === undefined || before.told !== 'read') return false;
  const most = Math.max(1, last.size / before.size) * (MOST_GROWTH / 4);
  return last.milliseconds > LEAST && last.milliseconds > before.milliseconds * most;
}

function timeOf(content: string, path: string, size: number): Measured {
  const since = process.cpuUsage();
  const read = readPlan({ path, content, pack: rules });
  if (read.status === 'ok') assess(read.document, rulePack, { asOf: AS_OF });
  const { user, system } = process.cpuUsage(since);
  const told = read.status === 'ok' ? 'read' : `refused by ${String(read.error.values['what'] ?? read.error.code)}`;
  return { milliseconds: Math.round((user + system) / 1000), size, told };
}
