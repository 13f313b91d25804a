import { AlignmentType, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { FileChild, ISectionOptions } from 'docx';

import { pageBlocks } from './blocks.ts';
import { frontOf } from './front.ts';
import { printable } from './inline.ts';
import { PAGE } from './look.ts';
import { pageRuns } from './page-runs.ts';
import { steadyBytes } from './steady-bytes.ts';
import { stylesOf } from './styles.ts';
import type { WordDocument } from './word-document.ts';
import { WRITE_WORDS } from './write-words.ts';
import { openWriting } from './writing.ts';
import type { Writing } from './writing.ts';

/** What stands in a tree beside its text. */
const ASIDE: ReadonlySet<string> = new Set(['yaml', 'definition', 'footnoteDefinition', 'html']);

/** What made the file, for its properties. */
const MAKER = 'Lapsilinssi';

/**
 * Writes a Word file: headings, lists, tables and notes that Word itself knows, a table of contents with its entries, pages with their numbers,
 * places to fill in. The same document gives the same bytes.
 */
export async function writeWord(document: WordDocument): Promise<Uint8Array> {
  const writing = openWriting(document);
  const text = document.nodes.filter(({ type }) => !ASIDE.has(type));
  const front = document.front ? frontOf(text, writing) : { blocks: [], rest: text };
  const hasFront = front.blocks.length > 0;
  const runs = pageRuns(front.rest);
  const sections = runs.map(({ landscape, nodes }, index) =>
    sectionOf(
      [
        ...(index === 0 ? front.blocks : []),
        ...pageBlocks(nodes, landscape, index > 0 ? 'new-page' : hasFront ? 'break' : 'goes-on', writing),
      ],
      landscape,
      index === 0 ? { first: hasFront } : undefined,
      writing,
    ),
  );
  const packed = await Packer.pack(
    new Document({
      title: printable(document.title),
      creator: printable(document.about.author),
      description: printable(document.about.description),
      keywords: printable(document.about.keywords),
      lastModifiedBy: MAKER,
      styles: stylesOf(document.language),
      numbering: writing.lists.numbering,
      footnotes: writing.footnotes,
      customProperties: Object.entries(document.properties).map(([name, value]) => ({ name, value: printable(value) })),
      hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
      sections,
    }),
    'uint8array',
  );
  return steadyBytes(packed, document);
}

/** Pages of one direction. Those after the first take the heads and feet of the pages before. */
function sectionOf(
  children: readonly FileChild[],
  landscape: boolean,
  begins: { readonly first: boolean } | undefined,
  writing: Writing,
): ISectionOptions {
  return {
    properties: {
      ...(begins?.first === true && { titlePage: true }),
      page: {
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: PAGE.top,
          bottom: PAGE.top,
          left: PAGE.side,
          right: PAGE.side,
          header: PAGE.head,
          footer: PAGE.head,
        },
      },
    },
    ...(begins !== undefined && { headers: { default: headOf(writing) }, footers: { default: footOf(writing) } }),
    children,
  };
}

function headOf({ document: { organisation, title } }: Writing): Header {
  const text = [organisation, title].filter((part) => part !== '').join(' · ');
  return new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(printable(text))] })] });
}

function footOf({ document: { language } }: Writing): Footer {
  const { page } = WRITE_WORDS[language];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
