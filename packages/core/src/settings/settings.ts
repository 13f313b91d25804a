import type { Level } from '../assessment.ts';
import type { Requirement } from '../pack.ts';
import type { RuleId, Severity } from '../rules.ts';

/** A rule's severity as a configuration sets it; `off`: the rule is not reported at all. */
export interface SeveritySetting {
  readonly rule: RuleId;
  readonly severity: Severity | 'off';
  /** Heading path of the sections in which it holds; the whole document when absent. See `heading-path.ts`. */
  readonly section?: string;
}

/** What a configuration says of a theme. What is absent stays as the document type has it. */
export interface ThemeSetting {
  readonly requirement?: Requirement;
  readonly level?: Level;
  /** Why it is not expected; shown when the document type requires it. */
  readonly reason?: string;
}

/** Findings that need no answer, and why. */
export interface IgnoreSetting {
  readonly rules: readonly RuleId[];
  /** Heading path of the sections in which it holds; the whole document when absent. */
  readonly section?: string;
  readonly reason: string;
}

/** Findings of a document that were known when its baseline was written. */
export interface Acknowledged {
  /** {@link Finding.key} */
  readonly key: string;
  /** {@link sectionKey} of the section in which they stood. */
  readonly section: string;
  /** How many there were, at least 1. */
  readonly count: number;
}

/** What is settled about one document outside it: data that every face gets from the same resolver. */
export interface DocumentSettings {
  /** Of two that set the same rule the later one holds. */
  readonly severities: readonly SeveritySetting[];
  /** By theme id. */
  readonly themes: Readonly<Record<string, ThemeSetting>>;
  /** Inhabitants of the municipality: a small one is asked for less. */
  readonly population?: number;
  /** A required theme below this level is an error, whatever else is set. */
  readonly gate?: Level;
  readonly ignored: readonly IgnoreSetting[];
  readonly acknowledged: readonly Acknowledged[];
}

/** Nothing is set. */
export const NO_SETTINGS: DocumentSettings = { severities: [], themes: {}, ignored: [], acknowledged: [] };
