import { expect, it } from 'vitest';

import { memoryFiles, systemError } from '../../test/memory-files.ts';
import { hashOf } from '../node/hash-of.ts';
import { openTrace, traceHolds } from './open-trace.ts';
import type { Trace } from './trace.ts';

const content = {
  'plan.md': '# Suunnitelma\n',
  'suljettu.md': systemError('EACCES'),
  'lanu/a.md': 'a',
  'lanu/b.md': 'b',
};

async function asked(): Promise<Trace> {
  const traced = openTrace(memoryFiles(content), hashOf);
  const { files } = traced;
  await files.kind('lanu');
  await files.kind('puuttuu.md');
  await files.read('plan.md');
  await files.read('plan.md');
  await expect(files.read('suljettu.md')).rejects.toThrow('EACCES');
  await files.walk('lanu');
  await files.glob('*.md');
  return traced.trace() ?? [];
}

it('tells each question once, with its answer', async () => {
  const trace = await asked();
  expect(trace.map(({ question, about }) => `${question} ${about}`)).toEqual([
    'kind lanu',
    'kind puuttuu.md',
    'read plan.md',
    'read suljettu.md',
    'walk lanu',
    'glob *.md',
  ]);
  expect(trace.filter(({ answer }) => !/^[0-9a-f]{64}$/u.test(answer)).map(({ answer }) => answer)).toEqual([
    'folder',
    'nothing',
    'thrown: EACCES',
  ]);
});

it('holds as long as the disk answers the same', async () => {
  const trace = await asked();
  const holds = (changes: Readonly<Record<string, string | Error>>): Promise<boolean> =>
    traceHolds(trace, memoryFiles({ ...content, ...changes }), hashOf);
  expect(await holds({})).toBe(true);
  // Nobody asked about what stands in these.
  expect(await holds({ 'lanu/a.md': 'muu', 'muu/c.md': 'c' })).toBe(true);
  expect(await holds({ 'plan.md': '# Suunnitelma\n\n' })).toBe(false);
  expect(await holds({ 'puuttuu.md': '' })).toBe(false);
  expect(await holds({ 'suljettu.md': '' })).toBe(false);
  expect(await holds({ 'lanu/c.md': '' })).toBe(false);
  expect(await holds({ 'uusi.md': '' })).toBe(false);
  expect(await holds({ 'plan.md': systemError('EACCES') })).toBe(false);
});

it('tells nothing of a disk that changed while it was asked', async () => {
  const changing: Record<string, string> = { 'plan.md': 'vanha' };
  const traced = openTrace(memoryFiles(changing), hashOf);
  await traced.files.read('plan.md');
  changing['plan.md'] = 'uusi';
  await traced.files.read('plan.md');
  expect(traced.trace()).toBeUndefined();
});
