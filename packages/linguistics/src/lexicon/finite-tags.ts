import type { LexiconHeader } from './matcher.ts';

/** Finnish verb forms that are neither participles nor the noun in -minen. */
const FINITE = /^(?:prs|pst|cnd|pot|imp|inf\d|pass\.(?!tava\.|tu\.))/;

/** 1 for each tag whose forms stand alone: after a hyphen they are no heads, so `pinta-ala` holds no `alkaa`. */
export function finiteTags({ language, tags }: Pick<LexiconHeader, 'language' | 'tags'>): Uint8Array {
  return Uint8Array.from(tags, (tag) => (language === 'fi' && FINITE.test(tag) ? 1 : 0));
}
