import { assess, outlineRules, readPlan, RULES } from '@lapsilinssi/core';
import type { Assessment, Finding, RuleId, Severity } from '@lapsilinssi/core';
import { baselineEntries, configureRun } from '@lapsilinssi/project';
import type { BaselineEntry } from '@lapsilinssi/project';
import * as fc from 'fast-check';

import { heldFiles } from '../arbitraries/held-files.ts';
import { builtFunction } from '../built-function.ts';
import { law, shown } from '../law.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** Sentences with findings of several rules, some of several in one. */
const SENTENCES = [
  'Aluehallintovirasto valvoo, ja nuorisolaki 72/2006 velvoittaa.',
  'Lasten osallisuutta pyritään edistämään mahdollisuuksien mukaan.',
  'Kunta selvittää perhekeskuksen tilat [kunnan nimi].',
  'OKM ohjaa toimintaa, ja lääninhallitus valvoo sitä.',
  'Nuorisovaltuusto kokoontuu kuusi kertaa vuodessa.',
  'TBD',
] as const;
const TITLES = ['Osallisuus', 'Toimenpiteet', 'Seuranta', 'Palvelut'] as const;
const SETTLED = [
  'outdated-term',
  'commitment-vague',
  'placeholder-left',
  'section-empty',
  'abbreviation-unexplained',
  'outdated-statute',
] as const satisfies readonly RuleId[];

/** A comment before a paragraph, a paragraph, and the heading of a section. */
interface Comment {
  readonly reach: '' | '-osio' | '-tiedosto';
  readonly rules: readonly RuleId[];
}
interface Section {
  readonly level: 2 | 3;
  readonly title: string;
  readonly paragraphs: readonly { readonly comments: readonly Comment[]; readonly text: string }[];
}

