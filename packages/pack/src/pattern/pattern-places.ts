import type { Language } from '@lapsilinssi/linguistics';

import type { Located, PackSource } from '../read/read-pack.ts';
import { COLUMN_ROLES, LANGUAGES, SECTION_ROLES } from '../read/schemas.ts';
import type { ByLanguage, SourceCondition, SourceEvidence, SourceOldWord } from '../read/source.ts';
import { pathsInPart, waysInPart } from '../read/ways-in-part.ts';
import type { KeyPath, YamlFile } from '../read/yaml-file.ts';

/** What a pattern is for: a member of a class, a heading's or column's wording, evidence in text, or evidence in a column's cell. */
export type PatternUse = 'class' | 'heading' | 'evidence' | 'cell';

/** A pattern as it stands in a pack's files. */
export interface PatternPlace {
  readonly file: YamlFile;
  readonly path: KeyPath;
  readonly language: Language;
  readonly text: string;
  readonly use: PatternUse;
}

/** A condition as it stands in a pack's files. */
export interface ConditionPlace {
  readonly file: YamlFile;
  readonly path: KeyPath;
  readonly condition: SourceCondition;
}

/** The parts of a pack that hold patterns. */
export type PatternSource = Pick<
  PackSource,
  'vocabularies' | 'themes' | 'documentTypes' | 'indicators' | 'outdatedTerms' | 'outdatedStatutes' | 'abbreviations'
>;

/** Every pattern of a pack, file by file. */
export function patternPlaces(source: PatternSource): PatternPlace[] {
  return [
    ...source.vocabularies.flatMap(vocabularyPatterns),
    ...source.themes.flatMap(themePatterns),
    ...source.documentTypes.flatMap(documentTypePatterns),
    ...(source.indicators === undefined ? [] : indicatorPatterns(source.indicators)),
    ...wordingPatterns(source),
  ];
}

function indicatorPatterns({ file, value }: NonNullable<PatternSource['indicators']>): PatternPlace[] {
  return (['data-sources', 'indicators'] as const).flatMap((key) =>
    value[key].flatMap((one, index) => listsByLanguage(file, [key, index], one, 'evidence')),
  );
}

function vocabularyPatterns({ file, value }: PatternSource['vocabularies'][number]): PatternPlace[] {
  const places: PatternPlace[] = [];
  for (const [name, members] of Object.entries(value.classes ?? {})) {
    places.push(...listsByLanguage(file, ['classes', name], members, 'class'));
  }
  for (const role of SECTION_ROLES) {
    places.push(...listsByLanguage(file, ['section-roles', role], value['section-roles']?.[role], 'heading'));
  }
  for (const role of COLUMN_ROLES) {
    places.push(...listsByLanguage(file, ['column-roles', role], value['column-roles']?.[role], 'heading'));
  }
  return places;
}

function themePatterns({ file, value: theme }: PatternSource['themes'][number]): PatternPlace[] {
  const places: PatternPlace[] = [];
  for (const language of LANGUAGES) {
    const evidence = theme[language];
    for (const kind of ['names', 'terms'] as const) {
      places.push(...list(file, [language, kind], language, evidence?.[kind], 'evidence'));
    }
    places.push(...inEvidence(file, [language, 'ideas'], language, evidence?.ideas));
    for (const [index, { when, unless }] of (evidence?.exclusions ?? []).entries()) {
      const path = [language, 'exclusions', index];
      places.push(...inEvidence(file, [...path, 'when'], language, when));
      places.push(...inEvidence(file, [...path, 'unless'], language, unless));
    }
    for (const [id, criterion] of Object.entries(theme.criteria ?? {})) {
      places.push(...inEvidence(file, ['criteria', id, language], language, criterion[language]));
      const paths = pathsInPart(id, criterion.partly);
      for (const [index, way] of waysInPart(criterion.partly).entries())
        places.push(...inEvidence(file, [...(paths[index] ?? []), language], language, way[language]));
    }
  }
  return places;
}

