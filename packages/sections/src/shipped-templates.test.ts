import { assess, openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, Theme } from '@lapsilinssi/core';
import { pack as compiled } from '@lapsilinssi/rules';
import { describe, expect, it } from 'vitest';

import { buildSection } from './build-section.ts';
import { checkSectionTemplate } from './check-section-template.ts';
import { fieldTag, FOLLOW_UP } from './field-tag.ts';
import { sectionMarkdown } from './section-markdown.ts';
import { templateOf } from './template-of.ts';
import type { FollowUpTemplate, SectionTemplate, TemplateLanguage } from './template.ts';
import { shippedTemplates } from '../test/shipped-templates.ts';

const { sections, followUps } = shippedTemplates();
const pack = openPack(compiled);
const LANGUAGES: readonly TemplateLanguage[] = ['fi', 'sv'];
const written = compiled.themes.flatMap((theme) => LANGUAGES.map((language) => ({ id: theme.id, language, theme })));
const TITLES = {
  fi: '# Kaislajoen lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
  sv: '# Lövskärs plan för främjande av barns och ungas välfärd 2026–2029',
};
/** About an A4 page and a quarter with the boxes of eight questions; characters of Markdown without the bases. */
const LONGEST = 4000;

describe.each(written)('the section on $id, $language', ({ id, language, theme }) => {
  it('asks each question of its theme once', () => {
    expect(checkSectionTemplate(sectionOf(id, language).template, theme)).toEqual([]);
  });

  it('is evidence of nothing as long as nothing is filled in', () => {
    const { themes } = assessed(markdownOf(theme, language, {}), language);
    expect(themes.filter(({ level, evidence }) => level > 0 || evidence.length > 0)).toEqual([]);
  });

  it('shows every field as a place to fill in', () => {
    const { template, followUp } = sectionOf(id, language);
    const { document } = assessed(markdownOf(theme, language, {}), language);
    const labels = [
      ...template.questions.flatMap(({ fields }) => fields),
      ...followUp.columns.map(({ field }) => field),
    ];
    const unfilled = document.blocks.filter(({ use }) => use === 'placeholder').map(({ text }) => text);
    expect(unfilled).toEqual(labels.map(({ label }) => `[${label}]`));
  });

  it('answers every question and is agreed on once the examples stand in the place of the fields', () => {
    const { template } = sectionOf(id, language);
    const fields = Object.fromEntries(
      template.questions.map(({ criterion, example, fields: [first] }) => [
        fieldTag(id, criterion, first?.id ?? ''),
        example,
      ]),
    );
    const { themes } = assessed(markdownOf(theme, language, fields), language);
    const { level, evidence } = themes.find((one) => one.id === id) ?? { level: 0, evidence: [] };
    expect(level).toBeGreaterThanOrEqual(3);
    const unanswered = template.questions.filter(
      ({ criterion }) => !evidence.some((one) => one.criterion === criterion),
    );
    expect(unanswered.map(({ criterion, example }) => `${criterion}: ${example}`)).toEqual([]);
  });

  it('fits on about a page', () => {
    expect(markdownOf(theme, language, {}).length).toBeLessThanOrEqual(LONGEST);
  });
});

it('says no sentence in two sections', () => {
  const said = [...sections, ...followUps].flatMap((template) => {
    const parts =
      'questions' in template ? template.questions : [{ ...template, holds: `${template.question} ${template.holds}` }];
    return parts.flatMap(({ holds, example }) => sentencesOf(`${holds} ${example}`));
  });
  expect(said.filter((sentence, index) => said.indexOf(sentence) < index)).toEqual([]);
});

it('gives every field of every section a name of its own, short enough for Word', () => {
  const tags = sections
    .filter(({ language }) => language === 'fi')
    .flatMap(({ theme, questions }) => [
      ...questions.flatMap(({ criterion, fields }) => fields.map(({ id }) => fieldTag(theme, criterion, id))),
      ...(followUps[0]?.columns ?? []).map(({ field }) => fieldTag(theme, FOLLOW_UP, field.id)),
    ]);
  expect(tags.filter((tag, index) => tags.indexOf(tag) < index || tag.length > 64)).toEqual([]);
});

it('has the same questions and fields in both languages', () => {
  const shapes = (language: TemplateLanguage): string[] =>
    sections
      .filter((template) => template.language === language)
      .map(
        ({ theme, questions }) =>
          `${theme}: ${questions.map(({ criterion, fields }) => [criterion, ...fields.map(({ id }) => id)].join(' ')).join(', ')}`,
      );
  expect(shapes('sv')).toEqual(shapes('fi'));
  const [fi = [], sv = []] = followUps.map(({ columns }) => columns.map(({ field }) => field.id));
  expect(sv).toEqual(fi);
});

function sectionOf(
  theme: string,
  language: TemplateLanguage,
): { readonly template: SectionTemplate; readonly followUp: FollowUpTemplate } {
  const found = templateOf({ sections, followUps }, theme, language);
  if (found === undefined) throw new Error(`no template: ${theme}.${language}.md`);
  return found;
}

function markdownOf(theme: Theme, language: TemplateLanguage, fields: Readonly<Record<string, string>>): string {
  const { template, followUp } = sectionOf(theme.id, language);
  const nodes = buildSection(template, {
    theme,
    followUp,
    level: 2,
    withGuidance: true,
    examples: 'each-question',
    fields,
    basisText: () => '',
  });
  return sectionMarkdown(nodes);
}

function assessed(section: string, language: TemplateLanguage): Assessment {
  const facts = `---\ndocument-type: child-youth-plan\nlanguage: ${language}\n---`;
  const content = `${facts}\n\n${TITLES[language]}\n\n${section}`;
  const plan = readPlan({ path: 'plan.md', content, pack: outlineRules(pack) });
  if (plan.status !== 'ok') throw new Error('the plan was not read');
  return assess(plan.document, pack, { asOf: '2026-11-22' });
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?])\s+(?=\p{Lu})/u);
}
