import { expect, test } from 'vitest';

import type { PlanDocument } from '../document.ts';
import { fixed } from '../fixtures/fixing.ts';
import { placeFinder } from '../source-text.ts';

const COMMENT = '<!-- lapsilinssi-ohita outdated-term: historiaa -->';

const removed = (content: string, what = COMMENT): string =>
  fixed(content, ({ parts }: PlanDocument) => {
    const from = (parts[0] ?? '').indexOf(what);
    return {
      kind: 'remove-suppression',
      safety: 'safe',
      range: placeFinder({ parts }).range(0, from, from + what.length),
    };
  });

test('a comment goes with its line and one of the empty lines around it', () => {
  expect(removed(`Ensin.\n\n${COMMENT}\n\nSitten.\n`)).toBe('Ensin.\n\nSitten.\n');
  expect(removed(`# Otsikko\r\n\r\n${COMMENT}\r\nTeksti.\r\n`)).toBe('# Otsikko\r\n\r\nTeksti.\r\n');
  expect(removed(`${COMMENT}\n\n# Otsikko\n`)).toBe('# Otsikko\n');
  expect(removed(`Teksti.\n\n${COMMENT}\n`)).toBe('Teksti.\n\n');
});

test('what only the comment kept apart stays apart', () => {
  expect(removed(`Ensin.\n${COMMENT}\nSitten.\n`)).toBe('Ensin.\n\nSitten.\n');
});

test('inside a line the comment goes with one space', () => {
  expect(removed(`Maakunta ${COMMENT} hoiti sen.\n`)).toBe('Maakunta hoiti sen.\n');
  expect(removed(`Maakunta hoiti sen. ${COMMENT}\n`)).toBe('Maakunta hoiti sen.\n');
});

test('an entry of front matter goes with its lines', () => {
  const entry = 'ohita:\n  - outdated-term: historiaa';
  expect(removed(`---\nkausi: 2026\n${entry}\nkieli: fi\n---\n\nTeksti.\n`, entry)).toBe(
    '---\nkausi: 2026\nkieli: fi\n---\n\nTeksti.\n',
  );
});
