import type { Language } from '@lapsilinssi/linguistics';

import type { BlockSpan } from '../../document.ts';
import type { DocumentScan, Hit } from '../../scan/scan-document.ts';
import type { Steps } from '../../steps.ts';

/** Where something of the catalogue is named in a block; offsets in its clean text. */
export interface Named extends BlockSpan {
  readonly id: string;
}

/** Where the catalogue's indicators and data sources are named, by block. */
export interface CatalogueHits {
  readonly indicators: ReadonlyMap<number, readonly Named[]>;
  readonly sources: ReadonlyMap<number, readonly Named[]>;
}

/**
 * Looks for everything that the catalogue names in running text, cells and column headings.
 *
 * @yields nothing, between two steps
 */
export function* catalogueHitsInSteps(scan: DocumentScan): Steps<CatalogueHits> {
  const { indicators } = scan.pack.compiled;
  return {
    indicators: yield* namedIn(scan, indicators?.indicators ?? []),
    sources: yield* namedIn(scan, indicators?.sources ?? []),
  };
}

function* namedIn(
  scan: DocumentScan,
  all: readonly {
    readonly id: string;
    readonly patterns: Partial<Readonly<Record<Language, readonly number[]>>>;
  }[],
): Steps<ReadonlyMap<number, readonly Named[]>> {
  const byBlock = new Map<number, Named[]>();
  for (const [language, hits] of scan.hits) {
    for (const { id, patterns } of all) {
      for (const pattern of patterns[language] ?? []) {
        yield;
        for (const hit of hits.get(pattern)) {
          // A name stands in one place: half of it in another cell or item is another thing.
          const named = hit.isAcross ? undefined : spanOf(hit, id, scan);
          if (!named) continue;
          const others = byBlock.get(named.block);
          if (others) others.push(named);
          else byBlock.set(named.block, [named]);
        }
      }
    }
  }
  return byBlock;
}

function spanOf({ sentence, first, last }: Hit, id: string, scan: DocumentScan): Named | undefined {
  const block = scan.sentences[sentence]?.block ?? -1;
  const text = scan.blocks[block]?.text;
  if (!text) return undefined;
  return { id, block, start: text.tokenStart[first] ?? 0, end: text.tokenEnd[last] ?? text.text.length };
}

/** The thing that is named most fully between two offsets of a block; of equals the first in the catalogue. */
export function fullest(named: readonly Named[] | undefined, start: number, end: number): Named | undefined {
  let best: Named | undefined;
  for (const one of named ?? []) {
    if (one.start < start || one.end > end) continue;
    if (!best || one.end - one.start > best.end - best.start) best = one;
  }
  return best;
}
