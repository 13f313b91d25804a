import { assess, openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, DocumentType, OrganisationKind } from '@lapsilinssi/core';
import { pack as compiled } from '@lapsilinssi/rules';
import { describe, expect, it } from 'vitest';

import { buildPlan } from './build-plan.ts';
import { fieldTag } from './field-tag.ts';
import type { FieldMark } from './node-data.ts';
import { sectionMarkdown } from './section-markdown.ts';
import type { SectionTemplates, TemplateLanguage } from './template.ts';
import { shippedTemplates } from '../test/shipped-templates.ts';

const pack = openPack(compiled);
const rules = outlineRules(pack);
const templates: SectionTemplates = shippedTemplates();
const LANGUAGES: readonly TemplateLanguage[] = ['fi', 'sv'];
const plans = compiled.documentTypes
  .filter(({ contents }) => contents.length > 0)
  .flatMap((type) =>
    type.organisationKinds.flatMap((kind) => LANGUAGES.map((language) => ({ id: type.id, type, kind, language }))),
  );
const OWN = {
  fi: 'Asia on kuvattu tässä luvussa kokonaisin lausein niin, että lukija ymmärtää sen.',
  sv: 'Saken beskrivs i det här avsnittet med hela meningar så att läsaren förstår den.',
};

describe.each(plans)('the template of $id of a $kind, $language', ({ type, kind, language }) => {
  it('shows and promises nothing as long as nothing is filled in', () => {
    const { document, themes, contents, findings } = assessed(markdownOf(type, kind, language, {}));
    expect(document.documentType).toMatchObject({ value: type.id, source: 'front-matter' });
    expect(document.organisationKind).toMatchObject({ value: kind, source: 'front-matter' });
    expect(document.language).toMatchObject({ value: language, source: 'front-matter' });
    expect(themes.filter(({ level, evidence }) => level > 0 || evidence.length > 0)).toEqual([]);
    expect(contents.filter(({ found }) => found)).toEqual([]);
    const others = findings.filter(
      ({ rule }) => !['theme-missing', 'required-content-missing', 'placeholder-left'].includes(rule),
    );
    expect(others.map(({ rule, values }) => ({ rule, values }))).toEqual([]);
  });

  it('holds every content that is asked for once its places are filled in', () => {
    const fields = Object.fromEntries([
      ...type.contents.map(({ id }) => [fieldTag('plan', id, 'text'), OWN[language]]),
      ...templates.sections
        .filter((template) => template.language === language)
        .flatMap(({ theme, questions }) =>
          questions.map(({ criterion, example, fields: [first] }) => [
            fieldTag(theme, criterion, first?.id ?? ''),
            example,
          ]),
        ),
    ]);
    const { themes, contents } = assessed(markdownOf(type, kind, language, fields));
    expect(contents.filter(({ found }) => !found).map(({ id }) => id)).toEqual([]);
    const low = themes.filter(
      ({ requirement, level, expectedLevel }) => requirement === 'required' && level < Math.min(expectedLevel, 3),
    );
    expect(low.map(({ id, level }) => `${id} ${level}`)).toEqual([]);
  });

  it('gives every place a name of its own, short enough for Word', () => {
    const tags = fieldsOf(buildPlan(optionsOf(type, kind, language, {}))).map(({ tag }) => tag);
    expect(tags.filter((tag, index) => tags.indexOf(tag) < index || tag.length > 64)).toEqual([]);
  });
});

it('takes further themes, an organisation and a period', () => {
  const type = compiled.documentTypes.find(({ id }) => id === 'child-youth-plan');
  if (type === undefined) throw new Error('no type');
  const markdown = sectionMarkdown(
    buildPlan({
      ...optionsOf(type, 'municipality', 'fi', {}),
      organisation: "Mallilan kunta: 'Mallila'",
      period: { from: 2026, to: 2029 },
      themes: ['child-budgeting'],
    }),
  );
  expect(markdown.split('\n').slice(0, 11)).toEqual([
    '---',
    'asiakirjatyyppi: lasten ja nuorten hyvinvointisuunnitelma',
    "organisaatio: 'Mallilan kunta: ''Mallila'''",
    'organisaatiomuoto: kunta',
    'kausi: 2026–2029',
    'kieli: fi',
    '---',
    '',
    '# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
    '',
    "Mallilan kunta: 'Mallila'",
  ]);
  expect(markdown).toMatch(/^## \d+ Lapsibudjetointi$/mu);
});

function optionsOf(
  type: DocumentType,
  organisationKind: OrganisationKind,
  language: TemplateLanguage,
  fields: Readonly<Record<string, string>>,
): Parameters<typeof buildPlan>[0] {
  return {
    type,
    pack: compiled,
    templates,
    language,
    organisationKind,
    themes: [],
    withGuidance: true,
    fields,
    basisText: () => 'Suositus',
  };
}

function markdownOf(...plan: Parameters<typeof optionsOf>): string {
  return sectionMarkdown(buildPlan(optionsOf(...plan)));
}

function assessed(content: string): Assessment {
  const plan = readPlan({ path: 'plan.md', content, pack: rules });
  if (plan.status !== 'ok') throw new Error('the plan was not read');
  return assess(plan.document, pack, { asOf: '2026-11-22' });
}

function fieldsOf(nodes: readonly { readonly type: string }[]): FieldMark[] {
  return nodes.flatMap((node) => {
    const own = 'data' in node && isMarked(node.data) ? [node.data.field] : [];
    return 'children' in node && Array.isArray(node.children) ? [...own, ...fieldsOf(node.children)] : own;
  });
}

function isMarked(data: unknown): data is { readonly field: FieldMark } {
  return typeof data === 'object' && data !== null && 'field' in data;
}
