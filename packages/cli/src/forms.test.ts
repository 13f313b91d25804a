import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { run } from '../test/test-io.ts';

/** One passage in three forms that say the same. */
interface Passage {
  readonly id: string;
  readonly lang: string;
  readonly documentType: string;
  readonly heading: string;
  readonly prose: string;
  readonly list: string;
  readonly table: string;
}

interface Report {
  readonly documents: readonly {
    readonly path: string;
    readonly themes: readonly {
      readonly id: string;
      readonly level: number;
      readonly criteria: readonly { readonly id: string; readonly met: boolean }[];
    }[];
  }[];
}

const FORMS = ['prose', 'list', 'table'] as const;

const file = new URL('../test/forms.jsonl', import.meta.url);
const passages: readonly Passage[] = (await readFile(file, 'utf8'))
  .trim()
  .split('\n')
  .map((line): Passage => JSON.parse(line));

/** What is shown of each theme, by document: `participation 3: feedback, stage`. */
const shown = new Map<string, readonly string[]>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-forms-'));
  for (const { id, lang, documentType, heading, ...texts } of passages) {
    const headings = heading
      .split(' > ')
      .map((one, depth) => `${'#'.repeat(depth + 2)} ${one}\n\n`)
      .join('');
    for (const form of FORMS) {
      const head = `---\ndocument-type: ${documentType}\nlanguage: ${lang}\n---\n\n`;
      await writeFile(join(folder, `${id}.${form}.md`), `${head}${headings}${texts[form]}\n`);
    }
  }
  const { stdout } = await run(['check', '.', '--format', 'json', '--fail-on', 'never'], { cwd: folder });
  const report: Report = JSON.parse(stdout);
  for (const { path, themes } of report.documents) {
    const found = themes
      .filter(({ level }) => level > 0)
      .map(({ id, level, criteria }) => {
        const met = criteria.filter((one) => one.met).map((one) => one.id);
        return `${id} ${level}: ${met.toSorted().join(', ')}`;
      });
    shown.set(path, found);
  }
});

afterAll(() => rm(folder, { recursive: true }));

it('has sixty passages and more, in three languages, on each core theme and on none', () => {
  expect(passages.length).toBeGreaterThanOrEqual(60);
  const seen = new Set(
    passages.flatMap(({ id }) => (shown.get(`${id}.prose.md`) ?? []).map((one) => one.split(' ')[0])),
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(['child-impact-assessment', 'participation', 'wellbeing-indicators', 'network-leadership']),
  );
  expect(new Set(passages.map(({ lang }) => lang))).toEqual(new Set(['fi', 'sv', 'en']));
  expect(passages.some(({ id }) => shown.get(`${id}.prose.md`)?.length === 0)).toBe(true);
});

it.each(passages.map(({ id, prose }) => [id, prose] as const))('says the same as a list and as a table: %s', (id) => {
  const [prose, list, table] = FORMS.map((form) => shown.get(`${id}.${form}.md`));
  expect({ list, table }).toEqual({ list: prose, table: prose });
});

/** A measure with who, when and how it shows, as plans write them down. */
const MEASURES = [
  {
    lang: 'fi',
    act: 'Nuorisovaltuusto käsittelee talousarvioesityksen ennen lautakuntaa',
    labels: ['Vastuu', 'Aikataulu', 'Mittari'],
    told: ['sivistysjohtaja', 'vuosittain syyskuussa', 'käsiteltyjen esitysten määrä, tavoite 4 (2028)'],
    column: 'Toimenpide',
    head: 'Toimenpiteet',
  },
  {
    lang: 'sv',
    act: 'Ungdomsfullmäktige behandlar budgetförslaget före nämnden',
    labels: ['Ansvar', 'Tidtabell', 'Indikator'],
    told: ['bildningsdirektören', 'årligen i september', 'antalet behandlade förslag, mål 4 (2028)'],
    column: 'Åtgärd',
    head: 'Åtgärder',
  },
];

it.each(MEASURES)('labelled lines say what a table says ($lang)', async ({ lang, act, labels, told, column, head }) => {
  const lines = labels.map((label, index) => `${label}: ${told[index]}`);
  const forms = {
    table: `| ${[column, ...labels].join(' | ')} |\n${'|---'.repeat(4)}|\n| ${[act, ...told].join(' | ')} |`,
    sentences: `${act}. ${lines.join('. ')}.`,
    paragraphs: `**${act}**\n\n${lines.join('\n\n')}`,
    lines: `${act}\n\n${lines.join('  \n')}`,
    labels: [`**${column}:** ${act}`, ...lines].join('\n\n'),
    heading: `### ${act}\n\n${lines.map((line) => `- ${line}`).join('\n')}`,
    nested: `- ${act}\n${lines.map((line) => `  - ${line}`).join('\n')}`,
  };
  const own = await mkdtemp(join(folder, 'measure-'));
  for (const [form, text] of Object.entries(forms)) {
    const front = `---\ndocument-type: child-youth-plan\nlanguage: ${lang}\n---\n\n# Plan\n\n## ${head}\n\n`;
    await writeFile(join(own, `${form}.md`), `${front}${text}\n`);
  }
  const { stdout } = await run(['check', '.', '--format', 'json', '--fail-on', 'never'], { cwd: own });
  const report: Report = JSON.parse(stdout);
  const found = report.documents.map(({ path, themes }) => [
    path,
    themes.flatMap(({ id, level, criteria }) =>
      level > 0 ? [`${id} ${level} ${criteria.flatMap((one) => (one.met ? [one.id] : [])).join()}`] : [],
    ),
  ]);
  const expected = found.find(([path]) => path === 'table.md')?.[1];
  expect(expected).toContainEqual(expect.stringMatching(/^participation 4 /));
  expect(found).toEqual(
    Object.keys(forms)
      .toSorted()
      .map((form) => [`${form}.md`, expected]),
  );
});
