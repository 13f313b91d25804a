import type { Limits } from '@lapsilinssi/core';
import { SaxesParser } from 'saxes';

import { damaged, WordFault } from '../word-fault.ts';
import { prefixOf } from './namespaces.ts';

/** The start tag at which a walk stands. Offsets are UTF-16 code units in the part's text. */
export interface StartTag {
  /** Offset of `<`. */
  from(): number;
  /** Offset after `>`. */
  readonly to: number;
  readonly selfClosing: boolean;
  /** An attribute by its name with the prefix of this package (`w:val`), or without one. */
  attribute(name: string): string | undefined;
}

/** What is done with the parts of an XML text. Names have the prefixes of this package, whatever the text writes. */
export interface XmlHandlers {
  open(name: string, tag: StartTag): void;
  /** `to` is the offset after the end tag's `>`; for an element without content that of its only tag. */
  close(name: string, to: number): void;
  text(text: string): void;
}

/** Names and bindings of one element that declares namespaces, to be undone at its end. */
interface Scope {
  readonly depth: number;
  readonly spoken: Map<string, string>;
}

/**
 * Walks an XML text once. Entities beyond the five of XML, document types, depth beyond the limit and text that is not well-formed are refused.
 * @throws WordFault
 */
export function walkXml(text: string, part: string, limits: Limits, handlers: XmlHandlers): void {
  if (text === '') throw damaged(part);
  const parser = new SaxesParser({ xmlns: false, position: false, fragment: false });
  const scopes: Scope[] = [{ depth: 0, spoken: new Map([['xml', 'xml']]) }];
  /** Raw names to names of this package, for the bindings in force. */
  let known = new Map<string, string>();
  let depth = 0;
  let attributes: Readonly<Record<string, string>> = {};
  const spokenName = (raw: string, isAttribute: boolean): string => {
    const colon = raw.indexOf(':');
    if (colon < 0 && isAttribute) return raw;
    const prefix = colon < 0 ? '' : raw.slice(0, colon);
    const spoken = scopes.at(-1)?.spoken.get(prefix) ?? '?';
    return `${spoken}:${raw.slice(colon + 1)}`;
  };
  const tag = {
    to: 0,
    selfClosing: false,
    from: (): number => text.lastIndexOf('<', tag.to - 1),
    attribute(name: string): string | undefined {
      const direct = attributes[name];
      if (direct !== undefined && (!name.includes(':') || spokenName(name, true) === name)) return direct;
      for (const [raw, value] of Object.entries(attributes)) if (spokenName(raw, true) === name) return value;
      return undefined;
    },
  };
  parser.on('doctype', () => {
    throw new WordFault('word-doctype', { part });
  });
  parser.on('opentag', (node) => {
    depth += 1;
    if (depth > limits.wordDepth)
      throw new WordFault('word-too-deep', { part, limit: limits.wordDepth, what: 'wordDepth' });
    attributes = node.attributes;
    const declared = Object.entries(attributes).filter(([raw]) => raw === 'xmlns' || raw.startsWith('xmlns:'));
    if (declared.length > 0) {
      const spoken = new Map(scopes.at(-1)?.spoken);
      for (const [raw, namespace] of declared) spoken.set(raw.slice(6), prefixOf(namespace));
      scopes.push({ depth, spoken });
      known = new Map();
    }
    tag.to = parser.position;
    tag.selfClosing = node.isSelfClosing;
    handlers.open(nameOf(node.name), tag);
  });
  const nameOf = (raw: string): string => {
    let name = known.get(raw);
    if (name === undefined) {
      name = spokenName(raw, false);
      known.set(raw, name);
    }
    return name;
  };
  parser.on('closetag', (node) => {
    handlers.close(nameOf(node.name), parser.position);
    if (scopes.length > 1 && scopes.at(-1)?.depth === depth) {
      scopes.pop();
      known = new Map();
    }
    depth -= 1;
  });
  parser.on('text', (piece) => handlers.text(piece));
  parser.on('cdata', (piece) => handlers.text(piece));
  try {
    parser.write(text).close();
  } catch (thrown) {
    throw thrown instanceof WordFault ? thrown : damaged(part);
  }
}
