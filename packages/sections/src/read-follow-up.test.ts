import { expect, it } from 'vitest';

import { readFollowUp } from './read-follow-up.ts';

const FOLLOW_UP = `::follow-up{lang="sv"}

Vem rapporterar?

Ange en befattning.

:::example

Rektorn rapporterar till nämnden i mars varje år.

:::

| Ansvarig | Organ |
| --- | --- |
| :field[ansvarig]{#who} | :field[organ]{#organ} |
`;

it('reads the question, the example and the fields of the table', () => {
  expect(readFollowUp(FOLLOW_UP)).toEqual({
    status: 'ok',
    template: {
      language: 'sv',
      question: 'Vem rapporterar?',
      holds: 'Ange en befattning.',
      example: 'Rektorn rapporterar till nämnden i mars varje år.',
      columns: [
        { heading: 'Ansvarig', field: { id: 'who', label: 'ansvarig' } },
        { heading: 'Organ', field: { id: 'organ', label: 'organ' } },
      ],
    },
  });
});

it.each([
  ['another beginning', '::section{#participation lang="sv"}', ['1 part-missing']],
  ['no table', FOLLOW_UP.slice(0, FOLLOW_UP.indexOf('|')), ['1 part-missing']],
  ['no question', '::follow-up{lang="sv"}', ['1 part-missing', '1 part-missing', '1 part-missing']],
  ['a cell without field', FOLLOW_UP.replace(':field[organ]{#organ}', 'nämnden'), ['15 content-unexpected']],
  ['a column without heading', FOLLOW_UP.replace('| Organ |', '|  |'), ['15 part-missing']],
  ['a second row', `${FOLLOW_UP}| :field[a]{#a} | :field[b]{#b} |\n`, ['16 content-unexpected']],
  ['a field twice', FOLLOW_UP.replace('{#organ}', '{#who}'), ['15 field-twice']],
  ['text after the table', `${FOLLOW_UP}\nMera text.\n`, ['17 content-unexpected']],
])('names the line of a follow-up that has %s', (_, markdown, problems) => {
  const read = readFollowUp(markdown);
  const found = read.status === 'broken' ? read.problems : [];
  expect(found.map(({ line, code }) => `${line} ${code}`)).toEqual(problems);
});
