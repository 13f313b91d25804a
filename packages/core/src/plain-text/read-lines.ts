/** A line of plain text that holds something beside white space. */
export interface TextLine {
  /** Without leading and trailing white space. */
  readonly text: string;
  /** Offsets of `text` in the source. */
  readonly from: number;
  readonly to: number;
  /** 1-based line in the source; form feeds end no line. */
  readonly line: number;
  /** Offset at which the line begins. */
  readonly lineStart: number;
  /** 0-based; form feeds part pages. */
  readonly page: number;
  /** What parts it from the line before. */
  readonly gap: Gap;
}

/** Between two lines: nothing but a line end, a blank line, or a page break. */
export type Gap = 'none' | 'blank' | 'page';

/** Reads the lines of a text. Line ends are CRLF, LF and CR; a form feed ends a line and a page. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let page = 0;
  let line = 1;
  let lineStart = 0;
  let gap: Gap = 'page';
  let start = 0;
  for (let end = 0; end <= text.length; end++) {
    const code = end === text.length ? 0x0a : text.charCodeAt(end);
    if (code !== 0x0a && code !== 0x0d && code !== 0x0c) continue;
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from += 1;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) {
      lines.push({ text: text.slice(from, to), from, to, line, lineStart, page, gap });
      gap = 'none';
    } else if (gap === 'none' && code !== 0x0c) gap = 'blank';
    if (code === 0x0c) {
      page += 1;
      gap = 'page';
    } else {
      if (code === 0x0d && text.charCodeAt(end + 1) === 0x0a) end += 1;
      line += 1;
      lineStart = end + 1;
    }
    start = end + 1;
  }
  return lines;
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0b ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  );
}
