import type { Limits } from '@lapsilinssi/core';
import { strToU8 } from 'fflate';

import { openRoot } from './append-xml.ts';
import type { EditedPackage } from './edit-package.ts';
import { elementsIn } from './elements-in.ts';
import type { ElementPlace } from './elements-in.ts';
import { foreignPart, foreignXml, rootTag } from './foreign-xml.ts';
import type { ForeignXml } from './foreign-xml.ts';

/** Numberings of a file of ours in another. */
export interface CarriedNumbering {
  /** XML with the numbers that its numberings have in the other file. */
  readonly mapped: (xml: string) => string;
  /** Adds the numberings that were named. */
  add(): void;
}

const USED = /(<w:numId w:val=")(\d+)"/gu;

/** Begins to carry numberings: each gets a number that the other file does not use, and its lists count by themselves. */
export function carryNumbering(ours: string | undefined, into: EditedPackage, limits: Limits): CarriedNumbering {
  const part = into.related('numbering');
  const there = part === undefined ? '' : openRoot(into.text(part) ?? '');
  const theirs = part === undefined ? [] : placesIn(there, part, limits);
  const own = ours === undefined ? [] : placesIn(ours, 'numbering.xml', limits);
  let nextNumber = highest(theirs, 'w:num', 'numId') + 1;
  let nextAbstract = highest(theirs, 'w:abstractNum', 'abstractNumId') + 1;
  const numbers = new Map<string, number>();
  return {
    mapped: (xml) =>
      xml.replaceAll(USED, (whole, tag: string, id: string) => {
        if (id === '0') return whole;
        const number = numbers.get(id) ?? nextNumber++;
        numbers.set(id, number);
        return `${tag}${number}"`;
      }),
    add() {
      if (ours === undefined || numbers.size === 0) return;
      const nums: string[] = [];
      const abstracts = new Map<string, { readonly id: number; readonly xml: string }>();
      for (const [id, number] of numbers) {
        const place = own.find(({ name, attributes }) => name === 'w:num' && attributes['numId'] === id);
        if (place === undefined) continue;
        const xml = ours.slice(place.from, place.to);
        const kind = /<w:abstractNumId w:val="(\d+)"/u.exec(xml)?.[1] ?? '';
        const abstract = abstracts.get(kind) ?? { id: nextAbstract++, xml: abstractXml(ours, own, kind) };
        abstracts.set(kind, abstract);
        nums.push(
          xml
            .replace(/(\sw:numId=")\d+"/u, (_, tag: string) => `${tag}${number}"`)
            .replace(/(<w:abstractNumId w:val=")\d+"/u, (_, tag: string) => `${tag}${abstract.id}"`),
        );
      }
      const kinds = [...abstracts.values()].map(({ id, xml }) =>
        xml.replace(/(\sw:abstractNumId=")\d+"/u, (_, tag: string) => `${tag}${id}"`),
      );
      if (part === undefined) addNumberingPart(ours, own, [...kinds, ...nums], into);
      else into.write(part, withAdded(there, theirs, kinds, nums, foreignXml(rootTag(ours), into.strict)));
    },
  };
}

function placesIn(text: string, part: string, limits: Limits): ElementPlace[] {
  return elementsIn(text, part, limits, { depth: 1, attributes: ['w:numId', 'w:abstractNumId'] });
}

function highest(places: readonly ElementPlace[], name: string, attribute: string): number {
  return places
    .filter((place) => place.name === name)
    .map(({ attributes }) => Number(attributes[attribute]))
    .filter((id) => Number.isInteger(id))
    .reduce((most, id) => Math.max(most, id), 0);
}

function abstractXml(ours: string, own: readonly ElementPlace[], id: string): string {
  const place = own.find(({ name, attributes }) => name === 'w:abstractNum' && attributes['abstractNumId'] === id);
  if (place === undefined) return '';
  return (
    ours
      .slice(place.from, place.to)
      // What a list looks like is known by a number that no two may share.
      .replace(/<w:nsid w:val="[^"]*"\/>/u, '')
      // A newer name that only a root which says so may hold.
      .replaceAll(/\sw15:\w+="[^"]*"/gu, '')
  );
}

/** Kinds of lists stand before lists, and these before what programs leave at the end. */
function withAdded(
  text: string,
  places: readonly ElementPlace[],
  kinds: readonly string[],
  nums: readonly string[],
  carried: ForeignXml,
): string {
  const root = rootTag(text);
  const closed = text.lastIndexOf('</');
  const lastAt = places.find(({ name }) => name === 'w:numIdMacAtCleanup')?.from ?? closed;
  const firstNum = places.find(({ name }) => name === 'w:num')?.from ?? lastAt;
  const lastNum = places.findLast(({ name }) => name === 'w:num')?.to ?? lastAt;
  const added = (pieces: readonly string[]): string => pieces.map((xml) => carried.at(xml, root)).join('');
  return text.slice(0, firstNum) + added(kinds) + text.slice(firstNum, lastNum) + added(nums) + text.slice(lastNum);
}

function addNumberingPart(
  ours: string,
  own: readonly ElementPlace[],
  pieces: readonly string[],
  into: EditedPackage,
): void {
  const from = own[0]?.from ?? ours.lastIndexOf('</');
  const whole = ours.slice(0, from) + pieces.join('') + ours.slice(ours.lastIndexOf('</'));
  const folder = into.opened.main.slice(0, into.opened.main.lastIndexOf('/') + 1);
  const name = into.add(`${folder}numbering.xml`, strToU8(foreignPart(whole, into.strict)), {
    part: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  });
  into.relate(into.opened.main, { kind: 'numbering', target: name, external: false });
}
