import type { Assessment, Finding, FixIntent } from '../assessment.ts';
import { editsOf } from './edits-of.ts';
import type { FixRefusal, FixWords } from './fix-edits.ts';
import { finished } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { hasSideEffects } from './side-effects.ts';
import { applyEdits, offsetAfter, overlap } from './text-edit.ts';
import type { TextEdit } from './text-edit.ts';

/** A fix of a finding. */
export interface Fix {
  readonly finding: Finding;
  readonly intent: FixIntent;
}

/** A fix that was not made, and why; `side-effect`: it would have changed or created something that it may not. */
export interface FixLeft extends Fix {
  readonly reason: FixRefusal | 'side-effect';
}

/** What came of fixing a document. */
export interface Mended {
  /** Texts of the document's parts; those that nothing was changed in are the very same. */
  readonly parts: readonly string[];
  /** Assessment of these texts. */
  readonly assessment: Assessment;
  readonly made: readonly Fix[];
  readonly left: readonly FixLeft[];
}

/** What is needed to fix a document. */
export interface MendOptions {
  /** Reads and assesses the document with other texts of its parts; undefined when they cannot be read. */
  readonly reassess: (parts: readonly string[]) => Assessment | undefined;
  readonly words: FixWords;
}

/** {@link MendOptions} for fixing step by step. */
export interface MendInStepsOptions extends Pick<MendOptions, 'words'> {
  readonly reassess: (parts: readonly string[]) => Steps<Assessment | undefined>;
}

/** Attempts after which fixing stops, whatever is left; one that goes well makes all fixes that do not overlap. */
const MOST_ATTEMPTS = 100;

/**
 * Makes all safe fixes. Of fixes that overlap the first is made, the others in a further round, as the text then reads. After each round the
 * text is read anew: what leaves its finding, creates another or changes what it does not cover is taken back and tried by halves. What could
 * not be made is tried again as long as something else could: so fixing what was fixed changes nothing.
 */
export function mendSafely(assessment: Assessment, options: MendOptions): Mended {
  return finished(mendSafelyInSteps(assessment, inSteps(options)));
}

/**
 * {@link mendSafely}, step by step.
 *
 * @yields nothing, between two steps
 */
export function* mendSafelyInSteps(assessment: Assessment, options: MendInStepsOptions): Steps<Mended> {
  let current: Mended = { parts: assessment.document.parts, assessment, made: [], left: [] };
  let left = new Map<string, FixLeft>();
  let most = Infinity;
  let madeBefore = 0;
  for (let attempts = 0; attempts < MOST_ATTEMPTS;) {
    const planned = plan(current.assessment, left, options.words).slice(0, most);
    const [first] = planned;
    if (first === undefined) {
      if (current.made.length === madeBefore) break;
      madeBefore = current.made.length;
      left = new Map();
      continue;
    }
    attempts += 1;
    yield;
    const tried = yield* attempt(current, planned, options);
    if (tried !== undefined) current = tried;
    else if (planned.length === 1) left.set(first.identity, { ...first.fix, reason: 'side-effect' });
    most = tried === undefined && planned.length > 1 ? Math.ceil(planned.length / 2) : Infinity;
  }
  return { ...current, left: [...left.values()] };
}

/** Makes one suggested fix; an empty `made` says that it was not, and `left` why. */
export function mendOne(assessment: Assessment, fix: Fix, options: MendOptions): Mended {
  const { parts } = assessment.document;
  const found = editsOf(assessment.document, fix.intent, options.words);
  const none = { parts, assessment, made: [] };
  if (found.status === 'refused') return { ...none, left: [{ ...fix, reason: found.reason }] };
  const tried = finished(attempt({ ...none, left: [] }, [{ fix, identity: '', edits: found.edits }], inSteps(options)));
  return tried ?? { ...none, left: [{ ...fix, reason: 'side-effect' }] };
}

interface Planned {
  readonly fix: Fix;
  /** What stays of the fix when the text around it changes. */
  readonly identity: string;
  readonly edits: readonly TextEdit[];
}

/** The safe fixes that can be made together, in the order of their findings; what is refused is noted. */
function plan({ document, findings }: Assessment, given: Map<string, FixLeft>, words: FixWords): Planned[] {
  const planned: Planned[] = [];
  const seen = new Map<string, number>();
  for (const finding of findings) {
    for (const intent of finding.fixes) {
      if (intent.safety !== 'safe') continue;
      const fix = { finding, intent };
      const same = [finding.rule, finding.key, intent.kind, intent.kind === 'replace' ? intent.text : ''].join('/');
      // Of several that are the same it is told by its order.
      const order = seen.get(same) ?? 0;
      seen.set(same, order + 1);
      const identity = `${same}/${order}`;
      if (given.has(identity)) continue;
      const found = editsOf(document, intent, words);
      if (found.status === 'refused') given.set(identity, { ...fix, reason: found.reason });
      else if (!planned.some(({ edits }) => overlap(edits, found.edits))) {
        planned.push({ fix, identity, edits: found.edits });
      }
    }
  }
  return planned;
}

/** The same in one step. */
function inSteps({ reassess, words }: MendOptions): MendInStepsOptions {
  return {
    words,
    *reassess(parts) {
      yield;
      return reassess(parts);
    },
  };
}

/**
 * The document with fixes made; undefined when that did more than it may, or mended nothing.
 *
 * @yields nothing, between two steps
 */
function* attempt(
  current: Mended,
  planned: readonly Planned[],
  { reassess }: MendInStepsOptions,
): Steps<Mended | undefined> {
  const edits = planned.flatMap((one) => one.edits);
  const parts = applyEdits(current.parts, edits);
  const after = yield* reassess(parts);
  yield;
  if (after === undefined) return undefined;
  const fixes = planned.map(({ fix }) => fix);
  const intents = fixes.map(({ intent }) => intent);
  if (hasSideEffects({ before: current.assessment, after, edits, intents })) return undefined;
  // What is offered again at the same place has mended nothing.
  const offered = new Set(after.findings.flatMap((finding) => finding.fixes.map((intent) => placeOf(finding, intent))));
  const idle = fixes.some(({ finding, intent }) => {
    if (intent.safety !== 'safe' || !('range' in intent)) return false;
    const { part, offset } = intent.range.start;
    const moved = { ...intent.range.start, offset: offsetAfter(edits, part, offset) };
    return offered.has(placeOf(finding, { ...intent, range: { ...intent.range, start: moved } }));
  });
  if (idle) return undefined;
  return { parts, assessment: after, made: [...current.made, ...fixes], left: current.left };
}

/** A fix by its rule, kind and place. */
function placeOf({ rule }: Finding, intent: FixIntent): string {
  const { part, offset } = 'range' in intent ? intent.range.start : { part: -1, offset: -1 };
  return [rule, intent.kind, intent.kind === 'replace' ? intent.text : '', part, offset].join('/');
}
