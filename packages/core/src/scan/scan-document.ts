import { clauses, sentences, type Language, type Span } from '@lapsilinssi/linguistics';
import type { Block, List, PlanDocument } from '../document.ts';
import { emptyList } from '../match/empty-list.ts';
import type { LanguageRuntime, Pack } from '../match/open-pack.ts';
import { addPhrasesInSteps, placesOfUnit, sortPlacesInSteps } from '../match/places.ts';
import { scanText, type TextScan } from '../match/scan-text.ts';
import { NO_SPANS, SpansOfText } from '../match/unit-spans.ts';
import { finished } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { analysisOf } from './analysis-of.ts';
import { isToldHeading } from './is-told-heading.ts';
import { openLaidText, type Group, type LaidText } from './laid-text.ts';
import { openPatternHits, type PatternHits } from './pattern-hits.ts';

/** A sentence of a block; cells and headings are one sentence each unless they hold several. */
export interface Sentence {
  readonly index: number;
  readonly block: number;
  /** Offsets in the block's clean text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Tokens of the block's scan, last included; `lastToken < firstToken` when the sentence has none. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly statement: number;
}

/** One claim of the document: a sentence of prose, a list item with its lead-in, a table row with its column headings. */
export interface Statement {
  readonly index: number;
  readonly kind: 'sentence' | 'item' | 'row';
  readonly section: number;
  /** First block; for a row the block of its first filled cell. */
  readonly block: number;
  /** Its own sentences, [first, end) in {@link DocumentScan.sentences}. */
  readonly first: number;
  readonly end: number;
  /** Sentences of what leads it in: the unfinished sentence before a list, the parent item. */
  readonly leadIn: readonly number[];
  /** Sentences of the headings of a row's columns that have no role; empty for other statements. */
  readonly headers: readonly number[];
  /** Paragraph that it belongs to: same number, same paragraph (a list with its lead-in is one). */
  readonly paragraph: number;
  readonly row?: { readonly table: number; readonly row: number };
}

/** A hit of a pattern in running text. */
export interface Hit {
  readonly pattern: number;
  readonly sentence: number;
  /** Clause number in the block. */
  readonly clause: number;
  /** Tokens of the block's scan. */
  readonly first: number;
  readonly last: number;
  /** It reaches from this block into others that are read together with it. */
  readonly isAcross: boolean;
}

/** A block that was scanned in a language of the pack. */
export interface ScannedBlock {
  readonly runtime: LanguageRuntime;
  readonly text: TextScan;
  /** Clause number by token. */
  readonly clauseOf: readonly number[];
}

/** A scanned block, cut into clauses when something asks for them. */
class Scanned implements ScannedBlock {
  readonly runtime: LanguageRuntime;
  readonly text: TextScan;
  readonly #sentences: readonly Span[];
  #clauseOf: readonly number[] | undefined;

  constructor(runtime: LanguageRuntime, text: TextScan, spans: readonly Span[]) {
    this.runtime = runtime;
    this.text = text;
    this.#sentences = spans;
  }

