import type { Assessment, DocumentHead, HeldAssessment } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';

/**
 * An assessment without what only its making needed.
 *
 * @param text Whether its document keeps its blocks: who makes edits needs them.
 */
export function held(
  {
    document,
    indicators: _indicators,
    findings: _findings,
    setAside: _setAside,
    nextSteps: _nextSteps,
    ...assessment
  }: Assessment,
  text: boolean,
): HeldAssessment {
  if (text) return { ...assessment, document };
  const {
    blocks: _blocks,
    lists: _lists,
    tables: _tables,
    links: _links,
    code: _code,
    frontMatter: _frontMatter,
    ...head
  } = document;
  // Places in a document are found by its array of parts, and what finds them holds the whole document: a new array lets go of it.
  return { ...assessment, document: { ...head, parts: [...head.parts] } };
}

/** Whether a document that a report speaks of has kept its blocks. */
export function hasText(document: DocumentHead): document is PlanDocument {
  return 'blocks' in document;
}
