import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { assess, fileStem, outlineRules, parseMarkdown, readPlan } from '@lapsilinssi/core';
import type { PlanDocument } from '@lapsilinssi/core';
import { readWordPlan, wordFields } from '@lapsilinssi/docx';
import { exportMarkdown, writeWord } from '@lapsilinssi/docx/write';
import type { WordDocument } from '@lapsilinssi/docx/write';
import { readImage } from '@lapsilinssi/project/node';
import { buildPlan, sectionMarkdown } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import * as fc from 'fast-check';

import { hostileLine } from '../arbitraries/hostile-text.ts';
import { markdownText } from '../arbitraries/markdown-text.ts';
import { mutated } from '../arbitraries/mutated-bytes.ts';
import { law, shown } from '../law.ts';
import { partsOf } from '../oracles/archive-laws.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { letters, lostWord } from '../oracles/kept-text.ts';
import { wellFormedLaw } from '../oracles/report-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);

/** A picture of one point. */
const PICTURE = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A picture, whole or damaged. */
const picture = mutated(fc.constant(PICTURE), 2);

/** Ways to a picture outside, as an address may write them. */
const pictureAddress = fc
  .tuple(
    fc.array(fc.constantFrom('..', '%2e%2e', '.', 'kuvat', 'linkki', 'kuvat/..', '', '..\\..', '{ulkona}'), {
      maxLength: 4,
    }),
    fc.constantFrom('/', '%2F', '\\'),
    fc.constantFrom('', '?a', '#b', '%00'),
  )
  .map(([steps, between, end]) => [...steps, 'salainen.png'].join(between) + end);

/** A plan's kind, and how it is asked for. */
const asked = fc.record({
  type: fc.nat(),
  language: fc.constantFrom('fi' as const, 'sv' as const),
  withGuidance: fc.boolean(),
  numbered: fc.boolean(),
  organisation: hostileLine,
  period: fc.option(fc.constant({ from: 2026, to: 2029 }), { nil: undefined }),
});
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

/** A section of an older plan; its heading may be empty. */
interface OldSection {
  readonly heading: string;
  readonly depth: number;
}
const oldSections: fc.Arbitrary<OldSection[]> = fc.array(
  fc.record({
    heading: fc.constantFrom('Kasvuolot', 'Toimenpiteet', 'Seuranta', 'Kivilajit', 'Osallisuus', 'Puut', ''),
    depth: fc.constantFrom(2, 2, 3),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Word files that are made: of plans in Markdown, and of templates for organisations of every name. */
export const makeWord: Target = target(
  'make',
  'A plan in Markdown and a template become a Word file that every program opens, that says the same words in the same order and is the same each time.',
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        markdown: markdownText,
        picture: fc.option(picture, { nil: undefined }),
        form: fc.constantFrom('document' as const, 'template' as const),
      }),
    },
    { weight: 1, arbitrary: asked },
    { weight: 1, arbitrary: fc.record({ address: pictureAddress }) },
    { weight: 1, arbitrary: fc.record({ sections: oldSections, asked }) },
  ),
  async (given) => {
    if ('sections' in given) oldPlanLaw(given.sections, given.asked);
    else if ('address' in given) await pictureLaw(given.address);
    else if ('markdown' in given) await exportLaws(given.markdown, given.picture, given.form);
    else await templateLaws(given);
  },
);

/** A folder with a plan, and beside it a picture that is none of the plan's; a link in the folder leads to it. */
let folders: Promise<string> | undefined;

async function makeFolders(): Promise<string> {
  const outside = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
  process.once('exit', () => rmSync(outside, { recursive: true, force: true }));
  await mkdir(join(outside, 'kunta', 'kuvat'), { recursive: true });
  await writeFile(join(outside, 'salainen.png'), PICTURE);
  await symlink(outside, join(outside, 'kunta', 'linkki'));
  return outside;
}

/** No address of a picture leads out of the plan's folder: there is none in it. */
async function pictureLaw(address: string): Promise<void> {
  const outside = await (folders ??= makeFolders());
  const read = await readImage(address.replaceAll('{ulkona}', outside), join(outside, 'kunta', 'a.md'));
  law(read.status === 'left-out', `the picture ${shown(address)} is read from outside the folder`);
}

