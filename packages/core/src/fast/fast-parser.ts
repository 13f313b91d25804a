import type { Root } from 'mdast';

/** Which parser reads Markdown: the reference (remark-parse), or a faster one wherever it is known to give the same tree. */
export type ParserName = 'reference' | 'fast';

/** The names of all parsers. */
export const PARSER_NAMES: readonly ParserName[] = ['reference', 'fast'];

/** Parses CommonMark with GFM and front matter into mdast; offsets are UTF-16 code units, lines and columns 1-based. */
export type FastParser = (text: string) => Root;

let load: () => FastParser | undefined = () => undefined;
let loaded: { readonly parser: FastParser | undefined } | undefined;

/**
 * Says where the faster parser comes from; a face that has none says nothing, and the reference parser reads everything.
 *
 * @param from gives the parser, or undefined where it is not installed; called once, when a document first asks for it
 */
export function offerFastParser(from: () => FastParser | undefined): void {
  load = from;
  loaded = undefined;
}

/** The faster parser; undefined where there is none. */
export function fastParser(): FastParser | undefined {
  loaded ??= { parser: load() };
  return loaded.parser;
}
