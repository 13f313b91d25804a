import type {
  CompiledPack,
  Criterion,
  DocumentType,
  Evidence,
  FrameUnits,
  LanguagePack,
  LeftOut,
  NamedOrganisation,
  Notice,
  RequiredContent,
  RuleExample,
  RuleNotes,
  Source,
  Theme,
  ThemeContext,
  ThemeEvidence,
  Unit,
} from '@lapsilinssi/core';
import type { Collision, Language, LexemeReport } from '@lapsilinssi/linguistics';
import { compileLexicon } from '@lapsilinssi/linguistics/compile';

import { base64 } from './base64.ts';
import { referencedClass } from '../pattern/referenced-classes.ts';
import { collectLexemes, wordsOf } from './collect-lexemes.ts';
import { compileEvidence, DEFAULT_SPAN } from './compile-evidence.ts';
import { compileIndicators } from './compile-indicators.ts';
import { compileTexts } from './compile-texts.ts';
import { unitCompiler, type DraftUnit, type UnitCompiler } from './compile-units.ts';
import { compileWording } from './compile-wording.ts';
import { replacementForms } from './replacement-forms.ts';
import { leaveOut } from '../read/leave-out.ts';
import { contentHash } from '../read/content-hash.ts';
import { parseChecked } from '../pattern/pattern.ts';
import { patternPlaces } from '../pattern/pattern-places.ts';
import type { PackProblem } from '../problem/problem.ts';
import type { PackSource } from '../read/read-pack.ts';
import { COLUMN_ROLES, LANGUAGES, SECTION_ROLES } from '../read/schemas.ts';
import { waysInPart } from '../read/ways-in-part.ts';
import type {
  ByLanguage,
  SourceDocumentType,
  SourceExclusion,
  SourceFrame,
  SourceNotice,
  SourceOrganisation,
  SourceRule,
  SourceSign,
  SourceTheme,
} from '../read/source.ts';
import { wordProblems } from '../check/word-problems.ts';

/** What the compiler learned about one language's words. */
export interface WordReport {
  readonly language: Language;
  /** Of the pack's own words; those of the language itself are left out. */
  readonly lexemes: readonly LexemeReport[];
  readonly collisions: readonly Collision[];
}

/** What came of compiling. */
export interface CompileResult {
  /** Undefined when a problem is an error. */
  readonly pack: CompiledPack | undefined;
  readonly problems: readonly PackProblem[];
  readonly words: readonly WordReport[];
}

/** Compiles a checked pack: words of each language into one lexicon, patterns into shared units. Pure; the same source gives the same bytes. */
export function compilePack(whole: PackSource): CompileResult {
  const source = leaveOut(whole);
  const languages = LANGUAGES.filter((language) => source.manifest.value.languages.includes(language));
  const compiled = languages.map((language) => compileLanguage(source, language));
  const problems = compiled.flatMap((one) => one.problems);
  const words = compiled.map(({ words: report }) => report);
  if (problems.some(({ severity }) => severity === 'error')) return { pack: undefined, problems, words };
  const perLanguage = <T>(value: (one: CompiledLanguage) => T | undefined): Partial<Record<Language, T>> =>
    Object.fromEntries(
      compiled.flatMap((one) => {
        const found = value(one);
        return found === undefined ? [] : [[one.language, found]];
      }),
    );
  const { id, version } = source.manifest.value;
  return {
    problems,
    words,
    pack: {
      format: 1,
      id,
      version,
      hash: contentHash(source.files),
      sources: source.sources.value.sources.map(compileSource),
      themes: source.themes.map(({ value }) => compileTheme(value, perLanguage)),
      documentTypes: source.documentTypes.map(({ value }) => compileDocumentType(value, perLanguage)),
      wording: compileWording(source, perLanguage),
      rules: source.rules.map(({ value }) => compileRule(value)),
      leftOut: compileLeftOut(whole),
      organisations: (source.organisations?.value.organisations ?? []).map(compileOrganisation),
      languages: perLanguage(({ pack }) => pack),
      ...(source.indicators === undefined
        ? {}
        : { indicators: compileIndicators(source.indicators.value, perLanguage) }),
    },
  };
}

