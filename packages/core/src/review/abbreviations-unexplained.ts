import type { FixIntent } from '../assessment.ts';
import type { Block, PlanDocument } from '../document.ts';
import { locate } from '../locate.ts';
import type { Abbreviation } from '../pack.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import type { ReviewContext } from './review-context.ts';
import { speltOut } from './spelt-out.ts';

/** Capitals, perhaps with small letters among them (`LaNu`), an ending behind a colon, and what is joined by a hyphen. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}&/.-])(?<letters>\p{Lu}\p{Lu}{1,5}|\p{Lu}\p{Ll}\p{Lu}\p{Ll}|\p{Lu}{1,3}\p{Ll}\p{Lu}{1,3})(?<ending>:\p{Ll}{1,6})?(?<joined>-\p{Ll}{2,})?(?![\p{L}\p{N}&])/gu;

/**
 * Before an abbreviation a word with a capital inside a sentence, a form of companies, or a word for what bears a name makes it one: `Kaislan IoT
 * Campus`, `opiskelijakunta ROKKI`, `Kuva: KRJ`.
 */
const NAME_BEFORE =
  /(?:\p{L}[\p{L},]*\s\p{Lu}\p{Ll}{2,}|\b(?:Oyj?|Ab|Ltd)|(?:kunta|keskus|yhdistys|seura|liitto|yhtiö|verkosto|hanke|projekti|ohjelma|malli|menetelmä|järjestelmä)|(?:förening|förbund|nätverk|projekt|program|modell|metod|central)(?:en|et|met)?|(?:association|network|project|programme|method)|\b(?:ent|tid)\.|(?:[Kk]uvat?|[Vv]alokuvat?|[Ff]oton?|[Pp]hotos?):)\s$/u;

/** What a block without abbreviations has none of: most are passed over by it. */
const CAPITALS = /[A-ZÅÄÖ]{2}|[A-ZÅÄÖ][a-zåäö][A-ZÅÄÖ]/u;

/** Headings of lists that explain abbreviations. */
const GLOSSARY = /lyhen|käsitte|sanasto|termi|määritelm|förkort|begrepp|ordlist|definition|abbrev|glossar|terminolog/iu;

/** Behind an abbreviation these tell what it means. */
const TOLD_AFTER =
  /^\s*(?:\((?=[^)]*\p{Ll}{4})|eli\s|tarkoitta|=\s|[–-]\s\p{Ll}{4}|dvs\.?\s|det vill säga|betyder|avser|i\.e\.|means|stands for)/u;
