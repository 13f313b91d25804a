import { assess, openPack, outlineRules } from '@lapsilinssi/core';
import type { Assessment, DocumentType, OrganisationKind } from '@lapsilinssi/core';
import { propertyName, readWordPlan } from '@lapsilinssi/docx';
import { writeWord } from '@lapsilinssi/docx/write';
import { pack as compiled } from '@lapsilinssi/rules';
import { buildPlan } from '@lapsilinssi/sections';
import type { TemplateLanguage } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';

import { fixtureAnswers } from '../../sections/test/fixture-answers.ts';

const pack = openPack(compiled);
const rules = outlineRules(pack);
const LANGUAGES: readonly TemplateLanguage[] = ['fi', 'sv'];
const plans = compiled.documentTypes
  .filter(({ contents }) => contents.length > 0)
  .flatMap((type) =>
    type.organisationKinds
      .slice(0, 1)
      .flatMap((kind) => LANGUAGES.map((language) => ({ id: type.id, type, kind, language }))),
  );

describe.each(plans)('the Word template of $id of a $kind, $language', ({ type, kind, language }) => {
  it('shows and promises nothing as long as nothing is filled in', async () => {
    const { document, themes, contents, findings } = await assessed(
      built(type, kind, language, {}),
      type,
      kind,
      language,
    );
    expect(document.documentType).toMatchObject({ value: type.id, source: 'front-matter' });
    expect(document.organisationKind).toMatchObject({ value: kind, source: 'front-matter' });
    expect(document.language).toMatchObject({ value: language, source: 'front-matter' });
    expect(themes.filter(({ level, evidence }) => level > 0 || evidence.length > 0)).toEqual([]);
    expect(contents.filter(({ found }) => found)).toEqual([]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['placeholder-left']));
  });

  it('answers every question and leaves nothing to report once its places are filled in and the guidance is gone', async () => {
    const nodes = built(type, kind, language, fixtureAnswers(type, templates, language));
    const own = nodes.filter(({ data }) => data?.guidance === undefined);
    const { themes, contents, findings } = await assessed(own, type, kind, language);
    expect(contents.filter(({ found }) => !found).map(({ id }) => id)).toEqual([]);
    const open = themes.filter(
      ({ requirement, level, expectedLevel, criteria }) =>
        requirement === 'required' && (level < expectedLevel || criteria.some(({ met }) => !met)),
    );
    expect(open.map(({ id, level }) => `${id} ${level}`)).toEqual([]);
    expect(findings.filter(({ rule, severity }) => rule !== 'theme-missing' || severity !== 'info')).toEqual([]);
  });
});

function built(
  type: DocumentType,
  organisationKind: OrganisationKind,
  language: TemplateLanguage,
  fields: Readonly<Record<string, string>>,
): RootContent[] {
  return buildPlan({
    type,
    pack: compiled,
    templates,
    language,
    organisationKind,
    themes: [],
    withGuidance: true,
    numbered: true,
    fields,
    basisText: () => 'Lapsen oikeuksien sopimus 12 art., nuorisolaki 72/2006',
  });
}

async function assessed(
  nodes: readonly RootContent[],
  type: DocumentType,
  kind: OrganisationKind,
  language: TemplateLanguage,
): Promise<Assessment> {
  const facts = { 'document-type': type.id, 'organisation-kind': kind, language };
  const content = await writeWord({
    nodes,
    title: type.id,
    language,
    form: 'document',
    organisation: '',
    front: true,
    about: { author: '', description: '', keywords: '' },
    frontLines: [],
    chapterPages: true,
    properties: Object.fromEntries(Object.entries(facts).map(([key, value]) => [propertyName(key), value])),
    images: new Map(),
  });
  const plan = readWordPlan({ path: 'pohja.docx', content, pack: rules });
  if (plan.status !== 'ok') throw new Error('the plan was not read');
  return assess(plan.document, pack, { asOf: '2026-11-22' });
}
