import { expect, it } from 'vitest';

import { renderReadError } from './render-read-error.ts';

it('names the kind of a file that is not text', () => {
  const error = { code: 'binary', values: { kind: 'gzip' }, file: 'a.md', remedy: 'give-a-text-document' } as const;
  expect(renderReadError(error, 'sv').message).toBe('Filen är inte text (komprimerad fil).');
  expect(renderReadError({ ...error, values: { kind: 'unknown' } }, 'fi').message).toBe(
    'Tiedosto ei ole tekstiä (tuntematon muoto).',
  );
});

it('gives sizes in megabytes', () => {
  const error = {
    code: 'too-large',
    values: { size: 5_242_880, limit: 2_000_000, unit: 'bytes' },
    file: 'a.md',
    remedy: 'split',
  } as const;
  expect(renderReadError(error, 'fi')).toEqual({
    message: 'Tiedosto on liian suuri (5,3 Mt; enintään 2 Mt).',
    advice: 'Jaa asiakirja osiin.',
  });
});
