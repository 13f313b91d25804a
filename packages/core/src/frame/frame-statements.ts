import { verbChains, type VerbChain } from '@lapsilinssi/linguistics';
import { entitiesIn } from '../entities-in.ts';
import type { BlockSpan, ColumnRole } from '../document.ts';
import type { FrameUnits, SlotName } from '../pack.ts';
import type { DocumentScan, ScannedBlock, Sentence, Statement } from '../scan/scan-document.ts';
import { tagHasForm } from '../match/form-test.ts';
import { analysisOf } from '../scan/analysis-of.ts';
import { beforeDecision } from './before-decision.ts';
import { clauseRole } from './clause-role.ts';
import { wordAt } from '../match/scan-text.ts';
import { tellsTime } from '../tells-time.ts';
import { DETERMINERS } from './determiners.ts';
import { firstSpanIn, hasUnit, spanFrom } from './has-unit.ts';
import { measureIn } from './measure-in.ts';
import type { Firmness, FramedStatement, Slot, SlotOrigin } from './slots.ts';
import { takeFromNeighbours } from './take-from-neighbours.ts';

/** Frames statements when asked, each once. */
export interface Framer {
  /** With what it takes from its neighbours. */
  frame(statement: number): FramedStatement;
}

/** Opens the framing of a scanned document; a statement's slots are found when something asks for them. */
export function openFramer(scan: DocumentScan): Framer {
  const alone: (FramedStatement | undefined)[] = [];
  const framed: (FramedStatement | undefined)[] = [];
  const chainsOfBlock = new Map<number, ReadonlyMap<number, readonly VerbChain[]>>();
  const chainsIn = (block: number): ReadonlyMap<number, readonly VerbChain[]> => {
    const known = chainsOfBlock.get(block);
    if (known) return known;
    const found = findChains(scan, block);
    chainsOfBlock.set(block, found);
    return found;
  };
  const frameAlone = (index: number): FramedStatement => {
    const known = alone[index];
    if (known) return known;
    const statement = scan.statements[index];
    if (!statement) throw new RangeError(`no statement ${index}`);
    return (alone[index] = frameOne(scan, statement, chainsIn));
  };
  const answering = new Map<number, Slot | undefined>();
  /** Who answers for all that a section says. */
  const answererOf = (section: number): Slot | undefined => {
    if (!answering.has(section)) answering.set(section, findAnswerer(scan, section, frameAlone));
    return answering.get(section);
  };
  return {
    frame: (index) =>
      (framed[index] ??= withAnswerer(
        scan,
        takeFromNeighbours(scan, index, restated(scan, index, frameAlone), frameAlone),
        answererOf,
      )),
  };
}

/** Who answers for a section: the actor of a firm sentence under its heading with a word of responsibility (`Rehtorit vastaavat …`). */
function findAnswerer(
  scan: DocumentScan,
  section: number,
  frameAlone: (statement: number) => FramedStatement,
): Slot | undefined {
  // What stands under the title alone is no section of its own.
  if ((scan.document.sections[section]?.level ?? 0) < 2) return undefined;
  for (const index of scan.statementsOfSection[section] ?? []) {
    const statement = scan.statements[index];
    const sentence = statement && scan.sentences[statement.first];
    const block = sentence && scan.blocks[sentence.block];
    if (!statement || statement.kind === 'row' || !sentence || !block) continue;
    if (!hasUnit(block, sentence, block.runtime.data.frame.responsibility)) continue;
    const { slots, firmness } = frameAlone(index);
    if (slots.actor?.from === 'own' && firmness !== 'soft') return slots.actor;
  }
  return undefined;
}

/** A row that names nobody is answered for by whom its section names. */
function withAnswerer(
  scan: DocumentScan,
  framed: FramedStatement,
  answererOf: (section: number) => Slot | undefined,
): FramedStatement {
  const statement = scan.statements[framed.statement];
  if (statement?.kind !== 'row' || framed.slots.actor || framed.vagueActor) return framed;
  const answerer = answererOf(statement.section);
  if (!answerer) return framed;
  return {
    ...framed,
    slots: { ...framed.slots, actor: { span: answerer.span, from: 'section' } },
  };
}