  get clauseOf(): readonly number[] {
    return (this.#clauseOf ??= this.#cut());
  }

  #cut(): readonly number[] {
    const { lexicon } = this.runtime;
    const { text, tokenCount, tokenStart } = this.text;
    const analysis = analysisOf(lexicon, text);
    const numbers: number[] = [];
    let clause = 0;
    let at = 0;
    for (const span of this.#sentences) {
      for (const part of clauses(lexicon, analysis, span)) {
        for (; at < tokenCount && (tokenStart[at] ?? 0) < part.end; at++) numbers.push(clause);
        clause++;
      }
    }
    for (; at < tokenCount; at++) numbers.push(clause);
    return numbers;
  }
}

/** Everything that was found in a document's clean text, each word looked at once. */
export interface DocumentScan {
  readonly pack: Pack;
  readonly document: PlanDocument;
  /** By block; undefined for blocks in a language without evidence, or without text. */
  readonly blocks: readonly (ScannedBlock | undefined)[];
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  /** Statement numbers by paragraph. */
  readonly paragraphs: readonly (readonly number[])[];
  /** Statements that a sentence leads in or heads as a column: items, rows. */
  readonly led: ReadonlyMap<number, readonly number[]>;
  /** Statement numbers by section (lowest). */
  readonly statementsOfSection: readonly (readonly number[])[];
  /** Hits by language, of those in which there is running text. */
  readonly hits: ReadonlyMap<Language, PatternHits>;
  /** Blocks of the headings in a language that hold a pattern of it. */
  headingsWith(language: Language, pattern: number): readonly number[];
  /** Languages in which something of the document is written: in others no heading holds a pattern. */
  readonly languages: readonly Language[];
}

/** Tokens of an item that only names somebody or something. */
const LONGEST_NAME = 8;

/** Scans every block of a document with the pack and cuts it into sentences and statements. */
export function scanDocument(pack: Pack, document: PlanDocument): DocumentScan {
  return finished(scanInSteps(pack, document));
}

/**
 * {@link scanDocument}, step by step.
 *
 * @yields nothing, between two steps
 */
export function* scanInSteps(pack: Pack, document: PlanDocument): Steps<DocumentScan> {
  const blocks: (ScannedBlock | undefined)[] = [];
  const allSentences: Sentence[] = [];
  const statements: Statement[] = [];
  const texts = new Map<Language, LaidText>();
  const groups = new Map<Language, Group[]>();
  /** Languages of running text, in the order in which they come. */
  const spoken = new Set<Language>();
  /** Per block: its first sentence. */
  const firstSentenceOf: number[] = [];
  /** Per block: where the units stand that are asked for in single blocks. */
  const spansOfBlock: WithSpans[] = [];
  const paragraphs: number[][] = [];
  const statementsOfSection: number[][] = document.sections.map(() => []);
  const paragraphOfList = new Map<number, number>();
  const paragraphOfBlock = new Map<number, number>();
  const sentencesOfBlock = new Map<number, readonly [number, number]>();
  const led = new Map<number, number[]>();
  /** The blocks that may be read together with others (cells, items, lead-ins), and from which token on. */
  const joinable = new Map<number, number>();
  const leading = new Set(document.lists.map(({ leadIn }) => leadIn));

  const newParagraph = (): number => paragraphs.push([]) - 1;
  const addStatement = (statement: Omit<Statement, 'index'>): void => {
    const index = statements.length;
    statements.push({ ...statement, index });
    paragraphs[statement.paragraph]?.push(index);
    statementsOfSection[statement.section]?.push(index);
    for (const sentence of [...statement.leadIn, ...statement.headers]) {
      const others = led.get(sentence);
      if (others) others.push(index);
      else led.set(sentence, [index]);
    }
  };

  const textIn = (runtime: LanguageRuntime): LaidText => {
    let text = texts.get(runtime.language);
    if (!text) texts.set(runtime.language, (text = openLaidText(runtime)));
    return text;
  };
  /**
   * Has blocks read as in one clause: the cells of a row, a lead-in and its item, a list of names.
   * @param held Part in which a hit that reaches from one of them to another is put down.
   */
  const join = (all: readonly number[], held: Group['held']): void => {
    const runtime = blocks[all[0] ?? -1]?.runtime;
    const parts = all.flatMap((block) => {
      const from = blocks[block]?.runtime === runtime ? joinable.get(block) : undefined;
      return from === undefined ? [] : [{ block, from }];
    });
    if (!runtime || parts.length < 2) return;
    const others = groups.get(runtime.language);
    if (others) others.push({ parts, held });
    else groups.set(runtime.language, [{ parts, held }]);
  };

  /** Has an item read with its lead-in; the last of a list of names with all of them. */
  const joinItem = (item: number, list: List): void => {
    const { leadIn, items } = list;
    if (leadIn !== undefined) join([leadIn, item], () => 1);
    if (item !== items.at(-1)) return;
    const areNames = items.every((one) => (blocks[one]?.text.tokenCount ?? 0) <= LONGEST_NAME);
    const parts = leadIn === undefined ? items : [leadIn, ...items];
    // From the lead-in to a later name: the first name holds it.
    if (areNames && items.length > 1) join(parts, (from) => (leadIn !== undefined && from === 0 ? 1 : from));
    for (const one of items) joinable.delete(one);
  };

  /** Scans one block and adds its sentences; returns [first, end) of them. */
  const scanBlock = (block: Block, statementOf: (sentence: number) => number): readonly [number, number] => {
    const first = allSentences.length;
    const runtime = block.text === '' || block.kind === 'code' ? undefined : pack.language(block.language);
    if (!runtime) {
      blocks[block.index] = undefined;
      return [first, first];
    }
    const text = textIn(runtime);
    const { analysis, entities } = scanText(runtime, block.text, text.places, text.next());
    const { tokenCount } = analysis;
    const tokenStart = listOf(analysis.tokenStart, tokenCount);
    const spans =
      block.kind === 'heading' ? [{ start: 0, end: block.text.length }] : sentences(block.text, runtime.language);
    const starts: number[] = [];
    let token = 0;
    for (const span of spans) {
      const firstToken = token;
      while (token < tokenCount && (tokenStart[token] ?? 0) < span.end) token++;
      starts.push(firstToken);
      const index = allSentences.length;
      allSentences.push({
        index,
        block: block.index,
        start: span.start,
        end: span.end,
        firstToken,
        lastToken: token - 1,
        statement: statementOf(index - first),
      });
    }
    const scan = {
      text: block.text,
      tokenCount,
      tokenStart,
      tokenEnd: listOf(analysis.tokenEnd, tokenCount),
      tokenKind: listOf(analysis.tokenKind, tokenCount),
      spans: NO_SPANS,
      entities,
    };
    spansOfBlock[block.index] = scan;
    const scanned = new Scanned(runtime, scan, spans);
    blocks[block.index] = scanned;
    text.lay(block.index, scanned, first, starts);
    if (block.use === 'body' && (block.cell || block.list !== undefined || leading.has(block.index)))
      // Of a paragraph only the last sentence leads in.
      joinable.set(block.index, block.kind === 'paragraph' ? (allSentences.at(-1)?.firstToken ?? 0) : 0);
    if (block.use === 'body' && block.kind !== 'heading') spoken.add(runtime.language);
    firstSentenceOf[block.index] = first;
    return [first, allSentences.length];
  };

  for (const language of new Set(document.blocks.map((block) => block.language))) yield* pack.openInSteps(language);
  const { length } = document.blocks;
  for (let at = 0; at < length; at++) {
    const block = document.blocks[at];
    if (!block) continue;
    yield;
    if (isToldHeading(document, block)) {
      const statement = statements.length;
      const [first, end] = scanBlock(block, () => statement);
      const { section } = block;
      const place = { section, block: at, first, end, leadIn: [], headers: [], paragraph: newParagraph() };
      if (end > first) addStatement({ kind: 'sentence', ...place });
      continue;
    }
    if (block.kind === 'heading' || block.kind === 'code') {
      scanBlock(block, () => -1);
      continue;
    }
    if (block.cell && block.cell.row < 0) {
      sentencesOfBlock.set(
        at,
        scanBlock(block, () => -1),
      );
      continue;
    }
    if (block.cell) {
      const { table, row } = block.cell;
      const first = allSentences.length;
      const statement = statements.length;
      let last = at;
      const cells: number[] = [];
      for (let next = at; next < length; next++) {
        const cell = document.blocks[next];
        if (cell?.cell?.table !== table || cell.cell.row !== row) break;
        sentencesOfBlock.set(
          next,
          scanBlock(cell, () => statement),
        );
        cells.push(next);
        last = next;
      }
      join(cells, (from) => from);
      for (const cell of cells) joinable.delete(cell);
      const leadIn = document.tables[table]?.leadIn;
      const before = leadIn === undefined ? undefined : sentencesOfBlock.get(leadIn);
      addStatement({
        kind: 'row',
        section: block.section,
        block: at,
        first,
        end: allSentences.length,
        leadIn: before && before[1] > before[0] ? [before[1] - 1] : [],
        // A heading that only names a role (`Mittari`, `Vastuu`) says nothing of the matter.
        headers: (document.tables[table]?.columns ?? []).flatMap(({ header, role }) => {
          const range = header === undefined || role !== undefined ? undefined : sentencesOfBlock.get(header);
          return range && range[1] > range[0] ? [range[0]] : [];
        }),
        paragraph: newParagraph(),
        row: { table, row },
      });
      at = last;
      continue;
    }
    if (block.kind === 'item') {
      const list = block.list === undefined ? undefined : document.lists[block.list];
      let paragraph = list ? paragraphOfList.get(list.index) : undefined;
      const leadIn = list?.leadIn;
      if (paragraph === undefined) {
        paragraph = (leadIn === undefined ? undefined : paragraphOfBlock.get(leadIn)) ?? newParagraph();
        if (list) paragraphOfList.set(list.index, paragraph);
      }
      paragraphOfBlock.set(at, paragraph);
      const statement = statements.length;
      const [first, end] = scanBlock(block, () => statement);
      sentencesOfBlock.set(at, [first, end]);
      if (list) joinItem(at, list);
      const before = leadInSentences(document, list?.leadIn, sentencesOfBlock);
      addStatement({
        kind: 'item',
        section: block.section,
        block: at,
        first,
        end,
        leadIn: before,
        headers: [],
        paragraph,
      });
      continue;
    }
    const paragraph = newParagraph();
    paragraphOfBlock.set(at, paragraph);
    const base = statements.length;
    const [first, end] = scanBlock(block, (nth) => base + nth);
    sentencesOfBlock.set(at, [first, end]);
    for (let sentence = first; sentence < end; sentence++) {
      addStatement({
        kind: 'sentence',
        section: block.section,
        block: at,
        first: sentence,
        end: sentence + 1,
        leadIn: [],
        headers: [],
        paragraph,
      });
    }
  }
  const sources = { document, blocks, firstSentenceOf };
  const found = new Map<Language, PatternHits>();
  for (const [language, text] of texts) {
    yield;
    yield* addPhrasesInSteps(text.places);
    yield;
    yield* sortPlacesInSteps(text.places);
    yield;
    yield* spreadSpansInSteps(text, spansOfBlock);
    yield;
    const hits = openPatternHits(text, groups.get(language) ?? [], sources);
    yield;
    yield* hits.joinInSteps();
    found.set(language, hits);
  }
  const hits = new Map<Language, PatternHits>();
  for (const language of spoken) {
    const one = found.get(language);
    if (one) hits.set(language, one);
  }
  return {
    pack,
    document,
    blocks,
    sentences: allSentences,
    statements,
    paragraphs,
    led,
    statementsOfSection,
    hits,
    headingsWith: (language, pattern) => found.get(language)?.headingsWith(pattern) ?? [],
    languages: [...found.keys()],
  };
}

/** The first entries of an array as a list: a block has a few tokens, and a small list is lighter than a small typed array. */
function listOf(array: Int32Array | Uint8Array, count: number): number[] {
  const list: number[] = [];
  list.length = count;
  for (let at = 0; at < count; at++) list[at] = array[at] ?? 0;
  return list;
}

/** A scan whose spans are told when all blocks have been read. */
interface WithSpans {
  spans: TextScan['spans'];
}

/** Places that are spread in one step at least. */
const PLACES_A_STEP = 1000;

/**
 * Gives each block the spans of the units that are asked for in single blocks.
 *
 * @yields nothing, between two steps
 */
function* spreadSpansInSteps(
  { places, blockOf, baseOf }: LaidText,
  spansOfBlock: readonly WithSpans[],
): Steps<undefined> {
  const made = emptyList<SpansOfText>(spansOfBlock.length);
  const spansIn = (block: number): SpansOfText => {
    let spans = made[block];
    if (!spans) {
      made[block] = spans = new SpansOfText();
      const scan = spansOfBlock[block];
      if (scan) scan.spans = spans;
    }
    return spans;
  };
  const { first, last, tag } = places;
  let spread = 0;
  for (const unit of places.runtime.lasting) {
    let block = -1;
    let base = 0;
    let own: number[] = [];
    const all = placesOfUnit(places, unit);
    spread += all.length;
    if (spread >= PLACES_A_STEP) {
      spread = 0;
      yield;
    }
    for (const place of all) {
      const token = first[place] ?? 0;
      if (blockOf[token] !== block) {
        block = blockOf[token] ?? -1;
        base = baseOf[block] ?? 0;
        own = spansIn(block).add(unit);
      }
      const start = token - base;
      const end = (last[place] ?? 0) - base;
      const form = tag[place] ?? -1;
      const { length } = own;
      // A word may be a unit by two lexemes or classes: each place in each form once.
      if (own[length - 3] !== start || own[length - 2] !== end || own[length - 1] !== form) own.push(start, end, form);
    }
  }
  return undefined;
}

/** The last sentence of the lead-in, and what leads that in when it is an item itself. */
function leadInSentences(
  document: PlanDocument,
  leadIn: number | undefined,
  sentencesOfBlock: ReadonlyMap<number, readonly [number, number]>,
): number[] {
  const found: number[] = [];
  let at = leadIn;
  for (let depth = 0; at !== undefined && depth < 8; depth++) {
    const range = sentencesOfBlock.get(at);
    if (range && range[1] > range[0]) {
      const block = document.blocks[at];
      // A parent item leads in as a whole; of a paragraph only its last sentence does.
      if (block?.kind === 'item') for (let one = range[0]; one < range[1]; one++) found.push(one);
      else found.push(range[1] - 1);
    }
    const block: Block | undefined = document.blocks[at];
    at = block?.list === undefined ? undefined : document.lists[block.list]?.leadIn;
  }
  return found;
}
