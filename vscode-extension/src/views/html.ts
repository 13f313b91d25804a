/** A piece of HTML in which everything that came from outside has been escaped. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text (escaped), pieces (as they are), lists of pieces, nothing. */
export type HtmlPart = string | number | Html | readonly Html[] | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of HTML: whatever is put into it is escaped, attribute values in quotation marks included. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { html: strings.map((string, index) => string + textOf(parts[index])).join('') };
}

function textOf(part: HtmlPart): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part).replaceAll(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
  }
  return 'html' in part ? part.html : part.map(({ html: text }) => text).join('');
}
