import type { Code } from 'mdast';

const OPENING = /^(`{3,}|~{3,})/u;

/** Whether a fenced block of code runs to the end of what holds it because its closing fence is missing. False for indented code. */
export function fenceIsOpen(node: Code, source: string): boolean {
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  const fence = OPENING.exec(raw)?.[1];
  if (fence === undefined) return false;
  const trimmed = raw.trimEnd();
  const lastLine = trimmed
    .slice(Math.max(trimmed.lastIndexOf('\n'), trimmed.lastIndexOf('\r')) + 1)
    .replace(/^[\s>]+/u, '');
  const first = trimmed.length === raw.length ? raw.search(/[\r\n]/u) : trimmed.search(/[\r\n]/u);
  return first < 0 || !(lastLine.startsWith(fence) && new Set(lastLine).size === 1);
}
