import { expect, it } from 'vitest';

import { checked, exchangeOptions, hostilePlan, written } from '../../test/checked.ts';
import { githubWriter } from './github.ts';

it('writes what cannot be read first, then errors, then warnings', () => {
  const lines = written(githubWriter(exchangeOptions, false), checked).split('\n');
  expect(lines[0]).toBe(
    '::error file=kuva.md::Tiedosto ei ole tekstiä (kuva). Anna asiakirja, jonka pääte on .docx, .md tai .txt.',
  );
  expect(lines.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
    ...Array.from({ length: 4 }, () => '::error'),
    ...Array.from({ length: 3 }, () => '::warning'),
    '',
  ]);
  expect(lines.find((line) => line.includes('line=80'))).toBe(
    '::warning file=plans/Älä koske/heikko.md,line=80,endLine=80,col=1,endColumn=20,title=Teema jää ohueksi::' +
      'Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa. Kuka järjestää, milloin ja missä asioissa?',
  );
});

it('writes findings for information when all are asked for', () => {
  expect(written(githubWriter(exchangeOptions, true), checked)).toContain('\n::notice ');
});

it('escapes what would end a property or a command', () => {
  const lines = written(githubWriter(exchangeOptions, true), [hostilePlan()]).trimEnd().split('\n');
  expect(lines[0]?.slice(0, lines[0].indexOf(',line='))).toBe('::error file==cmd|calc%2Ca%3Ab%25%0A<b>.md');
  expect(lines.every((line) => /^::(?:error|warning|notice) [^:]*::/u.test(line))).toBe(true);
});
