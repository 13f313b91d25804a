import { parseMarkdown } from '@lapsilinssi/core';
import { pack } from '@lapsilinssi/rules';
import { expect, it } from 'vitest';

import { buildSection } from './build-section.ts';
import type { BuildSectionOptions } from './build-section.ts';
import type { FieldMark } from './node-data.ts';
import { sectionMarkdown } from './section-markdown.ts';
import type { FollowUpTemplate, SectionTemplate } from './template.ts';

const participation = pack.themes.find(({ id }) => id === 'participation');
if (participation === undefined) throw new Error('no theme');
const criterion = participation.criteria.find(({ id }) => id === 'feedback');
if (criterion === undefined) throw new Error('no criterion');
const theme = {
  ...participation,
  title: { fi: 'Osallisuus', sv: 'Delaktighet' },
  why: { fi: 'Lapsella on oikeus kertoa näkemyksensä.' },
  criteria: [{ ...criterion, question: { fi: 'Miten lapsi saa vastauksen?', sv: 'Hur får barnet svar?' } }],
};

const template: SectionTemplate = {
  theme: 'participation',
  language: 'fi',
  questions: [
    {
      criterion: 'feedback',
      holds: 'Kirjaa vastaaja ja päivä.',
      example: 'Rehtori vastaa oppilaille kolmessa viikossa.',
      fields: [
        { id: 'who', label: 'vastaaja' },
        { id: 'when', label: 'määräaika' },
      ],
      line: 3,
    },
    {
      criterion: 'only-in-another-pack',
      holds: 'Kirjaa muu.',
      example: 'Muuta.',
      fields: [{ id: 'other', label: 'muu' }],
      line: 9,
    },
  ],
};
const followUp: FollowUpTemplate = {
  language: 'fi',
  question: 'Kuka raportoi?',
  holds: 'Nimeä tehtävä.',
  example: 'Rehtori raportoi lautakunnalle maaliskuussa.',
  columns: [
    { heading: 'Vastuutaho', field: { id: 'who', label: 'vastuutaho' } },
    { heading: 'Aikataulu', field: { id: 'when', label: 'kuukausi ja vuosi' } },
  ],
};

it('writes question, advice, basis and example as guidance and each field as a block of its own', () => {
  expect(built({ basisText: ({ basis }) => `Suositus · ${basis.length} lähdettä` })).toBe(`## Osallisuus

> Ohje: Lapsella on oikeus kertoa näkemyksensä.

> Ohje: **Miten lapsi saa vastauksen?** Kirjaa vastaaja ja päivä.
>
> Peruste: Suositus · ${criterion.basis.length} lähdettä

> Esimerkki (poista): Rehtori vastaa oppilaille kolmessa viikossa.

[vastaaja]

[määräaika]

> Ohje: **Kuka raportoi?** Nimeä tehtävä.

> Esimerkki (poista): Rehtori raportoi lautakunnalle maaliskuussa.

| Vastuutaho   | Aikataulu           |
| ------------ | ------------------- |
| [vastuutaho] | [kuukausi ja vuosi] |
`);
});

it('leaves all but questions and fields out and takes another level when it is asked to', () => {
  expect(built({ withGuidance: false, level: 4 })).toBe(`#### Osallisuus

> Ohje: **Miten lapsi saa vastauksen?**

[vastaaja]

[määräaika]

> Ohje: **Kuka raportoi?**

| Vastuutaho   | Aikataulu           |
| ------------ | ------------------- |
| [vastuutaho] | [kuukausi ja vuosi] |
`);
});

it('asks last what only the pack of an organisation asks', () => {
  const own = { ...criterion, id: 'own', question: { fi: 'Kuka tulkkaa?' }, advice: { fi: 'Nimeä tulkki.' } };
  const markdown = built({ theme: { ...theme, criteria: [own, ...theme.criteria] } });
  expect(markdown).toContain(`[määräaika]

> Ohje: **Kuka tulkkaa?** Nimeä tulkki.

[vastaus]

> Ohje: **Kuka raportoi?**`);
});

it('puts in what is filled in, and escapes it as any text', () => {
  const fields = {
    'participation.feedback.who': 'Rehtori [Mäntylän koulu] vastaa *aina*.',
    'participation.section-follow-up.when': 'maaliskuu | huhtikuu 2028',
  };
  const markdown = built({ withGuidance: false, fields });
  expect(markdown).toContain('\nRehtori \\[Mäntylän koulu] vastaa \\*aina\\*.\n\n[määräaika]\n');
  expect(markdown).toContain('| [vastuutaho] | maaliskuu \\| huhtikuu 2028 |');
});

it('speaks the language of the template', () => {
  expect(
    built({ basisText: () => 'Rekommendation' }, { ...template, language: 'sv' })
      .split('\n')
      .slice(0, 9),
  ).toEqual([
    '## Delaktighet',
    '',
    '> Anvisning: Lapsella on oikeus kertoa näkemyksensä.',
    '',
    '> Anvisning: **Hur får barnet svar?** Kirjaa vastaaja ja päivä.',
    '>',
    '> Grund: Rekommendation',
    '',
    '> Exempel (ta bort): Rehtori vastaa oppilaille kolmessa viikossa.',
  ]);
});

it('tells writers which text is a field and which box is what', () => {
  const nodes = buildSection(template, { ...options, level: 2 });
  expect(nodes.flatMap(({ type, data }) => (type === 'blockquote' ? [data] : []))).toEqual([
    { use: 'guidance', guidance: 'question' },
    { use: 'guidance', guidance: 'question' },
    { use: 'guidance', guidance: 'example' },
    { use: 'guidance', guidance: 'question' },
    { use: 'guidance', guidance: 'example' },
  ]);
  const texts = nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
  const marks: (FieldMark | undefined)[] = texts.map((node) => (node.type === 'text' ? node.data?.field : undefined));
  expect(marks).toEqual([
    { tag: 'participation.feedback.who', label: 'vastaaja', filled: false },
    { tag: 'participation.feedback.when', label: 'määräaika', filled: false },
  ]);
});

it('gives Markdown that reads back as the same blocks', () => {
  const kinds = (nodes: readonly { readonly type: string }[]): string[] => nodes.map(({ type }) => type);
  expect(kinds(parseMarkdown(built({})).children)).toEqual(kinds(buildSection(template, options)));
});

const options: BuildSectionOptions = {
  theme,
  followUp,
  level: 2,
  withGuidance: true,
  examples: 'each-question',
  fields: {},
  basisText: () => '',
};

function built(changes: Partial<BuildSectionOptions>, from = template): string {
  return sectionMarkdown(buildSection(from, { ...options, ...changes }));
}