/** One language, compiled, and what themes, document types and indicators look up in it. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly pattern: (text: string) => number;
  readonly classUnit: (reference: string) => number;
  readonly frame: SourceFrame;
  readonly problems: readonly PackProblem[];
  readonly words: WordReport;
}

/** A value for each language of the pack that has one. */
export type PerLanguage = <T>(value: (one: CompiledLanguage) => T | undefined) => Partial<Record<Language, T>>;

function compileLanguage(source: PackSource, language: Language): CompiledLanguage {
  const places = patternPlaces(source).filter((place) => place.language === language);
  const { collector, conflicts } = collectLexemes(
    language,
    places.flatMap((place) => wordsOf(parseChecked(place.text)).map(({ text }) => text)),
  );
  const classes = new Map(source.vocabularies.flatMap(({ value }) => Object.entries(value.classes ?? {})));
  const compiler = unitCompiler(language, collector, (name) => classes.get(name)?.[language]?.map(parseChecked));
  const frame = source.vocabularies.map(({ value }) => value.frame).find((one) => one !== undefined);
  if (frame === undefined) throw new Error('a checked pack has a frame');
  const classUnit = (reference: string): number => compiler.classUnit(referencedClass(reference) ?? reference);

  // Every pattern and class is compiled before the lexicon: afterwards no word may be added.
  for (const { text, use } of places) if (use !== 'class') compiler.pattern(text);
  const frameUnits = compileFrame(frame, classUnit);
  for (const { value } of source.themes) {
    for (const reference of [value.context.needs, ...(value.context.rivals ?? [])]) classUnit(reference);
  }
  for (const reference of Object.values(source.indicators?.value.words ?? {})) classUnit(reference);
  const lists = (key: 'first-parts' | 'blockers'): string[] =>
    source.vocabularies.flatMap(({ value }) => value[key]?.[language] ?? []);
  const { lexicon, reports, collisions } = compileLexicon(language, collector.specs(), {
    firstParts: lists('first-parts'),
    blockers: lists('blockers'),
  });
  const own = reports.filter(({ id }) => collector.writtenAs(id) !== undefined);
  return {
    language,
    frame,
    pattern: compiler.pattern,
    classUnit,
    problems: wordProblems(places, own, collisions, conflicts, collector),
    words: { language, lexemes: own, collisions },
    pack: {
      lexicon: base64(lexicon.toBytes()),
      units: numbered(compiler.units, lexicon.ids),
      patterns: compiler.patterns,
      sectionRoles: rolePatterns(SECTION_ROLES, source, 'section-roles', language, compiler),
      columnRoles: rolePatterns(COLUMN_ROLES, source, 'column-roles', language, compiler),
      frame: frameUnits,
    },
  };
}

/** Lexeme ids become their indexes in the lexicon. */
function numbered(units: readonly DraftUnit[], ids: readonly string[]): Unit[] {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return units.map((unit) =>
    unit.kind === 'word'
      ? {
          ...unit,
          lexemes: unit.lexemes.flatMap((id) => indexes.get(id) ?? []).toSorted((a, b) => a - b),
        }
      : unit,
  );
}

function rolePatterns<Role extends string>(
  roles: readonly Role[],
  source: PackSource,
  key: 'section-roles' | 'column-roles',
  language: Language,
  compiler: UnitCompiler,
): { readonly role: Role; readonly patterns: readonly number[] }[] {
  return roles.flatMap((role) => {
    const texts = source.vocabularies.flatMap(({ value }) => {
      const lists: Readonly<Record<string, ByLanguage<readonly string[]> | undefined>> = value[key] ?? {};
      return lists[role]?.[language] ?? [];
    });
    return texts.length === 0 ? [] : [{ role, patterns: texts.map(compiler.pattern) }];
  });
}