/** What must be done beside a sentence that hands a statute on is its duty still: `Lain mukaan … . Oppilaskuntaa on kuultava.` */
function restated(
  scan: DocumentScan,
  index: number,
  frameAlone: (statement: number) => FramedStatement,
): FramedStatement {
  const own = frameAlone(index);
  const { kind, paragraph = -1 } = scan.statements[index] ?? {};
  if (own.handsLawOn || !own.ordered || own.slots.time || kind !== 'sentence') return own;
  const before = (scan.paragraphs[paragraph] ?? []).filter((other) => other < index);
  return before.some((other) => frameAlone(other).handsLawOn) ? { ...own, restatesDuty: true, handsLawOn: true } : own;
}

/** Verb chains of a block by sentence number. */
function findChains(scan: DocumentScan, block: number): ReadonlyMap<number, readonly VerbChain[]> {
  const found = new Map<number, VerbChain[]>();
  const scanned = scan.blocks[block];
  if (!scanned) return found;
  // The clauses are cut by the same analysis.
  const { clauseOf } = scanned;
  const analysis = analysisOf(scanned.runtime.lexicon, scanned.text.text);
  for (let index = firstSentenceOf(scan, block); scan.sentences[index]?.block === block; index++) {
    const sentence = scan.sentences[index];
    if (!sentence) break;
    const chains: VerbChain[] = [];
    let from = sentence.firstToken;
    // One call per clause: a chain never crosses one.
    for (let token = sentence.firstToken; token <= sentence.lastToken; token++) {
      if (token < sentence.lastToken && clauseOf[token + 1] === clauseOf[token]) continue;
      const span = {
        start: scanned.text.tokenStart[from] ?? sentence.start,
        end: scanned.text.tokenEnd[token] ?? sentence.end,
      };
      for (const chain of verbChains(scanned.runtime.lexicon, analysis, span))
        chains.push(isChildrensWish(chain, scanned, from) ? { ...chain, modality: 'does' } : chain);
      from = token + 1;
    }
    found.set(sentence.index, chains);
  }
  return found;
}

/** What children wish (`lapset toivovat`, `vad de vill`) is a fact, not a wish of the plan. */
function isChildrensWish({ modality, person, main }: VerbChain, block: ScannedBlock, from: number): boolean {
  if (modality !== 'wish' || person === 1 || person === 4) return false;
  if (person === 6 && /^(?:de|they|he)$/i.test(wordBefore(block, main))) return true;
  const spans = block.text.spans.get(block.runtime.data.frame.child) ?? [];
  for (let i = spanFrom(spans, Math.max(from, main - MOST_BEFORE)); i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    if (first >= main) break;
    const tag = block.runtime.lexicon.tags[spans[i + 2] ?? -1];
    if (block.runtime.language === 'fi' ? tag !== undefined && tagHasForm(tag, 'nom') : !tag?.includes('gen'))
      return true;
  }
  return false;
}

/** Tokens between a subject and its verb. */
const MOST_BEFORE = 4;

