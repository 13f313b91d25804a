import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';
import { hasAnchor } from './anchors-of.ts';
import { documentFacts, type DocumentFacts } from './document-facts.ts';

const pack = smallPack();

function factsIn(path: string, content: string): DocumentFacts {
  const read = readPlan({ path, content, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return documentFacts(assess(read.document, pack, { asOf: '2026-11-21' }), pack, false);
}

test('links to documents are told as paths from where the document stands; pictures, folders and the net are left out', () => {
  const { references } = factsIn(
    'kunta/lanu.md',
    `---
osana: ../ohjelma.md
käännös: plan.md
---

# Suunnitelma

Katso [strategia](../strategia.md#3-p%C3%A4%C3%A4m%C3%A4%C3%A4r%C3%A4t), [laki](https://www.finlex.fi/a.pdf), [kuva](kartta.png),
[kansio](liitteet/), [mittarit](#mittarit) ja [ohje][1].

| Liite | Missä |
| --- | --- |
| Kartta | [kartta](<liite 1.pdf>) |

[1]: ohje.docx "Ohje"
`,
  );
  expect(
    references.map(({ kind, path, fragment, range }) => `${range.start.line} ${kind} ${path} ${fragment}`),
  ).toEqual([
    '2 part-of ohjelma.md ',
    '3 translation-of kunta/plan.md ',
    '8 link strategia.md 3-päämäärät',
    '9 link kunta/lanu.md mittarit',
    '9 link kunta/ohje.docx ',
    '13 link kunta/liite 1.pdf ',
  ]);
});

test('a place is found by its heading in whatever way a program makes its anchor, and by an id of its own', () => {
  const { anchors } = factsIn(
    'lanu.md',
    `# Suunnitelma

## 3.2 Lasten *osallisuus* & kuuleminen

## Mittarit {#seuranta}

## Mittarit

<a id="liite-1"></a>
`,
  );
  const own = new Set(anchors.flatMap(({ file, names }) => (file === 'lanu.md' ? names : [])));
  expect(
    [
      '32-lasten-osallisuus--kuuleminen',
      'lasten-osallisuus-kuuleminen',
      '3.2-Lasten-osallisuus-&-kuuleminen',
      'mittarit-1',
      'seuranta',
      'liite-1',
      '',
      'top',
      'fn1',
    ].filter((fragment) => !hasAnchor(own, fragment)),
  ).toEqual([]);
  expect(['osallisuus', 'mittarit-ja-seuranta', 'liite-2'].filter((fragment) => hasAnchor(own, fragment))).toEqual([]);
});

test('whose and for which years the document is, with the place of the years', () => {
  const { organisation, period, name } = factsIn(
    'lanu.md',
    '---\norganisaatio: Mallilan  Kunta\nkausi: 2026–2029\n---\n\n# Mallilan LaNu-suunnitelma\n\nLapsia kuullaan.\n',
  );
  expect({ organisation, years: [period?.from, period?.to], line: period?.at.range.start.line, name }).toEqual({
    organisation: 'mallilan kunta',
    years: [2026, 2029],
    line: 3,
    name: 'Mallilan LaNu-suunnitelma',
  });
});
