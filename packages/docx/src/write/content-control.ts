import { TextRun } from 'docx';
import type { FileChild, XmlComponent } from 'docx';

import { BlockElement, element } from './element.ts';

/** What can be filled into a control. */
export type ControlKind =
  | { readonly kind: 'text' }
  /** Words with their looks. */
  | { readonly kind: 'rich' }
  /** Whole paragraphs. */
  | { readonly kind: 'long' }
  | { readonly kind: 'date'; readonly format: string; readonly language: string }
  /** One of these, or an own one. */
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** A place to fill in: what programs and people know it by, and whether it still shows its prompt. */
export interface ControlOptions {
  /** Unique in the document, stable, at most 64 characters. */
  readonly tag: string;
  readonly title: string;
  readonly placeholder: boolean;
  /** Unique in the document. */
  readonly id: number;
  readonly kind: ControlKind;
}

/** Characters that Word keeps of a control's title. */
const LONGEST_TITLE = 64;

/** A control in a line. */
export function inlineControl(options: ControlOptions, runs: readonly XmlComponent[]): XmlComponent {
  return element('w:sdt', {}, [properties(options), element('w:sdtContent', {}, runs)]);
}

/** A control that holds whole paragraphs. */
export function blockControl(options: ControlOptions, blocks: readonly FileChild[]): FileChild {
  return new BlockElement('w:sdt', [properties(options), element('w:sdtContent', {}, blocks)]);
}

/** A box to tick. */
export function tick(tag: string, title: string, id: number, checked: boolean): XmlComponent {
  const box = { font: 'Segoe UI Symbol' };
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      ...named(tag, title, id),
      element('w14:checkbox', {}, [
        element('w14:checked', { 'w14:val': checked ? 1 : 0 }),
        element('w14:checkedState', { 'w14:val': '2612', 'w14:font': 'MS Gothic' }),
        element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': 'MS Gothic' }),
      ]),
    ]),
    element('w:sdtContent', {}, [new TextRun({ text: checked ? '☒' : '☐', ...box })]),
  ]);
}

function named(tag: string, title: string, id: number): XmlComponent[] {
  return [
    element('w:alias', { 'w:val': title.slice(0, LONGEST_TITLE) }),
    element('w:tag', { 'w:val': tag }),
    element('w:id', { 'w:val': id }),
  ];
}

function properties({ tag, title, placeholder, id, kind }: ControlOptions): XmlComponent {
  return element('w:sdtPr', {}, [
    ...named(tag, title, id),
    ...(placeholder ? [element('w:showingPlcHdr')] : []),
    ...kindOf(kind),
  ]);
}

function kindOf(kind: ControlKind): XmlComponent[] {
  if (kind.kind === 'text') return [element('w:text', { 'w:multiLine': 1 })];
  // A control that says nothing of its kind takes rich text.
  if (kind.kind === 'rich' || kind.kind === 'long') return [];
  if (kind.kind === 'date')
    return [
      element('w:date', {}, [
        element('w:dateFormat', { 'w:val': kind.format }),
        element('w:lid', { 'w:val': kind.language }),
        element('w:storeMappedDataAs', { 'w:val': 'dateTime' }),
        element('w:calendar', { 'w:val': 'gregorian' }),
      ]),
    ];
  const items = kind.choices.map((choice) => element('w:listItem', { 'w:displayText': choice, 'w:value': choice }));
  return [element('w:comboBox', {}, items)];
}
