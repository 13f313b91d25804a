import { assess, outlineRules, parseMarkdown, readPlan } from '@lapsilinssi/core';
import { writeWord } from '@lapsilinssi/docx/write';
import { basisText, renderFinding } from '@lapsilinssi/reporters';
import { buildPlan, planFields, planUpdates, sectionMarkdown } from '@lapsilinssi/sections';
import type { BuildPlanOptions } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import * as fc from 'fast-check';

import { hostileLine } from '../arbitraries/hostile-text.ts';
import { variedPlan, variedSentence } from '../arbitraries/varied-plan.ts';
import { ownPack } from '../own-pack.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { AS_OF } from '../rule-pack.ts';
import { textsOf } from './read-word.ts';

const rules = outlineRules(ownPack);
const pack = ownPack.compiled;

/** What somebody writes into a field: sentences, and signs that mean something to Markdown. */
const value = fc.oneof(
  { weight: 2, arbitrary: variedSentence },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '*ks.* [liite](x) | # 1',
      'rehtori',
      '# 1',
      '1. a',
      '`x` _y_ **z**',
      'a\nb',
      '<b>',
      '&amp;',
      '- a',
      '2027',
    ),
  },
  { weight: 1, arbitrary: hostileLine },
);

/** Templates of plans, empty, filled in, and over the text of an older plan. */
export const buildTemplates: Recording = recording(
  'recorded-templates',
  'Templates are built as they were: with what is filled in, with the text of an older plan, in Markdown and in Word.',
  32,
  fc.record({
    type: fc.nat(),
    language: fc.constantFrom('fi' as const, 'sv' as const),
    organisationKind: fc.constantFrom('municipality' as const, 'county' as const, 'joint' as const),
    organisation: fc.option(fc.oneof(fc.constantFrom('Mallilan kunta', '*Kaislajoki* [x](y)'), hostileLine), {
      nil: undefined,
      freq: 4,
    }),
    period: fc.option(fc.constant({ from: 2026, to: 2029 }), { nil: undefined }),
    themes: fc.subarray(pack.themes.map(({ id }) => id)),
    withGuidance: fc.boolean(),
    numbered: fc.boolean(),
    filled: fc.array(fc.tuple(fc.nat(), value), { maxLength: 12 }),
    old: fc.option(
      fc.tuple(
        variedPlan,
        fc.array(
          fc.tuple(
            fc.constantFrom('##', '##', '###'),
            fc.constantFrom('', 'Osallisuus', 'Nykytila', 'Kivilajit', 'Seuranta', 'Uppföljning'),
            variedSentence,
          ),
          { maxLength: 6 },
        ),
      ),
      { nil: undefined, freq: 4 },
    ),
    word: fc.boolean(),
  }),
  async ({ type: number, filled, old: older, word, organisation, period, ...asked }) => {
    const types = pack.documentTypes.filter(({ organisationKinds }) => organisationKinds.length > 0);
    const type = types[number % types.length];
    if (type === undefined) return undefined;
    const { language, organisationKind } = asked;
    const chapters = planFields({ type, pack, templates, language, organisationKind });
    const tags = chapters.flatMap(({ fields }) => fields.map(({ tag }) => tag));
    const fields = Object.fromEntries(filled.map(([at, text]) => [tags[at % tags.length] ?? '', text]));
    const nodes = buildPlan({
      ...asked,
      type,
      pack,
      templates,
      ...(organisation !== undefined && { organisation }),
      ...(period !== undefined && { period }),
      fields,
      basisText: ({ basis }) => basisText(pack, basis, language, organisationKind),
      ...(older !== undefined && oldOf(older, language)),
    });
    const written = word
      ? await writeWord({
          nodes,
          organisation: organisation ?? '',
          title: organisation ?? 'Suunnitelma',
          language,
          form: 'template',
          about: { author: 'A', description: 'B', keywords: 'C' },
          front: true,
          frontLines: [],
          chapterPages: asked.numbered,
          properties: {},
          images: new Map(),
        })
      : undefined;
    return [chapters, sectionMarkdown(nodes), written === undefined ? undefined : textsOf(written)];
  },
);

/** An older plan: its own text, and then chapters of which some have no name. */
function oldOf(
  [plan, chapters]: readonly [string, readonly (readonly [string, string, string])[]],
  language: 'fi' | 'sv',
): { readonly old?: NonNullable<BuildPlanOptions['old']> } {
  const content = `${plan}\n${chapters.map(([marks, title, text]) => `${marks} ${title}\n\n${text}\n`).join('\n')}`;
  const read = readPlan({ path: 'a.md', content, documentType: 'child-youth-plan', pack: rules });
  if (read.status === 'unreadable') return {};
  const assessment = assess(read.document, ownPack, { asOf: AS_OF });
  const updates = planUpdates({
    assessment,
    pack: ownPack,
    language,
    findingText: (finding) => renderFinding(finding, pack, language, 'child-youth-plan', 'municipality').message,
  });
  return { old: { root: parseMarkdown(content), assessment, pack: ownPack, updates } };
}
