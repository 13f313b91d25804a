import type { Text } from 'mdast';

import { text } from './guidance-box.ts';
import type { FieldMark } from './node-data.ts';

interface PlanField extends Omit<FieldMark, 'filled'> {
  /** The label is the name of something, which is shown whole. */
  readonly isName?: boolean;
  /** What it is filled in with unless there is something else. */
  readonly given?: string | undefined;
}

/** A place to fill in, or what it is filled with: what is filled in already by its tag, else what is given. */
export function planField(
  fields: Readonly<Record<string, string>>,
  { tag, label, given, isName = false, ...more }: PlanField,
): Text {
  const value = fields[tag] ?? given;
  const short = isName ? label.replaceAll(/[[\]]/gu, '') : fitting(label);
  return {
    ...text(value ?? `[${short}]`),
    data: { field: { tag, label: short, filled: value !== undefined, ...more } },
  };
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
