import type { ColumnRole } from '../document.ts';
import { hasUnit } from '../frame/has-unit.ts';
import type { ScannedBlock, Sentence } from '../scan/scan-document.ts';
import { headingNamesOwner } from './heading-owner.ts';
import { labelsIn } from './labels-in.ts';
import type { ReviewContext } from './review-context.ts';

/** Who and when, told once for all measures of a section. */
export interface Answerers {
  /** Whether a section, or one above it, says who answers for what it holds. */
  actor(section: number): boolean;
  /** Whether a section, or one above it, says who answers for what it holds, or a sentence of it names somebody who acts. */
  namedBeside(section: number): boolean;
  /** Whether a section, or one above it, says when what it holds is done. */
  time(section: number): boolean;
}

/** Looks for who and when in headings and sentences: `Toimenpiteistä vastaa …`, `Toimenpiteet toteutetaan vuosina …`. Each section once. */
export function answerersOf(context: ReviewContext): Answerers {
  const actors = new Map<number, boolean>();
  const times = new Map<number, boolean>();
  const climb = (known: Map<number, boolean>, section: number, tells: (section: number) => boolean): boolean => {
    const { level = 0, parent = -1 } = context.document.sections[section] ?? {};
    // What stands under the title alone tells of the whole plan.
    if (level < 2) return false;
    let told = known.get(section);
    if (told === undefined) known.set(section, (told = tells(section) || climb(known, parent, tells)));
    return told;
  };
  return {
    actor: (section) => climb(actors, section, (one) => namesActor(context, one)),
    namedBeside: (section) => climb(actors, section, (one) => namesActor(context, one)) || hasActor(context, section),
    time: (section) => climb(times, section, (one) => namesTime(context, one)),
  };
}

function namesActor(context: ReviewContext, section: number): boolean {
  const { document, scan, framer } = context;
  const heading = scan.blocks[document.sections[section]?.heading ?? -1];
  if (heading && headingNamesOwner(context, heading)) return true;
  return (scan.statementsOfSection[section] ?? []).some((index) => {
    const statement = scan.statements[index];
    const sentence = scan.sentences[statement?.first ?? -1];
    const block = sentence && scan.blocks[sentence.block];
    if (!sentence || !block || statement?.kind === 'row') return false;
    const { actor, responsibility } = block.runtime.data.frame;
    if (!hasUnit(block, sentence, responsibility) || !hasUnit(block, sentence, actor)) return false;
    if (!isLabel(block, sentence, responsibility) && !speaksOfMeasures(block, sentence)) return false;
    return framer.frame(index).firmness !== 'soft';
  });
}

function hasActor({ scan, framer }: ReviewContext, section: number): boolean {
  return (scan.statementsOfSection[section] ?? []).some(
    (index) => scan.statements[index]?.kind !== 'row' && framer.frame(index).slots.actor?.from === 'own',
  );
}

/** Whether a sentence begins with a word of responsibility: `Vastuutaho: rehtorit`, `Vastuussa ovat rehtorit`. */
function isLabel({ text }: ScannedBlock, { firstToken }: Sentence, responsibility: number): boolean {
  return text.spans.get(responsibility)?.[0] === firstToken;
}

/** Whether a sentence speaks of measures or aims: `Toimenpiteistä vastaa …`. */
function speaksOfMeasures(block: ScannedBlock, sentence: Sentence): boolean {
  return hasUnit(block, sentence, block.runtime.data.frame.measureWord);
}

function namesTime(context: ReviewContext, section: number): boolean {
  const { scan, framer } = context;
  return (scan.statementsOfSection[section] ?? []).some((index) => {
    const statement = scan.statements[index];
    const sentence = scan.sentences[statement?.first ?? -1];
    const block = sentence && scan.blocks[sentence.block];
    if (statement?.kind !== 'sentence' || !sentence || !block) return false;
    if (!speaksOfMeasures(block, sentence) && labelRole(context, block, sentence) !== 'time') return false;
    const { slots, firmness } = framer.frame(index);
    return firmness !== 'soft' && slots.time?.from === 'own';
  });
}

/** What a label at the beginning of a sentence names: `Aikataulu: …`. */
function labelRole(
  { scan: { pack } }: ReviewContext,
  block: ScannedBlock,
  { start }: Sentence,
): ColumnRole | undefined {
  for (const label of labelsIn(pack, block)) if (label.start === start) return label.role;
  return undefined;
}
