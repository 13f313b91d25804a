import { partText, relationshipsOf } from '../opc/word-package.ts';
import type { WordPackage } from '../opc/word-package.ts';
import { WordFault } from '../word-fault.ts';
import { walkXml } from '../xml/walk-xml.ts';

/** What a Word file says of itself outside its text; empty texts where it says nothing. */
export interface WordProperties {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: string;
  /** As written: `fi-FI`. */
  readonly language: string;
  /** When it was last saved, as written: `2026-11-12T09:30:00Z`. */
  readonly modified: string;
  /** Properties that somebody has named, by these names. */
  readonly custom: ReadonlyMap<string, string>;
}

/** Elements of the core properties by what they hold. */
const CORE: Readonly<Record<string, 'title' | 'author' | 'description' | 'keywords' | 'language' | 'modified'>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dc:description': 'description',
  'cp:keywords': 'keywords',
  'dc:language': 'language',
  'dcterms:modified': 'modified',
};

/** Reads the properties of a Word file. They are no part of its text: where they are damaged or missing it has none. */
export function readProperties({ zip, limits }: Pick<WordPackage, 'zip' | 'limits'>): WordProperties {
  const core = { title: '', author: '', description: '', keywords: '', language: '', modified: '' };
  const custom = new Map<string, string>();
  const known = relationshipsOf(zip, '', limits).filter(({ external }) => !external);
  const targetOf = (kind: string): string | undefined => known.find((one) => one.kind === kind)?.target;
  let field: keyof typeof core | undefined;
  let name: string | undefined;
  readTexts({ zip, limits }, targetOf('core-properties') ?? 'docProps/core.xml', {
    open(element) {
      field = CORE[element];
    },
    text(text) {
      if (field !== undefined) core[field] += text;
    },
  });
  readTexts({ zip, limits }, targetOf('custom-properties') ?? targetOf('customProperties') ?? 'docProps/custom.xml', {
    open(element, attribute) {
      if (element === 'cust:property') name = attribute('name');
    },
    text(text) {
      if (name !== undefined) custom.set(name, (custom.get(name) ?? '') + text);
    },
  });
  return { ...core, custom: new Map([...custom].map(([one, value]) => [one, value.trim()])) };
}

function readTexts(
  opened: Pick<WordPackage, 'zip' | 'limits'>,
  part: string,
  handlers: { open(name: string, attribute: (name: string) => string | undefined): void; text(text: string): void },
): void {
  try {
    const found = partText(opened, part);
    if (found === undefined) return;
    walkXml(found.text, part, opened.limits, {
      open: (name, tag) => handlers.open(name, (attribute) => tag.attribute(attribute)),
      close: () => handlers.open('', () => undefined),
      text: (text) => handlers.text(text),
    });
  } catch (thrown) {
    if (!(thrown instanceof WordFault)) throw thrown;
  }
}
