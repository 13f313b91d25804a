import { assess, type Pack, type PlanDocument } from '@lapsilinssi/core';

import { contentExamples, type ContentExample } from './content-examples.ts';
import { passageDocument } from './passage.ts';
import type { PackSource } from '../read/read-pack.ts';
import type { SourceExample, SourceRule, SourceRuleExample } from '../read/source.ts';
import type { KeyPath, YamlFile } from '../read/yaml-file.ts';
import { weighDocument, type Decision, type PassageTheme } from './weigh-passage.ts';

/** One expectation of an example that did not hold. */
export interface ExampleFailure {
  /** The theme, rule or document type that owns the example, and where the example stands. */
  readonly owner: string;
  readonly file: string;
  readonly line: number;
  /** Its number among its owner's, from 0. */
  readonly example: number;
  readonly text: string;
  readonly kind:
    | 'theme-not-found'
    | 'theme-too-many'
    | 'level'
    | 'criterion-not-met'
    | 'criterion-met'
    | 'finding-missing'
    | 'finding-too-many'
    | 'content-missing'
    | 'content-found';
  /** Theme, `theme/criterion`, `document type/content`, or the words that a rule should or should not have marked. */
  readonly subject: string;
  /** Levels; how often; or 1 for found or met and 0 for not. */
  readonly expected: number;
  readonly got: number;
  /** What spoke for the subject and what became of it. */
  readonly decisions: readonly Decision[];
}

/** The outcome of a pack's examples. */
export interface PackTest {
  readonly examples: number;
  readonly passed: number;
  readonly failures: readonly ExampleFailure[];
}

/**
 * Runs the examples of a pack's themes, rules and required contents through the engine. A theme's example stands under its heading path in a
 * document of its type. It speaks for the theme in whose file it stands: that theme is found exactly when `themes` names it. Other themes that it
 * names are found too, and those that it does not name are not asked, so that a new theme breaks no old example. Levels are exact; criteria are
 * met, and what stands in `not` is not.
 * A rule's example is assessed as a whole, and the rule marks exactly what `finds` says. A content's example is a document of its type
 * and of the first kind of organisation that is asked for the content.
 * @param owners Ids of the themes, rules and document types whose examples are run; all when undefined.
 */
export function testPack(source: PackSource, pack: Pack, owners?: ReadonlySet<string>): PackTest {
  let examples = 0;
  let passed = 0;
  const failures: ExampleFailure[] = [];
  const run = <E extends { readonly text: string }>(
    owner: string,
    file: YamlFile,
    all: readonly E[],
    check: (example: E) => Failure[],
    pathOf: (example: E, index: number) => KeyPath = (_, index) => ['examples', index],
  ): void => {
    if (owners !== undefined && !owners.has(owner)) return;
    for (const [index, example] of all.entries()) {
      examples += 1;
      const line = file.lineOf(pathOf(example, index), 'value');
      const place = { owner, file: file.path, line, example: index, text: example.text };
      const found = check(example).map((failure) => Object.assign(failure, place));
      if (found.length === 0) passed += 1;
      failures.push(...found);
    }
  };
  for (const { file, value: theme } of source.themes) {
    run(theme.id, file, theme.examples ?? [], (example) => checkExample(theme.id, example, pack));
  }
  // Without a date of its own an example is read on the day on which the pack's sources were last checked.
  const today =
    pack.compiled.sources
      .map(({ checked }) => checked)
      .toSorted()
      .at(-1) ?? '';
  for (const { file, value: rule } of source.rules) {
    run(rule.id, file, rule.examples ?? [], (example) => checkRuleExample(rule, example, today, pack));
  }
  for (const { file, value: type } of source.documentTypes) {
    run(
      type.id,
      file,
      contentExamples(type),
      (example) => checkContentExample(type.id, example, today, pack),
      ({ path }) => path,
    );
  }
  return { examples, passed, failures };
}

type Failure = Pick<ExampleFailure, 'kind' | 'subject' | 'expected' | 'got' | 'decisions'>;

