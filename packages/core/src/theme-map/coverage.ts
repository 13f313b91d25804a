import type { DocumentHead, Level, ReportedAssessment, ThemeResult } from '../assessment.ts';
import type { AnswerSource, OrganisationKind, Period, Range } from '../document.ts';
import type { CompiledPack, Requirement } from '../pack.ts';
import { hindranceOf, type Hindrance } from '../hindrance.ts';

/** How one document treats one theme. */
export interface CoverageCell {
  /** Theme id. */
  readonly theme: string;
  readonly requirement: Requirement;
  readonly level: Level;
  readonly expectedLevel: Level;
  /** The passage on which the level rests; undefined at level 0. */
  readonly passage?: CoveredPassage;
  /** Ids of the criteria that this document is asked about, and of those that it does not answer; in the theme's order. */
  readonly asked: readonly string[];
  readonly open: readonly string[];
}

/** A passage, and the number and title of the lowest section that holds it; neither in the document's own section. */
export interface CoveredPassage {
  readonly quote: string;
  readonly range: Range;
  readonly number?: string;
  readonly heading?: string;
  /** Path of the file that holds it, in a document of several files only. */
  readonly file?: string;
}

/** A document's row of the theme map: small enough to be kept for every document of a run. */
export interface CoveredDocument {
  readonly path: string;
  readonly format: DocumentHead['format'];
  readonly title: string;
  readonly organisation?: string;
  readonly organisationKind?: OrganisationKind;
  /** Id of the document type, and where it was learned. */
  readonly documentType: string;
  readonly documentTypeSource: AnswerSource;
  readonly period?: Period;
  /** Why the text could not be assessed; its cells say nothing then. */
  readonly hindrance?: Hindrance;
  /** Contents that the document's type asks for by law: how many there are, and how many were found. */
  readonly contents: { readonly asked: number; readonly found: number };
  /** One for each theme, in the pack's order. */
  readonly cells: readonly CoverageCell[];
}

/** A theme's column of the theme map. Indexes are of {@link Coverage.documents}. */
export interface CoveredTheme {
  readonly id: string;
  /** Assessed documents at each level, 0 first. */
  readonly levels: readonly number[];
  /** Documents in which the theme is required and stays below the level expected of them. */
  readonly short: number;
  /** The first document with the highest level above 0. */
  readonly strongest?: number;
  /** The first of those that stay furthest below it; undefined when none does. */
  readonly weakest?: number;
}

/** The theme map: documents × themes. */
export interface Coverage {
  readonly documents: readonly CoveredDocument[];
  readonly themes: readonly CoveredTheme[];
}

/** A document's row of the theme map. */
export function coveredDocument(
  path: string,
  { document, themes, contents }: ReportedAssessment,
  pack: CompiledPack,
): CoveredDocument {
  const hindrance = hindranceOf(document, pack);
  // A chapter is asked for nothing by itself.
  const chapter = document.partOf !== undefined;
  const lawful = chapter ? [] : contents.filter(({ basisKind }) => basisKind === 'law-content');
  const kind = document.organisationKind.value;
  return {
    path,
    format: document.format,
    title: document.title,
    ...(document.organisation && { organisation: document.organisation.value }),
    ...(kind && { organisationKind: kind }),
    documentType: document.documentType.value,
    documentTypeSource: document.documentType.source,
    ...(document.period && { period: document.period.value }),
    ...(hindrance && { hindrance }),
    contents: { asked: lawful.length, found: lawful.filter(({ found }) => found).length },
    cells: themes.map((theme) =>
      cellOf(chapter ? { ...theme, requirement: 'not-expected', expectedLevel: 0, criteria: [] } : theme, document),
    ),
  };
}

function cellOf(
  { id, requirement, level, expectedLevel, strongest, evidence, criteria }: ThemeResult,
  document: DocumentHead,
): CoverageCell {
  const passage = strongest === undefined ? undefined : evidence[strongest];
  const asked = criteria.filter((one) => one.asked);
  return {
    theme: id,
    requirement,
    level,
    expectedLevel,
    ...(passage && {
      passage: {
        quote: passage.quote,
        range: passage.range,
        ...sectionOf(document, passage.section),
        ...fileOf(document, passage.range),
      },
    }),
    asked: asked.map((one) => one.id),
    open: asked.filter(({ met }) => !met).map((one) => one.id),
  };
}

function sectionOf({ sections }: DocumentHead, index: number): Pick<CoveredPassage, 'number' | 'heading'> {
  const section = sections[index];
  return section === undefined || section.heading < 0 ? {} : { number: section.number, heading: section.title };
}

function fileOf({ files }: DocumentHead, { start }: Range): Pick<CoveredPassage, 'file'> {
  const file = files?.[start.part];
  return file === undefined ? {} : { file };
}

/** The theme map of documents: their rows, and what each theme comes to over them. */
export function coverage(documents: readonly CoveredDocument[]): Coverage {
  const ids = [...new Set(documents.flatMap(({ cells }) => cells.map(({ theme }) => theme)))];
  return { documents, themes: ids.map((id) => coveredTheme(id, documents)) };
}

function coveredTheme(id: string, documents: readonly CoveredDocument[]): CoveredTheme {
  const levels = [0, 0, 0, 0, 0];
  let short = 0;
  let highest = 0;
  let widest = 0;
  let strongest: number | undefined;
  let weakest: number | undefined;
  for (const [index, { cells, hindrance }] of documents.entries()) {
    const cell = cells.find(({ theme }) => theme === id);
    if (cell === undefined || hindrance !== undefined) continue;
    levels[cell.level] = (levels[cell.level] ?? 0) + 1;
    if (cell.level > highest) {
      highest = cell.level;
      strongest = index;
    }
    const gap = gapOf(cell);
    if (gap > 0) short += 1;
    if (gap > widest) {
      widest = gap;
      weakest = index;
    }
  }
  return {
    id,
    levels,
    short,
    ...(strongest !== undefined && { strongest }),
    ...(weakest !== undefined && { weakest }),
  };
}

/** Levels that a required theme lacks of what is expected; 0 where the theme is not required. */
export function gapOf({
  level,
  expectedLevel,
  requirement,
}: Pick<CoverageCell, 'level' | 'expectedLevel' | 'requirement'>): number {
  return requirement === 'required' ? Math.max(0, expectedLevel - level) : 0;
}
