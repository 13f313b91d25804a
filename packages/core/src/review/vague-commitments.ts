import type { VerbChain } from '@lapsilinssi/linguistics';
import type { BlockSpan } from '../document.ts';
import { clauseRole } from '../frame/clause-role.ts';
import { hasUnit, spanFrom } from '../frame/has-unit.ts';
import { holdsToken } from '../frame/is-taken-back.ts';
import type { FramedStatement } from '../frame/slots.ts';
import { locate, quoteOf } from '../locate.ts';
import { tagHasForm } from '../match/form-test.ts';
import { wordAt } from '../match/scan-text.ts';
import type { ScannedBlock, Sentence, Statement } from '../scan/scan-document.ts';
import type { Draft } from '../settle/draft.ts';
import type { Steps } from '../steps.ts';
import { keyOf } from '../settle/key.ts';
import type { Answerers } from './answerers.ts';
import { concernsChildren } from './concerns-children.ts';
import { hasCondition, isOurs, isSaid, leadsOn, mainChains } from './is-deed.ts';
import { COORDINATORS } from './plain-words.ts';
import { listsMeasures } from './measures.ts';
import { promisePlace, type PromisePlace } from './promise-place.ts';
import type { ReviewContext } from './review-context.ts';
import { holdsAlways, namesOccasion, saysByWhat } from './says-by-what.ts';

/** A sentence that may promise something. */
interface Said {
  readonly statement: Statement;
  readonly framed: FramedStatement;
  readonly sentence: Sentence;
  readonly block: ScannedBlock;
  /** `topic`: a section of a children's plan whose heading says neither: there only what is aimed at and taken back is told. */
  readonly place: PromisePlace | 'topic';
}

/** A vague promise, and the statement that makes it. */
export interface VagueCommitment {
  readonly statement: number;
  readonly draft: Draft;
}

/**
 * `commitment-vague`: a promise among goals or measures that is only aimed at (`pyritään edistämään`), taken back (`mahdollisuuksien mukaan`),
 * or names no deed (`huomioidaan`; among measures also `kehitetään`), and that lacks at least two of who, when and how it shows.
 * Duties that a statute lays, what a child or somebody else seeks, and promises with figures or means are left alone.
 *
 * One finding a sentence.
 *
 * @yields nothing, between two steps
 */
export function* vagueCommitmentsInSteps(context: ReviewContext, answerers: Answerers): Steps<VagueCommitment[]> {
  const { document } = context;
  const found: VagueCommitment[] = [];
  for (const said of sentencesToAsk(context)) {
    yield;
    if (said === undefined) continue;
    const chain = softChain(said) ?? emptyChain(context, said);
    const { statement, sentence, block } = said;
    if (chain === undefined || !concernsChildren(context, statement, sentence) || isOfAttraction(context, said))
      continue;
    const lacking = lackingOf(context, said, answerers);
    if (lacking === undefined) continue;
    const whole = trimmed(block, sentence);
    const draft: Draft = {
      rule: 'commitment-vague',
      messageId: `commitment-vague.${lacking}`,
      values: { quote: quoteOf(document, clauseSpan(block, sentence, chain)) },
      range: locate(document, whole),
      section: statement.section,
      key: keyOf('commitment-vague', [], quoteOf(document, whole)),
    };
    found.push({ statement: statement.index, draft });
  }
  return found;
}

/** Statements that are gone through in one step. */
const STATEMENTS_A_STEP = 16;

/**
 * The sentences of goals and measures: of a row those of the column of measures.
 *
 * @yields them in document order, and nothing now and then on the way
 */
