/** What a limit counts: bytes of the file, characters (UTF-16 code units), or things. */
export type LimitUnit =
  | 'steps'
  | 'bytes'
  | 'characters'
  | 'lines'
  | 'levels'
  | 'marks'
  | 'blocks'
  | 'cells'
  | 'entries'
  | 'times';

/**
 * The bounds within which a file is read. They keep every input to a few seconds and some hundred megabytes of memory: the Markdown
 * parser costs about 1.7 ms for a kilobyte of ordinary text and far more for nested or unclosed marks, so Markdown is bounded before it is parsed.
 * Beyond those down to `paragraphLength` and beyond those of Word a file is refused by name; beyond the others it is cut and the reader says so
 * (`limit` note).
 */
export const LIMITS = {
  /** Size of a plain text file. */
  textBytes: { value: 6_000_000, unit: 'bytes' },
  /** Size of a Markdown file. */
  markdownBytes: { value: 2_000_000, unit: 'bytes' },
  /** Length of one line of Markdown. */
  lineLength: { value: 100_000, unit: 'characters' },
  /** Lines of a Markdown or plain text file, blank ones too: a reader keeps more than a kilobyte for each. */
  lines: { value: 80_000, unit: 'lines' },
  /** Depth of block quotes and lists in each other. */
  nesting: { value: 40, unit: 'levels' },
  /** Brackets, asterisks, underscores, backticks and angle brackets in one paragraph of Markdown. */
  marksInParagraph: { value: 4_000, unit: 'marks' },
  /** Work that the marks of a Markdown file can cause: the sum over its paragraphs of their squared number of marks. */
  inlineWork: { value: 30_000_000, unit: 'steps' },
  /** Signs of a Markdown file that may be markup: the parser keeps about a kilobyte for each. */
  marks: { value: 100_000, unit: 'marks' },
  /** Words of a Markdown, plain text or Word file, as `countWords` counts them: some two kilobytes are kept for each. */
  words: { value: 100_000, unit: 'entries' },
  /** Sentences of a Markdown file: full stops and question marks before white space. */
  sentences: { value: 100_000, unit: 'entries' },
  /** Numbers written in figures in a Markdown file: each is read and weighed. */
  figures: { value: 100_000, unit: 'entries' },
  /** Comments in a Markdown file, suppressions among them. */
  comments: { value: 5_000, unit: 'entries' },
  /** Items of one list of Markdown, with those of the lists in it. */
  listItems: { value: 6_000, unit: 'entries' },
  /** Definitions of links and footnotes in a Markdown file. */
  definitions: { value: 3_000, unit: 'entries' },
  /** Characters in one paragraph of Markdown: lines without a blank line between them. */
  paragraphLength: { value: 400_000, unit: 'characters' },
  /** Blocks of a document: headings, paragraphs, list items, table cells. */
  blocks: { value: 30_000, unit: 'blocks' },
  /** Cells of one table. */
  tableCells: { value: 20_000, unit: 'cells' },
  /** Clean text of one block; a longer one is cut. */
  blockLength: { value: 200_000, unit: 'characters' },
  /** Entries of front matter. */
  frontMatterEntries: { value: 200, unit: 'entries' },
  /** Size of a Word file. */
  wordBytes: { value: 100_000_000, unit: 'bytes' },
  /** Parts in a Word file: texts, pictures, settings. */
  wordEntries: { value: 10_000, unit: 'entries' },
  /** One part of a Word file that is read, unpacked. */
  wordPartBytes: { value: 16_000_000, unit: 'bytes' },
  /** Accepted text of a Word file with its notes. */
  wordText: { value: 2_000_000, unit: 'characters' },
  /** How many times larger than packed a part of more than a megabyte may be. */
  wordRatio: { value: 400, unit: 'times' },
  /** Depth of elements in each other in a part of a Word file. */
  wordDepth: { value: 512, unit: 'levels' },
} as const satisfies Readonly<Record<string, { readonly value: number; readonly unit: LimitUnit }>>;

/** Name of a limit. */
export type LimitName = keyof typeof LIMITS;

/** Limits in force, by name; units as in {@link LIMITS}. */
export type Limits = Readonly<Record<LimitName, number>>;

/** The names of all limits. */
export const LIMIT_NAMES: readonly LimitName[] = Object.keys(LIMITS).filter(isLimitName);

function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(LIMITS, name);
}

/** A limit as configurations and messages write it (`markdown-bytes`); undefined for what is no name of a limit. */
export function limitKey(name: string): string | undefined {
  return isLimitName(name) ? name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`) : undefined;
}

/** The limits in force: the defaults, changed by what a caller gives. */
export function limitsWith(changes: Partial<Limits> = {}): Limits {
  const limits: Record<LimitName, number> = {
    textBytes: LIMITS.textBytes.value,
    markdownBytes: LIMITS.markdownBytes.value,
    lineLength: LIMITS.lineLength.value,
    lines: LIMITS.lines.value,
    nesting: LIMITS.nesting.value,
    marksInParagraph: LIMITS.marksInParagraph.value,
    inlineWork: LIMITS.inlineWork.value,
    marks: LIMITS.marks.value,
    words: LIMITS.words.value,
    sentences: LIMITS.sentences.value,
    figures: LIMITS.figures.value,
    comments: LIMITS.comments.value,
    listItems: LIMITS.listItems.value,
    definitions: LIMITS.definitions.value,
    paragraphLength: LIMITS.paragraphLength.value,
    blocks: LIMITS.blocks.value,
    tableCells: LIMITS.tableCells.value,
    blockLength: LIMITS.blockLength.value,
    frontMatterEntries: LIMITS.frontMatterEntries.value,
    wordBytes: LIMITS.wordBytes.value,
    wordEntries: LIMITS.wordEntries.value,
    wordPartBytes: LIMITS.wordPartBytes.value,
    wordText: LIMITS.wordText.value,
    wordRatio: LIMITS.wordRatio.value,
    wordDepth: LIMITS.wordDepth.value,
  };
  return { ...limits, ...changes };
}
