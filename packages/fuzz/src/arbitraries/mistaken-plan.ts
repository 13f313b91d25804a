import type { RuleId } from '@lapsilinssi/core';
import * as fc from 'fast-check';

import { rulePack } from '../rule-pack.ts';

/** A mistake that was put into a plan: the rule that tells of it, and the words that it marks. */
export type Mistake = readonly [rule: RuleId, marks: string];

/** A plan with everything that is wrong in it, as far as {@link WATCHED} rules look at it. */
export interface MistakenPlan {
  readonly markdown: string;
  /** The same without tables and markup, or undefined when it has tables. */
  readonly text?: string;
  readonly mistakes: readonly Mistake[];
  readonly language: 'fi' | 'sv';
}

/** Rules of whose findings it is known how many there are and where. */
export const WATCHED: ReadonlySet<RuleId> = new Set<RuleId>([
  'measure-without-owner',
  'measure-without-deadline',
  'indicator-incomplete',
  'indicator-target-inconsistent',
  'outdated-statute',
  'outdated-term',
  'placeholder-left',
  'section-empty',
  'heading-level-skipped',
  'commitment-vague',
  'period-stale',
]);

/** A piece of a plan. */
interface Piece {
  readonly markdown: string;
  readonly text?: string;
  readonly mistakes: readonly Mistake[];
}

const MEASURES = {
  fi: {
    section: 'Toimenpiteet',
    names: ['Kerhokyydit kyliin', 'Kerhotila avataan', 'Puistoon hankitaan keinut', 'Koulujen pihat uusitaan'],
    heads: { measure: ['Toimenpide', 'Toimi'], owner: ['Vastuutaho', 'Vastuu'], time: ['Aikataulu', 'Ajankohta'] },
    owners: ['rehtori', 'sivistysjohtaja', 'nuorisopalvelut'],
    times: ['2027', 'syksy 2028', 'vuosittain', '31.12.2027'],
    none: ['', '-', '–'],
  },
  sv: {
    section: 'Åtgärder',
    names: ['Klubbskjuts till byarna', 'Klubblokalen öppnas', 'Gungor skaffas till parken', 'Skolgårdarna förnyas'],
    heads: { measure: ['Åtgärd'], owner: ['Ansvarig', 'Ansvar'], time: ['Tidtabell', 'Tidpunkt'] },
    owners: ['rektor', 'bildningsdirektören', 'ungdomstjänsterna'],
    times: ['2027', 'hösten 2028', 'årligen', '31.12.2027'],
    none: ['', '-', '–'],
  },
} as const;

/** A table with its columns in some order. */
function tableOf(columns: readonly (readonly string[])[], order: readonly number[]): string {
  const placed = order.map((at) => columns[at] ?? []);
  const rows = (placed[0] ?? []).map((_, row) => `| ${placed.map((column) => column[row] ?? '').join(' | ')} |`);
  return [rows[0], `|${placed.map(() => '---|').join('')}`, ...rows.slice(1)].join('\n');
}

function measuresIn(language: 'fi' | 'sv'): fc.Arbitrary<Piece> {
  const words = MEASURES[language];
  return fc
    .record({
      names: fc.shuffledSubarray([...words.names], { minLength: 1 }),
      owners: fc.array(fc.constantFrom(...words.owners, ...words.owners, ...words.none), {
        minLength: 3,
        maxLength: 3,
      }),
      times: fc.array(fc.constantFrom(...words.times, ...words.none), { minLength: 3, maxLength: 3 }),
      heads: fc.tuple(
        fc.constantFrom(...words.heads.measure),
        fc.constantFrom(...words.heads.owner),
        fc.constantFrom(...words.heads.time),
      ),
      // An empty cell in the first column says what stands above it.
      order: fc.constantFrom([0, 1, 2], [0, 2, 1]),
    })
    .map(({ names, owners, times, heads: [measure, owner, time], order }) => {
      // Where a whole column is empty, that is told of once.
      const isNone = (cell: string | undefined): boolean => words.none.some((one) => one === cell);
      const [owner1, time1] = [words.owners[0], words.times[0]];
      const table = tableOf(
        [
          [measure, ...names],
          [owner, owner1, ...owners].slice(0, names.length + 1),
          [time, time1, ...times].slice(0, names.length + 1),
        ],
        order,
      );
      return {
        markdown: `## ${words.section}\n\n${table}`,
        mistakes: names.flatMap((name, row): Mistake[] => [
          ...(row > 0 && isNone(owners[row - 1]) ? ([['measure-without-owner', name]] as const) : []),
          ...(row > 0 && isNone(times[row - 1]) ? ([['measure-without-deadline', name]] as const) : []),
        ]),
      };
    });
}

