import { Ajv } from 'ajv';
import { expect, it } from 'vitest';

import { checked, exchangeOptions, hostilePlan, written } from '../../test/checked.ts';
import { goodPlan } from '../../test/plans.ts';
import { gitlabWriter } from './gitlab.ts';

interface Violation {
  readonly fingerprint: string;
}

function report(documents = checked): Violation[] {
  const violations: Violation[] = JSON.parse(written(gitlabWriter(exchangeOptions), documents));
  return violations;
}

/** GitLab publishes no schema; this is what its manual says of a Code Quality report. Paths are relative and do not begin with `./`. */
const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: String.raw`^(?!\./)[\s\S]` },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

it('is what GitLab reads, whatever the documents hold', () => {
  for (const documents of [[], checked, [hostilePlan()]]) {
    validate(report(documents));
    expect(validate.errors).toBe(null);
  }
});

it('writes a violation with what GitLab asks for', () => {
  expect(report().find((one) => one.fingerprint.startsWith('theme-thin participation'))).toEqual({
    description:
      'Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa. Kuka järjestää, milloin ja missä asioissa?',
    check_name: 'theme-thin',
    fingerprint: expect.stringMatching(/^theme-thin participation {3}80-[\da-f]{8}$/),
    severity: 'minor',
    location: { path: 'plans/Älä koske/heikko.md', lines: { begin: 80 } },
  });
});

it('gives the same finding of two files, or twice in a file, fingerprints of their own', () => {
  const plan = goodPlan();
  const twice = { ...plan, findings: [...plan.findings, ...plan.findings] };
  const fingerprints = report([
    { status: 'ok', path: 'a.md', assessment: twice },
    { status: 'ok', path: 'b.md', assessment: plan },
  ]).map(({ fingerprint }) => fingerprint);
  expect(fingerprints).toHaveLength(9);
  expect(new Set(fingerprints).size).toBe(9);
});

it('is an empty array without findings', () => {
  expect(report([])).toEqual([]);
});
