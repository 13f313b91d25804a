import { expect, it } from 'vitest';

import { isPlainMarkdown } from './is-plain-markdown.ts';

it.each([
  ['nothing', ''],
  ['headings and paragraphs', '# Osallisuus\n\nLapsia kuullaan.\nNuoria myös.\n'],
  ['lines that end as in Windows', '# Osallisuus\r\n\r\nLapsia kuullaan.\r\n'],
  ['front matter', '---\nkieli: fi\n---\n\nLapsia kuullaan.\n'],
  [
    'lists in lists, with what goes on in an item',
    'Tavoitteet:\n\n- lapset\n  - nuoret\n\n    Myös vanhemmat.\n1. ensin\n',
  ],
  ['a table', '| Mittari | Lähde |\n| --- | --: |\n| osuus | THL |\n'],
  ['emphasis, links and brackets', '**Vastuu:** [rehtori](rehtorit.md) ja *nuoret*, [kunnan nimi].\n'],
  ['notes', 'Laki sanoo niin.[^1]\n\n[^1]: Kuntalaki 410/2015.\n'],
  ['addresses', 'Katso www.mallila.example/a_b tai lapset@mallila.example.\n'],
  [
    'comments, line breaks and less than',
    '<!-- lapsilinssi-ohita outdated-term: historiaa -->\n\nAlle < 18<br>vuotiaat\n',
  ],
  ['a quotation of paragraphs', '> Ohje: kirjoita tähän.\n>\n> Toinen.\n'],
  ['a rule', 'Lapset\n\n---\n\nNuoret\n'],
])('takes %s for ordinary', (_, text) => {
  expect(isPlainMarkdown(text)).toBe(true);
});

it.each([
  ['strikethrough', '~~Lapset~~\n'],
  ['an escape', String.raw`\*Lapset` + '\n'],
  ['code', 'Lapset `koodina`\n'],
  ['an entity', 'lapset &amp; nuoret\n'],
  ['a tab', '-\tLapset\n'],
  ['a lone carriage return', 'Lapset\rNuoret\n'],
  ['half a character', 'Lapset \uD800\n'],
  ['a byte order mark', 'Lapset\uFEFF\n'],
  ['HTML', '<div>\nLapset\n</div>\n'],
  ['an open comment', '<!-- avoin\n'],
  ['a definition', '[viite]: a.md\n'],
  ['a task', '- [x] Lapset\n'],
  ['brackets in brackets', '[lapset[^1]](a.md)\n'],
  ['emphasis in emphasis', '**lapset *ja* nuoret**\n'],
  ['emphasis beside a sign', 'Lapset 😀_a_\n'],
  ['marks in an address', 'www.a.[b](c)\n'],
  ['code by indentation', 'Lapset\n\n    koodia\n'],
  ['an item without text', '- a\n-\n'],
  ['an item in an item on one line', '- - a\n'],
  ['a list in a quotation', '> - a\n'],
  ['a table without its outer pipes', 'a | b\n--- | ---\n'],
  ['a heading under its text', 'Lapset\n===\n'],
  ['a line under text', 'Lapset\n---\n'],
  ['front matter without its end', '---\nkieli: fi\n'],
  ['front matter with what looks like its end', '---\na: 1\n--- b\n---\n'],
  ['front matter of another kind', '+++\na = 1\n+++\n'],
])('does not take %s for ordinary', (_, text) => {
  expect(isPlainMarkdown(text)).toBe(false);
});
