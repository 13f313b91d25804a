import { expect, test } from 'vitest';

import { sampleFile, samplePack } from '../fixtures/sample-pack.ts';
import { problemLine } from '../problem/problem-text.ts';
import { readPack } from './read-pack.ts';

/** The errors of the sample pack with files changed, as an English-speaking author reads them. */
function errors(changes: Readonly<Record<string, string | undefined>>): string[] {
  const { problems } = readPack(samplePack(changes));
  return problems.filter(({ severity }) => severity === 'error').map((problem) => problemLine(problem, 'en'));
}

const theme = 'themes/participation.yaml';

/** The errors after one stretch of a file was replaced. */
function errorsAfter(path: string, from: string, to: string): string[] {
  return errors({ [path]: sampleFile(path, from, to) });
}

test('the sample pack is in order', () => {
  const { source, problems } = readPack(samplePack());
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(source?.themes.map(({ value }) => value.id)).toEqual(['participation', 'budgeting']);
});

test('an unknown key is named with the nearest valid one, and the key that it stands for is not called missing', () => {
  expect(errorsAfter(theme, '    question: {', '    qestion: {')).toEqual([
    'themes/participation.yaml:29:5: criteria.feedback.qestion: The key “qestion” is not known. Did you mean “question”?',
  ]);
});

test('each of several unknown keys is an error of its own', () => {
  expect(errorsAfter(theme, 'with: theme, span: paragraph', 'wit: theme, spam: paragraph, hox: 1')).toEqual([
    'themes/participation.yaml:35:52: criteria.feedback.fi.wit: The key “wit” is not known. Did you mean “with”?',
    'themes/participation.yaml:35:64: criteria.feedback.fi.spam: The key “spam” is not known. Did you mean “span”?',
    'themes/participation.yaml:35:81: criteria.feedback.fi.hox: The key “hox” is not known.',
  ]);
});

test('a missing key is placed at its parent', () => {
  expect(errorsAfter(theme, '    basis-kind: recommendation\n', '')).toEqual([
    'themes/participation.yaml:25:3: criteria.feedback: The key “basis-kind” is missing.',
  ]);
  expect(errorsAfter(theme, 'title: { fi: Palaute, sv: Återkoppling', 'title: { sv: Återkoppling')).toEqual([
    'themes/participation.yaml:28:5: criteria.feedback.title: The key “fi” is missing.',
  ]);
});

test('mistakes in several files come at once, by file and line', () => {
  expect(
    errors({
      'pack.yaml': 'id: sample\nversion: 0.1\nlanguages: [fi, se]\n',
      [theme]: sampleFile(theme, 'basis-kind: law-duty', 'basis-kind: law-dutty'),
      'sources.yaml': sampleFile('sources.yaml', 'checked: 2026-11-21', 'checked: 21.11.2026'),
    }),
  ).toEqual([
    'pack.yaml:2:10: version: A text is wanted here. Write the value in quotes.',
    'pack.yaml:3:17: languages[1]: The value “se” is not known. Valid: fi, sv, en. Did you mean “sv”?',
    'sources.yaml:6:14: sources[0].checked: The value “21.11.2026” is not of the form YYYY-MM-DD.',
    'themes/participation.yaml:13:13: basis-kind: The value “law-dutty” is not known. Valid: law-content, law-duty, recommendation, good-practice. Did you mean “law-duty”?',
  ]);
});

test('a text that no line of a report would hold is too long', () => {
  expect(errorsAfter(theme, 'Ei kerrota palautteesta lapsille.', 'a'.repeat(121))).toEqual([
    'themes/participation.yaml:30:20: criteria.feedback.message.fi: The text has 121 characters, at most 120.',
  ]);
  expect(errorsAfter(theme, 'Kirjaa miten lapsia kuullaan.', 'a'.repeat(91))).toEqual([
    'themes/participation.yaml:11:13: step.fi: The text has 91 characters, at most 90.',
  ]);
});

test('a text may be marked for a native reader', () => {
  const { source, problems } = readPack(
    samplePack({ [theme]: sampleFile(theme, 'sv: Återkoppling,', 'sv: { text: Återkoppling, review: true },') }),
  );
  expect(source).not.toBe(undefined);
  expect(problems.map((problem) => problemLine(problem, 'sv'))).toContain(
    'themes/participation.yaml:28:27: criteria.feedback.title.sv: Ingen modersmålstalare har bekräftat texten (sv).',
  );
});