function documentTypePatterns({ file, value: type }: PatternSource['documentTypes'][number]): PatternPlace[] {
  const places: PatternPlace[] = [];
  for (const language of LANGUAGES) {
    for (const kind of ['title', 'heading', 'text'] as const) {
      for (const [index, sign] of (type.signs?.[language]?.[kind] ?? []).entries()) {
        const path = ['signs', language, kind, index];
        const use = kind === 'text' ? 'evidence' : 'heading';
        if (typeof sign === 'string') places.push({ file, path, language, text: sign, use });
        else places.push({ file, path: [...path, 'pattern'], language, text: sign.pattern, use });
      }
    }
    for (const [index, content] of (type.contents ?? []).entries()) {
      const path = ['contents', index, language];
      for (const key of ['headings', 'headings-unless'] as const) {
        places.push(...list(file, [...path, key], language, content[language]?.[key], 'heading'));
      }
      places.push(...inEvidence(file, [...path, 'evidence'], language, content[language]?.evidence));
      for (const [at, one] of (content[language]?.across?.of ?? []).entries())
        places.push(...inEvidence(file, [...path, 'across', 'of', at], language, one));
    }
  }
  return places;
}

function wordingPatterns(source: PatternSource): PatternPlace[] {
  const { outdatedTerms } = source;
  return [
    ...(outdatedTerms === undefined
      ? []
      : listsByLanguage(outdatedTerms.file, ['beside'], outdatedTerms.value.beside, 'evidence')),
    ...LANGUAGES.flatMap((language) =>
      outdatedWords(source, language).flatMap(({ file, path, words }) =>
        list(file, [...path, 'find'], language, words.find, 'evidence'),
      ),
    ),
    ...LANGUAGES.flatMap((language) =>
      (source.abbreviations?.value.abbreviations ?? []).flatMap((one, index) => {
        const words = one[language];
        if (words === undefined || source.abbreviations === undefined) return [];
        const { file } = source.abbreviations;
        const path = ['abbreviations', index, language];
        return words.find === undefined
          ? [{ file, path: [...path, 'name'], language, text: words.name, use: 'evidence' as const }]
          : list(file, [...path, 'find'], language, words.find, 'evidence');
      }),
    ),
    ...wordingEvidence(source).flatMap(({ file, path, language, evidence }) =>
      inEvidence(file, path, language, evidence),
    ),
  ];
}

/** What the outdated words and statutes of a pack look for in a language. */
function outdatedWords(
  { outdatedTerms, outdatedStatutes }: PatternSource,
  language: Language,
): {
  readonly file: YamlFile;
  readonly path: KeyPath;
  readonly words: Partial<Pick<SourceOldWord, 'find' | 'when' | 'unless' | 'ahead'>>;
}[] {
  const words = [];
  for (const [index, term] of (outdatedTerms?.value.terms ?? []).entries()) {
    const own = term[language];
    if (own && outdatedTerms) words.push({ file: outdatedTerms.file, path: ['terms', index, language], words: own });
  }
  for (const [index, statute] of (outdatedStatutes?.value.statutes ?? []).entries()) {
    const own = statute[language];
    if (own && outdatedStatutes)
      words.push({ file: outdatedStatutes.file, path: ['statutes', index, language], words: own });
  }
  return words;
}

/** The conditions of a pack's outdated words. */
function wordingEvidence(source: PatternSource): {
  readonly file: YamlFile;
  readonly path: KeyPath;
  readonly language: Language;
  readonly evidence: SourceEvidence | undefined;
}[] {
  const { outdatedTerms } = source;
  return LANGUAGES.flatMap((language) => [
    ...(outdatedTerms === undefined
      ? []
      : [
          {
            file: outdatedTerms.file,
            path: ['right', language],
            language,
            evidence: outdatedTerms.value.right?.[language],
          },
        ]),
    ...outdatedWords(source, language).flatMap(({ file, path, words }) =>
      (['when', 'unless', 'ahead'] as const).map((key) => ({
        file,
        path: [...path, key],
        language,
        evidence: words[key],
      })),
    ),
  ]);
}

