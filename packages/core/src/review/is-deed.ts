import type { VerbChain } from '@lapsilinssi/linguistics';
import { clauseRole } from '../frame/clause-role.ts';
import type { DocumentScan, ScannedBlock, Statement } from '../scan/scan-document.ts';
import { promisePlace } from './promise-place.ts';
import type { ReviewContext } from './review-context.ts';

/** Words that a measure without a verb has at least: `Kerhokyydit kyliin` is one, a bare name is none. */
const LEAST_WORDS = 2;

/** Whether a statement says that something will be done: not what is, was, should be or must be by law. Without a verb only among measures. */
export function isDeed(context: ReviewContext, statement: Statement): boolean {
  const { document, scan, framer } = context;
  const framed = framer.frame(statement.index);
  if (framed.restatesDuty || framed.firmness === 'soft' || framed.firmness === 'none') return false;
  const text = document.blocks[statement.block]?.text ?? '';
  if (isSaid(text) || leadsOn(text)) return false;
  const isGoal = promisePlace(context, statement.section) === 'goal';
  const chains = [...framed.chains].flatMap(([sentence, found]) => {
    const block = scan.blocks[scan.sentences[sentence]?.block ?? -1];
    return block ? mainChains(block, found).map((chain) => ({ block, chain })) : [];
  });
  if (chains.length === 0) return framed.firmness === 'nominal' && !isGoal && text.split(' ').length >= LEAST_WORDS;
  const isNamed = framed.slots.actor?.from === 'own';
  return chains.some(
    ({ block, chain }) => chain.modality === 'does' && !isCopula(block, chain) && (isNamed || isOurs(block, chain)),
  );
}

/** Whether a statement says when, or on what condition, in a clause of its own: `kun huoli herää, …`. */
export function hasCondition(scan: DocumentScan, { first, end }: Pick<Statement, 'first' | 'end'>): boolean {
  for (let at = first; at < end; at++) {
    const sentence = scan.sentences[at];
    const block = sentence && scan.blocks[sentence.block];
    if (!sentence || !block) continue;
    for (let token = sentence.firstToken; token <= sentence.lastToken; token++)
      if (clauseRole(block, token) === 'moment') return true;
  }
  return false;
}

/** The chains that stand in main clauses. */
export function mainChains(block: ScannedBlock, chains: readonly VerbChain[]): readonly VerbChain[] {
  return chains.filter((chain) => clauseRole(block, chain.main) === 'main');
}

/** The verbs that only say what something is. */
const COPULAS: ReadonlySet<string> = new Set(['aux/olla', 'aux/vara', 'aux/be']);

/** Whether a chain only says what something is: `Olemme helposti lähestyttäviä`. */
function isCopula(block: ScannedBlock, chain: VerbChain): boolean {
  return COPULAS.has(block.runtime.lexicon.ids[chain.lexeme] ?? '');
}

/** Whether nobody is named as doing an act, or `we` are. */
export function isOurs(block: ScannedBlock, { voice, person, first }: VerbChain): boolean {
  if (voice === 'passive' || person === 4) return true;
  return block.runtime.language !== 'fi' && /(?:^|\s)(?:vi|we)\s+(?:\S+\s+)?$/iu.test(before(block, first));
}

function before({ text: { text, tokenStart } }: ScannedBlock, token: number): string {
  const end = tokenStart[token] ?? 0;
  return text.slice(Math.max(0, end - 16), end);
}

/** Whether a text is somebody's words or a question: neither is the plan's promise. */
export function isSaid(text: string): boolean {
  return /^\s*[”"“»«]/u.test(text) || text.trimEnd().endsWith('?');
}

/** Whether a text leads in what follows it. */
export function leadsOn(text: string): boolean {
  return text.trimEnd().endsWith(':');
}
