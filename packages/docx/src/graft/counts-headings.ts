import { limitsWith } from '@lapsilinssi/core';

import { openWordPackage, relatedText } from '../opc/word-package.ts';
import { readStyles } from '../read/read-styles.ts';
import { WordFault } from '../word-fault.ts';
import { styleList } from './style-list.ts';

/** Whether the headings of a Word file are numbered by their style: then they need no numbers of their own. False for what cannot be read. */
export function countsHeadings(content: Uint8Array): boolean {
  const limits = limitsWith();
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
