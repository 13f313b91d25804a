import { strictNamespace } from '../xml/namespaces.ts';

/** XML of a file of our own that goes into another: its prefixes are bound where they are not, its forms are those of the other. */
export interface ForeignXml {
  /** An element as it may stand in a part whose root tag is given. */
  at(xml: string, root: string): string;
}

const ROOT = /<[^\s/<>!?][^<>]*>/u;
const BINDING = /\sxmlns:([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The root tag of an XML text, with what it declares. */
export function rootTag(text: string): string {
  return ROOT.exec(text)?.[0] ?? '';
}

/**
 * Begins to carry XML of our own from a part into another file.
 * @param ownRoot root tag of the part from which it comes
 */
export function foreignXml(ownRoot: string, strict: boolean): ForeignXml {
  const own = bindings(ownRoot);
  return {
    at(xml, root) {
      const there = bindings(root);
      const formed = strict ? strictForm(xml) : xml;
      const used = new Set(
        [...formed.matchAll(/[<\s/]([A-Za-z_][\w.-]*):[A-Za-z_]/gu)].map(([, prefix = '']) => prefix),
      );
      const declared = [...used].flatMap((prefix) => {
        const address = own.get(prefix);
        const wanted = address === undefined || !strict ? address : strictNamespace(address);
        return wanted === undefined || there.get(prefix) === wanted ? [] : [` xmlns:${prefix}="${wanted}"`];
      });
      return declared.length === 0 ? formed : formed.replace(/^<[^\s/<>]+/u, (tag) => tag + declared.join(''));
    },
  };
}

/** A part of our own as a file without such a part takes it. */
export function foreignPart(text: string, strict: boolean): string {
  if (!strict) return text;
  const root = rootTag(text);
  const formed = root.replaceAll(
    BINDING,
    (_, prefix: string, double: string | undefined, single: string | undefined) =>
      ` xmlns:${prefix}="${strictNamespace(double ?? single ?? '')}"`,
  );
  return strictForm(text.replace(root, () => formed));
}

function bindings(root: string): ReadonlyMap<string, string> {
  return new Map(
    [...root.matchAll(BINDING)].map(([, prefix = '', double, single]) => [prefix, double ?? single ?? '']),
  );
}

function side(text: string): string {
  return text === 'left' ? 'start' : 'end';
}

/** What our own XML writes otherwise in the strict form: sides are beginnings and ends, shares have their sign. */
function strictForm(xml: string): string {
  return xml
    .replaceAll(/(<w:jc w:val=")(left|right)"/gu, (_, tag: string, at: string) => `${tag}${side(at)}"`)
    .replaceAll(/<w:ind [^<>]*>/gu, (tag) => tag.replaceAll(/w:(left|right)=/gu, (_, at: string) => `w:${side(at)}=`))
    .replaceAll(/<w:(tblBorders|tcBorders|tblCellMar|tcMar)>.*?<\/w:\1>/gsu, (part) =>
      part.replaceAll(/w:(left|right)(?=[\s/>])/gu, (_, at: string) => `w:${side(at)}`),
    )
    .replaceAll(
      /(<w:tbl(?:W|Ind)|<w:tcW) w:type="pct" w:w="(\d+)"/gu,
      (_, tag: string, fiftieths: string) => `${tag} w:type="pct" w:w="${Number(fiftieths) / 50}%"`,
    );
}
