import type { DocumentType } from '@lapsilinssi/core';

import { fieldTag } from '../src/field-tag.ts';
import type { SectionTemplates, TemplateLanguage } from '../src/template.ts';

/** What stands in the contents, whose own words are asked for. */
const CONTENT = {
  fi: 'Asia on kuvattu tässä luvussa kokonaisin lausein niin, että lukija ymmärtää sen.',
  sv: 'Saken beskrivs i det här avsnittet med hela meningar så att läsaren förstår den.',
} as const;

/** Short answers for the fields beside the first of a question. */
const SHORT = { fi: 'Katso edellinen kohta.', sv: 'Se föregående punkt.' } as const;

const MEASURES = {
  fi: [
    {
      goal: 'Jokaisella lapsella on kaveri',
      measure: 'Kaveritaitotunnit 1.–6. luokille',
      who: 'rehtori',
      when: '31.5.2027',
      resource: '2 000 euroa',
      indicator: 'Pidettyjen tuntien määrä',
    },
    {
      goal: 'Harrastus on lähellä',
      measure: 'Kerhokyydit kyliin',
      who: 'nuorisosihteeri',
      when: 'syyskuu 2027',
      resource: '6 000 euroa',
      indicator: 'Kyydissä olevien määrä',
    },
    {
      goal: 'Koulumatka on turvallinen',
      measure: 'Koulumatkojen kartoitus',
      who: 'tekninen johtaja',
      when: '30.4.2028',
      resource: 'oma työ',
      indicator: 'Korjattujen kohtien määrä',
    },
  ],
  sv: [
    {
      goal: 'Varje barn har en vän',
      measure: 'Vänskapslektioner för årskurs 1–6',
      who: 'rektorn',
      when: '31.5.2027',
      resource: '2 000 euro',
      indicator: 'Antal lektioner som hållits',
    },
    {
      goal: 'Hobbyn finns nära',
      measure: 'Klubbskjuts till byarna',
      who: 'ungdomssekreteraren',
      when: 'september 2027',
      resource: '6 000 euro',
      indicator: 'Antal barn som åker med',
    },
    {
      goal: 'Skolvägen är trygg',
      measure: 'Kartläggning av skolvägarna',
      who: 'tekniska direktören',
      when: '30.4.2028',
      resource: 'eget arbete',
      indicator: 'Antal ställen som åtgärdats',
    },
  ],
} as const;

/** By indicator, in the order in which the table offers them: ages, baseline and target. */
const FIGURES = {
  fi: [
    ['Pitää koulunkäynnistä', 'Kouluterveyskysely', '8.–9. luokka', '54 % (2025)', '60 % (2029)'],
    ['Tuntee itsensä yksinäiseksi', 'Kouluterveyskysely', '8.–9. luokka', '14 % (2025)', '10 % (2029)'],
    ['Koulukiusattuna vähintään kerran viikossa', 'Kouluterveyskysely', '4.–5. luokka', '8 % (2025)', '5 % (2029)'],
    ['Harrastaa vähintään yhtenä päivänä viikossa', 'Kouluterveyskysely', '4.–5. luokka', '84 % (2025)', '90 % (2029)'],
    [
      'Move!: fyysinen toimintakyky mahdollisesti haittaavalla tasolla',
      'Move!-mittaukset',
      '8. luokka',
      '38 % (2025)',
      '33 % (2029)',
    ],
    [
      'Lapsivaikutusten arviointi tehty, osuus päätöksistä',
      'oma tilasto',
      'kaikki lapset',
      '40 % (2026)',
      '90 % (2029)',
    ],
  ],
  sv: [
    ['Gillar skolan', 'Enkäten Hälsa i skolan', 'årskurs 8–9', '54 % (2025)', '60 % (2029)'],
    ['Känsla av ensamhet', 'Enkäten Hälsa i skolan', 'årskurs 8–9', '14 % (2025)', '10 % (2029)'],
    [
      'Utsätts för mobbning minst en gång i veckan',
      'Enkäten Hälsa i skolan',
      'årskurs 4–5',
      '8 % (2025)',
      '5 % (2029)',
    ],
    ['Har en hobby minst en dag i veckan', 'Enkäten Hälsa i skolan', 'årskurs 4–5', '84 % (2025)', '90 % (2029)'],
    [
      'Move!: fysisk funktionsförmåga på en nivå som kan vara till hinder',
      'Move!-mätningarna',
      'årskurs 8',
      '38 % (2025)',
      '33 % (2029)',
    ],
    ['Barnkonsekvensanalys gjord, andel av besluten', 'egen statistik', 'alla barn', '40 % (2026)', '90 % (2029)'],
  ],
} as const;

