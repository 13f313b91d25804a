export { closedForms } from './closed-forms.ts';
export { grammarLexemes } from './grammar-lexemes/grammar-lexemes.ts';
export { inflect } from './inflect.ts';
export { inflectPhrase } from './inflect-phrase.ts';
export { compileLexicon } from './lexicon/compile-lexicon.ts';
export type { TaggedForm } from './lexicon/generator.ts';
export { paradigm, surfaceForms } from './paradigm.ts';
export { phraseWords, type PhraseWord } from './phrase-words.ts';
