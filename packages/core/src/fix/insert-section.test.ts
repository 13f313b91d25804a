import { expect, test } from 'vitest';

import { fixed } from '../fixtures/fixing.ts';

const inserted = (content: string, after: number, theme = 'participation'): string =>
  fixed(content, { kind: 'insert-section', safety: 'suggested', theme, after });

const BODY = '> Ohje: **Kerrotaanko lapsille?**\n\n[vastaus]\n\n| Vastuutaho |\n| - |\n| [vastuutaho] |\n';

test('the section stands after the one given, on its level', () => {
  expect(
    inserted(
      '# Suunnitelma\n\n## Tavoitteet\n\nLapset leikkivät.\n\n### Koulut\n\nKoulu on lähellä.\n\n## Seuranta\n\nRaportti.\n',
      2,
    ),
  ).toBe(
    `# Suunnitelma\n\n## Tavoitteet\n\nLapset leikkivät.\n\n### Koulut\n\nKoulu on lähellä.\n\n## Osallisuus\n\n${BODY}\n## Seuranta\n\nRaportti.\n`,
  );
});

test('among numbered sections it stands after the last and goes on their numbering, as they write it', () => {
  expect(
    inserted(
      '# Suunnitelma\r\n\r\n## 1. Tavoitteet\r\n\r\nLapset.\r\n\r\n## 2. Toimet\r\n\r\nKerhot.\r\n\r\n## Liitteet\r\n\r\nKartta.',
      2,
    ),
  ).toBe(
    `# Suunnitelma\r\n\r\n## 1. Tavoitteet\r\n\r\nLapset.\r\n\r\n## 2. Toimet\r\n\r\nKerhot.\r\n\r\n## 3. Osallisuus\r\n\r\n${BODY}\n## Liitteet\n\nKartta.`.replaceAll(
      /\r?\n/gu,
      '\r\n',
    ),
  );
  expect(inserted('## 3 Toimet\n\nKerhot.\n\n### 3.1 Koulut\n\nKoulu.\n\n### 3.2 Kerhot\n\nKerho.\n', 2)).toBe(
    `## 3 Toimet\n\nKerhot.\n\n### 3.1 Koulut\n\nKoulu.\n\n### 3.2 Kerhot\n\nKerho.\n\n### 3.3 Osallisuus\n\n${BODY}`,
  );
});

test('under the title of the whole it is the last section before annexes', () => {
  expect(inserted('# Suunnitelma\n\nAlku.\n\n## Tavoitteet\n\nLapset.\n', 1)).toBe(
    `# Suunnitelma\n\nAlku.\n\n## Tavoitteet\n\nLapset.\n\n## Osallisuus\n\n${BODY}`,
  );
  expect(inserted('# Suunnitelma\n\nAlku.', 1)).toBe(`# Suunnitelma\n\nAlku.\n\n## Osallisuus\n\n${BODY}`);
  expect(inserted('Pelkkää tekstiä lasten arjesta.\n', 0)).toBe(
    `Pelkkää tekstiä lasten arjesta.\n\n## Osallisuus\n\n${BODY}`,
  );
});

test('a comment over the next heading stays over it', () => {
  const comment = '<!-- lapsilinssi-ohita section-empty: kesken -->';
  expect(inserted(`## Tavoitteet\n\nLapset.\n\n${comment}\n## Seuranta\n`, 1)).toBe(
    `## Tavoitteet\n\nLapset.\n\n## Osallisuus\n\n${BODY}\n${comment}\n## Seuranta\n`,
  );
});

test('a heading without an empty line before it gets one before the new section', () => {
  expect(inserted('## Tavoitteet\nLapset.\n## Seuranta\nRaportti.\n', 1)).toBe(
    `## Tavoitteet\nLapset.\n\n## Osallisuus\n\n${BODY}\n## Seuranta\nRaportti.\n`,
  );
});

test('a section of the same name is not added, nor one without a template, nor after an open fence', () => {
  expect(inserted('## Tavoitteet\n\nLapset.\n\n## 4 OSALLISUUS\n\nTeksti.\n', 1)).toBe('already-there');
  expect(inserted('## Tavoitteet\n\nLapset.\n', 1, 'child-budgeting')).toBe('no-template');
  expect(inserted('## Tavoitteet\n\nLapset.\n\n```\nkoodia\n', 1)).toBe('open-ended');
});
