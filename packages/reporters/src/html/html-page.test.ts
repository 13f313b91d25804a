import { createHash } from 'node:crypto';

import { expect, it } from 'vitest';

import { checked, exchangeOptions, hostilePlan, written } from '../../test/checked.ts';
import { reportJson } from '../json/report-json.ts';
import { earlierReport } from './earlier-report.ts';
import { htmlWriter } from './html-page.ts';
import type { HtmlOptions } from './html-options.ts';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from './page-script.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';

const options: HtmlOptions = {
  pack: exchangeOptions.pack,
  language: 'fi',
  tool: 'lapsilinssi 1.2.0',
  asOf: '2026-11-21',
};

it('allows the style and the script that it has, and nothing else', () => {
  const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
  expect([PAGE_STYLE_HASH, PAGE_SCRIPT_HASH]).toEqual([hashOf(PAGE_STYLE), hashOf(PAGE_SCRIPT)]);
  const page = written(htmlWriter(options), checked).replaceAll('&#x27;', "'");
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; script-src 'sha256-${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(page.match(/<script/gu)).toHaveLength(1);
  expect(page).not.toMatch(/\b(?:src|href)="(?!#)/u);
});

it('shows the map with words in its cells, which lead to the passages', () => {
  const page = written(htmlWriter(options), checked);
  expect(page).toContain(
    '<th scope="row"><a href="#d2">Mallilan kunta, lasten ja nuorten hyvinvointisuunnitelma 2026–2029</a>',
  );
  expect(page).toContain('<td class="level-4"><a href="#d1-participation">seurattu</a></td>');
  expect(page).toContain('<div id="d1-participation">');
  expect(page).toContain('<li><strong>kuva.md</strong>: Tiedosto ei ole tekstiä (kuva).');
});

it('tells documents that are called the same by their paths, and no others', () => {
  const page = written(htmlWriter(options), [...checked, hostilePlan()]);
  const [first, second, other] = page.match(/(?<=<th scope="row">)<a href="#d\d">.*?(?=<\/th>)/gu) ?? [];
  const name = 'Mallilan kunta, lasten ja nuorten hyvinvointisuunnitelma 2026–2029';
  expect([first, second]).toEqual([
    `<a href="#d1">${name}</a><span class="below">hyva.md</span>`,
    `<a href="#d2">${name}</a><span class="below">./plans/Älä koske/heikko.md</span>`,
  ]);
  expect(other).not.toContain('class="below"');
  expect(page).toContain(`<option value="d1">${name} (hyva.md)</option>`);
});

it('takes what a plan says for text', () => {
  const page = written(htmlWriter(options), [hostilePlan()]);
  expect(page.match(/<script/gu)).toHaveLength(1);
  expect(page).not.toContain('<img');
});

it('tells what rose, fell, was mended and is new since an earlier report', () => {
  const before = reportJson(checked, { ...options, asOf: '2025-11-21' });
  const [good, weak] = before.documents;
  if (good?.status !== 'ok' || weak?.status !== 'ok') throw new Error('both were read');
  const earlier = earlierReport({
    ...before,
    documents: [
      {
        ...good,
        themes: good.themes.map((theme) => (theme.id === 'participation' ? { ...theme, level: 2 } : theme)),
        findings: good.findings.slice(1),
      },
      { ...weak, findings: [...weak.findings, ...weak.findings.slice(0, 2)] },
    ],
  });
  if (earlier === undefined) throw new Error('the report of today is a report');
  const page = written(htmlWriter({ ...options, earlier }), checked);
  expect(page).toContain('Muutokset on laskettu 21.11.2025 tehdystä raportista.');
  expect(page).toContain('seurattu</a><span class="below">nousi, oli kuvattu</span>');
  expect(page).toContain('<li>Osallisuus ja kuuleminen: kuvattu → seurattu</li><li>Uusia havaintoja 1</li>');
  expect(page).toContain('<ul><li>Korjattuja havaintoja 2</li></ul>');
});

it('takes nothing but a report for an earlier one', () => {
  expect([undefined, [], {}, { version: 2, asOf: '2025-11-21', documents: [] }].map(earlierReport)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
