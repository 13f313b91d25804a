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
  [/^kun/u, 'kunta', 'municipality'],
  [/^kaupun/u, 'kaupunki', 'municipality'],
  [/^hyvinvointialue/u, 'hyvinvointialue', 'county'],
  [/^kommun/u, 'kommun', 'municipality'],
  [/^stad/u, 'stad', 'municipality'],
  [/^välfärdsområde/u, 'välfärdsområde', 'county'],
];

const FINNISH =
  /(\p{Lu}[\p{Ll}é]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?n) (kun(?:ta(?:strategia\p{L}*)?|nan|taa|nassa|nasta|taan|nalla|nalle)|kaupun(?:ki(?:strategia\p{L}*)?|gin|kia|gissa|gista|kiin|gilla|gille)|hyvinvointialue(?:en|tta|ella|elle|eseen)?)(?!\p{L})/gu;
const SWEDISH =
  /(?<!\p{L})(\p{Lu}[\p{L}é]{1,40}(?:-\p{Lu}\p{L}{1,40})?(?: \p{Lu}\p{Ll}{1,40})?) (kommun(?:s|en|ens)?|stads?|välfärdsområde(?:s|t|ts)?)(?!\p{L})/gu;
/** With what a text must hold for one to match: most texts are passed over without it. */
const EXPRESSIONS: readonly { readonly expression: RegExp; readonly signs: readonly string[] }[] = [
  { expression: FINNISH, signs: [' kun', ' kaupun', ' hyvinvointialue'] },
  { expression: SWEDISH, signs: [' kommun', ' stad', ' välfärdsområde'] },
];
/** Words that stand before `kunta` and `kunnan` without naming one: adjectives (`Kehittyvä`, `Turvallinen`) and first words of a sentence. */
const COMMON =
  /^(?:Suomen|Oman|Koko|Uuden|Hyvän|Kestävän|Kukin|Jokaisen|Minkä|Tämän|Muiden|Monen|Toisen|Entisen|Pienen|Suuren|Maan|Asuin|Jonkin|Finlands|Vår|Hela|Varje|Den|Den nya|En)$|(?:nen|llisen|llisten|ttavan|vaisen|misen|iivisen|iivisten)$/u;

/**
 * The organisation that a document is of: the one named most often, names on the first page before others. The owner of the name must be a name itself:
 * `Tekemisen kaupunki` is a slogan.
 * @param texts Texts of blocks in order.
 * @param front How many of them make up the first page.
 */
export function findOrganisation(texts: readonly string[], front: number): OrganisationFound | undefined {
  const counts = new Map<string, Candidate>();
  for (const [text, written] of texts.entries()) {
    const content = inTitleCase(written);
    for (const { expression, signs } of EXPRESSIONS) {
      if (!signs.some((sign) => content.includes(sign))) continue;
      for (const match of content.matchAll(expression)) {
        const [whole, owner = '', word = ''] = match;
        const form = FORMS.find(([start]) => start.test(word));
        if (form === undefined || COMMON.test(owner)) continue;
        const name = `${owner} ${form[1]}`;
        const known = counts.get(name);
        const weight = text < front ? 4 : 1;
        if (known === undefined) {
          const found = { name, kind: form[2], text, start: match.index, end: match.index + whole.length };
          counts.set(name, { found, weight, titled: word.includes('strateg') });
        } else {
          known.weight += weight;
          known.titled ||= word.includes('strateg');
        }
      }
    }
  }
  let best: Candidate | undefined;
  for (const candidate of counts.values()) {
    const { name } = candidate.found;
    if (candidate.weight <= (best?.weight ?? 1)) continue;
    const owns = candidate.titled || opensTitle(candidate.found);
    // Last, as they read all texts.
    if ((owns || isName(name, texts)) && !isCommonWord(name, texts)) best = candidate;
  }
  return best?.found;
}

interface Candidate {
  readonly found: OrganisationFound;
  weight: number;
  /** Whether a strategy is named by it: `Alajärven kaupunkistrategia`. */
  titled: boolean;
}

/** A text in capitals as it would be written in a sentence; offsets stay. */
function inTitleCase(text: string): string {
  if (text.length > 200 || text !== text.toUpperCase()) return text;
  const cased = text.toLowerCase().replaceAll(/(?<![\p{L}])\p{L}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
  return cased.replaceAll(
    /(?<= )(?:Kun(?:ta|nan)|Kaupun(?:ki|gin)|Hyvinvointialue|Kommun|Stad|Välfärdsområde)/gu,
    (word) => word.toLowerCase(),
  );
}

/** Whether the whole text begins with the name of a county, which stands in nobody's slogan: `Pirkanmaan hyvinvointialueen ja kuntien suunnitelma`. */
function opensTitle({ kind, text, start }: OrganisationFound): boolean {
  return kind === 'county' && text === 0 && start === 0;
}

/** Whether the owner of an organisation's name is written with a capital inside a sentence too, in whatever form, or is all that the text offers. */
function isName(name: string, texts: readonly string[]): boolean {
  const stem = name.slice(0, Math.max(3, Math.min(4, name.indexOf(' ') - 3)));
  if (texts.length < 5) return true;
  const inside = new RegExp(String.raw`[\p{Ll},] ${stem}`, 'u');
  return texts.some((text) => inside.test(text));
}

/** Stems from this length on belong to one word only; shorter ones are compared as they stand. */
const LONG_STEM = 6;

/**
 * Whether the owner of a name is written in small letters elsewhere, in whatever form if it is long: `Tekemisen kaupunki` beside `tekemistä`.
 * People of a place are (`jyväskyläläinen`, `pyhäjärvinen`), and say nothing against its name.
 */
function isCommonWord(name: string, texts: readonly string[]): boolean {
  const owner = name.slice(0, name.lastIndexOf(' ')).toLowerCase();
  const stem = owner.slice(0, -3);
  const forms = stem.length < LONG_STEM ? '' : String.raw`|${stem}(?!\p{L}*i(?:nen|s))`;
  const small = new RegExp(String.raw`(?<![\p{L}\d.@/_-])(?:${owner}(?![\p{L}.@-])${forms})`, 'u');
  return texts.some((text) => small.test(text));
}
