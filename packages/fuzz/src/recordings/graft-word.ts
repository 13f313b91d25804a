import { assess, outlineRules, readPlan, sectionPlace } from '@lapsilinssi/core';
import { countsHeadings, graftReference, headingDepth, insertWordSection, readWordPlan } from '@lapsilinssi/docx';
import { exportMarkdown, writeWord } from '@lapsilinssi/docx/write';
import type { WordDocument } from '@lapsilinssi/docx/write';
import {
  buildSection,
  checkSectionTemplate,
  readFollowUp,
  readSectionTemplate,
  templateOf,
} from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import * as fc from 'fast-check';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';

import { variedPlan } from '../arbitraries/varied-plan.ts';
import { wordPlan } from '../arbitraries/word-plan.ts';
import { ownPack } from '../own-pack.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { AS_OF } from '../rule-pack.ts';
import { textsOf } from './read-word.ts';

const rules = outlineRules(ownPack);
const pack = ownPack.compiled;

/** What an organisation's own file may have about it: a place for the text, paper of another size, numbered headings, properties, other names. */
const CHANGES: readonly (readonly [part: string, change: (text: string) => string])[] = [
  ['word/document.xml', (text) => text.replace('<w:body>', '<w:body><w:p><w:r><w:t>{{sisältö}}</w:t></w:r></w:p>')],
  [
    'word/document.xml',
    (text) => text.replace('<w:sectPr/>', '<w:p><w:r><w:t>{{ innehåll }}</w:t></w:r></w:p><w:sectPr/>'),
  ],
  [
    'word/document.xml',
    (text) =>
      text.replace(
        '<w:sectPr/>',
        '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:left="1134" w:right="1134"/></w:sectPr>',
      ),
  ],
  [
    'word/document.xml',
    (text) =>
      text.replace(
        '</w:p>',
        '</w:p><w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="567" w:right="567"/></w:sectPr></w:pPr></w:p>',
      ),
  ],
  [
    'word/styles.xml',
    (text) =>
      text.replace(
        '<w:name w:val="heading 1"/>',
        '<w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>',
      ),
  ],
  [
    'word/styles.xml',
    (text) =>
      text.replace(
        '</w:styles>',
        '<w:style w:type="table" w:styleId="TaulukkoRuudukko"><w:name w:val="Table Grid"/></w:style><w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style></w:styles>',
      ),
  ],
  ['word/styles.xml', () => ''],
  ['word/numbering.xml', () => ''],
  ['word/footnotes.xml', () => ''],
  ['word/document.xml', (text) => text.replace(/<w:body>.*<w:sectPr/u, '<w:body><w:sectPr')],
];

/** A Word file with some of them; a part that is left empty goes. */
function changed(content: Uint8Array, all: readonly number[]): Uint8Array {
  const parts = unzipSync(content);
  for (const at of all) {
    const [part, change] = CHANGES[at] ?? [];
    const text = part === undefined ? undefined : parts[part];
    if (part !== undefined && text !== undefined && change !== undefined)
      parts[part] = strToU8(change(strFromU8(text)));
  }
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([, one]) => one.length > 0)));
}

/** Sections of templates as their writers have them, and with mistakes. */
const TEMPLATE = `::section{#participation lang="fi"}

::::question{#feedback}

Miten lapset saavat vastauksen?

:::example

Rehtori kertoo oppilaille kuukaudessa.

:::

::field[kuka vastaa]{#owner}

::::
`;
const FOLLOW_UP = `::follow-up{lang="fi"}

Kuka raportoi ja milloin?

:::example

Koordinaattori raportoi lautakunnalle maaliskuussa.

:::

| Vastuutaho | Aikataulu |
| --- | --- |
| :field[vastuutaho]{#who} | :field[kuukausi]{#when} |
`;
const MISTAKES: readonly (readonly [string, string])[] = [
  ['#participation', '#olematon'],
  ['lang="fi"', 'lang="xx"'],
  ['lang="fi"', ''],
  ['question{#feedback}', 'question{#Feed-Back}'],
  ['question{#feedback}', 'question'],
  [':::example', ':::esimerkki'],
  ['raportoi', '*raportoi*'],
  ['Rehtori kertoo', '**Rehtori** kertoo'],
  [':::\n', ':::\n\n:::example\n\nToinen.\n\n:::\n'],
  ['{#owner}', '{#Owner}'],
  ['{#owner}', ''],
  ['[kuka vastaa]', '[]'],
  ['[vastuutaho]{#who}', '[*vastuutaho*]{#when}'],
  ['{#when} |', '{#when} |\n| a | b |'],
  ['| :field[vastuutaho]{#who} |', '| kunta |'],
  ['Miten lapset', '# Miten lapset'],
  ['Kuka raportoi', '- Kuka raportoi'],
  ['::section', '::follow-up'],
  ['::follow-up', '::section'],
  ['\n| --- | --- |', ''],
];

