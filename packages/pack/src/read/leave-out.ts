import type { Language } from '@lapsilinssi/linguistics';

import type { PackSource } from './read-pack.ts';
import type { SourceDocumentType, SourceExample, SourceTheme } from './source.ts';

/** A pack without what its manifest leaves out, and without the examples in languages that it does not declare; other examples no longer speak of it. */
export function leaveOut(source: PackSource): PackSource {
  const { without = {}, languages } = source.manifest.value;
  const themes = new Set(Object.keys(without.themes ?? {}));
  const criteria = new Set(Object.keys(without.criteria ?? {}));
  const contents = new Set(Object.keys(without.contents ?? {}));
  return {
    ...source,
    themes: source.themes
      .filter(({ value }) => !themes.has(value.id))
      .map(({ file, value }) => ({ file, value: themeWithout(value, themes, criteria, languages) })),
    documentTypes: source.documentTypes.map(({ file, value }) => ({
      file,
      value: typeWithout(value, themes, contents, languages),
    })),
    rules: source.rules.map(({ file, value }) => ({
      file,
      value: {
        ...value,
        ...(value.examples && { examples: value.examples.filter(({ lang }) => languages.includes(lang)) }),
      },
    })),
  };
}

function themeWithout(
  theme: SourceTheme,
  themes: ReadonlySet<string>,
  criteria: ReadonlySet<string>,
  languages: readonly Language[],
): SourceTheme {
  const left = (name: string): boolean => {
    const full = name.includes('/') ? name : `${theme.id}/${name}`;
    return !themes.has(name) && !themes.has(full.slice(0, full.indexOf('/'))) && !criteria.has(full);
  };
  const kept = (example: SourceExample): SourceExample => ({
    ...example,
    themes: example.themes.filter((name) => !themes.has(name)),
    ...(example.levels && {
      levels: Object.fromEntries(Object.entries(example.levels).filter(([name]) => !themes.has(name))),
    }),
    ...(example.criteria && { criteria: example.criteria.filter(left) }),
    ...(example.not && { not: example.not.filter(left) }),
  });
  return {
    ...theme,
    ...(theme.criteria && {
      criteria: Object.fromEntries(Object.entries(theme.criteria).filter(([id]) => !criteria.has(`${theme.id}/${id}`))),
    }),
    ...(theme.examples && { examples: theme.examples.filter(({ lang }) => languages.includes(lang)).map(kept) }),
  };
}

function typeWithout(
  type: SourceDocumentType,
  themes: ReadonlySet<string>,
  contents: ReadonlySet<string>,
  languages: readonly Language[],
): SourceDocumentType {
  const asked = (id: string): boolean => !contents.has(`${type.id}/${id}`);
  return {
    ...type,
    ...(type.themes && {
      themes: Object.fromEntries(Object.entries(type.themes).filter(([id]) => !themes.has(id))),
    }),
    ...(type.contents && {
      contents: type.contents
        .filter(({ id }) => asked(id))
        .map((content) => ({
          ...content,
          ...(content.examples && {
            examples: Object.fromEntries(
              languages.flatMap((lang) => {
                const own = content.examples?.[lang];
                return own === undefined ? [] : [[lang, own]];
              }),
            ),
          }),
        })),
    }),
    ...(type['outdated-structures'] && {
      'outdated-structures': type['outdated-structures'].filter((one) => one.contents.every(asked)),
    }),
  };
}
