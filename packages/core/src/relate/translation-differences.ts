import type { MessageValue } from '../assessment.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { alignSections } from './align-sections.ts';
import { compareFigures, type FigureDifference } from './compare-figures.ts';
import { differingOwners, ownerPairs, type OwnerPair } from './compare-owners.ts';
import type { ComparedSection, ComparedText, Figure } from './compared-text.ts';
import type { DocumentFacts, Placed } from './document-facts.ts';
import { shortWords } from './short-words.ts';
import type { TranslationPair } from './translation-pairs.ts';

/** Differences that are told one by one; the rest is counted. */
const MOST_TOLD = 10;
/** Below this share of sections with a counterpart the texts are not versions of one another, but one is a summary of the other. */
const LEAST_ALIKE = 0.5;
/** Levels between which a theme must lie to be told: a step may be in the eye of the reader. */
const LEAST_STEPS = 2;

/** A difference as one of the texts tells it. */
interface Side {
  /** Names the message: `translation-differs.<what>`. */
  readonly what: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  readonly at: Placed;
}

/** A difference of two texts, told in both. */
interface Difference {
  readonly sides: readonly [Side, Side];
  /** What tells it from others. */
  readonly subject: string;
}

/**
 * `translation-differs`: two versions of a document in different languages say different things: sections, figures, years, owners in tables and
 * levels of themes. Compared section by section.
 */
export function translationDifferences({
  source,
  translation,
}: TranslationPair): readonly { readonly path: string; readonly draft: Draft }[] {
  if (source.compared === undefined || translation.compared === undefined) return [];
  const differences = differencesOf(source.compared, translation.compared);
  // One more is told as shortly as it is counted.
  const told = differences.slice(0, differences.length === MOST_TOLD + 1 ? MOST_TOLD + 1 : MOST_TOLD);
  return [
    ...told.flatMap(({ sides: [one, other], subject }) => [
      draftFor(source, one, translation, other, subject),
      draftFor(translation, other, source, one, subject),
    ]),
    ...restOf(differences.length - told.length, source, translation),
  ];
}

function restOf(
  count: number,
  source: DocumentFacts,
  translation: DocumentFacts,
): readonly { readonly path: string; readonly draft: Draft }[] {
  if (count === 0) return [];
  const side = (facts: DocumentFacts): Side => ({ what: 'more', values: { count }, at: facts.top });
  return [
    draftFor(source, side(source), translation, side(translation), 'more'),
    draftFor(translation, side(translation), source, side(source), 'more'),
  ];
}

function draftFor(
  facts: DocumentFacts,
  { what, values, at }: Side,
  other: DocumentFacts,
  elsewhere: Side,
  subject: string,
): { readonly path: string; readonly draft: Draft } {
  const { range } = elsewhere.at;
  const draft: Draft = {
    rule: 'translation-differs',
    messageId: `translation-differs.${what}`,
    values: { ...values, here: facts.language, there: other.language },
    basisKind: 'good-practice',
    ...at,
    related: [{ messageId: 'translation-differs.other', path: other.files[range.start.part] ?? other.path, range }],
    key: keyOf('translation-differs', [what, facts.language, other.language], subject),
  };
  return { path: facts.path, draft };
}

function differencesOf(one: ComparedText, other: ComparedText): readonly Difference[] {
  const aligned = alignSections(one.sections, other.sections);
  const [first, second] = [one.sections[0], other.sections[0]];
  if (first === undefined || second === undefined) return [];
  const most = Math.max(one.sections.length, other.sections.length);
  if (aligned === undefined || aligned.pairs.length < LEAST_ALIKE * most) {
    const counts = [one.sections.length - 1, other.sections.length - 1] as const;
    return counts[0] === counts[1] && aligned === undefined ? [] : [both('extent', [...counts], [first.at, second.at])];
  }
  const { pairs, alone } = aligned;
  const sections = pairs.flatMap(([a, b]) => {
    const [left, right] = [one.sections[a], other.sections[b]];
    return left && right ? [{ left, right, a, b, own: sectionDifferences(left, right) }] : [];
  });
  const unlike = sections.filter(({ left, right, own }) => own.length > 0 || left.blocks !== right.blocks);
  const unlikeOne = new Set([...alone[0], ...unlike.map(({ a }) => a)]);
  const unlikeOther = new Set([...alone[1], ...unlike.map(({ b }) => b)]);
  const inOther = new Map(pairs);
  const inOne = new Map(pairs.map(([a, b]) => [b, a] as const));
  return [
    ...absent(one.sections, alone[0], other.sections, inOther).map(({ has, lacks }) =>
      sectionAbsent(has, lacks, false),
    ),
    ...absent(other.sections, alone[1], one.sections, inOne).map(({ has, lacks }) => sectionAbsent(has, lacks, true)),
    ...sections.flatMap(({ own }) => own),
    ...differingOwners(sections.flatMap(({ left, right }) => ownersOf(left, right))).map(ownerDifference),
    ...themeDifferences(one, other, unlikeOne, unlikeOther),
  ];
}

/** Sections without a counterpart, the topmost only, each with the section of the other text after which it should stand. */
function absent(
  sections: readonly ComparedSection[],
  alone: readonly number[],
  others: readonly ComparedSection[],
  answers: ReadonlyMap<number, number>,
): readonly { readonly has: ComparedSection; readonly lacks: ComparedSection }[] {
  const without = new Set(alone);
  return alone.flatMap((index) => {
    const has = sections[index];
    if (has === undefined || without.has(has.parent)) return [];
    let before = index;
    while (before > 0 && !answers.has(before)) before -= 1;
    const lacks = others[answers.get(before) ?? 0];
    return lacks === undefined ? [] : [{ has, lacks }];
  });
}

