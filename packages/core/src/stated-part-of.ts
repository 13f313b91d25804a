import { decode } from './decode.ts';
import { frontMatterKey } from './front-matter-keys.ts';
import { frontMatterLength } from './front-matter-length.ts';
import { readFrontMatter } from './front-matter.ts';
import { LIMITS } from './limits.ts';

/**
 * The plan of which a file says that it is a chapter: the path in its front matter, as written. Undefined when it says nothing, and for what
 * is no text. Reads the front matter only.
 */
export function statedPartOf(content: Uint8Array | string): string | undefined {
  // Two hyphens tell whether there is any front matter, before anything is decoded.
  if (typeof content !== 'string' && content.indexOf(0x2d) > 4) return undefined;
  const decoded = typeof content === 'string' ? { ok: true as const, text: content } : decode(content, '');
  if (!decoded.ok) return undefined;
  const text = decoded.text.replace(/^\uFEFF/u, '');
  const length = frontMatterLength(text);
  if (length === 0) return undefined;
  const from = text.indexOf('\n') + 1;
  const to = Math.max(from, text.lastIndexOf('---', length));
  const { fields } = readFrontMatter(text, from, to, LIMITS.frontMatterEntries.value);
  const value = fields.find(({ key }) => frontMatterKey(key) === 'part-of')?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
