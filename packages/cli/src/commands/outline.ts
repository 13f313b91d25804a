import { openFramer, quoteOf, scanDocument, SLOT_NAMES } from '@lapsilinssi/core';
import type { DocumentScan, FramedStatement, Place, PlanDocument, Section, Statement, Table } from '@lapsilinssi/core';
import { locate, outlineRules } from '@lapsilinssi/core';
import { discover, readDocument } from '@lapsilinssi/project';
import type { Files } from '@lapsilinssi/project';
import { diskFiles } from '@lapsilinssi/project/node';
import { headingPath, jsonPoint, lowerFirst, quoteText, shorten, nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { configure } from '../configure.ts';
import type { ConfigurationOptions } from '../configure.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { choice } from '../options/choice.ts';
import { factsOf } from '../options/facts.ts';
import type { FactOptions } from '../options/facts.ts';
import { FORMATS } from '../options/report-targets.ts';
import { tellUnreadable } from '../tell-unreadable.ts';
import { UsageError } from '../usage-error.ts';

const QUOTE_LENGTH = 90;
const SLOT_LENGTH = 40;

/** Shows how a document was read: facts, sections with roles, lists, tables with column roles, statements with slots. */
export async function outline(
  path: string,
  options: FactOptions & ConfigurationOptions & { readonly format?: string },
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const format = choice('--format', options.format, FORMATS) ?? 'text';
  const files = diskFiles(io.cwd);
  const documents = await discover([path], files);
  if (documents.length > 1 || (await isFolder(path, files))) throw new UsageError('usage.one-file', { path });
  const run = await configure(documents, {
    options,
    files,
    named: [path],
    cwd: io.cwd,
    language,
    baseline: 'none',
    identify: false,
  });
  const { pack } = run;
  const facts = factsOf(options, pack);
  let failed = false;
  for (const found of documents) {
    const read =
      found.status === 'unreadable'
        ? found
        : await readDocument({
            ...facts,
            configured: run.of(found.path).facts,
            path: found.path,
            format: found.format,
            content: await files.read(found.path),
            pack: outlineRules(pack),
          });
    if (read.status === 'unreadable') {
      failed = true;
      tellUnreadable({ path: found.path, error: read.error }, io, language);
      continue;
    }
    const scan = scanDocument(pack, read.document);
    const framer = openFramer(scan);
    const outlined = { scan, frame: (statement: Statement) => framer.frame(statement.index) };
    io.write(
      format === 'json'
        ? `${JSON.stringify(outlineJson(outlined), undefined, 2)}\n`
        : outlineText(outlined, io, language),
    );
  }
  return failed ? EXIT.failure : EXIT.ok;
}

async function isFolder(path: string, files: Files): Promise<boolean> {
  try {
    return (await files.kind(path)) === 'folder';
  } catch {
    // What cannot be looked at is told as a file that cannot be read.
    return false;
  }
}

interface Outlined {
  readonly scan: DocumentScan;
  frame(statement: Statement): FramedStatement;
}

function outlineText(outlined: Outlined, io: Io, language: UiLanguage): string {
  const { document } = outlined.scan;
  const lines = [
    io.paint('title', document.title === '' ? document.path : document.title),
    factsLine(outlined, language),
  ];
  for (const section of document.sections) {
    if (section.index !== 0) lines.push('', sectionLine(section, document, io, language));
    for (const list of document.lists.filter((one) => one.section === section.index)) {
      const { length: count } = list.items;
      lines.push(`  ${count === 1 ? tell(language, 'outline.list.one') : tell(language, 'outline.list', { count })}`);
    }
    for (const table of document.tables.filter((one) => one.section === section.index)) {
      lines.push(...tableLines(table, document, language));
    }
    for (const statement of outlined.scan.statements.filter((one) => one.section === section.index)) {
      // A heading that speaks for itself stands above already.
      if (document.blocks[statement.block]?.kind === 'heading') continue;
      lines.push(...statementLines(statement, outlined, io, language));
    }
  }
  return `${lines.join('\n')}\n`;
}

function factsLine({ scan: { document, pack } }: Outlined, language: UiLanguage): string {
  const { documentType, organisation, organisationKind, period } = document;
  const type = pack.compiled.documentTypes.find(({ id }) => id === documentType.value);
  const from = (source: typeof documentType.source): string => ` (${tell(language, `source.${source}`)})`;
  const name =
    type === undefined || documentType.source === 'none'
      ? tell(language, 'outline.type-unknown')
      : lowerFirst(nameIn(type.name, language)) + from(documentType.source);
  const facts = [
    tell(language, `language.${document.language.value}`) + from(document.language.source),
    name,
    ...(organisation === undefined ? [] : [organisation.value + from(organisation.source)]),
    ...(organisationKind.value === undefined
      ? []
      : [tell(language, `organisation-kind.${organisationKind.value}`) + from(organisationKind.source)]),
    ...(period === undefined ? [] : [`${period.value.from}–${period.value.to}${from(period.source)}`]),
  ];
  return `  ${facts.join(' · ')}`;
}

function sectionLine(section: Section, document: PlanDocument, io: Io, language: UiLanguage): string {
  const roles = section.roles.map((role) => tell(language, `section-role.${role}`)).join(', ');
  const inferred = section.provenance === 'inferred' ? ` · ${tell(language, 'outline.inferred')}` : '';
  const heading = io.paint('heading', `${'#'.repeat(section.level)} ${`${section.number} ${section.title}`.trim()}`);
  const line = lineText(document, section.range.start, language);
  return `${heading}   ${roles === '' ? '' : `[${roles}] `}${line}${inferred}`;
}

/** A place's line; in a Word file its paragraph, counted from one. */
function lineText({ format }: PlanDocument, { part, line }: Place, language: UiLanguage): string {
  return format === 'docx'
    ? tell(language, 'outline.paragraph', { paragraph: part + 1 })
    : tell(language, 'outline.line', { line });
}

function tableLines(table: Table, document: PlanDocument, language: UiLanguage): string[] {
  const columns = table.columns.map(({ header, role }) => {
    const text = header === undefined ? '' : (document.blocks[header]?.text ?? '');
    return role === undefined
      ? tell(language, 'outline.column-unknown', { header: shorten(text, SLOT_LENGTH) })
      : `${text === '' ? '' : `${shorten(text, SLOT_LENGTH)}: `}${tell(language, `column-role.${role}`)}`;
  });
  const { length: count } = table.rows;
  const rows = count === 1 ? tell(language, 'outline.table.one') : tell(language, 'outline.table', { count });
  return [`  ${rows} · ${columns.join(' | ')}`];
}

function statementLines(statement: Statement, outlined: Outlined, io: Io, language: UiLanguage): string[] {
  const { document } = outlined.scan;
  const text = statementText(statement, outlined.scan);
  if (text === '') return [];
  const { slots } = outlined.frame(statement);
  const filled = SLOT_NAMES.flatMap((name) => {
    const slot = slots[name];
    return slot === undefined
      ? []
      : [`${tell(language, `slot.${name}`)} ${quoteText(quoteOf(document, slot.span), language, SLOT_LENGTH)}`];
  });
  const place = io.paint('faint', lineText(document, placeOf(statement, outlined.scan).start, language));
  return [
    `  ${place}  ${quoteText(text, language, QUOTE_LENGTH)}`,
    ...(filled.length === 0 ? [] : [`      ${filled.join(' · ')}`]),
  ];
}

function statementText(statement: Statement, scan: DocumentScan): string {
  return scan.sentences
    .slice(statement.first, statement.end)
    .map(({ block, start, end }) => scan.document.blocks[block]?.text.slice(start, end) ?? '')
    .join(statement.kind === 'row' ? ' | ' : ' ');
}

function placeOf(statement: Statement, { document, sentences }: DocumentScan): ReturnType<typeof locate> {
  const first = sentences[statement.first];
  return locate(document, { block: statement.block, start: first?.start ?? 0, end: first?.end ?? 0 });
}

function outlineJson(outlined: Outlined): object {
  const { scan } = outlined;
  const { document } = scan;
  return {
    path: document.path,
    format: document.format,
    title: document.title,
    language: fact(document.language),
    documentType: fact(document.documentType),
    organisation: fact(document.organisation),
    organisationKind: fact(document.organisationKind),
    period: fact(document.period),
    sections: document.sections.map(({ index, level, roles, provenance, range }) => ({
      headingPath: headingPath(document, index),
      level,
      roles,
      provenance,
      start: jsonPoint(range.start, document.format),
      end: jsonPoint(range.end, document.format),
    })),
    lists: document.lists.map(({ section, ordered, leadIn, items }) => ({
      headingPath: headingPath(document, section),
      ordered,
      leadIn: leadIn === undefined ? null : (document.blocks[leadIn]?.text ?? null),
      items: items.map((item) => document.blocks[item]?.text ?? ''),
    })),
    tables: document.tables.map(({ section, columns, rows }) => ({
      headingPath: headingPath(document, section),
      columns: columns.map(({ header, role }) => ({
        header: header === undefined ? null : (document.blocks[header]?.text ?? null),
        role: role ?? null,
      })),
      rows: rows.map((row) => row.map((cell) => (cell === undefined ? null : (document.blocks[cell]?.text ?? null)))),
    })),
    statements: scan.statements.flatMap((statement) => {
      const text = statementText(statement, scan);
      if (text === '') return [];
      const { slots, firmness } = outlined.frame(statement);
      const { start, end } = placeOf(statement, scan);
      return [
        {
          kind: statement.kind,
          headingPath: headingPath(document, statement.section),
          text,
          start: jsonPoint(start, document.format),
          end: jsonPoint(end, document.format),
          firmness,
          slots: Object.fromEntries(
            SLOT_NAMES.flatMap((name) => {
              const slot = slots[name];
              return slot === undefined ? [] : [[name, { text: quoteOf(document, slot.span), from: slot.from }]];
            }),
          ),
        },
      ];
    }),
  };
}

function fact(answer: { readonly value: unknown; readonly source: string } | undefined): object | null {
  return answer?.value === undefined ? null : { value: answer.value, source: answer.source };
}
