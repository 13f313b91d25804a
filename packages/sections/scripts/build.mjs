// Reads templates/sections/*.md into dist/templates.js, so that browsers and bundles need no disk. Exit code 1 when a template has a mistake.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readFollowUp, readSectionTemplate } from '../dist/index.js';

const folder = fileURLToPath(new URL('../../../templates/sections/', import.meta.url));
const target = fileURLToPath(new URL('../dist/templates.js', import.meta.url));
const templates = { sections: [], followUps: [] };
const faults = [];

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .toSorted()) {
  const markdown = readFileSync(`${folder}${name}`, 'utf8');
  const shared = name.startsWith('_follow-up.');
  const read = shared ? readFollowUp(markdown) : readSectionTemplate(markdown);
  if (read.status === 'broken') {
    faults.push(
      ...read.problems.map(({ line, message, remedy }) => `templates/sections/${name}:${line}: ${message} ${remedy}`),
    );
    continue;
  }
  const { template } = read;
  const named = shared ? `_follow-up.${template.language}.md` : `${template.theme}.${template.language}.md`;
  if (named !== name)
    faults.push(`templates/sections/${name}:1: The file should be called ${named}, as its first line says.`);
  templates[shared ? 'followUps' : 'sections'].push(template);
}

if (faults.length > 0) {
  process.stderr.write(faults.map((fault) => `${fault}\n`).join(''));
  process.exitCode = 1;
} else {
  // A JSON text in quotes is read faster than the same object written as code.
  const json = JSON.stringify(templates)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", String.raw`\'`);
  mkdirSync(fileURLToPath(new URL('../dist', import.meta.url)), { recursive: true });
  writeFileSync(target, `/** The templates of sections. */\nexport const templates = JSON.parse('${json}');\n`);
  process.stdout.write(`packages/sections/dist/templates.js  ${Math.ceil(json.length / 1024)} kB\n`);
}
