import { limitsWith } from '@lapsilinssi/core';
import type { Limits } from '@lapsilinssi/core';

import { openWordPackage, relatedText } from '../opc/word-package.ts';
import { readStyles } from '../read/read-styles.ts';
import { WordFault } from '../word-fault.ts';
import { styleList } from './style-list.ts';

/** Whether the headings of a Word file are numbered by their style: then they need no numbers of their own. False for what cannot be read. @param given limits instead of the usual ones */
export function countsHeadings(content: Uint8Array, given?: Partial<Limits>): boolean {
  const limits = limitsWith(given);
  try {
    const part = relatedText(openWordPackage(content, limits), 'styles');
    if (part === undefined) return false;
    const styles = readStyles(part.text, part.name, limits);
    const heading = styleList(part.text, part.name, limits).find(({ name }) => name === 'heading 1');
    const numbering = heading === undefined ? undefined : styles.numberingOf(heading.id);
    return numbering !== undefined && numbering.id !== '0';
  } catch (thrown) {
    if (thrown instanceof WordFault) return false;
    throw thrown;
  }
}
