import type { CompiledPack, Criterion, DocumentType, RequiredContent, Texts, Theme } from '@lapsilinssi/core';

/** The same text in every language but for its language code, for texts whose words do not matter. */
function plain(text: string): Texts {
  return { fi: text, sv: `${text} (sv)`, en: `${text} (en)` };
}

const criterion = (id: string, title: Texts, message: Texts): Criterion => ({
  id,
  trace: 'T2-1',
  key: true,
  title,
  question: plain(`Kysymys: ${id}?`),
  message,
  why: plain('Lapselle kuuleminen on kesken, kunnes hän saa vastauksen.'),
  advice: plain('Kirjaa, kuka vastaa lapsille, miten ja milloin.'),
  basis: ['yleiskommentti-12'],
  basisKind: 'recommendation',
  evidence: {},
});

const theme = (
  id: string,
  texts: Pick<Theme, 'title' | 'subject' | 'step' | 'why'>,
  rest: Partial<Theme> = {},
): Theme => ({
  id,
  trace: 'T1',
  ...texts,
  missing: {
    message: plain(`Suunnitelmassa ei kerrota: ${id}.`),
    advice: plain('Kirjaa, kuka tekee, mitä ja milloin.'),
  },
  thin: { advice: plain('Kuka järjestää, milloin ja missä asioissa?') },
  basis: ['lapsen-oikeudet-12'],
  basisKind: 'law-duty',
  context: {},
  evidence: {},
  criteria: [],
  ...rest,
});

const impact = theme(
  'child-impact-assessment',
  {
    title: {
      fi: 'Vaikutukset lapsiin (lapsivaikutusten arviointi)',
      sv: 'Konsekvenser för barn (barnkonsekvensanalys)',
      en: 'Effects on children (child impact assessment)',
    },
    subject: {
      fi: 'Lapsivaikutusten arviointi',
      sv: 'Bedömningen av konsekvenser för barn',
      en: 'Child impact assessment',
    },
    step: {
      fi: 'Kirjaa, missä päätöksissä vaikutukset lapsiin arvioidaan ja kuka sen tekee.',
      sv: 'Skriv i vilka beslut konsekvenserna för barn bedöms och vem som gör det.',
      en: 'Write in which decisions the effects on children are assessed and by whom.',
    },
    why: {
      fi: 'Ilman sovittua tapaa lapsen etu jää helposti punnitsematta, kun palveluista päätetään.',
      sv: 'Utan ett överenskommet sätt blir barnets bästa lätt ovägt när man beslutar om tjänster.',
      en: 'Without an agreed way the best interests of the child are easily left unweighed.',
    },
  },
  {
    missing: {
      message: {
        fi: 'Suunnitelmassa ei kerrota, miten päätösten vaikutukset lapsiin arvioidaan.',
        sv: 'Planen berättar inte hur beslutens konsekvenser för barn bedöms.',
        en: 'The plan does not say how the effects of decisions on children are assessed.',
      },
      advice: {
        fi: 'Kirjaa, missä päätöksissä arvio tehdään, kuka sen tekee ja miten lapsilta kysytään.',
        sv: 'Skriv i vilka beslut en barnkonsekvensanalys görs, vem som gör den och hur barnen tillfrågas.',
        en: 'Write in which decisions it is made, by whom, and how children are asked.',
      },
    },
  },
);

