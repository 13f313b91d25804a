import type { List } from 'mdast';

import type { NumberedParagraph } from './read-numbering.ts';

/** A list that is open, with its depth in Word. */
export interface OpenList {
  readonly list: List;
  readonly level: number;
  readonly key: string;
}

/**
 * The list into which a paragraph goes as an item: the open one of its depth and numbering, else a new one in the last item of the list above.
 * @param lists those that are open, outermost first; what has ended is taken away
 * @param begin puts a list into the text that is in no other
 */
export function listFor(
  lists: OpenList[],
  { level, ordered, list: key }: NumberedParagraph,
  begin: (list: List) => void,
): List {
  while (lists.length > 0 && (lists.at(-1)?.level ?? 0) > level) lists.pop();
  const last = lists.at(-1);
  if (last?.level === level && (last.key !== key || last.list.ordered !== ordered)) lists.pop();
  const open = lists.at(-1);
  if (open?.level === level) return open.list;
  const list: List = { type: 'list', ordered, spread: false, children: [] };
  const parent = open?.list.children.at(-1);
  if (parent === undefined) begin(list);
  else parent.children.push(list);
  lists.push({ list, level, key });
  return list;
}
