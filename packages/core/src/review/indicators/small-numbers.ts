import type { Entity } from '@lapsilinssi/linguistics';

import { entitiesIn } from '../../entities-in.ts';
import { hasUnit } from '../../frame/has-unit.ts';
import { locate, quoteOf } from '../../locate.ts';
import type { ScannedBlock, Sentence } from '../../scan/scan-document.ts';
import type { Draft } from '../../settle/draft.ts';
import { keyOf } from '../../settle/key.ts';
import type { ReviewContext } from '../review-context.ts';
import { isYoung, readAges } from './read-ages.ts';

/** A count up to this may tell who is meant. */
const MOST = 4;
/** Words between a count and whom it counts: `kolme kodin ulkopuolelle sijoitettua lasta`. */
const MOST_BETWEEN = 3;

/**
 * `small-number`: a count of one to four children in a group in which one may be recognised, in a municipality or a place that the sentence names.
 * Counts of a wide area, shares, ages and years are left alone.
 *
 * @yields one finding a sentence or row
 */
export function* smallNumbers(context: ReviewContext): Generator<Draft> {
  const { document, scan } = context;
  const kind = document.organisationKind.value;
  const isWide = kind === 'county' || kind === 'joint';
  const rows = new Set<string>();
  for (const sentence of scan.sentences) {
    const { kind: block, use, cell } = document.blocks[sentence.block] ?? {};
    if (use !== 'body' || block === 'heading' || sentence.statement < 0) continue;
    const row = cell === undefined ? undefined : `${cell.table} ${cell.row}`;
    if (row !== undefined && rows.has(row)) continue;
    if (isWide && !namesSmallArea(context, sentence)) continue;
    const number = cell === undefined ? countIn(context, sentence) : countInCell(context, sentence);
    if (!number) continue;
    if (row !== undefined) rows.add(row);
    const span = { block: sentence.block, start: number.start, end: number.end };
    yield {
      rule: 'small-number',
      messageId: 'small-number',
      // A word that opens its sentence is not quoted with its capital.
      values: { number: quoteOf(document, span).toLowerCase() },
      range: locate(document, span),
      section: document.blocks[sentence.block]?.section ?? 0,
      key: keyOf(
        'small-number',
        [],
        quoteOf(document, { block: sentence.block, start: sentence.start, end: sentence.end }),
      ),
    };
  }
}

/** Whether a sentence names a place within a wide area: `Järvelän kunnassa`, `Kylmälän koulussa`. */
function namesSmallArea({ scan, pack }: ReviewContext, sentence: Sentence): boolean {
  const block = scan.blocks[sentence.block];
  const words = block && pack.indicators?.words[block.runtime.language];
  return block !== undefined && words !== undefined && hasUnit(block, sentence, words.place);
}

/** The number of a sentence that counts a few children, in a sentence that speaks of a group in which they may be recognised. */
function countIn({ scan, pack }: Pick<ReviewContext, 'scan' | 'pack'>, sentence: Sentence): Entity | undefined {
  const block = scan.blocks[sentence.block];
  const words = block && pack.indicators?.words[block.runtime.language];
  if (!block || !words) return undefined;
  const sample = sampleIn(block, sentence, words);
  if (sample) return sample;
  if (!hasUnit(block, sentence, words.sensitive)) return undefined;
  return entitiesIn(block.text.entities, sentence).find(
    (entity) => isFew(entity) && (countsChild(block, entity, words) || countsBefore(block, sentence, entity, words)),
  );
}

/** How many answered, of whom a few only: `(N=4)`. It counts whom its sentence speaks of, unless something is named behind it. */
function sampleIn(
  block: ScannedBlock,
  sentence: Sentence,
  words: { readonly person: number; readonly sensitive: number },
): Entity | undefined {
  if (!hasUnit(block, sentence, words.sensitive) && !hasUnit(block, sentence, words.person)) return undefined;
  const { text, entities } = block.text;
  return entitiesIn(entities, sentence).find(
    (entity) =>
      isFew(entity) &&
      /(?<!\p{L})n\s*=\s*$/iu.test(text.slice(sentence.start, entity.start)) &&
      /^\s*(?:[),;.]|$)/u.test(text.slice(entity.end)),
  );
}

