import { strToU8, zipSync } from 'fflate';

import { OLD_BASELINE } from './old-baseline.ts';

/** A command that writes files, and the folder in which it does. */
export interface WritingCommand {
  readonly name: string;
  readonly args: readonly string[];
  /** Files of the folder before. */
  readonly files: () => Readonly<Record<string, string | Uint8Array>>;
  /** Commands that make the folder ready. */
  readonly first?: readonly (readonly string[])[];
  /** Folder of a cache: its files tell by themselves whether they are whole, and without them the same is reported. */
  readonly cache?: string;
  /** Whether it gives its files free names: run again, it writes further ones beside those that are there. */
  readonly numbers?: boolean;
}

const PLAN = `---
asiakirjatyyppi: LaNu
kieli: fi
organisaatiomuoto: kunta
---

# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029

## Osallisuus

Nuorisovaltuusto antaa lausunnon talousarviosta joka syksy. Aluehallintovirasto valvoo palveluja.

<!-- lapsilinssi-ohita outdated-statute: historiaa kuvataan -->

Lasten osallisuutta pyritään edistämään mahdollisuuksien mukaan.

| Toimenpide | Aikataulu |
|---|---|
| Kerhokyydit kyliin | 2027 |

${'Rehtori vastaa oppilaskunnalle kahdessa viikossa. '.repeat(200)}

## Taustaa

Aluehallintovirasto antoi ohjeen.
`;
const OTHER = '# Strategia\n\nAluehallintovirasto valvoo. Lapsia kuullaan.\n';
const PRESENT = { '.git': '', 'a.md': PLAN, 'b.md': OTHER };
/** A picture of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PICTURED = { ...PRESENT, 'a.md': `${PLAN}\n![Lapsia pihalla](pihalla.png)\n`, 'pihalla.png': PICTURE };
/** Organisations that each get a file of their own. */
const LIST =
  'organisaatio;organisaatiomuoto;kausi;kieli\nMallilan kunta;kunta;2026–2029;fi\nModellby;kunta;2026–2029;sv\n';
const DAY = ['--as-of', '2026-11-21'];