function* sentencesToAsk(context: ReviewContext): Generator<Said | undefined> {
  const { document, scan, framer } = context;
  for (const statement of scan.statements) {
    if (statement.index % STATEMENTS_A_STEP === 0) yield undefined;
    if (document.blocks[statement.block]?.use !== 'body') continue;
    const table = statement.row && document.tables[statement.row.table];
    if (table && !listsMeasures(context, table)) continue;
    const place = table ? 'measure' : (promisePlace(context, statement.section) ?? topicOf(context, statement.section));
    if (place === undefined) continue;
    for (let at = statement.first; at < statement.end; at++) {
      const sentence = scan.sentences[at];
      const block = sentence && scan.blocks[sentence.block];
      if (!sentence || !block || !holdsVagueWord(block, sentence)) continue;
      const column = document.blocks[sentence.block]?.cell?.column;
      if (column !== undefined && table?.columns[column]?.role !== 'measure') continue;
      const text = block.text.text.slice(sentence.start, sentence.end);
      if (isSaid(text) || leadsOn(text)) continue;
      yield { statement, framed: framer.frame(statement.index), sentence, block, place };
    }
  }
}

/** Titles of what leads a document in: nothing is promised there that the plan itself does not promise. */
const INTRODUCTION =
  /^(?:johdanto|johdannoksi|alkusanat|aluksi|esipuhe|lukijalle|tausta|inledning|inledande|förord|till läsaren|bakgrund|introduction|foreword|preface|to the reader|background)(?!\p{L})/iu;

/** Whether a section of a plan, or of any document about children, has a heading of its own that gives it no role: `3 Osallisuus`. */
function topicOf({ document, type }: ReviewContext, section: number): 'topic' | undefined {
  const { level = 0, roles = [], title = '' } = document.sections[section] ?? {};
  const isTopic = (type?.aboutChildren === true || type?.asks === 'all') && level > 1 && roles.length === 0;
  return isTopic && !INTRODUCTION.test(title) ? 'topic' : undefined;
}

/** Whether a sentence holds a word that can leave a promise open: most hold none, and need no frame. */
function holdsVagueWord(block: ScannedBlock, sentence: Sentence): boolean {
  const { softAct, hedge, attentionAct, openAct, softener } = block.runtime.data.frame;
  return [softAct, hedge, attentionAct, openAct, softener].some((unit) => hasUnit(block, sentence, unit));
}

/** The verb of a promise that is only aimed at, or that a phrase in its clause takes back; under a heading of a topic both, or an aim in the passive. */
function softChain(said: Said): VerbChain | undefined {
  const { block, sentence } = said;
  const { softAct, hedge } = block.runtime.data.frame;
  const byWhat = saysByWhat(block, sentence);
  return ourChains(said).find((chain) => {
    const isAim = !byWhat && isSoft(block, chain, softAct);
    const isTakenBack = clauseHolds(block, chain, hedge) || isTakenBackAside(block, sentence, hedge);
    return said.place === 'topic' ? isAim && (isTakenBack || chain.voice === 'passive') : isAim || isTakenBack;
  });
}

/**
 * The verb of a promise that names no deed, while nothing else in its sentence does: no means, actor, time, condition or list.
 * So is a passive one that is left to judgement among measures (`reagoidaan tarvittaessa`). Among goals that
 * is said of what is only noticed, put off or left to everybody, and of children themselves: an aim may name a direction. Under a heading of a topic
 * only in the passive, and of what two such verbs say: services that go on are told of there too (`perheitä tuetaan neuvolassa`).
 */
