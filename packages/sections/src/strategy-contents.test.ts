import { assess, openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import { pack as compiled } from '@lapsilinssi/rules';
import { describe, expect, it } from 'vitest';

const pack = openPack(compiled);
const rules = outlineRules(pack);

/** What of a content of a municipal strategy is shown by a text; undefined when the content is not found. */
function shown(id: string, text: string, path = 'strategia.md'): string | undefined {
  const meta = '---\nasiakirjatyyppi: kuntastrategia\nkieli: fi\norganisaatiomuoto: kunta\n---\n\n';
  const content = path.endsWith('.md') ? meta + text : `Mallilan kuntastrategia 2026–2029\n\n${text}`;
  const read = readPlan({ path, content, pack: rules });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return assess(read.document, pack, { asOf: '2026-11-21' }).contents.find((one) => one.id === id)?.passage?.quote;
}

describe('a content of a municipal strategy', () => {
  it.each([
    ['residents-wellbeing', 'Vahvistamme asukkaiden hyvinvointia yhdessä järjestöjen kanssa.'],
    ['services', 'Järjestämme palvelut lähellä asukkaita ja kehitämme niitä palautteen perusteella.'],
    ['services', 'Peruspalvelut ovat helposti saatavilla kunnan molemmissa taajamissa.'],
    ['service-objectives', 'Lakisääteiset palvelut järjestetään niin, että määräajat täyttyvät.'],
    ['service-objectives', 'Valtuusto asettaa palvelutavoitteet toimialoittain.'],
    ['ownership-policy', 'Konserniyhtiöitä ja omistuksia ohjataan kunnan yhteisen edun mukaan.'],
    ['personnel-policy', 'Kunta on houkutteleva työpaikka, jossa työntekijöistä pidetään huolta.'],
    ['personnel-policy', 'Henkilöstön osaaminen ja jaksaminen ovat jokaisen esihenkilön tehtävä.'],
    ['residents-participation', 'Osallistamme asukkaita palvelujen suunnitteluun.'],
    ['living-environment', 'Kehitämme keskustaa ja parannamme yritysten edellytyksiä.'],
    ['present-state-and-foresight', 'Väestöennusteen mukaan alle kouluikäisten määrä laskee vuoteen 2035 mennessä.'],
    ['evaluation-and-monitoring', 'Strategian toteutumista seurataan vuosittain tilinpäätöksessä.'],
    ['budget-link', 'Talouden ja toiminnan suunnittelun perusteet pohjautuvat kuntastrategiaan.'],
    ['budget-link', 'Talousarvion yhteydessä kuvataan, miten strategisia päämääriä on toteutettu.'],
    ['review', 'Valtuustokauden puolivälissä tehdään strategian puolivälitarkastelu.'],
  ])('%s is shown by: %s', (id, sentence) => {
    expect(shown(id, `## 2 Linjaukset\n\n${sentence}\n`)).toBe(sentence);
  });

  it.each([
    ['residents-wellbeing', 'Hyvinvoiva henkilöstö tekee työnsä hyvin.'],
    ['services', 'Käytämme lähipalveluita ja syömme lähiruokaa.'],
    ['service-objectives', 'Palvelujen laatu ja saatavuus ovat meille tärkeitä.'],
    ['service-objectives', 'Kuntastrategiassa tulee ottaa huomioon laeissa säädetyt palvelutavoitteet.'],
    ['ownership-policy', 'Kaikki kunnan omistamat rakennukset lämmitetään hakkeella.'],
    ['personnel-policy', 'Henkilöasiakas- ja työnantajapalvelut siirtyivät kunnille.'],
    ['personnel-policy', 'Yrityksissä on pulaa osaavista työntekijöistä.'],
    ['residents-participation', 'Strategian laadintaan osallistui yhdistyksiä ja kuntalaisia.'],
    ['residents-participation', 'Kunnassa toimii 41 yhdistystä.'],
    ['living-environment', 'Olet lämpimästi tervetullut elinvoimaiseen saaristokuntaamme!'],
    ['present-state-and-foresight', 'Tarjoamme yrityksille kiinnostavan toimintaympäristön.'],
    ['evaluation-and-monitoring', 'Kuntastrategiassa tulee määritellä sen toteutumisen arviointi ja seuranta.'],
    ['budget-link', 'Tasapainotamme taloutta ja maksamme velkaa pois.'],
    ['review', 'Strategiaa arvioidaan valtuustokauden puolivälissä.'],
    ['review', 'Strategian alla on valtuustokausittain tarkistettavia toteuttamisohjelmia.'],
  ])('%s is not shown by: %s', (id, sentence) => {
    expect(shown(id, `## 2 Linjaukset\n\n${sentence}\n`)).toBe(undefined);
  });

  it('is not promised by a heading about something else with the same word', () => {
    const rest = 'Tässä luvussa kerrotaan asiasta niin monella sanalla, että siinä on luettavaa.';
    expect(shown('residents-wellbeing', `## 2 Henkilöstön hyvinvointi\n\n${rest}\n`)).toBe(undefined);
    expect(shown('residents-wellbeing', `## 2 Hyvinvointi\n\n${rest}\n`)).toBe('2 Hyvinvointi');
    expect(shown('budget-link', `## 2 Talous\n\n${rest}\n`)).toBe(undefined);
    expect(shown('budget-link', `## 2 Talousarvio ja strategia\n\n${rest}\n`)).toBe('2 Talousarvio ja strategia');
  });

  it('is not shown by the list of the law, item by item', () => {
    const law =
      'Kuntastrategiassa tulee ottaa huomioon:\n\n1. omistajapolitiikka\n2. henkilöstöpolitiikka\n3. palvelutavoitteet\n';
    for (const id of ['ownership-policy', 'personnel-policy', 'service-objectives'])
      expect(shown(id, `## 1 Lähtökohdat\n\n${law}`)).toBe(undefined);
  });

  it('is shown by its best sentence, not by its first hit', () => {
    const best = 'Vahvistamme asukkaiden osallisuutta ja kuulemme heitä ennen päätöksiä.';
    expect(
      shown('residents-participation', `## 2 Visio\n\nOsallisuuden tukeminen.\n\n## 3 Painopisteet\n\n${best}\n`),
    ).toBe(best);
    // A section that promises it by its heading goes before another.
    expect(
      shown(
        'personnel-policy',
        `Arvot\n\nHenkilöstön osaaminen on meille tärkeää.\n\n1 Henkilöstöpolitiikka\n\nKehitämme henkilöstön osaamista ja tuemme työkykyä koko työuran ajan.\n\n2 Talous\n\nTalous on kunnossa.\n`,
        'strategia.txt',
      ),
    ).toBe('Kehitämme henkilöstön osaamista ja tuemme työkykyä koko työuran ajan.');
  });
});
