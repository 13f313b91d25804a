import {
  openFramer,
  scanDocument,
  weighTheme,
  type DocumentScan,
  type Hit,
  type HitKind,
  type Level,
  type Pack,
  type PlanDocument,
  type RejectedHit,
  type WeighedHit,
} from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

/** A place that spoke for a theme or one of its criteria, and what decided about it. */
export interface Decision {
  readonly theme: string;
  readonly kind: HitKind | 'criterion';
  /** Id within its theme; with `kind: 'criterion'`. */
  readonly criterion?: string;
  /** The pattern as its author wrote it. */
  readonly pattern: string;
  readonly language: Language;
  /** The words that it matched, first to last. */
  readonly matched: string;
  /** The sentence. */
  readonly sentence: string;
  /** `accepted`, or why not. */
  readonly outcome: 'accepted' | RejectedHit['reason'];
  /** Id of the exclusion that took it away. */
  readonly exclusion?: string;
  /** Where the audience was named; accepted hits only. */
  readonly context?: WeighedHit['context'];
  /** Level of its statement; accepted hits only. */
  readonly level?: Level;
}

/** What a text shows of one theme. */
export interface PassageTheme {
  readonly id: string;
  readonly level: Level;
  /** Ids of the criteria that it meets. */
  readonly met: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
}

/** Weighs every theme in a document and says what decided, in the order of the pack. */
export function weighDocument(document: PlanDocument, pack: Pack): PassageTheme[] {
  const scan = scanDocument(pack, document);
  const framer = openFramer(scan);
  return pack.compiled.themes.map((theme) => {
    const { accepted, rejected, met } = weighTheme(theme, scan, framer);
    let level: Level = 0;
    for (const one of accepted) if (one.level > level) level = one.level;
    return {
      id: theme.id,
      level,
      met,
      decisions: [
        ...accepted.map((one) =>
          decisionOf(theme.id, one.hit, scan, {
            kind: one.criterion === undefined ? (one.kind ?? 'terms') : 'criterion',
            ...(one.criterion === undefined ? {} : { criterion: one.criterion }),
            outcome: 'accepted',
            context: one.context,
            level: one.level,
          }),
        ),
        ...rejected.map((one) =>
          decisionOf(theme.id, one.hit, scan, {
            kind: one.kind,
            ...(one.criterion === undefined ? {} : { criterion: one.criterion }),
            ...(one.exclusion === undefined ? {} : { exclusion: one.exclusion }),
            outcome: one.reason,
          }),
        ),
      ],
    };
  });
}

function decisionOf(
  theme: string,
  hit: Hit,
  scan: DocumentScan,
  outcome: Pick<Decision, 'kind' | 'criterion' | 'outcome' | 'exclusion' | 'context' | 'level'>,
): Decision {
  const sentence = scan.sentences[hit.sentence];
  const block = sentence && scan.blocks[sentence.block];
  if (sentence === undefined || block === undefined) throw new RangeError(`no sentence ${hit.sentence}`);
  const { text, tokenStart, tokenEnd } = block.text;
  return {
    theme,
    ...outcome,
    pattern: block.runtime.data.patterns[hit.pattern]?.text ?? '',
    language: block.runtime.language,
    matched: text.slice(tokenStart[hit.first] ?? 0, tokenEnd[hit.last] ?? 0),
    sentence: text.slice(sentence.start, sentence.end),
  };
}
