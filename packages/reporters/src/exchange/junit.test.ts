import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';

import { checked, exchangeOptions, hostilePlan, written } from '../../test/checked.ts';
import { junitWriter } from './junit.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a document, as an independent parser reads them; throws for XML that is not well-formed. */
function elements(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes: { ...attributes } }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return tags;
}

it('writes a suite a document, whose counts are those of its cases', () => {
  const tags = elements(written(junitWriter(exchangeOptions, 'error'), checked));
  expect(tags.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes)).toEqual([
    { name: 'hyva.md', tests: '3', failures: '0', errors: '0', skipped: '0' },
    { name: './plans/Älä koske/heikko.md', tests: '13', failures: '3', errors: '0', skipped: '0' },
    { name: 'kuva.md', tests: '1', failures: '0', errors: '1', skipped: '0' },
  ]);
  expect(tags.filter(({ name }) => name === 'testcase')).toHaveLength(17);
  expect(tags.filter(({ name }) => name === 'failure')).toHaveLength(3);
});

it('fails what fails the run', () => {
  const failures = (failOn: 'warning' | 'never'): number =>
    elements(written(junitWriter(exchangeOptions, failOn), checked)).filter(({ name }) => name === 'failure').length;
  expect([failures('warning'), failures('never')]).toEqual([6, 0]);
});

it('names a case for what stays open and where', () => {
  const cases = elements(written(junitWriter(exchangeOptions, 'error'), checked));
  expect(cases.find(({ attributes }) => attributes['classname'] === 'theme-thin')?.attributes).toEqual({
    name: 'Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa. (luku 3.1, rivi 80)',
    classname: 'theme-thin',
    file: './plans/Älä koske/heikko.md',
    line: '80',
  });
});

it('is well-formed whatever a plan holds', () => {
  expect(elements(written(junitWriter(exchangeOptions, 'info'), [hostilePlan()])).length).toBeGreaterThan(10);
});

it('a document without findings passes', () => {
  const [good] = checked;
  if (good?.status !== 'ok') throw new Error('the first document was read');
  const fine = { ...good, assessment: { ...good.assessment, findings: [] } };
  expect(written(junitWriter(exchangeOptions, 'error'), [fine])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lapsilinssi">\n' +
      '<testsuite name="hyva.md" tests="1" failures="0" errors="0" skipped="0"><testcase name="hyva.md" classname="hyva.md"></testcase></testsuite>\n' +
      '</testsuites>\n',
  );
});

it('stays well-formed whatever is quoted', () => {
  const [, document] = checked;
  if (document?.status !== 'ok') throw new Error('no document');
  const findings = document.assessment.findings.map((one) => ({
    ...one,
    rule: 'section-empty' as const,
    messageId: 'section-empty',
    values: { quote: ']]><a/><![CDATA[\u001B' },
  }));
  const hostile = { ...document, assessment: { ...document.assessment, findings } };
  expect(elements(written(junitWriter(exchangeOptions, 'info'), [hostile])).some(({ name }) => name === 'a')).toBe(
    false,
  );
});