test('what YAML takes for a tag or a map is said to need quotes', () => {
  expect(errorsAfter(theme, 'terms: [osallisuus]', 'terms: [!tuki]')).toEqual([
    'themes/participation.yaml:17:11: A value that begins with an exclamation mark is a YAML tag. Write it in quotes: "!tuki".',
  ]);
  expect(errorsAfter('vocabulary/people.yaml', '"{pupil}"]', '{pupil}]')).toEqual([
    'vocabulary/people.yaml:5:16: classes.child.sv[1]: Braces without quotes are a structure in YAML. Write them in quotes: "{pupil}".',
  ]);
  expect(
    errorsAfter('vocabulary/people.yaml', '"lapsi (lapsen, lasta, lapsia)"', 'lapsi (lapsen, lasta, lapsia)'),
  ).toEqual([
    'vocabulary/people.yaml:4:16: classes.child.fi[0]: “(” is never closed. If the words stand in a YAML list [ … ], write the word in quotes.',
    'vocabulary/people.yaml:4:38: classes.child.fi[2]: “)” without a beginning. If the words stand in a YAML list [ … ], write the word in quotes.',
  ]);
});

test('a comma in an unquoted text of a flow map is said to need quotes', () => {
  expect(errorsAfter(theme, 'fi: Kirjaa kuka kertoo ja milloin.', 'fi: Kirjaa, kuka kertoo ja milloin.')).toEqual([
    'themes/participation.yaml:32:27: criteria.feedback.advice.kuka kertoo ja milloin.: The comma breaks the text, and “kuka kertoo ja milloin.” is taken for a key. Write the whole text in quotes.',
  ]);
});

test('a key given twice, an alias and a dangerous key are refused', () => {
  expect(errorsAfter(theme, 'trace: T2\n', 'trace: T2\ntrace: T3\n')).toEqual([
    'themes/participation.yaml:3:1: The key “trace” is already given. Remove one of them.',
  ]);
  expect(
    errorsAfter(theme, 'basis: [kuntalaki-26]\nbasis-kind: law-duty', 'basis: &b [kuntalaki-26]\nbasis-kind: law-duty'),
  ).toEqual(['themes/participation.yaml:12:11: basis: Anchors (&) and aliases (*) are not used. Write the value out.']);
  expect(errorsAfter(theme, 'trace: T2\n', 'trace: T2\n__proto__: { polluted: true }\n')).toEqual([
    'themes/participation.yaml:3:1: A key must be text, and “__proto__” cannot be one.',
  ]);
});

test('values and files without measure are refused', () => {
  expect(errorsAfter(theme, 'Lapsi tuntee oman arkensa parhaiten.', 'a'.repeat(5000))).toEqual([
    'themes/participation.yaml:5:12: why.fi: The value is too long (5000 characters, at most 4000).',
  ]);
  expect(errors({ 'vocabulary/huge.yaml': `# ${'x'.repeat(600_000)}` })).toEqual([
    'vocabulary/huge.yaml:1:1: The file is too large (600002 characters, at most 500000).',
  ]);
  expect(errors({ 'vocabulary/deep.yaml': `b: [[]]\na: ${'['.repeat(60_000)}` })).toEqual([
    'vocabulary/deep.yaml:2:28: The structure is too deep (at most 24 levels).',
  ]);
});

test('broken YAML is one error where it breaks', () => {
  expect(errorsAfter(theme, 'terms: [osallisuus]', 'terms: [osallisuus')).toEqual([
    'themes/participation.yaml:18:3: A quote, bracket or brace before this is never closed.',
  ]);
  expect(errorsAfter(theme, '  names: [nuo', '\tnames: [nuo')).toEqual([
    'themes/participation.yaml:16:1: The indentation is wrong. Use spaces, as many for each key of a level.',
  ]);
  expect(errorsAfter(theme, 'basis-kind: law-duty', 'basis-kind: law: duty')).toEqual([
    'themes/participation.yaml:13:13: A colon and a space begin a value in YAML. Write the text in quotes.',
  ]);
  expect(errorsAfter(theme, 'trace: T2\n', 'trace: T2\n---\n')).toEqual([
    'themes/participation.yaml:3:1: The file holds several YAML documents (---). Give each a file of its own.',
  ]);
  expect(errors({ 'vocabulary/empty.yaml': '# nothing yet\n' })).toEqual([
    'vocabulary/empty.yaml:1:1: The file is empty.',
  ]);
});

