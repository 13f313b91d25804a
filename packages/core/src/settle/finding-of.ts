import type { Finding } from '../assessment.ts';
import type { CompiledPack } from '../pack.ts';
import { RULES } from '../rules.ts';
import type { Draft } from './draft.ts';

/** A draft with what it leaves out: its rule's default severity and basis, and no related places or fixes. */
export function findingOf(draft: Draft, pack: CompiledPack): Finding {
  return { severity: RULES[draft.rule], related: [], fixes: [], basis: [], ...restsOn(draft, pack), ...draft };
}

/** What a finding rests on by its rule: a draft that names a basis of its own keeps it. */
function restsOn({ rule, basisKind }: Draft, { rules }: CompiledPack): Partial<Pick<Finding, 'basis' | 'basisKind'>> {
  const notes = basisKind === undefined ? rules.find((one) => one.rule === rule) : undefined;
  return notes === undefined ? {} : { basis: notes.basis, basisKind: notes.basisKind };
}
