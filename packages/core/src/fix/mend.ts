import type { Assessment, Finding, FixIntent } from '../assessment.ts';
import { editsOf } from './edits-of.ts';
import type { FixRefusal, FixWords } from './fix-edits.ts';
import { hasSideEffects } from './side-effects.ts';
import { applyEdits, overlap } from './text-edit.ts';
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

/** Attempts after which fixing stops, whatever is left; one that goes well makes all fixes that do not overlap. */
const MOST_ATTEMPTS = 100;

/**
 * Makes all safe fixes. Of fixes that overlap the first is made, the others in a further round, as the text then reads. After each round the
 * text is read anew: what leaves its finding, creates another or changes what it does not cover is taken back and tried by halves. What could
 * not be made is tried again as long as something else could: so fixing what was fixed changes nothing.
 */
export function mendSafely(assessment: Assessment, options: MendOptions): Mended {
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
    const tried = attempt(current, planned, options);
    if (tried !== undefined) current = tried;
    else if (planned.length === 1) left.set(identity(first.fix), { ...first.fix, reason: 'side-effect' });
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
  const tried = attempt({ ...none, left: [] }, [{ fix, edits: found.edits }], options);
  return tried ?? { ...none, left: [{ ...fix, reason: 'side-effect' }] };
}

interface Planned {
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
}

/** The safe fixes that can be made together, in the order of their findings; what is refused is noted. */
function plan({ document, findings }: Assessment, given: Map<string, FixLeft>, words: FixWords): Planned[] {
  const planned: Planned[] = [];
  for (const finding of findings) {
    const intent = finding.fixes.find(({ safety }) => safety === 'safe');
    if (intent === undefined) continue;
    const fix = { finding, intent };
    if (given.has(identity(fix))) continue;
    const found = editsOf(document, intent, words);
    if (found.status === 'refused') given.set(identity(fix), { ...fix, reason: found.reason });
    else if (!planned.some(({ edits }) => overlap(edits, found.edits))) planned.push({ fix, edits: found.edits });
  }
  return planned;
}

/** The document with fixes made; undefined when that did more than it may, or mended nothing. */
function attempt(current: Mended, planned: readonly Planned[], { reassess }: MendOptions): Mended | undefined {
  const edits = planned.flatMap((one) => one.edits);
  const parts = applyEdits(current.parts, edits);
  const after = reassess(parts);
  if (after === undefined) return undefined;
  const fixes = planned.map(({ fix }) => fix);
  const intents = fixes.map(({ intent }) => intent);
  if (hasSideEffects({ before: current.assessment, after, edits, intents })) return undefined;
  // What a safe fix mends is gone: as many findings fewer of each kind as there were fixes.
  for (const { finding, intent } of fixes) {
    if (intent.safety !== 'safe') continue;
    const wasThere = countOf(current.assessment, finding);
    const mended = fixes.filter((one) => isSame(one.finding, finding)).length;
    if (countOf(after, finding) > wasThere - mended) return undefined;
  }
  return { parts, assessment: after, made: [...current.made, ...fixes], left: current.left };
}

function countOf({ findings }: Assessment, finding: Finding): number {
  return findings.filter((one) => isSame(one, finding)).length;
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.key === other.key;
}

/** What stays of a fix when the text around it changes. */
function identity({ finding, intent }: Fix): string {
  const { kind } = intent;
  return JSON.stringify([finding.rule, finding.key, kind, kind === 'replace' ? intent.text : '']);
}