/** What a configuration says at one place: of a plan, of its sections. */
interface Layer {
  readonly files: readonly string[];
  readonly severities: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly themes: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

const rule = fc.constantFrom(...SETTLED);
const rules = fc.uniqueArray(rule, { minLength: 1, maxLength: 3 });
const title = fc.constantFrom(...TITLES);
/** A heading path: one heading, or one below another. */
const headingPath = fc
  .uniqueArray(title, { minLength: 1, maxLength: 2 })
  .map((titles) => titles.map((one) => `/${one}`).join(''));
const layer: fc.Arbitrary<Layer> = fc.record({
  files: fc.array(
    fc.oneof(
      fc.constantFrom('*.md', 'a.md', './a.md', 'b.md', '**/a.*'),
      headingPath.map((path) => `a.md#${path}`),
      headingPath.map((path) => `b.md#${path}`),
      headingPath.map((path) => `#${path}`),
    ),
    { minLength: 1, maxLength: 2 },
  ),
  severities: fc.dictionary(rule, fc.constantFrom('off', 'info', 'warning', 'error'), { maxKeys: 3 }),
  facts: fc.record(
    {
      'organisation-kind': fc.constantFrom('municipality', 'county'),
      organisation: fc.constantFrom('Mallilan kunta', 'Esimerkkilä'),
      'document-type': fc.constantFrom('child-youth-plan', 'municipal-strategy', 'LaNu'),
      period: fc.constantFrom('2026–2029', '2019–2022'),
      language: fc.constantFrom('fi', 'suomi'),
      population: fc.constantFrom(900, 4000, 60_000),
    },
    { requiredKeys: [] },
  ),
  themes: fc.dictionary(
    fc.constantFrom('participation', 'transitions', 'child-budgeting'),
    fc.record(
      {
        requirement: fc.constantFrom('required', 'recommended', 'not-expected'),
        level: fc.constantFrom(1, 3, 'described'),
        reason: fc.constantFrom('sovittu muualla', 'erillinen ohjelma'),
      },
      { requiredKeys: ['reason'] },
    ),
    { maxKeys: 2 },
  ),
});
const section: fc.Arbitrary<Section> = fc.record({
  level: fc.constantFrom(2 as const, 3 as const),
  title,
  paragraphs: fc.array(
    fc.record({
      comments: fc.array(fc.record({ reach: fc.constantFrom('', '', '-osio', '-tiedosto'), rules }), { maxLength: 2 }),
      text: fc.constantFrom(...SENTENCES),
    }),
    { maxLength: 3 },
  ),
});

const outline = outlineRules(rulePack);
const sectionKey = await builtFunction('core/dist/settings/heading-path.js', 'sectionKey');

/** What comes of a plan under a configuration and a baseline. */
async function assessed(
  text: string,
  configuration: object,
  acknowledged?: readonly BaselineEntry[],
): Promise<Assessment> {
  // JSON is YAML too; a list is left out when it is empty.
  const said = Object.entries(configuration).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const run = await configureRun([{ status: 'found', path: 'a.md', format: 'markdown' }], {
    files: heldFiles({ '/t/.lapsilinssi.yaml': JSON.stringify(Object.fromEntries(said)), '/t/a.md': text }),
    cwd: '/t',
    choice: { kind: 'nearest' },
    named: ['a.md'],
    loadPack: () => Promise.resolve(rulePack),
    packChosen: false,
    baseline: 'known',
  });
  law(run.status === 'ok', `refused: ${JSON.stringify(configuration)}`);
  const { facts, settings } = run.of('a.md');
  const read = readPlan({ path: 'a.md', content: text, pack: outline, configured: facts });
  law(read.status === 'ok', `not read: ${shown(text)}`);
  const known = acknowledged === undefined ? settings : { ...settings, acknowledged };
  return assess(read.document, rulePack, { asOf: AS_OF, settings: known });
}

function placed({ rule: id, severity, range, related }: Finding): Told[] {
  return [{ range }, ...related.filter(({ again }) => again !== undefined)].map((one) => ({
    rule: id,
    severity,
    range: one.range,
  }));
}

/** Findings that ask for an answer and those that have one, place by place. */
function allOf({ findings, setAside }: Assessment): Told[] {
  return [
    ...findings.flatMap(placed),
    ...setAside.flatMap((one) =>
      placed(one).map((told) => ('suppressed' in one ? { ...told, suppressed: one.suppressed } : told)),
    ),
  ];
}

/** A plan, what its lines belong to, and what its comments say. */
interface Written {
  readonly text: string;
  /** By line, from 1: the headings from the outermost down; none before the first. */
  readonly pathOf: readonly (readonly string[])[];
  readonly suppressions: readonly Suppressing[];
}

/** What needs no answer: where, and why. */
interface Suppressing {
  readonly rules: readonly RuleId[];
  readonly reason: string;
  readonly covers: (line: number) => boolean;
}

/** Writes a plan line by line, so that it is known without reading it what stands where. */
function writtenPlan(sections: readonly Section[]): Written {
  const lines = ['# Suunnitelma', ''];
  const paths: (readonly string[])[] = [[], ['Suunnitelma'], ['Suunnitelma']];
  const numbers: number[] = [0, 1, 1];
  const suppressions: Suppressing[] = [];
  const open = ['Suunnitelma'];
  /** Of each section: its number, and those it stands in. */
  const above: number[][] = [[], [1]];
  let parent = 1;
  for (const { level, title: heading, paragraphs } of sections) {
    const number = above.length;
    if (level === 2 || parent === 1) {
      open.splice(1);
      if (level === 2) parent = number;
      above.push(level === 2 ? [1, number] : [1, number]);
    } else {
      open.splice(2);
      above.push([1, parent, number]);
    }
    open.push(heading);
    const add = (line: string): number => {
      lines.push(line);
      paths.push([...open]);
      numbers.push(number);
      return lines.length;
    };
    const headingLine = add(`${'#'.repeat(level)} ${heading}`);
    add('');
    for (const { comments, text } of paragraphs) {
      const pending = comments.map(({ reach, rules: named }) => {
        const reason = `syy ${suppressions.length + 1} on kerrottu`;
        const one: Suppressing & { covers: Suppressing['covers']; reach: string } = {
          reach,
          rules: named,
          reason,
          covers: () => false,
        };
        suppressions.push(one);
        add(`<!-- lapsilinssi-ohita${reach} ${named.join(', ')}: ${reason} -->`);
        add('');
        return one;
      });
      const own = add(text);
      add('');
      for (const one of pending) {
        if (one.reach === '-tiedosto') one.covers = () => true;
        else if (one.reach === '-osio') one.covers = (line) => (above[numbers[line] ?? 0] ?? []).includes(number);
        // What a section lacks is told at its heading.
        else one.covers = (line) => line === own || line === headingLine;
      }
    }
  }
  return { text: `${lines.join('\n')}\n`, pathOf: paths, suppressions };
}

/** Whether the section of a line, or one above it, is what a heading path names. */
function isIn(path: readonly string[], named: string): boolean {
  return path.some((_, index) => `/${path.slice(0, index + 1).join('/')}`.endsWith(named));
}

function meansPlan(pattern: string): boolean {
  return !pattern.startsWith('b.md');
}

/** What is told of a plan: its own findings with their severities, and why others need no answer. */
function toldOf(findings: readonly Told[]): string[] {
  return findings
    .filter(({ rule: id }) => SETTLED.some((one) => one === id))
    .map(({ rule: id, severity, range: { start }, suppressed }) =>
      [id, start.line, start.column, severity, suppressed?.reason ?? ''].join(' '),
    )
    .toSorted();
}

type Told = Pick<Finding, 'rule' | 'severity' | 'range'> & { readonly suppressed?: { readonly reason: string } };

/** A configuration as it holds for one plan, written without a pattern: later layers win, value by value. */
function flattened(base: Layer, layers: readonly Layer[]): object {
  const flat: Record<string, unknown> = {};
  const severities: Record<string, unknown> = {};
  const themes: Record<string, unknown> = {};
  for (const { facts, severities: set, themes: wanted } of [base, ...layers]) {
    Object.assign(flat, facts);
    Object.assign(severities, set);
    for (const [id, values] of Object.entries(wanted)) themes[id] = { ...Object(themes[id]), ...values };
  }
  return { ...flat, severities, themes };
}

/** What configurations and comments settle, compared with what is written here in a few lines. */
export const settlePlans: Target = target(
  'settled',
  'Overrides are what they would be written out; of two severities the later holds, in its sections; each suppression covers what it stands beside, and the first one’s reason is told.',
  fc.record({
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
    base: layer,
    layers: fc.array(layer, { maxLength: 3 }),
    ignored: fc.array(
      fc.record({
        rules,
        section: fc.option(headingPath, { nil: undefined }),
        files: fc.option(fc.constantFrom('*.md', 'a.md', 'b.md'), { nil: undefined }),
      }),
      { maxLength: 2 },
    ),
    renamed: fc.tuple(fc.nat(4), title),
  }),
  async ({ sections, base, layers, ignored, renamed: [which, into] }) => {
    const older = sections.map((one, index) => (index === which ? { ...one, title: into } : one));
    await baselineLaw(writtenPlan(sections).text, writtenPlan(which === 4 ? sections.slice(1) : older).text);
    const { text, pathOf, suppressions } = writtenPlan(sections);
    const { files: _, ...own } = base;
    await overrideLaw(text, base, layers);
    const bare = await assessed(text, flattened({ ...base, severities: {} }, []));
    const settings = {
      ...base.facts,
      severities: own.severities,
      themes: own.themes,
      overrides: layers.map(({ files, severities }) => ({ files, severities })),
      ignore: ignored.map((one, index) => ({ ...one, reason: `muualla ${index + 1} sanottu` })),
    };
    const read = await assessed(text, settings);
    const everywhere = ignored.flatMap((one, index): Suppressing[] => {
      const { section: path, files } = one;
      if (files !== undefined && !meansPlan(files)) return [];
      const covers = (line: number): boolean => path === undefined || isIn(pathOf[line] ?? [], path);
      return [{ rules: one.rules, reason: `muualla ${index + 1} sanottu`, covers }];
    });
    const right = allOf(bare).flatMap((finding): Told[] => {
      const { line } = finding.range.start;
      const fitting = layers.flatMap(({ files, severities }) =>
        files.filter(meansPlan).flatMap((pattern) => {
          const [, path] = pattern.split('#');
          return path === undefined || isIn(pathOf[line] ?? [], path) ? [severities[finding.rule]] : [];
        }),
      );
      const set = [base.severities[finding.rule], ...fitting].findLast((one) => one !== undefined);
      if (set === 'off') return [];
      // What is only told for information stays so.
      const isNote = finding.severity === 'info' && RULES[finding.rule] !== 'info';
      const severity = set === undefined || isNote ? finding.severity : set;
      const covering = [...everywhere, ...suppressions].find(
        (one) => one.rules.includes(finding.rule) && one.covers(line),
      );
      return [
        {
          rule: finding.rule,
          range: finding.range,
          severity,
          ...(covering !== undefined && { suppressed: { reason: covering.reason } }),
        },
      ];
    });
    sameLaw(toldOf(allOf(read)), toldOf(right), `${JSON.stringify(settings)} of ${shown(text)}`);
  },
);

/** What a configuration can change of an assessment. */
function outcome({ findings, setAside, themes, contents }: Assessment): string {
  return JSON.stringify({ findings, setAside, themes, contents });
}

/** Overrides of a whole plan are the same as a configuration that says at once what they come to. */
async function overrideLaw(text: string, base: Layer, layers: readonly Layer[]): Promise<void> {
  const { files: _, facts, ...own } = base;
  const whole = layers.filter(({ files }) => files.every((one) => !one.includes('#')));
  const fitting = whole.filter(({ files }) => files.some(meansPlan));
  const layered = await assessed(text, {
    ...facts,
    ...own,
    overrides: whole.map(({ files, facts: told, ...rest }) => ({ files, ...told, ...rest })),
  });
  const flat = await assessed(text, flattened(base, fitting));
  law(outcome(layered) === outcome(flat), `overrides are not what they come to: ${JSON.stringify(whole)}`);
}

function sameLaw(read: readonly string[], right: readonly string[], what: string): void {
  const lost = right.find((one) => !read.includes(one));
  const strange = read.find((one) => !right.includes(one));
  law(lost === undefined, `${shown(lost ?? '')} is not told: ${what}`);
  law(strange === undefined && read.length === right.length, `${shown(strange ?? 'something twice')} is told: ${what}`);
}

/** Findings by key and section, each place by itself. */
function countsOf({ document }: Assessment, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key, section: own, related } of findings) {
    for (const one of [
      { key, section: own },
      ...related.flatMap(({ again }) => (again === undefined ? [] : [again])),
    ]) {
      for (const name of [one.key, `${one.key} ${String(sectionKey(document, one.section))}`])
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of what a baseline counted in an older plan as many are known as it counted, and first those that stand where they stood. */
async function baselineLaw(text: string, older: string): Promise<void> {
  const before = await assessed(older, {});
  const entries = baselineEntries(before, before.findings);
  const now = await assessed(text, {});
  const read = await assessed(text, {}, entries);
  const there = countsOf(now, now.findings);
  const known = countsOf(
    read,
    read.setAside.filter((one) => 'baseline' in one),
  );
  const fresh = countsOf(read, read.findings);
  const counted = new Map<string, number>();
  for (const { key, section: own, count } of entries) {
    counted.set(key, (counted.get(key) ?? 0) + count);
    counted.set(`${key} ${own}`, count);
  }
  for (const [name, count] of there) {
    const had = counted.get(name) ?? 0;
    const is = known.get(name) ?? 0;
    law(is + (fresh.get(name) ?? 0) === count, `${name} stands ${count} times, and is told another number of times`);
    const right = Math.min(count, had);
    law(name.includes(' ') ? is >= right : is === right, `${is} of ${name} are known, not ${right}: ${shown(older)}`);
  }
}
