import type { ComparedSection, Figure } from './compared-text.ts';

/** A difference of two sections that answer each other: both figures, or one that the other section lacks. */
export interface FigureDifference {
  readonly one?: Figure;
  readonly other?: Figure;
}

/**
 * The figures of two sections that say different things. What one language says in digits the other may say in words, and a date may be told
 * more or less exactly: only digits that have no answer at all are told.
 *
 * @param skipped Numbers of tables that are compared otherwise.
 */
export function compareFigures(
  one: ComparedSection,
  other: ComparedSection,
  skipped: ReadonlySet<number>,
): readonly FigureDifference[] {
  const [ones, others] = unmatched(
    one.figures.filter((figure) => !inTable(figure, skipped)),
    other.figures.filter((figure) => !inTable(figure, skipped)),
  );
  const left = ones.filter((figure) => figure.digits && isLackingIn(figure, one, other));
  const right = others.filter((figure) => figure.digits && isLackingIn(figure, other, one));
  const differences: FigureDifference[] = [];
  const free = new Set(right);
  for (const figure of left) {
    const same = [...free].filter(({ kind }) => kind === figure.kind);
    const answer =
      same.find((candidate) => isSameCell(figure, candidate)) ?? same.find(({ cell }) => !cell === !figure.cell);
    if (answer === undefined) differences.push({ one: figure });
    else {
      free.delete(answer);
      differences.push({ one: figure, other: answer });
    }
  }
  return [...differences, ...[...free].map((figure) => ({ other: figure }))];
}

function inTable({ cell }: Figure, tables: ReadonlySet<number>): boolean {
  return cell !== undefined && tables.has(cell.table);
}

function isSameCell({ cell: a }: Figure, { cell: b }: Figure): boolean {
  return a !== undefined && b !== undefined && a.table === b.table && a.row === b.row && a.column === b.column;
}

/** Figures without an answer: equal ones answer each other first, then those that say the same less exactly. */
function unmatched(ones: readonly Figure[], others: readonly Figure[]): readonly [Figure[], Figure[]] {
  let left = [...ones];
  let right = [...others];
  for (const agrees of AGREEMENTS) {
    const taken = new Set<Figure>();
    left = left.filter((figure) => {
      const answer = right.find((candidate) => !taken.has(candidate) && agrees(figure, candidate));
      if (answer !== undefined) taken.add(answer);
      return answer === undefined;
    });
    right = right.filter((figure) => !taken.has(figure));
  }
  return [left, right];
}

const AGREEMENTS: readonly ((a: Figure, b: Figure) => boolean)[] = [
  (a, b) => a.kind === b.kind && a.value === b.value && isSameCell(a, b),
  (a, b) => a.kind === b.kind && a.value === b.value && a.digits === b.digits,
  (a, b) => a.value === b.value,
  (a, b) => a.kind === 'time' && b.kind === 'time' && (isPartOf(a.value, b.value) || isPartOf(b.value, a.value)),
];

/** Whether a time is told less exactly by another: `2027` of `2027-01-01`, of `2026..2027` either year. */
function isPartOf(rough: string, exact: string): boolean {
  return exact.startsWith(`${rough}-`) || exact.split('..').includes(rough);
}

/** Whether the digits of a figure stand less often in the other section than in its own: they may be there and be read as something else. */
function isLackingIn({ quote }: Figure, own: ComparedSection, other: ComparedSection): boolean {
  return [...quote.matchAll(/\d+/gu)].some(([run]) => (other.runs[run] ?? 0) < (own.runs[run] ?? 0));
}
