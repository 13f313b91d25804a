import { strToU8 } from 'fflate';

import { partText } from '../opc/word-package.ts';
import type { WordPackage } from '../opc/word-package.ts';
import { editText } from '../xml/edit-text.ts';
import type { Edit } from '../xml/edit-text.ts';
import { openRoot } from './append-xml.ts';
import { elementsIn } from './elements-in.ts';
import type { EditedPackage } from './edit-package.ts';
import { WordFault } from '../word-fault.ts';

/** Properties that are of the text, not of the file in which it was. */
const CORE = ['dc:title', 'dc:subject', 'dc:language', 'dc:description', 'cp:keywords'] as const;
const BINDINGS =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** Carries the title and language of a file of ours, and what it says of itself in custom properties, into another file. */
export function carryProperties(ours: WordPackage, into: EditedPackage): void {
  carryCore(ours, into);
  carryCustom(ours, into);
}

function carryCore(ours: WordPackage, into: EditedPackage): void {
  const [own, name] = [partText(ours, 'docProps/core.xml')?.text, 'docProps/core.xml'];
  const before = into.text(name);
  if (own === undefined || before === undefined) return;
  let text = before;
  for (const property of CORE) {
    const value = elementOf(own, property);
    const there = elementOf(text, property);
    if (value === undefined) continue;
    text =
      there === undefined
        ? text.replace(/<\/(?:[^\s/<>:]+:)?coreProperties\s*>/u, (end) => value + end)
        : text.replace(there, () => value);
  }
  // The prefixes are those that every program writes; where they are not bound, the properties stay as they were.
  if (['dc', 'cp'].every((prefix) => before.includes(`xmlns:${prefix}=`))) into.write(name, text);
}

function elementOf(text: string, name: string): string | undefined {
  return new RegExp(`<${name}(?:\\s[^<>]*)?(?:/>|>[^<]*</${name}\\s*>)`, 'u').exec(text)?.[0];
}

function isWhole(text: string, name: string, limits: WordPackage['limits']): boolean {
  try {
    elementsIn(openRoot(text), name, limits, { depth: 1 });
    return true;
  } catch (fault) {
    if (fault instanceof WordFault) return false;
    throw fault;
  }
}

function carryCustom(ours: WordPackage, into: EditedPackage): void {
  const name = 'docProps/custom.xml';
  const own = partText(ours, name)?.text;
  if (own === undefined) return;
  const existing = into.text(name);
  if (existing !== undefined && !isWhole(existing, name, ours.limits)) {
    // Damaged properties say nothing that could be lost.
    into.write(name, own);
    return;
  }
  if (existing === undefined) {
    const added = into.add(name, strToU8(own), { part: CUSTOM_TYPE });
    into.relate('', { kind: 'custom-properties', target: added, external: false });
    return;
  }
  const text = openRoot(existing);
  const places = elementsIn(own, name, ours.limits, { depth: 1, attributes: ['name'] });
  const there = elementsIn(text, name, ours.limits, { depth: 1, attributes: ['name', 'pid'] });
  let pid = there.reduce((most, { attributes }) => Math.max(most, Number(attributes['pid']) || 1), 1);
  const edits: Edit[] = places.map(({ from, to, attributes }) => {
    const before = there.find((one) => one.attributes['name'] === attributes['name']);
    pid += 1;
    const xml = own
      .slice(from, to)
      .replace(/\spid="[^"]*"/u, ` pid="${before?.attributes['pid'] ?? pid}"`)
      .replace(/^<property\b/u, `<property ${BINDINGS}`);
    const end = text.lastIndexOf('</');
    return { from: before?.from ?? end, to: before?.to ?? end, text: xml };
  });
  into.write(name, editText(text, edits));
}