function sectionAbsent(has: ComparedSection, lacks: ComparedSection, turned: boolean): Difference {
  const values = { quote: `${has.number} ${has.title}`.trim() };
  const there: Side = { what: 'section-alone', values, at: has.at };
  const here: Side = { what: 'section-absent', values, at: lacks.at };
  return { sides: turned ? [here, there] : [there, here], subject: values.quote };
}

function sectionDifferences(left: ComparedSection, right: ComparedSection): readonly Difference[] {
  const differences: Difference[] = [];
  if (left.depth !== right.depth) {
    differences.push({ sides: [levelSide(left), levelSide(right)], subject: left.title });
  }
  const unlike = unlikeTables(left, right);
  for (const index of unlike) {
    const [a, b] = [left.tables[index], right.tables[index]];
    if (a && b && a.rows !== b.rows) differences.push(both('rows', [a.rows, b.rows], [a.at, b.at]));
  }
  const figures = compareFigures(left, right, unlike);
  return [...differences, ...figures.map((difference) => figureDifference(difference, left, right))];
}

function levelSide({ title, at }: ComparedSection): Side {
  return { what: 'level', values: { quote: title }, at };
}

/** Numbers of the tables whose rows do not answer each other one by one. */
function unlikeTables(left: ComparedSection, right: ComparedSection): ReadonlySet<number> {
  const most = Math.max(left.tables.length, right.tables.length);
  return new Set(
    Array.from({ length: most }, (_, index) => index).filter((index) => {
      const [a, b] = [left.tables[index], right.tables[index]];
      return a !== undefined && b !== undefined && (a.rows !== b.rows || a.columns !== b.columns);
    }),
  );
}

function figureDifference({ one, other }: FigureDifference, left: ComparedSection, right: ComparedSection): Difference {
  if (one !== undefined && other !== undefined) {
    return both(nameOf(one, other), [one.quote, other.quote], [one.at, other.at]);
  }
  const figure = one ?? other;
  const values = { own: figure?.quote ?? '' };
  const what = figure?.kind === 'time' ? 'time' : 'figure';
  const has: Side = { what: `${what}-alone`, values, at: figure?.at ?? left.at };
  const lacks: Side = { what: `${what}-absent`, values, at: one === undefined ? left.at : right.at };
  return { sides: one === undefined ? [lacks, has] : [has, lacks], subject: values.own };
}

function nameOf({ kind, cell }: Figure, other: Figure): string {
  const role = cell?.role === other.cell?.role ? cell?.role : undefined;
  if (kind === 'time') return 'time';
  return role === 'target' || role === 'baseline' ? role : 'figure';
}

function ownersOf(left: ComparedSection, right: ComparedSection): readonly OwnerPair[] {
  return left.tables.flatMap((table, index) => {
    const answer = right.tables[index];
    return answer === undefined || answer.columns !== table.columns ? [] : ownerPairs(table, answer);
  });
}

function ownerDifference({ one, other }: OwnerPair): Difference {
  if (one.text !== '' && other.text !== '') return both('owner', [one.text, other.text], [one.at, other.at]);
  const has: Side = {
    what: 'owner-alone',
    values: { own: one.text || other.text },
    at: one.text === '' ? other.at : one.at,
  };
  const lacks: Side = { what: 'owner-absent', values: has.values, at: one.text === '' ? one.at : other.at };
  return { sides: one.text === '' ? [lacks, has] : [has, lacks], subject: String(has.values['own']) };
}

/**
 * Required themes that one text treats much more firmly than the other, in a section that is not the same in both: words of two languages are
 * never read quite alike, and without a difference that can be seen the texts may well say the same.
 */
function themeDifferences(
  one: ComparedText,
  other: ComparedText,
  unlikeOne: ReadonlySet<number>,
  unlikeOther: ReadonlySet<number>,
): readonly Difference[] {
  return one.themes.flatMap((theme) => {
    const answer = other.themes.find(({ id }) => id === theme.id);
    if (answer === undefined || !(theme.required || answer.required)) return [];
    if (Math.abs(theme.level - answer.level) < LEAST_STEPS) return [];
    const seen = theme.level > answer.level ? unlikeOne.has(theme.at.section) : unlikeOther.has(answer.at.section);
    if (!seen) return [];
    const side = (a: typeof theme, b: typeof theme): Side => ({
      what: 'theme',
      values: { subject: theme.id, ownLevel: a.level, otherLevel: b.level },
      at: a.at,
    });
    return [{ sides: [side(theme, answer), side(answer, theme)] as const, subject: theme.id }];
  });
}

/** A difference that both texts tell in the same words, each from its own side. */
function both(
  what: string,
  [one, other]: readonly MessageValue[],
  [here, there]: readonly [Placed, Placed],
): Difference {
  const [a, b] = [one ?? '', other ?? ''];
  const [own, elsewhere] = typeof a === 'number' ? ['count', 'others'] : ['own', 'elsewhere'];
  return {
    sides: [
      { what, values: { [own]: short(a), [elsewhere]: short(b) }, at: here },
      { what, values: { [own]: short(b), [elsewhere]: short(a) }, at: there },
    ],
    subject: `${a} ${b}`,
  };
}

function short(value: MessageValue): MessageValue {
  return typeof value === 'string' ? shortWords(value) : value;
}
