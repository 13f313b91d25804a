import type { LexemeSpec } from '../types.ts';
import { taggedForms } from './tagged-forms.ts';

/** Auxiliaries of Swedish: a name and its forms by tag. */
const AUXILIARIES: readonly (readonly [string, string])[] = [
  ['vara', 'inf vara; prs är; pst var vore; sup varit; imp var; prs.part varande'],
  ['ha', 'inf ha; prs har; pst hade; sup haft'],
  ['bli', 'inf bli bliva; prs blir; pst blev blevo; sup blivit'],
  ['ska', 'inf skola; prs ska skall; pst skulle'],
  ['komma', 'inf komma; prs kommer; pst kom; sup kommit'],
  ['kunna', 'inf kunna; prs kan; pst kunde; sup kunnat'],
  ['vilja', 'inf vilja; prs vill; pst ville; sup velat'],
  ['måste', 'prs måste; sup måst'],
  ['böra', 'inf böra; prs bör; pst borde; sup bort'],
  ['må', 'prs må; pst måtte'],
  ['få', 'inf få; prs får; pst fick; sup fått; inf.pass fås'],
  ['behöva', 'inf behöva; prs behöver; pst behövde; sup behövt; prs.pass behövs; pst.pass behövdes; inf.pass behövas'],
  ['bruka', 'inf bruka; prs brukar; pst brukade; sup brukat'],
  ['torde', 'prs torde'],
  ['ämna', 'inf ämna; prs ämnar; pst ämnade'],
  ['avse', 'inf avse; prs avser; pst avsåg; sup avsett; prs.pass avses; pst.pass avsågs'],
  ['sträva', 'inf sträva; prs strävar; pst strävade; sup strävat'],
  [
    'eftersträva',
    'inf eftersträva; prs eftersträvar; pst eftersträvade; sup eftersträvat; prs.pass eftersträvas; pst.pass eftersträvades; inf.pass eftersträvas',
  ],
  ['försöka', 'inf försöka; prs försöker; pst försökte; sup försökt'],
  ['syfta', 'inf syfta; prs syftar; pst syftade; sup syftat'],
  ['sikta', 'inf sikta; prs siktar; pst siktade; sup siktat'],
  [
    'planera',
    'inf planera; prs planerar; pst planerade; sup planerat; prs.pass planeras; pst.pass planerades; inf.pass planeras; pst.part planerad planerat planerade',
  ],
  ['önska', 'inf önska; prs önskar; pst önskade; sup önskat'],
  ['hoppas', 'inf hoppas; prs hoppas; pst hoppades; sup hoppats'],
  [
    'överväga',
    'inf överväga; prs överväger; pst övervägde; sup övervägt; prs.pass övervägs; pst.pass övervägdes; inf.pass övervägas',
  ],
  [
    'rekommendera',
    'inf rekommendera; prs rekommenderar; pst rekommenderade; sup rekommenderat; prs.pass rekommenderas; pst.pass rekommenderades',
  ],
  ['förbinda', 'inf förbinda; prs förbinder; pst förband; sup förbundit'],
  ['inte', 'neg inte ej aldrig icke varken'],
];

/** Closed-class verbs of Swedish and its negation words. */
export const SWEDISH_AUXILIARIES: readonly LexemeSpec[] = AUXILIARIES.map(([name, forms]) => ({
  id: `aux/${name}`,
  text: name,
  forms: taggedForms(forms),
}));