function compileFrame(frame: SourceFrame, classUnit: (reference: string) => number): FrameUnits {
  const unitIfNamed = (reference: string | undefined): number => (reference === undefined ? -1 : classUnit(reference));
  return {
    actor: classUnit(frame.actor),
    vagueActor: classUnit(frame['vague-actor']),
    child: classUnit(frame.child),
    rivals: frame.rivals.map(classUnit),
    reporting: classUnit(frame.reporting),
    indicator: classUnit(frame.indicator),
    resource: classUnit(frame.resource),
    emptyAct: classUnit(frame['empty-act']),
    responsibility: classUnit(frame.responsibility),
    hedge: classUnit(frame.hedge),
    endingAct: classUnit(frame['ending-act']),
    unwantedAct: unitIfNamed(frame['unwanted-act']),
    byLaw: classUnit(frame['by-law']),
    softAct: unitIfNamed(frame['soft-act']),
    attentionAct: unitIfNamed(frame['attention-act']),
    openAct: unitIfNamed(frame['open-act']),
    softener: unitIfNamed(frame.softener),
    undecided: unitIfNamed(frame.undecided),
    attraction: unitIfNamed(frame.attraction),
    measureWord: unitIfNamed(frame['measure-word']),
    practice: unitIfNamed(frame.practice),
    receiver: unitIfNamed(frame.receiver),
    telling: unitIfNamed(frame.telling),
    dealing: unitIfNamed(frame.dealing),
    report: unitIfNamed(frame.report),
    target: unitIfNamed(frame.target),
    counting: unitIfNamed(frame.counting),
    change: unitIfNamed(frame.change),
    decision: unitIfNamed(frame.decision),
    toWhom: unitIfNamed(frame['to-whom']),
    foreseen: unitIfNamed(frame.foreseen),
  };
}

function compileSource(source: PackSource['sources']['value']['sources'][number]): Source {
  return {
    id: source.id,
    kind: source.kind,
    title: compileTexts(source.title),
    citation: compileTexts(source.citation),
    ...(source.address === undefined ? {} : { address: source.address }),
    ...(source.for === undefined ? {} : { for: source.for }),
    checked: source.checked,
  };
}

/** What a rule rests on, with the first example of each language in which it finds something, and the first in which it finds nothing. */
function compileRule({ id, basis, 'basis-kind': basisKind, examples = [] }: SourceRule): RuleNotes {
  const shown = (wrong: boolean): RuleNotes['right'] =>
    Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const found = examples.find(({ lang, finds }) => lang === language && finds.length > 0 === wrong);
        if (found === undefined) return [];
        const { heading, 'document-type': documentType, 'organisation-kind': organisationKind, 'as-of': asOf } = found;
        const shownExample: RuleExample = {
          text: found.text,
          finds: found.finds,
          ...(heading === undefined ? {} : { heading }),
          ...(documentType === undefined ? {} : { documentType }),
          ...(organisationKind === undefined ? {} : { organisationKind }),
          ...(asOf === undefined ? {} : { asOf }),
        };
        return [[language, shownExample]];
      }),
    );
  return { rule: id, basis, basisKind, wrong: shown(true), right: shown(false) };
}

/** What the manifest leaves out, with the document types whose readers must be told: those that require it. */
function compileLeftOut({ manifest, themes, documentTypes }: PackSource): LeftOut[] {
  const { without } = manifest.value;
  const outThemes = Object.entries(without?.themes ?? {}).map(([id, reason]) => ({
    id,
    title: compileTexts(themes.find(({ value }) => value.id === id)?.value.title ?? { fi: id }),
    reason,
    requiredIn: documentTypes.flatMap(({ value }) =>
      value.themes?.[id]?.requirement === 'required' ? [value.id] : [],
    ),
  }));
  const outContents = Object.entries(without?.contents ?? {}).map(([name, reason]) => {
    const [type = '', id = ''] = name.split('/');
    const content = documentTypes.find(({ value }) => value.id === type)?.value.contents?.find((one) => one.id === id);
    return {
      id: name,
      title: compileTexts(content?.title ?? { fi: name }),
      reason,
      requiredIn: content?.['basis-kind'] === 'law-content' ? [type] : [],
    };
  });
  // A reason stands in the middle of a message.
  return [...outThemes, ...outContents].map((one) => ({ ...one, reason: one.reason.replace(/\.$/u, '') }));
}

