import type { Assessment, DataSource, Finding, IndicatorRecord, Pack, RuleId } from '@lapsilinssi/core';
import { scanDocument, textIn } from '@lapsilinssi/core';

import { PLAN_WORDS } from '../plan-words.ts';
import type { TemplateLanguage } from '../template.ts';
import { sectionName } from './section-name.ts';

/** Things of one kind to look at when an older plan is taken up again, in words. */
export interface UpdateGroup {
  readonly title: string;
  readonly items: readonly string[];
}

/** What is asked of an older plan. */
export interface PlanUpdatesOptions {
  readonly assessment: Assessment;
  readonly pack: Pack;
  readonly language: TemplateLanguage;
  /** A finding in words, in the plan's language. */
  readonly findingText: (finding: Finding) => string;
}

const OUTDATED: ReadonlySet<RuleId> = new Set(['outdated-term', 'outdated-statute', 'structure-outdated']);
const MISSING: ReadonlySet<RuleId> = new Set(['required-content-missing', 'theme-missing']);

/**
 * What of an older plan needs looking at before it becomes a new one: its period and targets whose years are over, statutes, bodies and names that
 * have changed, figures of which a newer round is out, and what it lacks. Groups without anything are left out.
 */
export function planUpdates({ assessment, pack, language, findingText }: PlanUpdatesOptions): UpdateGroup[] {
  const { groups } = PLAN_WORDS[language].old;
  const said = (rules: (finding: Finding) => boolean, isPlaced: boolean): string[] => [
    ...new Set(
      assessment.findings
        .filter(rules)
        .map((finding) =>
          placed(findingText(finding), isPlaced ? sectionName(assessment.document, finding.section) : ''),
        ),
    ),
  ];
  const found: readonly UpdateGroup[] = [
    {
      title: groups.period,
      items: [...said(({ rule }) => rule === 'period-stale', false), ...pastTargets(assessment, language)],
    },
    { title: groups.outdated, items: said(({ rule }) => OUTDATED.has(rule), true) },
    { title: groups.figures, items: oldRounds(assessment, pack, language) },
    // Themes that are only recommended are no lack of the old plan.
    {
      title: groups.missing,
      items: said(
        ({ rule, severity }) => MISSING.has(rule) && (rule === 'required-content-missing' || severity !== 'info'),
        false,
      ),
    },
  ];
  return found.filter(({ items }) => items.length > 0);
}

function placed(text: string, place: string): string {
  return place === '' ? text : `${text} (${place})`;
}

function pastTargets({ indicators, asOf }: Assessment, language: TemplateLanguage): string[] {
  return indicators.flatMap(({ name, target }) => {
    const year = target?.unavailable === true ? undefined : target?.year;
    return year === undefined || year >= Number(asOf.slice(0, 4))
      ? []
      : [filled(PLAN_WORDS[language].old.pastTarget, { year: String(year), name })];
  });
}

/** Figures of a survey by its year, where a newer round's results are out; names of what it measures where they are known. */
function oldRounds(assessment: Assessment, pack: Pack, language: TemplateLanguage): string[] {
  const named = new Map<string, Set<string>>();
  const add = (source: string, year: number, name: string): void => {
    const key = `${source} ${year}`;
    named.set(key, (named.get(key) ?? new Set()).add(name));
  };
  const read = new Set<number>();
  for (const record of assessment.indicators) {
    const year = yearOf(record);
    const known = pack.compiled.indicators?.indicators.find(({ id }) => id === record.indicator);
    const source = record.source === undefined ? known?.source : record.source.id;
    if (year === undefined || source === undefined) continue;
    const name = known === undefined ? record.name : textIn(known.name, language);
    add(source, year, filled(PLAN_WORDS[language].old.quoted, { name }));
    read.add(record.span.block);
  }
  for (const { source, year, block } of namedRounds(assessment, pack)) {
    const section = assessment.document.blocks[block]?.section ?? 0;
    if (!read.has(block)) add(source, year, sectionName(assessment.document, section));
  }
  const lines: string[] = [];
  for (const source of pack.compiled.indicators?.sources ?? []) {
    const newest = newestRound(source, assessment.asOf);
    if (newest === undefined) continue;
    for (const [key, names] of [...named].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const year = key.slice(source.id.length + 1);
      if (key !== `${source.id} ${year}` || !(Number(year) < newest)) continue;
      lines.push(
        filled(PLAN_WORDS[language].old.round, {
          source: textIn(source.name, language),
          year,
          newest: String(newest),
          names: [...names].join(', '),
        }),
      );
    }
  }
  return lines;
}

/** The year of a record's newest figure that is no target. */
function yearOf({ baseline, readings }: IndicatorRecord): number | undefined {
  const years = [...(baseline === undefined ? [] : [baseline]), ...readings].flatMap(({ year, value }) =>
    year === undefined || value === undefined ? [] : [year],
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

function newestRound({ rounds }: DataSource, asOf: string): number | undefined {
  return rounds.findLast(({ year, published = `${year}-12-31` }) => published <= asOf)?.year;
}

const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/** Sentences that name a survey with the year of one of its rounds, and no later one. */
function namedRounds(
  { document }: Assessment,
  pack: Pack,
): readonly { readonly source: string; readonly year: number; readonly block: number }[] {
  const scan = scanDocument(pack, document);
  return (pack.compiled.indicators?.sources ?? []).flatMap((source) => {
    const rounds = new Set(source.rounds.map(({ year }) => year));
    if (rounds.size === 0) return [];
    return [...scan.hits].flatMap(([language, hits]) =>
      (source.patterns[language] ?? []).flatMap((pattern) =>
        hits.numbersOf(pattern).flatMap((number) => {
          const sentence = scan.sentences[hits.sentenceOf(number)];
          const block = document.blocks[sentence?.block ?? -1];
          if (sentence === undefined || block === undefined || block.cell !== undefined) return [];
          const text = block.text.slice(sentence.start, sentence.end);
          const years = [...text.matchAll(YEAR)].map(([year]) => Number(year)).filter((year) => rounds.has(year));
          return years.length === 0 ? [] : [{ source: source.id, year: Math.max(...years), block: block.index }];
        }),
      ),
    );
  });
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
