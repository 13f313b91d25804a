import { expect, test } from 'vitest';

import { readTerm } from '../lexicon/notation.ts';
import { englishGenerator } from './english-generator.ts';

function forms(text: string): string {
  const { stem, cores } = englishGenerator().inflect(readTerm(text).term, () => undefined);
  return cores.map(({ form, tag }) => `${stem}${form} ${tag}`).join(', ');
}

test.each([
  ['child', "child sg, children pl, child's gen, children's gen"],
  ['children', "children pl, children's gen"],
  ['services', "services pl, services' gen"],
  ['municipality', "municipality sg, municipalities pl, municipality's gen, municipalities' gen"],
  ['assess {verb}', 'assess base, assesses prs, assessed pst, assessing ing'],
  ['plan {verb}', 'plan base, plans prs, planned pst, planning ing'],
  ['take (took, taken)', 'take base, takes prs, took pst, taken pst, taking ing'],
  [
    'organise {verb}',
    'organise base, organises prs, organised pst, organising ing, organize base, organizes prs, organized pst, organizing ing',
  ],
])('%s', (text, expected) => {
  expect(forms(text)).toBe(expected);
});
