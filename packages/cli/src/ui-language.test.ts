import { expect, it } from 'vitest';

import { requestedLanguage, systemLanguage } from './ui-language.ts';

it('finds the language that is asked for before the arguments are parsed', () => {
  expect(requestedLanguage(['check', '--ui-language', 'sv', 'a.md'])).toBe('sv');
  expect(requestedLanguage(['--ui-language=en', '--help'])).toBe('en');
  expect(requestedLanguage(['check', '--ui-language', 'de'])).toBe(undefined);
  expect(requestedLanguage(['check', '--', '--ui-language', 'sv'])).toBe(undefined);
});

it('takes the language of the system, the stronger variable first', () => {
  expect(systemLanguage({ LANG: 'sv_FI.UTF-8' })).toBe('sv');
  expect(systemLanguage({ LC_ALL: 'fi_FI', LANG: 'sv_FI.UTF-8' })).toBe('fi');
  expect(systemLanguage({ LC_ALL: '', LANG: 'en_GB.UTF-8' })).toBe('en');
});

it('takes no language from a system that says nothing or speaks another', () => {
  expect([{}, { LANG: 'C.UTF-8' }, { LANG: 'POSIX' }, { LANG: 'de_DE.UTF-8' }].map(systemLanguage)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