/** Before an abbreviation in brackets: `lapsi- ja perhepalvelut (LAPE`, `jäljempänä THL`. */
const TOLD_BEFORE =
  /(?:\p{L}{4,}[”"»]?\s*\((?:jäljempänä|lyhennettynä|nedan|förkortat|hereafter)?\s*[”"»]?|(?:jäljempänä|lyhennettynä|nedan)\s|(?:\bns\.|\bnk\.|niin sanot\p{L}+|niin kutsut\p{L}+|\bs\.\s?k\.|så kalla\p{L}+|so-called)\s*[”"»]?)$/u;
/** Behind an abbreviation these tell that it is somebody's or something's name: a word with a capital, a form of companies, what its maker made. */
const NAME_AFTER =
  /^\s+(?:\p{Lu}\p{Ll}{2,}|Oyj?\b|Ab\b|Ltd\b|(?:tekem|laatim|toteuttam|tuottam)[aä]|(?:selvity|raport|tutkimu|laskelm|ennuste|analyys|arvio|konsult|verkkosivu)\p{L}*|(?:utredning|rapport|undersökning|beräkning|analys|prognos|konsult)\p{L}*|(?:report|study|survey|analysis|consultant)s?\b)/u;

/** Letters of endings by the case that they are of, behind the abbreviation's colon. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^:n$/u, 'gen'],
  [/^:(?:a|ä|aa|ää|ta|tä)$/u, 'par'],
  [/^:ss[aä]$/u, 'ine'],
  [/^:st[aä]$/u, 'ela'],
  [/^:(?:h?[aäeiouy]{1,2}n)$/u, 'ill'],
  [/^:ll[aä]$/u, 'ade'],
  [/^:lt[aä]$/u, 'abl'],
  [/^:lle$/u, 'all'],
  [/^:s$/u, 'gen'],
];

interface Use {
  readonly block: Block;
  readonly start: number;
  /** Of the letters; the ending and what is joined stand behind. */
  readonly end: number;
  readonly ending: string;
  readonly joined: boolean;
  /** Its neighbours make it a name, or part of one. */
  readonly isName: boolean;
}

/**
 * `abbreviation-unexplained`: an abbreviation whose words stand nowhere: neither beside it, nor in a glossary, nor written out elsewhere. Once a
 * document and abbreviation. Those that everybody knows are left alone, and so are words in capitals.
 *
 * @yields one finding an abbreviation
 */
export function* abbreviationsUnexplained(context: ReviewContext): Generator<Draft> {
  const { document, pack } = context;
  const { known, abbreviations } = pack.wording;
  const { uses, explained } = usesIn(document);
  if (uses.size === 0) return;
  let small: ReadonlySet<string> | undefined;
  let spelt: ReadonlySet<string> | undefined;
  for (const [letters, all] of uses) {
    const [first] = all;
    if (first === undefined || explained.has(letters)) continue;
    const { language } = first.block;
    if (language === 'other' || known[language]?.includes(letters) === true) continue;
    const listed = abbreviations.find((one) => one.letters === letters);
    const words = listed?.words[language];
    if (words === undefined) {
      // What is not listed is one when it is written or built like one; what could be a word may be one in capitals, or a name.
      const isWritten = all.some(({ ending, joined }) => ending !== '' || joined);
      const isBuilt = SHORT.test(letters) && !WORD_LIKE.test(letters);
      if (!isBuilt && !(isWritten && all.length >= MOST_ALONE)) continue;
      if (all.some(({ isName }) => isName)) continue;
      const written = letters.toLowerCase();
      spelt ??= speltOut(
        document,
        Array.from(uses.keys(), (one) => one.toLowerCase()),
      );
      if (spelt.has(written)) continue;
      small ??= smallWords(document);
      if (small.has(written)) continue;
    } else {
      const hits = context.scan.hits.get(language);
      if (words.find.some((pattern) => (hits?.numbersOf(pattern).length ?? 0) > 0)) continue;
      if (words.find.some((pattern) => context.scan.headingsWith(language, pattern).length > 0)) continue;
    }
    yield {
      rule: 'abbreviation-unexplained',
      messageId: words === undefined ? 'abbreviation-unexplained' : 'abbreviation-unexplained.known',
      values: { quote: letters, ...(words === undefined ? {} : { expansion: words.name }) },
      range: locate(document, { block: first.block.index, start: first.start, end: first.end + first.ending.length }),
      section: first.block.section,
      fixes: words === undefined ? [] : opened(document, first, letters, words),
      key: keyOf('abbreviation-unexplained', [letters]),
    };
  }
}

/** Uses from which on what could be a word, or has two letters or small ones, is asked about though the pack does not list it. */
const MOST_ALONE = 2;
/** Three capitals to six, and no Roman numeral. */
const SHORT = /^(?![IVXLCDM]+$)\p{Lu}{3,6}$/u;
/** Syllables as Finnish has them: `VISIO`, `ARVOT`, `TIIMI`; not `MDI`, `FBK`, `LUNK`. */
const WORD_LIKE = /^[^AEIOUYÅÄÖ]?(?:[AEIOUYÅÄÖ]{1,2}[^AEIOUYÅÄÖ]{1,2})*(?:[AEIOUYÅÄÖ]{1,2}[NRLST]?)$/u;

function usesIn(document: PlanDocument): {
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly explained: ReadonlySet<string>;
} {
  const uses = new Map<string, Use[]>();
  const explained = new Set<string>();
  for (const block of document.blocks) {
    const { text, use, kind } = block;
    if (use !== 'body' || kind === 'code' || !CAPITALS.test(text)) continue;
    const section = document.sections[block.section];
    const inGlossary = section !== undefined && kind !== 'heading' && GLOSSARY.test(section.title);
    const skipped =
      kind === 'heading' ||
      kind === 'footnote' ||
      kind === 'caption' ||
      section?.roles.some((role) => role === 'sources' || role === 'contents') === true;
    for (const match of text.matchAll(ABBREVIATION)) {
      const { letters = '', ending = '', joined = '' } = match.groups ?? {};
      const start = match.index;
      const end = start + letters.length;
      const before = text.slice(Math.max(0, start - 60), start);
      const after = text.slice(start + match[0].length);
      if (inGlossary || TOLD_AFTER.test(after) || TOLD_BEFORE.test(before)) {
        explained.add(letters);
        continue;
      }
      if (skipped || isInCapitals(text, start, start + match[0].length)) continue;
      const isName = NAME_AFTER.test(after) || NAME_BEFORE.test(before);
      const found: Use = { block, start, end, ending, joined: joined !== '', isName };
      const others = uses.get(letters);
      if (others) others.push(found);
      else uses.set(letters, [found]);
    }
  }
  return { uses, explained };
}

/** Whether the words around are in capitals too: then it is no abbreviation but a way of writing. */
function isInCapitals(text: string, start: number, end: number): boolean {
  const before = /(\p{L}{2,})[\s,–-]*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^[\s,–-]*(\p{L}{2,})/u.exec(text.slice(end, end + 24))?.[1];
  const around = [before, after].filter((word) => word !== undefined);
  // Alone in a cell or item it may be a heading or a name.
  if (around.length === 0) return start === 0 && end === text.length;
  return around.every((word) => word === word.toUpperCase());
}

/** Every word that a document writes in small letters. */
function smallWords({ blocks }: PlanDocument): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of blocks) for (const [word] of text.matchAll(/\p{Ll}{2,6}(?!\p{L})/gu)) words.add(word);
  return words;
}

/** The abbreviation written out where its case is known by its ending, or it opens a sentence as its subject. */
function opened(
  document: PlanDocument,
  { block, start, end, ending, joined }: Use,
  letters: string,
  { name, forms }: NonNullable<Abbreviation['words']['fi']>,
): FixIntent[] {
  if (joined || /[(/]\s*$/u.test(block.text.slice(0, start))) return [];
  const form = ending === '' ? subjectForm(block.text, start, end, name) : endingForm(ending, forms);
  if (form === undefined) return [];
  const text = start === 0 || /[.!?]\s+$/u.test(block.text.slice(0, start)) ? capital(form) : form;
  const range = locate(document, { block: block.index, start, end: end + ending.length });
  return [{ kind: 'replace', safety: 'safe', range, text: `${text} (${letters})` }];
}

function endingForm(ending: string, forms: Readonly<Record<string, string>>): string | undefined {
  const found = ENDINGS.find(([shape]) => shape.test(ending))?.[1];
  return found === undefined ? undefined : forms[found];
}

/** The dictionary form, where the abbreviation stands first in its sentence and a word in small letters follows. */
function subjectForm(text: string, start: number, end: number, name: string): string | undefined {
  const opens = start === 0 || /[.!?]\s+$/u.test(text.slice(0, start));
  return opens && /^\s\p{Ll}{2}/u.test(text.slice(end)) ? name : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
