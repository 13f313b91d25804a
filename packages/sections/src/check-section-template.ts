import type { Theme } from '@lapsilinssi/core';

import type { SectionTemplate, TemplateProblem } from './template.ts';

/** Compares a template with its theme: every question of the theme stands in it, and no other. */
export function checkSectionTemplate(template: SectionTemplate, theme: Theme): TemplateProblem[] {
  const known = theme.criteria.map(({ id }) => id);
  if (template.theme !== theme.id) {
    const message = `The template is for the theme “${template.theme}”, not “${theme.id}”.`;
    return [{ code: 'theme-other', line: 1, message, remedy: 'Name the theme in ::section{#theme}.' }];
  }
  const unknown = template.questions.filter(({ criterion }) => !known.includes(criterion));
  const missing = known.filter((id) => !template.questions.some(({ criterion }) => criterion === id));
  return [
    ...unknown.map(({ criterion, line }) => ({
      code: 'criterion-unknown' as const,
      line,
      message: `The theme has no question “${criterion}”.`,
      remedy: `Its questions are ${known.join(', ')}.`,
    })),
    ...missing.map((id) => ({
      code: 'criterion-missing' as const,
      line: 1,
      message: `The question “${id}” of the theme lacks.`,
      remedy: `Add ::::question{#${id}}.`,
    })),
  ];
}
