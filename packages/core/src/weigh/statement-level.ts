import type { VerbChain } from '@lapsilinssi/linguistics';
import type { Level } from '../assessment.ts';
import { unitIn, type Framer } from '../frame/frame-statements.ts';
import type { FramedStatement } from '../frame/slots.ts';
import type { DocumentScan, Hit, Sentence } from '../scan/scan-document.ts';

/**
 * Level of a statement that speaks of a theme: 1 mentioned, 2 described, 3 committed (actor, act and time), 4 monitored
 * (3, and an indicator with a value or a duty to report in the same lowest section or row). Denied, asked, wished and hedged acts,
 * and duties that are only restated, stay at 1.
 */
export function levelOf(
  hit: Hit,
  statement: number,
  showsCriterion: boolean,
  scan: DocumentScan,
  framer: Framer,
): Level {
  const framed = framer.frame(statement);
  if (framed.restatesDuty) return 1;
  const firmness = firmnessAt(hit, framed, scan);
  if (firmness === 'soft') return 1;
  const hasAct = firmness === 'firm' || firmness === 'nominal';
  const described = showsCriterion || (hasAct && saysHow(hit, framed, scan));
  if (!described && !(hasAct && framed.slots.actor && framed.slots.time)) return 1;
  if (!hasAct || !framed.slots.actor || !framed.slots.time) return 2;
  return isMonitored(statement, scan, framer) ? 4 : 3;
}

/** The firmness of the act that the hit belongs to: its own clause decides, else its sentence, else the statement. */
function firmnessAt(hit: Hit, framed: FramedStatement, scan: DocumentScan): FramedStatement['firmness'] {
  const chains = framed.chains.get(hit.sentence) ?? [];
  const block = scan.blocks[scan.sentences[hit.sentence]?.block ?? -1];
  if (!block || chains.length === 0) return framed.firmness;
  const here = chains.filter((chain) => block.clauseOf[chain.main] === hit.clause);
  const relevant = here.length > 0 ? here : chains;
  return relevant.some((chain) => isFirm(chain)) ? 'firm' : 'soft';
}

function isFirm(chain: VerbChain): boolean {
  return chain.modality === 'does' || chain.modality === 'did' || chain.modality === 'must';
}

/** An act with an object says how when it is more than an empty verb: it names an actor, a time, a means or a measure, or its verb does something. */
function saysHow(hit: Hit, framed: FramedStatement, scan: DocumentScan): boolean {
  const { actor, time, resource, measure } = framed.slots;
  if (actor ?? time ?? resource ?? measure) return true;
  const sentence = scan.sentences[hit.sentence];
  const block = sentence && scan.blocks[sentence.block];
  if (!sentence || !block) return false;
  return !unitIn(block, sentence, block.runtime.data.frame.emptyAct) && wordsIn(sentence, block.text.tokenKind) >= 5;
}

function wordsIn(sentence: Sentence, kinds: Uint8Array): number {
  let words = 0;
  for (let token = sentence.firstToken; token <= sentence.lastToken; token++) if (kinds[token] === 0) words++;
  return words;
}

/** Whether the row, or the lowest section, holds an indicator with a value or target, or a duty to report to an organ at a time. */
function isMonitored(index: number, scan: DocumentScan, framer: Framer): boolean {
  const statement = scan.statements[index];
  if (!statement) return false;
  if (statement.row) {
    if (framer.frame(index).slots.measure) return true;
  }
  return (scan.statementsOfSection[statement.section] ?? []).some((other) => measures(other, scan, framer));
}

function measures(index: number, scan: DocumentScan, framer: Framer): boolean {
  const framed = framer.frame(index);
  if (framed.slots.measure) return true;
  const statement = scan.statements[index];
  if (!statement || !framed.slots.time) return false;
  for (let i = statement.first; i < statement.end; i++) {
    const sentence = scan.sentences[i];
    const block = sentence && scan.blocks[sentence.block];
    if (sentence && block && unitIn(block, sentence, block.runtime.data.frame.reporting))
      return framed.firmness === 'firm';
  }
  return false;
}
