import { LONGEST_HEAD, NOUN_HEADS } from './noun-heads.ts';

/** How one noun inflects; an empty text where it has no such form. */
export interface NounForms {
  readonly definite: string;
  readonly plural: string;
  readonly definitePlural: string;
}

/** What is known of a noun's inflection. */
export interface Declension {
  readonly forms: readonly NounForms[];
  /** False when the endings of the dictionary form allow several inflections. */
  readonly sure: boolean;
}

/** An ending of the dictionary form, what replaces it in the definite form, and in the plural (`-`: no plural). */
type Rule = readonly [ending: string, definite: string, plural: string];

/** Longer endings stand before the shorter ones that they contain. */
const RULES: readonly Rule[] = rules(`
schema schemat scheman | drama dramat draman | tema temat teman | dilemma dilemmat dilemman | gram grammet gram | rum rummet rum | hem hemmet hem |
nium niet nier | sium siet sier | dium diet dier | rium riet rier | seum seet seer | eum eet eer | ium iet ier |
ande andet anden | ende endet enden | lare laren lare | nare naren nare | dare daren dare | tare taren tare | are aren are | else elsen elser |
het heten heter | gång gången gångar | skap skapet skap | ning ningen ningar | ling lingen lingar | ing ingen ingar | dom domen domar | lek leken lekar |
tion tionen tioner | sion sionen sioner | itet iteten iteter | ment mentet ment | jekt jektet jekt | tek teket tek | eri eriet erier | ism ismen ismer | ist isten ister | ant anten anter | ent enten enter |
ens ensen enser | ans ansen anser | ator atorn atorer | tor torn torer | sor sorn sorer | iör iören iörer | tör tören törer | ör ören örer | när nären närer | ur uren urer | ik iken iker | log logen loger | gog gogen goger | graf grafen grafer | nom nomen nomer |
iker ikern iker | nad naden nader | em emet em | ekt ekten ekter | ell ellen eller | ess essen esser | ion ionen ioner | ktur kturen kturer | yrå yrån yråer | skydd skyddet skydd | tal talet tal | stånd ståndet stånd |
gi gin gier | ti tin tier | fi fin fier | mi min mier | si sin sier | ri rin rier | ni nin nier | li lin lier | pi pin pier | di din dier | ki kin kier |
iva ivan ivor | a an or | bby bbyn bbyer | y yn yer | å ån åer | o on -
`);

/** Dictionary forms in `-e` and in a consonant that no rule knows: what may be. */
const VOWEL_E: readonly Rule[] = rules('e et en | e en ar');
const CONSONANT: readonly Rule[] = rules('- en er | - en ar | - et -0');

function rules(text: string): Rule[] {
  return text.split('|').map((line) => {
    const [ending = '', definite = '', plural = ''] = line.trim().split(/\s+/);
    return [ending, definite, plural] as const;
  });
}

/**
 * Declines a Swedish noun. Key forms (definite singular, then plural) settle it; without them the table of heads and the
 * endings of the dictionary form do.
 */
export function declineNoun(lemma: string, keyForms: readonly string[]): Declension {
  const guess = guessForms(lemma);
  if (keyForms.length === 0) return guess;
  const [first = '', second] = keyForms;
  const isDefinite = second !== undefined || /(?:[nt]|an)$/.test(first);
  const base =
    guess.forms.find(({ definite, plural }) => (isDefinite ? definite === first : plural === first)) ?? guess.forms[0];
  const definite = isDefinite ? first : (base?.definite ?? '');
  const plural = second ?? (isDefinite ? (base?.plural ?? '') : first);
  return { forms: [complete(lemma, definite, plural === '-' ? '' : plural)], sure: true };
}