const shipped = templates.sections;

const imageOf = (): Promise<undefined> => Promise.resolve(undefined);

/** Texts that go into an organisation's own Word file, and sections that go into a plan. */
export const graftWord: Recording = recording(
  'recorded-grafts',
  'Texts go into Word files of an organisation as they went, sections into plans; templates are read as they were.',
  16,
  fc.record({
    content: wordPlan,
    changes: fc.subarray(
      CHANGES.map((_, at) => at),
      { maxLength: 4 },
    ),
    plan: variedPlan,
    theme: fc.constantFrom('participation', 'child-impact-assessment', 'network-leadership', 'child-budgeting'),
    after: fc.nat(),
    language: fc.constantFrom('fi' as const, 'sv' as const),
    withGuidance: fc.boolean(),
    front: fc.boolean(),
    form: fc.constantFrom('document' as const, 'template' as const),
    mistakes: fc.array(fc.constantFrom(...MISTAKES), { maxLength: 3 }),
    section: fc.nat(),
  }),
  async ({ content, changes, plan, theme: id, after, language, withGuidance, front, form, mistakes, section }) => {
    const own = changed(content, changes);
    const read = readPlan({ path: 'a.md', content: plan, pack: rules });
    const written = (nodes: WordDocument['nodes']): Promise<Uint8Array> =>
      writeWord({
        nodes,
        title: 'Suunnitelma',
        organisation: 'Mallila',
        language,
        form,
        about: { author: 'A', description: 'B', keywords: 'C' },
        front,
        frontLines: front ? ['Luonnos', '2026'] : [],
        chapterPages: front,
        properties: { kausi: '2026–2029', kunta: 'Mallila' },
        images: new Map(),
      });
    const ours =
      read.status === 'ok'
        ? await writeWord(await exportMarkdown({ plan: read.document, form, imageOf }))
        : await written([]);
    const grafted = graftReference(own, ours, { path: 'oma.docx', form });
    const theme = pack.themes.find((one) => one.id === id);
    const found = templateOf(templates, id, language);
    const word = readWordPlan({ path: 'oma.docx', content: own, pack: rules, accessibility: true });
    let inserted: unknown;
    if (word.status === 'ok' && theme !== undefined && found !== undefined) {
      const place = sectionPlace(
        word.document,
        after % Math.max(1, word.document.sections.length),
        after % 2 === 0 ? 'near' : 'right',
      );
      const nodes = buildSection(found.template, {
        theme,
        followUp: found.followUp,
        level: 2,
        withGuidance,
        examples: withGuidance ? 'each-question' : 'one',
        fields: {},
        basisText: ({ basis }) => basis.join(', '),
      });
      const made = insertWordSection(
        word.word,
        word.document,
        { title: theme.title.fi ?? '', place, content: await written(nodes) },
        'oma.docx',
      );
      inserted = [headingDepth(word.word, place), made.status === 'ok' ? textsOf(made.content) : made];
    }
    const mistaken = (text: string): string => mistakes.reduce((all, [from, to]) => all.replace(from, to), text);
    const known = shipped[section % shipped.length];
    return [
      textsOf(ours),
      countsHeadings(own),
      grafted.status === 'ok' ? textsOf(grafted.content) : grafted,
      inserted,
      word.status === 'ok' && assess(word.document, ownPack, { asOf: AS_OF }).findings,
      [readSectionTemplate(mistaken(TEMPLATE)), readFollowUp(mistaken(FOLLOW_UP))],
      known !== undefined && theme !== undefined && checkSectionTemplate(known, theme),
    ];
  },
);