const participation = theme(
  'participation',
  {
    title: { fi: 'Osallisuus ja kuuleminen', sv: 'Delaktighet och hörande', en: 'Participation and hearing' },
    subject: { fi: 'Osallisuus', sv: 'Delaktigheten', en: 'Participation' },
    step: {
      fi: 'Kirjaa, missä asioissa lapsia kuullaan ja kuka kuulemisen järjestää.',
      sv: 'Skriv i vilka frågor barn hörs och vem som ordnar hörandet.',
      en: 'Write in which matters children are heard and who arranges it.',
    },
    why: {
      fi: 'Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.',
      sv: 'Ett hörande utan ansvarig blir lätt av för barnet när det är bråttom.',
      en: 'A hearing that nobody arranges passes the child by in a hurry.',
    },
  },
  {
    criteria: [
      criterion(
        'feedback',
        { fi: 'Palaute lapsille', sv: 'Svar till barnen', en: 'Answer to children' },
        {
          fi: 'Luvusta ei selviä, miten lapset saavat tietää, mitä heidän näkemyksistään seurasi.',
          sv: 'Av avsnittet framgår inte hur barnen får veta vad deras åsikter ledde till.',
          en: 'The section does not show how children learn what came of their views.',
        },
      ),
      criterion(
        'stage',
        { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
        plain('Luvusta ei selviä, missä vaiheessa lapsia kuullaan.'),
      ),
      criterion(
        'resources',
        { fi: 'Voimavarat', sv: 'Resurser', en: 'Resources' },
        plain('Luvusta ei selviä, mitä kuulemiseen on varattu.'),
      ),
      criterion(
        'vulnerable',
        { fi: 'Haavoittuvat ryhmät', sv: 'Utsatta grupper', en: 'Vulnerable groups' },
        plain('Luvusta ei selviä, miten tavoitetaan ne, joita harvoin kuullaan.'),
      ),
    ],
  },
);

const simple = (id: string, fi: string, sv: string, en: string): Theme =>
  theme(id, {
    title: { fi, sv, en },
    subject: { fi, sv, en },
    step: plain(`Täydennä: ${fi}.`),
    why: plain('Lapsi näkee vasta, mitä tehdään.'),
  });

const themes: readonly Theme[] = [
  impact,
  participation,
  simple(
    'wellbeing-indicators',
    'Hyvinvoinnin mittarit ja seuranta',
    'Indikatorer och uppföljning',
    'Indicators and follow-up',
  ),
  simple(
    'network-leadership',
    'Palvelujen johtaminen yhdessä (verkostojohtaminen)',
    'Gemensam ledning av tjänsterna',
    'Leading services together',
  ),
  simple('child-budgeting', 'Lapsibudjetointi', 'Barnbudgetering', 'Child budgeting'),
  simple('transitions', 'Siirtymävaiheet', 'Övergångar', 'Transitions'),
  simple('lets-talk-about-children', 'Lapset puheeksi', 'Föra barn på tal', "Let's talk about children"),
];

const content = (id: string, fi: string, sv: string, en: string): RequiredContent => ({
  id,
  for: ['municipality', 'joint'],
  title: { fi, sv, en },
  message: {
    fi: `Suunnitelmasta ei löydy tätä: ${fi.toLowerCase()}.`,
    sv: `Planen anger inte detta: ${sv.toLowerCase()}.`,
    en: `The plan does not give this: ${en.toLowerCase()}.`,
  },
  why: plain('Vasta seuranta kertoo, muuttuiko lasten arjessa mikään.'),
  advice: plain('Lisää luku: kuka kokoaa tiedot, milloin ja mille toimielimelle.'),
  basis: ['lastensuojelulaki-12'],
  basisKind: 'law-content',
  sectionRoles: [],
  found: {},
});

const required = { requirement: 'required', level: 3 } as const;
const recommended = { requirement: 'recommended', level: 1 } as const;

const plan: DocumentType = {
  id: 'child-youth-plan',
  aboutChildren: true,
  carriesOut: [],
  name: {
    fi: 'Lasten ja nuorten hyvinvointisuunnitelma',
    sv: 'Plan för barns och ungas välfärd',
    en: 'Wellbeing plan for children and young people',
  },
  aliases: ['lanu'],
  organisationKinds: ['municipality', 'county', 'joint'],
  called: {},
  contentsTitle: { fi: 'lastensuojelulaki 12 §', sv: '12 § i barnskyddslagen', en: 'Child Welfare Act, section 12' },
  themes: {
    'child-impact-assessment': required,
    participation: required,
    'wellbeing-indicators': { requirement: 'required', level: 4 },
    'network-leadership': required,
    'child-budgeting': recommended,
    transitions: recommended,
    'lets-talk-about-children': recommended,
  },
  asks: 'all',
  approval: [],
  outdatedStructures: [],
  contents: [
    content(
      'growth-conditions',
      'Kasvuolot ja hyvinvoinnin tila',
      'Uppväxtförhållanden och välfärd',
      'Growth conditions and wellbeing',
    ),
    content('prevention', 'Ehkäisevät toimet', 'Förebyggande åtgärder', 'Preventive measures'),
    content('cooperation', 'Yhteistyön järjestäminen', 'Hur samarbetet ordnas', 'How cooperation is arranged'),
    content(
      'implementation',
      'Toteuttaminen ja seuranta',
      'Genomförande och uppföljning',
      'Implementation and follow-up',
    ),
  ],
  signs: {},
};

const other: DocumentType = {
  id: 'other',
  aboutChildren: false,
  carriesOut: [],
  name: { fi: 'Muu asiakirja', sv: 'Annat dokument', en: 'Other document' },
  aliases: [],
  organisationKinds: ['municipality', 'county', 'joint'],
  called: {},
  themes: {},
  asks: 'none',
  approval: [],
  outdatedStructures: [],
  contents: [],
  signs: {},
};

const language = {
  lexicon: '',
  units: [],
  patterns: [],
  sectionRoles: [],
  columnRoles: [],
  frame: {
    actor: 0,
    vagueActor: 0,
    child: 0,
    rivals: [],
    reporting: 0,
    indicator: 0,
    resource: 0,
    emptyAct: 0,
    responsibility: 0,
    hedge: 0,
    endingAct: 0,
    unwantedAct: -1,
    byLaw: 0,
    softAct: -1,
    attentionAct: -1,
    openAct: -1,
    softener: -1,
    undecided: -1,
    attraction: -1,
    measureWord: -1,
    practice: -1,
    receiver: -1,
    telling: -1,
    dealing: -1,
    report: -1,
    target: -1,
    counting: -1,
    change: -1,
    decision: -1,
    toWhom: -1,
    foreseen: -1,
  },
};

/** A pack of seven themes, one plan type with four statutory contents, and `other`. It has texts only: nothing is matched with it. */
export const pack: CompiledPack = {
  format: 1,
  id: 'lapsilinssi',
  version: '0.1.0',
  hash: '0123456789abcdef',
  organisations: [],
  leftOut: [],
  rules: [],
  wording: { right: {}, beside: {}, terms: [], statutes: [], known: {}, abbreviations: [] },
  sources: [
    {
      id: 'lapsen-oikeudet-12',
      kind: 'convention',
      title: plain('Lapsen oikeuksien sopimus'),
      citation: {
        fi: 'lapsen oikeuksien sopimus 12 art.',
        sv: 'konventionen om barnets rättigheter, art. 12',
        en: 'Convention on the Rights of the Child, article 12',
      },
      checked: '2026-11-21',
    },
    {
      id: 'lastensuojelulaki-12',
      kind: 'statute',
      title: plain('Lastensuojelulaki'),
      citation: {
        fi: 'lastensuojelulaki 417/2007, 12 §',
        sv: '12 § i barnskyddslagen (417/2007)',
        en: 'Child Welfare Act 417/2007, section 12',
      },
      checked: '2026-11-21',
    },
    {
      id: 'yleiskommentti-12',
      kind: 'general-comment',
      title: plain('Yleiskommentti nro 12'),
      citation: { fi: 'yleiskommentti nro 12', sv: 'allmän kommentar nr 12', en: 'General comment No. 12' },
      checked: '2026-11-21',
    },
  ],
  themes,
  documentTypes: [plan, other],
  languages: { fi: language, sv: language, en: language },
};
