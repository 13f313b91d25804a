import { readEntry } from '../zip/read-entry.ts';
import { relationsIn } from './edit-package.ts';
import type { EditedPackage } from './edit-package.ts';
import type { WordPackage } from '../opc/word-package.ts';

/** Kinds of images by their ending. */
const IMAGES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
};

/**
 * Carries what XML of a part of ours relates to, links and images, to a part of another file, and gives the XML with the ids that hold there.
 */
export function carryRelations(
  xml: string,
  {
    ours,
    from,
    into,
    to,
  }: { readonly ours: WordPackage; readonly from: string; readonly into: EditedPackage; readonly to: string },
): string {
  const relations = relationsIn(ours, from);
  const ids = new Map<string, string>();
  return xml.replaceAll(/(\sr:(?:id|embed|link)=")([^"]*)"/gu, (whole, tag: string, id: string) => {
    const known = ids.get(id);
    if (known !== undefined) return `${tag}${known}"`;
    const relation = relations.find((one) => one.id === id);
    if (relation === undefined) return whole;
    const { kind, target, external } = relation;
    const made = into.relate(to, { kind, target: external ? target : carryPart(target, ours, into), external });
    ids.set(id, made);
    return `${tag}${made}"`;
  });
}

function carryPart(name: string, ours: WordPackage, into: EditedPackage): string {
  const entry = ours.zip.entries.get(name);
  if (entry === undefined) return name;
  const extension = /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? 'bin';
  const type = IMAGES[extension] ?? 'application/octet-stream';
  return into.add(name, readEntry(ours.zip, entry, ours.limits), { extension, type });
}
