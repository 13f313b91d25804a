import type { Range } from '../document.ts';
import type { CompiledPack, DocumentType, Expectation } from '../pack.ts';
import type { DocumentSettings } from '../settings/settings.ts';
import type { Draft } from './draft.ts';
import { keyOf } from './key.ts';

/**
 * A document type with the requirements and levels that are set for its document: what a configuration says wins, then a small municipality is
 * not asked for what only a larger one can have, and no required theme is expected below the gate. A type that is not known stays asked for
 * nothing.
 */
export function withExpectations(
  type: DocumentType | undefined,
  { themes: set, population, gate }: DocumentSettings,
  pack: CompiledPack,
): DocumentType | undefined {
  if (type === undefined || type.id === 'other') return type;
  const themes = pack.themes.map(({ id, leastPopulation }) => {
    const usual: Expectation = type.themes[id] ?? { requirement: 'recommended', level: 1 };
    const own = set[id];
    const small = population !== undefined && leastPopulation !== undefined && population < leastPopulation;
    const requirement =
      own?.requirement ?? (small && usual.requirement === 'recommended' ? 'not-expected' : usual.requirement);
    const level = own?.level ?? usual.level;
    const expected = requirement === 'required' ? Math.max(level, gate ?? 0) : level;
    return [id, { ...usual, requirement, level: expected }] as const;
  });
  return { ...type, themes: Object.fromEntries(themes) };
}

/**
 * Required themes that a configuration does not expect: their readers are told.
 *
 * @param type as the pack has it
 * @yields one finding a theme
 */
export function* leftOutFindings(
  type: DocumentType | undefined,
  { themes }: DocumentSettings,
  range: Range,
): Generator<Draft> {
  for (const [id, { requirement, reason = '' }] of Object.entries(themes)) {
    if (requirement !== 'not-expected' || type?.themes[id]?.requirement !== 'required') continue;
    yield {
      rule: 'left-out',
      messageId: 'left-out.settings',
      // The message ends the sentence.
      values: { what: id, reason: reason.replace(/[.\s]+$/u, '') },
      range,
      section: 0,
      key: keyOf('left-out', [id]),
    };
  }
}
