import { strToU8 } from 'fflate';

import { partText } from '../opc/word-package.ts';
import type { WordPackage } from '../opc/word-package.ts';
import { appendXml } from './append-xml.ts';
import { carryRelations } from './carry-relations.ts';
import { elementsIn } from './elements-in.ts';
import type { EditedPackage } from './edit-package.ts';
import { foreignPart, foreignXml, rootTag } from './foreign-xml.ts';

const REFERENCE = /(<w:footnoteReference\b[^<>]*?w:id=")(\d+)"/gu;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml';

/**
 * Carries the footnotes to which XML of ours refers into another file, and gives the XML with the numbers that hold there.
 * @param mappedStyles gives XML the style ids of the other file
 */
export function carryNotes(
  xml: string,
  {
    ours,
    into,
    mappedStyles,
  }: { readonly ours: WordPackage; readonly into: EditedPackage; readonly mappedStyles: (xml: string) => string },
): string {
  const source = ours.relationships.find(({ kind }) => kind === 'footnotes')?.target;
  const text = source === undefined ? undefined : partText(ours, source)?.text;
  const used = new Set([...xml.matchAll(REFERENCE)].map(([, , id = '']) => id));
  if (source === undefined || text === undefined || used.size === 0) return xml;
  const own = elementsIn(text, source, ours.limits, { depth: 1, attributes: ['w:id', 'w:type'] });
  const target = into.related('footnotes') ?? addNotesPart(text, own, into);
  const there = into.text(target) ?? '';
  const theirs = elementsIn(there, target, ours.limits, { depth: 1, attributes: ['w:id'] });
  let next = theirs.reduce((most, { attributes }) => Math.max(most, Number(attributes['id']) || 0), 0) + 1;
  const numbers = new Map<string, number>();
  const carried = foreignXml(rootTag(text), into.strict);
  const pieces: string[] = [];
  for (const { from, to, attributes } of own) {
    const { id = '', type } = attributes;
    if (!used.has(id) || type !== undefined) continue;
    const number = next++;
    numbers.set(id, number);
    const note = text
      .slice(from, to)
      .replace(/(<w:footnote\b[^<>]*?\sw:id=")\d+"/u, (_, tag: string) => `${tag}${number}"`);
    const related = carryRelations(note, { ours, from: source, into, to: target });
    pieces.push(carried.at(mappedStyles(related), rootTag(there)));
  }
  into.write(target, appendXml(there, pieces.join('')));
  return xml.replaceAll(REFERENCE, (whole, tag: string, id: string) => {
    const number = numbers.get(id);
    return number === undefined ? whole : `${tag}${number}"`;
  });
}

/** A file without footnotes gets the part that holds them, with the lines that Word draws above them. */
function addNotesPart(text: string, own: ReturnType<typeof elementsIn>, into: EditedPackage): string {
  const from = own[0]?.from ?? text.lastIndexOf('</');
  const lines = own
    .filter(({ attributes }) => attributes['type'] !== undefined)
    .map((one) => text.slice(one.from, one.to))
    .join('');
  const whole = `${text.slice(0, from)}${lines}${text.slice(text.lastIndexOf('</'))}`;
  const formed = foreignPart(whole, into.strict);
  const folder = into.opened.main.slice(0, into.opened.main.lastIndexOf('/') + 1);
  const name = into.add(`${folder}footnotes.xml`, strToU8(formed), { part: TYPE });
  into.relate(into.opened.main, { kind: 'footnotes', target: name, external: false });
  // From here on it is a part like any other, and may be written to.
  into.write(name, formed);
  return name;
}