test('references name what exists', () => {
  expect(
    errorsAfter(theme, 'basis: [kuntalaki-26]\nbasis-kind: law-duty', 'basis: [kuntalaki-62]\nbasis-kind: law-duty'),
  ).toEqual([
    'themes/participation.yaml:12:9: basis[0]: There is no source “kuntalaki-62” in sources.yaml. Did you mean “kuntalaki-26”?',
  ]);
  expect(errorsAfter(theme, 'criteria: [feedback]', 'criteria: [fedback]')).toEqual([
    'themes/participation.yaml:42:16: examples[0].criteria[0]: There is no criterion “fedback”. Did you mean “participation/feedback”?',
  ]);
  expect(errorsAfter('documents/child-youth-plan.yaml', '  participation: {', '  particpation: {')).toEqual([
    'documents/child-youth-plan.yaml:9:3: themes.particpation: There is no theme “particpation” in the folder themes. Did you mean “participation”?',
  ]);
  expect(errorsAfter(theme, 'needs: "{child}"', 'needs: "{chidl}"')).toEqual([
    'themes/participation.yaml:14:19: context.needs: There is no class “chidl” in the folder vocabulary. Did you mean “child”?',
  ]);
});

test('a file that cannot be read does not make what it defines unknown', () => {
  expect(errors({ 'sources.yaml': 'sources: [\n', 'vocabulary/more.yaml': 'classes: 1\n' })).toEqual([
    'sources.yaml:2:1: A quote, bracket or brace before this is never closed.',
    'vocabulary/more.yaml:1:10: classes: Wanted here: keys and values.',
  ]);
});

test('a mistake in a pattern is placed at its character', () => {
  expect(errorsAfter(theme, '"kuulla .. {child}[par|gen]"', '"kuulla .. {child}[par|gne]"')).toEqual([
    'themes/participation.yaml:18:34: fi.ideas[0]: The form “gne” is not known. Did you mean “gen”?',
  ]);
  expect(errorsAfter(theme, '"kuulla .. {child}[par|gen]"', '"kuulla .. {chidl}[par|gen]"')).toEqual([
    'themes/participation.yaml:18:22: fi.ideas[0]: There is no class “chidl” in the folder vocabulary. Did you mean “child”?',
  ]);
  expect(errorsAfter(theme, 'ideas: ["kuulla ..', 'ideas: ["kuulla .. ..')).toEqual([
    'themes/participation.yaml:18:22: fi.ideas[0]: A word or class is missing here.',
  ]);
});

test('a pattern needs a word to be known by', () => {
  expect(errorsAfter(theme, 'ideas: ["kuulla', 'ideas: ["{year} .. ja", "kuulla')).toEqual([
    'themes/participation.yaml:18:12: fi.ideas[0]: The pattern “{year} .. ja” has no word to know it by: numbers, dates or small words alone are not enough.',
  ]);
});

test('classes have no circles, no connectors and no built-in names', () => {
  const people = 'vocabulary/people.yaml';
  expect(errorsAfter(people, 'sv: [elev]', 'sv: [elev, "{child}"]')).toEqual([
    'vocabulary/people.yaml:8:16: classes.pupil.sv[1]: The classes refer to one another in a circle: {child} → {pupil} → {child}.',
  ]);
  expect(errorsAfter(people, 'fi: [oppilas]', 'fi: ["oppilas .. koulu"]')).toEqual([
    'vocabulary/people.yaml:7:22: classes.pupil.fi[0]: A class and brackets hold words, phrases and classes. The connectors “..” and “>” belong to patterns.',
  ]);
  expect(errorsAfter(people, '  money:\n', '  year:\n')).toContain(
    'vocabulary/people.yaml:24:3: classes.year: The name “year” is kept for a built-in class.',
  );
});

test('a class is used only in languages in which it has words', () => {
  expect(errorsAfter('vocabulary/people.yaml', '    sv: [elev]\n', '')).toEqual([
    'vocabulary/people.yaml:5:17: classes.child.sv[1]: The class “pupil” has no words in the language sv.',
  ]);
});

