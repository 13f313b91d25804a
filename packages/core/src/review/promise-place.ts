import type { Language } from '@lapsilinssi/linguistics';
import type { SectionRole } from '../document.ts';
import { wordAt } from '../match/scan-text.ts';
import type { ScannedBlock } from '../scan/scan-document.ts';
import type { ReviewContext } from './review-context.ts';

/** Where promises are made: among goals or among measures. */
export type PromisePlace = 'goal' | 'measure';

/** Sections whose sentences need no actor: what is dreamt of, valued, told, foreseen, ordered by law, or said of the plan itself. */
const LEFT_ALONE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'vision',
  'values',
  'present-state',
  'foresight',
  'legal-basis',
  'participation-in-this-plan',
  'approval',
  'follow-up',
  'contents',
  'guidance',
  'sources',
]);

/**
 * What kind of promises a section makes; undefined for one whose text needs none. A section of goals and measures holds measures; one without a
 * role whose heading says that something is furthered (`Osallisuuden edistäminen`) holds goals.
 */
export function promisePlace({ document, scan }: ReviewContext, section: number): PromisePlace | undefined {
  const { roles = [], heading = -1 } = document.sections[section] ?? {};
  if (roles.some((role) => LEFT_ALONE.has(role))) return undefined;
  if (roles.includes('measure')) return 'measure';
  if (roles.includes('goal')) return 'goal';
  const headed = scan.blocks[heading];
  return roles.length === 0 && headed && namesFurthering(headed) ? 'goal' : undefined;
}

/** Endings of a verb's noun: `edistäminen`, `främjande`, `strengthening`. */
const VERBAL_NOUN: Readonly<Record<Language, RegExp>> = {
  fi: /minen$/,
  sv: /(?:ande|ende)t?$/,
  en: /ing$/,
};

function namesFurthering({ text, runtime: { data, language } }: ScannedBlock): boolean {
  const spans = text.spans.get(data.frame.openAct) ?? [];
  for (let i = 1; i < spans.length; i += 3) if (VERBAL_NOUN[language].test(wordAt(text, spans[i] ?? -1))) return true;
  return false;
}
