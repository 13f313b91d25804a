import { strToU8, zipSync } from 'fflate';

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

/** Every command that writes files. */
export const WRITING_COMMANDS: readonly WritingCommand[] = [
  { name: 'fix', args: ['check', '--fix', '--as-of', '2026-11-21', '.'], files: () => PRESENT },
  {
    name: 'fix-suggested',
    args: ['check', '--fix-suggested', 'theme-missing', 'a.md', '--as-of', '2026-11-21'],
    files: () => PRESENT,
  },
  { name: 'baseline-write', args: ['baseline', 'write', '.', '--as-of', '2026-11-21'], files: () => PRESENT },
  {
    name: 'baseline-force',
    args: ['baseline', 'write', '--force', '.', '--as-of', '2026-11-21'],
    files: () => ({
      ...PRESENT,
      '.lapsilinssi-baseline.json': '{\n  "tool": "lapsilinssi",\n  "version": 1,\n  "documents": {}\n}\n',
    }),
  },
  {
    name: 'report',
    args: ['check', '.', '-o', 'raportti.html', '-o', 'raportti.json', '--as-of', '2026-11-21'],
    files: () => PRESENT,
  },
  {
    name: 'comment',
    args: ['comment', 'a.docx', '-o', 'kommentit.docx', '--as-of', '2026-11-21'],
    files: () => ({ '.git': '', 'a.docx': word() }),
  },
  {
    name: 'template',
    args: ['template', 'child-youth-plan', '-o', 'pohja.md', '--organisation', 'Mallilan kunta'],
    files: () => ({ '.git': '' }),
  },
  {
    name: 'template-word',
    args: ['template', 'child-youth-plan', '-o', 'pohja.docx', '--organisation', 'Mallilan kunta'],
    files: () => ({ '.git': '' }),
  },
  { name: 'export', args: ['export', 'a.md', '-o', 'a.docx'], files: () => PRESENT },
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
    name: 'cache',
    args: ['check', '.', '--cache', '--cache-location', '.valimuisti', '--as-of', '2026-11-21'],
    files: () => PRESENT,
    cache: '.valimuisti/',
  },
];