/** Number of a block's first sentence: they stand in block order. */
function firstSentenceOf(scan: DocumentScan, block: number): number {
  let low = 0;
  let high = scan.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scan.sentences[middle]?.block ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

function frameOne(
  scan: DocumentScan,
  statement: Statement,
  chainsIn: (block: number) => ReadonlyMap<number, readonly VerbChain[]>,
): FramedStatement {
  const slots: Partial<Record<SlotName, Slot>> = {};
  const chains = new Map<number, readonly VerbChain[]>();
  let vagueActor = false;
  const own: Sentence[] = [];
  for (let i = statement.first; i < statement.end; i++) {
    const sentence = scan.sentences[i];
    if (sentence) own.push(sentence);
  }
  const leadIn: Sentence[] = [];
  for (const index of statement.leadIn) {
    const sentence = scan.sentences[index];
    if (sentence) leadIn.push(sentence);
  }
  const ownChains: VerbChain[] = [];
  for (const sentence of own) {
    const found = chainsIn(sentence.block).get(sentence.index) ?? NO_CHAINS;
    chains.set(sentence.index, found);
    for (const chain of found) ownChains.push(chain);
  }
  const leadChains: VerbChain[] = [];
  for (const sentence of leadIn)
    for (const chain of chainsIn(sentence.block).get(sentence.index) ?? NO_CHAINS) leadChains.push(chain);

  const speaksForItself = hasOwnSubject(scan, own, ownChains);
  const take = (slot: SlotName, span: BlockSpan | undefined, from: SlotOrigin): void => {
    if (!span || slots[slot]) return;
    slots[slot] = { span, from };
  };
  if (statement.row) vagueActor = takeColumns(scan, statement, take) || vagueActor;
  for (const [origin, group] of [
    ['own', own],
    ['lead-in', leadIn],
  ] as const) {
    for (const sentence of group) {
      const block = scan.blocks[sentence.block];
      if (!block) continue;
      const frame = block.runtime.data.frame;
      const sentenceChains = origin === 'own' ? (chains.get(sentence.index) ?? []) : leadChains;
      // An item with a subject and verb of its own says itself who acts.
      const inCell = scan.document.blocks[sentence.block]?.cell !== undefined;
      if (origin === 'own' || !speaksForItself)
        take('actor', actorIn(block, sentence, frame, sentenceChains, inCell), origin);
      if (!slots.actor && hasUnit(block, sentence, frame.vagueActor)) vagueActor = true;
      take('time', timeIn(block, sentence), origin);
      take('audience', unitIn(block, sentence, frame.child), origin);
      take('resource', unitIn(block, sentence, frame.resource) ?? entityIn(block, sentence, 'euro'), origin);
      take('measure', measureIn(block, sentence), origin);
    }
  }
  for (const sentence of own) {
    const first = (chains.get(sentence.index) ?? []).find((chain) => isFirm(chain));
    const block = scan.blocks[sentence.block];
    if (first && block) take('act', tokensSpan(block, sentence.block, first.first, first.last), 'own');
  }
  const sectionYear = headingTime(scan, statement.section);
  take('time', sectionYear, 'heading');
  const roles = scan.document.sections[statement.section]?.roles ?? [];
  let firmness = firmnessOf(ownChains);
  if (firmness === 'none' && statement.kind === 'row' && slots.act) firmness = 'nominal';
  if (firmness === 'none' && statement.kind === 'item') {
    const lead = firmnessOf(leadChains);
    if (lead !== 'none') firmness = lead;
    else if (roles.includes('measure')) firmness = 'nominal';
    const block = scan.document.blocks[statement.block];
    if (firmness !== 'none' && block) take('act', { block: statement.block, start: 0, end: block.text.length }, 'own');
  }
  const ordered = ownChains.some((chain) => chain.modality === 'must');
  const cites = own.some((sentence) => {
    const block = scan.blocks[sentence.block];
    if (!block) return false;
    const section = entityIn(block, sentence, 'section-reference');
    // A convention's article is a yardstick for what the plan itself does.
    const isArticle = section && /arti[kc]/i.test(block.text.text.slice(section.start, section.end));
    const cited = entityIn(block, sentence, 'statute') ?? (isArticle ? undefined : section);
    return (
      hasUnit(block, sentence, block.runtime.data.frame.byLaw) || (cited && (ordered || citesAsSource(block, sentence)))
    );
  });
  const handsLawOn = cites && !hasOwnDay(scan, own);
  return {
    statement: statement.index,
    slots,
    firmness,
    chains,
    vagueActor,
    // Who does what on which day is planned, whatever the heading says.
    restatesDuty: (roles.includes('legal-basis') && (ordered || !slots.actor || !hasOwnDay(scan, own))) || handsLawOn,
    handsLawOn,
    ordered,
  };
}

const NO_CHAINS: readonly VerbChain[] = [];

/** Words that give a cited section as the source of a duty: `26 §:n mukaan`, `enligt 26 §`. */
const SOURCE_WORDS: ReadonlySet<string> = new Set(
  'mukaan mukaisesti mukainen mukaiset nojalla perusteella enligt stöd under pursuant'.split(' '),
);

function citesAsSource(block: ScannedBlock, { firstToken, lastToken }: Sentence): boolean {
  for (let token = firstToken; token <= lastToken; token++)
    if (SOURCE_WORDS.has(wordAt(block.text, token))) return true;
  return false;
}

/** Whether sentences name a time of their own: then a duty is not only restated but planned. */
function hasOwnDay(scan: DocumentScan, own: readonly Sentence[]): boolean {
  return own.some((sentence) => {
    const block = scan.blocks[sentence.block];
    return block !== undefined && timeIn(block, sentence) !== undefined;
  });
}

/** Whether a chain says that something is done, was done or must be done. */
export function isFirm(chain: VerbChain): boolean {
  return chain.modality === 'does' || chain.modality === 'did' || chain.modality === 'must';
}

/** Whether sentences have an active verb with a subject of their own: one that is not their first word (`- kuulee lapsia`). */
function hasOwnSubject(scan: DocumentScan, own: readonly Sentence[], chains: readonly VerbChain[]): boolean {
  const active = chains.filter(({ voice }) => voice === 'active');
  if (active.length === 0) return false;
  const opening = new Set(
    own.map(({ block, firstToken, lastToken }) => {
      const kinds = scan.blocks[block]?.text.tokenKind;
      let token = firstToken;
      while (token < lastToken && kinds?.[token] !== 0) token++;
      return token;
    }),
  );
  return active.some(({ first }) => !opening.has(first));
}

function firmnessOf(chains: readonly VerbChain[]): Firmness {
  if (chains.length === 0) return 'none';
  return chains.some((chain) => isFirm(chain)) ? 'firm' : 'soft';
}

/** Fills slots from a row's columns; says whether its owner is named too widely. */
function takeColumns(
  scan: DocumentScan,
  statement: Statement,
  take: (slot: SlotName, span: BlockSpan | undefined, from: SlotOrigin) => void,
): boolean {
  const table = statement.row && scan.document.tables[statement.row.table];
  const cells = statement.row && table?.rows[statement.row.row];
  if (!table || !cells) return false;
  /** First filled cell of a column with a role, or without one. */
  const filled = (role: ColumnRole | undefined): BlockSpan | undefined => {
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || table.columns[column]?.role !== role) continue;
      const text = scan.document.blocks[cell]?.text ?? '';
      if (/[\p{L}\p{N}]/u.test(text)) return { block: cell, start: 0, end: text.length };
    }
    return undefined;
  };
  const vague = takeRoles(scan, filled, take);
  if (filled('indicator') && filled('target')) {
    const target = filled('target');
    const cell = target && scan.blocks[target.block];
    if (
      target &&
      cell?.text.entities.some((entity) => entity.kind === 'year' || entity.kind === 'date' || entity.kind === 'period')
    )
      take('time', target, 'column');
  }
  // A figure under `2028` is to be reached then.
  const aimed = filled('target') && table.columns.find(({ role }) => role === 'target')?.header;
  const header = aimed === undefined ? undefined : scan.blocks[aimed];
  const year = header?.text.entities.find((entity) => entity.kind === 'year');
  if (aimed !== undefined && year) take('time', { block: aimed, start: year.start, end: year.end }, 'column');
  return vague;
}

