import { readFile } from 'node:fs/promises';

import { ACCESSIBILITY_RULES, RULE_IDS, RULES_ACROSS_DOCUMENTS } from '@lapsilinssi/core';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';

import {
  remarkLapsilinssiDocumentTypeUnknown,
  remarkLapsilinssiThemeMissing,
  type Options,
  type RulePlugin,
} from './index.ts';

const strategy = `# Kaislajoen kuntastrategia 2026–2029

Kunta panostaa elinvoimaan ja toimivaan arkeen.
`;

/** The messages of one rule on a text, as `line: rule: reason`. */
function messagesOf(rule: RulePlugin, options: Options | [1 | 2, Options] | false, text = strategy): readonly string[] {
  const file = new VFile({ path: 'luonnos.md', value: text });
  const processor = unified().use(remarkParse).use(rule, options);
  processor.runSync(processor.parse(file), file);
  return file.messages.map(
    ({ line, ruleId, reason, fatal }) => `${line}: ${ruleId}: ${fatal === true ? 'fatal: ' : ''}${reason}`,
  );
}

const missingInFinnish = [
  '1: theme-missing: Strategiassa ei kerrota, miten päätösten vaikutukset lapsiin arvioidaan.',
  '1: theme-missing: Strategiassa ei kerrota, miten lapsia ja nuoria kuullaan ja miten he vaikuttavat.',
];

test('a plugin gives the findings of its own rule only', () => {
  const memo = '# Muistio\n\nKokous pidettiin tiistaina koululla. Läsnä olivat kaikki luokan oppilaat ja opettaja.\n';
  expect(messagesOf(remarkLapsilinssiDocumentTypeUnknown, { asOf: '2026-11-21' }, memo)).toEqual([
    '1: document-type-unknown: Tekstistä ei selviä, mikä asiakirja tämä on. Siksi teemat vain luetellaan.',
  ]);
  expect(messagesOf(remarkLapsilinssiThemeMissing, { asOf: '2026-11-21' }, memo)).toEqual([]);
});

test('a theme that the strategy does not speak of is told at its first heading, in the language of the text', () => {
  const missing = messagesOf(remarkLapsilinssiThemeMissing, { documentType: 'municipal-strategy', asOf: '2026-11-21' });
  expect(missing).toEqual(expect.arrayContaining(missingInFinnish));
});

test('an option chooses the language of the messages', () => {
  const missing = messagesOf(remarkLapsilinssiThemeMissing, {
    documentType: 'municipal-strategy',
    uiLanguage: 'sv',
    asOf: '2026-11-21',
  });
  expect(missing).toContain('1: theme-missing: Strategin berättar inte hur beslutens konsekvenser för barn bedöms.');
});

test('a document that is told to be of another kind is asked for nothing', () => {
  expect(messagesOf(remarkLapsilinssiThemeMissing, { documentType: 'other', asOf: '2026-11-21' })).toEqual([]);
});

test('a rule that is turned off is silent, and one of severity 2 is fatal', () => {
  const options: Options = { documentType: 'municipal-strategy', asOf: '2026-11-21' };
  expect(messagesOf(remarkLapsilinssiThemeMissing, false)).toEqual([]);
  expect(messagesOf(remarkLapsilinssiThemeMissing, [2, options])).toEqual(
    messagesOf(remarkLapsilinssiThemeMissing, options).map((message) =>
      message.replace('theme-missing: ', 'theme-missing: fatal: '),
    ),
  );
});

test('every rule that a single document can break has a plugin of its name, with an entry of its own', async () => {
  const plugins: object = await import('./index.ts');
  const own = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { exports }: { readonly exports: object } = JSON.parse(own);
  const exported = (id: string): string =>
    `remarkLapsilinssi${id.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase())}`;

  const named = Object.keys(plugins).filter((name) => name.startsWith('remarkLapsilinssi'));
  const single = RULE_IDS.filter((id) => ![...RULES_ACROSS_DOCUMENTS, ...ACCESSIBILITY_RULES].includes(id));
  expect(named.toSorted()).toEqual(single.map(exported).toSorted());
  expect(single.filter((id) => !(`./${id}` in exports))).toEqual([]);
});
