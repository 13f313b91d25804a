import { partText, relatedText, relationshipsPart } from '../opc/word-package.ts';
import type { Relationship, WordPackage } from '../opc/word-package.ts';
import { writePartText } from '../opc/part-text.ts';
import type { PartText } from '../opc/part-text.ts';
import { damaged } from '../word-fault.ts';
import { editText } from '../xml/edit-text.ts';
import type { Edit } from '../xml/edit-text.ts';
import { namespaceOf } from '../xml/namespaces.ts';
import { tagNames } from '../xml/tag-names.ts';
import type { TagNames } from '../xml/tag-names.ts';
import { walkXml } from '../xml/walk-xml.ts';

/** Contents of parts by their names; undefined for a part that is left out. */
export type PartChanges = Map<string, Uint8Array | undefined>;

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** Puts comments into their part; where the file has none, one is made and made known. */
export function addToCommentsPart(
  opened: WordPackage,
  main: PartText,
  changes: PartChanges,
  xmlOf: (names: TagNames) => string,
): void {
  const existing = relatedText(opened, 'comments');
  if (existing !== undefined) {
    changes.set(existing.name, writePartText(withAdded(existing.text, xmlOf), existing));
    return;
  }
  const strict = main.text.includes(namespaceOf('w', true));
  const names: TagNames = { element: 'w:', attribute: 'w:', declaration: '' };
  const name = newName(opened);
  const text = `${shellStart(strict)}${xmlOf(names)}</w:comments >`;
  changes.set(name, writePartText(text, { encoding: 'utf-8', bom: false }));
  const slash = opened.main.lastIndexOf('/') + 1;
  const relations = `${namespaceOf('r', strict)}/comments`;
  insertBeforeEnd(opened, relationshipsPart(opened.main), changes, (prefix, whole) => {
    let id = 'rIdLapsilinssi';
    while (whole.includes(`"${id}"`)) id += '1';
    return `<${prefix}Relationship Id="${id}" Type="${relations}" Target="${name.slice(slash)}" />`;
  });
  insertBeforeEnd(
    opened,
    '[Content_Types].xml',
    changes,
    (prefix) => `<${prefix}Override PartName="/${name}" ContentType="${TYPE}" />`,
  );
}

/** Takes a part of comments away that we had made and that is empty again, with what makes it known. */
export function dropCommentsPart(opened: WordPackage, name: string, text: string, changes: PartChanges): boolean {
  if (
    !text.endsWith('</w:comments >') ||
    ![true, false].some((strict) => text === `${shellStart(strict)}</w:comments >`)
  )
    return false;
  const slash = opened.main.lastIndexOf('/') + 1;
  changes.set(name, undefined);
  removeTag(opened, relationshipsPart(opened.main), changes, ` Target="${name.slice(slash)}" />`);
  removeTag(opened, '[Content_Types].xml', changes, ` PartName="/${name}" ContentType="${TYPE}" />`);
  return true;
}

/** Takes parts away to which the main part has relations, with the relations and with what says of which type they are. */
export function dropParts(opened: WordPackage, relations: readonly Relationship[], changes: PartChanges): void {
  const names = new Set(relations.map(({ target }) => target.toLowerCase()));
  const ids = new Set(relations.map(({ id }) => id));
  for (const name of opened.zip.entries.keys()) if (names.has(name.toLowerCase())) changes.set(name, undefined);
  removeElements(
    opened,
    relationshipsPart(opened.main),
    changes,
    (name, attribute) => name === 'rel:Relationship' && ids.has(attribute('Id') ?? ''),
  );
  removeElements(
    opened,
    '[Content_Types].xml',
    changes,
    (name, attribute) =>
      name === 'ct:Override' && names.has((attribute('PartName') ?? '').replace(/^\//u, '').toLowerCase()),
  );
}

function removeElements(
  opened: WordPackage,
  name: string,
  changes: PartChanges,
  goes: (name: string, attribute: (name: string) => string | undefined) => boolean,
): void {
  const part = partText(opened, name);
  if (part === undefined) return;
  const edits: Edit[] = [];
  let from: number | undefined;
  walkXml(part.text, name, opened.limits, {
    open(element, tag) {
      if (goes(element, (attribute) => tag.attribute(attribute))) from = tag.from();
    },
    close(_, to) {
      if (from !== undefined) edits.push({ from, to, text: '' });
      from = undefined;
    },
    text: () => undefined,
  });
  if (edits.length > 0) changes.set(name, writePartText(editText(part.text, edits), part));
}

/** A part of comments with more of them before its end; a root without content is opened, and closed again by {@link closedRoot}. */
function withAdded(text: string, xmlOf: (names: TagNames) => string): string {
  const end = text.lastIndexOf('>');
  const start = text.lastIndexOf('<', end);
  if (start < 0) throw damaged('comments.xml');
  const names = tagNames(text, start);
  if (text[start + 1] === '/') return text.slice(0, start) + xmlOf(names) + text.slice(start);
  const tag = text.slice(start, end).replace(/\/$/u, '');
  return `${text.slice(0, start)}${tag} >${xmlOf(names)}</${names.element}comments >${text.slice(end + 1)}`;
}

/** A part of comments whose root we had opened, and that is empty again, as it was. */
export function closedRoot(text: string): string {
  return text.replace(/ ><\/(?:[^\s/<>:]+:)?comments >(\s*)$/u, '/>$1');
}

/** Relations of a document that has none, as we begin them. */
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships >';

function shellStart(strict: boolean): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:comments xmlns:w="${namespaceOf('w', strict)}">`;
}

function newName({ main, zip }: WordPackage): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const taken = new Set([...zip.entries.keys()].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${folder}comments${number === 1 ? '' : number}.xml`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function insertBeforeEnd(
  opened: WordPackage,
  name: string,
  changes: PartChanges,
  insert: (prefix: string, whole: string) => string,
): void {
  const part = partText(opened, name) ?? { text: NO_RELATIONS, encoding: 'utf-8', bom: false };
  const { text } = part;
  const start = text.lastIndexOf('</');
  const prefix = /^<\/([^\s/<>:]+:)?/u.exec(text.slice(start, start + 100))?.[1] ?? '';
  if (start < 0) throw damaged(name);
  changes.set(name, writePartText(text.slice(0, start) + insert(prefix, text) + text.slice(start), part));
}

/** Removes the tag that ends as ours do. */
function removeTag(opened: WordPackage, name: string, changes: PartChanges, ending: string): void {
  const part = partText(opened, name);
  if (part === undefined) return;
  const end = part.text.indexOf(ending);
  const start = part.text.lastIndexOf('<', end);
  if (end < 0 || start < 0) return;
  const text = part.text.slice(0, start) + part.text.slice(end + ending.length);
  changes.set(name, text === NO_RELATIONS ? undefined : writePartText(text, part));
}
