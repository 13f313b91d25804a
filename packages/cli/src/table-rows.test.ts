import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { run } from '../test/test-io.ts';

const cwd = fileURLToPath(new URL('../../..', import.meta.url));

/** Evidence of what is measured, by the words of the plan. */
async function measured(language: 'fi' | 'sv', input: string): Promise<Record<string, number>> {
  const asked = ['check', '-', '--document-language', language, '--all', '--format', 'json', '--fail-on', 'never'];
  const { stdout } = await run(asked, { cwd, input });
  const { documents }: { documents: readonly { themes: readonly Theme[] }[] } = JSON.parse(stdout);
  const evidence = documents.flatMap(({ themes }) =>
    themes.filter(({ id }) => id === 'wellbeing-indicators').flatMap((theme) => theme.evidence),
  );
  return Object.fromEntries(evidence.map(({ quote, level }) => [quote, level]));
}

interface Theme {
  readonly id: string;
  readonly evidence: readonly { readonly quote: string; readonly level: number }[];
}

it('who stands behind a preposition in an indicator answers for no row, nor does the owner of one row for another', async () => {
  const rows = (head: string, indicators: readonly string[]): string =>
    `${head}\n${indicators.map((indicator) => `| ${indicator} |`).join('\n')}\n`;
  const swedish = await measured(
    'sv',
    `# Plan för barns och ungas välfärd 2026–2029\n\n## Mätare\n\n${rows(
      '| Mätare | 2025 | 2029 | Ansvarig |\n| --- | --- | --- | --- |',
      [
        'Klientupplevelse av tjänsterna för barnfamiljer (1–5) | 3,9 | 4,3 | ',
        'Elever som känner sig ensamma, % | 12 | 8 | Bildningsdirektören',
        'Familjecentrets tjänster i bruk, antal familjer | 60 | 110 | ',
      ],
    )}`,
  );
  const finnish = await measured(
    'fi',
    `# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029\n\n## Mittarit\n\n${rows(
      '| Mittari | 2025 | 2029 | Vastuutaho |\n| --- | --- | --- | --- |',
      [
        'Lapsiperheiden palvelujen asiakaskokemus (1–5) | 3,9 | 4,3 | ',
        'Yksinäisiksi itsensä kokevat oppilaat, % | 12 | 8 | Sivistysjohtaja',
        'Perhekeskuksen palvelut käytössä, perheiden määrä | 60 | 110 | ',
      ],
    )}`,
  );
  expect([swedish['3,9'], swedish['12'], swedish['60']]).toEqual([2, 4, 2]);
  expect([finnish['3,9'], finnish['12'], finnish['60']]).toEqual([2, 4, 2]);
});
