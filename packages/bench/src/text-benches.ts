import { assess, offerFastParser, openPack, outlineRules, parseMarkdownWith, readPlan } from '@lapsilinssi/core';
import type { CompiledPack, Criterion, Evidence, ParserName, Pattern, PlanDocument, Theme } from '@lapsilinssi/core';
import { analyse, analyseUncached, createAnalysis, normalise, type Lexicon } from '@lapsilinssi/linguistics';
import { compileLexicon, grammarLexemes } from '@lapsilinssi/linguistics/compile';
import { loadFastParser } from '@lapsilinssi/project/node';
import { pack as shipped } from '@lapsilinssi/rules';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { SHAPES } from './adversarial.ts';
import { BUDGETS } from './budgets.ts';
import { planOfSize } from './plan.ts';
import type { Comparison } from './ratio.ts';
import { swedishPlanOfSize } from './swedish-plan.ts';

/** Size of the plan that budgets speak of, in UTF-16 code units: about twenty pages. */
const PLAN = 30_000;
/** The date that stands for today. */
const asOf = '2026-11-21';

/** The benches that run in this process, on the shipped pack. */
export function textBenches(): readonly Comparison[] {
  const text = planOfSize(PLAN);
  const pack = openPack(shipped);
  const large = openPack(withPatterns(shipped, 10));
  const rules = outlineRules(pack);
  const lexicon = pack.language('fi')?.lexicon;
  if (lexicon === undefined) throw new Error('the rule pack has no Finnish lexicon');
  offerFastParser(loadFastParser);

  const read = (content: string, parser: ParserName = 'reference'): PlanDocument => {
    const plan = readPlan({ path: 'plan.md', content, pack: rules, parser });
    if (plan.status !== 'ok') throw new Error(`the plan was not read: ${plan.error.code}`);
    return plan.document;
  };
  const whole = (content: string, parser?: ParserName) => (): unknown => assess(read(content, parser), pack, { asOf });
  const document = read(text);
  const normalised = normalise(text).text;
  const small = lexiconOf(lexicon, 800);
  const analysis = createAnalysis();
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
  const parse = (): unknown => parser.parse(text);

  return [
    {
      name: 'rules: assessing a plan of 30 kB / parsing it with remark',
      ours: () => assess(document, pack, { asOf }),
      floor: parse,
      budget: BUDGETS.rules,
      checked: true,
    },
    {
      name: 'reading: parse and outline of the plan / parsing it with remark',
      ours: () => read(text),
      floor: parse,
      budget: BUDGETS.reading,
      checked: true,
    },
    {
      name: 'faster parser: parse of the plan / parsing it with remark',
      ours: () => parseMarkdownWith(text, 'fast'),
      floor: parse,
      budget: BUDGETS.fastParse,
      checked: true,
    },
    {
      name: 'faster parser: reading and assessing the plan / with the reference parser',
      ours: whole(text, 'fast'),
      floor: whole(text),
    },
    {
      name: 'words: 800 terms, no cache / every word by a regular expression',
      ours: () => analyseUncached(small, normalised, analysis),
      floor: () => countWords(normalised),
      budget: BUDGETS.words,
      checked: true,
    },
    {
      name: 'words: terms of the pack, words cached / every word by a regular expression',
      ours: () => analyse(lexicon, normalised, analysis),
      floor: () => countWords(normalised),
      budget: BUDGETS.words,
      checked: true,
    },
    {
      name: 'patterns: assessing with ten times the patterns / with the pack',
      ours: () => assess(document, large, { asOf }),
      floor: () => assess(document, pack, { asOf }),
      budget: BUDGETS.patterns,
      checked: true,
    },
    ...growth(whole),
  ];
}

