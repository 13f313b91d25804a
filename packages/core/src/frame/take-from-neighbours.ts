import type { SlotName } from '../pack.ts';
import type { DocumentScan, ScannedBlock, Sentence } from '../scan/scan-document.ts';
import { goesOnFrom } from './goes-on.ts';
import { hasUnit } from './has-unit.ts';
import { holdsToken } from './is-taken-back.ts';
import { isStart } from './is-start.ts';
import type { FramedStatement, Slot } from './slots.ts';

/** Slots that a sentence takes from its neighbours. */
const LENT = ['actor', 'time'] as const;

/** At most so many sentences back: `Rehtori … . Hän … . Lisäksi hän …`. */
const MOST_LINKS = 2;

/**
 * Gives a sentence of prose the actor and the time that its paragraph says of it elsewhere: in a neighbour that it is linked to (`Johtaja kysyy
 * lapsilta keväällä. Hän kertoo heille, mitä vastauksista seurasi.`), where somebody answers for all (`Rehtorit vastaavat …`), where the whole
 * practice is dated (`Käytäntö otetaan käyttöön keväällä 2027.`), and where the paragraph began to count (`Elokuusta 2027 alkaen …`).
 * A neighbour that only wishes or denies lends nothing.
 * @param own The statement as it stands alone.
 */
export function takeFromNeighbours(
  scan: DocumentScan,
  index: number,
  own: FramedStatement,
  frameAlone: (statement: number) => FramedStatement,
): FramedStatement {
  const lacking = LENT.filter((slot) => !own.slots[slot]);
  const statement = scan.statements[index];
  if (lacking.length === 0 || own.firmness !== 'firm' || statement?.kind !== 'sentence') return own;
  const slots: Partial<Record<SlotName, Slot>> = { ...own.slots };
  const borrow = (from: number, wanted: readonly ('actor' | 'time')[], tie: Tie): void => {
    const lender = frameAlone(from);
    if (lender.firmness === 'soft') return;
    for (const slot of wanted) {
      const lent = lender.slots[slot];
      if (lent && !slots[slot]) slots[slot] = { span: lent.span, from: 'neighbour', ...tie };
    }
  };
  let at = goesOnFrom(scan, index);
  for (let links = 0; at !== undefined && links < MOST_LINKS; links++, at = goesOnFrom(scan, at)) {
    // Whoever acts is taken up by the link itself; when that was is said of what the other sentence speaks of.
    borrow(at, ['actor'], {});
    borrow(at, ['time'], { lender: at });
  }
  if (goesOnFrom(scan, index + 1) === index) borrow(index + 1, LENT, {});
  // `Kunta ja alue sopivat …` says who acts, though too widely to be held to it; `kysytään` leaves it to whoever answers.
  const leavesOpen = !own.vagueActor || [...own.chains.values()].flat().every(({ voice }) => voice === 'passive');
  for (const { statement: other, answers, dates, starts } of lendersOf(scan, statement.paragraph, frameAlone)) {
    if (lacking.every((slot) => slots[slot])) break;
    if (other === index) continue;
    if (!slots.actor && leavesOpen && answers) borrow(other, ['actor'], { ofPassage: true });
    if (other > index && dates) borrow(other, LENT, { ofPassage: true });
    if (other < index && !slots.time && starts) borrow(other, ['time'], { lender: other });
  }
  return lacking.every((slot) => !slots[slot]) ? own : { ...own, slots };
}

/** A sentence that says of its whole paragraph who answers, when all of it begins, or when what follows was counted from. */
interface Lender {
  readonly statement: number;
  readonly answers: boolean;
  readonly dates: boolean;
  readonly starts: boolean;
}

/** Per framer and paragraph: its lenders. Every sentence of a paragraph asks for them. */
const LENDERS = new WeakMap<(statement: number) => FramedStatement, Map<number, readonly Lender[]>>();

function lendersOf(
  scan: DocumentScan,
  paragraph: number,
  frameAlone: (statement: number) => FramedStatement,
): readonly Lender[] {
  let known = LENDERS.get(frameAlone);
  if (known === undefined) LENDERS.set(frameAlone, (known = new Map<number, readonly Lender[]>()));
  let found = known.get(paragraph);
  if (found === undefined) {
    found = (scan.paragraphs[paragraph] ?? []).flatMap((statement) => lenderOf(scan, statement, frameAlone) ?? []);
    known.set(paragraph, found);
  }
  return found;
}

function lenderOf(
  scan: DocumentScan,
  statement: number,
  frameAlone: (statement: number) => FramedStatement,
): Lender | undefined {
  const place = scan.statements[statement]?.kind === 'sentence' ? placeOf(scan, statement) : undefined;
  if (!place) return undefined;
  const { block, sentence } = place;
  const { responsibility, practice } = block.runtime.data.frame;
  const { slots, chains } = frameAlone(statement);
  const time = slots.time?.from === 'own' ? slots.time : undefined;
  const lender = {
    statement,
    answers: slots.actor?.from === 'own' && answersIn(block, sentence, responsibility, chains),
    dates: time !== undefined && hasUnit(block, sentence, practice),
    starts: time !== undefined && isStart(block, time.span),
  };
  return lender.answers || lender.dates || lender.starts ? lender : undefined;
}

/** To what a lent slot is tied. */
type Tie = Pick<Slot, 'lender' | 'ofPassage'>;

/** Whether a sentence says actively who answers: `Rehtorit vastaavat …`, not `Ryhmää johtaa …`, nor `Gruppen leds av …`. */
function answersIn(
  block: ScannedBlock,
  sentence: Sentence,
  responsibility: number,
  chains: FramedStatement['chains'],
): boolean {
  const verbs = chains.get(sentence.index) ?? [];
  return (
    hasUnit(block, sentence, responsibility) &&
    verbs.some(({ voice }) => voice === 'active') &&
    !verbs.some(({ voice, main }) => voice === 'passive' && holdsToken(block, main, responsibility))
  );
}

function placeOf(
  scan: DocumentScan,
  statement: number,
): { readonly block: ScannedBlock; readonly sentence: Sentence } | undefined {
  const sentence = scan.sentences[scan.statements[statement]?.first ?? -1];
  const block = sentence && scan.blocks[sentence.block];
  return sentence && block && { block, sentence };
}
