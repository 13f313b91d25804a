import type { Text } from 'mdast';

import { text } from './guidance-box.ts';

/** A place to fill in, or what it is filled with: what is filled in already by its tag, else what is given. */
export function planField(
  fields: Readonly<Record<string, string>>,
  { tag, label, given }: { readonly tag: string; readonly label: string; readonly given?: string | undefined },
): Text {
  const value = fields[tag] ?? given;
  const short = fitting(label);
  return { ...text(value ?? `[${short}]`), data: { field: { tag, label: short, filled: value !== undefined } } };
}

/** A label of at most six words without brackets, as the outline takes longer ones for guidance. */
function fitting(label: string): string {
  return label
    .replaceAll(/[[\]]/gu, '')
    .split(/\s+/u)
    .slice(0, 6)
    .join(' ')
    .replace(/[,;:]$/u, '');
}
