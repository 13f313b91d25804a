import type { PlanDocument } from '../document.ts';
import type { Framer } from '../frame/frame-statements.ts';
import type { CompiledPack, DocumentType } from '../pack.ts';
import type { DocumentScan } from '../scan/scan-document.ts';
import type { IndicatorRecord } from './indicators/indicator-record.ts';

/** What a reviewer's rules look at: the document as read, scanned and framed, once for all of them. */
export interface ReviewContext {
  readonly document: PlanDocument;
  readonly pack: CompiledPack;
  /** Undefined for a type that the pack does not know. */
  readonly type: DocumentType | undefined;
  readonly scan: DocumentScan;
  /** Statements with their slots; each is framed once, when something asks for it. */
  readonly framer: Framer;
  /** What the document measures, in document order. */
  readonly indicators: readonly IndicatorRecord[];
  /** ISO date that stands for today. */
  readonly asOf: string;
}
