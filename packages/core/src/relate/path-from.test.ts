import { expect, test } from 'vitest';

import { pathFrom } from './path-from.ts';

test('a path is read from the folder of the file that names it', () => {
  expect([
    pathFrom('lanu/luvut/2.md', '../suunnitelma.md'),
    pathFrom('suunnitelma.md', './liitteet/mittarit.md'),
    pathFrom('suunnitelma.md', '../strategia.md'),
    pathFrom('lanu/suunnitelma.md', 'luvut\\1.md'),
    pathFrom('lanu/suunnitelma.md', '/arkisto/vanha.md'),
    pathFrom('C:/lanu/suunnitelma.md', 'D:/vanha.md'),
  ]).toEqual([
    'lanu/suunnitelma.md',
    'liitteet/mittarit.md',
    '../strategia.md',
    'lanu/luvut/1.md',
    '/arkisto/vanha.md',
    'D:/vanha.md',
  ]);
});
