import type { ContentResult } from '../assessment.ts';
import type { BlockSpan } from '../document.ts';
import type { Framer } from '../frame/frame-statements.ts';
import { isTakenBack } from '../frame/is-taken-back.ts';
import { locate, quoteOf } from '../locate.ts';
import { organisationNamed } from '../organisation-named.ts';
import type { DocumentType, Notice, RequiredContent } from '../pack.ts';
import { findEvidence } from '../scan/evidence.ts';
import type { DocumentScan, Hit } from '../scan/scan-document.ts';
import { textIn } from '../text-in.ts';

/** A heading whose section has fewer words than this holds nothing. */
const LEAST_WORDS = 8;

/** Says which of the contents that a document type asks for are there, and where. */
export function weighContents(type: DocumentType, scan: DocumentScan, framer: Framer): ContentResult[] {
  const kind = scan.document.organisationKind.value;
  return (
    concerning(type.contents, scan)
      // Without a known organisation only what every kind must have is asked.
      .filter((content) =>
        kind === undefined
          ? type.organisationKinds.every((one) => content.for.includes(one))
          : content.for.includes(kind),
      )
      .map((content) => {
        const span = headingOf(content, scan) ?? passageOf(content, scan, framer);
        const { id, basisKind } = content;
        if (!span) return { id, basisKind, found: false };
        const section = scan.document.blocks[span.block]?.section ?? 0;
        const passage = { quote: quoteOf(scan.document, span), range: locate(scan.document, span) };
        return { id, basisKind, found: true, section, passage };
      })
  );
}

/** A structure that the law has left behind, as a document shows it. */
export interface StructureResult {
  readonly id: string;
  /** Headings of the sections that make it up, in document order. */
  readonly headings: readonly BlockSpan[];
}

/** Finds structures that the law has left behind: enough sections for contents that belong to another kind of organisation. */
export function weighStructures(type: DocumentType, scan: DocumentScan): StructureResult[] {
  const kind = scan.document.organisationKind.value;
  if (kind === undefined) return [];
  return concerning(type.outdatedStructures, scan).flatMap(({ id, for: kinds, contents, least }) => {
    if (!kinds.includes(kind)) return [];
    const headings = contents.flatMap((name) => {
      const content = type.contents.find((one) => one.id === name);
      return (content && headingOf(content, scan)) ?? [];
    });
    if (headings.length < least) return [];
    // One heading may promise several contents.
    const different = new Map(headings.map((heading) => [heading.block, heading]));
    return [{ id, headings: [...different.values()].toSorted((a, b) => a.block - b.block) }];
  });
}

/** What concerns a document's organisation: one to which the statute on contents does not apply is not told what that statute says. */
function concerning<Asked extends Notice>(asked: readonly Asked[], { document, pack }: DocumentScan): readonly Asked[] {
  const known = organisationNamed(document.organisation?.value, pack.compiled.organisations);
  return known?.statutoryContents === false ? asked.filter(({ basisKind }) => basisKind !== 'law-content') : asked;
}

/** The heading that promises a content, when its section holds text: one that the content's patterns fit, or its own title. */
function headingOf(content: RequiredContent, scan: DocumentScan): BlockSpan | undefined {
  for (const { heading, first, end, title } of scan.document.sections) {
    const language = heading < 0 ? undefined : scan.blocks[heading]?.runtime.language;
    if (!language) continue;
    const wanted = content.found[language]?.headings ?? [];
    const promised =
      title.toLowerCase() === textIn(content.title, language).toLowerCase() ||
      wanted.some((pattern) => scan.headingsWith(language, pattern).includes(heading));
    if (!promised) continue;
    if (wordsOf(scan, first, end) >= LEAST_WORDS) {
      return { block: heading, start: 0, end: scan.document.blocks[heading]?.text.length ?? 0 };
    }
  }
  return undefined;
}

/** The first sentence that shows a content without denying it. One that cites the law repeats its list and shows nothing. */
function passageOf(content: RequiredContent, scan: DocumentScan, framer: Framer): BlockSpan | undefined {
  for (const [language, byPattern] of scan.hits) {
    const evidence = content.found[language]?.evidence;
    if (!evidence) continue;
    const hits = findEvidence(evidence, {
      scan,
      hits: byPattern,
      themeSentences: new Set(),
      slotsOf: (statement) => framer.frame(statement).slots,
    });
    const hit = hits.find((one) => !isTakenBack(one, scan, framer) && !citesLaw(one, scan));
    const sentence = hit && scan.sentences[hit.sentence];
    if (sentence) return { block: sentence.block, start: sentence.start, end: sentence.end };
  }
  return undefined;
}

/** Whether a hit's sentence refers to a section of a statute. */
function citesLaw(hit: Hit, scan: DocumentScan): boolean {
  const sentence = scan.sentences[hit.sentence];
  const entities = sentence ? (scan.blocks[sentence.block]?.text.entities ?? []) : [];
  return entities.some(
    ({ kind, start }) =>
      kind === 'section-reference' && sentence !== undefined && start >= sentence.start && start < sentence.end,
  );
}

/** Words of running text in blocks [first, end), as many as matter. */
function wordsOf(scan: DocumentScan, first: number, end: number): number {
  let words = 0;
  for (let at = first; at < end && words < LEAST_WORDS; at++) {
    const block = scan.document.blocks[at];
    const scanned = scan.blocks[at];
    if (!block || !scanned || block.kind === 'heading' || block.use !== 'body') continue;
    for (let token = 0; token < scanned.text.tokenCount; token++) if (scanned.text.tokenKind[token] === 0) words++;
  }
  return words;
}