/** What a kilobyte costs in texts of other lengths, and in texts that are made to take long. */
function growth(whole: (content: string, parser?: ParserName) => () => unknown): readonly Comparison[] {
  const grown = (
    name: string,
    ofSize: (size: number) => string,
    [small, large]: readonly [number, number],
    { checked, parser = 'reference' }: { readonly checked: boolean; readonly parser?: ParserName },
  ): Comparison => {
    const [floor, ours] = [ofSize(small), ofSize(large)];
    return {
      name: `growth: a kilobyte of ${name}, ${told(large)} / ${told(small)}`,
      ours: whole(ours, parser),
      floor: whole(floor, parser),
      times: ours.length / floor.length,
      budget: BUDGETS.growth,
      checked,
    };
  };
  return [
    grown('a Finnish plan', planOfSize, [PLAN, 3000], { checked: false }),
    grown('a Finnish plan', planOfSize, [PLAN, 100_000], { checked: false }),
    grown('a Finnish plan', planOfSize, [PLAN, 300_000], { checked: true }),
    grown('a Finnish plan', planOfSize, [PLAN, 1_900_000], { checked: false }),
    grown('a Finnish plan, faster parser', planOfSize, [PLAN, 1_900_000], { checked: false, parser: 'fast' }),
    grown('a Swedish plan', swedishPlanOfSize, [PLAN, 300_000], { checked: false }),
    ...SHAPES.map(({ name, ofSize }) => grown(name, ofSize, [PLAN, 300_000], { checked: false })),
  ];
}

function told(size: number): string {
  return size < 1_000_000 ? `${size / 1000} kB` : `${size / 1_000_000} MB`;
}

/** Patterns of a further criterion. */
const patternsOfCriterion = 20;

/**
 * A pack with so many times the patterns. The further ones pair the words of two that are there, so that they meet the same texts, and further
 * criteria of the themes ask for them, as most do for two things in one sentence: a pattern that nothing asks for costs nothing.
 */
function withPatterns(pack: CompiledPack, times: number): CompiledPack {
  const evidence: Partial<Record<string, readonly Evidence[]>> = {};
  const languages = Object.entries(pack.languages).map(([language, data]) => {
    const { patterns } = data;
    const more = Array.from({ length: patterns.length * (times - 1) }, (_, index): Pattern => {
      const one = patterns[index % patterns.length]?.alternatives[0];
      const other = patterns[(index * 7 + Math.floor(index / patterns.length) * 13) % patterns.length]?.alternatives[0];
      const steps = [{ connector: 'near', distance: 6, unit: other?.first ?? 0 }] as const;
      return { text: `further ${index}`, alternatives: [{ first: one?.first ?? 0, steps }] };
    });
    evidence[language] = Array.from(
      { length: Math.ceil(more.length / patternsOfCriterion) },
      (_, criterion): Evidence => {
        const first = patterns.length + criterion * patternsOfCriterion;
        const last = Math.min(first + patternsOfCriterion, patterns.length + more.length);
        const of = Array.from(
          { length: last - first },
          (__, index) => ({ op: 'pattern', pattern: first + index }) as const,
        );
        const half = of.length / 2;
        const both = [of.slice(0, half), of.slice(half)].map((some): Evidence => ({
          op: 'any',
          of: some,
          span: 'sentence',
        }));
        return { op: 'all', of: both, span: 'sentence', with: 'theme' };
      },
    );
    return [language, { ...data, patterns: [...patterns, ...more] }];
  });
  const themes = pack.themes.map((theme, index): Theme => {
    const { fi = [], sv = [], en = [] } = evidence;
    const [model] = theme.criteria;
    if (model === undefined) return theme;
    const further = fi.flatMap((one, at): readonly Criterion[] => {
      if (at % pack.themes.length !== index) return [];
      const [swedish, english] = [sv[at], en[at]];
      const asked = { fi: one, ...(swedish && { sv: swedish }), ...(english && { en: english }) };
      return [{ ...model, id: `further-${at}`, evidence: asked }];
    });
    return { ...theme, criteria: [...theme.criteria, ...further] };
  });
  return { ...pack, themes, languages: Object.fromEntries(languages) };
}

/** A lexicon of so many words of another, every nth, with the verbs of the language. */
function lexiconOf(lexicon: Lexicon, terms: number): Lexicon {
  const words = lexicon.ids.flatMap((id) => /^word\/(\p{Ll}{4,})$/u.exec(id)?.[1] ?? []);
  const step = Math.max(1, Math.floor(words.length / terms));
  const chosen = words.filter((_, index) => index % step === 0).slice(0, terms);
  const specs = chosen.map((word) => ({ id: word, text: word }));
  return compileLexicon('fi', [...grammarLexemes('fi'), ...specs]).lexicon;
}

/** The least that a linter of words does: looks at each one. */
function countWords(text: string): number {
  const pattern = /\p{L}+/gu;
  let count = 0;
  while (pattern.exec(text) !== null) count += 1;
  return count;
}
