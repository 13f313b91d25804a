import type { Break, Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Point } from 'unist';

import type { Row } from './find-units.ts';
import type { ToldUnit } from './tell-headings.ts';

/** Deepest list that is built. */
const DEEPEST = 4;

/** Builds mdast from told units: lists from runs of items, nested by the styles of their marks. All nodes are marked as inferred. */
export function buildTree(told: readonly ToldUnit[], source: string): Root {
  const children: RootContent[] = [];
  let lists: { list: List; style: string }[] = [];
  for (const { unit, kind, level } of told) {
    const content = contentOf(unit.rows, source, kind === 'heading');
    const first = content[0];
    const last = content.at(-1);
    if (first?.position === undefined || last?.position === undefined) continue;
    const position = { start: first.position.start, end: last.position.end };
    if (kind !== 'item') {
      lists = [];
      if (kind === 'heading')
        children.push({
          type: 'heading',
          depth: depthOf(level),
          children: content,
          position,
          data: { inferred: true },
        });
      else children.push({ type: 'paragraph', children: content, position, data: { inferred: true } });
      continue;
    }
    const style =
      unit.mark === undefined ? '' : unit.mark.kind === 'bullet' ? unit.mark.style : unit.mark.style.slice(-1);
    const ordered = unit.mark?.kind === 'number';
    const known = lists.findIndex((open) => open.style === style);
    if (known >= 0 && !(ordered && unit.mark.value === 1)) lists = lists.slice(0, known + 1);
    else if (known >= 0) lists = lists.slice(0, known);
    else if (lists.length >= DEEPEST) lists = lists.slice(0, DEEPEST - 1);
    const paragraph: Paragraph = { type: 'paragraph', children: content, position, data: { inferred: true } };
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      children: [paragraph],
      position: { ...position },
      data: { inferred: true },
    };
    const innermost = lists.at(-1);
    if (innermost?.style === style && !(ordered && unit.mark.value === 1)) innermost.list.children.push(item);
    else {
      const list: List = {
        type: 'list',
        ordered,
        spread: false,
        children: [item],
        position: { ...position },
        data: { inferred: true },
      };
      const parent = innermost?.list.children.at(-1);
      if (parent === undefined) children.push(list);
      else parent.children.push(list);
      lists = [...lists, { list, style }];
    }
    for (const open of lists) {
      if (open.list.position !== undefined) open.list.position.end = position.end;
      const inner = open.list.children.at(-1);
      if (inner?.position !== undefined) inner.position.end = position.end;
    }
  }
  return { type: 'root', children };
}

function depthOf(level: number): Heading['depth'] {
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6;
}

/** Text nodes that are each a stretch of the source: rows with only white space between them are one. The number of a heading belongs to it. */
function contentOf(rows: readonly Row[], source: string, withMark: boolean): PhrasingContent[] {
  const content: (Text | Break)[] = [];
  let start: { row: Row; offset: number } | undefined;
  let last: Row | undefined;
  const flush = (): void => {
    if (start === undefined || last === undefined) return;
    const value = source.slice(start.offset, last.line.to);
    content.push({
      type: 'text',
      value,
      position: { start: pointAt(start.row, start.offset), end: pointAt(last, last.line.to) },
    });
  };
  for (const row of rows) {
    if (row.text === '' && !withMark) continue;
    const offset = row.line.to - (withMark && row.mark?.kind !== 'bullet' ? row.line.text.length : row.text.length);
    const adjoins = last !== undefined && row.mark === undefined && source.slice(last.line.to, offset).trim() === '';
    if (!adjoins) {
      flush();
      if (last !== undefined)
        content.push({
          type: 'break',
          position: { start: pointAt(last, last.line.to), end: pointAt(last, last.line.to) },
        });
      start = { row, offset };
    }
    last = row;
  }
  flush();
  return content;
}

function pointAt(row: Row, offset: number): Point {
  return { line: row.line.line, column: offset - row.line.lineStart + 1, offset };
}
