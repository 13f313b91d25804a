import { SaxesParser } from 'saxes';

/** Elements whose text no reader sees, or sees elsewhere: removed, moved away, instead of something else. */
const ELSEWHERE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/**
 * Texts of a part of a Word file as another reader of XML finds them, in their order; undefined when that says that it is broken, or when the
 * part holds what Word does not show as it stands: hidden text, fields, formulas, boxes, tables.
 */
export function wordTexts(xml: string): string[] | undefined {
  if (/w:vanish|w:fldChar|w:fldSimple|m:oMath|w:moveFrom|w:showingPlcHdr|w:txbxContent|<w:tbl>/u.test(xml))
    return undefined;
  const parser = new SaxesParser({ xmlns: false });
  const texts: string[] = [];
  let elsewhere = 0;
  let inText = false;
  const faults: Error[] = [];
  parser.on('error', (error) => {
    faults.push(error);
  });
  parser.on('opentag', ({ name, isSelfClosing }) => {
    if (ELSEWHERE.has(name) && !isSelfClosing) elsewhere += 1;
    inText = name === 'w:t' && !isSelfClosing;
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (ELSEWHERE.has(name) && !isSelfClosing) elsewhere -= 1;
    if (name === 'w:t') inText = false;
  });
  const add = (text: string): void => {
    if (inText && elsewhere === 0) texts.push(text);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return faults.length > 0 ? undefined : texts;
}
