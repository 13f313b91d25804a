import { applyEdits, assess, editsOf, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, Finding, FixWords, Level, Place } from '@lapsilinssi/core';
import { columnWords, levelName, renderFinding, renderFix, shortTitle } from '@lapsilinssi/reporters';
import { sectionsToInsert } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { law } from '../law.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';

const pack = rulePack.compiled;
const rules = outlineRules(rulePack);
const words: FixWords = { column: columnWords, section: sectionsToInsert(templates, pack) };
const SEVERITIES = { error: 1, warning: 2, info: 3 } as const;
/** Findings of a document that a server shows unless it is told otherwise. */
const SHOWN = 250;
/** Findings whose hover and fixes are asked for. */
const MOST = 4;

/** What an editor is asked, and gets. */
export type Ask = (method: string, params: object) => Promise<unknown>;

interface Position {
  readonly line: number;
  readonly character: number;
}
const position = ({ line, column }: Place): Position => ({ line: line - 1, character: column - 1 });
const rangeOf = ({ start, end }: Finding['range']): { readonly start: Position; readonly end: Position } => ({
  start: position(start),
  end: position(end),
});

/** What an editor shows of a text is what is found in it: findings with their places and words, levels, sections, fixes. */
export async function editorLaws(uri: string, text: string, diagnostics: unknown, ask: Ask): Promise<void> {
  // A byte order mark moves what stands on the first line.
  if (text.startsWith('\uFEFF')) return;
  const read = readPlan({ path: 'samanlainen', format: 'markdown', content: text, pack: rules });
  if (read.status === 'unreadable') return;
  const assessment = assess(read.document, rulePack, { asOf: AS_OF });
  const textDocument = { uri };
  const { findings, document } = assessment;
  const messageOf = (finding: Finding): string =>
    renderFinding(finding, pack, 'fi', document.documentType.value, document.organisationKind.value).message;

  const wanted = findings.map((finding) => [
    rangeOf(finding.range),
    SEVERITIES[finding.severity],
    finding.rule,
    messageOf(finding),
    finding.key,
    finding.related.flatMap((one) => (one.path === undefined ? [[uri, rangeOf(one.range)]] : [])),
  ]);
  const shown = recordsOf(diagnostics).map((one) => [
    one['range'],
    one['severity'],
    one['code'],
    String(one['message']).split('\n')[0],
    Object(one['data'])['key'],
    recordsOf(one['relatedInformation']).map((place) => [
      Object(place['location'])['uri'],
      Object(place['location'])['range'],
    ]),
  ]);
  const [right, told] = [wanted, shown].map((all) => all.map((one) => JSON.stringify(one)).toSorted());
  const lost = right?.find((one) => told?.includes(one) !== true);
  law(
    lost === undefined || wanted.length > SHOWN,
    `an editor does not show ${lost ?? ''}\nbut ${told?.join('\n') ?? ''}`,
  );
  const strange = told?.find((one) => right?.includes(one) !== true && !one.includes(',null,'));
  law(strange === undefined, `an editor shows ${strange ?? ''}\nand not ${right?.join('\n') ?? ''}`);

  const symbols = flat(recordsOf(await ask('textDocument/documentSymbol', { textDocument })));
  const headings = document.sections.filter(({ heading }) => heading >= 0);
  law(
    JSON.stringify(symbols.map(({ name }) => name)) ===
      JSON.stringify(headings.map(({ number, title }) => `${number} ${title}`.trim() || '–')),
    `sections are shown as ${JSON.stringify(symbols.map(({ name }) => name))}`,
  );
  for (const [index, { range }] of headings.entries())
    law(
      JSON.stringify(Object(symbols[index]?.['range'])['start']) === JSON.stringify(position(range.start)),
      `section ${index} is shown elsewhere`,
    );
  lensLaw(assessment, recordsOf(await ask('textDocument/codeLens', { textDocument })));
  const step = Math.max(1, Math.floor(findings.length / MOST));
  for (let index = 0; index < findings.length; index += step) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const range = rangeOf(finding.range);
    const hover = await ask('textDocument/hover', { textDocument, position: range.start });
    law(hover !== null, `nothing is told of ${finding.rule} when it is pointed at`);
    fixLaw(
      assessment,
      finding,
      text,
      recordsOf(
        await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only: ['quickfix'] } }),
      ),
      uri,
    );
  }
}

/** Over the document stand the levels of its required themes, over a section those of the themes of which it speaks. */
function lensLaw({ document, themes }: Assessment, lenses: readonly Told[]): void {
  const required = themes.filter(({ requirement }) => requirement === 'required');
  const whole = required.length > 0 ? required : themes.filter(({ level }) => level > 0);
  const right = whole.length === 0 ? [] : [`0 ${levelsText(whole.map(({ id, level }) => [id, level] as const))}`];
  for (const { index, heading, range } of document.sections) {
    const own = themes.flatMap(({ id, evidence }) => {
      const levels = evidence.filter(({ section }) => section === index).map(({ level }) => level);
      const most = levels.toSorted((a, b) => b - a)[0];
      return most === undefined ? [] : [[id, most] as const];
    });
    if (heading < 0 || own.length === 0) continue;
    right.push(`${range.start.line - 1} ${levelsText(own.slice(0, 4))}${own.length > 4 ? ' …' : ''}`);
  }
  const told = lenses.map(
    (one) => `${String(Object(Object(one['range'])['start'])['line'])} ${String(Object(one['command'])['title'])}`,
  );
  law(told.join('\n') === right.join('\n'), `levels are shown as ${told.join('\n')}\nnot ${right.join('\n')}`);
}

function levelsText(levels: readonly (readonly [string, Level])[]): string {
  return levels
    .map(([id, level]) => `${shortTitle(pack, id, 'fi')}: ${levelName(level, 'fi').toLowerCase()}`)
    .join(' · ');
}

/** Every fix of a finding is offered, and does what the fix does; the safe ones of one finding are made together, under the title of the first. */
function fixLaw(
  { document }: Assessment,
  { fixes, rule }: Finding,
  text: string,
  actions: readonly Told[],
  uri: string,
): void {
  const made = fixes.flatMap((fix) => {
    const found = editsOf(document, fix, words);
    return found.status === 'ok' ? [{ fix, edits: found.edits }] : [];
  });
  const safe = made.filter(({ fix }) => fix.safety === 'safe');
  const together = safe.slice(0, 1).map(({ fix }) => ({ fix, edits: safe.flatMap(({ edits }) => edits) }));
  for (const { fix, edits } of [...together, ...made.filter((one) => one.fix.safety !== 'safe')]) {
    const title = renderFix(fix, pack, 'fi');
    const [after] = applyEdits(document.parts, edits);
    const offered = actions.filter((one) => one['title'] === title);
    law(offered.length > 0, `${rule} is not offered its fix: ${title}`);
    const results = offered.map((one) => {
      const changes: unknown = Object(Object(one['edit'])['changes'])[uri];
      return Array.isArray(changes)
        ? TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), changes)
        : undefined;
    });
    law(
      results.includes(after),
      `${title} does something else in an editor: ${JSON.stringify(results)}\n${after ?? ''}`,
    );
  }
}

type Told = Readonly<Record<string, unknown>>;

function recordsOf(value: unknown): Told[] {
  return Array.isArray(value) ? value.map((one) => Object(one)) : [];
}

function flat(symbols: readonly Told[]): Told[] {
  return symbols.flatMap((one) => [one, ...flat(recordsOf(one['children']))]);
}
