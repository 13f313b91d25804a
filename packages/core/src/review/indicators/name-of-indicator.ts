import type { BlockSpan } from '../../document.ts';
import type { ScannedBlock } from '../../scan/scan-document.ts';
import { fullest, type Named } from './catalogue-hits.ts';
import { readAges } from './read-ages.ts';

/** What the name of an indicator says: which of the catalogue it is, of whom, and what limits it. */
export interface ReadName {
  readonly span: BlockSpan;
  readonly name: string;
  readonly named: Named | undefined;
  readonly isDenied: boolean;
  readonly ages: readonly string[];
  readonly limits: readonly string[];
  /** Stretches of the block whose numbers are no figures. */
  readonly without: readonly { readonly start: number; readonly end: number }[];
}

/** Words that turn a name round. */
const DENIALS =
  /(?<!\p{L})(?:ei|eivät|eikä|ilman|vailla|inte|icke|ej|ingen|inga|inget|utan|not|no|without|never)(?!\p{L})/giu;
/** Words whose first part turns them round, and the name with them. */
const TURNED = /(?<!\p{L})(?:tyytymät|epäterve|epätyyt|missnöj|dissatisf)|vaikeu|svårighet|difficult/iu;

/** Words that say whom a figure is limited to, and with what a name in small letters must hold for one of them to be there. */
const GROUP_SIGNS = ['ty', 'poja', 'poik', 'flick', 'pojk', 'girl', 'boy'];
const GROUPS =
  /(?<!\p{L})(?:tytö\p{L}*|tyttö\p{L}*|pojat|poja\p{L}*|poik\p{L}*|flick\p{L}*|pojk\p{L}*|girls?|boys?)(?!\p{L})/giu;

/** Signs at the ends of a name that do not belong to it. */
const EDGES = /^[\s:;,.(–—-]+|[\s:;,.(–—-]+$/gu;

/** Reads a stretch of a block as the name of an indicator. @param named What the catalogue knows in the block. */
export function readName(
  block: ScannedBlock,
  index: number,
  start: number,
  end: number,
  named: readonly Named[] | undefined,
): ReadName {
  const { text } = block.text;
  const said = text.slice(start, end);
  const name = said.replaceAll(EDGES, '').replace(/\s*[:(]\s*(?:19|20)\d\d$/u, '');
  const from = start + Math.max(0, said.indexOf(name));
  const wholes = named?.filter((one) => isWhole(text, start, one)) ?? [];
  const own = named?.filter((one) => !wholes.some((whole) => one.start < whole.end && whole.start < one.end));
  const known = fullest(own, start, end);
  const ages = readAges(name);
  const shifted = ages.spans.map((span) => ({ start: span.start + from, end: span.end + from }));
  return {
    span: { block: index, start: from, end: from + name.length },
    name,
    named: known,
    isDenied: known !== undefined && isDenied(name, known.start - from, known.end - from),
    ages: ages.ids,
    limits: limitsOf(name),
    without: [...shifted, ...(known ? [{ start: known.start, end: known.end }] : [])],
  };
}

/** What stands before the whole of which a share is told. */
const SHARE_OF = /\p{L}{3}[\s,–-]+(?:osuus|andel(?:en)? av|share of)\s+$/iu;

/** Whether what the catalogue names is the whole of which something else is a share: `perhehoidon osuus kodin ulkopuolelle sijoitetuista`. */
function isWhole(text: string, from: number, { start, end }: Named): boolean {
  return (
    SHARE_OF.test(text.slice(Math.max(from, start - 40), start)) &&
    (/st[aä]$/u.test(text.slice(start, end)) || !/osuus\s+$/iu.test(text.slice(from, start)))
  );
}

function limitsOf(name: string): string[] {
  const small = name.toLowerCase();
  if (!GROUP_SIGNS.some((sign) => small.includes(sign))) return [];
  return [...new Set([...name.matchAll(GROUPS)].map(([word]) => groupOf(word)))].toSorted();
}

/** Whether a word outside what the catalogue names turns it round. */
function isDenied(name: string, start: number, end: number): boolean {
  if (TURNED.test(name)) return true;
  return [...name.matchAll(DENIALS)].some(({ index }) => index < start || index >= end);
}

function groupOf(word: string): string {
  return /^(?:tyt|flick|girl)/iu.test(word) ? 'girls' : 'boys';
}
