import type { Limits } from '@lapsilinssi/core';

import { damaged } from '../word-fault.ts';
import { walkXml } from '../xml/walk-xml.ts';
import type { StartTag } from '../xml/walk-xml.ts';
import { colorOf } from './color-of.ts';
import { linkOf, makesContents, openFieldStack } from './field-stack.ts';
import type { FieldStack } from './field-stack.ts';
import type {
  CommentMark,
  Control,
  Drawing,
  Flow,
  FlowBlock,
  FlowCell,
  FlowParagraph,
  FlowRow,
  FlowTable,
  Look,
  ParagraphSource,
  RawRange,
  Run,
} from './flow.ts';
import { addText, closeWrap, openParagraph, openWrap } from './paragraph-builder.ts';
import type { OpenParagraph } from './paragraph-builder.ts';
import type { Styles } from './read-styles.ts';
import { symbolText } from './symbol-text.ts';
import { isOn } from './toggle.ts';

/** What a part is read with. */
export interface FlowSetting {
  readonly limits: Limits;
  readonly styles: Styles;
  /** Address outside of the file to which a relation of the part leads, by its id. */
  addressOf(id: string): string | undefined;
  /** Accepted texts of all paragraphs read so far; those of this part are added. */
  readonly texts: string[];
}

interface OpenCell {
  span: number;
  continues: boolean;
  fill: string | undefined;
  readonly blocks: FlowBlock[];
}

interface OpenRow {
  header: boolean;
  before: number;
  deleted: boolean;
  readonly cells: FlowCell[];
}

/** Where blocks are put: the body, a cell, a note, a text box. */
interface Container {
  readonly blocks: FlowBlock[];
  /** A paragraph whose mark is deleted and that waits for the next. */
  pending: OpenParagraph | undefined;
}

interface OpenTable {
  style: string | undefined;
  alternative: string;
  readonly rows: FlowRow[];
}

interface OpenControl extends Control {
  readonly inLine: boolean;
  contents: boolean;
}

/** What is put aside while a text box is read. */
interface Outside {
  readonly paragraph: OpenParagraph | undefined;
  readonly run: OpenRun | undefined;
  readonly fields: FieldStack;
}

interface OpenRun {
  readonly run: Run;
  hidden: boolean;
  raised: boolean;
  language: string | undefined;
  style: string | undefined;
  look: Look;
  /** A field begins or ends in it. */
  endsField: number;
}

interface Reading extends FlowSetting {
  readonly containers: Container[];
  readonly rows: OpenRow[];
  readonly cells: OpenCell[];
  readonly tables: OpenTable[];
  readonly drawings: Drawing[];
  /** Looks that were met: equal ones are the same. */
  readonly looks: Map<string, Look>;
  readonly controls: OpenControl[];
  readonly outside: Outside[];
  /** By alternative content that is open, whether one of its choices was taken. */
  readonly choices: boolean[];
  readonly notes: Map<string, readonly FlowBlock[]>;
  readonly sources: ParagraphSource[];
  readonly starts: Map<string, CommentMark['start']>;
  readonly comments: Map<string, CommentMark>;
  readonly links: (string | undefined)[];
  /** For each simple field, whether it made a table of contents. */
  readonly simpleFields: boolean[];
  /** Paragraphs read before this part. */
  readonly firstPart: number;
  fields: FieldStack;
  paragraph: OpenParagraph | undefined;
  run: OpenRun | undefined;
  /** Inside the properties of a paragraph, a control or a row, and of what. */
  inside: 'paragraph' | 'mark' | 'control' | 'row' | 'table' | undefined;
  /** Text of the `w:t` or field code that is open. */
  held: { text: string; readonly from: number; readonly isCode: boolean } | undefined;
  depth: number;
  /** Depth of the element with whose end reading goes on. */
  skipping: number;
}

/** Elements whose content is no accepted text of the document. */
const SKIPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:tblGrid',
  'w:tblPrEx',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:rt',
  'w:sdtEndPr',
]);

