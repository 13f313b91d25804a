/** A stretch of HTML with what it is: the inside of a comment, or the text of one paragraph in pieces. Offsets are in the HTML. */
export interface HtmlStretch {
  readonly comment?: string;
  readonly from: number;
  readonly to: number;
  /** Text without tags; empty for a comment. */
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
}

const TOKEN = /<!--[^]*?(?:-->|$)|<\/?([a-z][a-z\d]*)[^>]*(?:>|$)|<[!?][^>]*(?:>|$)|[^<]+|</giu;
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'del',
  'em',
  'i',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);
const HIDDEN = new Set(['code', 'pre', 'script', 'style', 'svg', 'template', 'textarea']);

/** Reads a block of HTML as comments and paragraphs: text between tags of blocks is a paragraph; scripts, styles and code are left out. */
export function htmlText(html: string): HtmlStretch[] {
  const stretches: HtmlStretch[] = [];
  let pieces: { from: number; to: number }[] = [];
  let hidden: string | undefined;
  const flush = (): void => {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first !== undefined && last !== undefined && pieces.some(({ from, to }) => /\S/u.test(html.slice(from, to)))) {
      stretches.push({ from: first.from, to: last.to, pieces });
    }
    pieces = [];
  };
  for (const match of html.matchAll(TOKEN)) {
    const [token, name] = match;
    const from = match.index;
    const to = from + token.length;
    const tag = name?.toLowerCase();
    if (token.startsWith('<!--')) {
      flush();
      stretches.push({ comment: commentText(token), from, to, pieces: [] });
    } else if (hidden !== undefined) {
      if (tag === hidden && token.startsWith('</')) hidden = undefined;
    } else if (tag !== undefined && HIDDEN.has(tag)) {
      if (!token.startsWith('</') && !token.endsWith('/>')) hidden = tag;
    } else if (tag !== undefined) {
      if (!INLINE.has(tag)) flush();
    } else if (!token.startsWith('<') || token === '<') pieces.push({ from, to });
  }
  flush();
  return stretches;
}

/** The inside of an HTML comment. */
export function commentText(html: string): string {
  return html
    .replace(/^<!--/u, '')
    .replace(/--!?>$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