function emptyChain({ scan }: ReviewContext, said: Said): VerbChain | undefined {
  const { statement, block, sentence, framed, place } = said;
  const { attentionAct, openAct, softener, vagueActor } = block.runtime.data.frame;
  const chains = ourChains(said);
  const isDirection = (chain: VerbChain): boolean =>
    place === 'measure' ||
    clauseHolds(block, chain, softener) ||
    (chain.voice === 'passive' && hasUnit(block, sentence, vagueActor)) ||
    (place === 'topic' && chains.length > 1);
  const isEmpty = (chain: VerbChain): boolean =>
    (place !== 'topic' || chain.voice === 'passive') &&
    (holdsToken(block, chain.main, attentionAct) ||
      (place === 'measure' && chain.voice === 'passive' && isLeftOpen(block, chain, softener)) ||
      (holdsToken(block, chain.main, openAct) && isDirection(chain)));
  if (!chains.every(isEmpty) || chains.length < promisingChains(said).length) return undefined;
  // `Neuvola lisää aikoja tarpeen mukaan`: an actor alone makes no deed of what is left to judgement.
  const isLeft = chains.some((chain) => isLeftOpen(block, chain, softener));
  if ((framed.slots.actor && !isLeft) || framed.slots.time || saysByWhat(block, sentence)) return undefined;
  if (hasCondition(scan, statement) || listsAfterColon(block, sentence) || namesOccasion(block, sentence))
    return undefined;
  return place === 'goal' && framed.slots.audience === undefined ? undefined : chains[0];
}

const PROMISING: ReadonlySet<VerbChain['modality']> = new Set<VerbChain['modality']>(['does', 'wish', 'hedged']);

/** The verbs of a sentence that promise something: not what was, is denied, asked or ordered, and no duty or figure. */
function promisingChains({ block, sentence, framed }: Said): readonly VerbChain[] {
  if (framed.restatesDuty || countsSomething(block, sentence)) return [];
  return mainChains(block, framed.chains.get(sentence.index) ?? []).filter(({ modality }) => PROMISING.has(modality));
}

/** Of them those whose doer is nobody, `we`, somebody who can be held to it or somebody too wide: `lapsi pyrkii` promises nothing. */
function ourChains(said: Said): readonly VerbChain[] {
  const { block, framed } = said;
  const named = framed.slots.actor?.from === 'own';
  const { vagueActor } = block.runtime.data.frame;
  return promisingChains(said).filter((chain) => named || isOurs(block, chain) || hasSubject(block, chain, vagueActor));
}

/** Whether an actor of a unit is the subject of a chain: in its clause, before it, in Finnish in the nominative. */
function hasSubject(block: ScannedBlock, chain: VerbChain, unit: number): boolean {
  const { lexicon, language } = block.runtime;
  const spans = block.text.spans.get(unit) ?? [];
  for (let i = 0; i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    if (first >= chain.first || block.clauseOf[first] !== block.clauseOf[chain.main]) continue;
    const tag = lexicon.tags[spans[i + 2] ?? -1];
    if (language !== 'fi') return true;
    // Who should do something stands in the genitive: `kunnan tulisi harkita`.
    const isDoer = (form: 'nom' | 'gen'): boolean => tag !== undefined && tagHasForm(tag, form);
    if (isDoer('nom') || (chain.modality !== 'does' && isDoer('gen'))) return true;
  }
  return false;
}

/** Whether an act is only aimed at: `pyritään edistämään`. */
function isSoft(block: ScannedBlock, chain: VerbChain, softAct: number): boolean {
  for (let token = chain.first; token <= chain.last; token++) if (holdsToken(block, token, softAct)) return true;
  return false;
}

/** Whether the clause of a chain holds a span of a unit. */
function clauseHolds(block: ScannedBlock, chain: VerbChain, unit: number): boolean {
  const spans = block.text.spans.get(unit) ?? [];
  const clause = block.clauseOf[chain.main];
  for (let i = 0; i < spans.length; i += 3) if (block.clauseOf[spans[i] ?? -1] === clause) return true;
  return false;
}

/** Whether a sentence in a document of everybody is about drawing people and firms to a place: their families and schools are no children's matter. */
function isOfAttraction({ type }: ReviewContext, { block, sentence }: Said): boolean {
  return type?.aboutChildren !== true && hasUnit(block, sentence, block.runtime.data.frame.attraction);
}

/** Whether the clause of a chain leaves its act to judgement; behind `ja` or `sekä` that is said of more: `vuosittain ja tarvittaessa erikseen`. */
function isLeftOpen(block: ScannedBlock, chain: VerbChain, softener: number): boolean {
  const spans = block.text.spans.get(softener) ?? [];
  for (let i = 0; i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    if (block.clauseOf[first] === block.clauseOf[chain.main] && !COORDINATORS.has(wordAt(block.text, first - 1)))
      return true;
  }
  return false;
}

