import type { CoreForm, StemAndCores } from '../lexicon/generator.ts';
import type { PartOfSpeech } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { compare } from './compare.ts';
import { conjugate } from './conjugate.ts';
import { ADJECTIVE, type Declension, decline, NOUN } from './decline.ts';
import type { Harmony } from './harmony.ts';
import { syllables } from './letters.ts';
import type { NominalStems } from './nominal-stems.ts';
import { stemsOfType } from './stems-of-type.ts';
import { type VerbStems, verbStems } from './verb-stems.ts';

/** An inflection type with the harmony of its endings. */
export interface WordType extends Pick<Candidate, 'number' | 'gradation'> {
  readonly harmony: Harmony;
}

/** Makes the paradigm of a word of some types; one that cannot be made is empty. */
export type ParadigmTable = (lemma: string, pos: PartOfSpeech, types: readonly WordType[]) => StemAndCores;

/** The stems of one type with what else decides its endings. */
interface StemSet {
  readonly kind: string;
  readonly texts: readonly string[];
  readonly coresWithout: (letters: number) => CoreForm[];
}

/** Letters before the first difference that rules of inflection may still look at. */
const CONTEXT = 2;

/**
 * A paradigm table that remembers what it made. Endings follow from the stems of a word alone, so words whose stems differ in the same
 * way (`arviointi`, `raportointi`) share one paradigm.
 */
export function paradigmTable(): ParadigmTable {
  const known = new Map<string, readonly CoreForm[]>();
  return (lemma, pos, types) => {
    const sets = types
      .map((type) => (pos === 'verb' ? verbSet(lemma, type) : nominalSet(lemma, pos, type)))
      .filter((set) => set !== undefined);
    const kept = Math.max(0, sharedLetters(sets) - CONTEXT);
    const key = sets.map(({ kind, texts }) => `${kind}:${texts.map((text) => text.slice(kept)).join(' ')}`).join('|');
    let cores = known.get(key);
    if (cores === undefined) {
      cores = distinct(sets.flatMap(({ coresWithout }) => coresWithout(kept)));
      known.set(key, cores);
    }
    return { stem: sets.length === 0 ? '' : lemma.slice(0, kept), cores };
  };
}

function verbSet(lemma: string, type: WordType): StemSet | undefined {
  const stems = verbStems(lemma, type, type.harmony);
  if (stems === undefined) return undefined;
  return {
    kind: `verb ${type.harmony.a}${stems.passiveGradation}`,
    texts: Object.values(stems).flat(),
    coresWithout: (letters) => conjugate(withoutLettersOfVerb(stems, letters), type.harmony),
  };
}

function nominalSet(lemma: string, pos: PartOfSpeech, type: WordType): StemSet | undefined {
  const stems = stemsOfType(lemma, type, type.harmony);
  if (stems === undefined) return undefined;
  const texts = Object.values(stems).flat();
  if (pos !== 'adjective') {
    const declension = declensionOf(lemma);
    return {
      kind: `noun ${type.harmony.a}${String(declension.possessives)}`,
      texts,
      coresWithout: (letters) => decline(withoutLetters(stems, letters), type.harmony, declension),
    };
  }
  const compared = type.number !== 16 && type.number !== 36;
  const short = syllables(stems.weak) === 2;
  return {
    kind: `adjective ${type.harmony.a}${compared}${short}`,
    texts,
    coresWithout: (letters) => {
      const rest = withoutLetters(stems, letters);
      return [...decline(rest, type.harmony, ADJECTIVE), ...(compared ? compare(rest, type.harmony, short) : [])];
    },
  };
}

/** Words that look like participles or adjectives, `sijoitettu`, `vieraskielinen`, take hardly any possessives. */
const PARTICIPLE = /(?:ttu|tty|n[uy]t)$/;
const ADJECTIVE_LIKE = /(?:[^mn]inen|[aeiouyäö]t[oö]n|[^k][^k]k[aä]s|vuotias|(?:lyh|kev)yt|ohut|avoin|lämmin)$/;
const NOUN_LIKE = /(?:(?<!luokka)l[aä]inen|ihminen|nainen|(?:as[iu]|asia|osa|alo|pudo|tulo)kas)$/;
const PARTICIPLE_NOUN: Declension = { ...NOUN, possessives: ['sg.par'] };
const ADJECTIVE_NOUN: Declension = { ...NOUN, possessives: [] };

function declensionOf(lemma: string): Declension {
  if (PARTICIPLE.test(lemma)) return PARTICIPLE_NOUN;
  return ADJECTIVE_LIKE.test(lemma) && !NOUN_LIKE.test(lemma) ? ADJECTIVE_NOUN : NOUN;
}

/** Letters with which all stems begin. */
function sharedLetters(sets: readonly StemSet[]): number {
  const first = sets[0]?.texts[0] ?? '';
  let length = first.length;
  for (const { texts } of sets) {
    for (const text of texts) {
      // an empty text is the gradation of a verb
      if (text.length < 2) continue;
      let common = 0;
      while (common < length && text.charAt(common) === first.charAt(common)) common++;
      length = common;
    }
  }
  return length;
}

function withoutLetters(stems: NominalStems, letters: number): NominalStems {
  const cut = (text: string): string => text.slice(letters);
  return {
    nominative: cut(stems.nominative),
    strong: cut(stems.strong),
    weak: cut(stems.weak),
    partitive: stems.partitive.map(cut),
    illative: stems.illative.map(cut),
    pluralStrong: stems.pluralStrong.map(cut),
    pluralWeak: stems.pluralWeak.map(cut),
    pluralGenitive: stems.pluralGenitive.map(cut),
    pluralPartitive: stems.pluralPartitive.map(cut),
    pluralIllative: stems.pluralIllative.map(cut),
    ...(stems.moreEssives === undefined ? {} : { moreEssives: stems.moreEssives.map(cut) }),
  };
}

function withoutLettersOfVerb(stems: VerbStems, letters: number): VerbStems {
  const cut = (text: string): string => text.slice(letters);
  return {
    infinitive: cut(stems.infinitive),
    strong: cut(stems.strong),
    weak: cut(stems.weak),
    third: cut(stems.third),
    ...(stems.thirdPlural === undefined ? {} : { thirdPlural: cut(stems.thirdPlural) }),
    pastStrong: cut(stems.pastStrong),
    pastWeak: stems.pastWeak.map(cut),
    conditional: cut(stems.conditional),
    perfect: cut(stems.perfect),
    potential: cut(stems.potential),
    imperative: cut(stems.imperative),
    passivePresent: cut(stems.passivePresent),
    passivePast: cut(stems.passivePast),
    passiveGradation: stems.passiveGradation,
  };
}

function distinct(cores: readonly CoreForm[]): readonly CoreForm[] {
  const seen = new Set<string>();
  return cores.filter(({ form, continuation, tag }) => {
    const key = `${form} ${continuation} ${tag}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** All core forms of a word of one type, whole. */
export function paradigmOf(lemma: string, pos: PartOfSpeech, type: WordType): readonly CoreForm[] {
  const { stem, cores } = paradigmTable()(lemma, pos, [type]);
  return cores.map((core) => ({ ...core, form: stem + core.form }));
}
