import { expect, it } from 'vitest';

import { readSectionTemplate } from './read-section-template.ts';

const QUESTION = `::::question{#feedback}

Kirjaa, kuka vastaa lapsille.
Kirjaa myös päivä.

:::example

Rehtori vastaa oppilaskunnalle kello 9–15:een mennessä.

:::

::field[vastaaja]{#who}

::field[määräaika]{#when}

::::`;

it('reads questions with what a good answer holds, an example and fields', () => {
  expect(readSectionTemplate(`::section{#participation lang="fi"}\n\n${QUESTION}\n`)).toEqual({
    status: 'ok',
    template: {
      theme: 'participation',
      language: 'fi',
      questions: [
        {
          criterion: 'feedback',
          holds: 'Kirjaa, kuka vastaa lapsille. Kirjaa myös päivä.',
          example: 'Rehtori vastaa oppilaskunnalle kello 9–15:een mennessä.',
          fields: [
            { id: 'who', label: 'vastaaja' },
            { id: 'when', label: 'määräaika' },
          ],
          line: 3,
        },
      ],
    },
  });
});

it.each([
  ['a text that begins otherwise', '# Osallisuus\n', ['1 part-missing']],
  ['nothing at all', '', ['1 part-missing']],
  ['a language that sections are not written in', `::section{#participation lang="en"}`, ['1 language-unknown']],
  ['no language and no theme', '::section', ['1 id-missing', '1 attribute-missing']],
  ['a directive that is not known', `::section{#a lang="sv"}\n\n:::kysymys{#b}\n:::`, ['3 directive-unknown']],
  ['text between questions', `::section{#a lang="sv"}\n\nFritt.`, ['3 content-unexpected']],
  ['a question twice', `::section{#a lang="fi"}\n\n${QUESTION}\n\n${QUESTION}`, ['20 criterion-twice']],
  [
    'a question without anything in it',
    '::section{#a lang="fi"}\n\n:::question{#b}\n:::',
    ['3 part-missing', '3 part-missing', '3 part-missing'],
  ],
  [
    'a second example',
    `::section{#a lang="fi"}\n\n${QUESTION.replace('::field[vastaaja]', ':::example\nToinen.\n:::\n\n::field[vastaaja]')}`,
    ['14 content-unexpected'],
  ],
  ['a field without id', questionWith('::field[vastaaja]'), ['14 id-missing']],
  ['a field whose id is not in small letters', questionWith('::field[vastaaja]{#Kuka}'), ['14 id-invalid']],
  [
    'a field whose tag is too long for Word',
    questionWith(`::field[vastaaja]{#${'kuka-'.repeat(12)}x}`),
    ['14 id-invalid'],
  ],
  ['two fields of one id', questionWith('::field[vastaaja]{#when}'), ['16 field-twice']],
  ['a field without label', questionWith('::field{#who}'), ['14 label-invalid']],
  ['a label with brackets or marks', questionWith('::field[*kuka*]{#who}'), ['14 label-invalid']],
  [
    'a label so long that it would be guidance',
    questionWith('::field[yksi kaksi kolme neljä viisi kuusi seitsemän]{#who}'),
    ['14 label-invalid'],
  ],
  ['a field inside a sentence', questionWith('Vastaa :field[kuka]{#who}.'), ['14 content-unexpected']],
])('names the line of a template that has %s', (_, markdown, problems) => {
  const read = readSectionTemplate(markdown);
  const found = read.status === 'broken' ? read.problems : [];
  expect(found.map(({ line, code }) => `${line} ${code}`)).toEqual(problems);
  expect(found.filter(({ message, remedy }) => message === '' || remedy === '')).toEqual([]);
});

/** A template in which something stands in the place of the first field. */
function questionWith(field: string): string {
  return `::section{#participation lang="fi"}\n\n${QUESTION.replace('::field[vastaaja]{#who}', field)}\n`;
}
