import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readFollowUp } from '../src/read-follow-up.ts';
import { readSectionTemplate } from '../src/read-section-template.ts';
import type { ReadTemplate, SectionTemplates } from '../src/template.ts';

const folder = fileURLToPath(new URL('../../../templates/sections/', import.meta.url));

/** The templates of the repository, read from their Markdown. Throws with every mistake in one. */
export function shippedTemplates(): SectionTemplates {
  const names = readdirSync(folder).filter((name) => /\.(?:fi|sv)\.md$/u.test(name));
  return {
    followUps: names.filter((name) => name.startsWith('_')).map((name) => read(name, readFollowUp)),
    sections: names.filter((name) => !name.startsWith('_')).map((name) => read(name, readSectionTemplate)),
  };
}

function read<Template>(name: string, reader: (markdown: string) => ReadTemplate<Template>): Template {
  const result = reader(readFileSync(`${folder}${name}`, 'utf8'));
  if (result.status === 'ok') return result.template;
  throw new Error(
    result.problems.map(({ line, message, remedy }) => `${name}:${line}: ${message} ${remedy}`).join('\n'),
  );
}
