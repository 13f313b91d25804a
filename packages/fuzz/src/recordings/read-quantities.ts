import {
  analyse,
  clauses,
  createAnalysis,
  decodeLexicon,
  detectLanguage,
  entities,
  normalise,
  sentences,
  verbChains,
} from '@lapsilinssi/linguistics';
import type { Language, Lexicon } from '@lapsilinssi/linguistics';
import { compileLexicon, inflectPhrase, paradigm, phraseWords, surfaceForms } from '@lapsilinssi/linguistics/compile';
import * as fc from 'fast-check';

import { entityText } from '../arbitraries/entity-text.ts';
import { knownChain } from '../arbitraries/known-chains.ts';
import { KNOWN_FORMS } from '../arbitraries/known-forms.ts';
import { quantityText } from '../arbitraries/quantity-text.ts';
import { termText } from '../arbitraries/term-text.ts';
import { verbSentence } from '../arbitraries/verb-words.ts';
import { ownPack } from '../own-pack.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';

const lexicons = (['fi', 'sv'] as const).map((language) => {
  const lexicon = ownPack.language(language)?.lexicon;
  if (lexicon === undefined) throw new Error(`the rule pack of the fuzzers has no ${language}`);
  return lexicon;
});
const english = lexiconOf('en', ['child', 'plan', 'assess', 'hear', 'write', 'give', 'decide']);

/** What compounds begin with: what a generator lists, what it does not, and what is no word. */
const FIRST_PARTS = [
  ...`musiikki peto joulu kirja netto koira sade veneen hevos aurinko perus lähi koti työ uhraus lounas retki kissan poron`.split(
    ' ',
  ),
  ...`lasten nuorten koulu kunta opetus hallinto terveys xyz pö ap tai ja 2. kymmen`.split(' '),
];
/** What they end with, short and long. */
const HEADS = [
  'työ',
  'apu',
  'laki',
  'tuki',
  'ilta',
  'hoito',
  'kerho',
  'palvelu',
  'suunnitelma',
  'koulu',
  'yö',
  'lapsi',
];
const headLexicon = lexiconOf(
  'fi',
  HEADS.map((head) => `+${head}`),
);

const said = fc.tuple(
  fc.constantFrom('', 'Lapsia kuullaan ', 'Kustannus on ', 'Barn hörs ', 'Costs are ', '(', 'vuosi: '),
  quantityText,
  fc.constantFrom('', '.', ', ja ', ' – ', ' ja ', ' '),
  fc.option(quantityText, { nil: '' }),
  fc.constantFrom('', '.', ')', ' lapsia', ' mennessä.', ' barn'),
);

/** Quantities, times and references in three languages. */
export const readQuantities: Recording = recording(
  'recorded-quantities',
  'Quantities, times, references and sentences are read as they were.',
  16,
  fc.tuple(
    fc.array(said, { minLength: 60, maxLength: 60 }),
    ...[...lexicons, english].map((lexicon) => fc.array(entityText(lexicon), { minLength: 60, maxLength: 60 })),
  ),
  ([all, ...more]) => [
    all.map((pieces) => {
      const { text } = normalise(pieces.join(''));
      return [
        text,
        ...[...lexicons, english].map((lexicon) => entities(lexicon, text)),
        sentences(text, 'fi'),
        detectLanguage(text),
      ];
    }),
    more.map((texts, at) => {
      const lexicon = [...lexicons, english][at] ?? english;
      return texts.map((one) => {
        const { text } = normalise(one);
        return [text, entities(lexicon, text), sentences(text, lexicon.language), detectLanguage(text)];
      });
    }),
  ],
);

