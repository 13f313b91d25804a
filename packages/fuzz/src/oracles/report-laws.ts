import { parseMarkdown } from '@lapsilinssi/core';
import { SaxesParser } from 'saxes';

import { EVIL_ELEMENT } from '../arbitraries/hostile-text.ts';
import { law, shown } from '../law.ts';
import { letters } from './kept-text.ts';

/** Elements and attributes that the report page is made of. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'html head meta title style script body header main footer section article nav a p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tr th td form fieldset legend label input select option output details summary span strong em blockquote q div abbr time small code mark br hr cite ins del b i'.split(
    ' ',
  ),
);
const ATTRIBUTE =
  /^(?:class|id|lang|href|name|value|type|charset|content|http-equiv|scope|colspan|rowspan|hidden|checked|open|title|cite|datetime|headers|dir|tabindex|for|role|aria-[a-z]+|data-[a-z-]+)$/u;
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gu;

/** A page holds the elements that it is made of and nothing that runs but its own script. */
export function htmlLaw(html: string): void {
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/gu)];
  law(scripts.length === 1, `the page has ${scripts.length} scripts`);
  law(!(scripts[0]?.[1] ?? '').includes(EVIL_ELEMENT), 'a text stands in the script');
  const page = html.replace('<!doctype html>', '').replaceAll(/<(script|style)>[^]*?<\/\1>/gu, '');
  const ids = new Set<string>();
  const links = new Set<string>();
  for (const [, , name = '', attributes = ''] of page.matchAll(TAG)) {
    law(ELEMENTS.has(name), `the page has an element ${name}`);
    for (const [, attribute = '', value = ''] of attributes.matchAll(
      /([^\s=>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/gu,
    )) {
      law(ATTRIBUTE.test(attribute), `the page has an attribute ${attribute}`);
      if (attribute === 'id') ids.add(unquoted(value));
      if (attribute === 'href' && /^["']?#/u.test(value)) links.add(unquoted(value).slice(1));
      if (attribute === 'href') law(/^["']?(?:#|https:\/\/)/u.test(value), `the page links to ${value}`);
    }
  }
  for (const link of links) law(link === '' || ids.has(link), `the page links to #${link}, where there is nothing`);
  law(!page.replaceAll(TAG, '').includes('<'), 'the page has a bare <');
  law(!hasControls(page, /\n/u), 'the page holds a control sign');
}

/** An attribute's value without its marks. */
function unquoted(value: string): string {
  return value.replaceAll(/^["']|["']$/gu, '');
}

/** What a report says when what its form adds is taken away again, by its form. */
const SAID = {
  json: (text: string): string => stringsOf(JSON.parse(text)).join(' '),
  xml: xmlSaid,
  csv: (text: string): string => recordsOf(text).flat().join(' '),
  github: (text: string): string =>
    text.replaceAll(/%(0A|0D|3A|2C|25)/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  html: (text: string): string => xmlText(text.replaceAll(/<(script|style)>[^]*?<\/\1>/gu, '').replaceAll(TAG, '')),
  markdown: (text: string): string => stringsOf(parseMarkdown(text)).join(' '),
} as const;

/** A form of report that other programs read. */
export type ReportForm = keyof typeof SAID;

/** Every message is said, letter by letter. */
export function saysLaw(report: string, form: ReportForm, messages: readonly string[]): void {
  const said = letters(SAID[form](report));
  for (const message of messages)
    law(said.includes(letters(message)), `a report (${form}) does not say ${shown(message)}`);
}

/** All texts in a value, in their order. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

function xmlSaid(text: string): string {
  const parser = new SaxesParser();
  const said: string[] = [];
  parser.on('opentag', ({ attributes }) => said.push(...Object.values(attributes).map(String)));
  parser.on('text', (one) => said.push(one));
  parser.write(text).close();
  return said.join(' ');
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', amp: '&' };

/** A text of HTML without its references. */
function xmlText(text: string): string {
  return text.replaceAll(
    /&(?:#x([\dA-F]+)|#(\d+)|([a-z]+));/giu,
    (reference, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return Number.isNaN(code) ? (NAMED[name] ?? reference) : String.fromCodePoint(code);
    },
  );
}

/** What a screen shows holds no control sign but line ends. */
export function terminalLaw(text: string): void {
  law(!hasControls(text, /\n/u), `a control sign reaches the screen: ${shown(controlIn(text) ?? '')}`);
}

function hasControls(text: string, allowed: RegExp): boolean {
  return controlIn(text, allowed) !== undefined;
}

/** The first control sign and what stands around it; bidirectional overrides, which turn lines round, are such signs too. */
function controlIn(text: string, allowed = /\n/u): string | undefined {
  for (const { 0: sign, index } of text.matchAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu)) {
    if (!allowed.test(sign)) return text.slice(Math.max(0, index - 20), index + 20);
  }
  return undefined;
}

/** Every line of workflow commands is one of ours, with its properties in their places. */
export function githubLaw(text: string): void {
  const lines = text.split(/\r\n|\r|\n/u);
  law(lines.at(-1) === '', 'the last command does not end');
  for (const line of lines.slice(0, -1)) {
    law(/^::(?:error|warning|notice) [^:]*::/u.test(line), `a line is no command of ours: ${line}`);
    const properties = line.slice(line.indexOf(' ') + 1, line.indexOf('::', 2)).split(',');
    law(
      properties.every((one) => /^(?:file|line|endLine|col|endColumn|title)=/u.test(one)),
      `a command has other properties than ours: ${line}`,
    );
    // A path is given as it is: by it the annotation finds its file.
    const message = line.slice(line.indexOf('::', 2) + 2);
    law(!hasControls(message, /\t/u), `a command holds a control sign: ${shown(message)}`);
  }
}

export function jsonLaw(text: string): void {
  JSON.parse(text);
  law(!/\p{Surrogate}/u.test(text), 'JSON holds half a letter');
}

export function xmlLaw(text: string): void {
  wellFormedLaw(text, 'XML', (name) =>
    law(/^test|^fail|^prop|^system|^skip|^error/u.test(name), `XML has an element ${name}`),
  );
}

/** XML is well-formed. */
export function wellFormedLaw(text: string, what: string, element: (name: string) => void = () => undefined): void {
  const parser = new SaxesParser();
  let fault: Error | undefined;
  parser.on('error', (error) => {
    fault ??= error;
  });
  parser.on('opentag', ({ name }) => element(name));
  parser.write(text).close();
  law(fault === undefined, `${what} is not well-formed: ${fault?.message ?? ''}`);
}

/** Every record has the columns of the first, and no cell is a formula for a spreadsheet. */
export function csvLaw(text: string): void {
  const records = recordsOf(text.replace(/^\uFEFF/u, ''));
  const [head = []] = records;
  for (const cells of records) {
    law(
      cells.length === head.length,
      `a record has ${cells.length} cells, not ${head.length}: ${JSON.stringify(cells)}`,
    );
    for (const cell of cells)
      law(!/^[=+@\t\r-]/u.test(cell) || cell === '-', `a cell is a formula: ${JSON.stringify(cell)}`);
  }
}

/** Records of a text of CSV with their cells. */
export function recordsOf(text: string): string[][] {
  const separator = text.slice(0, text.search(/\r\n|\n/u)).includes(';') ? ';' : ',';
  const records: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n' || (sign === '\r' && text[at + 1] === '\n')) {
      if (sign === '\r') at += 1;
      records.push([...cells, cell]);
      cells = [];
      cell = '';
    } else cell += sign;
  }
  law(!quoted, 'a cell does not end');
  return cell === '' && cells.length === 0 ? records : [...records, [...cells, cell]];
}

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly TreeNode[];
}

/** A report in Markdown holds no markup of its texts: no HTML, no picture, no script behind a link. */
export function markdownLaw(text: string): void {
  const visit = (node: TreeNode): void => {
    law(
      node.type !== 'html' || !(node.value ?? '').includes(EVIL_ELEMENT),
      `HTML stands in Markdown: ${node.value ?? ''}`,
    );
    law(node.type !== 'image' && node.type !== 'imageReference', 'a picture stands in Markdown');
    law(!/^\s*(?:javascript|data|vbscript):/iu.test(node.url ?? ''), `a link runs a script: ${node.url ?? ''}`);
    for (const child of node.children ?? []) visit(child);
  };
  visit(parseMarkdown(text));
}
