import type { Limits } from '@lapsilinssi/core';

import { walkXml } from '../xml/walk-xml.ts';
import type { StartTag } from '../xml/walk-xml.ts';
import { colorOf } from './color-of.ts';
import type { Look } from './flow.ts';
import { styleName } from './style-names.ts';
import { isOn } from './toggle.ts';

/** A style of paragraphs, characters or lists as its part tells of it. */
interface Style {
  readonly id: string;
  /** Known in whatever language it is written. */
  name: string;
  basedOn?: string;
  /** 0 for the highest level of the outline, 9 for body text. */
  outlineLevel?: number;
  numbering?: string;
  numberingLevel?: number;
  hidden?: boolean;
  language?: string;
  look?: { -readonly [Trait in keyof Look]?: Look[Trait] };
}

/** What a paragraph's style makes of it. */
export type ParagraphRole =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'title' | 'contents' | 'body' };

/** The styles of a document. */
export interface Styles {
  /** Role of a paragraph in a style; of one without a style for undefined. */
  roleOf(style: string | undefined): ParagraphRole;
  /** Numbering that a style brings: an id of the numbering part, and the level when the style names it. */
  numberingOf(style: string | undefined): { readonly id: string; readonly level: number | undefined } | undefined;
  /** Whether text in a style is hidden. */
  isHidden(style: string | undefined): boolean;
  /** Language of text in a style, as written (`sv-FI`). */
  languageOf(style: string | undefined): string | undefined;
  /** What a style says of the looks of its text. */
  lookOf(style: string | undefined): Partial<Look>;
  /** Names (`styleName`) of a style and of those on which it is based, its own first; its id where it is not described. */
  namesOf(style: string | undefined): readonly string[];
  /** Language of text that says nothing of it. */
  readonly defaultLanguage: string | undefined;
  /** Looks of text that says nothing of them. */
  readonly defaultLook: Partial<Look>;
}

/** Styles that nobody has based on each other more often than this. */
const DEEPEST = 30;

const HEADING_ID = /^(?:heading|otsikko|rubrik|berschrift)([1-9])$/iu;
const CONTENTS = /^(?:.*\(lapsilinssi\)|toc [1-9]|toc heading|table of figures)$/u;

/**
 * Reads the styles of a document; none for undefined.
 * @throws WordFault
 */
export function readStyles(text: string | undefined, part: string, limits: Limits): Styles {
  const styles = new Map<string, Style>();
  let defaultLanguage: string | undefined;
  let usual: string | undefined;
  let open: Style | undefined;
  let inDefaults = false;
  // What a style of tables says of its first row or last column holds for these alone.
  let inPart = false;
  const defaults: Style = { id: '', name: '' };
  if (text !== undefined) {
    walkXml(text, part, limits, {
      open(name, tag) {
        switch (name) {
          case 'w:rPrDefault':
            inDefaults = true;
            break;
          case 'w:tblStylePr':
            inPart = true;
            break;
          case 'w:style': {
            const id = tag.attribute('w:styleId') ?? '';
            open = { id, name: '' };
            styles.set(id, open);
            const standard = tag.attribute('w:default');
            if (tag.attribute('w:type') === 'paragraph' && standard !== undefined && isOn(standard)) usual = id;
            break;
          }
          case 'w:name':
            if (open !== undefined) open.name = styleName(tag.attribute('w:val') ?? '');
            break;
          case 'w:lang': {
            const language = tag.attribute('w:val');
            if (language !== undefined && open !== undefined) open.language = language;
            else if (inDefaults) defaultLanguage = language;
            break;
          }
          default:
            if (inPart) break;
            if (open !== undefined) readProperty(open, name, tag.attribute('w:val'));
            if (open !== undefined || inDefaults) readLook(open ?? defaults, name, tag);
        }
      },
      close(name) {
        if (name === 'w:style') open = undefined;
        else if (name === 'w:rPrDefault') inDefaults = false;
        else if (name === 'w:tblStylePr') inPart = false;
      },
      text: () => undefined,
    });
  }
  const find = <Value>(id: string | undefined, valueOf: (style: Style) => Value | undefined): Value | undefined => {
    let style = styles.get(id ?? usual ?? '');
    for (let depth = 0; style !== undefined && depth < DEEPEST; depth++) {
      const value = valueOf(style);
      if (value !== undefined) return value;
      style = styles.get(style.basedOn ?? '');
    }
    return undefined;
  };
  const looks = new Map<string | undefined, Partial<Look>>();
  const roles = new Map<string | undefined, ParagraphRole>();
  return {
    roleOf(id) {
      let role = roles.get(id);
      if (role === undefined) {
        role = find(id, ownRole) ?? roleOfId(id, styles.has(id ?? ''));
        roles.set(id, role);
      }
      return role;
    },
    numberingOf(id) {
      const number = find(id, ({ numbering }) => numbering);
      return number === undefined ? undefined : { id: number, level: find(id, ({ numberingLevel }) => numberingLevel) };
    },
    isHidden: (id) => id !== undefined && find(id, ({ hidden }) => hidden) === true,
    languageOf: (id) => (id === undefined ? undefined : find(id, ({ language }) => language)),
    lookOf(id) {
      const known = looks.get(id);
      if (known !== undefined) return known;
      let look: Partial<Look> = {};
      find(id, (style) => {
        look = { ...style.look, ...look };
        return undefined;
      });
      looks.set(id, look);
      return look;
    },
    namesOf(id) {
      const names: string[] = [];
      find(id, ({ name, id: own }) => {
        names.push(name === '' ? styleName(own) : name);
        return undefined;
      });
      return names.length > 0 || id === undefined ? names : [styleName(id)];
    },
    defaultLanguage,
    defaultLook: defaults.look ?? {},
  };
}

function readLook(style: Style, name: string, tag: StartTag): void {
  style.look ??= {};
  const { look } = style;
  const value = tag.attribute('w:val');
  if (name === 'w:b') look.bold = isOn(value);
  else if (name === 'w:i') look.italic = isOn(value);
  else if (name === 'w:strike' || name === 'w:dstrike') look.struck = isOn(value);
  else if (name === 'w:color') look.color = colorOf(value);
  else if (name === 'w:shd') look.fill = colorOf(tag.attribute('w:fill'));
  else if (name === 'w:sz') look.size = Number(value ?? 0);
}

function readProperty(style: Style, name: string, value: string | undefined): void {
  if (name === 'w:vanish') style.hidden = isOn(value);
  else if (value === undefined) return;
  else if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:outlineLvl') style.outlineLevel = Number(value);
  else if (name === 'w:numId') style.numbering = value;
  else if (name === 'w:ilvl') style.numberingLevel = Number(value);
}

/** Role that a style has by its own name, id or outline level. */
function ownRole({ id, name, outlineLevel }: Style): ParagraphRole | undefined {
  const level = /^heading ([1-9])$/u.exec(name)?.[1] ?? HEADING_ID.exec(id)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (name === 'title') return { kind: 'title' };
  if (CONTENTS.test(name)) return { kind: 'contents' };
  if (outlineLevel === undefined) return undefined;
  return outlineLevel < 9 ? { kind: 'heading', level: outlineLevel + 1 } : { kind: 'body' };
}

/** A style that the document names and does not describe still tells by its id, when it is one of Word's own. */
function roleOfId(id: string | undefined, described: boolean): ParagraphRole {
  const level = described ? undefined : HEADING_ID.exec(id ?? '')?.[1];
  return level === undefined ? { kind: 'body' } : { kind: 'heading', level: Number(level) };
}
