import type { Finding } from '../assessment.ts';
import type { Period } from '../document.ts';
import type { CompiledPack } from '../pack.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import type { DocumentFacts } from './document-facts.ts';
import { nameWithoutYears } from './name-without-years.ts';

/** A document that says its years. */
type Dated = DocumentFacts & { readonly period: NonNullable<DocumentFacts['period']> };

/**
 * `periods-apart`: a plan is to carry out another document of the same organisation, but no year belongs to both, and the earlier has ended.
 * Documents that have a later one of their own type are past, and no fault. Which type carries out which is data of the pack.
 *
 * @param group Documents of one organisation.
 * @param year The year that stands for this one.
 */
export function periodsApart(
  group: readonly DocumentFacts[],
  pack: CompiledPack,
  year: number,
): readonly { readonly path: string; readonly draft: Draft }[] {
  const current = group.filter((one) => !one.chapter).filter((one): one is Dated => isLatest(one, group));
  const pairs = current.flatMap((plan) => {
    const aims = pack.documentTypes.find(({ id }) => id === plan.documentType)?.carriesOut ?? [];
    return aims.flatMap((type) => {
      const wider = current.filter((one) => one.documentType === type && one.language === plan.language);
      const others = wider.length > 0 ? wider : current.filter((one) => one.documentType === type);
      const [first] = others;
      return first === undefined || others.some((one) => !areApart(plan.period, one.period, year))
        ? []
        : [{ plan, wider: first }];
    });
  });
  return [
    ...current.flatMap((plan) =>
      draftFor(
        plan,
        pairs.filter((pair) => pair.plan === plan).map(({ wider }) => wider),
        'plan',
      ),
    ),
    ...current.flatMap((wider) =>
      draftFor(
        wider,
        pairs.filter((pair) => pair.wider === wider).map(({ plan }) => plan),
        'wider',
      ),
    ),
  ];
}

/** Whether a document says its years and none of its type may come after it; one without years might. */
function isLatest(one: DocumentFacts, group: readonly DocumentFacts[]): one is Dated {
  const { period } = one;
  if (period === undefined) return false;
  return group.every(
    (other) =>
      other.documentType !== one.documentType ||
      other.chapter ||
      (other.period !== undefined && other.period.from <= period.from),
  );
}

/** Whether two periods share no year and the earlier is over. A plan made ahead of its time is not apart from the present. */
function areApart(one: Period, other: Period, year: number): boolean {
  const earlier = one.to < other.from ? one : other.to < one.from ? other : undefined;
  return earlier !== undefined && earlier.to < year;
}

/** The finding in one document about all others that it does not meet. */
function draftFor(
  facts: Dated,
  others: readonly Dated[],
  side: 'plan' | 'wider',
): readonly { readonly path: string; readonly draft: Draft }[] {
  const [other] = others;
  if (other === undefined) return [];
  const period = yearsOf(facts.period);
  const years = yearsOf(other.period);
  const related: Finding['related'] = others.map((one) => ({
    messageId: 'periods-apart.other',
    path: one.files[one.period.at.range.start.part] ?? one.path,
    range: one.period.at.range,
  }));
  const draft: Draft = {
    rule: 'periods-apart',
    messageId: `periods-apart.${side}`,
    values: { period, other: nameWithoutYears(other), years },
    basisKind: 'good-practice',
    ...facts.period.at,
    related,
    key: keyOf('periods-apart', [facts.documentType, other.documentType], `${period} ${years}`),
  };
  return [{ path: facts.path, draft }];
}

function yearsOf({ from, to }: Period): string {
  return from === to ? String(from) : `${from}–${to}`;
}