function listsByLanguage(
  file: YamlFile,
  path: KeyPath,
  lists: ByLanguage<readonly string[]> | undefined,
  use: PatternUse,
): PatternPlace[] {
  return LANGUAGES.flatMap((language) => list(file, [...path, language], language, lists?.[language], use));
}

function list(
  file: YamlFile,
  path: KeyPath,
  language: Language,
  texts: readonly string[] | undefined,
  use: PatternUse,
): PatternPlace[] {
  return (texts ?? []).map((text, index) => ({ file, path: [...path, index], language, text, use }));
}

function inEvidence(
  file: YamlFile,
  path: KeyPath,
  language: Language,
  evidence: SourceEvidence | undefined,
): PatternPlace[] {
  const places: PatternPlace[] = [];
  walkEvidence(evidence, path, {
    pattern: (text, at, inColumn) =>
      places.push({ file, path: at, language, text, use: inColumn ? 'cell' : 'evidence' }),
    condition: () => undefined,
  });
  return places;
}

/** Every condition of a pack's evidence. */
export function conditionPlaces(source: PatternSource): ConditionPlace[] {
  const places: ConditionPlace[] = [];
  const collect = (file: YamlFile, path: KeyPath, evidence: SourceEvidence | undefined): void =>
    walkEvidence(evidence, path, {
      pattern: () => undefined,
      condition: (condition, at) => places.push({ file, path: at, condition }),
    });
  for (const language of LANGUAGES) {
    for (const { file, value: theme } of source.themes) {
      collect(file, [language, 'ideas'], theme[language]?.ideas);
      for (const [index, { when, unless }] of (theme[language]?.exclusions ?? []).entries()) {
        collect(file, [language, 'exclusions', index, 'when'], when);
        collect(file, [language, 'exclusions', index, 'unless'], unless);
      }
      for (const [id, criterion] of Object.entries(theme.criteria ?? {})) {
        collect(file, ['criteria', id, language], criterion[language]);
        const paths = pathsInPart(id, criterion.partly);
        for (const [index, way] of waysInPart(criterion.partly).entries())
          collect(file, [...(paths[index] ?? []), language], way[language]);
      }
    }
    for (const { file, value: type } of source.documentTypes) {
      for (const [index, content] of (type.contents ?? []).entries()) {
        collect(file, ['contents', index, language, 'evidence'], content[language]?.evidence);
      }
    }
  }
  for (const { file, path, evidence } of wordingEvidence(source)) collect(file, path, evidence);
  return places;
}

/** Visits the patterns and conditions of a piece of evidence with their paths, outermost first. */
function walkEvidence(
  evidence: SourceEvidence | undefined,
  path: KeyPath,
  visit: {
    readonly pattern: (text: string, path: KeyPath, inColumn: boolean) => void;
    readonly condition: (condition: SourceCondition, path: KeyPath) => void;
  },
  inColumn = false,
): void {
  if (evidence === undefined) return;
  if (typeof evidence === 'string') {
    visit.pattern(evidence, path, inColumn);
  } else if (isList(evidence)) {
    for (const [index, item] of evidence.entries()) walkEvidence(item, [...path, index], visit, inColumn);
  } else {
    visit.condition(evidence, path);
    for (const key of ['any', 'all', 'none', 'of', 'unless'] as const)
      walkEvidence(evidence[key], [...path, key], visit, inColumn || evidence.column !== undefined);
  }
}

/** Whether evidence is a plain list. */
export function isList(evidence: SourceEvidence): evidence is Exclude<SourceEvidence, string | SourceCondition> {
  return Array.isArray(evidence);
}

/** `file:line` of a key, for messages that point to another place. */
export function placeName({ file }: Pick<Located<unknown>, 'file'>, path: KeyPath): string {
  return `${file.path}:${file.lineOf(path, 'key')}`;
}
