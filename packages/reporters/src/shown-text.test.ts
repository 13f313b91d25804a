import { expect, it } from 'vitest';

import { shownText } from './shown-text.ts';

it.each([
  ['an ordinary text', 'Lasten osallisuus – »ääni»', 'Lasten osallisuus – »ääni»'],
  ['what a terminal obeys', 'Kunta\u001B[2J\u009B1m\u0007\b', 'Kunta\uFFFD[2J\uFFFD1m\uFFFD\uFFFD'],
  ['what turns a line round', 'plan\u202Edm.\u2066x\u2069', 'plan\uFFFDdm.\uFFFDx\uFFFD'],
  ['line ends', 'a\r\nb\tc\u2028d\u0085e', 'a  b c d e'],
  ['half a letter', 'a\uD83D', 'a\uFFFD'],
])('shows %s', (_, text, shown) => {
  expect(shownText(text)).toBe(shown);
});