const PLAIN: Look = {
  bold: false,
  italic: false,
  struck: false,
  color: undefined,
  fill: undefined,
  size: undefined,
};

const WRAPS: ReadonlySet<string> = new Set(['w:hyperlink', 'w:fldSimple', 'm:oMath']);

/**
 * Reads a part's text in reading order: tracked changes as accepted, hidden text, field codes and fallbacks left out, text boxes after the
 * paragraphs on which they hang.
 * @param text the part's XML
 * @throws WordFault
 */
export function readFlow(text: string, part: string, setting: FlowSetting): Flow {
  const body: Container = { blocks: [], pending: undefined };
  const reading: Reading = {
    ...setting,
    containers: [body],
    rows: [],
    cells: [],
    tables: [],
    drawings: [],
    looks: new Map(),
    controls: [],
    outside: [],
    choices: [],
    notes: new Map(),
    sources: [],
    starts: new Map(),
    comments: new Map(),
    links: [],
    simpleFields: [],
    firstPart: setting.texts.length,
    fields: openFieldStack(),
    paragraph: undefined,
    run: undefined,
    inside: undefined,
    held: undefined,
    depth: 0,
    skipping: 0,
  };
  walkXml(text, part, setting.limits, {
    open(name, tag) {
      if (reading.depth === 0 && !name.startsWith('w:')) throw damaged(part);
      reading.depth += 1;
      if (reading.skipping === 0) open(reading, name, tag);
    },
    close(name, to) {
      if (reading.skipping === 0) close(reading, name, to, text);
      else if (reading.skipping === reading.depth) reading.skipping = 0;
      reading.depth -= 1;
    },
    text(piece) {
      if (reading.held !== undefined) reading.held.text += piece;
    },
  });
  settlePending(reading, body);
  return {
    blocks: body.blocks,
    notes: reading.notes,
    sources: reading.sources,
    comments: [...reading.comments.values()],
  };
}

function open(reading: Reading, name: string, tag: StartTag): void {
  if (SKIPPED.has(name)) {
    // In the properties of a paragraph or row these say that the mark or row itself is deleted.
    if (name === 'w:del' || name === 'w:moveFrom') markDeleted(reading);
    reading.skipping = reading.depth;
    return;
  }
  if (reading.inside === 'control') {
    openControlProperty(reading, name, tag);
    return;
  }
  switch (name) {
    case 'w:p':
      beginParagraph(reading, tag);
      break;
    case 'w:pPr':
      reading.inside = 'paragraph';
      break;
    case 'w:r':
    case 'm:r':
      beginRun(reading, tag);
      break;
    case 'w:rPr':
      if (reading.inside === 'paragraph') reading.inside = 'mark';
      else if (reading.run !== undefined) reading.run.run.properties = { from: tag.from(), to: tag.to };
      break;
    case 'w:t':
    case 'm:t':
      reading.held = { text: '', from: tag.to, isCode: false };
      break;
    case 'w:instrText':
      reading.held = { text: '', from: tag.to, isCode: true };
      break;
    case 'w:tbl':
      reading.tables.push({ style: undefined, alternative: '', rows: [] });
      break;
    case 'w:tblPr':
      reading.inside = 'table';
      break;
    case 'w:tr':
      reading.rows.push({ header: false, before: 0, deleted: false, cells: [] });
      break;
    case 'w:trPr':
      reading.inside = 'row';
      break;
    case 'w:tc':
      beginCell(reading);
      break;
    case 'w:sdt':
      beginControl(reading, tag);
      break;
    case 'w:sdtPr':
      reading.inside = 'control';
      break;
    case 'w:txbxContent':
      beginBox(reading);
      break;
    case 'w:footnote':
    case 'w:endnote':
      beginNote(reading, tag);
      break;
    case 'mc:AlternateContent':
      reading.choices.push(false);
      break;
    case 'mc:Choice':
    case 'mc:Fallback':
      if (reading.choices.at(-1) === true) reading.skipping = reading.depth;
      else reading.choices[reading.choices.length - 1] = true;
      break;
    case 'w:fldChar':
      fieldSign(reading, tag.attribute('w:fldCharType'));
      break;
    case 'w:commentRangeStart':
      reading.starts.set(tag.attribute('w:id') ?? '', placeNow(reading));
      break;
    case 'w:commentRangeEnd':
    case 'w:commentReference':
      addMark(reading, tag.attribute('w:id') ?? '');
      break;
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      reading.paragraph?.notes.push({
        name: `${name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${tag.attribute('w:id') ?? ''}`,
        at: reading.paragraph.text.length,
      });
      break;
    case 'w:bookmarkStart':
      reading.paragraph?.bookmarks.push(tag.attribute('w:name') ?? '');
      break;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      beginDrawing(reading, name === 'w:drawing' ? '' : 'vml');
      break;
    default:
      if (WRAPS.has(name)) beginWrap(reading, name, tag);
      else if (reading.drawings.length > 0 && !name.startsWith('w:')) openInDrawing(reading, name, tag);
      else if (reading.run !== undefined) openInRun(reading, name, tag);
      else if (reading.inside === 'paragraph') openParagraphProperty(reading, name, tag);
      else openTableProperty(reading, name, tag);
  }
}

