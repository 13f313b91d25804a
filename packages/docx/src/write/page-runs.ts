import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';

import { isWide } from './column-widths.ts';
import { textWidth } from './look.ts';

/** Blocks that stand on pages of one direction. */
export interface PageRun {
  readonly landscape: boolean;
  readonly nodes: readonly RootContent[];
}

/** Text beside a wide table that still goes with it onto its pages. */
const SHORT = 1500;

/** Divides a text into pages that stand and pages that lie: a wide table lies, with its heading and what little is said around it. */
export function pageRuns(nodes: readonly RootContent[]): PageRun[] {
  const lying = nodes.map(() => false);
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'table' || !isWide(node, textWidth(false))) continue;
    const from = reach(nodes, index, -1);
    const to = reach(nodes, index, 1);
    for (let at = from; at <= to; at++) lying[at] = true;
  }
  const runs: { landscape: boolean; nodes: RootContent[] }[] = [];
  for (const [index, node] of nodes.entries()) {
    const landscape = lying[index] === true;
    const last = runs.at(-1);
    if (last?.landscape === landscape) last.nodes.push(node);
    else runs.push({ landscape, nodes: [node] });
  }
  return runs;
}

/** How far what belongs to a table reaches: back to its heading, on to the next one, unless there is much to read on the way. */
function reach(nodes: readonly RootContent[], table: number, step: -1 | 1): number {
  let length = 0;
  for (let at = table + step; ; at += step) {
    const node = nodes[at];
    if (node === undefined) return at - step;
    if (node.type === 'heading') return step === 1 ? at - 1 : firstHeading(nodes, at);
    length += node.type === 'table' ? 0 : toString(node).length;
    if (length > SHORT) return table;
  }
}

/** The first of headings that follow one another: none stays behind on another page than the text under it. */
function firstHeading(nodes: readonly RootContent[], at: number): number {
  let first = at;
  while (nodes[first - 1]?.type === 'heading') first -= 1;
  return first;
}