/** Tokens between those who are counted and a number behind them. */
const MOST_BEFORE = 6;
/** What stands between: a form of being or having. */
const BEING = /(?<!\p{L})(?:on|oli|ovat|olivat|är|var|finns|fanns|is|are|was|were)(?!\p{L})/iu;

/** Whether children stand before a number as those who are counted: `turvapaikkaa hakevia lapsia on kaksi`, with no noun behind it. */
function countsBefore(
  block: ScannedBlock,
  sentence: Sentence,
  { start, end }: Entity,
  { person }: { readonly person: number },
): boolean {
  const { text, tokenStart, tokenEnd, spans } = block.text;
  if (!/^\s*(?:[).,;]|$)/u.test(text.slice(end, sentence.end))) return false;
  const persons = spans.get(person) ?? [];
  for (let i = 0; i < persons.length; i += 3) {
    const last = persons[i + 1] ?? 0;
    const from = tokenEnd[last] ?? 0;
    if ((persons[i] ?? 0) < sentence.firstToken || from > start) continue;
    const between = text.slice(from, start);
    if (/[.,;:!?()/\d]/u.test(between) || !BEING.test(between)) continue;
    let token = last;
    while ((tokenStart[token] ?? start) < start) token++;
    if (token - last > MOST_BEFORE) continue;
    const tag = block.runtime.lexicon.tags[persons[i + 2] ?? -1] ?? '';
    // Finnish counts what stands in the partitive; a genitive belongs to something else that is counted.
    if (block.runtime.language === 'fi' ? /(?:^|\.)pl\.(?:par|ela)(?:\.|$)/u.test(tag) : !/gen/u.test(tag)) return true;
  }
  return false;
}

function isFew({ kind, value, upper }: Entity): boolean {
  const most = upper ?? value;
  return (
    kind === 'number' &&
    most !== undefined &&
    value !== undefined &&
    value >= 1 &&
    most <= MOST &&
    Number.isInteger(most)
  );
}

/** Whether a child stands right behind a number, or behind words of the sensitive group, with no other noun counted before it. */
function countsChild(
  block: ScannedBlock,
  { start, end }: Entity,
  words: { readonly person: number; readonly sensitive: number },
): boolean {
  const { text, tokenStart, tokenKind, tokenCount, spans } = block.text;
  let token = 0;
  while (token < tokenCount && (tokenStart[token] ?? 0) < end) token++;
  const { language } = block.runtime;
  const persons = spans.get(words.person) ?? [];
  for (let i = 0; i < persons.length; i += 3) {
    const first = persons[i] ?? 0;
    if (first < token || first - token > MOST_BETWEEN) continue;
    const between = text.slice(end, tokenStart[first]);
    if (/[.,;:!?()/]/u.test(between)) continue;
    // `3 kuntaa ja lapset`: between stand only words of the group, adjectives and the like.
    if (first - token > 0 && !onlyQualifies(block, token, first, words.sensitive)) continue;
    const tag = block.runtime.lexicon.tags[persons[i + 2] ?? -1] ?? '';
    // Behind a number a Finnish noun stands in the partitive singular, or with `yksi` in the number's case: `kolme lasten kerhoa` counts clubs.
    // Out of several they stand in the elative: `kaksi haastatelluista lapsista`.
    if (language === 'fi' && !/(?:^|\.)(?:sg|pl\.ela)(?:\.|$)/u.test(tag)) continue;
    if (language === 'fi' && /(?:^|\.)gen(?:\.|$)/u.test(tag)) continue;
    if (language !== 'fi' && /gen/u.test(tag)) continue;
    return true;
  }
  // `sijoitettuna oli 3`: a bare number behind the group's word and nothing behind it.
  return (
    persons.length > 0 &&
    tokenKind[token] !== 0 &&
    isBareCount(block, start, words.sensitive) &&
    !isOfThem(block, start, words.person)
  );
}

