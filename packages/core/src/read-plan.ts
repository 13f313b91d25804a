import type { Root } from 'mdast';

import { countLineEnds } from './count-line-ends.ts';
import { countWords } from './count-words.ts';
import { decode } from './decode.ts';
import type { PlanDocument, ReaderNote } from './document.ts';
import type { InputError, InputRemedy } from './input-error.ts';
import { limitsWith, LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { markdownExcessInSteps } from './markdown-excess.ts';
import type { ParserName } from './fast/fast-parser.ts';
import { parseMarkdownInSteps, parseMarkdownWith } from './markdown.ts';
import type { OutlineRules } from './outline-rules.ts';
import { outlineInSteps } from './outline.ts';
import { openPieceMemory } from './parse-in-pieces.ts';
import type { PieceMemory } from './parse-in-pieces.ts';
import { parsePlainText } from './plain-text/parse-plain-text.ts';
import type { KnownFacts } from './read-facts.ts';
import { finished } from './steps.ts';
import type { Steps } from './steps.ts';

/** A text file: its bytes, or its text when an editor holds it. */
export interface TextFile {
  /** Path as given, with forward slashes; empty for standard input without a name. */
  readonly path: string;
  readonly content: Uint8Array | string;
  /** When absent the file's name tells: `.md` and `.markdown` are Markdown, everything else is plain text. */
  readonly format?: 'markdown' | 'text';
}

/** A text file to read, and what is known of it. */
export interface ReadPlanOptions extends KnownFacts, TextFile {
  /** Further files of the same plan, in order. Their own front matter gives no facts. */
  readonly chapters?: readonly TextFile[];
  readonly pack: OutlineRules;
  readonly configured?: KnownFacts;
}

/** A document with the chapters that could not be read, or why there is none. */
export type ReadPlan =
  | { readonly status: 'ok'; readonly document: PlanDocument; readonly unread: readonly InputError[] }
  | { readonly status: 'unreadable'; readonly error: InputError };

/** Reads a Markdown or plain text file, or several that make up a plan, into a document: decodes, parses and outlines. Never throws, whatever the input. */
export function readPlan(options: ReadPlanOptions): ReadPlan {
  return finished(readPlanWith(options, undefined));
}

/** What is remembered of a plan's texts while they are written, by the place of the file in the plan. */
export type PlanMemory = Map<number, PieceMemory>;

/** {@link readPlan} of texts that are being written, step by step; what `memory` knows of an earlier reading is not read again. */
export function readPlanInSteps(options: ReadPlanOptions, memory: PlanMemory): Steps<ReadPlan> {
  return readPlanWith(options, memory);
}

function* readPlanWith(options: ReadPlanOptions, memory: PlanMemory | undefined): Steps<ReadPlan> {
  const { pack, chapters = [] } = options;
  const limits = limitsWith({ ...options.configured?.limits, ...options.limits });
  const parser = options.parser ?? options.configured?.parser ?? 'reference';
  const how = { limits, parser };
  const first = yield* readTree(options, how, pieceMemory(memory, 0));
  if (!first.ok) return { status: 'unreadable', error: first.error };
  const trees = [first];
  const unread: InputError[] = [];
  for (const [index, chapter] of chapters.entries()) {
    const tree = yield* readTree(chapter, how, pieceMemory(memory, index + 1));
    if (tree.ok) trees.push(tree);
    else unread.push(tree.error);
  }
  const several = chapters.length > 0;
  const root = several ? joined(trees.map((tree) => tree.root)) : first.root;
  yield;
  const document = yield* outlineInSteps(
    root,
    { parts: trees.map(({ text }) => text) },
    {
      ...options,
      format: first.format,
      limits,
      notes: trees.flatMap(({ notes }) => notes),
      pack,
      ...(several && { files: trees.map(({ path }) => path) }),
    },
  );
  return { status: 'ok', document, unread };
}

/** One tree of several, each child with the part that its positions speak of; the front matter of all but the first is left out. */
function joined(roots: readonly Root[]): Root {
  const children = roots.flatMap((root, part) =>
    root.children.flatMap((child) =>
      part > 0 && child.type === 'yaml' ? [] : [{ ...child, data: { ...child.data, part } }],
    ),
  );
  return { type: 'root', children };
}

/** A file, decoded and parsed. */
interface ReadTree {
  readonly ok: true;
  readonly path: string;
  readonly format: 'markdown' | 'text';
  readonly text: string;
  readonly root: Root;
  readonly notes: readonly ReaderNote[];
}

function pieceMemory(memory: PlanMemory | undefined, part: number): PieceMemory | undefined {
  if (memory === undefined) return undefined;
  const known = memory.get(part) ?? openPieceMemory();
  memory.set(part, known);
  return known;
}

function* readTree(
  { path, content, format: given }: TextFile,
  { limits, parser }: { readonly limits: Limits; readonly parser: ParserName },
  memory: PieceMemory | undefined,
): Steps<ReadTree | { readonly ok: false; readonly error: InputError }> {
  const format = given ?? (/\.(?:md|markdown|mdown|mkd)$/iu.test(path) ? 'markdown' : 'text');
  const size = content.length;
  const limit = format === 'markdown' ? 'markdownBytes' : 'textBytes';
  if (size > limits[limit]) {
    const values = { size, limit: limits[limit], unit: LIMITS[limit].unit, what: limit };
    return { ok: false, error: { code: 'too-large', values, file: path, remedy: 'split' } };
  }
  let text: string;
  let notes: readonly ReaderNote[] = [];
  if (typeof content === 'string') text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  else {
    const decoded = decode(content, path);
    if (!decoded.ok) return { ok: false, error: decoded.error };
    ({ text, notes } = decoded);
  }
  if (format === 'markdown') {
    yield;
    const excess = yield* markdownExcessInSteps(text, limits);
    if (excess !== undefined) {
      return { ok: false, error: excessError(path, excess.limit, excess.line, limits) };
    }
  } else if (countLineEnds(text, limits.lines) >= limits.lines) {
    return { ok: false, error: excessError(path, 'lines', limits.lines + 1, limits) };
  }
  if (countWords(text, limits.words + 1) > limits.words) {
    const values = { limit: limits.words, what: 'words' };
    return { ok: false, error: { code: 'too-many-words', values, file: path, remedy: 'split' } };
  }
  yield;
  const root =
    format === 'text'
      ? parsePlainText(text)
      : memory === undefined
        ? parseMarkdownWith(text, parser)
        : yield* parseMarkdownInSteps(text, parser, memory);
  return { ok: true, path, format, text, root, notes };
}

function excessError(file: string, what: keyof Limits, line: number, limits: Limits): InputError {
  const remedy: InputRemedy =
    what === 'blocks' || what === 'lines' || what === 'listItems' || what === 'tableCells'
      ? 'split'
      : what === 'lineLength' || what === 'paragraphLength'
        ? 'wrap-lines'
        : 'simplify';
  return {
    code: what === 'lineLength' ? 'line-too-long' : 'too-complex',
    values: { line, what, limit: limits[what] },
    file,
    remedy,
  };
}