/** An older plan under a new one: what stood under a heading is still told of by its name, and nothing of it is lost or there twice. */
function oldPlanLaw(sections: readonly OldSection[], { language, organisation, numbered }: Asked): void {
  const texts = sections.map(({ heading, depth }, index) =>
    [`${'#'.repeat(depth)} ${heading === '' ? '' : `${heading} ${index}`}`, `Kivi ${index}x lepää rannalla.`].join(
      '\n\n',
    ),
  );
  const content = `# Vanha suunnitelma 2019–2022\n\n${texts.join('\n\n')}\n`;
  const read = readPlan({ path: 'a.md', content, documentType: 'child-youth-plan', language: 'fi', pack: rules });
  law(read.status === 'ok', 'an older plan is refused');
  const pack = rulePack.compiled;
  const type = pack.documentTypes.find(({ id }) => id === 'child-youth-plan');
  law(type !== undefined, 'the rule pack has no plan for children');
  const markdown = sectionMarkdown(
    buildPlan({
      type,
      pack,
      templates,
      language,
      organisationKind: 'municipality',
      organisation,
      themes: [],
      withGuidance: false,
      numbered,
      fields: {},
      basisText: () => '',
      old: {
        root: parseMarkdown(content),
        assessment: assess(read.document, rulePack, { asOf: AS_OF }),
        pack: rulePack,
        updates: [],
      },
    }),
  );
  for (const [index, { heading }] of sections.entries()) {
    const parts = markdown.split(`Kivi ${index}x lepää`);
    law(parts.length === 2, `a text of an older plan stands ${parts.length - 1} times in the new one`);
    if (heading === '') continue;
    const own = (parts[0] ?? '').lastIndexOf(`${heading} ${index}`);
    const others = sections.map((one, at) =>
      one.heading === '' || at === index ? -1 : (parts[0] ?? '').lastIndexOf(`${one.heading} ${at}`),
    );
    // A path of headings may name those above it first.
    law(own >= 0 && own >= Math.max(...others), `${heading} ${index} does not stand over its text: ${shown(markdown)}`);
  }
}

async function exportLaws(
  markdown: string,
  image: Uint8Array | undefined,
  form: 'document' | 'template',
): Promise<void> {
  const read = readPlan({ path: 'a.md', content: markdown, pack: rules });
  if (read.status === 'unreadable') return;
  const plan = read.document;
  const document = await exportMarkdown({ plan, form, imageOf: () => Promise.resolve(image) });
  const word = await writtenWord(document);
  // A picture between letters parts the word in Word.
  if (/[\p{L}\p{M}\p{N}\u00AD]!\[/u.test(markdown)) return;
  const lost = lostWord(
    textOf(plan),
    word.blocks.map(({ text }) => text),
  );
  law(lost === undefined, `the Word file has lost ${shown(lost ?? '')}`);
}

async function templateLaws({
  type: number,
  language,
  withGuidance,
  numbered,
  organisation,
  period,
}: Asked): Promise<void> {
  law(
    /^[a-z\d]+(?:-[a-z\d]+)*$/u.test(fileStem(organisation, 'organisaatio')),
    `a file is named ${shown(fileStem(organisation, 'organisaatio'))}`,
  );
  const pack = rulePack.compiled;
  const types = pack.documentTypes.filter(({ organisationKinds }) => organisationKinds.length > 0);
  const type = types[number % types.length];
  const [organisationKind] = type?.organisationKinds ?? [];
  if (type === undefined || organisationKind === undefined) return;
  const nodes = buildPlan({
    type,
    pack,
    templates,
    language,
    organisationKind,
    organisation,
    ...(period !== undefined && { period }),
    themes: [],
    withGuidance,
    numbered,
    fields: {},
    basisText: () => '',
  });
  const read = readPlan({ path: 'a.md', content: sectionMarkdown(nodes), pack: rules });
  law(read.status === 'ok', 'a template is not read');
  const name = organisation.replaceAll(/\s+/gu, ' ').trim();
  const told = read.document.organisation?.value ?? '';
  law(letters(told) === letters(name), `the template is for ${shown(told)}, not for ${shown(name)}`);
  law(read.document.documentType.value === type.id, `a template for ${type.id} is taken for another`);
  // What an organisation is called may speak of a theme; nothing else of a template does.
  const words = letters(name);
  const strange = assess(read.document, rulePack, { asOf: AS_OF }).themes.flatMap(({ evidence }) =>
    evidence.filter(({ quote }) => words === '' || !letters(quote).includes(words)),
  );
  law(strange.length === 0, `an empty template is evidence: ${shown(strange[0]?.quote ?? '')}`);
  await writtenWord({
    nodes,
    title: organisation,
    language,
    form: 'template',
    about: { author: organisation, description: organisation, keywords: organisation },
    organisation,
    front: true,
    frontLines: [organisation],
    chapterPages: numbered,
    properties: { organisation },
    images: new Map(),
  });
}

/** What is read of a Word file as it is written: it is whole, and written the same a second time. */
async function writtenWord(document: WordDocument): Promise<PlanDocument> {
  const content = await writeWord(document);
  law(Buffer.from(content).equals(await writeWord(document)), 'the same document is written in other bytes');
  const parts = partsOf(content);
  law(parts !== undefined, 'a Word file is no archive');
  for (const [name, part] of parts)
    if (/\.(?:xml|rels)$/u.test(name)) wellFormedLaw(Buffer.from(part, 'base64').toString(), name);
  const word = readWordPlan({ path: 'a.docx', content, pack: rules });
  law(word.status === 'ok', `a Word file of ours is refused: ${word.status === 'ok' ? '' : word.error.code}`);
  assessmentLaws(assess(word.document, rulePack, { asOf: AS_OF }));
  const tags = wordFields(word.word).map(({ tag }) => tag);
  const again = tags.find((tag, index) => tags.indexOf(tag) < index);
  law(again === undefined, `two fields have the tag ${again ?? ''}`);
  return word.document;
}

/** What stands in the text itself: notes have their place at its end. */
function textOf({ blocks }: PlanDocument): string[] {
  return blocks.filter(({ use, kind }) => use === 'body' && kind !== 'footnote').map(({ text }) => text);
}
