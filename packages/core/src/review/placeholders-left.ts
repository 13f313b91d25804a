import { blockUse, PROMISE } from '../block-use.ts';
import type { Block, PlanDocument } from '../document.ts';
import { locate } from '../locate.ts';
import type { Severity } from '../rules.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { blockRange } from './block-range.ts';
import type { ReviewContext } from './review-context.ts';

/** A field in brackets: a few words and no figures, so that no reference or source is one. */
const FIELD = /\[(?<field>\p{L}[\p{L}\s,./:-]{1,60})\]/gu;
/** Words in brackets that a text has by right: an editor's remarks, languages, kinds of files. */
const REMARK =
  /^(?:sic|huom|ks|vrt|ed|toim|red|suom|not?|viite|lähde|källa|source|linkki|länk|link|kuva|bild|pdf|docx?|xlsx?|fi|sv|en|x|ei saatavilla|ej tillgänglig|not available|uu(?:si|det)|muutettu|siirretty|poist(?:ettu|uu)|jatkuu|nya?|ändra[dt]s?|flytta[dt]s?|struke[nt]|fortsätter|new|changed|moved|removed|continues)(?!\p{L})/iu;
/** Brackets that promise a text for later, and notes to oneself: `(linkki lisätään myöhemmin)`, `(översättning pågår)`, `komplettera!`. */
const LATER = new RegExp(
  String.raw`\((?:[^()]{0,60}\s)?(?:${PROMISE})\)|\([^()]{0,60}\s(?:kesken|puuttuu vielä)\)|\([^()]{0,60}(?:pågår|saknas ännu)\b[^()]{0,30}\)|(?<!\p{L})(?:täydennä|tarkista|lisää|komplettera|kontrollera|lägg till|complete|check)!(?!\p{L})`,
  'giu',
);
/** A cell that holds a mark for a figure and nothing else: `XX %`. */
const MARKED_CELL = /^\s*XX\s*(?:%|€|kpl|st)?\s*$/u;
/** Marks that people leave for later: `xx`, `XX.XX.2026`, `____`, `???`, `{{nimi}}`, `TODO`, filler text. */
const MARK =
  /(?<![\p{L}\d_])(?:[xX]{1,2}\.\s?[xX]{1,2}\.\s?(?:[xX]{2,4}|20\d\d|20[xX]{2})|20[xX]{2}|x{2,6}|X{3,6}|_{3,}|\?{3,}|\{\{[^{}]{1,60}\}\}|TODO|TBD|FIXME|lorem ipsum)(?![\p{L}\d_])/gu;
