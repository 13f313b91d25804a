import { assess, openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, DocumentType, OrganisationKind } from '@lapsilinssi/core';
import { pack as compiled } from '@lapsilinssi/rules';
import { describe, expect, it } from 'vitest';

import { buildPlan } from './build-plan.ts';
import type { FieldMark } from './node-data.ts';
import { sectionMarkdown } from './section-markdown.ts';
import type { SectionTemplates, TemplateLanguage } from './template.ts';
import { fixtureAnswers } from '../test/fixture-answers.ts';
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
describe.each(plans)('the template of $id of a $kind, $language', ({ type, kind, language }) => {
  it('shows and promises nothing as long as nothing is filled in', () => {
    const { document, themes, contents, findings } = assessed(markdownOf(type, kind, language, {}));
    expect(document.documentType).toMatchObject({ value: type.id, source: 'front-matter' });
    expect(document.organisationKind).toMatchObject({ value: kind, source: 'front-matter' });
    expect(document.language).toMatchObject({ value: language, source: 'front-matter' });
    expect(themes.filter(({ level, evidence }) => level > 0 || evidence.length > 0)).toEqual([]);
    expect(contents.filter(({ found }) => found)).toEqual([]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['placeholder-left']));
  });

  it('answers every question and leaves nothing to report once its places are filled in and the guidance is gone', () => {
    const nodes = buildPlan(optionsOf(type, kind, language, fixtureAnswers(type, templates, language)));
    const { themes, contents, findings } = assessed(
      sectionMarkdown(nodes.filter(({ data }) => data?.guidance === undefined)),
    );
    expect(contents.filter(({ found }) => !found).map(({ id }) => id)).toEqual([]);
    const open = themes.filter(
      ({ requirement, level, expectedLevel, criteria }) =>
        requirement === 'required' && (level < expectedLevel || criteria.some(({ met }) => !met)),
    );
    expect(open.map(({ id, level }) => `${id} ${level}`)).toEqual([]);
    // Themes that the type does not ask for are offered, no more.
    expect(findings.filter(({ rule, severity }) => rule !== 'theme-missing' || severity !== 'info')).toEqual([]);
  });

  it('gives every place a name of its own, short enough for Word', () => {
    const tags = fieldsOf(buildPlan(optionsOf(type, kind, language, {}))).map(({ tag }) => tag);
    expect(tags.filter((tag, index) => tags.indexOf(tag) < index || tag.length > 64)).toEqual([]);
  });
});

it('has a table of indicators and places for the contents alone, when no guidance is wanted', () => {
  const type = compiled.documentTypes.find(({ id }) => id === 'regional-student-welfare-plan');
  if (type === undefined) throw new Error('no type');
  const markdown = sectionMarkdown(buildPlan({ ...optionsOf(type, 'county', 'sv', {}), withGuidance: false }));
  expect(markdown.split('\n').slice(8, 17)).toEqual([
    '[organisationens namn]',
    '',
    '## 1 Mål och centrala principer',
    '',
    '[egen text]',
    '',
    '## 2 Samarbete med utbildningsanordnarna',
    '',
    '[egen text]',
  ]);
  expect(markdown).toMatch(
    /^\| \[Gillar skolan\] +\| \[Enkäten Hälsa i skolan\] +\| \[åldersgrupp\] +\| \[procent och år\] +\|/mu,
  );
  expect(markdown).not.toContain('Exempel');
  expect(markdown).not.toContain('Så här granskar du');
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
    numbered: true,
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
