import type { Block } from '../document.ts';
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
  /^(?:sic|huom|ks|vrt|ed|toim|red|suom|not?|viite|lähde|källa|source|linkki|länk|link|kuva|bild|pdf|docx?|xlsx?|fi|sv|en|x|ei saatavilla|ej tillgänglig|not available)\b/iu;
/** Marks that people leave for later: `xx`, `XX.XX.2026`, `____`, `???`, `{{nimi}}`, `TODO`, filler text. */
const MARK =
  /(?<![\p{L}\d_])(?:x{2,6}|X{3,6}|[xX]{1,2}\.\s?[xX]{1,2}\.\s?(?:[xX]{2,4}|20\d\d|20[xX]{2})|20[xX]{2}|_{3,}|\?{3,}|\{\{[^{}]{1,60}\}\}|TODO|TBD|FIXME|lorem ipsum)(?![\p{L}\d_])/gu;
/** What nearly every block has none of: most are passed over by it. */
const SIGN = /[[_?{]|x[x.]|X[X.]|T(?:ODO|BD)|FIXME|lorem/u;

/** What is left in a text to be filled in. */
interface Left {
  readonly start: number;
  readonly end: number;
  readonly messageId: 'placeholder-left' | 'placeholder-left.guidance' | 'placeholder-left.example';
}

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
  for (const block of document.blocks) {
    const left = leftIn(block);
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

function leftIn({ text, use, kind }: Block): Left[] {
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
