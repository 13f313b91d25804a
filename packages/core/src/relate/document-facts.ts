import type { Language } from '@lapsilinssi/linguistics';

import type { Assessment } from '../assessment.ts';
import type { OrganisationKind, Period, PlanDocument, Range } from '../document.ts';
import { hindranceOf } from '../hindrance.ts';
import type { Pack } from '../match/open-pack.ts';
import { organisationNamed } from '../organisation-named.ts';
import type { CompiledPack } from '../pack.ts';
import { topOf } from '../top-of.ts';
import { anchorsOf, type FileAnchors } from './anchors-of.ts';
import { comparedText, type ComparedText } from './compared-text.ts';
import { measuredFigures, type MeasuredFigure } from './measured-indicators.ts';
import { referencesOf, type Reference } from './references-of.ts';

/** A stretch of a document and the section that holds it. */
export interface Placed {
  readonly range: Range;
  /** Index of the section. */
  readonly section: number;
}

/**
 * What is kept of a document to relate it to others: little, so that many can be kept at once. Plain data, which survives being written as JSON
 * and read again.
 */
export interface DocumentFacts {
  /** Path as given, with forward slashes; of a plan of several files that of the first. */
  readonly path: string;
  /** Paths of its files. */
  readonly files: readonly string[];
  /** Its title, or the name of its file. */
  readonly name: string;
  readonly language: Language | 'other';
  /** Whose document it is, in small letters; undefined when it does not say. */
  readonly organisation?: string;
  readonly organisationKind?: OrganisationKind;
  /** Id of the document type; `other` when it is not known. */
  readonly documentType: string;
  /** Years of the plan, and where they are said. */
  readonly period?: Period & { readonly at: Placed };
  /** Whether the file is a chapter of a plan that is not among the documents. */
  readonly chapter: boolean;
  /** Where findings about the document as a whole stand: its first heading. */
  readonly top: Placed;
  /** Files and places of the repository that it names. */
  readonly references: readonly Reference[];
  /** Folded names of the places that links can lead to, by file; Markdown only. */
  readonly anchors: readonly FileAnchors[];
  /** Figures of indicators that the catalogue knows. */
  readonly measured: readonly MeasuredFigure[];
  /** What a version in another language must share; only when it was asked for. */
  readonly compared?: ComparedText;
}

/**
 * What is kept of an assessed document to relate it to others.
 *
 * @param translated Whether it is, or has, a version in another language among the documents: it is prepared for comparison then.
 */
export function documentFacts(assessment: Assessment, pack: Pack, translated: boolean): DocumentFacts {
  const { document } = assessment;
  const organisation = organisationKey(document, pack.compiled);
  const kind = document.organisationKind.value;
  const top = { range: topOf(document), section: 0 };
  return {
    path: document.path,
    files: document.files ?? [document.path],
    name: document.title === '' ? document.path.slice(document.path.lastIndexOf('/') + 1) : document.title,
    language: document.language.value,
    ...(organisation !== undefined && { organisation }),
    ...(kind !== undefined && { organisationKind: kind }),
    documentType: document.documentType.value,
    ...(document.period && { period: { ...document.period.value, at: periodPlace(document, top) } }),
    chapter: document.partOf !== undefined,
    top,
    references: referencesOf(document),
    anchors: document.format === 'markdown' ? anchorsOf(document) : [],
    measured: measuredFigures(assessment),
    ...(translated &&
      hindranceOf(document, pack.compiled) === undefined && { compared: comparedText(assessment, pack) }),
  };
}

/** An organisation's name as it is compared: the pack's own for one that has several. */
function organisationKey({ organisation }: PlanDocument, pack: CompiledPack): string | undefined {
  const name = organisation?.value.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return organisationNamed(name, pack.organisations)?.names[0] ?? name;
}

function periodPlace({ period, frontMatter, sections }: PlanDocument, top: Placed): Placed {
  const range = period?.range ?? frontMatter.find(({ canonical }) => canonical === 'period')?.range;
  if (period?.source === 'option' || range === undefined) return top;
  const holds = ({ range: { start, end } }: { readonly range: Range }): boolean =>
    start.part === range.start.part && start.offset <= range.start.offset && range.start.offset < end.offset;
  return { range, section: sections.findLast((section) => section.heading >= 0 && holds(section))?.index ?? 0 };
}