function markDeleted({ inside, paragraph, rows }: Reading): void {
  const row = rows.at(-1);
  if (inside === 'mark' && paragraph !== undefined) paragraph.joinsNext = true;
  else if (inside === 'row' && row !== undefined) row.deleted = true;
}

function close(reading: Reading, name: string, to: number, text: string): void {
  switch (name) {
    case 'w:p':
      endParagraph(reading, to, text);
      break;
    case 'w:pPr':
      reading.inside = undefined;
      if (reading.paragraph !== undefined) reading.paragraph.contentFrom = to;
      break;
    case 'w:rPr':
      if (reading.inside === 'mark') reading.inside = 'paragraph';
      else if (reading.run?.run.properties !== undefined) reading.run.run.properties.to = to;
      break;
    case 'w:r':
    case 'm:r':
      endRun(reading, to);
      break;
    case 'w:t':
    case 'm:t':
      endText(reading, name, to, text);
      break;
    case 'w:instrText':
      reading.fields.code(reading.held?.text ?? '');
      reading.held = undefined;
      break;
    case 'w:tbl':
      endTable(reading);
      break;
    case 'w:tr':
      endRow(reading);
      break;
    case 'w:trPr':
    case 'w:tblPr':
      reading.inside = undefined;
      break;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      endDrawing(reading);
      break;
    case 'w:tc':
      endCell(reading);
      break;
    case 'w:sdt': {
      const control = reading.controls.pop();
      if (control?.inLine === true && reading.paragraph !== undefined) closeWrap(reading.paragraph, to);
      break;
    }
    case 'w:sdtPr':
      reading.inside = undefined;
      break;
    case 'w:txbxContent':
      endBox(reading);
      break;
    case 'w:footnote':
    case 'w:endnote': {
      const container = reading.containers.length > 1 ? reading.containers.pop() : undefined;
      if (container !== undefined) settlePending(reading, container);
      break;
    }
    case 'mc:AlternateContent':
      reading.choices.pop();
      break;
    default:
      if (WRAPS.has(name)) endWrap(reading, name, to);
  }
}

function beginParagraph(reading: Reading, tag: StartTag): void {
  const container = reading.containers.at(-1);
  const before = container?.pending;
  if (container !== undefined) container.pending = undefined;
  const paragraph = openParagraph(reading.texts.length, tag.selfClosing ? undefined : tag.to, before);
  if (before === undefined) {
    reading.texts.push('');
    reading.sources.push({ place: undefined, pieces: [], host: undefined, open: false });
  }
  const control = reading.controls.findLast(({ inLine }) => !inLine);
  paragraph.control = control;
  if (reading.controls.some(({ contents }) => contents)) paragraph.contents = true;
  if (control !== undefined || reading.fields.depth > 0) paragraph.open = false;
  reading.paragraph = paragraph;
}

