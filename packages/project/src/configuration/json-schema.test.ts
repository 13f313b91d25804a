import { readFileSync, writeFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';

import { configurationJsonSchema } from './json-schema.ts';

const published = new URL('../../schema/configuration-1.schema.json', import.meta.url);

const accepts = new Ajv2020({ strict: false }).compile(configurationJsonSchema());

it('is published as it is (UPDATE_SCHEMA=1 writes it anew)', () => {
  const text = `${JSON.stringify(configurationJsonSchema(), undefined, 2)}\n`;
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(published, text);
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(JSON.parse(text));
});

it('accepts a configuration in order, and sees a misspelt key, rule or level', () => {
  const configuration = {
    organisation: 'Mallilan kunta',
    themes: { participation: { requirement: 'required', level: 'committed' } },
    severities: { 'criterion-missing': 'off' },
    gate: { required: 2 },
  };
  expect(accepts(configuration)).toBe(true);
  expect(accepts({ ...configuration, organization: 'Mallilan kunta' })).toBe(false);
  expect(accepts({ ...configuration, severities: { 'criteria-missing': 'off' } })).toBe(false);
  expect(accepts({ ...configuration, gate: { required: 'sovittu' } })).toBe(false);
});
