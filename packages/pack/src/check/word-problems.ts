import type { Collision, LexemeProblem, LexemeReport } from '@lapsilinssi/linguistics';

import { wordsOf, type KeyFormConflict, type LexemeCollector } from '../compile/collect-lexemes.ts';
import { parseChecked } from '../pattern/pattern.ts';
import type { PatternPlace } from '../pattern/pattern-places.ts';
import type { PackProblem } from '../problem/problem.ts';

/** How problems of words are told. Those that spoil a word altogether are errors. */
const TOLD: Readonly<
  Record<Exclude<LexemeProblem['code'], 'type-unsure'>, readonly [PackProblem['code'], PackProblem['severity']]>
> = {
  'key-form-unknown': ['word-key-form', 'error'],
  notation: ['word-notation', 'error'],
  'model-unknown': ['word-model', 'error'],
  'not-inflected': ['word-as-written', 'note'],
  'too-short': ['word-too-short', 'note'],
};

/** What the linguistic compiler said about a pack's words, placed where the word first stands. */
export function wordProblems(
  places: readonly PatternPlace[],
  reports: readonly LexemeReport[],
  collisions: readonly Collision[],
  conflicts: readonly KeyFormConflict[],
  collector: LexemeCollector,
): PackProblem[] {
  const firstPlaces = placesOfLexemes(places, collector);
  const problems: PackProblem[] = [];
  const say = (
    id: string,
    severity: PackProblem['severity'],
    code: PackProblem['code'],
    values: PackProblem['values'],
  ): void => {
    const found = firstPlaces.get(id);
    if (found)
      problems.push(found.place.file.problem(code, found.place.path, values, { offset: found.offset, severity }));
  };
  for (const { id, text, sure, sample, problems: found } of reports) {
    for (const { code, message, suggestion } of found) {
      if (code === 'type-unsure') continue;
      const [told, severity] = TOLD[code];
      // The forms that do not fit stand in backticks before the word itself.
      const forms = [...message.matchAll(/`([^`]+)`/gu)]
        .map(([, form]) => form)
        .filter((form) => form !== lemmaOf(text));
      say(id, severity, told, {
        word: text,
        detail: forms.join(', '),
        ...(suggestion === undefined ? {} : { nearest: suggestion }),
      });
    }
    if (!sure) {
      const example = found.find(({ code }) => code === 'type-unsure')?.suggestion ?? text;
      say(id, 'note', 'word-unsure', { word: text, forms: sample.join(', '), example });
    }
  }
  for (const { form, lexemes } of collisions) {
    const [one, two] = lexemes;
    for (const [id, other] of [
      [one, two],
      [two, one],
    ] as const) {
      const word = collector.writtenAs(id);
      const second = collector.writtenAs(other);
      if (word === undefined || second === undefined || lemmaOf(word) !== form) continue;
      if (lemmaOf(second) !== form) say(id, 'note', 'word-collision', { word, other: second, form });
    }
  }
  for (const { word, first, second } of conflicts) {
    say(collector.word(word)[0] ?? '', 'error', 'word-key-forms', { word, first, second });
  }
  return problems;
}

function lemmaOf(notation: string): string {
  return (/^[!+]*([^\s({=+]+)/u.exec(notation)?.[1] ?? notation).toLowerCase();
}

/** Where each lexeme is first named. */
function placesOfLexemes(
  places: readonly PatternPlace[],
  collector: LexemeCollector,
): ReadonlyMap<string, { readonly place: PatternPlace; readonly offset: number }> {
  const first = new Map<string, { readonly place: PatternPlace; readonly offset: number }>();
  for (const place of places) {
    for (const { text, start } of wordsOf(parseChecked(place.text))) {
      for (const id of collector.word(text)) if (!first.has(id)) first.set(id, { place, offset: start });
    }
  }
  return first;
}