function endParagraph(reading: Reading, to: number, text: string): void {
  const { paragraph } = reading;
  if (paragraph === undefined) return;
  reading.fields.dropCodes();
  const { contentFrom } = paragraph;
  if (contentFrom !== undefined) {
    paragraph.place = { from: paragraph.place?.from ?? contentFrom, to: text.lastIndexOf('<', to - 1) };
  }
  if (paragraph.wraps > 0 || reading.fields.depth > 0) paragraph.open = false;
  reading.paragraph = undefined;
  reading.run = undefined;
  const container = reading.containers.at(-1);
  if (container === undefined) return;
  if (paragraph.joinsNext) container.pending = paragraph;
  else container.blocks.push(settled(reading, paragraph));
}

/** A paragraph whose mark is deleted with nothing after it stays a paragraph. */
function settlePending(reading: Reading, container: Container): void {
  if (container.pending !== undefined) container.blocks.push(settled(reading, container.pending));
  container.pending = undefined;
}

function settled(reading: Reading, paragraph: OpenParagraph): FlowParagraph {
  const { part, style, numbering, numberingLevel, outlineLevel, text, spans, notes, contents, control, boxes } =
    paragraph;
  const { drawings, bookmarks, ruled, fill } = paragraph;
  reading.texts[part] = text;
  const host = reading.outside.at(-1)?.paragraph?.part;
  reading.sources[part - reading.firstPart] = {
    place: paragraph.place,
    pieces: paragraph.pieces,
    host,
    open: paragraph.open && !contents,
  };
  return {
    kind: 'paragraph',
    part,
    style,
    numbering,
    numberingLevel,
    outlineLevel,
    text,
    spans,
    notes,
    drawings,
    bookmarks,
    ruled,
    fill,
    contents,
    control,
    boxes,
  };
}

function beginRun(reading: Reading, tag: StartTag): void {
  if (reading.paragraph === undefined) return;
  const run: Run = {
    from: tag.from(),
    to: tag.to,
    openTo: tag.to,
    properties: undefined,
    outer: reading.paragraph.outer,
  };
  reading.run = {
    run,
    hidden: false,
    raised: false,
    language: undefined,
    style: undefined,
    look: PLAIN,
    endsField: 0,
  };
}

function look(reading: Reading, change: Partial<Look>): void {
  if (reading.run === undefined) return;
  const looks = { ...reading.run.look, ...change };
  const key = [looks.bold, looks.italic, looks.struck, looks.color, looks.fill, looks.size].join(' ');
  const known = reading.looks.get(key);
  if (known === undefined) reading.looks.set(key, looks);
  reading.run.look = known ?? looks;
}

function endRun(reading: Reading, to: number): void {
  const { run, paragraph } = reading;
  reading.run = undefined;
  if (run === undefined || paragraph === undefined) return;
  run.run.to = to;
  for (let ended = 0; ended < run.endsField; ended++) closeWrap(paragraph, to);
}

