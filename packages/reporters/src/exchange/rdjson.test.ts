import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { expect, it } from 'vitest';

import { checked, exchangeOptions, hostilePlan, written } from '../../test/checked.ts';
import { weakPlan } from '../../test/plans.ts';
import { rdjsonWriter } from './rdjson.ts';

interface Report {
  readonly source: unknown;
  readonly diagnostics: readonly { readonly code: { readonly value: string } }[];
}

function report(documents = checked): Report {
  const read: Report = JSON.parse(written(rdjsonWriter(exchangeOptions), documents));
  return read;
}

it('is what reviewdog reads, whatever the documents hold', async () => {
  const validator = new RDFormatValidator({ strictMode: true });
  for (const documents of [[], checked, [hostilePlan()]]) {
    const { valid, errors } = await validator.validateString(written(rdjsonWriter(exchangeOptions), documents));
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  }
});

it('writes a diagnostic with path, range, severity and rule', () => {
  expect(report().source).toEqual({ name: 'lapsilinssi' });
  expect(report().diagnostics.find(({ code }) => code.value === 'theme-thin')).toEqual({
    message:
      'Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa. Kuka järjestää, milloin ja missä asioissa?',
    location: {
      path: 'plans/Älä koske/heikko.md',
      range: { start: { line: 80, column: 1 }, end: { line: 80, column: 1 } },
    },
    severity: 'WARNING',
    code: { value: 'theme-thin' },
  });
});

it('counts columns in bytes of UTF-8', () => {
  const plan = weakPlan();
  const source = 'Äänestää 🙂 nyt';
  const [first] = plan.findings;
  if (first === undefined) throw new Error('the weak plan has findings');
  const range = {
    start: { part: 0, offset: source.indexOf('nyt'), line: 1, column: source.indexOf('nyt') + 1 },
    end: { part: 0, offset: source.length, line: 1, column: source.length + 1 },
  };
  const assessment = { ...plan, document: { ...plan.document, parts: [source] }, findings: [{ ...first, range }] };
  expect(report([{ status: 'ok', path: 'a.md', assessment }]).diagnostics).toEqual([
    expect.objectContaining({
      location: { path: 'a.md', range: { start: { line: 1, column: 19 }, end: { line: 1, column: 22 } } },
    }),
  ]);
});
