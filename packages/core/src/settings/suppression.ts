import type { Range } from '../document.ts';
import type { RuleId } from '../rules.ts';

/** A stretch of a part's source, in UTF-16 code units, end exclusive. */
export interface SourceStretch {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** What a suppression covers. */
export type SuppressionScope =
  /** Stretches of the source: blocks, and headings for what their sections lack. */
  | { readonly kind: 'stretches'; readonly stretches: readonly SourceStretch[] }
  /** Sections with what stands below them. */
  | { readonly kind: 'sections'; readonly sections: readonly number[] }
  /** One file of the document. */
  | { readonly kind: 'file'; readonly part: number }
  | { readonly kind: 'document' }
  /** Parts of the document, both included: paragraphs in Word. */
  | { readonly kind: 'parts'; readonly first: number; readonly last: number }
  /** Findings whose keys begin so. */
  | { readonly kind: 'keys'; readonly keys: readonly string[] };

/** A writer's word that findings of some rules need no answer in a place, and why. */
export interface Suppression {
  /** At least one, each once. */
  readonly rules: readonly RuleId[];
  readonly reason: string;
  readonly scope: SuppressionScope;
  /** Where it is written; absent when it stands outside the document, in a configuration. */
  readonly written?: WrittenSuppression;
}

/** Where a suppression stands in its document. */
export interface WrittenSuppression {
  readonly range: Range;
  readonly section: number;
  /** `comment`: the whole range is the suppression, and can be written anew · `entry`: a whole entry of front matter · `part`: one of several in it. */
  readonly as:
    | { readonly kind: 'comment'; readonly directive: string }
    | { readonly kind: 'entry' }
    | { readonly kind: 'part' };
}
