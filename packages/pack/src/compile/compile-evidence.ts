import type { Evidence, SpanKind } from '@lapsilinssi/core';

import { isList } from '../pattern/pattern-places.ts';
import type { SourceCondition, SourceEvidence } from '../read/source.ts';

/** The stretch of a condition that names none. */
export const DEFAULT_SPAN: SpanKind = 'sentence';

/**
 * Compiles evidence. A plain pattern or list stands for `any`; the outermost is always a condition with a span.
 * @param patternIndex Index of a pattern by its text.
 */
export function compileEvidence(
  evidence: SourceEvidence,
  patternIndex: (text: string) => number,
  span: SpanKind = DEFAULT_SPAN,
): Evidence {
  const inner = compileInner(evidence, patternIndex, span);
  return inner.op === 'pattern' ? { op: 'any', of: [inner], span } : inner;
}

function compileInner(evidence: SourceEvidence, patternIndex: (text: string) => number, outer: SpanKind): Evidence {
  if (typeof evidence === 'string') return { op: 'pattern', pattern: patternIndex(evidence) };
  if (isList(evidence)) {
    return { op: 'any', of: evidence.map((item) => compileInner(item, patternIndex, outer)), span: outer };
  }
  const span = evidence.span ?? outer;
  const { op, items } = operation(evidence);
  return {
    op,
    of: items.map((item) => compileInner(item, patternIndex, span)),
    ...(op === 'at-least' && evidence['at-least'] !== undefined ? { count: evidence['at-least'] } : {}),
    span,
    ...(evidence.unless === undefined ? {} : { unless: compileInner(evidence.unless, patternIndex, span) }),
    ...(evidence.with === undefined ? {} : { with: evidence.with }),
    ...(evidence.role === undefined ? {} : { roles: evidence.role }),
    ...(evidence.column === undefined ? {} : { columns: evidence.column }),
    ...(evidence.slot === undefined ? {} : { slots: evidence.slot }),
  };
}

function operation(condition: SourceCondition): {
  readonly op: 'any' | 'all' | 'none' | 'at-least';
  readonly items: readonly SourceEvidence[];
} {
  if (condition.any !== undefined) return { op: 'any', items: condition.any };
  if (condition.all !== undefined) return { op: 'all', items: condition.all };
  if (condition.none !== undefined) return { op: 'none', items: condition.none };
  return { op: 'at-least', items: condition.of ?? [] };
}