function guessForms(lemma: string): Declension {
  const known = /(?:[aeo]r|e)na$/.test(lemma) ? undefined : knownForms(lemma);
  if (known !== undefined) return known;
  const given = inflectedForm(lemma);
  if (given !== undefined) return { forms: [given], sure: true };
  if (lemma.endsWith('e')) return { forms: VOWEL_E.map((candidate) => applyRule(lemma, candidate)), sure: false };
  const syncope = /^(.*[^aeiouyåäö])(el|er|en)$/.exec(lemma);
  if (syncope !== null) {
    const [, stem = '', ending = ''] = syncope;
    const weak = stem + ending.slice(1);
    return {
      forms: [
        complete(lemma, `${lemma}n`, `${weak}ar`),
        complete(lemma, `${lemma}n`, ending === 'el' ? `${weak}er` : lemma),
        complete(lemma, `${weak}et`, lemma),
      ],
      sure: false,
    };
  }
  return { forms: CONSONANT.map((candidate) => applyRule(lemma, candidate)), sure: false };
}

/** What the table of heads or a rule says; undefined when neither does. */
function knownForms(lemma: string): Declension | undefined {
  for (let size = Math.min(LONGEST_HEAD, lemma.length); size >= 2; size--) {
    const known = NOUN_HEADS.get(lemma.slice(-size));
    const rest = lemma.slice(0, -size);
    // A head after one letter is another word (`s|tal`), after none or a syllable it is the head.
    if (known === undefined || rest.length === 1 || (size === 2 && rest.length > 0 && rest.length < 3)) continue;
    return {
      forms: known.map(([definite, plural]) => complete(lemma, rest + definite, plural === '-' ? '' : rest + plural)),
      sure: known.length === 1,
    };
  }
  const rule = RULES.find(([ending]) => lemma.endsWith(ending) && lemma.length > ending.length);
  return rule === undefined ? undefined : { forms: [applyRule(lemma, rule)], sure: true };
}

/** A term that is written in an inflected form (`kommunen`, `ungdomar`): it has no further forms but, of a plural, the definite one. */
function inflectedForm(lemma: string): NounForms | undefined {
  for (const [ending, ...replacements] of ENDINGS) {
    if (!lemma.endsWith(ending)) continue;
    for (const replacement of replacements) {
      const base = lemma.slice(0, -ending.length) + replacement;
      for (const { definite, plural, definitePlural } of knownForms(base)?.forms ?? []) {
        if (lemma === plural) return { definite: '', plural: '', definitePlural };
        if (lemma === definite || lemma === definitePlural) return { definite: '', plural: '', definitePlural: '' };
      }
    }
  }
  return undefined;
}

/** Endings of inflected forms and what the dictionary form has instead. */
const ENDINGS: readonly (readonly [string, ...string[]])[] = [
  ['na', '', 'r'],
  ['arna', '', 'e'],
  ['erna', '', 'e'],
  ['orna', 'a'],
  ['ar', '', 'e'],
  ['er', '', 'e'],
  ['or', 'a'],
  ['r', ''],
  ['en', '', 'e'],
  ['et', '', 'e'],
  ['n', ''],
  ['t', ''],
];

function applyRule(lemma: string, [ending, definite, plural]: Rule): NounForms {
  const stem = ending === '-' ? lemma : lemma.slice(0, -ending.length);
  return complete(lemma, stem + definite, plural === '-' ? '' : plural === '-0' ? lemma : stem + plural);
}

function complete(lemma: string, definite: string, plural: string): NounForms {
  return { definite, plural, definitePlural: plural === '' ? '' : definitePluralOf(lemma, definite, plural) };
}

/** `skolorna`, `områdena`, `barnen`, `lärarna`, `männen`, `ögonen`. */
function definitePluralOf(lemma: string, definite: string, plural: string): string {
  if (plural.endsWith('män')) return `${plural}nen`;
  if (plural.endsWith('ögon') || plural.endsWith('öron')) return `${plural}en`;
  if (plural === lemma) {
    if (lemma.endsWith('are')) return `${lemma.slice(0, -1)}na`;
    if (definite.endsWith('et')) return `${definite.slice(0, -2)}en`;
    if (definite === lemma) return lemma;
    return lemma.endsWith('r') || lemma.endsWith('e') ? `${lemma}na` : `${lemma}en`;
  }
  if (plural.endsWith('r')) return `${plural}na`;
  if (plural.endsWith('n')) return `${plural}a`;
  return plural.endsWith('s') ? `${plural}en` : `${plural}na`;
}
