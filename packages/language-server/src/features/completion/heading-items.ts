import { nameIn } from '@lapsilinssi/reporters';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import type { CompletionItem } from 'vscode-languageserver-protocol';

import { tell } from '../../messages/tell.ts';
import type { CompletionPlace } from '../completion.ts';
import { fixWords } from '../fix-words.ts';
import { replacing } from './replacing.ts';

/** Headings of sections that the document lacks, alone or with their text; undefined when the caret stands in no heading. */
export function headingItems(place: CompletionPlace): CompletionItem[] | undefined {
  const { before, position, plan, written, language } = place;
  const marks = /^ {0,3}#{1,6}/u.exec(before)?.[0];
  if (marks === undefined) return undefined;
  const typed = /^ {0,3}#{1,6}[ \t]*/u.exec(before)?.[0] ?? marks;
  const from = typed.length;
  const space = typed === marks ? ' ' : '';
  const { document, themes, contents } = plan.reported;
  const pack = plan.pack.compiled;
  const present = new Set(document.sections.map(({ title }) => title.toLowerCase()));
  const items: CompletionItem[] = [];
  const add = (title: string, detail: string, rank: number, body?: string): void => {
    if (present.has(title.toLowerCase())) return;
    const order = String(items.length).padStart(3, '0');
    items.push({
      label: title,
      kind: CompletionItemKind.Struct,
      detail,
      sortText: `${rank}${order}`,
      textEdit: replacing(position, from, `${space}${title}`),
    });
    if (body === undefined) return;
    items.push({
      label: tell(language, 'completion.whole', { title }),
      filterText: title,
      kind: CompletionItemKind.Snippet,
      detail,
      sortText: `${rank}${order}b`,
      textEdit: replacing(position, from, `${space}${title}\n\n${body.trimEnd()}\n`),
    });
  };
  const type = pack.documentTypes.find(({ id }) => id === document.documentType.value);
  for (const { id, found } of contents) {
    const content = type?.contents.find((one) => one.id === id);
    if (!found && content !== undefined) add(nameIn(content.title, written), tell(language, 'completion.content'), 0);
  }
  const words = fixWords(pack);
  for (const { id, requirement, level, expectedLevel } of themes) {
    if (requirement === 'not-expected' || level >= expectedLevel) continue;
    const section = words.section(id, written);
    if (section === undefined) continue;
    const detail = tell(language, level === 0 ? 'completion.heading' : 'completion.heading-thin');
    add(section.heading, detail, requirement === 'required' ? 1 : 2, section.body);
  }
  return items;
}
