import type { TaggedForm } from '../lexicon/generator.ts';

/** Reads forms by tag: `prs.3 on; prs.3p ovat; pst.3 oli` — groups parted by `; `, each a tag and its forms. */
export function taggedForms(text: string): readonly TaggedForm[] {
  return text.split('; ').flatMap((group) => {
    const [tag = '', ...forms] = group.split(' ');
    return forms.map((form) => ({ form, tag }));
  });
}
