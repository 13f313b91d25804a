import type { CoreForm, StemAndCores } from './generator.ts';

/**
 * Returns a function that takes full forms apart into stem and endings. Words that inflect alike get the same array of endings, so that
 * the compiler builds their table once; a form that stands twice with one tag is kept once.
 */
export function shareEndings(): (forms: readonly CoreForm[]) => StemAndCores {
  const tables = new Map<string, readonly CoreForm[]>();
  return (forms) => {
    const stem = commonStart(forms.map(({ form }) => form));
    const seen = new Map<string, CoreForm>();
    for (const { form, tag, continuation } of forms) {
      const ending = form.slice(stem.length);
      seen.set(`${ending} ${tag} ${continuation}`, { form: ending, tag, continuation });
    }
    const key = [...seen.keys()].join('|');
    const known = tables.get(key);
    if (known !== undefined) return { stem, cores: known };
    const cores = [...seen.values()];
    tables.set(key, cores);
    return { stem, cores };
  };
}

function commonStart(forms: readonly string[]): string {
  const [first = ''] = forms;
  let length = first.length;
  for (const form of forms) {
    let same = 0;
    while (same < length && form.charCodeAt(same) === first.charCodeAt(same)) same++;
    length = same;
  }
  return first.slice(0, length);
}
