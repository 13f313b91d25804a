import { expect, test } from 'vitest';

import { htmlText } from './html-text.ts';

/** Stretches as text: comments in brackets, pieces joined by a bar. */
function shown(html: string): string[] {
  return htmlText(html).map(({ comment, pieces }) =>
    comment === undefined ? pieces.map(({ from, to }) => html.slice(from, to)).join('|') : `[${comment}]`,
  );
}

test('text between tags of blocks is a paragraph, inline tags stay inside', () => {
  expect(shown('<table><tr><td>Nuorisovaltuusto</td><td>kuulee <b>lapsia</b> myös</td></tr></table>')).toEqual([
    'Nuorisovaltuusto',
    'kuulee |lapsia| myös',
  ]);
});

test('comments stand in their places; scripts, styles and code are left out', () => {
  expect(
    shown(
      '<!-- lapsilinssi-ohita x: y --><p>Teksti</p><script>const a = 1 < 2;</script><style>p{}</style><p>loppu</p>',
    ),
  ).toEqual(['[lapsilinssi-ohita x: y]', 'Teksti', 'loppu']);
});

test('HTML that is broken off is read as far as it goes', () => {
  expect(shown('<p>Teksti <b>jatkuu <span')).toEqual(['Teksti |jatkuu ']);
  expect(shown('5 < 6 <!-- kesken')).toEqual(['5 |<| 6 ', '[kesken]']);
});
