/** Namespaces by the prefix under which this package speaks of them: the transitional form of the format first, its strict form where that differs. */
const NAMESPACES = {
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  m: ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'http://purl.oclc.org/ooxml/officeDocument/math'],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  wp: [
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  ],
  a: ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  pic: ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'http://purl.oclc.org/ooxml/drawingml/picture'],
  adec: ['http://schemas.microsoft.com/office/drawing/2017/decorative'],
  v: ['urn:schemas-microsoft-com:vml'],
  o: ['urn:schemas-microsoft-com:office:office'],
  cp: ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  dc: ['http://purl.org/dc/elements/1.1/'],
  dcterms: ['http://purl.org/dc/terms/'],
  cust: [
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  ],
  vt: [
    'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  ],
  w14: ['http://schemas.microsoft.com/office/word/2010/wordml'],
  w15: ['http://schemas.microsoft.com/office/word/2012/wordml'],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  ct: ['http://schemas.openxmlformats.org/package/2006/content-types'],
  xml: ['http://www.w3.org/XML/1998/namespace'],
} as const satisfies Readonly<Record<string, readonly [transitional: string, strict?: string]>>;

const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMESPACES).flatMap(([prefix, forms]) => forms.map((address) => [address, prefix])),
);

const STRICT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.values(NAMESPACES).flatMap(([transitional, strict]) => (strict === undefined ? [] : [[transitional, strict]])),
);

/** The prefix under which a namespace is spoken of; `?` for one that is not read. */
export function prefixOf(namespace: string): string {
  return PREFIXES.get(namespace) ?? '?';
}

/** The namespace of the text (`w`) or of relations (`r`) in one of the forms of the format. */
export function namespaceOf(prefix: 'w' | 'r', strict: boolean): string {
  return NAMESPACES[prefix][strict ? 1 : 0];
}

/** A namespace in the strict form of the format; itself where the forms do not differ. */
export function strictNamespace(namespace: string): string {
  return STRICT_FORMS.get(namespace) ?? namespace;
}