/** Fills slots from what stands under each role of a row. */
function takeRoles(
  scan: DocumentScan,
  filled: (role: ColumnRole | undefined) => BlockSpan | undefined,
  take: (slot: SlotName, span: BlockSpan | undefined, from: SlotOrigin) => void,
): boolean {
  let vague = false;
  const owner = filled('owner');
  const block = owner && scan.blocks[owner.block];
  if (owner && block) {
    const frame = block.runtime.data.frame;
    // A unit's bare name ("Nuorisopalvelut") is enough in the owner's column; a word as wide as "kunta" is not.
    if (block.text.spans.has(frame.vagueActor) && !block.text.spans.has(frame.actor)) vague = true;
    else take('actor', owner, 'column');
  } else take('actor', owner, 'column');
  const time = filled('time');
  if (time && /\d|\p{L}{4}/u.test(scan.document.blocks[time.block]?.text ?? '')) take('time', time, 'column');
  take('act', filled('measure') ?? filled('indicator') ?? filled('goal') ?? filled(undefined), 'column');
  take('object', filled('goal'), 'column');
  take('resource', filled('resource'), 'column');
  take('measure', filled('target') ?? filled('indicator'), 'column');
  return vague;
}

/** First span of a unit in a sentence. */
function unitIn(block: ScannedBlock, sentence: Sentence, unit: number): BlockSpan | undefined {
  const spans = block.text.spans.get(unit);
  if (!spans) return undefined;
  const at = firstSpanIn(spans, sentence);
  if (at < 0) return undefined;
  const first = spans[at] ?? 0;
  return tokensSpan(block, sentence.block, first, spans[at + 1] ?? first);
}