/** Whether a clause that says when takes a promise back: `…, aina kun se on mahdollista`. */
function isTakenBackAside(block: ScannedBlock, { firstToken, lastToken }: Sentence, hedge: number): boolean {
  const spans = block.text.spans.get(hedge) ?? [];
  for (let i = spanFrom(spans, firstToken); i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    if (first > lastToken) break;
    if (clauseRole(block, first) === 'moment') return true;
  }
  return false;
}

/** Whether a sentence goes on with a list of its own: `painotetaan kolmea asiaa: …`. */
function listsAfterColon(block: ScannedBlock, { start, end }: Sentence): boolean {
  return /:\s+\S/u.test(block.text.text.slice(start, end));
}

/** Whether a sentence sets a figure: a share, a sum, or a number in figures that is no year. */
function countsSomething(block: ScannedBlock, { start, end }: Sentence): boolean {
  const { text, entities } = block.text;
  return entities.some((entity) => {
    if (entity.start < start || entity.start >= end) return false;
    if (entity.kind === 'percent' || entity.kind === 'euro') return true;
    return entity.kind === 'number' && /\d/.test(text.slice(entity.start, entity.end));
  });
}

/** Names what a promise lacks of who, when and how it shows; undefined when that is less than two of them. */
function lackingOf(
  context: ReviewContext,
  { statement: { section }, framed: { slots }, block, sentence }: Said,
  answerers: Answerers,
): 'all' | 'always' | 'who-when' | 'who-measure' | 'when-measure' | undefined {
  const who = slots.actor !== undefined || answerers.actor(section);
  const when = slots.time !== undefined || answerers.time(section);
  const measured = slots.measure !== undefined || isMeasured(context, section);
  // What holds always needs no day.
  if (!who && !when && holdsAlways(block, sentence)) return 'always';
  if (!who && !when) return measured ? 'who-when' : 'all';
  if (measured || (who && when)) return undefined;
  return who ? 'when-measure' : 'who-measure';
}

/** Whether a section, a subsection of it or one beside it has indicators. */
function isMeasured({ document }: ReviewContext, section: number): boolean {
  const { parent = -1 } = document.sections[section] ?? {};
  return document.sections.some((one) => {
    const near = one.index === section || one.parent === section || (one.parent === parent && one.level > 2);
    return near && one.roles.includes('indicator');
  });
}

/** A sentence without the white space around it. */
function trimmed(block: ScannedBlock, { block: index, start, end }: Sentence): BlockSpan {
  const text = block.text.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { block: index, start: start + lead, end: start + text.trimEnd().length };
}

const LINKING = /^(?:ja|sekä|mutta|vaan|och|men|samt|and|but)\s+/iu;

/** The clause of a chain with what hangs on it, without the word and the marks that link it to others. */
function clauseSpan(block: ScannedBlock, sentence: Sentence, chain: VerbChain): BlockSpan {
  const { clauseOf } = block;
  const { text, tokenStart, tokenEnd, tokenKind } = block.text;
  const clause = clauseOf[chain.main];
  let first = chain.main;
  let last = chain.main;
  while (first > sentence.firstToken && clauseOf[first - 1] === clause) first--;
  const goesOn = (token: number): boolean => clauseOf[token] === clause || clauseRole(block, token) !== 'main';
  while (last < sentence.lastToken && goesOn(last + 1)) last++;
  const isMark = (token: number): boolean => (tokenKind[token] ?? 0) > 1;
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last)) last--;
  const start = tokenStart[first] ?? sentence.start;
  const end = tokenEnd[last] ?? sentence.end;
  return { block: sentence.block, start: start + (LINKING.exec(text.slice(start, end))?.[0].length ?? 0), end };
}
