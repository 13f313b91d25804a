import { expect, test } from 'vitest';

import { openTurns } from './turns.ts';

test('what is brought later waits for what came before, also when that fails; a failure is told to its own', async () => {
  const turns = openTurns();
  const said: string[] = [];
  const first = turns(async () => {
    await Promise.resolve();
    said.push('first');
    throw new Error('no');
  });
  const second = turns(async () => {
    said.push('second');
  });
  await expect(first).rejects.toThrow('no');
  await second;
  expect(said).toEqual(['first', 'second']);
});
