import type { Styles } from './read-styles.ts';

/** What a style says that a text is, where it is neither heading nor plain text. */
export type TextUse = 'quote' | 'code' | 'item-goes-on' | 'caption' | 'guidance';

/** Word's own styles by their names, and those in which templates of ours write what is no text of the plan, in their languages. */
const USES: readonly (readonly [use: TextUse, names: RegExp])[] = [
  [
    'guidance',
    /^(?:lapsilinssi )?(?:ohje|ohjelaatikko|esimerkki|vanha teksti|anvisning|exempel|gammal text|guidance|example|old text)$/u,
  ],
  ['quote', /^(?:intense )?quote(?!\p{L})|^block text$/u],
  [
    'code',
    /^(?:html code|html preformatted|preformatted text|source (?:code|text)|verbatim char|code|koodi|kod)(?!\p{L})/u,
  ],
  ['item-goes-on', /^list (?:continue|paragraph)(?!\p{L})/u],
  ['caption', /^caption$/u],
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
