import { expect, it } from 'vitest';

import { checked, exchangeOptions, written } from '../../test/checked.ts';
import { goodPlan } from '../../test/plans.ts';
import { gitlabWriter } from './gitlab.ts';

interface Violation {
  readonly fingerprint: string;
}

function report(documents = checked): Violation[] {
  const violations: Violation[] = JSON.parse(written(gitlabWriter(exchangeOptions), documents));
  return violations;
}

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