const FOLLOW_UP = {
  fi: {
    who: 'hyvinvointikoordinaattori',
    organ: 'sivistyslautakunta',
    when: 'maaliskuu 2027',
    indicator: 'Tyytyväinen elämäänsä, 8.–9. luokka (Kouluterveyskysely)',
    baseline: '71 % (2025)',
    target: '76 % (2029)',
  },
  sv: {
    who: 'välfärdskoordinatorn',
    organ: 'bildningsnämnden',
    when: 'mars 2027',
    indicator: 'Nöjd med sitt liv, årskurs 8–9 (Enkäten Hälsa i skolan)',
    baseline: '71 % (2025)',
    target: '76 % (2029)',
  },
} as const;

const PARTS = {
  fi: { approval: 'Valtuusto hyväksyi suunnitelman 14.12.2026.', sources: 'Kouluterveyskysely 2025, THL.' },
  sv: { approval: 'Fullmäktige godkände planen 14.12.2026.', sources: 'Enkäten Hälsa i skolan 2025, THL.' },
} as const;

/** An answer for each place of a document type's template, by tag: what a small municipality might write, the examples of the sections among it. */
export function fixtureAnswers(
  type: DocumentType,
  templates: SectionTemplates,
  language: TemplateLanguage,
): Record<string, string> {
  const answers = type.contents.map(({ id }): [string, string] => [fieldTag('plan', id, 'text'), CONTENT[language]]);
  answers.push(['organisation', language === 'fi' ? 'Mallilan kunta' : 'Mallböle kommun']);
  for (const [id, text] of Object.entries(PARTS[language])) answers.push([fieldTag('plan', id, 'text'), text]);
  answers.push([fieldTag('plan', 'approval', 'date'), '14.12.2026']);
  for (const owner of [...type.contents.map(({ id }) => id), 'wellbeing-indicators']) {
    for (const [row, measure] of MEASURES[language].entries())
      for (const [column, text] of Object.entries(measure))
        answers.push([fieldTag('plan', owner, `${column}-${row + 1}`), text]);
  }
  const tables = [
    ...type.contents.filter(({ table }) => table === 'indicators').map(({ id }) => id),
    'wellbeing-indicators',
  ];
  for (const owner of tables) {
    for (const [row, [indicator, source, ages, baseline, target]] of FIGURES[language].entries()) {
      const who = language === 'fi' ? 'sivistysjohtaja' : 'bildningsdirektören';
      for (const [column, text] of Object.entries({ indicator, source, ages, baseline, target, who }))
        answers.push([fieldTag('plan', owner, `${column}-${row + 1}`), text]);
    }
  }
  for (const { theme, questions } of templates.sections.filter((one) => one.language === language)) {
    for (const { criterion, example, fields } of questions)
      for (const [index, { id }] of fields.entries())
        answers.push([fieldTag(theme, criterion, id), index === 0 ? example : SHORT[language]]);
    for (const [column, text] of Object.entries(FOLLOW_UP[language]))
      answers.push([fieldTag(theme, 'section-follow-up', column), text]);
  }
  return Object.fromEntries(answers);
}
