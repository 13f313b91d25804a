import { expect, test } from 'vitest';

import type { FixIntent } from '../assessment.ts';
import { assessmentOf, documentOf, fixed } from '../fixtures/fixing.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import type { RuleId } from '../rules.ts';
import { typeFix } from './metadata-fixes.ts';

const TEXT = 'Lapset ja nuoret kasvavat turvallisesti, ja koulu on lähellä kotia.\n';

function firstFix(content: string, rule: RuleId): FixIntent {
  const fix = assessmentOf(content).findings.find((one) => one.rule === rule)?.fixes[0];
  if (fix === undefined) throw new Error(`no fix of ${rule}`);
  return fix;
}

const mended = (content: string, rule: RuleId): string => fixed(content, firstFix(content, rule));

test('a key that is nearly ours and a value that is nearly valid are mended where they stand', () => {
  expect(mended(`---\nasiakirjatyypi: LaNu # oma\n---\n\n${TEXT}`, 'metadata-invalid')).toBe(
    `---\nasiakirjatyyppi: LaNu # oma\n---\n\n${TEXT}`,
  );
  expect(mended(`---\nkieli: suoomi\n---\n\n${TEXT}`, 'metadata-invalid')).toBe(`---\nkieli: suomi\n---\n\n${TEXT}`);
  expect(mended(`---\nasiakirjatyyppi: LaNuu\n---\n\n${TEXT}`, 'metadata-invalid')).toBe(
    `---\nasiakirjatyyppi: Lasten ja nuorten hyvinvointisuunnitelma\n---\n\n${TEXT}`,
  );
});

test('a guessed type is written down by its name, and is a guess no more', () => {
  const document = documentOf(TEXT);
  const [fix] = typeFix('child-youth-plan', document, smallPack().compiled);
  const text = fix === undefined ? '' : fixed(TEXT, fix);
  expect(text).toBe(`---\nasiakirjatyyppi: Lasten ja nuorten hyvinvointisuunnitelma\n---\n\n${TEXT}`);
  expect(documentOf(text).documentType).toMatchObject({ value: 'child-youth-plan', source: 'front-matter' });
  expect(typeFix('child-youth-plan', documentOf(TEXT, 'text'), smallPack().compiled)).toEqual([]);
});
