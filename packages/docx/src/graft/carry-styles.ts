import type { Limits } from '@lapsilinssi/core';
import { strToU8 } from 'fflate';

import { appendXml } from './append-xml.ts';
import type { EditedPackage } from './edit-package.ts';
import { foreignPart, foreignXml, rootTag } from './foreign-xml.ts';
import { styleList } from './style-list.ts';
import type { ListedStyle } from './style-list.ts';

/** Styles of a file of ours in another. */
export interface CarriedStyles {
  /** XML with the ids that its styles have in the other file; styles that it names and the other lacks are noted. */
  readonly mapped: (xml: string) => string;
  /** Adds the styles that were named and are not there. */
  add(carryNumbering: (xml: string) => string): void;
}

const NAMED = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/gu;

/**
 * Begins to carry styles: those that the other file has under the same name are its own, in whatever language their ids are; others are added when
 * they are named.
 */
export function carryStyles(ours: string, into: EditedPackage, limits: Limits): CarriedStyles {
  const part = into.related('styles');
  const theirs = part === undefined ? [] : styleList(into.text(part) ?? '', part, limits);
  const own = styleList(ours, 'styles.xml', limits);
  const taken = new Set(theirs.map(({ id }) => id));
  const ids = new Map<string, string>();
  const missing: ListedStyle[] = [];
  const idOf = (id: string): string => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const style = own.find((one) => one.id === id);
    if (style === undefined) return id;
    const same =
      theirs.find(({ type, name }) => type === style.type && name === style.name) ??
      (style.isDefault ? theirs.find(({ type, isDefault }) => type === style.type && isDefault) : undefined);
    let free = same?.id ?? id;
    if (same === undefined) {
      for (let number = 1; taken.has(free); number++) free = `${id}${number}`;
      taken.add(free);
      missing.push(style);
    }
    ids.set(id, free);
    return free;
  };
  const mapped = (xml: string): string => xml.replaceAll(NAMED, (_, tag: string, id: string) => `${tag}${idOf(id)}"`);
  return {
    mapped,
    add(carryNumbering) {
      const pieces: string[] = [];
      // What a style is based on may be missing too, and is noted while it is carried.
      for (let at = 0; at < missing.length; at++) {
        const style = missing[at];
        if (style === undefined) continue;
        const { id, xml } = style;
        pieces.push(
          carryNumbering(mapped(xml))
            .replace(/(\sw:styleId=")[^"]*"/u, (_, tag: string) => `${tag}${idOf(id)}"`)
            // The other file has a default of its own.
            .replace(/\sw:default="[^"]*"/u, ''),
        );
      }
      if (pieces.length === 0) return;
      if (part === undefined) {
        addStylesPart(ours, into);
        return;
      }
      const text = into.text(part) ?? '';
      const carried = foreignXml(rootTag(ours), into.strict);
      const root = rootTag(text);
      into.write(part, appendXml(text, pieces.map((xml) => carried.at(xml, root)).join('')));
    },
  };
}

/** A file without styles takes ours as a whole. */
function addStylesPart(ours: string, into: EditedPackage): void {
  const folder = into.opened.main.slice(0, into.opened.main.lastIndexOf('/') + 1);
  const name = into.add(`${folder}styles.xml`, strToU8(foreignPart(ours, into.strict)), {
    part: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
  });
  into.relate(into.opened.main, { kind: 'styles', target: name, external: false });
}
