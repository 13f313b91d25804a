import type { Limits } from '@lapsilinssi/core';

import { writePartText } from '../opc/part-text.ts';
import type { PartText } from '../opc/part-text.ts';
import { partText, relationshipsOf, relationshipsPart } from '../opc/word-package.ts';
import type { Relationship, WordPackage } from '../opc/word-package.ts';
import { damaged } from '../word-fault.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { namespaceOf } from '../xml/namespaces.ts';
import { writeZip } from '../zip/write-zip.ts';
import { openRoot } from './append-xml.ts';

/** A Word file that is being changed part by part; parts that nobody writes to stay as they are packed. */
export interface EditedPackage {
  readonly opened: WordPackage;
  /** Whether the file is of the strict form of the format. */
  readonly strict: boolean;
  /** A part's text as it now is; undefined when there is no such part. */
  text(name: string): string | undefined;
  write(name: string, text: string): void;
  /** Adds a part under a free name like the one that is asked for, and says under which. */
  add(name: string, content: Uint8Array, type: PartType): string;
  /** Adds a relation to a part and gives its id. */
  relate(from: string, relation: Omit<Relationship, 'id'>): string;
  /** The name of the part to which the main part has a relation of a kind. */
  related(kind: string): string | undefined;
  /** The file with all changes. */
  bytes(): Uint8Array;
}

/** What a part is: told of it alone, or of all that end so. */
export type PartType = { readonly part: string } | { readonly extension: string; readonly type: string };

const CONTENT_TYPES = '[Content_Types].xml';
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Begins to change a Word file. */
export function editPackage(opened: WordPackage): EditedPackage {
  const { zip } = opened;
  const texts = new Map<string, PartText>();
  const added = new Map<string, Uint8Array>();
  const limits: Limits = opened.limits;
  const entryName = (name: string): string => {
    const folded = name.toLowerCase();
    return zip.entries.has(name) ? name : ([...zip.entries.keys()].find((one) => one.toLowerCase() === folded) ?? name);
  };
  const read = (name: string): PartText | undefined => texts.get(entryName(name)) ?? partText({ zip, limits }, name);
  const write = (name: string, text: string): void => {
    const { encoding, bom } = read(name) ?? { encoding: 'utf-8', bom: false };
    texts.set(entryName(name), { text, encoding, bom });
  };
  const addElement = (name: string, elementOf: (prefix: string) => string, unlessThere: RegExp | undefined): void => {
    const text = read(name)?.text ?? NO_RELATIONS;
    if (unlessThere?.test(text) === true) return;
    const open = openRoot(text);
    const end = open.lastIndexOf('</');
    if (end < 0) throw damaged(name);
    const prefix = /^<\/([^\s/<>:]+:)?/u.exec(open.slice(end, end + 100))?.[1] ?? '';
    write(name, open.slice(0, end) + elementOf(prefix) + open.slice(end));
  };
  const strict = read(opened.main)?.text.slice(0, 20_000).includes(namespaceOf('w', true)) === true;
  const newRelations = new Map<string, Relationship[]>();
  return {
    opened,
    strict,
    text: (name) => read(name)?.text,
    write,
    add(name, content, type) {
      const taken = new Set([...zip.entries.keys(), ...added.keys(), ...texts.keys()].map((one) => one.toLowerCase()));
      const [, stem = name, ending = ''] = /^(.*?)\d*(\.[^./]+)$/u.exec(name) ?? [];
      let free = name;
      for (let number = 1; taken.has(free.toLowerCase()); number++) free = `${stem}${number}${ending}`;
      added.set(free, content);
      if ('part' in type) {
        addElement(
          CONTENT_TYPES,
          (prefix) => `<${prefix}Override PartName="/${escapeXml(free)}" ContentType="${type.part}"/>`,
          undefined,
        );
      } else {
        addElement(
          CONTENT_TYPES,
          (prefix) => `<${prefix}Default Extension="${type.extension}" ContentType="${type.type}"/>`,
          new RegExp(`\\sExtension\\s*=\\s*["']${type.extension}["']`, 'iu'),
        );
      }
      return free;
    },
    relate(from, { kind, target, external }) {
      const name = relationshipsPart(from);
      const text = read(name)?.text ?? NO_RELATIONS;
      let number = 1;
      while (text.includes(`"rIdLapsilinssi${number}"`) || text.includes(`'rIdLapsilinssi${number}'`)) number += 1;
      const id = `rIdLapsilinssi${number}`;
      const type = `${namespaceOf('r', strict)}/${kind}`;
      const folder = from.slice(0, from.lastIndexOf('/') + 1);
      const shown = external ? target : target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
      const mode = external ? ' TargetMode="External"' : '';
      addElement(
        name,
        (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(shown)}"${mode}/>`,
        undefined,
      );
      const before = newRelations.get(from) ?? [];
      newRelations.set(from, [...before, { id, kind, target, external }]);
      return id;
    },
    related(kind) {
      const all = [...opened.relationships, ...(newRelations.get(opened.main) ?? [])];
      const target = all.find((one) => one.kind === kind && !one.external)?.target;
      return target === undefined || (read(target) === undefined && !added.has(target)) ? undefined : entryName(target);
    },
    bytes() {
      const changes = new Map<string, Uint8Array>(added);
      for (const [name, part] of texts) changes.set(name, writePartText(part.text, part));
      return writeZip(zip, changes);
    },
  };
}

/** The relations of a part as they stand in its file. */
export function relationsIn(opened: WordPackage, part: string): readonly Relationship[] {
  return relationshipsOf(opened.zip, part, opened.limits);
}
