import { decode } from './decode.ts';
import { frontMatterKey } from './front-matter-keys.ts';
import type { FrontMatterKey } from './front-matter-keys.ts';
import { frontMatterLength } from './front-matter-length.ts';
import { readFrontMatter } from './front-matter.ts';
import { LIMITS } from './limits.ts';

/** Other files that a file's front matter names, as written. */
export interface StatedFiles {
  /** The plan of which the file is a chapter. */
  readonly partOf?: string;
  /** The plan of which the file is a version in another language. */
  readonly translationOf?: string;
}

/** The other files that a file's front matter names. Empty when it names none, and for what is no text. Reads the front matter only. */
export function statedFiles(content: Uint8Array | string): StatedFiles {
  // Two hyphens tell whether there is any front matter, before anything is decoded.
  if (typeof content !== 'string' && content.indexOf(0x2d) > 4) return {};
  const decoded = typeof content === 'string' ? { ok: true as const, text: content } : decode(content, '');
  if (!decoded.ok) return {};
  const text = decoded.text.replace(/^\uFEFF/u, '');
  const length = frontMatterLength(text);
  if (length === 0) return {};
  const from = text.indexOf('\n') + 1;
  const to = Math.max(from, text.lastIndexOf('---', length));
  const { fields } = readFrontMatter(text, from, to, LIMITS.frontMatterEntries.value);
  const stated = (wanted: FrontMatterKey): string | undefined => {
    const value = fields.find(({ key }) => frontMatterKey(key) === wanted)?.value;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const partOf = stated('part-of');
  const translationOf = stated('translation-of');
  return { ...(partOf !== undefined && { partOf }), ...(translationOf !== undefined && { translationOf }) };
}