function openInRun(reading: Reading, name: string, tag: StartTag): void {
  const { run } = reading;
  if (run === undefined) return;
  switch (name) {
    case 'w:vanish':
      run.hidden = isOn(tag.attribute('w:val'));
      break;
    case 'w:vertAlign':
      run.raised = tag.attribute('w:val') === 'superscript';
      break;
    case 'w:rStyle':
      run.style = tag.attribute('w:val');
      if (reading.styles.isHidden(run.style)) run.hidden = true;
      run.language ??= reading.styles.languageOf(run.style);
      look(reading, reading.styles.lookOf(run.style));
      break;
    case 'w:b':
      look(reading, { bold: isOn(tag.attribute('w:val')) });
      break;
    case 'w:i':
      look(reading, { italic: isOn(tag.attribute('w:val')) });
      break;
    case 'w:strike':
    case 'w:dstrike':
      look(reading, { struck: isOn(tag.attribute('w:val')) });
      break;
    case 'w:color':
      look(reading, { color: colorOf(tag.attribute('w:val')) });
      break;
    case 'w:shd':
      look(reading, { fill: colorOf(tag.attribute('w:fill')) });
      break;
    case 'w:sz':
      look(reading, { size: Number(tag.attribute('w:val') ?? 0) });
      break;
    case 'w:lang':
      run.language = tag.attribute('w:val') ?? run.language;
      break;
    case 'w:tab':
    case 'w:ptab':
      addSign(reading, '\t');
      break;
    case 'w:br':
    case 'w:cr':
      addSign(reading, '\n');
      break;
    case 'w:noBreakHyphen':
      addSign(reading, '\u2011');
      break;
    case 'w:softHyphen':
      addSign(reading, '\u00AD');
      break;
    case 'w:sym':
      addSign(reading, symbolText(tag.attribute('w:char')));
      break;
    default:
  }
}

function addSign(reading: Reading, sign: string): void {
  add(reading, sign, undefined);
}

function endText(reading: Reading, name: string, to: number, text: string): void {
  const { held } = reading;
  reading.held = undefined;
  if (held === undefined) return;
  const end = text.lastIndexOf('<', to - 1);
  // `<w:t/>` ends where it begins.
  add(reading, held.text, name === 'w:t' && end >= held.from ? { from: held.from, to: end } : undefined);
}

function add(reading: Reading, text: string, raw: RawRange | undefined): void {
  const { run, paragraph, fields } = reading;
  if (run === undefined || paragraph === undefined || run.hidden || fields.inCode) return;
  if (reading.styles.isHidden(paragraph.style)) return;
  if (fields.contents || reading.simpleFields.includes(true)) paragraph.contents = true;
  const control = reading.controls.at(-1);
  addText(paragraph, text, run.run, raw, {
    language: run.language,
    url: reading.links.at(-1) ?? fields.url,
    raised: run.raised,
    style: run.style,
    look: run.look,
    control: control?.inLine === true ? control : undefined,
  });
}

function fieldSign(reading: Reading, type: string | undefined): void {
  const { paragraph, run, fields } = reading;
  if (type === 'begin') {
    fields.begin();
    if (paragraph !== undefined && run !== undefined) {
      openWrap(paragraph, run.run.from);
      run.run.outer = paragraph.outer;
    }
  } else if (type === 'separate') fields.separate();
  else if (type === 'end' && fields.end() && run !== undefined) run.endsField += 1;
}

function beginWrap(reading: Reading, name: string, tag: StartTag): void {
  if (reading.paragraph !== undefined) openWrap(reading.paragraph, tag.from());
  if (name === 'w:hyperlink') {
    const id = tag.attribute('r:id');
    const anchor = tag.attribute('w:anchor');
    reading.links.push(
      (id === undefined ? undefined : reading.addressOf(id)) ?? (anchor === undefined ? undefined : `#${anchor}`),
    );
  } else if (name === 'w:fldSimple') {
    const code = tag.attribute('w:instr') ?? '';
    reading.links.push(linkOf(code));
    reading.simpleFields.push(makesContents(code));
  }
}

function endWrap(reading: Reading, name: string, to: number): void {
  if (reading.paragraph !== undefined) closeWrap(reading.paragraph, to);
  if (name !== 'm:oMath') reading.links.pop();
  if (name === 'w:fldSimple') reading.simpleFields.pop();
}

