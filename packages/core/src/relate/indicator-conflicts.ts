import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { MeasuredFigure } from './measured-indicators.ts';
import { nameWithoutYears } from './name-without-years.ts';
import { shortWords } from './short-words.ts';
import type { TranslationPair } from './translation-pairs.ts';

/** A figure of another document that says something else. */
interface Conflict {
  readonly own: MeasuredFigure;
  readonly other: MeasuredFigure;
  readonly document: DocumentFacts;
}

/**
 * `indicator-conflict`: two documents of an organisation give the same indicator of the same people different figures for one year, or different
 * targets. Told in both, once an indicator. Translations of one another are compared otherwise, and plans of different times may differ.
 *
 * @param group Documents of one organisation.
 */
export function indicatorConflicts(
  group: readonly DocumentFacts[],
  pairs: readonly TranslationPair[],
): readonly { readonly path: string; readonly draft: Draft }[] {
  return group.flatMap((facts) => {
    const others = group.filter((one) => one !== facts && areOfOneTime(facts, one) && !areVersions(facts, one, pairs));
    const conflicts = new Map<string, { readonly first: Conflict; readonly more: Conflict[] }>();
    for (const own of facts.measured) {
      const found = others.flatMap((document) =>
        document.measured.flatMap((other) => (differ(own, other) ? [{ own, other, document }] : [])),
      );
      const subject = [own.what, own.subject].join('\u0000');
      const [first, ...more] = found;
      const known = conflicts.get(subject);
      if (known !== undefined) known.more.push(...found);
      else if (first !== undefined) conflicts.set(subject, { first, more });
    }
    return [...conflicts].map(([subject, { first, more }]) => ({
      path: facts.path,
      draft: draftFor(subject, first, more),
    }));
  });
}

function draftFor(subject: string, first: Conflict, more: readonly Conflict[]): Draft {
  const { own, other, document } = first;
  return {
    rule: 'indicator-conflict',
    messageId: `indicator-conflict.${own.what}`,
    values: {
      quote: own.name,
      first: own.quote,
      second: other.quote,
      year: String(own.year),
      elsewhere: shortWords(nameWithoutYears(document)),
    },
    basisKind: 'good-practice',
    ...own.at,
    related: [first, ...more].map((one) => ({
      messageId: 'indicator-conflict.other',
      path: one.document.files[one.other.at.range.start.part] ?? one.document.path,
      range: one.other.at.range,
    })),
    key: keyOf('indicator-conflict', [subject], `${own.quote} ${other.quote}`),
  };
}

function areOfOneTime({ period: a }: DocumentFacts, { period: b }: DocumentFacts): boolean {
  return a === undefined || b === undefined || (a.from <= b.to && b.from <= a.to);
}

function areVersions(one: DocumentFacts, other: DocumentFacts, pairs: readonly TranslationPair[]): boolean {
  return pairs.some(
    ({ source, translation }) => (source === one && translation === other) || (source === other && translation === one),
  );
}

function differ(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (a.subject !== b.subject || a.what !== b.what || a.year !== b.year || a.unit !== b.unit) return false;
  // Prose rounds what a table gives exactly.
  return a.value !== b.value && Math.round(a.value) !== b.value && Math.round(b.value) !== a.value;
}
