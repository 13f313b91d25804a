import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sentences } from './sentences.ts';
import type { Language } from './types.ts';

function split(text: string, language: Language = 'fi'): string[] {
  return sentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    [
      'closing marks before a capital',
      'Kunta kuulee lapsia. Kuuleminen kirjataan! Onnistuiko se? Seurataan.',
      ['Kunta kuulee lapsia.', 'Kuuleminen kirjataan!', 'Onnistuiko se?', 'Seurataan.'],
    ],
    [
      'an abbreviation holds on to what follows',
      'Retkiä tehtiin esim. Turkuun ja mm. Poriin. Hinta on n. 20 euroa.',
      ['Retkiä tehtiin esim. Turkuun ja mm. Poriin.', 'Hinta on n. 20 euroa.'],
    ],
    [
      'an abbreviation that may end a sentence does so before a capital',
      'Mukana ovat koulut, päiväkodit ym. Kunta maksaa kulut. Avustus on 2 milj. euroa.',
      ['Mukana ovat koulut, päiväkodit ym.', 'Kunta maksaa kulut.', 'Avustus on 2 milj. euroa.'],
    ],
    [
      'marks that lead to a page number are no sentences, nor are they such with which one begins',
      'Johdanto . . . . . . . 3 Osallisuus … … 4 ja kuuleminen.',
      ['Johdanto .', '3 Osallisuus …', '4 ja kuuleminen.'],
    ],
    [
      'dates, ordinals and paragraphs',
      'Malli alkaa 1.1.2027. Mukana ovat 8.–9. luokat. Kysely on 3. helmikuuta ja 5. Maaliskuuta. Ks. 12 §. Se muuttui.',
      [
        'Malli alkaa 1.1.2027.',
        'Mukana ovat 8.–9. luokat.',
        'Kysely on 3. helmikuuta ja 5. Maaliskuuta.',
        'Ks. 12 §.',
        'Se muuttui.',
      ],
    ],
    [
      'initials',
      'Puheenjohtaja oli J. K. Virtanen. Hän avasi kokouksen.',
      ['Puheenjohtaja oli J. K. Virtanen.', 'Hän avasi kokouksen.'],
    ],
    ['a numbered heading', '3.2. Osallisuus ja kuuleminen', ['3.2. Osallisuus ja kuuleminen']],
    [
      'speech that goes on',
      '"Saako jatkaa?" kysyi lapsi. ”Saa!” Niin jatkettiin.',
      ['"Saako jatkaa?" kysyi lapsi.', '”Saa!”', 'Niin jatkettiin.'],
    ],
    [
      'three dots inside and at an end',
      'Toiveita oli ... monta. Lista jatkuu… Lisää tulee.',
      ['Toiveita oli ... monta.', 'Lista jatkuu…', 'Lisää tulee.'],
    ],
    [
      'brackets',
      'Lapset kuullaan (ks. liite 2.) Sen jälkeen päätetään.',
      ['Lapset kuullaan (ks. liite 2.)', 'Sen jälkeen päätetään.'],
    ],
    [
      'a lost space',
      'Malli otettiin käyttöön.Seuraavaksi se arvioidaan.',
      ['Malli otettiin käyttöön.', 'Seuraavaksi se arvioidaan.'],
    ],
    [
      'addresses of pages',
      'Lue www.kunta.example/Lapset.Html ja vastaa.',
      ['Lue www.kunta.example/Lapset.Html ja vastaa.'],
    ],
    [
      'item-like lines and blank lines',
      'Tavoitteet\n\n1. Kuulemme lapsia\n2. Arvioimme\nvaikutukset\n- yhdessä\n• ajoissa\n3. luokka mukaan',
      ['Tavoitteet', '1. Kuulemme lapsia', '2. Arvioimme\nvaikutukset', 'yhdessä', 'ajoissa\n3. luokka mukaan'],
    ],
    [
      'a title line before its text, but no line that was broken for want of room',
      'TALOUS\nKunnan talous on tasapainossa, ja\nKuntaliitto seuraa sitä.\nArviointi ja seuranta\nLautakunta arvioi strategian toteutumista joka kevät.',
      [
        'TALOUS',
        'Kunnan talous on tasapainossa, ja\nKuntaliitto seuraa sitä.',
        'Arviointi ja seuranta',
        'Lautakunta arvioi strategian toteutumista joka kevät.',
      ],
    ],
    ['bullets inside a line', 'Toimet: • kuuleminen • arviointi', ['Toimet:', 'kuuleminen', 'arviointi']],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('Swedish abbreviations', () => {
    expect(
      split(
        'Planen gäller fr.o.m. 1.1.2027 bl.a. Vasa. Skolor, daghem m.m. Kommunen betalar. Valet är fritt. Är det min. Nej.',
        'sv',
      ),
    ).toEqual([
      'Planen gäller fr.o.m. 1.1.2027 bl.a. Vasa.',
      'Skolor, daghem m.m.',
      'Kommunen betalar.',
      'Valet är fritt.',
      'Är det min.',
      'Nej.',
    ]);
  });

  test('English abbreviations', () => {
    expect(split('Some bodies, e.g. Schools, agree. The answer is no. See No. 5 of Dr. Smith.', 'en')).toEqual([
      'Some bodies, e.g. Schools, agree.',
      'The answer is no.',
      'See No. 5 of Dr. Smith.',
    ]);
  });

  test('spans are in order, inside the text, apart, and trimmed', () => {
    const piece = constantFrom(
      'Kunta',
      'esim.',
      '. ',
      '! ',
      '? ',
      '\n',
      '\n\n',
      '• ',
      '- ',
      '1. ',
      ' ',
      'arvioi',
      '”',
      '(',
      ')',
      '…',
      'mm.',
      '12',
      'Ä',
    );
    assert(
      property(
        array(piece).map((pieces) => pieces.join('')),
        constantFrom<Language>('fi', 'sv', 'en'),
        (text, language) => {
          let last = 0;
          for (const { start, end } of sentences(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
    );
  });
});

test('what has no closing mark is cut after some thousand signs, between words', () => {
  const text = 'lapset '.repeat(2000).trim();
  const spans = sentences(text, 'fi');
  expect(spans.map(({ start, end }) => end - start)).toEqual([4003, 4003, 4003, 1987]);
});
