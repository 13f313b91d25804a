import type { Language } from '@lapsilinssi/linguistics';
import type { ContentResult } from '../assessment.ts';
import type { DocumentType, RequiredContent } from '../pack.ts';
import { findEvidence, type EvidenceContext } from '../scan/evidence.ts';
import type { DocumentScan } from '../scan/scan-document.ts';

/** A heading whose section has fewer words than this holds nothing. */
const LEAST_WORDS = 8;

/** Says which of the contents that a document type asks for are there. */
export function weighContents(
  type: DocumentType,
  scan: DocumentScan,
  slotsOf: EvidenceContext['slotsOf'],
): ContentResult[] {
  const kind = scan.document.organisationKind.value;
  return (
    type.contents
      // Without a known organisation only what every kind must have is asked.
      .filter((content) =>
        kind === undefined
          ? type.organisationKinds.every((one) => content.for.includes(one))
          : content.for.includes(kind),
      )
      .map((content) => {
        const section = findContent(content, scan, slotsOf);
        return {
          id: content.id,
          found: section !== undefined,
          basisKind: content.basisKind,
          ...(section === undefined ? {} : { section }),
        };
      })
  );
}

function findContent(
  content: RequiredContent,
  scan: DocumentScan,
  slotsOf: EvidenceContext['slotsOf'],
): number | undefined {
  for (const section of scan.document.sections) {
    if (section.heading < 0) continue;
    const language = scan.blocks[section.heading]?.runtime.language;
    const wanted = language && content.found[language]?.headings;
    const patterns = scan.headingPatterns.get(section.heading);
    if (
      wanted &&
      patterns &&
      wanted.some((pattern) => patterns.has(pattern)) &&
      wordsOf(scan, section.first, section.end) >= LEAST_WORDS
    )
      return section.index;
  }
  for (const language of scan.hits.keys()) {
    const evidence = content.found[language]?.evidence;
    if (!evidence) continue;
    const [first] = findEvidence(evidence, {
      scan,
      language: language satisfies Language,
      themeSentences: new Set(),
      slotsOf,
    });
    const sentence = first && scan.sentences[first.sentence];
    if (sentence) return scan.document.blocks[sentence.block]?.section ?? 0;
  }
  return undefined;
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
