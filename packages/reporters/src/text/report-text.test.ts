import type { ThemeResult } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { documentOf, assessmentOf, findingOf, themeOf } from '../../test/assessment-of.ts';
import { pack } from '../../test/pack-of.ts';
import { goodPlan, weakPlan } from '../../test/plans.ts';
import type { CheckedDocument } from '../report-input.ts';
import { unpainted } from './paint.ts';
import { reportText } from './report-text.ts';
import type { TextOptions } from './text-options.ts';

const options: TextOptions = { pack, language: 'fi', detail: 'brief', paint: unpainted, allOption: '--all' };
const read = (assessment: ReturnType<typeof goodPlan>): CheckedDocument => ({
  status: 'ok',
  path: assessment.document.path,
  assessment,
});
const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`;

it('ends in three lines when a plan answers what is expected', () => {
  expect(reportText([read(goodPlan())], options)).toBe(
    lines(
      'Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
      'Lain sisältö (lastensuojelulaki 12 §)   4 kohtaa 4:stä löytyi',
      'Vaikutukset lapsiin                     sovittu',
      'Osallisuus ja kuuleminen                seurattu',
      'Hyvinvoinnin mittarit ja seuranta       seurattu',
      'Palvelujen johtaminen yhdessä           sovittu',
      'Vahvinta   »Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.» (luku 3.1)',
      'Tiedoksi 3. Kaikki: --all',
      'Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.',
    ),
  );
});

it('shows a weak plan on one screen: what it holds, three next things, then what matters by section', () => {
  expect(reportText([read(weakPlan())], options)).toBe(
    lines(
      'Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029 (tyyppi päätelty)',
      'Lain sisältö (lastensuojelulaki 12 §)   2 kohtaa 4:stä löytyi',
      'Vaikutukset lapsiin                     puuttuu    (odotus: sovittu)',
      'Osallisuus ja kuuleminen                kuvattu    (odotus: sovittu)',
      'Hyvinvoinnin mittarit ja seuranta       mainittu   (odotus: seurattu)',
      'Palvelujen johtaminen yhdessä           mainittu   (odotus: sovittu)',
      'Vahvinta   »Oppilaskuntia kuullaan, kun koulun pihaa uudistetaan.» (luku 3.1)',
      'Kolme seuraavaa',
      '  1  Lisää puuttuva sisältö: yhteistyön järjestäminen.                             rivi 1',
      '  2  Lisää puuttuva sisältö: toteuttaminen ja seuranta.                            rivi 1',
      '  3  Kirjaa, missä päätöksissä vaikutukset lapsiin arvioidaan ja kuka sen tekee.   luku 2, rivi 20',
      'Lisäksi harkittavaa 3, tiedoksi 7. Kaikki: --all',
      'Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.',
      '',
      'Tärkeää   rivi 1                     Lain vaatima sisältö puuttuu (2): yhteistyön järjestäminen; toteuttaminen ja seuranta.',
      'Tärkeää   luku 2, rivi 20            Suunnitelmassa ei kerrota, miten päätösten vaikutukset lapsiin arvioidaan.',
      'Harkitse  luku 3.1, rivi 80          Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa.',
      'Harkitse  luku »Seuranta», rivi 200  Teema jää ohueksi (2): Hyvinvoinnin mittarit ja seuranta (mainittu); Palvelujen johtaminen yhdessä (mainittu).',
      'Tiedoksi  luku 3.1, rivi 80          Osallisuus ja kuuleminen: mihinkään 4:stä kysymyksestä ei ole vastattu. Avoinna: palaute lapsille; vaihe ja 2 muuta.',
      'Tiedoksi                             Harkittavaksi: 3 teemaa ei käsitellä (Lapsibudjetointi, Siirtymävaiheet ja yksi muu). Niitä ei odoteta jokaiselta kunnalta.',
    ),
  );
});

it('speaks Finland-Swedish', () => {
  expect(reportText([read(weakPlan('sv'))], { ...options, language: 'sv' })).toBe(
    lines(
      'Modellby kommun · plan för barns och ungas välfärd 2026–2029 (typen härledd)',
      'Innehåll enligt lag (12 § i barnskyddslagen)   2 av 4 punkter hittades',
      'Konsekvenser för barn                          saknas      (förväntan: överenskommet)',
      'Delaktighet och hörande                        beskrivet   (förväntan: överenskommet)',
      'Indikatorer och uppföljning                    nämnt       (förväntan: följs upp)',
      'Gemensam ledning av tjänsterna                 nämnt       (förväntan: överenskommet)',
      'Starkast   ”Elevkårerna hörs när skolgården förnyas.” (avsnitt 3.1)',
      'Tre nästa steg',
      '  1  Lägg till det innehåll som saknas: hur samarbetet ordnas.                  rad 1',
      '  2  Lägg till det innehåll som saknas: genomförande och uppföljning.           rad 1',
      '  3  Skriv i vilka beslut konsekvenserna för barn bedöms och vem som gör det.   avsnitt 2, rad 20',
      'Dessutom att överväga 3, för kännedom 7. Allt: --all',
      'Nivån berättar vad som står i planen. Den berättar inte hur barnen mår.',
      '',
      'Viktigt       rad 1                           Lagstadgat innehåll saknas (2): hur samarbetet ordnas; genomförande och uppföljning.',
      'Viktigt       avsnitt 2, rad 20               Planen berättar inte hur beslutens konsekvenser för barn bedöms.',
      'Överväg       avsnitt 3.1, rad 80             Delaktigheten beskrivs, men vem som gör vad och när hittades inte på samma ställe.',
      'Överväg       avsnitt ”Uppföljning”, rad 200  Temat är knapphändigt (2): Indikatorer och uppföljning (nämnt); Gemensam ledning av tjänsterna (nämnt).',
      'För kännedom  avsnitt 3.1, rad 80             Delaktighet och hörande: ingen av de 4 frågorna har fått svar. Öppna frågor: svar till barnen; skede och 2 till.',
      'För kännedom                                  Att överväga: 3 teman behandlas inte (Barnbudgetering, Övergångar och en till). De förväntas inte av varje kommun.',
    ),
  );
});

it('stops after the first screen when only that is asked for', () => {
  const whole = reportText([read(weakPlan())], options);
  expect(reportText([read(weakPlan())], { ...options, detail: 'summary' })).toBe(`${whole.split('\n\n')[0]}\n`);
});

it('gives every theme, passage and finding with reason, advice and basis when everything is asked for', () => {
  const { document, ...plan } = weakPlan();
  const [, , , , , impact, participation] = plan.findings;
  const findings = impact && participation ? [impact, participation] : [];
  const text = reportText([read({ document, ...plan, findings, nextSteps: [] })], { ...options, detail: 'all' });
  expect(text.slice(text.indexOf('Teemat'))).toBe(
    lines(
      'Teemat',
      '  Vaikutukset lapsiin                 puuttuu (ydinteema)',
      '  Osallisuus ja kuuleminen            kuvattu (ydinteema)',
      '      »Oppilaskuntia kuullaan, kun koulun pihaa uudistetaan.» (luku 3.1, rivi 84)',
      '  Hyvinvoinnin mittarit ja seuranta   mainittu (ydinteema)',
      '      »Hyvinvointia seurataan.» (luku »Seuranta», rivi 202)',
      '  Palvelujen johtaminen yhdessä       mainittu (ydinteema)',
      '      »Yhteistyötä tehdään.» (luku »Seuranta», rivi 203)',
      '  Lapsibudjetointi                    puuttuu (suositeltu teema)',
      '  Siirtymävaiheet                     puuttuu (suositeltu teema)',
      '  Lapset puheeksi                     puuttuu (suositeltu teema)',
      '',
      '2 Toimintaympäristö',
      '  Tärkeää · rivi 20 · Suunnitelmassa ei kerrota, miten päätösten vaikutukset lapsiin arvioidaan.',
      '    Miksi: Ilman sovittua tapaa lapsen etu jää helposti punnitsematta, kun palveluista päätetään.',
      '    Tee näin: Kirjaa, missä päätöksissä arvio tehdään, kuka sen tekee ja miten lapsilta kysytään.',
      '    Peruste: Laki: tehtävä (ei kirjaamispakkoa) · lapsen oikeuksien sopimus 12 art.',
      '',
      '3.1 Osallisuus',
      '  Harkitse · rivi 80 · Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa.',
      '    Miksi: Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.',
      '    Tee näin: Kuka järjestää, milloin ja missä asioissa?',
      '    Peruste: Hyvä käytäntö (Lapsilinssin arvio)',
      '',
      'Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat tai mitä kunnassa tehdään. Kysymykset ovat Lapsilinssin kooste laista, lapsen oikeuksien sopimuksesta ja suosituksista.',
    ),
  );
});

it('gives several documents a first screen each, names those that cannot be read, and ends in totals', () => {
  const missing: CheckedDocument = {
    status: 'unreadable',
    path: 'luonnos.docx',
    error: { code: 'word-encrypted', values: {}, file: 'luonnos.docx', remedy: 'unlock-in-word' },
  };
  expect(reportText([read(goodPlan()), missing], options)).toBe(
    lines(
      'suunnitelma.md',
      'Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
      'Lain sisältö (lastensuojelulaki 12 §)   4 kohtaa 4:stä löytyi',
      'Vaikutukset lapsiin                     sovittu',
      'Osallisuus ja kuuleminen                seurattu',
      'Hyvinvoinnin mittarit ja seuranta       seurattu',
      'Palvelujen johtaminen yhdessä           sovittu',
      'Vahvinta   »Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.» (luku 3.1)',
      'Tiedoksi 3.',
      '',
      'luonnos.docx: Word-tiedosto on suojattu salasanalla tai käyttöoikeuksilla. Avaa tiedosto Wordissa, poista suojaus (Tiedosto, Tiedot, Suojaa asiakirja) ja tallenna kopio.',
      '',
      '1 asiakirja: tiedoksi 3. Kaikki: --all',
      '1 tiedostoa ei voitu lukea.',
      'Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.',
    ),
  );
});

it('says when there is nothing to say, and what that does not mean', () => {
  const plan = { ...goodPlan(), findings: [] };
  expect(
    reportText([read(plan)], options)
      .split('\n')
      .slice(-3),
  ).toEqual([
    'Ei havaintoja. Se ei tarkoita, että suunnitelma olisi lainmukainen tai lapsille hyvä; sen arvioivat ihmiset, myös lapset.',
    'Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.',
    '',
  ]);
});

it('lists the themes of a document whose type is not known, and says how to give the type', () => {
  const document = documentOf({
    path: 'muistio.md',
    title: 'Muistio',
    type: 'other',
    typeSource: 'none',
    sections: [['1', 'Aluksi', 3]],
  });
  const assessment = assessmentOf({
    document,
    themes: [
      {
        ...themeOf('participation', 2, { quote: 'Lapsilta kysytään.', section: 1, line: 4 }),
        requirement: 'not-expected',
        expectedLevel: 0,
      },
      { ...themeOf('transitions', 0), requirement: 'not-expected', expectedLevel: 0 },
    ],
    contents: [],
    findings: [findingOf({ rule: 'document-type-unknown', severity: 'info', line: 1 })],
    nextSteps: [],
  });
  expect(reportText([read(assessment)], options)).toBe(
    lines(
      'Muistio · asiakirjan tyyppi ei ole tiedossa',
      'Osallisuus ja kuuleminen   kuvattu',
      'Vahvinta   »Lapsilta kysytään.» (luku 1)',
      'Tiedoksi 1. Kaikki: --all',
      'Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.',
      '',
      'Tiedoksi  rivi 1  Tekstistä ei selviä, mikä asiakirja tämä on. Siksi teemat vain luetellaan.',
    ),
  );
});

it('shows no levels of a text that it cannot read', () => {
  const document = documentOf({
    path: 'plan.md',
    title: 'Lapsed',
    language: 'other',
    type: 'other',
    typeSource: 'none',
    sections: [['1', 'Sissejuhatus', 3]],
  });
  const findings = [findingOf({ rule: 'language-unsupported', severity: 'info', line: 1 })];
  expect(
    reportText(
      [
        read(
          assessmentOf({
            document,
            themes: [themeOf('participation', 0)],
            contents: [],
            findings,
            nextSteps: [],
          }),
        ),
      ],
      options,
    ),
  ).toBe(
    lines(
      'Lapsed · asiakirjan tyyppi ei ole tiedossa',
      'Teksti ei ole suomea, ruotsia tai englantia: teemoja ei arvioitu.',
    ),
  );
});

it('keeps the first screen of a type with many core themes within twenty lines', () => {
  const ids = Array.from({ length: 19 }, (_, index) => `theme-${index}`);
  const plan = weakPlan();
  const themes = ids.map((id, index): ThemeResult =>
    Object.assign(themeOf(id, index % 4 === 0 ? 1 : 3), { requirement: 'required', expectedLevel: 3 }),
  );
  const text = reportText([read({ ...plan, themes })], { ...options, detail: 'summary' });
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  expect(text).toContain('Muut 10 ydinteemaa yltävät odotukseen.');
});

it('names the weightier finding first, and findings of the same weight in document order', () => {
  const finding = (severity: 'error' | 'warning', line: number): ReturnType<typeof findingOf> =>
    findingOf({
      rule: 'metadata-invalid',
      severity,
      messageId: 'metadata-invalid.key',
      values: { key: `${severity} ${line}` },
      line,
    });
  const findings = [finding('warning', 2), finding('error', 3), finding('warning', 5), finding('error', 8)];
  const shown = reportText([read({ ...weakPlan(), themes: [], findings, nextSteps: [] })], options);
  expect(shown.trimEnd().split('\n').slice(-4)).toEqual([
    'Tärkeää   rivi 3  Asiakirjan tietoa »error 3» ei tunneta.',
    'Tärkeää   rivi 8  Asiakirjan tietoa »error 8» ei tunneta.',
    'Harkitse  rivi 2  Asiakirjan tietoa »warning 2» ei tunneta.',
    'Harkitse  rivi 5  Asiakirjan tietoa »warning 5» ei tunneta.',
  ]);
});

it('asks one question a finding, and breaks what does not fit between words', () => {
  const findings = ['organisatio', 'kausii'].map((key, index) =>
    findingOf({
      rule: 'metadata-invalid',
      severity: 'error',
      messageId: 'metadata-invalid.value',
      values: {
        key,
        value: 'jokin, jonka arvoa ei tunneta, koska se on pitkä',
        nearest: 'lasten ja nuorten suunnitelma',
      },
      section: 3,
      line: index + 2,
      key: `k${index}`,
    }),
  );
  const shown = reportText([read({ ...weakPlan(), themes: [], findings, nextSteps: [] })], options)
    .trimEnd()
    .split('\n');
  expect(shown.filter((line) => line.length > 160)).toEqual([]);
  expect(shown.join('\n').match(/tarkoitatko/gu)).toHaveLength(2);
});

it('keeps every line of a first screen within 160 columns', () => {
  const plan = weakPlan();
  const document = {
    ...plan.document,
    title: `Suunnitelma ${'hyvästä elämästä '.repeat(20)}`,
    organisation: { value: `Kunta ${'ja naapurit '.repeat(20)}`, source: 'text' as const },
  };
  const quote = `Rehtori ${'kuulee lapsia '.repeat(20)}.`;
  const themes = [themeOf('participation', 3, { quote, section: 3, line: 84 }), ...plan.themes];
  for (const detail of ['summary', 'brief'] as const) {
    const shown = reportText([read({ ...plan, document, themes })], { ...options, detail }).split('\n');
    expect(shown.filter((line) => line.length > 160)).toEqual([]);
  }
});

it.each([
  ['fi', '1 kysymykseen 2:sta on vastattu.'],
  ['sv', '1 av 2 frågor har fått svar.'],
  ['en', '1 of 2 questions is answered.'],
] as const)('counts one answered question in %s', (language, counts) => {
  const plan = weakPlan();
  const criteria = [
    { id: 'feedback', met: true, asked: true },
    { id: 'stage', met: false, asked: true },
  ];
  const open = { rule: 'criterion-missing', severity: 'info', theme: 'participation', line: 80 } as const;
  const findings = [...plan.findings.slice(0, 1), findingOf({ ...open, criterion: 'stage' })];
  const themes = [themeOf('participation', 2, { section: 2, line: 84, criteria })];
  const text = reportText([read({ ...plan, themes, findings, nextSteps: [] })], { ...options, language });
  expect(text).toContain(counts);
});

it('names plain text without an organisation by its file', () => {
  const plan = weakPlan('fi', 'strategiat/mallila.txt');
  const { organisation: _, ...document } = plan.document;
  const headline = (format: 'text' | 'markdown'): string =>
    reportText([read({ ...plan, document: { ...document, title: 'Onnen kunta', format } })], options).split(' · ')[0] ??
    '';
  expect([headline('text'), headline('markdown')]).toEqual(['mallila.txt', 'Onnen kunta']);
});

it('prints a heading once though the document and its title heading share it', () => {
  const plan = weakPlan();
  const [top, first, ...rest] = plan.document.sections;
  if (top === undefined || first === undefined) throw new Error('no sections');
  const document = {
    ...plan.document,
    sections: [top, { ...first, level: 1, number: '', title: plan.document.title }, ...rest],
  };
  const findings = [0, 1].map((section) =>
    findingOf({ rule: 'metadata-invalid', severity: 'error', messageId: 'metadata-invalid.key', section, line: 1 }),
  );
  const text = reportText([read({ ...plan, document, findings, nextSteps: [] })], { ...options, detail: 'all' });
  expect(text.split('\n').filter((line) => line === plan.document.title)).toHaveLength(1);
});

it('folds warnings after the tenth into the way to see everything', () => {
  const plan = weakPlan();
  const findings = Array.from({ length: 14 }, (_, index) =>
    findingOf({
      rule: 'metadata-invalid',
      severity: 'warning',
      messageId: 'metadata-invalid.key',
      values: { key: `tieto ${index}` },
      section: index + 100,
      line: index + 1,
      key: `k${index}`,
    }),
  );
  const shown = reportText([read({ ...plan, findings, nextSteps: [] })], options)
    .trimEnd()
    .split('\n');
  expect(shown.slice(-2)).toEqual([
    'Harkitse  rivi 10  Asiakirjan tietoa »tieto 9» ei tunneta.',
    '… ja 4 muuta. Kaikki: --all',
  ]);
});

it('colours without changing a word', () => {
  const marked = reportText([read(weakPlan())], { ...options, paint: (role, text) => `<${role}>${text}</${role}>` });
  expect(marked.replaceAll(/<\/?[a-z]+>/g, '')).toBe(reportText([read(weakPlan())], options));
});

it('says how many findings are acknowledged, and lists them and the suppressed ones when everything is asked for', () => {
  const plan = weakPlan();
  const [first, second] = plan.findings;
  if (first === undefined || second === undefined) throw new Error('no findings');
  const answered = {
    ...plan,
    themes: [],
    contents: [],
    findings: [],
    nextSteps: [],
    setAside: [
      { ...first, suppressed: { reason: 'sovitaan syksyllä' } },
      { ...second, baseline: true as const },
    ],
  };
  const brief = reportText([read(answered)], options).split('\n');
  expect(brief.slice(2, 4)).toEqual([
    'Ei uusia havaintoja. Se ei tarkoita, että suunnitelma olisi lainmukainen tai lapsille hyvä; sen arvioivat ihmiset, myös lapset.',
    '1 kuitattu havainto.',
  ]);
  const all = reportText([read(answered)], { ...options, detail: 'all' });
  expect(all.slice(all.indexOf('Ohitukset')).split('\n').slice(0, 6)).toEqual([
    'Ohitukset',
    '  rivi 1 · Suunnitelmasta ei löydy tätä: yhteistyön järjestäminen.',
    '    Syy: sovitaan syksyllä',
    '',
    'Kuitatut havainnot',
    '  rivi 1 · Suunnitelmasta ei löydy tätä: toteuttaminen ja seuranta.',
  ]);
});