const INDICATORS = {
  fi: { section: 'Mittarit', heads: ['Mittari', 'Lähtötaso', 'Tavoite', 'Lähde'], source: 'Kouluterveyskysely' },
  sv: { section: 'Indikatorer', heads: ['Indikator', 'Utgångsläge', 'Mål', 'Källa'], source: 'Enkäten Hälsa i skolan' },
} as const;

/** Indicators in per cent of which it is known which way is better. */
const KNOWN = (rulePack.compiled.indicators?.indicators ?? []).filter(
  ({ unit, direction, source, unconfirmed }) =>
    unit === 'percent' &&
    direction !== 'interpret' &&
    source === 'school-health-promotion' &&
    !unconfirmed.includes('direction'),
);

function indicatorsIn(language: 'fi' | 'sv'): fc.Arbitrary<Piece> {
  const words = INDICATORS[language];
  const rows = fc
    .uniqueArray(
      fc.record({
        indicator: fc.constantFrom(...KNOWN),
        baseline: fc.integer({ min: 21, max: 40 }),
        by: fc.integer({ min: 1, max: 19 }),
        better: fc.boolean(),
        lacks: fc.constantFrom('', '', '', 'baseline', 'target'),
      }),
      { minLength: 1, maxLength: 3, selector: ({ indicator }) => indicator.id },
    )
    // A column without any value is told of at its heading.
    .map(([first, ...rest]) => (first === undefined ? [] : [{ ...first, lacks: '' }, ...rest]));
  return fc.tuple(rows, fc.constantFrom([0, 1, 2, 3], [0, 3, 1, 2], [0, 2, 1, 3])).map(([all, order]) => {
    const names = all.map(({ indicator }) => indicator.name[language] ?? indicator.name.fi ?? '');
    const columns = [
      names,
      all.map(({ baseline, lacks }) => (lacks === 'baseline' ? '' : `${baseline} % (2025)`)),
      all.map(({ indicator, baseline, by, better, lacks }) => {
        const target = baseline + (better === (indicator.direction === 'higher') ? by : -by);
        return lacks === 'target' ? '' : `${target} %`;
      }),
      all.map(() => words.source),
    ];
    return {
      markdown: `## ${words.section}\n\n${tableOf(
        columns.map((column, at) => [words.heads[at] ?? '', ...column]),
        order,
      )}`,
      mistakes: all.flatMap(({ lacks, better }, row): Mistake[] => {
        const name = names[row] ?? '';
        if (lacks !== '') return [['indicator-incomplete', name]];
        return better ? [] : [['indicator-target-inconsistent', columns[2]?.[row] ?? '']];
      }),
    };
  });
}

/** Statutes that are repealed as a whole, by their numbers. */
const REPEALED = rulePack.compiled.wording.statutes.flatMap(({ number, state, sections, verified, question, words }) =>
  number !== undefined && state === 'repealed' && sections.length === 0 && verified && !question
    ? [{ number, fi: words.fi?.name ?? 'Laki', sv: words.sv?.name ?? 'Lagen' }]
    : [],
);

/** Sentences with what is wrong in them. */
const SENTENCES: Readonly<Record<'fi' | 'sv', readonly (readonly [text: string, ...mistakes: Mistake[]])[]>> = {
  fi: [
    ['Aluehallintovirasto valvoo palveluja.', ['outdated-term', 'Aluehallintovirasto']],
    ['Asia viedään aluehallintovirastoon kesällä.', ['outdated-term', 'aluehallintovirastoon']],
    ['Lupa haetaan ALUEHALLINTOVIRASTOLTA.', ['outdated-term', 'ALUEHALLINTOVIRASTOLTA']],
    ['Aiemmin aluehallintovirasto valvoi palveluja.'],
    ['Yhteystiedot saa osoitteesta [kunnan nimi].', ['placeholder-left', '[kunnan nimi]']],
    ['Puhelin on xxx.', ['placeholder-left', 'xxx']],
    ['Graniitti on kova kivi, ja kalkkikivi on pehmeämpi.'],
    ['Kevät tulee etelästä (ks. kuva 3), ja lumi sulaa.'],
  ],
  sv: [
    ['Regionförvaltningsverket övervakar servicen.', ['outdated-term', 'Regionförvaltningsverket']],
    ['Tillståndet söks hos regionförvaltningsverket.', ['outdated-term', 'regionförvaltningsverket']],
    ['Tidigare övervakade regionförvaltningsverket servicen.'],
    ['Kontaktuppgifter: [kommunens namn].', ['placeholder-left', '[kommunens namn]']],
    ['Granit är en hård sten, och kalksten är mjukare.'],
  ],
};
type Statute = (typeof REPEALED)[number];
const STATUTES = {
  fi: ({ fi, number }: Statute) => `${fi} ${number} velvoittaa kuntaa.`,
  sv: ({ sv, number }: Statute) => `${sv} (${number}) förpliktar kommunen.`,
} as const;
/** Says nothing that any rule looks for. */
const FILLERS = {
  fi: 'Meri lainehtii saarten välissä, ja lokit lentävät.',
  sv: 'Havet böljar mellan öarna, och måsarna flyger.',
} as const;
const HEADINGS = {
  fi: ['Kivilajit', 'Sää ja ilmasto', 'Kartat', 'Puut'],
  sv: ['Stenarter', 'Väder', 'Kartor', 'Träd'],
} as const;