function compileOrganisation(one: SourceOrganisation): NamedOrganisation {
  return {
    id: one.id,
    names: one.names.map((name) => name.toLowerCase()),
    ...(one.kind === undefined ? {} : { kind: one.kind }),
    statutoryContents: one['statutory-contents'] ?? true,
  };
}

function compileNotice(notice: SourceNotice): Notice {
  return {
    title: compileTexts(notice.title),
    message: compileTexts(notice.message),
    why: compileTexts(notice.why),
    advice: compileTexts(notice.advice),
    basis: notice.basis,
    basisKind: notice['basis-kind'],
  };
}

function compileTheme(theme: SourceTheme, perLanguage: PerLanguage): Theme {
  return {
    id: theme.id,
    trace: theme.trace,
    title: compileTexts(theme.title),
    subject: compileTexts(theme.subject),
    why: compileTexts(theme.why),
    missing: { message: compileTexts(theme.missing.message), advice: compileTexts(theme.missing.advice) },
    thin: {
      ...(theme.thin.message === undefined ? {} : { message: compileTexts(theme.thin.message) }),
      advice: compileTexts(theme.thin.advice),
    },
    step: compileTexts(theme.step),
    basis: theme.basis,
    basisKind: theme['basis-kind'],
    ...(theme['home-roles'] === undefined ? {} : { homeRoles: theme['home-roles'] }),
    ...(theme['least-population'] === undefined ? {} : { leastPopulation: theme['least-population'] }),
    context: perLanguage(({ classUnit, frame }): ThemeContext => ({
      needs: classUnit(theme.context.needs),
      reach: theme.context.from,
      rivals: (theme.context.rivals ?? frame.rivals).map(classUnit),
    })),
    evidence: perLanguage(({ language, pattern }): ThemeEvidence | undefined => {
      const evidence = theme[language];
      const conditions = (evidence?.ideas ?? []).flatMap((one) =>
        typeof one === 'string' ? [] : [compileEvidence(one, pattern)],
      );
      return (
        evidence && {
          names: (evidence.names ?? []).map(pattern),
          terms: (evidence.terms ?? []).map(pattern),
          ideas: (evidence.ideas ?? []).flatMap((one) => (typeof one === 'string' ? [pattern(one)] : [])),
          ...(conditions.length === 0 ? {} : { conditions }),
          exclusions: (evidence.exclusions ?? []).map((one) => compileExclusion(one, pattern)),
        }
      );
    }),
    criteria: Object.entries(theme.criteria ?? {}).map(([id, criterion]): Criterion => ({
      id,
      trace: criterion.trace,
      key: criterion.key !== undefined && criterion.key !== false,
      ...(typeof criterion.key === 'object' ? { keyAfter: criterion.key.after } : {}),
      ...(criterion.after === undefined ? {} : { after: criterion.after }),
      ...(criterion.wished === true ? { wished: true } : {}),
      ...(criterion.aside === true ? { aside: true } : {}),
      ...compileNotice(criterion),
      question: compileTexts(criterion.question),
      evidence: perLanguage(({ language, pattern }): Evidence | undefined => {
        const evidence = criterion[language];
        return evidence === undefined ? undefined : compileEvidence(evidence, pattern);
      }),
      ...(criterion.partly === undefined
        ? {}
        : {
            partly: waysInPart(criterion.partly).map((way) => ({
              evidence: perLanguage(({ language, pattern }): Evidence | undefined => {
                const evidence = way[language];
                return evidence === undefined ? undefined : compileEvidence(evidence, pattern);
              }),
              ...(way.message === undefined ? {} : { message: compileTexts(way.message) }),
            })),
          }),
    })),
  };
}

/** The word for a document in the texts of the pack; a type may be called something else. */
const DOCUMENT_WORDS: Readonly<Record<Language, string>> = { fi: 'suunnitelma', sv: 'plan', en: 'plan' };

