import { FINNISH_VERBS } from '../grammar-lexemes/finnish-verbs.ts';
import { plainTerm, readTerm, type Term } from '../lexicon/notation.ts';
import { COMMON_HEADS } from './common-heads.ts';

const LISTED: ReadonlyMap<string, Term> = new Map(
  [
    ...COMMON_HEADS.filter(({ verb }) => verb).map(({ word }) => plainTerm(word)),
    ...FINNISH_VERBS.map((text) => readTerm(text).term),
  ].map((term) => [term.lemma, term]),
);

/** A common verb with the key forms that settle its inflection; undefined when the word is not listed. */
export function listedVerb(lemma: string): Term | undefined {
  return LISTED.get(lemma);
}
