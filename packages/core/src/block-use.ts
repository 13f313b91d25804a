import type { BlockUse } from './document.ts';

const DOTS = /^[\s.…_–-]*$/u;
const GUIDANCE =
  /^(?:ohje(?:teksti)?|täyttöohje|kirjoitusohje|anvisning|instruktion|skrivanvisning|guidance|instructions?)\s*(?:\([^)]*\))?\s*:/iu;
const EXAMPLE =
  /^\(?(?:esimerkki|malliteksti|exempel|modelltext|example|sample text)\s*\((?:[^)]*\b)?(?:poista|poistetaan|poistettava|ta bort|tas bort|delete|remove)\b/iu;

/** Text of an earlier plan that a template hands on: it says nothing of the new one until somebody has gone over it. */
const OLD_TEXT =
  /^(?:vanhasta suunnitelmasta|ur den gamla planen|from the old plan)\s*\((?:tarkista|kontrollera|check)\b[^)]*\)\s*:/iu;

/** Headings of the pages that a template has for its writer. */
const GUIDANCE_HEADING =
  /^(?:täyttöohje(?:et)?|kirjoitusohje(?:et)?|ohjeita? kirjoittajalle|skrivanvisningar?|writing instructions?|näin tarkistat|så här granskar du|päivitettävää|att uppdatera|muuta vanhasta suunnitelmasta|övrigt ur den gamla planen)\s*:?$/iu;

/** What promises a text for later, as the source of a regular expression: `lisätään myöhemmin`, `kompletteras senare`, `to be written`. */
export const PROMISE: string = [
  String.raw`(?:lisätään|täydennetään|päivitetään|täydentyy|tarkentuu|kirjoitetaan)\s(?:myöhemmin|tähän|vielä)`,
  String.raw`(?:läggs till|kompletteras|uppdateras|fylls i|skrivs)\s(?:senare|här)`,
  String.raw`to be (?:added|written|completed|updated)(?:\s(?:later|here))?`,
].join('|');

/** A block that is nothing but the promise of a text: `TÄYDENNETÄÄN`, `Skrivs senare.`, `(Tähän kappale palautteesta)`. */
const PROMISED = new RegExp(
  String.raw`^\(?(?:täydenn(?:etään|ä|yy)|täydentyy|kompletteras|${PROMISE})[.!…]*\)?$|^\((?:tähän|här|here)\s[^()]{3,100}\)$`,
  'iu',
);

/** Words up to which a block in brackets is a placeholder rather than guidance. */
const PLACEHOLDER_WORDS = 6;

/**
 * What a block's text says that the block is: a placeholder (`[kunnan nimi]`, `[…]`, `Skrivs senare.`), guidance for the writer (`[Kuvaa tähän,
 * miten …]`, `Ohje: …`, `Esimerkki (poista) …`, `Vanhasta suunnitelmasta (tarkista ja muokkaa): …`), else what it was.
 */
export function blockUse(text: string, use: BlockUse): BlockUse {
  if (use !== 'body' && use !== 'quotation') return use;
  const first = text.charAt(0);
  if (first === '[' && text.endsWith(']')) {
    const inside = text.slice(1, -1);
    if (inside.includes('[') || inside.includes(']')) return use;
    return DOTS.test(inside) || inside.trim().split(/\s+/u).length <= PLACEHOLDER_WORDS ? 'placeholder' : 'guidance';
  }
  if (text.length < 120 && PROMISED.test(text)) return 'placeholder';
  if (text.length < 4000 && (GUIDANCE.test(text) || EXAMPLE.test(text) || OLD_TEXT.test(text))) return 'guidance';
  return use;
}

/** Whether a heading says that what stands under it is for the writer to delete. */
export function isGuidanceHeading(title: string): boolean {
  return title.length < 80 && (EXAMPLE.test(title) || GUIDANCE_HEADING.test(title));
}
