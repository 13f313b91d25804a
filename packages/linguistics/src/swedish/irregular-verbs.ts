/** What of a short or irregular verb its key forms do not tell. */
export interface IrregularVerb {
  /** Older infinitive from which the present participle is made (`taga` → `tagande`). */
  readonly long?: string;
  /** Past participle, common gender; the empty text when there is none. */
  readonly participle?: string;
  /** False when the verb has no s-passive. */
  readonly passive?: boolean;
  /** A second set of key forms in use beside the first: present, past, supine. */
  readonly second?: readonly [present: string, past: string, supine: string];
}

/**
 * Verbs by infinitive and past tense, which together settle the verb (`anta antog` holds `ta tog`, `fatta fattade` does not).
 * Longer infinitives stand before the shorter ones that they end in.
 */
const TABLE: readonly (readonly [infinitive: string, past: string, verb: IrregularVerb])[] = [
  ['förstå', 'förstod', { participle: 'förstådd' }],
  ['delta', 'deltog', { long: 'deltaga', participle: '', passive: false }],
  ['vara', 'var', { participle: '', passive: false, second: ['är', 'vore', 'varit'] }],
  ['bli', 'blev', { long: 'bliva', participle: '', passive: false }],
  ['ske', 'skedde', { passive: false }],
  ['ge', 'gav', { long: 'giva', second: ['ger', 'gav', 'givit'] }],
  ['ta', 'tog', { long: 'taga' }],
  ['dra', 'drog', { long: 'draga' }],
  ['be', 'bad', { long: 'bedja', participle: 'bedd' }],
  ['ha', 'hade', { long: 'hava', participle: '' }],
  ['klä', 'klädde', { long: 'kläda' }],
  ['se', 'såg', { participle: 'sedd' }],
  ['gå', 'gick', { participle: 'gången' }],
  ['säga', 'sade', { second: ['säger', 'sa', 'sagt'] }],
  ['lägga', 'lade', { second: ['lägger', 'la', 'lagt'] }],
  ['stödja', 'stödde', { second: ['stödjer', 'stödde', 'stött'] }],
  ['glädja', 'gladde', { second: ['glädjer', 'gladde', 'glatt'] }],
  ['besluta', 'beslutade', { second: ['besluter', 'beslöt', 'beslutit'] }],
  ['sprida', 'spred', { second: ['sprider', 'spridde', 'spridit'], participle: 'spridd' }],
  ['bestrida', 'bestred', { second: ['bestrider', 'bestridde', 'bestritt'] }],
  ['växa', 'växte', { second: ['växer', 'växte', 'växt'] }],
  ['tvinga', 'tvingade', { second: ['tvingar', 'tvang', 'tvungit'] }],
];

/** What is known of an irregular verb or a compound of one (`avge` is `ge`); undefined for a regular verb. */
export function irregularVerb(lemma: string, past: string): IrregularVerb | undefined {
  for (const [infinitive, pastTense, verb] of TABLE) {
    if (!lemma.endsWith(infinitive)) continue;
    const first = lemma.slice(0, -infinitive.length);
    if (past !== first + pastTense) continue;
    const { long, participle, passive, second } = verb;
    return {
      ...(long === undefined ? {} : { long: first + long }),
      ...(participle === undefined ? {} : { participle: participle === '' ? '' : first + participle }),
      ...(passive === undefined ? {} : { passive }),
      ...(second === undefined
        ? {}
        : {
            second: [first + second[0], first + second[1], first + second[2]],
          }),
    };
  }
  return undefined;
}
