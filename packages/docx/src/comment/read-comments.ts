import { relatedText } from '../opc/word-package.ts';
import type { WordPackage } from '../opc/word-package.ts';
import { walkXml } from '../xml/walk-xml.ts';

/** A comment of a Word file. */
export interface ReadComment {
  readonly id: string;
  readonly author: string;
  /** Texts of its paragraphs. */
  readonly paragraphs: readonly string[];
  /** Comment to which it is a reply. */
  readonly parent: string | undefined;
  /** Whether somebody has marked it as settled. */
  readonly resolved: boolean;
  /** Where it stands in the XML of its part, end exclusive. */
  readonly from: number;
  readonly to: number;
}

interface OpenComment {
  readonly id: string;
  readonly author: string;
  readonly from: number;
  readonly paragraphs: string[];
  /** Id of its last paragraph, by which other parts know the comment. */
  paragraph: string;
}

/**
 * The comments of a Word file, replies and what is settled included.
 * @throws WordFault
 */
export function readComments(opened: WordPackage): readonly ReadComment[] {
  const part = relatedText(opened, 'comments');
  if (part === undefined) return [];
  const found: (OpenComment & { readonly to: number })[] = [];
  let open: OpenComment | undefined;
  let inText = false;
  walkXml(part.text, part.name, opened.limits, {
    open(name, tag) {
      if (name === 'w:comment') {
        const [id = '', author = ''] = [tag.attribute('w:id'), tag.attribute('w:author')];
        open = { id, author, from: tag.from(), paragraphs: [], paragraph: '' };
      } else if (name === 'w:p' && open !== undefined) {
        open.paragraphs.push('');
        open.paragraph = tag.attribute('w14:paraId') ?? '';
      } else if (name === 'w:t') inText = true;
    },
    close(name, to) {
      if (name === 'w:t') inText = false;
      if (name !== 'w:comment' || open === undefined) return;
      found.push({ ...open, to });
      open = undefined;
    },
    text(piece) {
      if (inText && open !== undefined) open.paragraphs.push((open.paragraphs.pop() ?? '') + piece);
    },
  });
  const threads = readThreads(opened);
  const ids = new Map(found.map(({ paragraph, id }) => [paragraph, id]));
  return found.map(({ id, author, from, to, paragraphs, paragraph }) => {
    const thread = paragraph === '' ? undefined : threads.get(paragraph);
    return {
      id,
      author,
      paragraphs,
      parent: thread?.parent === undefined ? undefined : ids.get(thread.parent),
      resolved: thread?.resolved === true,
      from,
      to,
    };
  });
}

interface Thread {
  readonly parent: string | undefined;
  readonly resolved: boolean;
}

/** By the id of a comment's last paragraph, what the part of replies says of it. */
function readThreads(opened: WordPackage): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  const part = relatedText(opened, 'commentsExtended');
  if (part === undefined) return threads;
  walkXml(part.text, part.name, opened.limits, {
    open(name, tag) {
      if (name !== 'w15:commentEx') return;
      const done = tag.attribute('w15:done');
      threads.set(tag.attribute('w15:paraId') ?? '', {
        parent: tag.attribute('w15:paraIdParent'),
        resolved: done === '1' || done === 'true',
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return threads;
}
