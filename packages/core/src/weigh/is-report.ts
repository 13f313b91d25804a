import type { Language } from '@lapsilinssi/linguistics';
import { clauseRole } from '../frame/clause-role.ts';
import { hasUnit, spanFrom } from '../frame/has-unit.ts';
import { holdsToken } from '../frame/is-taken-back.ts';
import type { FramedStatement } from '../frame/slots.ts';
import { tagHasForm } from '../match/form-test.ts';
import { wordAt } from '../match/scan-text.ts';
import type { DocumentScan, ScannedBlock, Sentence } from '../scan/scan-document.ts';

/**
 * Whether a statement is a duty to report: at a time something is told to a body (`rehtori vie luvut lautakuntaan kesäkuussa`), or a body deals
 * with figures or a report (`lautakunta käsittelee katsauksen keväällä`).
 */
export function isReport(index: number, framed: FramedStatement, scan: DocumentScan): boolean {
  const statement = scan.statements[index];
  if (!statement || !framed.slots.time) return false;
  if (framed.firmness !== 'firm' && !(statement.kind === 'row' && framed.firmness === 'nominal')) return false;
  const sentences: Sentence[] = [];
  for (let at = statement.first; at < statement.end; at++) {
    const sentence = scan.sentences[at];
    if (sentence) sentences.push(sentence);
  }
  const holds = (unitOf: (block: ScannedBlock) => number): boolean =>
    sentences.some((sentence) => {
      const block = scan.blocks[sentence.block];
      return block !== undefined && hasUnit(block, sentence, unitOf(block));
    });
  const hasReceivers = sentences.some(({ block }) => (scan.blocks[block]?.runtime.data.frame.receiver ?? -1) >= 0);
  // A pack that does not say to whom asks only that something is told.
  if (!hasReceivers) return holds(({ runtime }) => runtime.data.frame.reporting);
  // The cells of a row are read together: `Raportointi | kunnanhallitus | huhtikuu`.
  if (statement.kind === 'row')
    return holds(({ runtime }) => runtime.data.frame.reporting) && holds(({ runtime }) => runtime.data.frame.receiver);
  const follows = followsMatter(index, scan);
  return sentences.some((sentence) => {
    const block = scan.blocks[sentence.block];
    return (
      block !== undefined &&
      (reportsIn(block, sentence, follows) || (framed.slots.actor?.from === 'own' && tellsOnly(block, sentence)))
    );
  });
}

/** Whether somebody reports, and is not only handed something to deal with. */
function tellsOnly(block: ScannedBlock, sentence: Sentence): boolean {
  const { reporting, dealing } = block.runtime.data.frame;
  const spans = block.text.spans.get(reporting) ?? [];
  for (let i = spanFrom(spans, sentence.firstToken); i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    if (first > sentence.lastToken) break;
    if (!holdsToken(block, first, dealing)) return true;
  }
  return false;
}

/** Whether the statement right before, in the same paragraph, speaks of figures or a report, which then need no name again: `valtuusto käsittelee ne`. */
function followsMatter(index: number, scan: DocumentScan): boolean {
  const before = scan.statements[index - 1];
  if (!before || before.paragraph !== scan.statements[index]?.paragraph || before.kind !== 'sentence') return false;
  const sentence = scan.sentences[before.end - 1];
  const block = scan.blocks[sentence?.block ?? -1];
  if (!sentence || !block) return false;
  const { report, reporting } = block.runtime.data.frame;
  return (hasUnit(block, sentence, report) || hasUnit(block, sentence, reporting)) && takesUp(scan, index);
}

/** Words that stand for what was spoken of before; closed classes, so they are listed here and not in a pack. */
const TAKING_UP: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set('se sen sitä siitä ne niitä niistä nämä näitä näistä tämä tämän tätä'.split(' ')),
  sv: new Set('den det dem detta denna dessa'.split(' ')),
  en: new Set('it them this these those'.split(' ')),
};

function takesUp(scan: DocumentScan, index: number): boolean {
  const statement = scan.statements[index];
  const sentence = statement && scan.sentences[statement.first];
  const block = sentence && scan.blocks[sentence.block];
  if (!sentence || !block) return false;
  for (let token = sentence.firstToken; token <= sentence.lastToken; token++)
    if (TAKING_UP[block.runtime.language].has(wordAt(block.text, token))) return true;
  return false;
}

function reportsIn(block: ScannedBlock, sentence: Sentence, follows: boolean): boolean {
  const { receiver, telling, dealing, report, reporting } = block.runtime.data.frame;
  const spans = block.text.spans.get(receiver) ?? [];
  const near = (unit: number, clause: number | undefined): boolean => clauseHolds(block, sentence, unit, clause);
  const hasMatter = hasUnit(block, sentence, report) || hasUnit(block, sentence, reporting);
  for (let i = spanFrom(spans, sentence.firstToken); i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    if (first > sentence.lastToken) break;
    // What is brought to a body before it decides is a proposal.
    if (clauseRole(block, first) === 'moment') continue;
    const clause = block.clauseOf[first];
    if (isReceiver(block, first, spans[i + 1] ?? first, block.runtime.lexicon.tags[spans[i + 2] ?? -1])) {
      if (near(reporting, clause) || (near(telling, clause) && hasMatter)) return true;
    } else if ((near(dealing, clause) || near(reporting, clause)) && (follows || near(report, clause))) return true;
  }
  return false;
}

/** Whether a body is told something: in Finnish by its form (`lautakunnalle`, `hallituksen käsittelyyn`), in Swedish and English by the word before. */
function isReceiver(block: ScannedBlock, first: number, last: number, tag: string | undefined): boolean {
  if (block.runtime.language === 'fi')
    return (
      tag !== undefined &&
      (tagHasForm(tag, 'all') || tagHasForm(tag, 'ill') || (tagHasForm(tag, 'gen') && isBroughtTo(block, last + 2)))
    );
  for (let token = first - 1; token >= first - MOST_BETWEEN && token >= 0; token--)
    if (holdsToken(block, token, block.runtime.data.frame.toWhom))
      return block.clauseOf[token] === block.clauseOf[first];
  return false;
}

/** Whether a word brings something to a body's dealing: `lautakunnan vuotuiseen käsittelyyn`, but not `oppilaskunnan hallitus käsittelee`. */
function isBroughtTo(block: ScannedBlock, token: number): boolean {
  const spans = block.text.spans.get(block.runtime.data.frame.reporting) ?? [];
  for (let i = 0; i < spans.length; i += 3) {
    const tag = block.runtime.lexicon.tags[spans[i + 2] ?? -1];
    if ((spans[i] ?? 0) <= token && token <= (spans[i + 1] ?? 0) && (tag === undefined || !tagHasForm(tag, 'finite')))
      return true;
  }
  return false;
}

/** Words from the one that tells to whom to the receiver's own. */
const MOST_BETWEEN = 5;

function clauseHolds(block: ScannedBlock, sentence: Sentence, unit: number, clause: number | undefined): boolean {
  const spans = block.text.spans.get(unit) ?? [];
  for (let i = spanFrom(spans, sentence.firstToken); i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    if (first > sentence.lastToken) break;
    if (block.clauseOf[first] === clause) return true;
  }
  return false;
}
