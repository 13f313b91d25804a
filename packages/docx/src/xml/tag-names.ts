/** How names of a namespace are written at a place of an XML text. */
export interface TagNames {
  /** Before the names of elements: `w:`, or nothing where the namespace is the default one. */
  readonly element: string;
  /** Before the names of attributes, which no default namespace covers. */
  readonly attribute: string;
  /** What a tag must declare for its attributes to be understood: nothing, or ` xmlns:l="…"`. */
  readonly declaration: string;
}

const DEFAULT = /\sxmlns\s*=\s*(?:"([^"]*)"|'([^']*)')/u;

/** How a tag at a place of an XML text (`<w:p …` or `</w:p>`) writes the names of its namespace. */
export function tagNames(text: string, at: number): TagNames {
  const [, prefix = ''] = /^<\/?([^\s/>:]+:)?/u.exec(text.slice(at, at + 200)) ?? [];
  if (prefix !== '') return { element: prefix, attribute: prefix, declaration: '' };
  const declared = DEFAULT.exec(text.slice(0, at + 4000));
  return { element: '', attribute: 'l:', declaration: ` xmlns:l="${declared?.[1] ?? declared?.[2] ?? ''}"` };
}
