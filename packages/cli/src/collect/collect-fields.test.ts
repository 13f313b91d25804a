import { readPlan } from '@lapsilinssi/core';
import type { PlanDocument } from '@lapsilinssi/core';
import type { ChapterFields } from '@lapsilinssi/sections';
import { expect, it } from 'vitest';

import { collectFields } from './collect-fields.ts';

const TEMPLATE: readonly ChapterFields[] = [
  {
    id: 'plan.measures',
    title: 'Toimenpiteet',
    asked: true,
    fields: [
      { tag: 'plan.measures.text', label: 'oma teksti', question: '' },
      { tag: 'plan.measures.measure-1', label: 'toimenpide', question: 'Toimenpide', row: 1 },
      { tag: 'plan.measures.who-1', label: 'vastuutaho', question: 'Vastuutaho', row: 1 },
    ],
  },
  {
    id: 'participation',
    title: 'Osallisuus ja kuuleminen',
    asked: true,
    fields: [
      { tag: 'participation.feedback.who', label: 'vastaaja', question: 'Kuka vastaa lapsille?' },
      { tag: 'participation.feedback.when', label: 'määräaika', question: 'Kuka vastaa lapsille?' },
      { tag: 'participation.bodies.how', label: 'tapa', question: 'Miten lapset vaikuttavat?' },
    ],
  },
  {
    id: 'plan.sources',
    title: 'Lähteet',
    asked: true,
    fields: [{ tag: 'plan.sources.text', label: 'lähteet', question: '' }],
  },
  { id: 'hobbies', title: 'Harrastus', asked: false, fields: [{ tag: 'hobbies.a.b', label: 'a', question: 'a?' }] },
];

function documentOf(content: string): PlanDocument {
  const read = readPlan({
    path: 'plan.md',
    content,
    pack: { documentTypes: [], organisations: [], sectionRoles: () => [], columnRoles: () => [], typeSigns: () => [] },
  });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return read.document;
}

function collected(
  content: string,
  controls: Parameters<typeof collectFields>[2] = [],
): readonly (readonly string[])[] {
  const { chapters, fields } = collectFields(documentOf(content), TEMPLATE, controls);
  return [
    ...chapters.map(({ id, state }) => [id, state]),
    ...fields.map(({ tag, row, value }) => [tag, ...(row === undefined ? [] : [String(row)]), value]),
  ];
}

const PLAN = `# Suunnitelma

## 1 Toimenpiteet

Lapset ovat mukana.

- koulussa
- kerhossa

| Toimenpide  | Vastuutaho   |
| ----------- | ------------ |
| Kerhokyydit | [vastuutaho] |
| Leiri       | rehtori      |

## 2 Osallisuus ja kuuleminen

> Ohje: **Kuka vastaa lapsille?**

[vastaaja]

Kahden viikon kuluessa.

> Ohje: **Miten lapset vaikuttavat?**

Oppilaskunta päättää kevään hankkeesta.

Nuorisovaltuusto antaa lausunnon.
`;

it('finds answers below their questions and in the rows of tables; a chapter that is gone is deleted, one that was not asked for is not', () => {
  expect(collected(PLAN)).toEqual([
    ['plan.measures', 'partly'],
    ['participation', 'partly'],
    ['plan.sources', 'deleted'],
    ['plan.measures.text', 'Lapset ovat mukana.\nkoulussa\nkerhossa'],
    ['plan.measures.measure-1', '1', 'Kerhokyydit'],
    ['plan.measures.who-1', '1', ''],
    ['plan.measures.measure-2', '2', 'Leiri'],
    ['plan.measures.who-2', '2', 'rehtori'],
    ['participation.feedback.who', ''],
    ['participation.feedback.when', 'Kahden viikon kuluessa.'],
    ['participation.bodies.how', 'Oppilaskunta päättää kevään hankkeesta.\nNuorisovaltuusto antaa lausunnon.'],
  ]);
});

it('takes a chapter whose questions are gone as one answer', () => {
  expect(collected('## Osallisuus ja kuuleminen\n\nOppilaskunta päättää.\n\nRehtori vastaa.\n')).toContainEqual([
    'participation',
    'Oppilaskunta päättää.\nRehtori vastaa.',
  ]);
});

it('takes controls by their tags, wherever they stand, and rows that somebody has added', () => {
  const control = (tag: string, text: string, placeholder = false): Parameters<typeof collectFields>[2][number] => ({
    tag,
    title: '',
    text,
    placeholder,
  });
  expect(
    collected('## Muu otsikko\n\nTeksti.\n', [
      control('participation.feedback.who', 'Rehtori'),
      control('participation.feedback.when', '[määräaika]', true),
      control('participation.bodies.how', '[tapa]'),
      control('plan.measures.measure-4', 'Leiri'),
      control('muu.tunniste', 'x'),
    ]),
  ).toEqual([
    ['plan.measures', 'filled'],
    ['participation', 'partly'],
    ['plan.sources', 'deleted'],
    ['plan.measures.measure-4', '4', 'Leiri'],
    ['participation.feedback.who', 'Rehtori'],
    ['participation.feedback.when', ''],
    ['participation.bodies.how', ''],
  ]);
});