/** Words of every kind of inflection in all their forms, and what verbs say of their act. */
export const inflectWords: Recording = recording(
  'recorded-words',
  'Words have the forms that they had, and are found as they were; verbs say what they said.',
  12,
  fc.record({
    known: fc.shuffledSubarray([...KNOWN_FORMS], { minLength: 6, maxLength: 6 }),
    first: fc.array(fc.constantFrom('', '', 'perus', 'lapsi', 'hyvinvointi', 'barn', 'under'), {
      minLength: 6,
      maxLength: 6,
    }),
    chains: fc.array(fc.oneof({ weight: 1, arbitrary: knownChain }, { weight: 6, arbitrary: verbSentence }), {
      minLength: 90,
      maxLength: 90,
    }),
    compounds: fc.array(
      fc.record({ first: fc.constantFrom(...FIRST_PARTS), head: fc.constantFrom(...HEADS), form: fc.nat() }),
      { minLength: 40, maxLength: 40 },
    ),
    terms: fc.array(termText, { minLength: 45, maxLength: 45 }),
    form: fc.nat(),
  }),
  ({ known, first, chains, compounds, terms, form }) => [
    known.map(({ language, lemma }, at) => {
      const word = `${first[at] ?? ''}${lemma}`;
      const forms = paradigm({ text: word }, language);
      const lexicon = lexiconOf(language, [word, `+${lemma.replace(/ .*/u, '')}`]);
      const { text } = normalise(`Ja ${forms[form % Math.max(1, forms.length)]?.form ?? ''}-${word} sekä koti${word}.`);
      const analysis = analyse(lexicon, text, createAnalysis());
      const hits = Array.from({ length: analysis.hitCount }, (_, hit) => [
        analysis.hitToken[hit],
        analysis.tokenStart[analysis.hitToken[hit] ?? 0],
        analysis.tokenEnd[analysis.hitToken[hit] ?? 0],
      ]);
      return [word, forms.map((one) => `${one.tag} ${one.form}`), text, hits];
    }),
    foundIn(
      headLexicon,
      compounds
        .map((one) => {
          const forms = paradigm({ text: one.head }, 'fi');
          return `${one.first}${forms[one.form % Math.max(1, forms.length)]?.form ?? one.head}`;
        })
        .join(' '),
    ),
    chains.map(({ language, text: sentence }, at) => {
      const lexicon = { fi: lexicons[0], sv: lexicons[1], en: english }[language] ?? english;
      const { text } = normalise(sentence);
      const analysis = analyse(lexicon, text, createAnalysis());
      const found = clauses(lexicon, analysis, { start: 0, end: text.length });
      return [at, text, found, found.flatMap((clause) => verbChains(lexicon, analysis, clause))];
    }),
    terms.map(({ language, text }, at) => [
      text,
      paradigm({ text }, language).map((one) => `${one.tag} ${one.form}`),
      at % 10 === 0 && surfaceForms({ text }, language).map((one) => one.form),
      phraseWords(text, language),
      inflectPhrase(text, ['sg.gen', 'pl.par', 'sg.ine', 'sg.def', 'pl.indef'][at % 5] ?? '', language),
    ]),
    told(terms.slice(0, 12)),
  ],
);

/** Each word of a text with the units that are found in it. */
function foundIn(lexicon: Lexicon, written: string): unknown {
  const { text } = normalise(written);
  const analysis = analyse(lexicon, text, createAnalysis());
  return Array.from({ length: analysis.hitCount }, (_, hit) => {
    const token = analysis.hitToken[hit] ?? 0;
    return [
      text.slice(analysis.tokenStart[token], analysis.tokenEnd[token]),
      analysis.hitLexeme[hit],
      analysis.hitRole[hit],
    ];
  });
}

/** What compiling says of words, by language. */
function told(terms: readonly { readonly language: Language; readonly text: string }[]): unknown {
  return (['fi', 'sv', 'en'] as const).map((language) => {
    const words = terms.filter((one) => one.language === language).map(({ text }, at) => ({ id: String(at), text }));
    const { lexicon: _, ...rest } = compileLexicon(language, words);
    return rest;
  });
}

function lexiconOf(language: Language, words: readonly string[]): Lexicon {
  const compiled = compileLexicon(
    language,
    words.map((text, at) => ({ id: String(at), text })),
  );
  return decodeLexicon(compiled.lexicon.toBytes());
}
