import { AlignmentType, LevelFormat } from 'docx';
import type { ILevelsOptions, INumberingOptions } from 'docx';

/** A list in the text: its numbering, which begins anew with each list. */
export interface ListMark {
  readonly reference: string;
  readonly instance: number;
  /** Depth, 0 for the outermost. */
  readonly level: number;
}

/** The lists of a document. */
export interface Lists {
  /** Begins a list. */
  begin(list: { readonly ordered: boolean; readonly start: number; readonly level: number }): ListMark;
  /** All numberings that were begun. */
  readonly numbering: INumberingOptions;
}

/** Depths that Word has. */
const DEEPEST = 8;
const STEP = 400;
const BULLETS = ['•', '–', '▪'] as const;
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

/** Where the text of an item begins, and how far its mark stands before it. */
export function itemIndent(level: number): { readonly left: number; readonly hanging: number } {
  return { left: STEP * (level + 1), hanging: STEP };
}

/** Makes the numberings of a document as its lists begin. */
export function listsOf(): Lists {
  const config: { reference: string; levels: ILevelsOptions[] }[] = [];
  let instance = 0;
  return {
    begin({ ordered, start, level: depth }) {
      const level = Math.min(depth, DEEPEST);
      const reference = ordered ? `ordered-${level}-${start}` : 'bullets';
      if (!config.some((one) => one.reference === reference))
        config.push({
          reference,
          levels: Array.from({ length: DEEPEST + 1 }, (_, at) => levelOf(at, ordered, at === level ? start : 1)),
        });
      instance += 1;
      return { reference, instance, level };
    },
    numbering: { config },
  };
}

function levelOf(level: number, ordered: boolean, start: number): ILevelsOptions {
  return {
    level,
    format: ordered ? (FORMATS[level % FORMATS.length] ?? LevelFormat.DECIMAL) : LevelFormat.BULLET,
    text: ordered ? `%${level + 1}.` : (BULLETS[level % BULLETS.length] ?? '•'),
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: itemIndent(level) } },
  };
}