test('a condition says one thing', () => {
  expect(errorsAfter(theme, 'fi: { any: ["kertoa', 'fi: { all: [palaute], any: ["kertoa')).toEqual([
    'themes/participation.yaml:35:9: criteria.feedback.fi: A condition has exactly one of these: any, all, none, or at-least with of.',
  ]);
  expect(errorsAfter(theme, 'sv: ["återkoppling .. {child}"]', 'sv: { at-least: 2, of: [återkoppling] }')).toEqual([
    'themes/participation.yaml:36:21: criteria.feedback.sv.at-least: The condition wants 2 hits but has 1 alternatives.',
  ]);
});

test('ids are given once and follow the file name', () => {
  expect(errorsAfter(theme, 'id: participation\n', 'id: partisipation\n')).toContain(
    'themes/participation.yaml:1:5: id: The id “partisipation” and the file name “participation” differ. They must be the same.',
  );
  expect(errors({ 'vocabulary/more.yaml': 'classes:\n  child: { fi: [vauva] }\n' })).toEqual([
    'vocabulary/people.yaml:2:3: classes.child: The id “child” is already taken: vocabulary/more.yaml:2.',
  ]);
});

test('the frame stands in one file', () => {
  const people = 'vocabulary/people.yaml';
  expect(errors({ [people]: sampleFile(people, 'frame:\n', 'frames:\n') })).toEqual([
    expect.stringMatching(
      /^vocabulary\/people\.yaml:\d+:1: frames: The key “frames” is not known\. Did you mean “frame”\?$/u,
    ),
  ]);
});

test('a language outside the pack’s is reported once a place', () => {
  expect(
    errors({ 'pack.yaml': 'id: sample\nversion: 0.1.0\nlanguages: [fi]\n' }).filter((line) => line.startsWith(theme)),
  ).toEqual([
    'themes/participation.yaml:21:1: sv: The language “sv” is not among the pack’s languages (pack.yaml, languages).',
    'themes/participation.yaml:36:5: criteria.feedback.sv: The language “sv” is not among the pack’s languages (pack.yaml, languages).',
  ]);
});

test('an outdated structure names contents of its own type, at least as many as it asks for', () => {
  const plan = 'documents/child-youth-plan.yaml';
  const after = (contents: string, least: number): string[] =>
    errorsAfter(
      plan,
      'signs:\n',
      `outdated-structures:
  - id: former
    for: [municipality]
    contents: [${contents}]
    at-least: ${least}
    title: { fi: Vanha rakenne }
    message: { fi: Luvut kuuluvat muualle. }
    why: { fi: Lapsi löytää avun. }
    advice: { fi: Siirrä luvut. }
    basis: [kuntalaki-26]
    basis-kind: law-duty
signs:
`,
    );

  expect(after('growth-conditions', 1)).toEqual([]);
  expect(after('growth-condition', 1).map((line) => line.replace(/:\d+:\d+:/u, ':'))).toEqual([
    `${plan}: outdated-structures[0].contents[0]: There is no content “growth-condition” among the contents of a document type. Did you mean “growth-conditions”?`,
  ]);
  expect(after('growth-conditions', 2)).toHaveLength(1);
});

test('alternatives beside another word, without brackets and in no form, are a note', () => {
  const noted = (pattern: string): unknown[] =>
    readPack(samplePack({ [theme]: sampleFile(theme, 'terms: [osallisuus]', `terms: [osallisuus, "${pattern}"]`) }))
      .problems.filter(({ code }) => code === 'bars-beside-words')
      .map(({ severity, values }) => [severity, values]);

  expect(noted('lukio|toinen aste|koulu .. lapsi')).toEqual([['note', { left: 'lukio|toinen', right: 'aste|koulu' }]]);
  expect(noted('kuulla|ottaa huomioon')).toEqual([['note', { left: 'kuulla|ottaa', right: 'huomioon' }]]);
  expect(
    ['(kuulla|ottaa huomioon)', '(toteutunut|päättynyt) kausi', 'lapsi|nuori[gen] kanssa', 'lapsen oikeus|etu'].map(
      noted,
    ),
  ).toEqual([[], [], [], []]);
});

