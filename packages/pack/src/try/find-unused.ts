import {
  openFramer,
  scanDocument,
  weighTheme,
  type DocumentScan,
  type Pack,
  type PlanDocument,
} from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

import { patternUses } from './pattern-uses.ts';

/** A pattern that no document held. */
export interface UnusedPattern {
  readonly language: Language;
  readonly text: string;
  /** Where the pack uses it: `participation.terms`, `participation/feedback`, `child-youth-plan/growth-conditions`. */
  readonly uses: readonly string[];
}

/** What never came up in a set of documents. */
export interface Unused {
  readonly documents: number;
  /** Languages of which there was text: of the others nothing can be said. */
  readonly languages: readonly Language[];
  readonly patterns: readonly UnusedPattern[];
  /** `theme/criterion` that no document met. */
  readonly criteria: readonly string[];
  readonly themes: readonly string[];
}

/** Finds the patterns, criteria and themes of a pack that no document of a set shows. */
export function findUnused(pack: Pack, documents: Iterable<PlanDocument>): Unused {
  const hit = new Map<Language, Set<number>>();
  const met = new Set<string>();
  const shown = new Set<string>();
  let count = 0;
  for (const document of documents) {
    count += 1;
    const scan = scanDocument(pack, document);
    const framer = openFramer(scan);
    for (const block of scan.blocks) {
      if (block && !hit.has(block.runtime.language)) hit.set(block.runtime.language, new Set());
    }
    for (const language of hit.keys()) addHeld(language, scan, hit.get(language) ?? new Set());
    for (const theme of pack.compiled.themes) {
      const weighed = weighTheme(theme, scan, framer);
      for (const id of weighed.met) met.add(`${theme.id}/${id}`);
      if (weighed.accepted.length > 0) shown.add(theme.id);
    }
  }
  const languages = [...hit.keys()].toSorted();
  return {
    documents: count,
    languages,
    patterns: languages.flatMap((language) => {
      const used = patternUses(pack.compiled, language);
      return (pack.compiled.languages[language]?.patterns ?? []).flatMap(({ text }, index) => {
        const uses = used.get(index);
        return uses === undefined || hit.get(language)?.has(index) === true ? [] : [{ language, text, uses }];
      });
    }),
    criteria: pack.compiled.themes.flatMap(({ id, criteria }) =>
      criteria.map((one) => `${id}/${one.id}`).filter((name) => !met.has(name)),
    ),
    themes: pack.compiled.themes.map(({ id }) => id).filter((id) => !shown.has(id)),
  };
}

/** Adds the patterns of a language that a document holds, in running text or a heading. */
function addHeld(language: Language, scan: DocumentScan, held: Set<number>): void {
  for (const pattern of (scan.pack.compiled.languages[language]?.patterns ?? []).keys()) {
    const hits = scan.hits.get(language)?.numbersOf(pattern) ?? [];
    if (hits.length > 0 || scan.headingsWith(language, pattern).length > 0) held.add(pattern);
  }
}
