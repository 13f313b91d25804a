import {
  analyse,
  clauses,
  createAnalysis,
  sentences,
  type Analysis,
  type Language,
  type Span,
} from '@lapsilinssi/linguistics';
import type { Block, List, PlanDocument } from '../document.ts';
import { findPatterns, type TakePattern } from '../match/find-patterns.ts';
import type { LanguageRuntime, Pack } from '../match/open-pack.ts';
import { joinPlaces, keepPlaces, scanText, type KeptPlaces, type TextScan } from '../match/scan-text.ts';

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
}

/** A block that was scanned in a language of the pack. */
export interface ScannedBlock {
  readonly runtime: LanguageRuntime;
  readonly text: TextScan;
  /** Clause number by token. */
  readonly clauseOf: Int32Array;
}

/** A scanned block, cut into clauses when something asks for them. */
class Scanned implements ScannedBlock {
  readonly runtime: LanguageRuntime;
  readonly text: TextScan;
  readonly #sentences: readonly Span[];
  #clauseOf: Int32Array | undefined;

  constructor(runtime: LanguageRuntime, text: TextScan, spans: readonly Span[]) {
    this.runtime = runtime;
    this.text = text;
    this.#sentences = spans;
  }

  get clauseOf(): Int32Array {
    return (this.#clauseOf ??= this.clausesOf(analyse(this.runtime.lexicon, this.text.text, scratch)));
  }

  /** Clause numbers by token. @param analysis Of the block's text. */
  clausesOf(analysis: Analysis): Int32Array {
    if (this.#clauseOf) return this.#clauseOf;
    const { tokenCount, tokenStart } = this.text;
    const numbers = new Int32Array(tokenCount);
    let clause = 0;
    let at = 0;
    for (const span of this.#sentences) {
      for (const part of clauses(this.runtime.lexicon, analysis, span)) {
        while (at < tokenCount && (tokenStart[at] ?? 0) < part.end) numbers[at++] = clause;
        clause++;
      }
    }
    while (at < tokenCount) numbers[at++] = clause;
    return (this.#clauseOf = numbers);
  }
}

const scratch = createAnalysis();

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
  /** Hits in running text and column headings (headings, quotations, contents, guidance left out) by language and pattern, in document order. */
  readonly hits: ReadonlyMap<Language, ReadonlyMap<number, readonly Hit[]>>;
  /** Patterns by heading block. */
  readonly headingPatterns: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Tokens of an item that only names somebody or something. */
const LONGEST_NAME = 8;

/** Scans every block of a document with the pack and cuts it into sentences and statements. */
export function scanDocument(pack: Pack, document: PlanDocument): DocumentScan {
  const blocks: (ScannedBlock | undefined)[] = [];
  const allSentences: Sentence[] = [];
  const statements: Statement[] = [];
  const hits = new Map<Language, Map<number, Hit[]>>();
  const headingPatterns = new Map<number, Set<number>>();
  const paragraphs: number[][] = [];
  const statementsOfSection: number[][] = document.sections.map(() => []);
  const paragraphOfList = new Map<number, number>();
  const paragraphOfBlock = new Map<number, number>();
  const sentencesOfBlock = new Map<number, readonly [number, number]>();
  const led = new Map<number, number[]>();
  /** Of the blocks that will be read together with others: cells, items, lead-ins. */
  const placesOf = new Map<number, KeptPlaces>();
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

  const addHit = (byPattern: Map<number, Hit[]>, hit: Hit): void => {
    const list = byPattern.get(hit.pattern);
    if (!list) {
      byPattern.set(hit.pattern, [hit]);
      return;
    }
    // In the order of the document: phrases come after words, a row's hits after those of its cells; each place once.
    let place = list.length;
    for (; place > 0; place--) {
      const before = list[place - 1];
      const order = before ? before.sentence - hit.sentence || before.first - hit.first || before.last - hit.last : -1;
      if (order === 0) return;
      if (order < 0) break;
    }
    if (place === list.length) list.push(hit);
    else list.splice(place, 0, hit);
  };

  const hitsIn = (language: Language): Map<number, Hit[]> => {
    let byPattern = hits.get(language);
    if (!byPattern) hits.set(language, (byPattern = new Map<number, Hit[]>()));
    return byPattern;
  };

  /**
   * Finds what blocks say together as in one clause: the cells of a row, a lead-in and its item, a list of names.
   * @param held Block in which a hit that reaches from one of them to another is put down.
   */
  const scanAcross = (parts: readonly number[], held: (from: number, to: number) => number): void => {
    const runtime = blocks[parts[0] ?? -1]?.runtime;
    const own = parts.filter((part) => blocks[part]?.runtime === runtime && placesOf.has(part));
    if (!runtime || own.length < 2) return;
    const { units, starts } = joinPlaces(own.flatMap((part) => placesOf.get(part) ?? []));
    const partOf = (token: number): number => starts.findLastIndex((start) => start <= token);
    const byPattern = hitsIn(runtime.language);
    const takeAcross: TakePattern = (pattern, first, last) => {
      const [from, to] = [partOf(first), partOf(last)];
      if (from < 0 || from === to) return;
      const at = held(from, to);
      const scanned = blocks[own[at] ?? -1];
      const [sentence] = sentencesOfBlock.get(own[at] ?? -1) ?? [];
      if (!scanned || sentence === undefined) return;
      const token = at === from ? first - (starts[at] ?? 0) : 0;
      const end = at === to ? last - (starts[at] ?? 0) : scanned.text.tokenCount - 1;
      addHit(byPattern, { pattern, sentence, clause: scanned.clauseOf[token] ?? 0, first: token, last: end });
    };
    findPatterns(runtime, units, () => new Int32Array(units.tokenCount), takeAcross, 'steps');
  };

  /** Reads an item with its lead-in; the last of a list of names with all of them. */
  const scanItem = (item: number, list: List): void => {
    const { leadIn, items } = list;
    if (leadIn !== undefined) scanAcross([leadIn, item], () => 1);
    if (item !== items.at(-1)) return;
    const areNames = items.every((one) => (blocks[one]?.text.tokenCount ?? 0) <= LONGEST_NAME);
    const parts = leadIn === undefined ? items : [leadIn, ...items];
    // From the lead-in to a later name: the first name holds it.
    if (areNames && items.length > 1) scanAcross(parts, (from) => (leadIn !== undefined && from === 0 ? 1 : from));
    for (const one of items) placesOf.delete(one);
  };

  /** Scans one block and adds its sentences; returns [first, end) of them. */
  const scanBlock = (block: Block, statementOf: (sentence: number) => number): readonly [number, number] => {
    const first = allSentences.length;
    const runtime = block.text === '' || block.kind === 'code' ? undefined : pack.language(block.language);
    if (!runtime) {
      blocks[block.index] = undefined;
      return [first, first];
    }
    const { scan, units } = scanText(runtime, block.text);
    const spans =
      block.kind === 'heading' ? [{ start: 0, end: block.text.length }] : sentences(block.text, runtime.language);
    const sentenceOfToken = new Int32Array(scan.tokenCount);
    let token = 0;
    for (const span of spans) {
      const firstToken = token;
      while (token < scan.tokenCount && (scan.tokenStart[token] ?? 0) < span.end)
        sentenceOfToken[token++] = allSentences.length;
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
    while (token < scan.tokenCount) sentenceOfToken[token++] = Math.max(first, allSentences.length - 1);
    const scanned = new Scanned(runtime, scan, spans);
    if (block.use === 'body' && (block.cell || block.list !== undefined || leading.has(block.index)))
      // Of a paragraph only the last sentence leads in.
      placesOf.set(
        block.index,
        keepPlaces(units, block.kind === 'paragraph' ? (allSentences.at(-1)?.firstToken ?? 0) : 0),
      );
    blocks[block.index] = scanned;
    const clauseOf = (): Int32Array => scanned.clausesOf(units.analysis);
    if (block.kind === 'heading') {
      const found = new Set<number>();
      findPatterns(runtime, units, clauseOf, (pattern) => found.add(pattern));
      headingPatterns.set(block.index, found);
    } else if (block.use === 'body') {
      const byPattern = hitsIn(runtime.language);
      findPatterns(runtime, units, clauseOf, (pattern, from, last) =>
        addHit(byPattern, {
          pattern,
          sentence: sentenceOfToken[from] ?? first,
          clause: clauseOf()[from] ?? 0,
          first: from,
          last,
        }),
      );
    }
    return [first, allSentences.length];
  };

  const { length } = document.blocks;
  for (let at = 0; at < length; at++) {
    const block = document.blocks[at];
    if (!block) continue;
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
      scanAcross(cells, (from) => from);
      for (const cell of cells) placesOf.delete(cell);
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
      if (list) scanItem(at, list);
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
    headingPatterns,
  };
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
