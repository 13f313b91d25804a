import { expect, test } from 'vitest';

import { parsePlainText } from './parse-plain-text.ts';

const TEXT = [
  'Alavuolteen strategia 2026–2029',
  '',
  '1 OSALLISUUS',
  '',
  '1.1 Nuorten kuuleminen',
  '',
  'Kunnassa asuu 812 lasta, ja heistä useimmat käyvät koulua kirkonkylässä.',
  '',
  '1.2 Huolehditaan nuorisovaltuuston mukanaolo kaikissa lautakunnissa ja',
  'päätöksenteossa',
  '',
  '1.3 Lasten osallistumista lisätään kunnan suunnittelussa.',
  '',
  '1.4 Lasten kuuleminen kunnan palveluissa sekä',
  'järjestöjen toiminnassa',
  '',
  'Lapsilta kysytään, ennen kuin päätökset tehdään, ja heille kerrotaan, mitä siitä seurasi.',
].join('\n');

test('a number before a statement that goes on over the line or ends in a full stop makes no heading', () => {
  const headings = parsePlainText(TEXT).children.flatMap((node) =>
    node.type === 'heading' ? [TEXT.split('\n')[(node.position?.start.line ?? 0) - 1]] : [],
  );
  expect(headings).toEqual([
    'Alavuolteen strategia 2026–2029',
    '1 OSALLISUUS',
    '1.1 Nuorten kuuleminen',
    '1.4 Lasten kuuleminen kunnan palveluissa sekä',
  ]);
});
