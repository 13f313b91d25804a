import { array, assert, boolean, constantFrom, integer, option, property, record } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import type { Assessment, Finding } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';
import { sectionKey } from '../settings/heading-path.ts';
import { applySettings } from './apply-settings.ts';
import { NO_SETTINGS } from '../settings/settings.ts';
import type { Acknowledged, DocumentSettings } from '../settings/settings.ts';

const META = ['asiakirjatyyppi: LaNu', 'kieli: fi', 'organisaatiomuoto: kunta'];

function assessed(
  content: string,
  {
    settings = {},
    meta = [] as readonly string[],
  }: { settings?: Partial<DocumentSettings>; meta?: readonly string[] } = {},
): Assessment {
  const pack = smallPack();
  const front = ['---', ...META, ...meta, '---', '', ''].join('\n');
  const read = readPlan({ path: 'suunnitelma.md', content: front + content, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return assess(read.document, pack, { asOf: '2026-11-21', settings: { ...NO_SETTINGS, ...settings } });
}

/** `rule line severity` of what asks for an answer, and `rule line: reason` of what was answered. */
function told({ findings, setAside }: Assessment): { open: string[]; aside: string[] } {
  return {
    open: findings.map(({ rule, range, severity }) => `${rule} ${range.start.line} ${severity}`),
    aside: setAside.map(
      (one) => `${one.rule} ${one.range.start.line}: ${'suppressed' in one ? one.suppressed.reason : 'kuitattu'}`,
    ),
  };
}

const PLAN = [
  '# Lasten ja nuorten hyvinvointisuunnitelma',
  '',
  '## 1 Osallisuus',
  '',
  'Lasten osallisuus on arvomme.',
  '',
  '## 2 Seuranta',
  '',
  'Suunnitelmaa seurataan vuosittain ja tiedot kootaan hyvinvointikertomukseen.',
  '',
].join('\n');

const OPEN = ['theme-missing 7 info', 'theme-thin 9 info', 'criterion-missing 9 info', 'criterion-missing 9 info'];
const QUESTIONS = ['criterion-missing 9 info', 'criterion-missing 9 info'];

/** The plan with lines put before one of its lines. */
const before = (line: string, ...more: readonly string[]): string => PLAN.replace(line, [...more, '', line].join('\n'));

test('nothing is set aside where nothing is set', () => {
  expect(told(assessed(PLAN))).toEqual({ open: OPEN, aside: [] });
});

test('a severity that is set holds for what the rule usually asks, and a recommended theme stays for information', () => {
  const severities = [
    { rule: 'theme-thin', severity: 'error' },
    { rule: 'theme-missing', severity: 'error' },
    { rule: 'criterion-missing', severity: 'warning' },
  ] as const;
  expect(told(assessed(PLAN, { settings: { severities } })).open).toEqual([
    'theme-missing 7 info',
    'theme-thin 9 error',
    'criterion-missing 9 warning',
    'criterion-missing 9 warning',
  ]);
});

test('a thin theme that is set to matter does so where the theme is required only', () => {
  const settings = {
    severities: [{ rule: 'theme-thin', severity: 'warning' }],
    themes: { participation: { requirement: 'recommended', level: 2 } },
  } as const;
  expect(told(assessed(PLAN, { settings })).open[1]).toBe('theme-thin 9 info');
  expect(told(assessed(PLAN, { settings: { severities: settings.severities } })).open[1]).toBe('theme-thin 9 warning');
});

test('a required theme that is only mentioned is a next step, one that is described comes behind what is sure', () => {
  const step = ({ nextSteps }: Assessment): (string | undefined)[] =>
    nextSteps.map(({ theme, messageId }) => theme ?? messageId);
  const empty = `${PLAN}\n## 3 Avoin\n`;
  expect(step(assessed(empty))).toEqual(['participation', 'section-empty-step.one']);
  const described = empty.replace(
    'Lasten osallisuus on arvomme.',
    'Oppilaskunnan kokouksissa kuullaan lapsia koulun asioista.',
  );
  expect(step(assessed(described))).toEqual(['section-empty-step.one', 'participation']);
  const recommended = { participation: { requirement: 'recommended', level: 3 } } as const;
  expect(step(assessed(empty, { settings: { themes: recommended } }))).toEqual(['section-empty-step.one']);
});

test('a rule that is off is not reported at all, a later setting wins', () => {
  const off = [{ rule: 'theme-thin', severity: 'off' }] as const;
  expect(told(assessed(PLAN, { settings: { severities: off } }))).toEqual({ open: [OPEN[0], ...QUESTIONS], aside: [] });
  const again = [...off, { rule: 'theme-thin', severity: 'info' }] as const;
  expect(told(assessed(PLAN, { settings: { severities: again } })).open[1]).toBe('theme-thin 9 info');
});

test('a severity for a heading path holds in that section only', () => {
  const settings = (section: string): Partial<DocumentSettings> => ({
    severities: [{ rule: 'criterion-missing', severity: 'off', section }],
  });
  expect(told(assessed(PLAN, { settings: settings('/Osallisuus') })).open).toEqual(OPEN.slice(0, 2));
  expect(told(assessed(PLAN, { settings: settings('/Lasten ja nuorten hyvinvointisuunnitelma') })).open).toEqual(
    OPEN.slice(0, 2),
  );
  expect(told(assessed(PLAN, { settings: settings('/2 Seuranta') })).open).toEqual(OPEN);
});

test('a severity for a heading path holds for the places of a finding that stand there, and for no other', () => {
  const read = assessed(PLAN);
  const [one, other] = read.findings;
  if (one === undefined || other === undefined) throw new Error('the plan has two findings');
  const { messageId, values, section, fixes, key, range } = other;
  const twice = { ...one, rule: 'commitment-vague', severity: 'warning' } as const;
  const whole = { ...twice, related: [{ messageId, range, again: { messageId, values, section, fixes, key } }] };
  const placed = (severities: DocumentSettings['severities']): string[] =>
    applySettings([whole], {
      ...read,
      settings: { ...NO_SETTINGS, severities },
      suppressions: { suppressions: [], mistakes: [] },
      assessed: true,
      related: false,
    }).findings.flatMap((finding) =>
      [finding, ...finding.related].map((place) => `${place.range.start.line} ${finding.severity}`),
    );
  expect(placed([])).toEqual(['7 warning', '9 warning']);
  expect(placed([{ rule: 'commitment-vague', severity: 'off', section: '/1 Osallisuus' }])).toEqual(['7 warning']);
  expect(placed([{ rule: 'commitment-vague', severity: 'error', section: '/Osallisuus' }])).toEqual([
    '7 warning',
    '9 error',
  ]);
});

test('a theme is expected as it is set, in levels, findings and questions alike', () => {
  const { themes, ...lower } = assessed(PLAN, { settings: { themes: { participation: { level: 1 } } } });
  expect([themes[0]?.expectedLevel, told({ themes, ...lower }).open]).toEqual([1, [OPEN[0], ...QUESTIONS]]);
  const required = assessed(PLAN, {
    settings: { themes: { 'child-budgeting': { requirement: 'required', level: 2 } } },
  });
  expect(told(required).open[0]).toBe('theme-missing 7 error');
  expect(required.nextSteps.map(({ theme }) => theme)).toEqual(['child-budgeting', 'participation']);
});

test('a required theme that is not expected is told with the reason', () => {
  const settings = { themes: { participation: { requirement: 'not-expected', reason: 'eri asiakirjassa' } } } as const;
  const { findings } = assessed(PLAN, { settings });
  expect(findings.map(({ messageId, values }) => [messageId, values])).toEqual([
    ['theme-missing', { theme: 'child-budgeting' }],
    ['left-out.settings', { what: 'participation', reason: 'eri asiakirjassa' }],
  ]);
});

test('the gate makes a required theme below it an error, and expects at least that much', () => {
  expect(told(assessed(PLAN, { settings: { gate: 2 } })).open[1]).toBe('theme-thin 9 error');
  expect(told(assessed(PLAN, { settings: { gate: 1 } })).open[1]).toBe('theme-thin 9 info');
  const lower = { participation: { level: 1 } } as const;
  expect(told(assessed(PLAN, { settings: { gate: 2, themes: lower } })).open[1]).toBe('theme-thin 9 error');
  const off = [{ rule: 'theme-thin', severity: 'off' }] as const;
  expect(told(assessed(PLAN, { settings: { gate: 2, severities: off } })).open[1]).toBe('theme-thin 9 error');
});

test('a comment before a heading covers what is told at the heading', () => {
  const comment = '<!-- lapsilinssi-ohita theme-thin: sovitaan syksyllä -->';
  expect(told(assessed(before('## 1 Osallisuus', comment)))).toEqual({
    open: ['theme-missing 7 info', 'criterion-missing 11 info', 'criterion-missing 11 info'],
    aside: ['theme-thin 11: sovitaan syksyllä'],
  });
});

test('a comment inside a section covers what is told at its heading', () => {
  const comment = '<!-- lapsilinssi-ohita theme-thin, criterion-missing: sovitaan syksyllä -->';
  expect(told(assessed(before('Lasten osallisuus on arvomme.', comment)))).toEqual({
    open: ['theme-missing 7 info'],
    aside: ['theme-thin', 'criterion-missing', 'criterion-missing'].map((rule) => `${rule} 9: sovitaan syksyllä`),
  });
});

test('a comment before the next heading is about that heading', () => {
  const comment = '<!-- lapsilinssi-ohita theme-thin: sovitaan syksyllä -->';
  expect(told(assessed(before('## 2 Seuranta', comment)))).toEqual({
    open: [...OPEN, 'suppression-unused 13 info'],
    aside: [],
  });
});

test('a comment before one of two equal findings covers that one', () => {
  const empty = ['## 3 Avoin', '', '## 4 Muu', '', 'Muuta tekstiä.', '', '## 5 Avoin', ''].join('\n');
  const comment = '<!-- lapsilinssi-ohita section-empty: täydentyy syksyllä -->';
  const { open, aside } = told(assessed(`${PLAN}\n${empty.replace('## 5', `${comment}\n\n## 5`)}`));
  expect(open.filter((one) => one.startsWith('section-empty'))).toEqual(['section-empty 17 warning']);
  expect(aside).toEqual(['section-empty 25: täydentyy syksyllä']);
});

test('a section or a file is covered as a whole', () => {
  const osio = '<!-- lapsilinssi-ohita-osio criterion-missing, theme-missing: ei nyt -->';
  expect(told(assessed(before('Lasten osallisuus on arvomme.', osio))).aside).toEqual([
    'criterion-missing 9: ei nyt',
    'criterion-missing 9: ei nyt',
  ]);
  const tiedosto = '<!-- lapsilinssi-ohita-tiedosto criterion-missing, theme-missing: ei nyt -->';
  expect(told(assessed(`${PLAN}\n${tiedosto}\n`)).aside).toEqual([
    'theme-missing 7: ei nyt',
    'criterion-missing 9: ei nyt',
    'criterion-missing 9: ei nyt',
  ]);
});

test('front matter and configuration cover the document, or a section by its heading path', () => {
  const meta = ['ohita:', '  - theme-thin: sovitaan syksyllä', '    luku: 1 Osallisuus'];
  expect(told(assessed(PLAN, { meta })).aside).toEqual(['theme-thin 12: sovitaan syksyllä']);
  const ignored = [{ rules: ['criterion-missing'], section: '/Osallisuus', reason: 'ei kysytä' }] as const;
  expect(told(assessed(PLAN, { settings: { ignored } })).aside).toEqual([
    'criterion-missing 9: ei kysytä',
    'criterion-missing 9: ei kysytä',
  ]);
});

test('a suppression that names a section that is not there is told', () => {
  const { findings } = assessed(PLAN, { meta: ['ohita:', '  - theme-thin: sovitaan', '    luku: Osallistuminen'] });
  expect(findings.filter(({ rule }) => rule.startsWith('suppression')).map(({ messageId }) => messageId)).toEqual([
    'suppression-unused.section',
  ]);
});

test('what a suppression lacks is told at its place, and it suppresses nothing', () => {
  const comment = '<!-- lapsilinssi-ohita theme-thin -->';
  const { findings } = assessed(before('## 1 Osallisuus', comment));
  expect(findings.map(({ messageId, severity, values }) => [messageId, severity, values])).toContainEqual([
    'suppression-invalid.reason',
    'warning',
    { word: 'theme-thin' },
  ]);
  expect(findings.some(({ rule }) => rule === 'theme-thin')).toBe(true);
});

test('an unused suppression can be taken away safely, one of several rules written anew', () => {
  const fixesOf = (comment: string): unknown[] =>
    assessed(before('Lasten osallisuus on arvomme.', comment))
      .findings.filter(({ rule }) => rule === 'suppression-unused')
      .flatMap(({ fixes }) => fixes.map((fix) => ({ ...fix, range: undefined })));
  expect(fixesOf('<!-- lapsilinssi-ohita period-stale: luonnos -->')).toEqual([
    { kind: 'remove-suppression', safety: 'safe' },
  ]);
  expect(fixesOf('<!-- lapsilinssi-ohita theme-thin, period-stale: luonnos -->')).toEqual([
    { kind: 'replace', safety: 'safe', text: '<!-- lapsilinssi-ohita theme-thin: luonnos -->' },
  ]);
});

test('of a rule that is off and of a chapter alone nobody knows what a suppression would cover', () => {
  const content = before('Lasten osallisuus on arvomme.', '<!-- lapsilinssi-ohita theme-thin: sovitaan -->');
  const severities = [{ rule: 'theme-thin', severity: 'off' }] as const;
  expect(told(assessed(content, { settings: { severities } })).open).toEqual([OPEN[0], ...QUESTIONS]);
  expect(told(assessed(content, { meta: ['osana: suunnitelma.md'] })).open).toEqual([]);
  // What was off and is not any more is known.
  const unused = before('Lasten osallisuus on arvomme.', '<!-- lapsilinssi-ohita section-empty: täydentyy -->');
  const undone = [
    { rule: 'section-empty', severity: 'off' },
    { rule: 'section-empty', severity: 'info' },
  ] as const;
  const ofUnused = (one: DocumentSettings['severities']): boolean =>
    assessed(unused, { settings: { severities: one } }).findings.some(({ rule }) => rule === 'suppression-unused');
  expect([ofUnused(undone.slice(0, 1)), ofUnused(undone)]).toEqual([false, true]);
});

/** A baseline of findings, as `baseline write` makes it. */
function acknowledge({ findings, document }: Assessment): Acknowledged[] {
  return findings.map(({ key, section }) => ({ key, section: sectionKey(document, section), count: 1 }));
}

test('what was known stays known through moved and renumbered sections', () => {
  const acknowledged = acknowledge(assessed(PLAN));
  expect(told(assessed(PLAN, { settings: { acknowledged } })).open).toEqual([]);
  const [title = '', , osallisuus = '', , text = '', , seuranta = '', , follow = ''] = PLAN.split('\n');
  const moved = [title, seuranta.replace('2', '7'), follow, osallisuus.replace('1', '3.1'), text, ''].join('\n\n');
  expect(told(assessed(moved, { settings: { acknowledged } })).open).toEqual([]);
});

test('one more than counted is new, the one in a section where none was counted', () => {
  const twice = [PLAN, '## 3 Liite', '', '## 4 Muu', '', '### Liite', ''].join('\n');
  const first = assessed(twice);
  const one = first.findings.find(({ rule }) => rule === 'section-empty');
  if (one === undefined) throw new Error('no finding');
  const acknowledged = acknowledge({ ...first, findings: [one] });
  const again = assessed(twice.replace('## 3 Liite', '## 2.5 Uusi\n\n### Liite\n\n## 3 Liite'), {
    settings: { acknowledged },
  });
  const empty = (list: readonly Finding[]): number[] =>
    list.filter(({ rule }) => rule === 'section-empty').map(({ range }) => range.start.line);
  expect(empty(again.findings)).toEqual([19, 25]);
  expect(empty(again.setAside)).toEqual([21]);
});

const RULES_OF_PLAN = [
  'theme-missing',
  'theme-thin',
  'criterion-missing',
  'section-empty',
  'heading-level-skipped',
] as const;

/** Plans of sections, some of them empty, with suppressions among their lines. */
const plans = array(
  record({
    level: integer({ min: 2, max: 4 }),
    title: constantFrom('Osallisuus', 'Seuranta', 'Liite', 'Palvelut'),
    text: constantFrom('', 'Lasten osallisuus on arvomme.', '- Nuorisovaltuusto kokoontuu.\n- Lapsia kuullaan.'),
    comment: option(
      record({
        directive: constantFrom('ohita', 'ohita-osio', 'ignorera', 'ignore-section'),
        rule: constantFrom(...RULES_OF_PLAN),
        first: boolean(),
      }),
      { nil: undefined },
    ),
  }),
  { maxLength: 6 },
);

const written = (sections: typeof plans extends Arbitrary<infer S> ? S : never, withComments: boolean): string =>
  sections
    .flatMap(({ level, title, text, comment }) => {
      const line =
        comment && withComments ? `<!-- lapsilinssi-${comment.directive} ${comment.rule}: syy on annettu -->` : '';
      const heading = `${'#'.repeat(level)} ${title}`;
      return comment?.first === true ? [line, heading, text] : [heading, line, text];
    })
    .join('\n\n');

const identity = ({ rule, key }: Finding): string => `${rule} ${key}`;

test('a suppression hides no finding of another rule, and none is lost', () => {
  assert(
    property(plans, (sections) => {
      const plain = assessed(written(sections, false));
      const suppressed = assessed(written(sections, true));
      const named = new Set<string>(sections.flatMap(({ comment }) => comment?.rule ?? []));
      const own = suppressed.findings.filter(({ rule }) => !rule.startsWith('suppression-'));
      expect([...own, ...suppressed.setAside].map(identity).toSorted()).toEqual(
        plain.findings.map(identity).toSorted(),
      );
      for (const { rule } of suppressed.setAside) expect(named.has(rule)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a suppression of a section hides nothing outside it', () => {
  assert(
    property(plans, constantFrom(...RULES_OF_PLAN), constantFrom('Osallisuus', 'Liite'), (sections, rule, title) => {
      const settings = { ignored: [{ rules: [rule], section: `/${title}`, reason: 'syy on annettu' }] };
      const { setAside, findings, document } = assessed(written(sections, false), { settings });
      const inside = (one: Finding): boolean => {
        for (let at = document.sections[one.section]; at !== undefined; at = document.sections[at.parent])
          if (at.index !== 0 && at.title === title) return true;
        return false;
      };
      for (const one of setAside) expect([one.rule, one.section === 0 || inside(one)]).toEqual([rule, true]);
      for (const one of findings) expect(one.rule === rule && one.section !== 0 && inside(one)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('a baseline hides what it counts and nothing else', () => {
  assert(
    property(plans, array(boolean(), { maxLength: 40 }), (sections, kept) => {
      const first = assessed(written(sections, false));
      const known = first.findings.filter((_, index) => kept[index] === true);
      const acknowledged = acknowledge({ ...first, findings: known });
      const again = assessed(written(sections, false), { settings: { acknowledged } });
      expect(again.setAside.map(identity).toSorted()).toEqual(known.map(identity).toSorted());
      expect([...again.findings, ...again.setAside].map(identity).toSorted()).toEqual(
        first.findings.map(identity).toSorted(),
      );
    }),
    { numRuns: 60 },
  );
});

test('what was answered outside the text needs no answer: findings by their keys, or whatever stands in a paragraph', () => {
  const pack = smallPack();
  const read = readPlan({ path: 'a.md', content: `---\n${META.join('\n')}\n---\n\n${PLAN}`, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const open = assess(read.document, pack, { asOf: '2026-11-21' });
  const thin = open.findings.find(({ rule }) => rule === 'theme-thin');
  if (thin === undefined) throw new Error('no thin theme');
  const answered = (answers: NonNullable<PlanDocument['answers']>): Assessment =>
    assess({ ...read.document, answers }, pack, { asOf: '2026-11-21' });
  const byKey = answered([{ kind: 'keys', keys: [thin.key.slice(0, 8)], reason: 'koskee aikuisia' }]);
  expect(byKey.setAside).toEqual([{ ...thin, suppressed: { reason: 'koskee aikuisia' } }]);
  expect(byKey.findings).toEqual(open.findings.filter((one) => one !== thin));
  expect(answered([{ kind: 'keys', keys: ['00000000'], reason: 'muu' }]).findings).toEqual(open.findings);
  expect(answered([{ kind: 'parts', first: 0, last: 0, reason: 'kaikki' }]).findings).toEqual([]);
  expect(answered([{ kind: 'parts', first: 1, last: 9, reason: 'muualla' }]).findings).toEqual(open.findings);
});
