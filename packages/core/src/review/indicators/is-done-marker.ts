import { clauseRole } from '../../frame/clause-role.ts';
import type { ReviewContext } from '../review-context.ts';
import type { IndicatorRecord } from './indicator-record.ts';

/** What an answer of yes or no is asked by. */
const YES_OR_NO = /(?<!\p{L})(?:kyllä\s*\/\s*ei|k\s*\/\s*e|ja\s*\/\s*nej|yes\s*\/\s*no)(?!\p{L})/iu;

/**
 * Whether what stands among indicators only says that something is done or is there: `Työryhmä on asetettu`. It is true or not; neither a baseline nor
 * a source can be asked of it. What is counted, or has a figure, is none.
 */
export function isDoneMarker(
  { scan, framer, pack }: Pick<ReviewContext, 'scan' | 'framer' | 'pack'>,
  { span, section, indicator, baseline, target, readings }: IndicatorRecord,
): boolean {
  if (indicator !== undefined || baseline?.value !== undefined || target?.value !== undefined || readings.length > 0)
    return false;
  const block = scan.blocks[span.block];
  const words = block && pack.indicators?.words[block.runtime.language];
  if (!block || !words) return false;
  const { text, spans } = block.text;
  if (YES_OR_NO.test(text)) return true;
  if (text.includes('%') || spans.has(words.share) || spans.has(block.runtime.data.frame.indicator)) return false;
  if (spans.has(words.done)) return true;
  return (scan.statementsOfSection[section] ?? []).some((index) => {
    const { first = 0, end = 0 } = scan.statements[index] ?? {};
    return scan.sentences.slice(first, end).some((sentence) => {
      if (sentence.block !== span.block || sentence.start > span.end || sentence.end < span.start) return false;
      const chains = framer.frame(index).chains.get(sentence.index) ?? [];
      return chains.some(({ voice, main }) => voice === 'passive' && clauseRole(block, main) === 'main');
    });
  });
}
