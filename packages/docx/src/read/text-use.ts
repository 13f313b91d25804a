import type { Styles } from './read-styles.ts';

/** What a style says that a text is, where it is neither heading nor plain text. */
export type TextUse = 'quote' | 'code' | 'item-goes-on' | 'guidance';

// Built-in styles keep their English names in every language of Word; other programs translate the names.
const USES: readonly (readonly [use: TextUse, names: RegExp])[] = [
  [
    'guidance',
    /^(?:lapsilinssi )?(?:ohje|ohjelaatikko|esimerkki|anvisning|exempel|guidance|example|vanha teksti|gammal text|old text)(?!\p{L})/u,
  ],
  [
    'quote',
    /^(?:quote|intense quote|block text|block quotation|quotations?|lainaus|lohkolainaus|citat|blockcitat)(?!\p{L})/u,
  ],
  [
    'code',
    /^(?:html code|html preformatted|preformatted text|source (?:code|text)|verbatim char|code|koodi|kod)(?!\p{L})/u,
  ],
  [
    'item-goes-on',
    /^(?:list continue|list paragraph|luettelon jatko|luettelokappale|jatkuva luettelo|liststycke)(?!\p{L})/u,
  ],
];

/** What a style, or one on which it is based, says that a text in it is. */
export function textUse(styles: Styles, style: string | undefined): TextUse | undefined {
  if (style === undefined) return undefined;
  for (const name of styles.namesOf(style)) {
    const found = USES.find(([, names]) => names.test(name));
    if (found !== undefined) return found[0];
  }
  return undefined;
}