/** Whether something that belongs to children is counted: `lasten kerhoja on 2`, unless it is their number. */
function isOfThem({ text: { text, spans, tokenEnd }, runtime }: ScannedBlock, start: number, person: number): boolean {
  const persons = spans.get(person) ?? [];
  return persons.some((_, i) => {
    const from = tokenEnd[persons[i + 1] ?? 0] ?? 0;
    if (i % 3 !== 0 || from > start || !/gen/u.test(runtime.lexicon.tags[persons[i + 2] ?? -1] ?? '')) return false;
    const between = text.slice(from, start);
    return !/[.;!?]/u.test(between) && !/(?<!\p{L})(?:luku)?määr|antal|number/iu.test(between);
  });
}

/** Whether the words between are participles, adjectives or words of the group: none is a noun that is itself counted. */
function onlyQualifies(block: ScannedBlock, from: number, to: number, sensitive: number): boolean {
  const groups = block.text.spans.get(sensitive) ?? [];
  for (let token = from; token < to; token++) {
    const isGroup = groups.some((first, i) => i % 3 === 0 && first <= token && token <= (groups[i + 1] ?? 0));
    const word = block.text.text.slice(block.text.tokenStart[token], block.text.tokenEnd[token]);
    if (!isGroup && !QUALIFYING.test(word)) return false;
  }
  return true;
}

/** Endings of words that qualify a counted noun in its partitive, and small words. */
const QUALIFYING =
  /(?:(?:utta|yttä|vaa|vää|ista|istä|llista|llistä|eista|oista)|ade|ad|at|na|ed|kunnan|eri|uutta|uusi|uista|yistä|neista|neistä|nya?|new|of|in|the|these|av|de|dessa|i)$/iu;

/** Whether words of the group and a form of being or having stand right before a number. */
function isBareCount(block: ScannedBlock, start: number, sensitive: number): boolean {
  const before = block.text.text.slice(Math.max(0, start - 40), start);
  const spans = block.text.spans.get(sensitive) ?? [];
  const near = spans.some(
    (first, i) =>
      i % 3 === 0 && start - (block.text.tokenEnd[first] ?? 0) >= 0 && start - (block.text.tokenEnd[first] ?? 0) < 40,
  );
  return (
    near &&
    /(?:\boli|\bon|\bvar|\bär|\bwas|\bwere|\bis|\bare|:)\s*(?:yhteensä\s+|totalt\s+|vain\s+|bara\s+)?$/u.test(before)
  );
}

/** A bare number in a cell of a row that names a group of children in which one may be recognised, and no share. */
function countInCell({ scan, document, pack }: ReviewContext, sentence: Sentence): Entity | undefined {
  const block = scan.blocks[sentence.block];
  const cell = document.blocks[sentence.block]?.cell;
  const words = block && pack.indicators?.words[block.runtime.language];
  const table = cell && document.tables[cell.table];
  const row = cell && table?.rows[cell.row];
  if (!block || !words || !cell || !table || !row) return undefined;
  const own = countIn({ scan, pack }, sentence);
  if (own) return own;
  const [entity, ...others] = block.text.entities.filter(({ kind }) => kind === 'number');
  if (!entity || others.length > 0 || !isFew(entity)) return undefined;
  const rest = block.text.text.slice(0, entity.start) + block.text.text.slice(entity.end);
  if (/\p{L}|\d|%/u.test(rest)) return undefined;
  const header = table.columns[cell.column]?.header;
  const role = table.columns[cell.column]?.role;
  if (role === 'number' || role === 'goal' || role === 'measure' || role === 'target') return undefined;
  const named = row.flatMap((part) => (part === undefined || part === sentence.block ? [] : part));
  const beside = [...named, ...(header === undefined ? [] : [header])];
  const holds = (unit: number): boolean => beside.some((part) => scan.blocks[part]?.text.spans.has(unit) === true);
  const isShare =
    holds(words.share) || holds(words.percent) || beside.some((part) => /%|‰/u.test(document.blocks[part]?.text ?? ''));
  if (isShare || !holds(words.sensitive)) return undefined;
  // Whom a row counts its name says, by a word for children or by their age.
  const isOfAge = named.some((part) => readAges(document.blocks[part]?.text ?? '').ids.some(isYoung));
  if (!isOfAge && !holds(words.person)) return undefined;
  return entity;
}
