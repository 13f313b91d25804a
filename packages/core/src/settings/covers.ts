import type { Finding } from '../assessment.ts';
import type { PlanDocument, Section } from '../document.ts';
import { locate } from '../locate.ts';
import { isWithin, sectionAt } from './heading-path.ts';
import type { SuppressionScope } from './suppression.ts';

/** Whether a finding lies in what a suppression covers; whether the rule fits is another question. */
export function covers(scope: SuppressionScope, finding: Finding, document: PlanDocument): boolean {
  if (scope.kind === 'document') return true;
  if (scope.kind === 'file') return finding.range.start.part === scope.part;
  if (scope.kind === 'sections') {
    const section = sectionAt(document, finding.range, finding.section);
    return scope.sections.some((one) => isWithin(document, section, one));
  }
  return (
    liesInBlocks(finding, scope.first, scope.end, document) ||
    scope.headings.some((index) => standsAtHeading(finding, document.sections[index], document))
  );
}

function liesInBlocks({ range }: Finding, first: number, end: number, document: PlanDocument): boolean {
  const { part, offset } = range.start;
  return document.blocks.slice(first, end).some(({ segments }) => {
    const from = segments[0];
    const to = segments.at(-1);
    return from !== undefined && to !== undefined && part === from.part && offset >= from.from && offset < to.to;
  });
}

/** What a section lacks is told at its heading. */
function standsAtHeading({ range }: Finding, section: Section | undefined, document: PlanDocument): boolean {
  const heading = section && section.heading >= 0 ? document.blocks[section.heading] : undefined;
  if (section === undefined || heading === undefined) return false;
  const { end } = locate(document, { block: heading.index, start: 0, end: heading.text.length });
  const { part, offset } = range.start;
  return part === section.range.start.part && offset >= section.range.start.offset && offset < end.offset;
}
