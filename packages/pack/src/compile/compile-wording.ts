import type {
  Abbreviation,
  Evidence,
  OldWord,
  OutdatedStatute,
  OutdatedTerm,
  StatuteWords,
  Wording,
} from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

import { inflectPhrase } from '@lapsilinssi/linguistics/compile';

import { compileEvidence } from './compile-evidence.ts';
import { compileTexts } from './compile-texts.ts';
import { replacementForms } from './replacement-forms.ts';
import type { PackSource } from '../read/read-pack.ts';
import type {
  SourceAbbreviation,
  SourceEvidence,
  SourceOldWord,
  SourceOutdatedStatute,
  SourceOutdatedTerm,
  SourceStatuteWords,
} from '../read/source.ts';

/** A language that is being compiled. */
interface PatternLanguage {
  readonly language: Language;
  readonly pattern: (text: string) => number;
}

type PerLanguage = <T>(value: (one: PatternLanguage) => T | undefined) => Partial<Record<Language, T>>;

/** Compiles outdated words and statutes; a pack without them has none. */
export function compileWording(
  { outdatedTerms, outdatedStatutes, abbreviations }: PackSource,
  perLanguage: PerLanguage,
): Wording {
  const { right, beside, terms = [] } = outdatedTerms?.value ?? {};
  return {
    right: perLanguage(({ language, pattern }) => maybeEvidence(right?.[language], pattern)),
    beside: perLanguage(({ language, pattern }) => beside?.[language]?.map(pattern)),
    terms: terms.map((term) => compileTerm(term, perLanguage)),
    statutes: (outdatedStatutes?.value.statutes ?? []).map((statute) => compileStatute(statute, perLanguage)),
    known: abbreviations?.value.known ?? {},
    abbreviations: (abbreviations?.value.abbreviations ?? []).map((one) => compileAbbreviation(one, perLanguage)),
  };
}

/** Cases in which an abbreviation is written with an ending. */
const CASES = ['gen', 'par', 'ine', 'ela', 'ill', 'ade', 'abl', 'all'] as const;

function compileAbbreviation(one: SourceAbbreviation, perLanguage: PerLanguage): Abbreviation {
  return {
    letters: one.letters,
    words: perLanguage(({ language, pattern }) => {
      const words = one[language];
      if (words === undefined) return undefined;
      const forms = CASES.flatMap((name) => {
        const form = language === 'fi' ? inflectPhrase(words.name, `sg.${name}`, language) : undefined;
        return form === undefined ? [] : [[name, form] as const];
      });
      return {
        name: words.name,
        find: (words.find ?? [words.name]).map(pattern),
        forms: Object.fromEntries(forms),
      };
    }),
  };
}

function compileTerm(term: SourceOutdatedTerm, perLanguage: PerLanguage): OutdatedTerm {
  return {
    ...outdated(term),
    kind: term.kind,
    words: perLanguage(({ language, pattern }): OldWord | undefined => {
      const words = term[language];
      if (words === undefined) return undefined;
      const ahead = maybeEvidence(words.ahead, pattern);
      const { current } = words;
      const asked = language === 'fi' && current !== undefined ? inflectPhrase(current, 'sg.par', language) : undefined;
      return {
        name: words.name,
        ...(current === undefined ? {} : { current }),
        ...(asked === undefined ? {} : { asked }),
        find: words.find.map(pattern),
        ...conditions(words, pattern),
        ...(ahead === undefined ? {} : { ahead }),
        forms: Object.fromEntries(
          Object.entries(words.replace ?? {}).flatMap(([old, taken]) => replacementForms(old, taken, language)),
        ),
      };
    }),
  };
}

function compileStatute(statute: SourceOutdatedStatute, perLanguage: PerLanguage): OutdatedStatute {
  return {
    ...outdated(statute),
    ...(statute.number === undefined ? {} : { number: statute.number }),
    state: statute.state,
    sections: statute.sections ?? [],
    current: compileTexts(statute.current),
    ...(statute['current-number'] === undefined ? {} : { currentNumber: statute['current-number'] }),
    words: perLanguage(({ language, pattern }): StatuteWords | undefined => {
      const words = statute[language];
      if (words === undefined) return undefined;
      return { name: words.name, find: (words.find ?? []).map(pattern), ...conditions(words, pattern) };
    }),
  };
}

function outdated({
  id,
  since,
  unverified = false,
  question = false,
  basis,
  except = [],
}: SourceOutdatedTerm | SourceOutdatedStatute): Pick<
  OutdatedTerm,
  'id' | 'since' | 'verified' | 'question' | 'basis' | 'except'
> {
  return {
    id,
    ...(since === undefined ? {} : { since }),
    verified: !unverified,
    question,
    ...(basis === undefined ? {} : { basis }),
    except,
  };
}

function conditions(
  { when, unless }: SourceOldWord | SourceStatuteWords,
  pattern: (text: string) => number,
): { readonly when?: Evidence; readonly unless?: Evidence } {
  const compiled = { when: maybeEvidence(when, pattern), unless: maybeEvidence(unless, pattern) };
  return {
    ...(compiled.when === undefined ? {} : { when: compiled.when }),
    ...(compiled.unless === undefined ? {} : { unless: compiled.unless }),
  };
}

function maybeEvidence(evidence: SourceEvidence | undefined, pattern: (text: string) => number): Evidence | undefined {
  return evidence === undefined ? undefined : compileEvidence(evidence, pattern);
}
