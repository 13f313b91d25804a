import type { ReportedAssessment, Range } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { goodPlan, weakPlan } from '../../test/plans.ts';
import { pack } from '../../test/pack-of.ts';
import { wordComments } from './word-comments.ts';
import type { WordComment } from './word-comments.ts';

/** An assessment as if its document were a Word file with a paragraph for each line. */
function inWord(assessment: ReportedAssessment): ReportedAssessment {
  const at = (place: Range['start']): Range['start'] => ({ ...place, part: place.line - 1, offset: place.column - 1 });
  const moved = ({ start, end }: Range): Range => ({ start: at(start), end: at(end) });
  const { document } = assessment;
  return {
    ...assessment,
    document: {
      ...document,
      format: 'docx',
      parts: Array.from({ length: 300 }, (_, index) => `Kappale ${index + 1}`),
      sections: document.sections.map((section) => ({ ...section, range: moved(section.range) })),
    },
    findings: assessment.findings.map((finding) => ({ ...finding, range: moved(finding.range) })),
  };
}

const weak = inWord(weakPlan());
const options = { pack, language: 'fi', most: 25, told: [] } as const;

const shown = (comments: readonly WordComment[]): string =>
  comments
    .map(({ range, text, keys }) =>
      [
        `@ ${range.start.line} (${keys.length})`,
        ...text.map((runs) => runs.map((one) => (one.look === 'bold' ? `*${one.text}*` : one.text)).join('')),
      ].join('\n'),
    )
    .join('\n\n');

it('begins with the summary and gives each paragraph one comment', () => {
  expect(shown(wordComments(weak, options))).toMatchInlineSnapshot(`
    "@ 20 (0)
    *Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029 (tyyppi päätelty)*
    Lain sisältö (lastensuojelulaki 12 §): *2 kohtaa 4:stä löytyi*
    Vaikutukset lapsiin: *puuttuu (odotus: sovittu)*
    Osallisuus ja kuuleminen: *kuvattu (odotus: sovittu)*
    Hyvinvoinnin mittarit ja seuranta: *mainittu (odotus: seurattu)*
    Palvelujen johtaminen yhdessä: *mainittu (odotus: sovittu)*
    Vahvinta: »Oppilaskuntia kuullaan, kun koulun pihaa uudistetaan.» (luku 3.1)
    *Kolme seuraavaa*
    1. Lisää puuttuva sisältö: yhteistyön järjestäminen. (kohta »Kappale 1»)
    2. Lisää puuttuva sisältö: toteuttaminen ja seuranta. (kohta »Kappale 1»)
    3. Kirjaa, missä päätöksissä vaikutukset lapsiin arvioidaan ja kuka sen tekee. (luku 2)
    Kommentteja tässä tiedostossa: 4.
    Voit jatkaa kirjoittamista tässä tiedostossa. Jos havainto ei koske tätä suunnitelmaa, vastaa kommenttiin »ohita» ja syy, tai merkitse kommentti ratkaistuksi.
    Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat tai mitä kunnassa tehdään. Kysymykset ovat Lapsilinssin kooste laista, lapsen oikeuksien sopimuksesta ja suosituksista.

    @ 1 (2)
    *Suunnitelmasta ei löydy tätä: yhteistyön järjestäminen.*
    *Suunnitelmasta ei löydy tätä: toteuttaminen ja seuranta.*
    *Miksi: *Vasta seuranta kertoo, muuttuiko lasten arjessa mikään.
    *Tee näin: *Lisää luku: kuka kokoaa tiedot, milloin ja mille toimielimelle.
    *Peruste: *Laki: asiakirjan sisältö · lastensuojelulaki 417/2007, 12 §

    @ 20 (1)
    *Suunnitelmassa ei kerrota, miten päätösten vaikutukset lapsiin arvioidaan.*
    *Miksi: *Ilman sovittua tapaa lapsen etu jää helposti punnitsematta, kun palveluista päätetään.
    *Tee näin: *Kirjaa, missä päätöksissä arvio tehdään, kuka sen tekee ja miten lapsilta kysytään.
    *Peruste: *Laki: tehtävä (ei kirjaamispakkoa) · lapsen oikeuksien sopimus 12 art.

    @ 80 (1)
    *Osallisuus on kuvattu, mutta samasta kohdasta ei löytynyt tekijää ja aikaa.*
    *Miksi: *Kuuleminen, jolla ei ole tekijää, jää lapselta kiireessä väliin.
    *Tee näin: *Kuka järjestää, milloin ja missä asioissa?
    Avoinna: palaute lapsille; vaihe; voimavarat ja yksi muu
    *Peruste: *Hyvä käytäntö (Lapsilinssin arvio)

    @ 200 (2)
    *Hyvinvoinnin mittarit ja seuranta on mainittu, mutta tekstistä ei löytynyt tekijää, tapaa eikä aikaa.*
    *Palvelujen johtaminen yhdessä (verkostojohtaminen) on mainittu, mutta tekstistä ei löytynyt tekijää, tapaa eikä aikaa.*
    *Miksi: *Lapsi näkee vasta, mitä tehdään.
    *Tee näin: *Kuka järjestää, milloin ja missä asioissa?
    *Peruste: *Hyvä käytäntö (Lapsilinssin arvio)"
  `);
});