function compileCalled({ called = {} }: SourceDocumentType): DocumentType['called'] {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const own = called[language];
      return own === undefined
        ? []
        : [[language, Object.fromEntries(replacementForms(DOCUMENT_WORDS[language], own, language))] as const];
    }),
  );
}

/** What `theme/criterion` names. */
function namedCriterion(name: string): { readonly theme: string; readonly criterion: string } {
  const slash = name.indexOf('/');
  return { theme: name.slice(0, slash), criterion: name.slice(slash + 1) };
}

function compileExclusion(
  exclusion: SourceExclusion,
  pattern: (text: string) => number,
): ThemeEvidence['exclusions'][number] {
  const span = exclusion.span ?? DEFAULT_SPAN;
  const when = compileEvidence(exclusion.when, pattern, span);
  return {
    id: exclusion.id,
    drop: exclusion.drop,
    when:
      exclusion.unless === undefined
        ? when
        : { op: 'all', of: [when], span, unless: compileEvidence(exclusion.unless, pattern, span) },
    span,
  };
}

function compileDocumentType(
  type: PackSource['documentTypes'][number]['value'],
  perLanguage: PerLanguage,
): DocumentType {
  return {
    id: type.id,
    name: compileTexts(type.name),
    aliases: [...new Set((type.aliases ?? []).map((alias) => alias.toLowerCase()))],
    organisationKinds: type['organisation-kinds'],
    called: compileCalled(type),
    aboutChildren: type['about-children'] ?? false,
    carriesOut: type['carries-out'] ?? [],
    ...(type['contents-title'] === undefined ? {} : { contentsTitle: compileTexts(type['contents-title']) }),
    asks: type.asks,
    themes: Object.fromEntries(
      Object.entries(type.themes ?? {}).map(([id, { requirement, level, unasked }]) => [
        id,
        {
          requirement,
          level: level ?? (requirement === 'not-expected' ? 0 : 1),
          ...(unasked === undefined ? {} : { unasked }),
        },
      ]),
    ),
    approval: (type.approval ?? []).map((one) => ({
      for: one.for,
      ...(one.organ === undefined ? {} : { organ: compileTexts(one.organ) }),
      ...(one.rhythm === undefined ? {} : { rhythm: compileTexts(one.rhythm) }),
    })),
    outdatedStructures: (type['outdated-structures'] ?? []).map((one) => ({
      id: one.id,
      for: one.for,
      contents: one.contents,
      least: one['at-least'],
      ...compileNotice(one),
    })),
    contents: (type.contents ?? []).map((content): RequiredContent => ({
      id: content.id,
      for: content.for,
      ...compileNotice(content),
      ...(content.table !== undefined && { table: content.table }),
      sectionRoles: content['section-roles'] ?? [],
      ...(content.criterion !== undefined && { criterion: namedCriterion(content.criterion) }),
      found: perLanguage(({ language, pattern }) => {
        const found = content[language];
        return (
          found && {
            headings: (found.headings ?? []).map(pattern),
            headingsUnless: (found['headings-unless'] ?? []).map(pattern),
            ...(found.evidence === undefined ? {} : { evidence: compileEvidence(found.evidence, pattern) }),
            ...(found.across === undefined
              ? {}
              : {
                  across: {
                    least: found.across['at-least'],
                    of: found.across.of.map((one) => compileEvidence(one, pattern)),
                  },
                }),
          }
        );
      }),
    })),
    signs: perLanguage(({ language, pattern }) => {
      const signs = type.signs?.[language];
      const compiled = (list: readonly SourceSign[] | undefined): { pattern: number; weight: number }[] =>
        (list ?? []).map((sign) =>
          typeof sign === 'string'
            ? { pattern: pattern(sign), weight: 1 }
            : { pattern: pattern(sign.pattern), weight: sign.weight },
        );
      return signs && { title: compiled(signs.title), heading: compiled(signs.heading), text: compiled(signs.text) };
    }),
  };
}
