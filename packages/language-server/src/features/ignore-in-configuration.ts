import { isMap, isSeq, parseDocument } from 'yaml';
import type { TextEdit } from 'vscode-languageserver-protocol';

import { positionFinder } from '../documents/editor-range.ts';

/** Something that needs no answer, as a configuration says it. */
export interface IgnoreEntry {
  readonly rule: string;
  /** The document as seen from the configuration's folder. */
  readonly path: string;
  /** Heading path; empty for the whole document. */
  readonly section: string;
  readonly reason: string;
}

/**
 * The edit that adds an entry to a configuration, with its comments and everything else as they stand. Undefined when the file is broken or keeps
 * its list on one line.
 */
export function ignoreEdit(text: string, entry: IgnoreEntry): TextEdit | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return undefined;
  const list: unknown = contents === null ? undefined : contents.get('ignore', true);
  const end = /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
  const positionAt = positionFinder(text, 0);
  if (list === undefined) {
    const apart = text === '' || /[\r\n]$/u.test(text) ? '' : end;
    return insertion(positionAt(text.length), `${apart}ignore:${end}${item(entry, '  ', end)}`);
  }
  const first = isSeq(list) ? list.items[0] : undefined;
  if (!isSeq(list) || list.flow === true || !isMap(first) || !first.range || !list.range) return undefined;
  // The first item's dash stands before its first key.
  const dash = text.lastIndexOf('-', first.range[0]);
  const lineStart = Math.max(text.lastIndexOf('\n', dash), text.lastIndexOf('\r', dash)) + 1;
  const indent = text.slice(lineStart, dash);
  if (indent.trim() !== '') return undefined;
  const at = list.range[1];
  const before = text.slice(0, at);
  const apart = /[\r\n]$/u.test(before) ? '' : end;
  return insertion(positionAt(at), `${apart}${item(entry, indent, end)}`);
}

function insertion(at: ReturnType<ReturnType<typeof positionFinder>>, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

function item({ rule, path, section, reason }: IgnoreEntry, indent: string, end: string): string {
  const lines = [
    `- rules: [${rule}]`,
    `  files: ${scalar(path.replaceAll(/[*?[\]{}()!+@\\]/gu, String.raw`\$&`))}`,
    ...(section === '' ? [] : [`  section: ${scalar(`/${section}`)}`]),
    `  reason: ${scalar(reason)}`,
  ];
  return lines.map((line) => `${indent}${line}${end}`).join('');
}

function scalar(text: string): string {
  return JSON.stringify(text);
}
