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
      return hasComponent(tag, form);
  }
}

/** Whether a form stands among the components of a tag, between its points. */
function hasComponent(tag: string, form: string): boolean {
  for (let at = tag.indexOf(form); at >= 0; at = tag.indexOf(form, at + 1)) {
    const end = at + form.length;
    if ((at === 0 || tag.charAt(at - 1) === '.') && (end === tag.length || tag.charAt(end) === '.')) return true;
  }
  return false;
}

/** Tags of a lexicon by form: a pack asks hundreds of times for the same few forms. */
const KNOWN = new WeakMap<Lexicon, Map<string, Uint8Array>>();

/** Which tags of a lexicon have one of the forms; index = tag + 1, so that 0 stands for "no tag". */
export function formTest(lexicon: Lexicon, forms: readonly string[]): Uint8Array {
  let known = KNOWN.get(lexicon);
  if (known === undefined) KNOWN.set(lexicon, (known = new Map<string, Uint8Array>()));
  const key = forms.join('|');
  const before = known.get(key);
  if (before !== undefined) return before;
  const test = new Uint8Array(lexicon.tags.length + 1);
  if (forms.length === 1) {
    for (const [tag, name] of lexicon.tags.entries()) if (tagHasForm(name, key)) test[tag + 1] = 1;
  } else {
    for (const form of forms) {
      const one = formTest(lexicon, [form]);
      for (let tag = 0; tag < test.length; tag++) if (one[tag] === 1) test[tag] = 1;
    }
  }
  known.set(key, test);
  return test;
}
