import type { Block, PlanDocument, Range } from '../document.ts';
import { locate } from '../locate.ts';
import { hasHeadingPath, isInHeadingPath } from './heading-path.ts';
import { RULE_IDS } from '../rules.ts';
import { readIgnoreEntry } from './ignore-entry.ts';
import type { IgnoreSetting } from './settings.ts';
import { readSuppressionComment } from './suppression-text.ts';
import type { DirectiveReach, SuppressionMistake } from './suppression-text.ts';
import type { SourceStretch, Suppression, SuppressionScope } from './suppression.ts';

/** The suppressions of a document and what is wrong with others. */
export interface FoundSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly mistakes: readonly PlacedMistake[];
}

/** A mistake in a suppression, with its place. */
export type PlacedMistake = SuppressionMistake & { readonly range: Range; readonly section: number };

/** Finds what a document's comments, its front matter, its configuration and what people answered in it say need no answer. */
export function findSuppressions(document: PlanDocument, ignored: readonly IgnoreSetting[]): FoundSuppressions {
  const suppressions: Suppression[] = ignored.map(({ rules, reason, section }) => ({
    rules,
    reason,
    scope: scopeOf(document, section),
  }));
  const mistakes: PlacedMistake[] = [];
  for (const { canonical, value, range } of document.frontMatter) {
    if (canonical !== 'ignore') continue;
    const ignores = readIgnoreEntry(value);
    for (const { rules, reason, section, mistakes: wrong } of ignores) {
      mistakes.push(...wrong.map((mistake) => ({ ...mistake, range, section: 0 })));
      if (rules.length === 0 || reason === '') continue;
      const as = { kind: ignores.length === 1 ? ('entry' as const) : ('part' as const) };
      suppressions.push({
        rules,
        reason,
        scope: scopeOf(document, section),
        written: { range, section: 0, as },
      });
    }
  }
  for (const { reason, ...scope } of document.answers ?? []) suppressions.push({ rules: RULE_IDS, reason, scope });
  const surroundings = surroundingsOf(document);
  for (const block of document.blocks) {
    if (block.use !== 'comment') continue;
    const read = readSuppressionComment(block.text);
    if (read === undefined) continue;
    const { reach, directive, rules, reason } = read;
    const range = locate(document, { block: block.index, start: 0, end: block.text.length });
    mistakes.push(...read.mistakes.map((mistake) => ({ ...mistake, range, section: block.section })));
    if (reach === undefined || rules.length === 0 || reason === '') continue;
    const written = { range, section: block.section, as: { kind: 'comment' as const, directive } };
    suppressions.push({ rules, reason, scope: commentScope(surroundings, block.index, reach), written });
  }
  return { suppressions, mistakes };
}

/** Whether a suppression names sections that the document does not have. */
export function namesNoSection({ scope }: Suppression): boolean {
  return scope.kind === 'sections' && scope.sections.length === 0;
}

function scopeOf(document: PlanDocument, path: string | undefined): SuppressionScope {
  if (path === undefined) return { kind: 'document' };
  if (!hasHeadingPath(document, path)) return { kind: 'sections', sections: [] };
  const sections = document.sections.filter(({ index }) => isInHeadingPath(document, index, path));
  return { kind: 'sections', sections: sections.map(({ index }) => index) };
}

/** A document as its comments see it; what many comments ask is answered once. */
interface Surroundings {
  readonly document: PlanDocument;
  /** By block, the index of the nearest one before it that is no comment; -1 when there is none. */
  readonly before: Int32Array;
  /** The same behind it. */
  readonly behind: Int32Array;
  /** What comments are about, by the block behind them, whether they stand on a line above it, and the headings beside them. */
  readonly stretches: Map<string, readonly SourceStretch[]>;
}