function tokensSpan(block: ScannedBlock, index: number, first: number, last: number): BlockSpan {
  return { block: index, start: block.text.tokenStart[first] ?? 0, end: block.text.tokenEnd[last] ?? 0 };
}

function entityIn(block: ScannedBlock, sentence: Sentence, kind: string): BlockSpan | undefined {
  for (const { kind: found, start, end } of entitiesIn(block.text.entities, sentence))
    if (found === kind) return { block: sentence.block, start, end };
  return undefined;
}

function timeIn(block: ScannedBlock, sentence: Sentence): BlockSpan | undefined {
  for (const entity of entitiesIn(block.text.entities, sentence)) {
    const { kind, start, end, vague, value } = entity;
    if (vague === true || !tellsTime(entity)) continue;
    // `valtuustokauden tavoitteet` names whose objectives they are; `valtuustokaudella` says when.
    if (kind === 'period' && value === undefined && block.text.text.charAt(end - 1) === 'n') continue;
    return { block: sentence.block, start, end };
  }
  return beforeDecision(block, sentence);
}

/** A heading that names years (`Toimenpiteet 2026–2027`) dates what stands under it; the title's period is the whole plan's and dates nothing. */
function headingTime(scan: DocumentScan, section: number): BlockSpan | undefined {
  const { level = 0, heading = -1 } = scan.document.sections[section] ?? {};
  if (level < 2) return undefined;
  const block = heading >= 0 ? scan.blocks[heading] : undefined;
  const entity = block?.text.entities.find((one) => one.kind === 'year' || one.kind === 'period');
  return entity && { block: heading, start: entity.start, end: entity.end };
}

/**
 * The one who can be held to the act. In Finnish the form decides: a subject stands in the nominative, the doer of a duty in the genitive
 * (`lautakunnan on arvioitava`), the holder of a responsibility in the adessive beside `vastuu`; a receiver (`kunnanhallitukselle`) is no actor.
 * In Swedish and English the place does.
 * @param inCell Whether the sentence stands in a cell of a table.
 */