function sentencesIn(language: 'fi' | 'sv'): fc.Arbitrary<Piece> {
  const one = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...SENTENCES[language]) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...REPEALED)
        .map((statute) => [STATUTES[language](statute), ['outdated-statute', statute.number]] as const),
    },
  );
  return fc
    .record({
      heading: fc.constantFrom(...HEADINGS[language]),
      paragraphs: fc.uniqueArray(one, { maxLength: 3, selector: ([text]) => text }),
      before: fc.boolean(),
      /** Levels that a heading below the section leaves out; no heading at 0. */
      skips: fc.constantFrom(0, 0, 0, 1, 2),
      below: fc.constantFrom(...HEADINGS[language]),
    })
    .map(({ heading, paragraphs, before, skips, below }) => {
      const texts = paragraphs.map(([text]) =>
        before ? `${FILLERS[language]} ${text}` : `${text} ${FILLERS[language]}`,
      );
      const last = skips === 0 ? [] : [`${'#'.repeat(2 + skips)} ${below}`, FILLERS[language]];
      const isEmpty = texts.length === 0 && skips === 0;
      return {
        markdown: [`## ${heading}`, ...texts, ...last].join('\n\n'),
        ...(skips === 0 && { text: [heading.toUpperCase(), ...texts].join('\n\n') }),
        mistakes: [
          ...(isEmpty ? ([['section-empty', heading]] as const) : []),
          ...paragraphs.flatMap(([, ...all]) => all),
          ...(skips === 2 ? ([['heading-level-skipped', below]] as const) : []),
        ],
      };
    });
}

const FRONTS = {
  fi: (years: string) =>
    `---\nasiakirjatyyppi: LaNu\nkieli: fi\norganisaatiomuoto: kunta\nkausi: ${years}\n---\n\n# Mallilan hyvinvointisuunnitelma ${years}`,
  sv: (years: string) =>
    `---\ndokumenttyp: child-youth-plan\nspråk: sv\norganisationsform: kommun\nperiod: ${years}\n---\n\n# Välfärdsplan för Modellby ${years}`,
} as const;

/** Plans of which every mistake is known. */
export const mistakenPlan: fc.Arbitrary<MistakenPlan> = fc
  .record({
    language: fc.constantFrom('fi' as const, 'fi' as const, 'sv' as const),
    from: fc.constantFrom(2019, 2025, 2026),
  })
  .chain(({ language, from }) =>
    fc
      .uniqueArray(
        fc.oneof(measuresIn(language), indicatorsIn(language), sentencesIn(language), sentencesIn(language)),
        // What is told twice is told of once.
        { minLength: 1, maxLength: 5, selector: ({ markdown }) => markdown.slice(0, markdown.indexOf('\n')) },
      )
      .map((pieces): MistakenPlan => {
        const years = `${from}–${from + 3}`;
        const front = FRONTS[language](years);
        const isText = pieces.every(({ text }) => text !== undefined);
        return {
          markdown: [front, ...pieces.map(({ markdown }) => markdown)].join('\n\n') + '\n',
          ...(isText && { text: pieces.map(({ text }) => text).join('\n\n\n') + '\n' }),
          mistakes: [
            ...(from === 2019
              ? ([['period-stale', `${language === 'fi' ? 'kausi' : 'period'}: ${years}`]] as const)
              : []),
            ...pieces.flatMap(({ mistakes }) => mistakes),
          ],
          language,
        };
      }),
  );