function openParagraphProperty(reading: Reading, name: string, tag: StartTag): void {
  const { paragraph } = reading;
  if (paragraph === undefined) return;
  const value = tag.attribute('w:val');
  if (name === 'w:shd') paragraph.fill = colorOf(tag.attribute('w:fill'));
  if (value === undefined) return;
  if ((name === 'w:bottom' || name === 'w:top') && value !== 'nil' && value !== 'none') paragraph.ruled = true;
  else if (name === 'w:pStyle') paragraph.style = value;
  else if (name === 'w:numId') paragraph.numbering = value;
  else if (name === 'w:ilvl') paragraph.numberingLevel = Number(value);
  else if (name === 'w:outlineLvl') paragraph.outlineLevel = Number(value);
}

function openTableProperty(reading: Reading, name: string, tag: StartTag): void {
  const [row, cell] = [reading.rows.at(-1), reading.cells.at(-1)];
  const table = reading.inside === 'table' ? reading.tables.at(-1) : undefined;
  switch (name) {
    case 'w:tblStyle':
      if (table !== undefined) table.style = tag.attribute('w:val');
      break;
    case 'w:tblCaption':
    case 'w:tblDescription':
      if (table !== undefined) table.alternative = `${table.alternative} ${tag.attribute('w:val') ?? ''}`.trim();
      break;
    case 'w:shd':
      if (cell !== undefined && reading.inside !== 'table') cell.fill = colorOf(tag.attribute('w:fill'));
      break;
    case 'w:tblHeader':
      if (row !== undefined) row.header = isOn(tag.attribute('w:val'));
      break;
    case 'w:gridBefore':
      if (row !== undefined) row.before = countOf(tag);
      break;
    case 'w:gridSpan':
      if (cell !== undefined) cell.span = Math.max(1, countOf(tag));
      break;
    case 'w:vMerge':
    case 'w:hMerge':
      if (cell !== undefined && tag.attribute('w:val') !== 'restart') cell.continues = true;
      break;
    default:
  }
}

/** More columns than any table has. */
const MOST_COLUMNS = 100;

function countOf(tag: StartTag): number {
  const count = Number(tag.attribute('w:val') ?? 0);
  return Number.isInteger(count) ? Math.min(Math.max(0, count), MOST_COLUMNS) : 0;
}

function beginCell(reading: Reading): void {
  if (reading.rows.at(-1)?.deleted === true) {
    reading.skipping = reading.depth;
    return;
  }
  const cell: OpenCell = { span: 1, continues: false, fill: undefined, blocks: [] };
  reading.cells.push(cell);
  reading.containers.push({ blocks: cell.blocks, pending: undefined });
}

function endCell(reading: Reading): void {
  const container = reading.containers.length > 1 ? reading.containers.pop() : undefined;
  if (container !== undefined) settlePending(reading, container);
  const cell = reading.cells.pop();
  if (cell !== undefined) reading.rows.at(-1)?.cells.push(cell);
}

function endRow(reading: Reading): void {
  const row = reading.rows.pop();
  if (row !== undefined && !row.deleted) reading.tables.at(-1)?.rows.push(row);
}

function endTable(reading: Reading): void {
  const table = reading.tables.pop();
  const container = reading.containers.at(-1);
  if (table === undefined || container === undefined) return;
  settlePending(reading, container);
  const read: FlowTable = { kind: 'table', ...table };
  container.blocks.push(read);
}

function beginControl(reading: Reading, tag: StartTag): void {
  const inLine = reading.paragraph !== undefined;
  if (reading.paragraph !== undefined) openWrap(reading.paragraph, tag.from());
  reading.controls.push({ tag: '', title: '', placeholder: false, checked: undefined, contents: false, inLine });
}

function openControlProperty(reading: Reading, name: string, tag: StartTag): void {
  const control = reading.controls.at(-1);
  if (control === undefined) return;
  const value = tag.attribute('w:val');
  if (name === 'w:tag') control.tag = value ?? '';
  else if (name === 'w:alias') control.title = value ?? '';
  else if (name === 'w:showingPlcHdr') control.placeholder = isOn(value);
  else if (name === 'w14:checkbox') control.checked ??= false;
  else if (name === 'w14:checked') control.checked = isOn(tag.attribute('w14:val'));
  else if (name === 'w:docPartGallery') control.contents = /^table of (?:contents|figures)$/iu.test(value ?? '');
}

