import type { ThemeContext } from '../pack.ts';
import type { Sentence, Statement } from '../scan/scan-document.ts';
import { contextOf, isNearEnough } from '../weigh/theme-context.ts';
import type { ReviewContext } from './review-context.ts';

/** What went before in a paragraph may have been of children only in passing: a heading speaks for what stands under it. */
const REACH = 'nearest-heading';

/**
 * Whether what a statement says is a matter of children: all is in a document about them; elsewhere what names them, stands under a lead-in or
 * heading that does, and is not about somebody else.
 *
 * @param sentence The sentence of the statement that is asked; all of it when undefined.
 */
export function concernsChildren(
  { scan, type }: ReviewContext,
  statement: Statement,
  sentence: Sentence | undefined,
): boolean {
  if (type?.aboutChildren === true) return true;
  const asked = sentence ? { ...statement, first: sentence.index, end: sentence.index + 1 } : statement;
  const found = contextOf(scan, asked, (language) => childContext(scan.pack.language(language)?.data.frame));
  return found !== 'paragraph' && isNearEnough(found, REACH);
}

interface Frame {
  readonly child: number;
  readonly rivals: readonly number[];
}

const CONTEXTS = new WeakMap<Frame, ThemeContext>();

function childContext(frame: Frame | undefined): ThemeContext | undefined {
  if (!frame) return undefined;
  let context = CONTEXTS.get(frame);
  if (!context) CONTEXTS.set(frame, (context = { needs: frame.child, reach: REACH, rivals: frame.rivals }));
  return context;
}
