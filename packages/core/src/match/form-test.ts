import type { Lexicon } from '@lapsilinssi/linguistics';
import { finished } from '../steps.ts';
import type { Steps } from '../steps.ts';

/** What tests of forms need of a lexicon. */
type TagList = Pick<Lexicon, 'language' | 'tags'>;

const FINITE = /^(?:prs|pst|cnd|pot|imp)(?:\.|$)/;

/** Names of groups of forms that a pattern may ask for beside the components of tags. */
export const FORM_GROUPS = ['active', 'passive', 'finite', 'noun', 'infinitive', 'participle'] as const;

/** Names of single components that a pattern may ask for: cases, numbers, Swedish and English forms. */
export const FORM_COMPONENTS = [
  'nom',
  'gen',
  'par',
  'ine',
  'ela',
  'ill',
  'ade',
  'abl',
  'all',
  'ess',
  'tra',
  'abe',
  'ins',
  'com',
  'sg',
  'pl',
  'px',
  'adv',
  'cmp',
  'sup',
  'indef',
  'def',
  'prs',
  'pst',
  'inf',
  'imp',
  'cnd',
  'part',
] as const;

/** Whether a tag has a form that a pattern asks for: a component (`par`, `sg`) or a group (`active`). */
export function tagHasForm(tag: string, form: string): boolean {
  switch (form) {
    case 'active':
      return FINITE.test(tag) && !tag.endsWith('.pass');
    case 'passive':
      return tag.startsWith('pass.') || tag.endsWith('.pass');
    case 'finite':
      return FINITE.test(tag) || /^pass\.(?:prs|pst|cnd|pot|imp|neg)/.test(tag);
    case 'noun':
      return tag.startsWith('minen.');
    case 'infinitive':
      return tag.startsWith('inf');
    case 'participle':
      return /^(?:va|ma|maton|nut|pass\.tava|pass\.tu)\./.test(tag) || tag.includes('part');
    case 'prs':
    case 'pst':
    case 'imp':
    case 'cnd':
      return tag === form || tag.startsWith(`${form}.`) || tag.startsWith(`pass.${form}`);
    default:
      return tag.split('.').includes(form);
  }
}

/** Tags of a lexicon by form: a pack asks hundreds of times for the same few forms. */
const KNOWN = new WeakMap<TagList, Map<string, Uint8Array>>();

/** Tags that are taken apart in one step. */
const TAGS_A_STEP = 256;

/**
 * Has the tests of a lexicon's forms ready before {@link formTest} asks for the first.
 *
 * @yields nothing, between two steps
 */
export function* formTestsInSteps(lexicon: TagList): Steps<void> {
  const made = KNOWN.get(lexicon) ?? (yield* componentTests(lexicon));
  if (!KNOWN.has(lexicon)) KNOWN.set(lexicon, made);
  for (const form of BY_SHAPE) {
    yield;
    formTest(lexicon, [form]);
  }
}

/** Which tags of a lexicon have one of the forms; index = tag + 1, so that 0 stands for "no tag". */
export function formTest(lexicon: TagList, forms: readonly string[]): Uint8Array {
  let known = KNOWN.get(lexicon);
  if (known === undefined) KNOWN.set(lexicon, (known = finished(componentTests(lexicon))));
  const key = forms.join('|');
  const before = known.get(key);
  if (before !== undefined) return before;
  const test = new Uint8Array(lexicon.tags.length + 1);
  if (forms.length > 1) {
    for (const form of forms) {
      const one = formTest(lexicon, [form]);
      for (let tag = 0; tag < test.length; tag++) if (one[tag] === 1) test[tag] = 1;
    }
  } else if (BY_SHAPE.has(key)) {
    for (const [tag, name] of lexicon.tags.entries()) if (tagHasForm(name, key)) test[tag + 1] = 1;
  }
  known.set(key, test);
  return test;
}

/** Forms that are more than a component of a tag. */
const BY_SHAPE: ReadonlySet<string> = new Set([...FORM_GROUPS, 'prs', 'pst', 'imp', 'cnd']);

/**
 * The tests of all forms that are components of tags: each tag is taken apart once. Swedish has no tag for the nominative: there it is
 * every noun and adjective that is no genitive, and words without a tag, since only their genitive has one.
 *
 * @yields nothing, between two steps
 */
function* componentTests({ tags, language }: TagList): Steps<Map<string, Uint8Array>> {
  const tests = new Map<string, Uint8Array>();
  for (const [tag, name] of tags.entries()) {
    if (tag % TAGS_A_STEP === 0) yield;
    for (const component of name.split('.')) {
      if (BY_SHAPE.has(component)) continue;
      let test = tests.get(component);
      if (test === undefined) tests.set(component, (test = new Uint8Array(tags.length + 1)));
      test[tag + 1] = 1;
    }
  }
  if (language === 'sv') {
    const nominative = new Uint8Array(tags.length + 1).fill(1, 0, 1);
    for (const [tag, name] of tags.entries()) if (/(?:^|\.)(?:sg|pl)(?!.*gen)/.test(name)) nominative[tag + 1] = 1;
    tests.set('nom', nominative);
  }
  return tests;
}