function beginDrawing(reading: Reading, form: string): void {
  reading.drawings.push({
    at: reading.paragraph?.text.length ?? 0,
    form,
    alternative: undefined,
    decorative: false,
    floats: false,
    holdsText: false,
    picture: undefined,
  });
}

function openInDrawing({ drawings }: Reading, name: string, tag: StartTag): void {
  const drawing = drawings.at(-1);
  if (drawing === undefined) return;
  switch (name) {
    case 'wp:anchor':
      drawing.floats = true;
      break;
    case 'wp:docPr':
      drawing.alternative ??= told(tag.attribute('descr')) ?? told(tag.attribute('title'));
      break;
    case 'adec:decorative':
      drawing.decorative = isOn(tag.attribute('val'));
      break;
    case 'a:graphicData': {
      const uri = tag.attribute('uri') ?? '';
      if (drawing.form === '') drawing.form = uri.slice(uri.lastIndexOf('/') + 1);
      break;
    }
    case 'a:blip':
      drawing.picture ??= tag.attribute('r:embed') ?? tag.attribute('r:link');
      break;
    case 'v:rect':
      // A line across the page.
      if (isOn(tag.attribute('o:hr') ?? 'false')) drawing.decorative = true;
      drawing.alternative ??= told(tag.attribute('alt'));
      break;
    case 'v:imagedata':
      drawing.picture ??= tag.attribute('r:id');
      drawing.alternative ??= told(tag.attribute('o:title'));
      break;
    default:
      if (name.startsWith('v:')) drawing.alternative ??= told(tag.attribute('alt'));
  }
}

/** A text that says something. */
function told(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function endDrawing({ drawings, paragraph, run }: Reading): void {
  const drawing = drawings.pop();
  if (drawing !== undefined && paragraph !== undefined && run?.hidden !== true) paragraph.drawings.push(drawing);
}

function beginBox(reading: Reading): void {
  const { paragraph, run, fields } = reading;
  for (const drawing of reading.drawings) drawing.holdsText = true;
  reading.outside.push({ paragraph, run, fields });
  reading.containers.push({ blocks: paragraph?.boxes ?? [], pending: undefined });
  reading.paragraph = undefined;
  reading.run = undefined;
  reading.fields = openFieldStack();
}

function endBox(reading: Reading): void {
  const container = reading.containers.length > 1 ? reading.containers.pop() : undefined;
  if (container !== undefined) settlePending(reading, container);
  const outside = reading.outside.pop();
  if (outside === undefined) return;
  reading.paragraph = outside.paragraph;
  reading.run = outside.run;
  reading.fields = outside.fields;
}

function beginNote(reading: Reading, tag: StartTag): void {
  const type = tag.attribute('w:type') ?? 'normal';
  if (type !== 'normal') {
    reading.skipping = reading.depth;
    return;
  }
  const blocks: FlowBlock[] = [];
  reading.notes.set(tag.attribute('w:id') ?? '', blocks);
  reading.containers.push({ blocks, pending: undefined });
}

function placeNow({ paragraph, texts, containers }: Reading): CommentMark['start'] {
  if (paragraph !== undefined) return { part: paragraph.part, offset: paragraph.text.length };
  // Between paragraphs: the next one begins there.
  const pending = containers.at(-1)?.pending;
  return pending === undefined
    ? { part: texts.length, offset: 0 }
    : { part: pending.part, offset: pending.text.length };
}

/** A comment's range ends, or its reference stands there: the first of both tells. */
function addMark(reading: Reading, id: string): void {
  if (reading.comments.has(id)) return;
  const end = placeNow(reading);
  reading.comments.set(id, { id, start: reading.starts.get(id) ?? end, end });
}