function actorIn(
  block: ScannedBlock,
  sentence: Sentence,
  frame: FrameUnits,
  chains: readonly VerbChain[],
  inCell: boolean,
): BlockSpan | undefined {
  const spans = block.text.spans.get(frame.actor);
  if (!spans) return undefined;
  const { lexicon, language } = block.runtime;
  const answerable = hasUnit(block, sentence, frame.responsibility);
  for (let i = spanFrom(spans, sentence.firstToken); i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    const last = spans[i + 1] ?? first;
    if (first > sentence.lastToken) break;
    const tag = lexicon.tags[spans[i + 2] ?? -1];
    const here = chains.filter((chain) => block.clauseOf[chain.main] === block.clauseOf[first]);
    // Who acts at the moment that a clause names (`ennen kuin lautakunta päättää`) does not do what the sentence promises.
    if (clauseRole(block, first) === 'moment' && !isBehindMoment(block, first, here, chains)) continue;
    const fits =
      isBracketed(block, first, last) ||
      (language === 'fi'
        ? isFinnishDoer(block, { last, tag, here, answerable }) || belongsTo(block, first, tag, here)
        : isSubject(block, { first, last, tag, here, answerable, inCell }));
    if (fits) return tokensSpan(block, sentence.block, first, last);
  }
  return undefined;
}

/** Whether a name stands alone in brackets behind what is done: `Kurssi avataan keväällä (henkilöstösihteeri).` */
function isBracketed(block: ScannedBlock, first: number, last: number): boolean {
  const { text, tokenStart, tokenEnd } = block.text;
  return (
    text.charAt((tokenStart[first] ?? 0) - 1) === '(' &&
    /^[),;]/.test(text.slice(tokenEnd[last] ?? 0, (tokenEnd[last] ?? 0) + 1))
  );
}

/** A name that may be who acts. */
interface Named {
  /** Its last token. */
  readonly last: number;
  /** What its form is, where that is told. */
  readonly tag: string | undefined;
  /** The verbs of its clause. */
  readonly here: readonly VerbChain[];
  /** Whether its sentence says who answers for something. */
  readonly answerable: boolean;
}

/** A unit whose name is a plural acts as one: `Koulutuksen järjestää sivistyspalvelut.` */
const UNIT = /palvelut$/;

function isFinnishDoer(block: ScannedBlock, name: Named): boolean {
  const { last, tag, here, answerable } = name;
  // Beside a passive verb the nominative is what is acted on: `perustetaan työryhmä`.
  const acted = here.length > 0 && here.every((chain) => chain.voice === 'passive' && chain.modality !== 'must');
  if (tag === undefined || tagHasForm(tag, 'nom')) {
    // Several behind a verb of one are acted on: `kouluttaa esittelijät`.
    const several =
      tag !== undefined &&
      tagHasForm(tag, 'pl') &&
      here.length > 0 &&
      here.every((chain) => chain.person === 3 && chain.last < last) &&
      !UNIT.test(wordAt(block.text, last));
    return (!acted && !several) || answerable;
  }
  if (tagHasForm(tag, 'gen') && here.some((chain) => chain.modality === 'must')) return true;
  return answerable && (tagHasForm(tag, 'gen') || tagHasForm(tag, 'ade'));
}

/** Whether something belongs to whom a Finnish clause names: `ryhmän johto kuuluu nuorisopäällikölle`. */
function belongsTo(block: ScannedBlock, first: number, tag: string | undefined, here: readonly VerbChain[]): boolean {
  const { ids } = block.runtime.lexicon;
  return (
    tag !== undefined &&
    tagHasForm(tag, 'all') &&
    here.some(({ lexeme, last }) => ids[lexeme] === 'verb/kuulua' && last < first)
  );
}

/** Words between an inverted verb and its subject: `redovisar den ansvariga rektorn`. */
const MOST_BETWEEN = 2;

/**
 * In Swedish no comma parts a clause of time from what happens then: `När provet är gjort ringer rektorn hem`. Behind the moment's own verb
 * another one stands before its subject; and a sentence with one verb has no such clause, but a preposition (`Om priset beslutar nämnden`).
 */
function isBehindMoment(
  block: ScannedBlock,
  first: number,
  here: readonly VerbChain[],
  all: readonly VerbChain[],
): boolean {
  if (block.runtime.language !== 'sv') return false;
  const own = here.findLast((chain) => first > chain.first);
  if (own === undefined || first - own.first > 1 + MOST_BETWEEN) return false;
  return all.length === 1 || here.indexOf(own) > 0;
}

