import type { LexemeSpec } from '../types.ts';
import { taggedForms } from './tagged-forms.ts';

/** Auxiliaries of English: a name and its forms by tag. */
const AUXILIARIES: readonly (readonly [string, string])[] = [
  ['be', "base be; prs is are am isn't aren't; pst was were wasn't weren't; pst.part been; ing being"],
  ['have', "base have; prs has haven't hasn't; pst had hadn't; ing having"],
  ['do', "base do; prs does don't doesn't; pst did didn't; pst.part done; ing doing"],
  ['will', "prs will shall won't"],
  ['must', 'prs must'],
  ['should', "prs should ought shouldn't"],
  ['may', "prs may might can could can't cannot couldn't"],
  ['would', "prs would wouldn't"],
  ['aim', 'base aim; prs aims; pst aimed; ing aiming'],
  ['strive', 'base strive; prs strives; pst strove strived; ing striving'],
  ['seek', 'base seek; prs seeks; pst sought; ing seeking'],
  ['intend', 'base intend; prs intends; pst intended; ing intending'],
  ['get', 'base get; prs gets; pst got gotten; ing getting'],
  ['not', "neg not never n't"],
];

/** Closed-class verbs of English and its negation words. */
export const ENGLISH_AUXILIARIES: readonly LexemeSpec[] = AUXILIARIES.map(([name, forms]) => ({
  id: `aux/${name}`,
  text: name,
  forms: taggedForms(forms),
}));
