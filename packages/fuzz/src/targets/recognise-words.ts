import {
  analyse,
  clauses,
  createAnalysis,
  decodeLexicon,
  entities,
  normalise,
  sentences,
  sourceSpan,
  verbChains,
} from '@lapsilinssi/linguistics';
import type { EntityKind, Language } from '@lapsilinssi/linguistics';
import { compileLexicon, paradigm } from '@lapsilinssi/linguistics/compile';
import * as fc from 'fast-check';

import { hostileText } from '../arbitraries/hostile-text.ts';
import { knownChain } from '../arbitraries/known-chains.ts';
import type { KnownChain } from '../arbitraries/known-chains.ts';
import { KNOWN_FORMS } from '../arbitraries/known-forms.ts';
import type { KnownForm } from '../arbitraries/known-forms.ts';
import { words } from '../arbitraries/plan-words.ts';
import { law, shown } from '../law.ts';
import { rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const LEMMAS: Readonly<Record<'fi' | 'sv', readonly string[]>> = {
  fi: [
    'lapsi',
    'nuori',
    'osallisuus',
    'kunta',
    'hyvinvointialue',
    'aika',
    'käsi',
    'vuosi',
    'perhe',
    'kehitys',
    'arvio',
    'lautakunta',
    'äänestää {verb}',
    'kuulla {verb}',
    'arvioida {verb}',
    'tehdä {verb}',
    'lapsiystävällinen {adjective}',
    'nuorisovaltuusto',
  ],
  sv: ['barn', 'ungdom', 'kommun', 'delaktighet', 'plan', 'höra {verb}', 'bedöma {verb}', 'familj', 'nämnd'],
};

/** A word of the dictionary, and which of its forms stands between which others. */
const spoken = fc.record({
  language: fc.constantFrom('fi' as const, 'sv' as const),
  lemma: fc.nat(),
  form: fc.nat(),
  before: fc.oneof(words, hostileText, fc.constant('')),
  after: fc.oneof(words, hostileText, fc.constant('')),
  letters: fc.constantFrom('small' as const, 'first' as const, 'all' as const),
  /** Sign after which a soft hyphen stands; none at 0. */
  hyphen: fc.nat(6),
  composed: fc.constantFrom('NFC' as const, 'NFD' as const),
});
type Spoken = typeof spoken extends fc.Arbitrary<infer Value> ? Value : never;

const number = fc.integer({ min: 2, max: 999_999 });
const grouped = (value: number, by: string): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, by);

/** A quantity or time as somebody writes it, and what it is. */
interface Written {
  readonly language: Language;
  readonly text: string;
  readonly kind: EntityKind;
  readonly value?: number;
  readonly upper?: number;
  readonly date?: string;
}

const quantity: fc.Arbitrary<Written> = fc.oneof(
  fc
    .tuple(number, fc.constantFrom(' ', '\u00A0', ''), fc.constantFrom(' euroa', ' €', '\u00A0€'))
    .map(([value, by, unit]): Written => ({ language: 'fi', text: grouped(value, by) + unit, kind: 'euro', value })),
  fc
    .tuple(
      fc.integer({ min: 2, max: 99 }),
      fc.option(fc.integer({ min: 1, max: 9 })),
      fc.constantFrom(' %', ' prosenttia'),
    )
    .map(([whole, tenth, unit]): Written => ({
      language: 'fi',
      text: `${whole}${tenth === null ? '' : `,${tenth}`}${unit}`,
      kind: 'percent',
      value: tenth === null ? whole : Number(`${whole}.${tenth}`),
    })),
  fc
    .tuple(fc.integer({ min: 2, max: 99 }), fc.constantFrom(' %', ' procent'))
    .map(([value, unit]): Written => ({ language: 'sv', text: `${value}${unit}`, kind: 'percent', value })),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2020, max: 2039 }))
    .map(([day, month, year]): Written => ({
      language: 'fi',
      text: `${day}.${month}.${year}`,
      kind: 'date',
      date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    })),
  fc
    .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('–', '-'))
    .map(([value, more, dash]): Written => ({
      language: 'fi',
      text: `${value}${dash}${value + more}`,
      kind: 'period',
      value,
      upper: value + more,
    })),
);

/** Sums of money with the two bounds of a range and a scale, as each language writes them. */
const sum: fc.Arbitrary<Written> = fc
  .record({
    low: fc.integer({ min: 2, max: 9 }),
    more: fc.integer({ min: 0, max: 9 }),
    dash: fc.constantFrom('–', '-'),
    scale: fc.constantFrom(
      ['fi', ' miljoonaa euroa', 1e6] as const,
      ['fi', ' milj. euroa', 1e6] as const,
      ['fi', ' miljoonaa €', 1e6] as const,
      ['fi', ' euroa', 1] as const,
      ['sv', ' miljoner euro', 1e6] as const,
      ['sv', ' euro', 1] as const,
      ['en', ' million euros', 1e6] as const,
      ['en', ' million', 1e6] as const,
      ['en', '', 1] as const,
    ),
  })
  .map(({ low, more, dash, scale: [language, unit, times] }): Written => {
    const before = language === 'en' && !unit.endsWith('euros') ? '€' : '';
    const range = more === 0 ? String(low) : `${low}${dash}${low + more}`;
    return {
      language,
      text: `${before}${range}${unit}`,
      kind: 'euro',
      value: low * times,
      ...(more > 0 && { upper: (low + more) * times }),
    };
  });

