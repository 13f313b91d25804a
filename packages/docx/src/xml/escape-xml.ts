/** Signs that XML 1.0 does not know, even as references, and half signs. */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** What a reader of XML would take for a blank in an attribute, or for another line end. */
const BLANK = /[\t\n\r]/gu;

/** A text as it stands in XML content or in an attribute between double quotes; what XML does not know is left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(ILLEGAL, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(BLANK, (blank) => `&#${blank.charCodeAt(0)};`);
}
