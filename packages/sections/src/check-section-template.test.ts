import { pack } from '@lapsilinssi/rules';
import { expect, it } from 'vitest';

import { checkSectionTemplate } from './check-section-template.ts';
import type { SectionTemplate, TemplateQuestion } from './template.ts';

const theme = pack.themes.find(({ id }) => id === 'participation');
if (theme === undefined) throw new Error('no theme');
const asked = theme.criteria.map(({ id }) => id);

it('finds nothing in a template that asks what its theme asks', () => {
  expect(checkSectionTemplate(templateOf(asked), theme)).toEqual([]);
});

it('names a question that the theme does not have, with its line, and one that lacks', () => {
  const [first = '', ...rest] = asked;
  expect(checkSectionTemplate(templateOf([...rest, 'feedbak']), theme)).toEqual([
    {
      code: 'criterion-unknown',
      line: asked.length,
      message: 'The theme has no question “feedbak”.',
      remedy: `Its questions are ${asked.join(', ')}.`,
    },
    {
      code: 'criterion-missing',
      line: 1,
      message: `The question “${first}” of the theme lacks.`,
      remedy: `Add ::::question{#${first}}.`,
    },
  ]);
});

it('refuses the template of another theme', () => {
  const problems = checkSectionTemplate({ ...templateOf(asked), theme: 'transitions' }, theme);
  expect(problems.map(({ code }) => code)).toEqual(['theme-other']);
});

function templateOf(criteria: readonly string[]): SectionTemplate {
  const questions = criteria.map((criterion, index): TemplateQuestion => ({
    criterion,
    holds: 'Kirjaa.',
    example: 'Rehtori vastaa.',
    fields: [{ id: 'who', label: 'vastaaja' }],
    line: index + 1,
  }));
  return { theme: 'participation', language: 'fi', questions };
}
