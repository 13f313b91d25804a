import type { Finding } from '../assessment.ts';

/** A finding before it is settled: what is left out has its rule's default severity, and no basis, related places or fixes. */
export type Draft = Omit<Finding, 'severity' | 'related' | 'fixes' | 'basis'> &
  Partial<Pick<Finding, 'severity' | 'related' | 'fixes' | 'basis'>>;
