import { decode } from './decode.ts';
import type { PlanDocument, ReaderNote } from './document.ts';
import type { InputError, InputRemedy } from './input-error.ts';
import { limitsWith, LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { markdownExcess } from './markdown-excess.ts';
import { parseMarkdown } from './markdown.ts';
import type { OutlineRules } from './outline-rules.ts';
import { outline } from './outline.ts';
import { parsePlainText } from './plain-text/parse-plain-text.ts';
import type { KnownFacts } from './read-facts.ts';

/** A text file to read: its bytes, or its text when an editor holds it. */
export interface ReadPlanOptions extends KnownFacts {
  /** Path as given, with forward slashes; empty for standard input without a name. */
  readonly path: string;
  readonly content: Uint8Array | string;
  /** When absent the file's name tells: `.md` and `.markdown` are Markdown, everything else is plain text. */
  readonly format?: 'markdown' | 'text';
  readonly pack: OutlineRules;
  readonly configured?: KnownFacts;
  /** Limits that differ from the defaults. */
  readonly limits?: Partial<Limits>;
}

/** A document, or why there is none. */
export type ReadPlan =
  | { readonly status: 'ok'; readonly document: PlanDocument }
  | { readonly status: 'unreadable'; readonly error: InputError };

/** Reads a Markdown or plain text file into a document: decodes, parses and outlines it. Never throws, whatever the input. */
export function readPlan(options: ReadPlanOptions): ReadPlan {
  const { path, content, pack } = options;
  const limits = limitsWith(options.limits);
  const format = options.format ?? (/\.(?:md|markdown|mdown|mkd)$/iu.test(path) ? 'markdown' : 'text');
  const size = content.length;
  const limit = format === 'markdown' ? 'markdownBytes' : 'textBytes';
  if (size > limits[limit]) {
    const values = { size, limit: limits[limit], unit: LIMITS[limit].unit };
    return unreadable({ code: 'too-large', values, file: path, remedy: 'split' });
  }
  let text: string;
  let notes: readonly ReaderNote[] = [];
  if (typeof content === 'string') text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  else {
    const decoded = decode(content, path);
    if (!decoded.ok) return unreadable(decoded.error);
    ({ text, notes } = decoded);
  }
  if (format === 'markdown') {
    const excess = markdownExcess(text, limits);
    if (excess !== undefined) return unreadable(excessError(path, excess.limit, excess.line, limits));
  }
  const root = format === 'markdown' ? parseMarkdown(text) : parsePlainText(text);
  return { status: 'ok', document: outline(root, { parts: [text] }, { ...options, format, limits, notes, pack }) };
}

function unreadable(error: InputError): ReadPlan {
  return { status: 'unreadable', error };
}

function excessError(file: string, what: keyof Limits, line: number, limits: Limits): InputError {
  const remedy: InputRemedy =
    what === 'blocks' ? 'split' : what === 'lineLength' || what === 'paragraphLength' ? 'wrap-lines' : 'simplify';
  return {
    code: what === 'lineLength' ? 'line-too-long' : 'too-complex',
    values: { line, what, limit: limits[what] },
    file,
    remedy,
  };
}
