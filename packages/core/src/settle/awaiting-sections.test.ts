import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';
import { NO_SETTINGS } from '../settings/settings.ts';
import type { DocumentSettings } from '../settings/settings.ts';

const FRONT = '---\nasiakirjatyyppi: LaNu\nkieli: fi\norganisaatiomuoto: kunta\n---\n\n';

/** `rule subject`, and the line, of what a plan is told; its levels are 0 throughout. */
function told(content: string, settings: Partial<DocumentSettings> = {}): string[] {
  const pack = smallPack();
  const read = readPlan({ path: 'suunnitelma.md', content: FRONT + content, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const assessment = assess(read.document, pack, {
    asOf: '2026-11-21',
    settings: { ...NO_SETTINGS, ...settings },
  });
  expect(assessment.themes.filter(({ level }) => level > 0)).toEqual([]);
  return assessment.findings.map(({ rule, theme, content: asked, range }) =>
    [rule, theme ?? asked, range.start.line].filter(Boolean).join(' '),
  );
}

const TITLE = '# Lasten ja nuorten hyvinvointisuunnitelma\n\nMallilan kunta\n\n';
const FIELD = '> Ohje: Kerro, miten lapset vaikuttavat.\n\n[oma teksti]\n\n';

test('a template that nobody has filled in is told its places to fill in and nothing else', () => {
  expect(told(`${TITLE}## 1 Osallisuus\n\n${FIELD}## 2 Seuranta\n\n${FIELD}`)).toEqual([
    'placeholder-left 13',
    'placeholder-left 15',
    'placeholder-left 19',
    'placeholder-left 21',
  ]);
});

test('a heading with nothing under it waits for its text as a field does', () => {
  expect(told(`${TITLE}## 1 Osallisuus\n\n## 2 Seuranta\n\n${FIELD}`)).toEqual([
    'section-empty 11',
    'placeholder-left 15',
    'placeholder-left 17',
  ]);
});

test('fields under subheadings are fields of the section', () => {
  expect(told(`${TITLE}## 1 Osallisuus\n\n### 1.1 Koulut\n\n${FIELD}## 2 Seuranta\n\n[oma teksti]\n`)).toEqual([
    'placeholder-left 15',
    'placeholder-left 17',
    'placeholder-left 21',
  ]);
});

test('what has no section is absent, though others wait', () => {
  expect(told(`${TITLE}## 1 Osallisuus\n\n${FIELD}`)).toEqual([
    'required-content-missing follow-up 7',
    'placeholder-left 13',
    'placeholder-left 15',
  ]);
});

const TEXT = 'Kunnan talous on kunnossa, ja väestö kasvaa joka vuosi hieman. '.repeat(5);

test('once something is written what is only recommended is offered too', () => {
  expect(told(`${TITLE}## 1 Osallisuus\n\n[oma teksti]\n\n## 2 Talous\n\n${TEXT}\n`)).toEqual([
    'required-content-missing follow-up 7',
    'theme-missing child-budgeting 7',
    'placeholder-left 13',
  ]);
});

test('a section with text of its own does not wait, whatever is still open in it', () => {
  expect(told(`${TITLE}## 1 Osallisuus\n\n${TEXT}\n\n[oma teksti]\n\n## 2 Seuranta\n\n[oma teksti]\n`)).toEqual([
    'theme-missing child-budgeting 7',
    'theme-missing participation 11',
    'placeholder-left 15',
    'placeholder-left 19',
  ]);
});

test('what is not told of as a place to fill in is told as absent', () => {
  const plan = `${TITLE}## 1 Osallisuus\n\n[oma teksti]\n\n## 2 Seuranta\n\n[oma teksti]\n`;
  expect(told(plan, { severities: [{ rule: 'placeholder-left', severity: 'off' }] })).toEqual([
    'required-content-missing follow-up 7',
    'theme-missing child-budgeting 7',
    'theme-missing participation 11',
  ]);
});

test('an empty section opens no gate', () => {
  expect(told(`${TITLE}## 1 Osallisuus\n\n[oma teksti]\n\n## 2 Seuranta\n\n[oma teksti]\n`, { gate: 2 })).toEqual([
    'theme-missing participation 11',
    'placeholder-left 13',
    'placeholder-left 17',
  ]);
});