/** Words in all their forms, and quantities, among others. */
export const recogniseWords: Target = target(
  'words',
  'A word of the dictionary is found in each of its forms where it stands, and a quantity or time with its value, whatever stands around them.',
  fc.oneof(
    { weight: 3, arbitrary: spoken },
    { weight: 2, arbitrary: fc.record({ quantity: fc.oneof(quantity, sum), before: words, after: words }) },
    {
      weight: 2,
      arbitrary: fc.shuffledSubarray([...KNOWN_FORMS], { minLength: 3, maxLength: 6 }).map((known) => ({ known })),
    },
    { weight: 2, arbitrary: fc.array(knownChain, { minLength: 4, maxLength: 8 }).map((chains) => ({ chains })) },
  ),
  (given) => {
    if ('chains' in given) for (const one of given.chains) chainLaw(one);
    else if ('known' in given) for (const one of given.known) formLaw(one);
    else if ('quantity' in given) quantityLaw(given.quantity, given.before, given.after);
    else wordLaw(given);
  },
);

function wordLaw({ language, lemma, form, before, after, letters, hyphen, composed }: Spoken): void {
  const text = LEMMAS[language][lemma % LEMMAS[language].length] ?? '';
  const forms = paradigm({ text }, language).filter((one) => one.form.length > 2 && !one.form.includes(' '));
  const { form: plain = '', tag = '' } = forms[form % forms.length] ?? {};
  const cased =
    letters === 'small'
      ? plain
      : letters === 'all'
        ? plain.toUpperCase()
        : plain.charAt(0).toUpperCase() + plain.slice(1);
  const written = (
    hyphen === 0 || hyphen >= cased.length ? cased : `${cased.slice(0, hyphen)}\u00AD${cased.slice(hyphen)}`
  ).normalize(composed);
  const head = before === '' ? '' : `${before} `;
  const raw = `${head}${written}${after === '' ? '' : ` ${after}`}`;
  const normal = normalise(raw);
  const lexicon = decodeLexicon(compileLexicon(language, [{ id: 'a', text }]).lexicon.toBytes());
  const found = analyse(lexicon, normal.text, createAnalysis());
  const spans = Array.from({ length: found.hitCount }, (_, hit) => {
    const token = found.hitToken[hit] ?? 0;
    const { start, end } = sourceSpan(normal, { start: found.tokenStart[token] ?? 0, end: found.tokenEnd[token] ?? 0 });
    return raw.slice(start, end);
  });
  law(
    spans.some((one) => one.includes(written)),
    `${shown(written)} (${text}, ${tag}) is not found in ${shown(raw)}`,
  );
  const texts = sentences(normal.text, language);
  let at = 0;
  for (const { start, end } of texts) {
    law(start >= at && end > start && end <= normal.text.length, 'sentences overlap or lie outside');
    law(
      !/\p{L}/u.test(normal.text.slice(at, start)),
      `between sentences ${shown(normal.text.slice(at, start))} is left out`,
    );
    at = end;
  }
}

/** A word has the forms that grammars give it, and is found in them and in no other word. */
function formLaw({ language, lemma, tag, form }: KnownForm): void {
  const forms = paradigm({ text: lemma }, language);
  const told = forms.filter((one) => one.tag === tag).map((one) => one.form);
  law(told.includes(form), `${tag} of ${lemma} is ${form}, not ${told.join()}`);
  // The commonest comes first, and no form is there twice.
  const twice = forms.findIndex(
    (one, at) => forms.findIndex((other) => other.form === one.form && other.tag === one.tag) < at,
  );
  law(twice < 0, `${lemma} has ${forms[twice]?.form ?? ''} twice`);
  const lexicon = decodeLexicon(compileLexicon(language, [{ id: 'a', text: lemma }]).lexicon.toBytes());
  const hits = (text: string): number => analyse(lexicon, normalise(text).text, createAnalysis()).hitCount;
  law(hits(`xx ${form}, yy`) > 0, `${form} is not found for ${lemma}`);
  if (form.length > 3) law(hits(`xx ${form}xq yy`) === 0, `${form}xq is taken for ${lemma}`);
}

/** The verbs of a sentence say of its act what they say wherever they stand, and whatever stands between them. */
function chainLaw({ language, text, modality, voice }: KnownChain): void {
  const lexicon = rulePack.language(language)?.lexicon;
  law(lexicon !== undefined, `the rule pack has no ${language}`);
  const analysis = analyse(lexicon, text, createAnalysis());
  const found = clauses(lexicon, analysis, { start: 0, end: text.length }).flatMap((clause) =>
    verbChains(lexicon, analysis, clause),
  );
  const told = found.map((one) => `${one.modality} ${one.voice}`).join();
  law(told === `${modality} ${voice}`, `${shown(text)} says ${told}, not ${modality} ${voice}`);
}

function quantityLaw({ language, text, kind, value, upper, date }: Written, before: string, after: string): void {
  const head = `${before.replaceAll(/[\d%§/–-]|\.$/gu, '')} on `;
  const normal = normalise(`${head}${text}, ${after.replaceAll(/[\d%§/–-]/gu, '')}`);
  const lexicon = rulePack.language(language)?.lexicon;
  law(lexicon !== undefined, `the rule pack has no ${language}`);
  const found = entities(lexicon, normal.text);
  law(
    found.some(
      (one) =>
        one.kind === kind &&
        (value === undefined || one.value === value) &&
        (upper === undefined || one.upper === upper) &&
        (date === undefined || one.date === date) &&
        normal.text
          .slice(one.start, one.end)
          .replaceAll(/\s/gu, '')
          .includes(normalise(text).text.split(' ')[0] ?? ''),
    ),
    `${shown(text)} is read as ${JSON.stringify(found)} in ${shown(normal.text)}`,
  );
}
