import { partText } from '../opc/word-package.ts';
import type { WordPackage } from '../opc/word-package.ts';
import { damaged } from '../word-fault.ts';
import { carryNotes } from './carry-notes.ts';
import { carryNumbering } from './carry-numbering.ts';
import { carryRelations } from './carry-relations.ts';
import { carryStyles } from './carry-styles.ts';
import type { EditedPackage } from './edit-package.ts';
import { elementsIn } from './elements-in.ts';
import { foreignXml, rootTag } from './foreign-xml.ts';
import { withUniqueIds } from './unique-ids.ts';

/**
 * Carries the text of a file of ours into another: styles, numberings, notes, links and images go with it, what the other file has under the same
 * name is its own.
 * @param ours a file that this package has written
 * @param shaped what becomes of the text before it goes: the elements of its body, the end of its last section too
 * @returns XML to be put into the body of the other file's document, whose other parts hold what it needs
 */
export function carryBody(
  ours: WordPackage,
  into: EditedPackage,
  shaped: (elements: readonly string[]) => string,
): string {
  const main = partText(ours, ours.main);
  const there = into.text(into.opened.main);
  if (main === undefined) throw damaged(ours.main);
  if (there === undefined) throw damaged(into.opened.main);
  const related = (kind: string): string | undefined => {
    const part = ours.relationships.find((one) => one.kind === kind)?.target;
    return part === undefined ? undefined : partText(ours, part)?.text;
  };
  const styles = carryStyles(related('styles') ?? '', into, ours.limits);
  const numbering = carryNumbering(related('numbering'), into, ours.limits);
  const elements = elementsIn(main.text, ours.main, ours.limits, { depth: 2 }).map(({ from, to }) =>
    main.text.slice(from, to),
  );
  // Heads and feet stay behind: pages are the other file's.
  const text = shaped(elements).replaceAll(/<w:(?:header|footer)Reference\b[^<>]*\/>/gu, '');
  const linked = carryRelations(text, { ours, from: ours.main, into, to: into.opened.main });
  const noted = carryNotes(linked, { ours, into, mappedStyles: styles.mapped });
  const mapped = withUniqueIds(styles.mapped(numbering.mapped(noted)), there);
  styles.add(numbering.mapped);
  numbering.add();
  // Each element of the body is bound by itself, so that nothing of the other file's root need change.
  const carried = foreignXml(rootTag(main.text), into.strict);
  const wrapped = `<b xmlns:w="w"><c>${mapped}</c></b>`;
  const root = rootTag(there);
  return elementsIn(wrapped, ours.main, ours.limits, { depth: 2 })
    .map(({ from, to }) => carried.at(wrapped.slice(from, to), root))
    .join('');
}