test('organisations are named once', () => {
  expect(
    errors({
      'organisations.yaml':
        'organisations:\n  - { id: a, names: [Mallila], kind: joint }\n  - { id: b, names: [mallila], statutory-contents: false, kin: joint }\n',
    }),
  ).toHaveLength(1);
  expect(
    errors({
      'organisations.yaml':
        'organisations:\n  - { id: a, names: [Mallila], kind: joint }\n  - { id: a, names: [mallila] }\n',
    }).map((line) => line.slice(0, line.indexOf(' '))),
  ).toEqual(['organisations.yaml:3:11:', 'organisations.yaml:3:22:']);
});

test('missing and unknown files are named', () => {
  expect(errors({ 'pack.yaml': undefined, 'theme/x.yaml': 'id: x\n' })).toEqual([
    'pack.yaml:1:1: The rule pack has no file “pack.yaml”.',
    'theme/x.yaml:1:1: The file is not known. A rule pack has pack.yaml, sources.yaml, organisations.yaml, indicators.yaml, vocabulary/, themes/, documents/, findings/ and wording/.',
  ]);
});

test('a text may say that the law requires only where the basis is law', () => {
  expect(
    errorsAfter(theme, 'fi: Ei kerrota palautteesta lapsille.', 'fi: "Palaute puuttuu, vaikka laki edellyttää sitä."'),
  ).toEqual([
    'themes/participation.yaml:30:45: criteria.feedback.message.fi: “laki edellyttää” says that the law requires it, but the basis is recommendation. Change the wording or give a law as the basis.',
  ]);
  expect(
    errorsAfter(theme, 'fi: Suunnitelma ei kerro lasten osallisuudesta.', 'fi: Laki edellyttää osallisuutta.'),
  ).toEqual([]);
});

test('what readers of a language would lack is a note, not an error', () => {
  const { source, problems } = readPack(
    samplePack({ [theme]: sampleFile(theme, '    sv: ["återkoppling .. {child}"]\n', '') }),
  );
  expect(source).not.toBe(undefined);
  expect(problems.map((problem) => problemLine(problem, 'fi'))).toEqual([
    'themes/participation.yaml:25:3: criteria.feedback: Tunnistussäännöt puuttuvat kielellä sv: sen kielen asiakirjoista tätä ei löydetä.',
  ]);
});

test('each mistake in a rule’s file is named with its line, and with the nearest spelling', () => {
  const file = (text: string): string[] => errors({ 'findings/section-empty.yaml': text });
  const example = 'examples: [{ lang: fi, text: Osallisuus, finds: [Osallisuus] }]\n';
  expect(file(`id: section-empti\nbasis: []\nbasis-kind: good-practice\n${example}`)).toEqual([
    expect.stringMatching(/^findings\/section-empty\.yaml:1:5: id: .*section-empti.* Did you mean “section-empty”\?$/u),
  ]);
  expect(file(`id: period-stale\nbasis: [kuntalaki-27]\nbasis-kind: good-practice\n${example}`)).toEqual([
    'findings/section-empty.yaml:1:5: id: The id “period-stale” and the file name “section-empty” differ. They must be the same.',
    'findings/section-empty.yaml:2:9: basis[0]: There is no source “kuntalaki-27” in sources.yaml. Did you mean “kuntalaki-26”?',
  ]);
  expect(
    file(
      `id: section-empty\nbasis: []\nbasis-kind: good-practice\nexamples:\n  - { lang: fi, text: Osallisuus, finds: [Osalisuus], document-type: child-youth-plam, as-of: 1.1.2026 }\n`,
    ),
  ).toEqual([expect.stringContaining('findings/section-empty.yaml:5:')]);
  expect(
    file(
      `id: section-empty\nbasis: []\nbasis-kind: good-practice\nexamples:\n  - { lang: fi, text: Osallisuus, finds: [Osalisuus], document-type: child-youth-plam }\n`,
    ),
  ).toEqual([
    'findings/section-empty.yaml:5:43: examples[0].finds[0]: The example’s text and heading do not hold “Osalisuus”.',
    'findings/section-empty.yaml:5:70: examples[0].document-type: There is no document type “child-youth-plam” in the folder documents. Did you mean “child-youth-plan”?',
  ]);
});