function surroundingsOf(document: PlanDocument): Surroundings {
  const { blocks } = document;
  const before = new Int32Array(blocks.length);
  const behind = new Int32Array(blocks.length);
  let last = -1;
  for (const [index, { use }] of blocks.entries()) {
    before[index] = last;
    if (use !== 'comment') last = index;
  }
  last = -1;
  for (let index = blocks.length - 1; index >= 0; index--) {
    behind[index] = last;
    if (blocks[index]?.use !== 'comment') last = index;
  }
  return { document, before, behind, stretches: new Map() };
}

function commentScope(surroundings: Surroundings, comment: number, reach: DirectiveReach): SuppressionScope {
  const { document } = surroundings;
  const { blocks, sections } = document;
  const own = blocks[comment]?.section ?? 0;
  if (reach === 'file') return { kind: 'file', part: blocks[comment]?.segments[0]?.part ?? 0 };
  const before = blocks[surroundings.before[comment] ?? -1];
  const next = blocks[surroundings.behind[comment] ?? -1];
  const beneath = before?.kind === 'heading' && sections[own]?.heading === before.index;
  const opens = next?.kind === 'heading' ? next.section : undefined;
  if (reach === 'section') return { kind: 'sections', sections: [beneath ? own : (opens ?? own)] };
  const headings = [...(opens === undefined || beneath ? [own] : []), ...(opens === undefined ? [] : [opens])];
  const lineOf = (index: number): number => locate(document, { block: index, start: 0, end: 1 }).start.line;
  const above = next !== undefined && lineOf(comment) < lineOf(next.index);
  const alike = [next?.index, above, ...headings].join(' ');
  let stretches = surroundings.stretches.get(alike);
  if (stretches === undefined) {
    const target = next === undefined ? undefined : targetOf(document, next.index, above);
    stretches = [
      ...blocks.slice(target?.first ?? 0, target?.end ?? 0).flatMap(stretchOf),
      // What a section lacks is told at its heading.
      ...headings.flatMap((index) => headingStretch(document, index)),
    ];
    surroundings.stretches.set(alike, stretches);
  }
  return { kind: 'stretches', stretches };
}

function stretchOf({ segments }: Block): SourceStretch[] {
  const from = segments[0];
  const to = segments.at(-1);
  return from === undefined || to === undefined ? [] : [{ part: from.part, from: from.from, to: to.to }];
}

function headingStretch(document: PlanDocument, index: number): SourceStretch[] {
  const section = document.sections[index];
  const heading = section && section.heading >= 0 ? document.blocks[section.heading] : undefined;
  if (section === undefined || heading === undefined) return [];
  const { end } = locate(document, { block: heading.index, start: 0, end: heading.text.length });
  const { part, offset } = section.range.start;
  return [{ part, from: offset, to: end.offset }];
}

/**
 * The blocks that a comment before one of them is about: a list or table as a whole when the comment stands on a line above it, in a table the
 * row, else the block itself.
 */
function targetOf(
  document: PlanDocument,
  next: number,
  above: boolean,
): { readonly first: number; readonly end: number } {
  const { blocks } = document;
  const block = blocks[next];
  let end = next + 1;
  if (block?.cell !== undefined) {
    const { table, row } = block.cell;
    let first = next;
    const belongs = (index: number): boolean => {
      const { cell, use } = blocks[index] ?? {};
      return use === 'comment' || (cell?.table === table && (above || cell.row === row));
    };
    while (belongs(end)) end += 1;
    // A comment above the table has no cell of it before itself.
    while (belongs(first - 1)) first -= 1;
    return { first, end };
  }
  const list = block?.list === undefined ? undefined : document.lists[block.list];
  if (list === undefined || !above || list.items[0] !== next) return { first: next, end };
  const depth = block?.depth ?? 1;
  const last = list.items.at(-1) ?? next;
  end = last + 1;
  while ((blocks[end]?.depth ?? 0) > depth || blocks[end]?.use === 'comment') end += 1;
  return { first: next, end };
}
