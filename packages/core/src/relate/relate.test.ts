import { assert, constantFrom, property, record, shuffledSubarray, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';

import { factsOf } from '../fixtures/facts-of.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import type { CompiledPack } from '../pack.ts';
import type { DocumentFacts } from './document-facts.ts';
import { relate } from './relate.ts';

/** The small pack with a strategy that the child plan carries out. */
function packOf(): CompiledPack {
  const { compiled } = smallPack();
  const plan = compiled.documentTypes.find(({ id }) => id === 'child-youth-plan');
  if (plan === undefined) throw new Error('no plan');
  return {
    ...compiled,
    documentTypes: [
      { ...plan, carriesOut: ['municipal-strategy'] },
      { ...plan, id: 'municipal-strategy', carriesOut: [] },
    ],
  };
}

/** Every finding as `path line message quote → related`. */
function told(documents: readonly DocumentFacts[], there: readonly string[] = []): readonly string[] {
  const found = relate(documents, packOf(), { asOf: '2026-11-21', isThere: (path) => there.includes(path) });
  return [...found].flatMap(([path, findings]) =>
    findings.map(({ messageId, values, range, related }) => {
      const others = related.map((one) => `${one.path ?? path}:${one.range.start.line}`);
      const said = Object.values(values).join(' ');
      return `${path}:${range.start.line} ${messageId} ${said}${others.length > 0 ? ` → ${others.join(' ')}` : ''}`;
    }),
  );
}

const organisation = 'mallilan kunta';
const strategy = (years: readonly [number, number], path = 'strategia.md'): DocumentFacts =>
  factsOf(path, {
    documentType: 'municipal-strategy',
    organisation,
    name: `Mallilan kuntastrategia ${years[0]}–${years[1]}`,
    years,
  });
const plan = (years: readonly [number, number], path = 'lanu.md'): DocumentFacts =>
  factsOf(path, { documentType: 'child-youth-plan', organisation, name: 'Mallilan LaNu', years });

test('a plan that has ended beside the strategy that it carries out is told in both', () => {
  expect(told([strategy([2026, 2029]), plan([2022, 2025])])).toEqual([
    'lanu.md:3 periods-apart.plan 2022–2025 Mallilan kuntastrategia 2026–2029 → strategia.md:3',
    'strategia.md:3 periods-apart.wider 2026–2029 Mallilan LaNu 2022–2025 → lanu.md:3',
  ]);
});

test('a strategy that has ended beside a new plan is told too', () => {
  expect(told([strategy([2021, 2025]), plan([2026, 2029])])).toEqual([
    'lanu.md:3 periods-apart.plan 2026–2029 Mallilan kuntastrategia 2021–2025 → strategia.md:3',
    'strategia.md:3 periods-apart.wider 2021–2025 Mallilan LaNu 2026–2029 → lanu.md:3',
  ]);
});

test.each([
  ['share a year', [strategy([2022, 2026]), plan([2026, 2029])]],
  ['have a successor', [strategy([2026, 2029]), plan([2022, 2025], 'vanha.md'), plan([2026, 2029])]],
  [
    'may have one, whose years are not told',
    [
      strategy([2026, 2029]),
      plan([2022, 2025]),
      factsOf('uusi.md', { documentType: 'child-youth-plan', organisation }),
    ],
  ],
  ['are made ahead of their time', [strategy([2022, 2026]), plan([2027, 2030])]],
  [
    'belong to different organisations',
    [strategy([2026, 2029]), { ...plan([2022, 2025]), organisation: 'toisen kunta' }],
  ],
  [
    'are of an organisation that is not known',
    [strategy([2026, 2029]), { ...factsOf('lanu.md', { documentType: 'child-youth-plan', years: [2022, 2025] }) }],
  ],
  ['do not carry out one another', [strategy([2026, 2029]), factsOf('muu.md', { organisation, years: [2022, 2025] })]],
  ['are chapters', [strategy([2026, 2029]), { ...plan([2022, 2025]), chapter: true }]],
])('plans are left alone that %s', (_, documents) => {
  expect(told(documents)).toEqual([]);
});

test('a title that begins with the name of a known organisation tells whose a plan is', () => {
  const { organisation: _unknown, ...unknown } = plan([2022, 2025]);
  expect(told([strategy([2026, 2029]), { ...unknown, name: 'Mallilan lasten ja nuorten suunnitelma' }])).toHaveLength(
    2,
  );
});

test('names of an organisation in two languages are one when one document is the translation of the other', () => {
  const swedish: DocumentFacts = {
    ...factsOf('strategi.md', {
      documentType: 'municipal-strategy',
      language: 'sv',
      organisation: 'malla kommun',
      years: [2026, 2029],
      names: [{ kind: 'translation-of', path: 'strategia.md' }],
    }),
  };
  const plan2022 = { ...plan([2022, 2025]), organisation: 'malla kommun', language: 'sv' as const };
  expect(told([swedish, strategy([2026, 2029]), plan2022])).toEqual([
    'lanu.md:3 periods-apart.plan 2022–2025 strategi.md 2026–2029 → strategi.md:3',
    'strategi.md:3 periods-apart.wider 2026–2029 Mallilan LaNu 2022–2025 → lanu.md:3',
  ]);
});

test('what is named and is not there is told once, at its first place', () => {
  const documents = [
    factsOf('strategia.md', {
      names: [
        { path: 'lanu.md' },
        { path: 'osallisuus.md' },
        { path: 'osallisuus.md' },
        { path: 'liite.pdf' },
        { path: 'lanu.md', fragment: '3-osallisuus' },
        { path: 'lanu.md', fragment: 'talous' },
        { path: 'strategia.md', written: '', fragment: 'mittarit' },
        { kind: 'part-of', path: 'ohjelma.md' },
        { kind: 'translation-of', path: 'strategi.md' },
      ],
      anchors: [{ file: 'strategia.md', names: ['1mittaristo'] }],
    }),
    factsOf('lanu.md', { anchors: [{ file: 'lanu.md', names: ['3osallisuus', 'osallisuus'] }] }),
  ];
  expect(told(documents, ['liite.pdf'])).toEqual([
    'strategia.md:11 reference-missing.link osallisuus.md osallisuus.md → strategia.md:12',
    'strategia.md:15 reference-missing.place-elsewhere lanu.md talous',
    'strategia.md:16 reference-missing.place  mittarit',
    'strategia.md:17 reference-missing.part-of ohjelma.md ohjelma.md',
    'strategia.md:18 reference-missing.translation-of strategi.md strategi.md',
  ]);
});

test('the order of the documents changes nothing', () => {
  const document = record({
    path: constantFrom('a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md'),
    type: constantFrom('municipal-strategy', 'child-youth-plan', 'other'),
    owner: constantFrom('mallilan kunta', 'toisen kunta', undefined),
    from: constantFrom(2018, 2022, 2026),
    target: constantFrom('a.md', 'b.md', 'g.md'),
  });
  const repositories = uniqueArray(document, { selector: ({ path }) => path, minLength: 2 }).chain((documents) =>
    shuffledSubarray(documents, { minLength: documents.length }).map((shuffled) => ({ documents, shuffled })),
  );
  const facts = (
    documents: readonly { path: string; type: string; owner: string | undefined; from: number; target: string }[],
  ): DocumentFacts[] =>
    documents.map(({ path, type, owner, from, target }) =>
      factsOf(path, {
        documentType: type,
        years: [from, from + 3],
        names: [{ path: target }],
        ...(owner !== undefined && { organisation: owner }),
      }),
    );
  assert(
    property(repositories, ({ documents, shuffled }) => {
      expect(told(facts(shuffled)).toSorted()).toEqual(told(facts(documents)).toSorted());
    }),
  );
});
