import type { Language, Modality } from '@lapsilinssi/linguistics';
import * as fc from 'fast-check';

/** A sentence of one clause, and what its verbs say of the act. */
export interface KnownChain {
  readonly language: Language;
  readonly text: string;
  readonly modality: Modality;
  readonly voice: 'active' | 'passive';
}

/** Before the verbs, the verbs, between and behind them: none of it changes what they say. */
interface Words {
  readonly language: Language;
  readonly before: readonly string[];
  readonly adverbs: readonly string[];
  readonly behind: readonly string[];
  /** Verbs with `…` where an adverb may stand. */
  readonly verbs: readonly (readonly [verbs: string, modality: Modality, voice: 'active' | 'passive'])[];
}

const WORDS: readonly Words[] = [
  {
    language: 'fi',
    before: ['', 'Vaikutukset', 'Lasten mielipiteet', 'Keväällä'],
    adverbs: ['', 'aina', 'ennen päätöstä', 'kahdesti vuodessa'],
    behind: ['', 'yhdessä', 'vuosittain', 'kaikissa kouluissa'],
    verbs: [
      ['arvioidaan …', 'does', 'passive'],
      ['arvioitiin …', 'did', 'passive'],
      ['on … arvioitu', 'did', 'passive'],
      ['on … arvioitava', 'must', 'active'],
      ['pitää … arvioida', 'must', 'active'],
      ['tulee … arvioida', 'must', 'active'],
      ['tulisi … arvioida', 'wish', 'active'],
      ['pyritään … arvioimaan', 'hedged', 'passive'],
      ['ei … arvioida', 'denied', 'passive'],
      ['voidaan … arvioida', 'hedged', 'passive'],
    ],
  },
  {
    language: 'sv',
    before: ['Konsekvenserna', 'Barnens åsikter'],
    adverbs: ['', 'alltid', 'två gånger om året'],
    behind: ['', 'tillsammans', 'varje år'],
    verbs: [
      ['bedöms …', 'does', 'passive'],
      ['bedömdes …', 'did', 'passive'],
      ['ska … bedömas', 'does', 'passive'],
      ['bör … bedömas', 'wish', 'passive'],
      ['bedöms inte …', 'denied', 'passive'],
    ],
  },
];

/** Sentences of one clause. */
export const knownChain: fc.Arbitrary<KnownChain> = fc
  .tuple(fc.constantFrom(...WORDS), fc.nat(), fc.nat(), fc.nat(), fc.nat())
  .map(([{ language, before, adverbs, behind, verbs }, verb, first, second, third]) => {
    const [words = '', modality = 'does', voice = 'passive'] = pick(verbs, verb) ?? [];
    const text = [pick(before, first), words.replace('…', pick(adverbs, second) ?? ''), pick(behind, third)]
      .join(' ')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    return { language, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, modality, voice };
  });

function pick<Value>(all: readonly Value[], at: number): Value | undefined {
  return all[at % all.length];
}
