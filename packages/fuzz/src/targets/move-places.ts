import * as fc from 'fast-check';

import { law } from '../law.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** What the editor's server keeps of changes; it is no part of the package's face. */
interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}
interface TextChanges {
  readonly addChange: (changes: TextChange[], change: TextChange) => void;
  readonly movedOffset: (offset: number, changes: readonly TextChange[]) => number;
  readonly offsetBefore: (offset: number, changes: readonly TextChange[]) => number;
  readonly changedStretches: (
    changes: readonly TextChange[],
  ) => readonly { readonly from: number; readonly to: number }[];
}

const loaded: unknown = await import(
  new URL('../../../language-server/dist/check/text-changes.js', import.meta.url).href
);

function isTextChanges(module: unknown): module is TextChanges {
  return ['addChange', 'movedOffset', 'offsetBefore', 'changedStretches'].every(
    (name) => typeof Reflect.get(Object(module), name) === 'function',
  );
}

/** Letters of the text before all changes: more than lies between two changes that are told as one. */
const LENGTH = 900;

/** Changes by where they begin and how much they take, in shares of the text there is; typing goes on where the last one ended. */
const edits = fc.array(
  fc.record({
    at: fc.oneof({ weight: 2, arbitrary: fc.constant(-1) }, { weight: 3, arbitrary: fc.nat(1000) }),
    taken: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(12) }),
    length: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.nat(9) }),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Every letter is followed by its number: where it stands in the end is known without reckoning. */
export const movePlaces: Target = target(
  'moves',
  'Where a place of a text stands after changes, and where it stood before them, is where its letters are; what was changed lies in the stretches that are told.',
  edits,
  (made) => {
    law(isTextChanges(loaded), 'the editor’s server is not built: npm run build');
    const { addChange, movedOffset, offsetBefore, changedStretches } = loaded;
    let letters = Array.from({ length: LENGTH }, (_, index) => index);
    const changes: TextChange[] = [];
    let last = 0;
    for (const { at, taken, length } of made) {
      const from = at < 0 ? Math.min(last, letters.length) : Math.round((at / 1000) * letters.length);
      const to = Math.min(letters.length, from + taken);
      // What is written has no number of the text before.
      letters = [...letters.slice(0, from), ...Array.from({ length }, () => -1), ...letters.slice(to)];
      addChange(changes, { from, to, length });
      last = from + length;
      placesLaw();
    }

    function placesLaw(): void {
      const stretches = changedStretches(changes);
      const listed = JSON.stringify(changes);
      const touched = (offset: number): boolean => stretches.some(({ from, to }) => from <= offset && offset <= to);
      for (let now = 0; now <= letters.length; now++) {
        const [left, right] = [now === 0 ? -1 : letters[now - 1], now === letters.length ? LENGTH : letters[now]];
        // Between two letters that stood beside each other before, or at an end that is still one.
        if (left !== undefined && left >= 0) {
          const at = movedOffset(left + 1, changes);
          law(at === now, `what follows letter ${left} stands at ${now}, not ${at}: ${listed}`);
        }
        const stays = left !== undefined && right !== undefined && right - left === 1 && (left >= 0 || now === 0);
        if (!stays) {
          law(touched(now), `${now} was changed and is told unchanged: ${listed}`);
          continue;
        }
        const before = left + 1;
        const moved = movedOffset(before, changes);
        law(moved === now || (before === 0 && touched(now)), `${before} stands at ${now}, not ${moved}: ${listed}`);
        const stood = offsetBefore(now, changes);
        law(stood === before || touched(now), `${now} stood at ${before}, not ${stood}: ${listed}`);
      }
    }
  },
);