function checkExample(owner: string, example: SourceExample, pack: Pack): Failure[] {
  const document = exampleDocument(example, pack);
  const found = new Map(weighDocument(document, pack).map((one) => [one.id, one]));
  const expected = new Set(example.themes);
  const failures: Failure[] = [];
  for (const [id, { level, decisions }] of found) {
    if (level > 0 === expected.has(id) || (id !== owner && !expected.has(id))) continue;
    const missing = level === 0;
    failures.push({
      kind: missing ? 'theme-not-found' : 'theme-too-many',
      subject: id,
      expected: missing ? 1 : 0,
      got: level,
      decisions,
    });
  }
  for (const [id, level] of Object.entries(example.levels ?? {})) {
    const got = found.get(id);
    if (got === undefined || got.level === level) continue;
    failures.push({ kind: 'level', subject: id, expected: level, got: got.level, decisions: got.decisions });
  }
  for (const name of example.criteria ?? []) {
    const subject = subjectOf(name, owner, found);
    if (subject.criterion === undefined || subject.theme?.met.has(subject.criterion) === true) continue;
    failures.push({
      kind: 'criterion-not-met',
      subject: subject.name,
      expected: 1,
      got: 0,
      decisions: subject.decisions,
    });
  }
  for (const name of example.not ?? []) {
    const subject = subjectOf(name, owner, found);
    const { theme, criterion, decisions } = subject;
    if (theme === undefined) continue;
    if (criterion === undefined) {
      // The file's own theme, found against `themes`, has been reported above.
      if (theme.level > 0 && (theme.id !== owner || expected.has(owner))) {
        failures.push({ kind: 'theme-too-many', subject: theme.id, expected: 0, got: theme.level, decisions });
      }
    } else if (theme.met.has(criterion)) {
      failures.push({ kind: 'criterion-met', subject: subject.name, expected: 0, got: 1, decisions });
    }
  }
  return failures;
}

/** The words that a rule marks in an example, against those that it should mark. */
function checkRuleExample(rule: SourceRule, example: SourceRuleExample, today: string, pack: Pack): Failure[] {
  const document = exampleDocument(example, pack);
  const { findings } = assess(document, pack, { asOf: example['as-of'] ?? today });
  const marked = findings
    .filter((finding) => finding.rule === rule.id)
    .map(({ range: { start, end } }) => document.parts[start.part]?.slice(start.offset, end.offset) ?? '');
  return [...new Set([...example.finds, ...marked])].flatMap((subject): Failure[] => {
    const expected = example.finds.filter((text) => text === subject).length;
    const got = marked.filter((text) => text === subject).length;
    if (expected === got) return [];
    return [{ kind: got < expected ? 'finding-missing' : 'finding-too-many', subject, expected, got, decisions: [] }];
  });
}

/** Whether a text shows a content, against whether it should. */
function checkContentExample(type: string, example: ContentExample, today: string, pack: Pack): Failure[] {
  const { content, lang, organisationKind, shown, text } = example;
  const document = passageDocument({ lang, text, documentType: type, organisationKind }, pack);
  const got = assess(document, pack, { asOf: today }).contents.find(({ id }) => id === content)?.found === true;
  if (got === shown) return [];
  return [
    {
      kind: shown ? 'content-missing' : 'content-found',
      subject: `${type}/${content}`,
      expected: shown ? 1 : 0,
      got: got ? 1 : 0,
      decisions: [],
    },
  ];
}

type PlacedExample = Pick<SourceRuleExample, 'lang' | 'text' | 'heading' | 'document-type' | 'organisation-kind'>;

function exampleDocument(example: PlacedExample, pack: Pack): PlanDocument {
  const type = example['document-type'];
  const kind = example['organisation-kind'];
  return passageDocument(
    {
      lang: example.lang,
      text: example.text,
      ...(example.heading === undefined ? {} : { heading: example.heading }),
      ...(type === undefined ? {} : { documentType: type }),
      ...(kind === undefined ? {} : { organisationKind: kind }),
    },
    pack,
  );
}

interface Subject {
  readonly name: string;
  readonly theme: PassageTheme | undefined;
  readonly criterion: string | undefined;
  readonly decisions: readonly Decision[];
}

/** What `feedback`, `participation/feedback` or `participation` names. */
function subjectOf(name: string, owner: string, found: ReadonlyMap<string, PassageTheme>): Subject {
  const whole = found.get(name);
  if (whole !== undefined) return { name, theme: whole, criterion: undefined, decisions: whole.decisions };
  const full = name.includes('/') ? name : `${owner}/${name}`;
  const slash = full.indexOf('/');
  const theme = found.get(full.slice(0, slash));
  const criterion = full.slice(slash + 1);
  const decisions = (theme?.decisions ?? []).filter(
    (one) => one.criterion === undefined || one.criterion === criterion,
  );
  return { name: full, theme, criterion, decisions };
}