/**
 * In Swedish and English the place decides: a subject stands before its verb, in Swedish also right behind it; after `av` and `by` stands the
 * doer of a passive; after another preposition a receiver or a place.
 */
function isSubject(block: ScannedBlock, place: Named & { readonly first: number; readonly inCell: boolean }): boolean {
  const { first, last, tag, here, answerable, inCell } = place;
  if (tag?.includes('gen')) return false;
  const before = governorOf(block, first, here);
  // What a cell names without a verb is more often had than done by what stands behind: `Klientupplevelse av tjänsterna`.
  if (DOER_PREPOSITIONS.has(before)) return here.length > 0 || answerable || !inCell;
  if (PREPOSITIONS.has(before)) return answerable;
  if (here.length === 0 || answerable) return true;
  const { language, lexicon } = block.runtime;
  const isBefore = here.some((chain) => last < chain.first);
  if (language !== 'sv') return isBefore;
  // Beside passives alone it is acted on: `En grupp tillsätts`; who has something does nothing.
  if (here.every(({ voice, lexeme }) => voice === 'passive' || HAVING.has(lexicon.ids[lexeme] ?? ''))) return false;
  if (isBefore) return true;
  const behind = here.some((chain) => first > chain.first && first - chain.first <= 1 + MOST_BETWEEN);
  return behind && (tag?.includes('def') === true || tag === undefined || isInverted(block, first, here));
}

/** Swedish verbs of having and being there, where they are a clause's only verb. */
const HAVING: ReadonlySet<string> = new Set(['aux/ha', 'verb/finnas']);

/** Whether a Swedish clause opens with what is no subject, so that its subject stands behind the verb: `Årligen ordnar handledare …`. */
function isInverted(block: ScannedBlock, token: number, here: readonly VerbChain[]): boolean {
  const clause = block.clauseOf[token];
  let opening = token;
  while (opening > 0 && block.clauseOf[opening - 1] === clause) opening--;
  const word = wordAt(block.text, opening);
  return here.some((chain) => chain.first === opening) || PREPOSITIONS.has(word) || ADVERB.test(word);
}

const ADVERB = /^(?:då|där|här|nu|sedan|därför|därefter|dessutom|också|även|således|först|\p{L}+(?:vis|igen))$/u;

/** Tokens that are looked back over for the preposition of the first of several: `för lärare, kuratorer och vårdare`. */
const MOST_JOINED = 12;

/** The word before a token; of what is joined to others, the preposition before the first of them, if there is one. */
function governorOf(block: ScannedBlock, token: number, here: readonly VerbChain[]): string {
  const before = wordBefore(block, token);
  const comma = /,\s*$/.test(
    block.text.text.slice(Math.max(0, (block.text.tokenStart[token] ?? 0) - 3), block.text.tokenStart[token]),
  );
  if (!comma && !/^(?:och|samt|eller|and|or)$/.test(before)) return before;
  for (let at = token - 1; at >= Math.max(0, token - MOST_JOINED); at--) {
    if (block.clauseOf[at] !== block.clauseOf[token] || here.some((chain) => chain.first <= at && at <= chain.last))
      break;
    const word = wordAt(block.text, at);
    if (PREPOSITIONS.has(word)) return word;
  }
  return before;
}

const DOER_PREPOSITIONS: ReadonlySet<string> = new Set(['av', 'by']);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'till för i på med från åt hos vid bland inom inför mellan om ur to for in on with from of at among within into'.split(
    ' ',
  ),
);

/** The word before a token, articles passed over, in small letters; empty at the sentence's beginning. */
function wordBefore(block: ScannedBlock, token: number): string {
  for (let at = token - 1; at >= 0 && block.clauseOf[at] === block.clauseOf[token]; at--) {
    const word = wordAt(block.text, at);
    // `till kommunens chef`: whose chef it is stands between.
    const isWhose = block.runtime.language === 'sv' && word.length > 3 && word.endsWith('s');
    if (!DETERMINERS.has(word) && !isWhose) return word;
  }
  return '';
}
