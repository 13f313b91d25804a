import type { Lexicon } from '@lapsilinssi/linguistics';

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
const KNOWN = new WeakMap<Lexicon, Map<string, Uint8Array>>();

/** Which tags of a lexicon have one of the forms; index = tag + 1, so that 0 stands for "no tag". */
export function formTest(lexicon: Lexicon, forms: readonly string[]): Uint8Array {
  const [only] = forms;
  if (forms.length === 1 && only !== undefined) return oneFormTest(lexicon, only);
  const test = new Uint8Array(lexicon.tags.length + 1);
  for (const form of forms) {
    for (const [tag, has] of oneFormTest(lexicon, form).entries()) if (has === 1) test[tag] = 1;
  }
  return test;
}

function oneFormTest(lexicon: Lexicon, form: string): Uint8Array {
  let known = KNOWN.get(lexicon);
  if (known === undefined) KNOWN.set(lexicon, (known = new Map<string, Uint8Array>()));
  const before = known.get(form);
  if (before !== undefined) return before;
  const test = new Uint8Array(lexicon.tags.length + 1);
  for (const [tag, name] of lexicon.tags.entries()) if (tagHasForm(name, form)) test[tag + 1] = 1;
  known.set(form, test);
  return test;
}
