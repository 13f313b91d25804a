import { decode } from '@lapsilinssi/core';
import type { Limits } from '@lapsilinssi/core';

import { walkXml } from '../xml/walk-xml.ts';
import { damaged, WordFault } from '../word-fault.ts';
import { openZip } from '../zip/open-zip.ts';
import type { Zip } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import { readPartText } from './part-text.ts';
import type { PartText } from './part-text.ts';

/** A relation from one part to another, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address: `comments`, `styles`, `hyperlink`. */
  readonly kind: string;
  /** Name of the part, or the address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** A Word file as a package of parts, unpacked one by one when they are asked for. */
export interface WordPackage {
  readonly zip: Zip;
  readonly limits: Limits;
  /** Name of the part that holds the document's text. */
  readonly main: string;
  /** Relations of the main part. */
  readonly relationships: readonly Relationship[];
  /** Whether the file carries a digital signature. */
  readonly signed: boolean;
}

/**
 * Opens a Word file. What it is when it is none of ours is told by name: old Word, locked by a password, another program's, no package at all.
 * @throws WordFault
 */
export function openWordPackage(bytes: Uint8Array, limits: Limits): WordPackage {
  if (bytes.length > limits.wordBytes)
    throw new WordFault('too-large', { size: bytes.length, limit: limits.wordBytes, unit: 'bytes', what: 'wordBytes' });
  refuseOthers(bytes);
  const zip = openZip(bytes, limits);
  const roots = relationshipsOf(zip, '', limits);
  const main = roots.find(({ kind, external }) => kind === 'officeDocument' && !external)?.target;
  if (main === undefined || !partNames(zip, main)) {
    const kind = foreignKind(zip);
    throw kind === undefined ? damaged('_rels/.rels') : new WordFault('binary', { kind });
  }
  const relationships = relationshipsOf(zip, main, limits);
  if (!/(?:^|\/)word[^/]*\//u.test(main) && foreignKind(zip) !== undefined)
    throw new WordFault('binary', { kind: foreignKind(zip) ?? 'zip' });
  const signed = roots.some(({ kind }) => kind === 'origin' || kind.startsWith('digital-signature'));
  return { zip, limits, main, relationships, signed };
}

/** What a file that is no package is: refused by its name. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (OLD.every((byte, index) => bytes[index] === byte))
    throw isLocked(bytes) ? new WordFault('word-encrypted') : new WordFault('word-legacy', { kind: 'ole' });
  const decoded = decode(bytes.subarray(0, 65_536), '');
  if (decoded.ok) throw new WordFault('word-none');
  const { code, values } = decoded.error;
  throw values['kind'] === 'unknown' ? new WordFault('word-none') : new WordFault(code, values);
}

/** How the files of old Word begin, and of its kin. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

const LOCKED = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

/** A file with a password is a package in the form of old Word, with a stream of this name. */
function isLocked(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x45); at >= 0 && at + LOCKED.length <= bytes.length; at = bytes.indexOf(0x45, at + 1))
    if (LOCKED.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function foreignKind(zip: Zip): string | undefined {
  const names = [...zip.entries.keys()];
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  if (names.includes('content.xml') && names.includes('mimetype')) return 'odt';
  return names.includes('[Content_Types].xml') ? undefined : 'zip';
}

/** The name under which a part stands, letter case aside; undefined when it is not there. */
function partNames(zip: Zip, name: string): string | undefined {
  if (zip.entries.has(name)) return name;
  const folded = name.toLowerCase();
  return [...zip.entries.keys()].find((one) => one.toLowerCase() === folded);
}

/**
 * A part's text; undefined when the package has no such part.
 * @throws WordFault
 */
export function partText(opened: Pick<WordPackage, 'zip' | 'limits'>, name: string): PartText | undefined {
  const entry = opened.zip.entries.get(partNames(opened.zip, name) ?? '');
  return entry === undefined ? undefined : readPartText(readEntry(opened.zip, entry, opened.limits), name);
}

/** The name of the part with the relations of another; of the package itself for an empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The relations of a part, or of the package for an empty name.
 * @throws WordFault
 */
export function relationshipsOf(zip: Zip, part: string, limits: Limits): Relationship[] {
  const name = relationshipsPart(part);
  const found = partText({ zip, limits }, name);
  const relationships: Relationship[] = [];
  if (found === undefined) return relationships;
  walkXml(found.text, name, limits, {
    open(element, tag) {
      if (element !== 'rel:Relationship') return;
      const target = tag.attribute('Target') ?? '';
      const external = tag.attribute('TargetMode') === 'External';
      const type = tag.attribute('Type') ?? '';
      relationships.push({
        id: tag.attribute('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvedTarget(part, target),
        external,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relationships;
}

/** The part that a target names, seen from another part. */
function resolvedTarget(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/**
 * The text of the part to which the main part has a relation of a kind; undefined when there is none.
 * @throws WordFault
 */
export function relatedText(opened: WordPackage, kind: string): (PartText & { readonly name: string }) | undefined {
  // A relation may name a part that is not there, beside one that is.
  for (const relation of opened.relationships) {
    if (relation.kind !== kind || relation.external) continue;
    const name = partNames(opened.zip, relation.target);
    const found = name === undefined ? undefined : partText(opened, name);
    if (name !== undefined && found !== undefined) return { ...found, name };
  }
  return undefined;
}
