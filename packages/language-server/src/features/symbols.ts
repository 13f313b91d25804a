import type { UiLanguage } from '@lapsilinssi/reporters';
import { SymbolKind } from 'vscode-languageserver-protocol';
import type { DocumentSymbol, Range } from 'vscode-languageserver-protocol';

import { placeIn } from '../check/checked-plan.ts';
import type { CheckedPlan } from '../check/checked-plan.ts';
import { levelsText, sectionLevels } from './theme-levels.ts';

/** The sections of a document as a tree, each with the themes of which it speaks and their levels. */
export function documentSymbols(uri: string, plan: CheckedPlan, language: UiLanguage): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const byIndex = new Map<number, DocumentSymbol>();
  for (const { index, heading, parent, range, number, title } of plan.reported.document.sections) {
    const place = heading < 0 ? undefined : placeIn(plan, range);
    if (place?.uri !== uri) continue;
    const { start } = place.range;
    const line: Range = { start, end: start };
    const detail = levelsText(sectionLevels(plan, index), plan, language);
    const symbol: DocumentSymbol = {
      name: `${number} ${title}`.trim() || '–',
      ...(detail !== '' && { detail }),
      kind: SymbolKind.String,
      range: place.range,
      selectionRange: line,
      children: [],
    };
    byIndex.set(index, symbol);
    const above = byIndex.get(parent);
    if (above === undefined) roots.push(symbol);
    else {
      above.children?.push(symbol);
      // A parent holds its children, also where its own text ends before them.
      stretch(plan, parent, place.range.end, byIndex);
    }
  }
  return roots;
}

function stretch(
  { reported }: CheckedPlan,
  index: number,
  end: Range['end'],
  byIndex: ReadonlyMap<number, DocumentSymbol>,
): void {
  for (let at = index; at > 0; at = reported.document.sections[at]?.parent ?? 0) {
    const symbol = byIndex.get(at);
    if (symbol === undefined) return;
    const { end: own } = symbol.range;
    if (own.line < end.line || (own.line === end.line && own.character < end.character)) symbol.range.end = end;
  }
}