/** A paragraph of Word. */
function p(text: string, style = ''): string {
  return `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A Word file with headings and paragraphs. */
function word(): Uint8Array {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = `${p('Lasten ja nuorten hyvinvointisuunnitelma 2026–2029', 'Otsikko1')}${p('Osallisuus', 'Otsikko1')}${p('Lasten osallisuutta pyritään edistämään mahdollisuuksien mukaan.').repeat(50)}${p('Aluehallintovirasto valvoo.')}`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date('2026-01-15T12:00:00Z'),
  });
}

/** Every command that writes files, with each option that decides what it writes and how. */
export const WRITING_COMMANDS: readonly WritingCommand[] = [
  { name: 'fix', args: ['check', '--fix', ...DAY, '.'], files: () => PRESENT },
  {
    name: 'fix-suggested',
    args: ['check', '--fix-suggested', 'theme-missing', 'a.md', ...DAY],
    files: () => PRESENT,
  },
  { name: 'baseline-write', args: ['baseline', 'write', '.', ...DAY], files: () => PRESENT },
  {
    name: 'baseline-force',
    args: ['baseline', 'write', '--force', '.', ...DAY],
    files: () => ({ ...PRESENT, '.lapsilinssi-baseline.json': OLD_BASELINE }),
  },
  {
    name: 'baseline-prune',
    args: ['baseline', 'prune', '.', ...DAY],
    files: () => ({ ...PRESENT, '.lapsilinssi-baseline.json': OLD_BASELINE }),
  },
  {
    name: 'report',
    args: ['check', '.', '-o', 'raportti.html', '-o', 'raportti.json', ...DAY],
    files: () => PRESENT,
  },
  {
    name: 'coverage',
    args: ['coverage', '.', '-o', 'teemat.html', '-o', 'teemat.csv', ...DAY],
    files: () => ({ ...PRESENT, 'teemat.csv': 'vanha\n' }),
  },
  {
    name: 'collect',
    args: ['collect', '.', '-o', 'vastaukset.csv'],
    files: () => ({ '.git': '' }),
    first: [['template', 'child-youth-plan', '-o', 'pohja.docx', '--organisation', 'Mallilan kunta', ...DAY]],
  },
  {
    name: 'comment',
    args: ['comment', 'a.docx', '-o', 'kommentit.docx', ...DAY],
    files: () => ({ '.git': '', 'a.docx': word() }),
  },
  {
    name: 'comment-folder',
    args: ['comment', '.', '-o', 'kommentoidut', ...DAY],
    files: () => ({ '.git': '', 'a.docx': word(), 'b.docx': word() }),
    numbers: true,
  },
  {
    name: 'comment-remove',
    args: ['comment', 'k.docx', '--remove', ...DAY],
    files: () => ({ '.git': '', 'a.docx': word() }),
    first: [['comment', 'a.docx', '-o', 'k.docx', ...DAY]],
    numbers: true,
  },
  {
    name: 'clean',
    args: ['clean', 'pohja.docx', '-o', 'julkaistava.docx', ...DAY],
    files: () => ({ '.git': '' }),
    first: [['template', 'child-youth-plan', '-o', 'pohja.docx', '--organisation', 'Mallilan kunta', ...DAY]],
  },
  {
    name: 'template',
    args: ['template', 'child-youth-plan', '-o', 'pohja.md', '--organisation', 'Mallilan kunta', ...DAY],
    files: () => ({ '.git': '' }),
  },
  {
    name: 'template-word',
    args: ['template', 'child-youth-plan', '-o', 'pohja.docx', '--organisation', 'Mallilan kunta', ...DAY],
    files: () => ({ '.git': '' }),
  },
  {
    name: 'template-list',
    args: ['template', 'child-youth-plan', '--organisation-list', 'kunnat.csv', '-o', 'pohjat', ...DAY],
    files: () => ({ '.git': '', 'kunnat.csv': LIST }),
  },
  {
    name: 'template-from',
    args: ['template', 'child-youth-plan', '--from', 'a.docx', '-o', 'uusi.docx', '--force', ...DAY],
    files: () => ({ '.git': '', 'a.docx': word(), 'uusi.docx': 'vanha' }),
  },
  {
    name: 'template-into',
    args: ['template', '--section', 'participation', '--into', 'a.docx', '-o', 'taydennetty.docx', ...DAY],
    files: () => ({ '.git': '', 'a.docx': word() }),
  },
  { name: 'export', args: ['export', 'a.md', '-o', 'a.docx'], files: () => PICTURED },
  {
    name: 'export-force',
    args: ['export', 'a.md', '-o', 'a.docx', '--force'],
    files: () => ({ ...PRESENT, 'a.docx': 'vanha' }),
  },
  { name: 'import', args: ['import', 'a.docx', '-o', 'tuotu.md'], files: () => ({ '.git': '', 'a.docx': word() }) },
  {
    name: 'import-force',
    args: ['import', 'a.docx', '-o', 'tuotu.md', '--force'],
    files: () => ({ '.git': '', 'a.docx': word(), 'tuotu.md': 'vanha\n' }),
  },
  {
    name: 'import-pictures',
    args: ['import', 'a.docx', '-o', 'tuotu.md'],
    files: () => PICTURED,
    first: [['export', 'a.md', '-o', 'a.docx']],
  },
  {
    name: 'init',
    args: ['init', '.', '--yes', '--organisation', 'Mallilan kunta', '--period', '2026–2029'],
    files: () => ({}),
  },
  { name: 'pack-pages', args: ['pack', 'pages', '-o', 'sivut'], files: () => ({ '.git': '' }) },
  {
    name: 'cache',
    args: ['check', '.', '--cache', '--cache-location', '.valimuisti', ...DAY],
    files: () => PRESENT,
    cache: '.valimuisti/',
  },
];
