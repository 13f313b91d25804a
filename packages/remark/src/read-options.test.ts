import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';

import remarkDocumentTypeUnknown from './rules/document-type-unknown.ts';
import remarkThemeMissing from './rules/theme-missing.ts';
import type { RulePlugin } from './create-rule.ts';

/** What a rule says of a short text, with options as a configuration file holds them. */
function told(
  rule: RulePlugin,
  options: string,
  text = '# Muistio\n\nKokous pidettiin tiistaina koululla.\n',
): string[] {
  const file = new VFile({ path: 'muistio.md', value: text });
  const processor = unified().use(remarkParse).use(rule, JSON.parse(options));
  processor.runSync(processor.parse(file), file);
  return file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
}

test('options mean what their names mean in Finnish, Swedish and English', () => {
  const options = { documentType: 'Kommunstrategi', organisationKind: 'kunta', uiLanguage: 'en', asOf: '2026-11-21' };
  expect(told(remarkThemeMissing, JSON.stringify(options))).toEqual(
    told(remarkThemeMissing, JSON.stringify({ ...options, documentType: 'municipal-strategy', uiLanguage: 'English' })),
  );
  expect(told(remarkDocumentTypeUnknown, JSON.stringify(options))).toEqual([]);
});

test('a severity that is none stops remark', () => {
  expect(() => told(remarkDocumentTypeUnknown, '[5]')).toThrow('Incorrect severity `5` for `document-type-unknown`');
});

test.each([
  ['[1, "lanu"]', 'Unexpected value `lanu` for `options`, expected an object'],
  ['{ "dokumentType": "lanu" }', 'Unexpected option `dokumentType`, expected `documentType`'],
  [
    '{ "x": 1 }',
    'Unexpected option `x`, expected one of `pack`, `documentType`, `documentLanguage`, `organisation`, `organisationKind`, `period`, `uiLanguage`, `asOf`',
  ],
  [
    '{ "documentType": "ohjelma" }',
    'Unexpected value `ohjelma` for `options.documentType`, expected the id, name or alias of a document type',
  ],
  ['{ "uiLanguage": "no" }', 'Unexpected value `no` for `options.uiLanguage`, expected `fi`, `sv` or `en`'],
  ['{ "documentLanguage": 1 }', 'Unexpected value `1` for `options.documentLanguage`, expected `fi`, `sv` or `en`'],
  [
    '{ "organisationKind": "firma" }',
    'Unexpected value `firma` for `options.organisationKind`, expected `municipality`, `county` or `joint`',
  ],
  [
    '{ "period": "2029–2026" }',
    'Unexpected value `2029–2026` for `options.period`, expected years such as `2026–2029`',
  ],
  [
    '{ "asOf": "2026-02-31" }',
    'Unexpected value `2026-02-31` for `options.asOf`, expected a date such as `2026-11-21`',
  ],
  ['{ "organisation": " " }', 'Unexpected value ` ` for `options.organisation`, expected a name'],
])('options that cannot be understood are told in the file: %s', (options, reason) => {
  expect(told(remarkDocumentTypeUnknown, options)).toEqual([`document-type-unknown: ${reason}`]);
});
