import type { OrganisationKind } from './document.ts';

/** An organisation named in a text. */
export interface OrganisationFound {
  /** In its basic form: `Alajärven kaupunki`, `Pedersöre kommun`, `Keski-Suomen hyvinvointialue`. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Index of the text that names it first, with the place there. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

const FORMS: readonly (readonly [RegExp, string, OrganisationKind])[] = [
  [/^kunta$|^kunna|^kuntaa/u, 'kunta', 'municipality'],
  [/^kaupun/u, 'kaupunki', 'municipality'],
  [/^hyvinvointialue/u, 'hyvinvointialue', 'county'],
  [/^kommun/u, 'kommun', 'municipality'],
  [/^stad/u, 'stad', 'municipality'],
  [/^välfärdsområde/u, 'välfärdsområde', 'county'],
];

const FINNISH =
  /(\p{Lu}[\p{Ll}é]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?n) (kun(?:ta|nan|taa|nassa|nasta|taan|nalla|nalle)|kaupun(?:ki|gin|kia|gissa|gista|kiin|gilla|gille)|hyvinvointialue(?:en|tta|ella|elle|eseen)?)(?!\p{L})/gu;
const SWEDISH =
  /(\p{Lu}[\p{L}é]+(?:-\p{Lu}\p{L}+)?(?: \p{Lu}\p{Ll}+)?) (kommun(?:s|en|ens)?|stads?|välfärdsområde(?:s|t|ts)?)(?!\p{L})/gu;
/** First words of a sentence that stand before `kunnan` without naming one. */
const COMMON =
  /^(?:Suomen|Oman|Koko|Uuden|Hyvän|Kestävän|Kukin|Jokaisen|Minkä|Tämän|Muiden|Monen|Toisen|Entisen|Pienen|Suuren|Maan|Asuin|Jonkin|Finlands|Vår|Hela|Varje|Den|Den nya|En)$|(?:llisen|ttavan|vaisen)$/u;

/**
 * The organisation that a document is of: the one named on its first page, else the one named most often. Kuntastrategia X:n
 * kunta names it; `kunta` alone does not.
 * @param texts Texts of blocks in order.
 * @param front How many of them make up the first page.
 */
export function findOrganisation(texts: readonly string[], front: number): OrganisationFound | undefined {
  const counts = new Map<string, { found: OrganisationFound; weight: number }>();
  for (const [text, content] of texts.entries()) {
    for (const expression of [FINNISH, SWEDISH]) {
      for (const match of content.matchAll(expression)) {
        const [whole, owner = '', word = ''] = match;
        const form = FORMS.find(([start]) => start.test(word));
        if (form === undefined || COMMON.test(owner)) continue;
        const name = `${owner} ${form[1]}`;
        const known = counts.get(name);
        const weight = (text < front ? 10 : 1) + (match.index > 0 ? 1 : 0);
        if (known === undefined) {
          const found = { name, kind: form[2], text, start: match.index, end: match.index + whole.length };
          counts.set(name, { found, weight });
        } else known.weight += weight;
      }
    }
  }
  let best: { found: OrganisationFound; weight: number } | undefined;
  for (const candidate of counts.values()) if (best === undefined || candidate.weight > best.weight) best = candidate;
  // Named once in running text, it may be any other municipality.
  return best !== undefined && best.weight > 2 ? best.found : undefined;
}
