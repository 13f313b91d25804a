import type { ComparedSection } from './compared-text.ts';

/** Positions of sections that answer each other; -1 where the other text has none. */
export interface AlignedSections {
  /** Pairs in order. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Sections of either text without a counterpart. */
  readonly alone: readonly [readonly number[], readonly number[]];
}

/** Comparisons that are worth their time: a thousand sections against a thousand. */
const MOST_COMPARISONS = 1_000_000;
const GAP = -1;

/**
 * Puts the sections of two texts of one document side by side, by order and by what does not change with the language: depth, numbering, roles,
 * figures, tables and length. Words are not compared.
 *
 * @returns undefined for texts that have too many sections to be compared
 */
export function alignSections(
  one: readonly ComparedSection[],
  other: readonly ComparedSection[],
): AlignedSections | undefined {
  const width = other.length + 1;
  if (one.length * other.length > MOST_COMPARISONS) return undefined;
  const ones = one.map(featuresOf);
  const others = other.map(featuresOf);
  const best = new Float64Array((one.length + 1) * width);
  for (let row = one.length; row >= 0; row--) {
    for (let column = other.length; column >= 0; column--) {
      const [a, b] = [ones[row], others[column]];
      if (a === undefined && b === undefined) continue;
      const skips =
        GAP +
        Math.max(
          a === undefined ? -Infinity : (best[(row + 1) * width + column] ?? 0),
          b === undefined ? -Infinity : (best[row * width + column + 1] ?? 0),
        );
      const match =
        a === undefined || b === undefined ? -Infinity : likeness(a, b) + (best[(row + 1) * width + column + 1] ?? 0);
      best[row * width + column] = Math.max(match, skips);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  const alone: [number[], number[]] = [[], []];
  let [row, column] = [0, 0];
  while (row < one.length || column < other.length) {
    const [a, b] = [ones[row], others[column]];
    const here = best[row * width + column] ?? 0;
    if (a && b && here === likeness(a, b) + (best[(row + 1) * width + column + 1] ?? 0)) pairs.push([row++, column++]);
    else if (a && here === GAP + (best[(row + 1) * width + column] ?? 0)) alone[0].push(row++);
    else alone[1].push(column++);
  }
  return { pairs, alone };
}

/** A section with its figures as a set. */
interface Features {
  readonly section: ComparedSection;
  readonly values: ReadonlySet<string>;
}

function featuresOf(section: ComparedSection): Features {
  return { section, values: new Set(section.figures.map(({ kind, value }) => `${kind} ${value}`)) };
}

/** How much speaks for two sections being the same one: above twice the gap they are put together. */
function likeness({ section: a, values: as }: Features, { section: b, values: bs }: Features): number {
  // What stands before the first heading has no other counterpart.
  if ((a.depth === 0) !== (b.depth === 0)) return -10;
  let score = a.depth === b.depth ? 2 : -2;
  if (a.number !== '' && b.number !== '') score += a.number === b.number ? 3 : -1;
  if (a.roles.length > 0 && b.roles.length > 0) score += a.roles.some((role) => b.roles.includes(role)) ? 2 : -1.5;
  let shared = 0;
  for (const value of as) if (bs.has(value)) shared += 1;
  const fewer = Math.min(as.size, bs.size);
  score += shared > 0 ? Math.min(3, shared) : fewer > 1 ? -1.5 : 0;
  if (a.tables.length > 0 && a.tables.length === b.tables.length) score += 1;
  if (Math.min(a.blocks, b.blocks) >= 0.6 * Math.max(a.blocks, b.blocks)) score += 0.5;
  return score;
}
