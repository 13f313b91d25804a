import { relationshipsOf, partText } from '../opc/word-package.ts';
import type { WordPackage } from '../opc/word-package.ts';
import { WordFault } from '../word-fault.ts';
import { walkXml } from '../xml/walk-xml.ts';

/** Names of our own custom properties begin so: those of other systems say nothing of a plan. */
const PREFIX = 'lapsilinssi:';

/** The name under which a fact stands among a file's custom properties: `lapsilinssi:period`. */
export function propertyName(key: string): string {
  return `${PREFIX}${key}`;
}

/**
 * What a file says of itself among its custom properties, by key: the facts that front matter holds in Markdown, and the template it was made
 * from. Properties that cannot be read keep nobody from reading the file.
 */
export function ownProperties(opened: WordPackage): Map<string, string> {
  try {
    return readProperties(opened);
  } catch (thrown) {
    if (thrown instanceof WordFault) return new Map();
    throw thrown;
  }
}

function readProperties({ zip, limits }: WordPackage): Map<string, string> {
  const values = new Map<string, string>();
  const part = relationshipsOf(zip, '', limits).find(({ kind, external }) => kind === 'custom-properties' && !external);
  const found = part === undefined ? undefined : partText({ zip, limits }, part.target);
  if (part === undefined || found === undefined) return values;
  let key: string | undefined;
  let value = '';
  walkXml(found.text, part.target, limits, {
    open(_, tag) {
      const name = tag.attribute('name');
      if (name?.startsWith(PREFIX) !== true) return;
      key = name.slice(PREFIX.length);
      value = '';
    },
    close(element) {
      if (key === undefined || !element.endsWith('property')) return;
      values.set(key, value.trim());
      key = undefined;
    },
    text(piece) {
      if (key !== undefined) value += piece;
    },
  });
  return values;
}
