/** Other names under which programs write Word's own styles, in Finnish and Swedish too. Word itself keeps its English ones in every language. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  otsikko: 'title',
  rubrik: 'title',
  'asiakirjan otsikko': 'title',
  dokumentrubrik: 'title',
  alaotsikko: 'subtitle',
  underrubrik: 'subtitle',
  normaali: 'normal',
  luettelokappale: 'list paragraph',
  liststycke: 'list paragraph',
  listanfortsättning: 'list continue',
  'luettelon jatko': 'list continue',
  'jatkuva luettelo': 'list continue',
  lainaus: 'quote',
  citat: 'quote',
  quotation: 'quote',
  quotations: 'quote',
  'starkt citat': 'intense quote',
  'erottuva lainaus': 'intense quote',
  lohkolainaus: 'block text',
  blockcitat: 'block text',
  'block quotation': 'block text',
  kuvaotsikko: 'caption',
  bildtext: 'caption',
  beskrivning: 'caption',
  ylätunniste: 'header',
  sidhuvud: 'header',
  alatunniste: 'footer',
  sidfot: 'footer',
  'alaviitteen teksti': 'footnote text',
  fotnotstext: 'footnote text',
  'alaviitteen viite': 'footnote reference',
  fotnotsreferens: 'footnote reference',
  hyperlinkki: 'hyperlink',
  hyperlänk: 'hyperlink',
  paikkamerkkiteksti: 'placeholder text',
  platshållartext: 'placeholder text',
  'sisällysluettelon otsikko': 'toc heading',
  innehållsförteckningsrubrik: 'toc heading',
  'contents heading': 'toc heading',
  kuvaluettelo: 'table of figures',
  figurförteckning: 'table of figures',
  'taulukko ruudukko': 'table grid',
  tabellrutnät: 'table grid',
};

const NUMBERED: readonly (readonly [RegExp, string])[] = [
  [/^(?:heading|otsikko|rubrik) ?([1-9])$/u, 'heading'],
  [/^(?:toc|contents|sisluet|sisällysluettelo|innehåll) ?([1-9])$/u, 'toc'],
];

/** A style's name by which it is known in whatever language it is written: `Otsikko 1` and `heading 1` are one. */
export function styleName(name: string): string {
  const folded = name.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  for (const [pattern, english] of NUMBERED) {
    const number = pattern.exec(folded)?.[1];
    if (number !== undefined) return `${english} ${number}`;
  }
  return OTHER_NAMES[folded] ?? folded;
}
