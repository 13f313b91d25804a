import type { ReportedAssessment, CriterionResult, Language } from '@lapsilinssi/core';

import { assessmentOf, documentOf, findingOf, stepOf, themeOf } from './assessment-of.ts';

const contents = (found: readonly boolean[]): ReportedAssessment['contents'] =>
  ['growth-conditions', 'prevention', 'cooperation', 'implementation'].map((id, index) => ({
    id,
    found: found[index] ?? false,
    basisKind: 'law-content',
  }));

const questions = (met: number): readonly CriterionResult[] =>
  ['feedback', 'stage', 'resources', 'vulnerable'].map((id, index) => ({ id, met: index >= 4 - met, asked: true }));

/** A plan that answers everything but two questions of participation and one recommended theme. */
export function goodPlan(language: Language = 'fi'): ReportedAssessment {
  const swedish = language === 'sv';
  const document = documentOf({
    title: swedish
      ? 'Plan för barns och ungas välfärd 2026–2029'
      : 'Lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
    language,
    organisation: swedish ? 'Modellby kommun' : 'Mallilan kunta',
    period: [2026, 2029],
    sections: swedish
      ? [
          ['1', 'Nuläge', 5],
          ['3.1', 'Delaktighet', 80],
        ]
      : [
          ['1', 'Nykytila', 5],
          ['3.1', 'Osallisuus', 80],
        ],
  });
  const quote = swedish
    ? 'Elevkåren beslutar om vårens projekt, och rektorn svarar inom två veckor.'
    : 'Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.';
  const open = { rule: 'criterion-missing', severity: 'info', theme: 'participation', section: 2, line: 80 } as const;
  const findings = [
    findingOf({ ...open, criterion: 'feedback', basis: ['yleiskommentti-12'], basisKind: 'recommendation' }),
    findingOf({ ...open, criterion: 'stage', basis: ['yleiskommentti-12'], basisKind: 'recommendation' }),
    findingOf({ rule: 'theme-missing', severity: 'info', theme: 'transitions', line: 1, basisKind: 'good-practice' }),
  ];
  return assessmentOf({
    document,
    themes: [
      themeOf('child-impact-assessment', 3, { quote: 'Valmistelija arvioi vaikutukset lapsiin.', section: 1, line: 7 }),
      themeOf('participation', 4, {
        quote,
        section: 2,
        line: 84,
        slots: ['actor', 'act', 'time'],
        criteria: questions(2),
      }),
      themeOf('wellbeing-indicators', 4, { quote: 'Yksinäisiä nuoria on 9 prosenttia.', section: 1, line: 9 }),
      themeOf('network-leadership', 3, { quote: 'LAPE-ryhmä sopii työnjaosta.', section: 1, line: 11 }),
      themeOf('child-budgeting', 1),
      themeOf('transitions', 0),
      themeOf('lets-talk-about-children', 2),
    ],
    contents: contents([true, true, true, true]),
    findings,
    nextSteps: [],
  });
}

/** A plan that mentions much, promises little and lacks two statutory contents. */
export function weakPlan(language: Language = 'fi', path = 'suunnitelma.md'): ReportedAssessment {
  const swedish = language === 'sv';
  const document = documentOf({
    path,
    title: swedish ? 'Plan för barns och ungas välfärd' : 'Lasten ja nuorten hyvinvointisuunnitelma',
    language,
    typeSource: 'title',
    organisation: swedish ? 'Modellby kommun' : 'Mallilan kunta',
    period: [2026, 2029],
    sections: swedish
      ? [
          ['2', 'Verksamhetsmiljö', 20],
          ['3.1', 'Delaktighet', 80],
          ['4', 'Åtgärder', 118],
          ['', 'Uppföljning', 200],
        ]
      : [
          ['2', 'Toimintaympäristö', 20],
          ['3.1', 'Osallisuus', 80],
          ['4', 'Toimenpiteet', 118],
          ['', 'Seuranta', 200],
        ],
  });
  const law = {
    rule: 'required-content-missing',
    severity: 'error',
    basis: ['lastensuojelulaki-12'],
    basisKind: 'law-content',
  } as const;
  const open = {
    rule: 'criterion-missing',
    severity: 'info',
    theme: 'participation',
    section: 2,
    line: 80,
    basis: ['yleiskommentti-12'],
    basisKind: 'recommendation',
  } as const;
  const cooperation = findingOf({ ...law, content: 'cooperation', line: 1 });
  const implementation = findingOf({ ...law, content: 'implementation', line: 1 });
  const impact = findingOf({
    rule: 'theme-missing',
    severity: 'error',
    theme: 'child-impact-assessment',
    section: 1,
    line: 20,
    basis: ['lapsen-oikeudet-12'],
    basisKind: 'law-duty',
    fixes: [{ kind: 'insert-section', safety: 'suggested', theme: 'child-impact-assessment', after: 1 }],
  });
  const participation = findingOf({
    rule: 'theme-thin',
    severity: 'warning',
    messageId: 'theme-thin.described',
    theme: 'participation',
    section: 2,
    line: 80,
    basisKind: 'good-practice',
    related: [
      {
        messageId: 'strongest-passage',
        range: {
          start: { part: 0, offset: 8300, line: 84, column: 1 },
          end: { part: 0, offset: 8340, line: 84, column: 41 },
        },
      },
    ],
  });
  const indicators = findingOf({
    rule: 'theme-thin',
    severity: 'warning',
    messageId: 'theme-thin.mentioned',
    theme: 'wellbeing-indicators',
    section: 4,
    line: 200,
    basisKind: 'good-practice',
  });
  const leadership = findingOf({
    rule: 'theme-thin',
    severity: 'warning',
    messageId: 'theme-thin.mentioned',
    theme: 'network-leadership',
    section: 4,
    line: 200,
    basisKind: 'good-practice',
  });
  const questionsOpen = ['feedback', 'stage', 'resources', 'vulnerable'].map((criterion) =>
    findingOf({ ...open, criterion }),
  );
  const absent = ['child-budgeting', 'transitions', 'lets-talk-about-children'].map((theme) =>
    findingOf({ rule: 'theme-missing', severity: 'info', theme, line: 1, basisKind: 'good-practice' }),
  );
  return assessmentOf({
    document,
    themes: [
      themeOf('child-impact-assessment', 0),
      themeOf('participation', 2, {
        quote: swedish
          ? 'Elevkårerna hörs när skolgården förnyas.'
          : 'Oppilaskuntia kuullaan, kun koulun pihaa uudistetaan.',
        section: 2,
        line: 84,
        criteria: questions(0),
      }),
      themeOf('wellbeing-indicators', 1, { quote: 'Hyvinvointia seurataan.', section: 4, line: 202 }),
      themeOf('network-leadership', 1, { quote: 'Yhteistyötä tehdään.', section: 4, line: 203 }),
      themeOf('child-budgeting', 0),
      themeOf('transitions', 0),
      themeOf('lets-talk-about-children', 0),
    ],
    contents: contents([true, true, false, false]),
    findings: [cooperation, implementation, ...absent, impact, participation, ...questionsOpen, indicators, leadership],
    nextSteps: [
      stepOf({ messageId: 'content-step', content: 'cooperation' }, [cooperation]),
      stepOf({ messageId: 'content-step', content: 'implementation' }, [implementation]),
      stepOf({ messageId: 'theme-step', theme: 'child-impact-assessment' }, [impact]),
    ],
  });
}