/** What nearly every block has none of: most are passed over by it. */
const SIGN =
  /[[_?{]|x[x.]|X[X.]|T(?:ODO|BD)|FIXME|lorem|!|\([^()]*(?:myöhemmin|tähän|kesken|vielä|senare|här|pågår|ännu|to be )/iu;

/** What is left in a text to be filled in. */
interface Left {
  readonly start: number;
  readonly end: number;
  readonly messageId: 'placeholder-left' | 'placeholder-left.guidance' | 'placeholder-left.example';
}

/** Titles of annexes. */
const ANNEX = /^(?:liite|liitteet|bilagor?|annex(?:es)?|appendix)(?!\p{L})/iu;
/** A full stop after a word and some words before it: text, and no label of a form. */
const SENTENCE = /\p{Ll}{3,}[.!?](?:\s|$)/u;

/**
 * Tells which sections are blank forms, to be filled in by others later: annexes of labels and empty cells, without a sentence, in which labels
 * come again or most cells are empty. What is open in them is open on purpose.
 */
function formOf(document: PlanDocument): (section: number) => boolean {
  const known = new Map<number, boolean>();
  return (section) => {
    let answer = known.get(section);
    if (answer === undefined)
      known.set(section, (answer = inAnnex(document, section) && isBlankForm(document, section)));
    return answer;
  };
}

function inAnnex({ sections }: PlanDocument, section: number): boolean {
  for (let one = sections[section]; one && one.heading >= 0; one = sections[one.parent])
    if (one.roles.includes('annex') || ANNEX.test(one.number) || ANNEX.test(one.title)) return true;
  return false;
}

function isBlankForm({ blocks, tables }: PlanDocument, section: number): boolean {
  const own = blocks.filter((block) => block.section === section && block.kind !== 'heading' && block.use === 'body');
  if (own.length === 0 || own.some(({ text }) => SENTENCE.test(text))) return false;
  const held = new Set(own.flatMap(({ cell }) => (cell === undefined ? [] : [cell.table])));
  const cells = [...held].reduce(
    (sum, at) => sum + (tables[at]?.rows.length ?? 0) * (tables[at]?.columns.length ?? 0),
    0,
  );
  const filled = own.filter(({ cell, text }) => cell !== undefined && cell.row >= 0 && text.trim() !== '');
  if (cells > 0 && filled.length * 2 <= cells) return true;
  const labels = own.map(({ text }) => text.trim().toLowerCase());
  return labels.length - new Set(labels).size >= LEAST_REPEATED && new Set(labels).size * 3 <= labels.length * 2;
}

/** Labels that come again in a form, at least. */
const LEAST_REPEATED = 2;

/**
 * `placeholder-left`: fields, guidance and examples of a template, and marks for later. Important once the document says that it is approved.
 * Several in one block are one finding; guidance in several blocks one after the other too.
 *
 * @yields one finding a block or stretch of guidance
 */
export function* placeholdersLeft({ document }: ReviewContext): Generator<Draft> {
  const approved = document.approved?.value;
  const severity: Severity = approved === undefined || approved === false || approved === '' ? 'warning' : 'error';
  let guidance = -1;
  const isForm = formOf(document);
  for (const block of document.blocks) {
    if (isOverOpenRows(block)) continue;
    const left = isForm(block.section) ? [] : leftIn(block);
    const [first, ...rest] = left;
    if (first === undefined) {
      if (block.use !== 'comment') guidance = -1;
      continue;
    }
    const goesOn = block.use === 'guidance' && guidance === block.section;
    guidance = block.use === 'guidance' ? block.section : -1;
    if (goesOn) continue;
    const quote = block.text.slice(first.start, first.end);
    const whole = first.start === 0 && first.end === block.text.length;
    yield {
      rule: 'placeholder-left',
      severity,
      messageId: first.messageId,
      values: { quote },
      range: whole ? blockRange(document, block.index) : locate(document, { block: block.index, ...first }),
      section: block.section,
      related: rest.map(({ start, end }) => ({
        messageId: 'placeholder-left.also',
        range: locate(document, { block: block.index, start, end }),
      })),
      key: keyOf('placeholder-left', [quote], block.text),
    };
  }
}

/** A caption or header that is guidance for the open rows below it alone: those are told of themselves. */
function isOverOpenRows({ use, kind, cell, text }: Block): boolean {
  return use === 'guidance' && (kind === 'caption' || cell?.row === -1) && blockUse(text, 'body') !== 'guidance';
}

function leftIn({ text, use, kind, cell }: Block): Left[] {
  if (use === 'placeholder') return [{ start: 0, end: text.length, messageId: 'placeholder-left' }];
  if (use === 'guidance') {
    const messageId = /^\(?(?:esimerkki|malliteksti|exempel|modelltext|example|sample text)/iu.test(text)
      ? 'placeholder-left.example'
      : 'placeholder-left.guidance';
    return [{ start: 0, end: text.length, messageId }];
  }
  if (use !== 'body' || kind === 'code' || !SIGN.test(text)) return [];
  const found: Left[] = [];
  for (const match of text.matchAll(FIELD)) {
    const field = match.groups?.['field']?.trim() ?? '';
    if (REMARK.test(field) || isQuoted(text, match.index) || /^\p{Lu}\p{L}*$/u.test(field)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, messageId: 'placeholder-left' });
  }
  for (const match of text.matchAll(LATER))
    found.push({ start: match.index, end: match.index + match[0].length, messageId: 'placeholder-left' });
  if (cell !== undefined && MARKED_CELL.test(text))
    found.push({ start: 0, end: text.length, messageId: 'placeholder-left' });
  for (const match of text.matchAll(MARK)) {
    if (isSignature(text, match.index, match[0])) continue;
    found.push({ start: match.index, end: match.index + match[0].length, messageId: 'placeholder-left' });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A line to be signed or dated on paper: alone, above a name, or between full stops. */
function isSignature(text: string, at: number, mark: string): boolean {
  if (!mark.startsWith('_')) return false;
  return text.slice(0, at).trim() === '' || /_\s*\.\s*_|_\s*\.\s*20\d\d|_\s*\/\s*_/u.test(text);
}

/** Whether a bracket stands inside a quotation, where an editor explains the speaker's words. */
function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["”“»«]/gu)?.length ?? 0) % 2 === 1;
}