it('of a good plan is the summary', () => {
  expect(shown(wordComments(inWord(goodPlan()), options))).toMatchInlineSnapshot(`
    "@ 5 (0)
    *Mallilan kunta · lasten ja nuorten hyvinvointisuunnitelma 2026–2029*
    Lain sisältö (lastensuojelulaki 12 §): *4 kohtaa 4:stä löytyi*
    Vaikutukset lapsiin: *sovittu*
    Osallisuus ja kuuleminen: *seurattu*
    Hyvinvoinnin mittarit ja seuranta: *seurattu*
    Palvelujen johtaminen yhdessä: *sovittu*
    Vahvinta: »Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.» (luku 3.1)
    Voit jatkaa kirjoittamista tässä tiedostossa. Jos havainto ei koske tätä suunnitelmaa, vastaa kommenttiin »ohita» ja syy, tai merkitse kommentti ratkaistuksi.
    Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat tai mitä kunnassa tehdään. Kysymykset ovat Lapsilinssin kooste laista, lapsen oikeuksien sopimuksesta ja suosituksista."
  `);
});

it('stops at so many, those of the next steps first, and says how many are left', () => {
  const one = wordComments(weak, { ...options, most: 1 });
  expect(one.length).toBe(2);
  expect(one[1]?.keys).toEqual(wordComments(weak, options)[1]?.keys);
});

it('has a comment for each next step, also for one that is told for information', () => {
  const [step] = weak.nextSteps;
  const thin = weak.findings.find(({ rule }) => rule === 'theme-thin');
  if (step === undefined || thin === undefined) throw new Error('the weak plan has next steps and thin themes');
  const findings = [{ ...thin, severity: 'info' as const }];
  const keysWith = (nextSteps: typeof weak.nextSteps): string[] =>
    wordComments({ ...weak, findings, nextSteps }, options).flatMap(({ keys }) => keys);
  expect(keysWith([])).toEqual([]);
  expect(keysWith([{ ...step, findings: [thin.key] }])).toEqual([thin.key]);
});

it('leaves out what a comment tells already', () => {
  const [, first] = wordComments(weak, options);
  const told = (first?.keys ?? []).map((key) => key.slice(0, 8));
  expect(wordComments(weak, { ...options, told }).flatMap(({ keys }) => keys)).toEqual(
    wordComments(weak, options)
      .flatMap(({ keys }) => keys)
      .filter((key) => !first?.keys.includes(key)),
  );
});
