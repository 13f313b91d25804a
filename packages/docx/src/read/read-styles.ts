import type { Limits } from '@lapsilinssi/core';

import { walkXml } from '../xml/walk-xml.ts';
import { isOn } from './toggle.ts';

/** A style of paragraphs, characters or lists as its part tells of it. */
interface Style {
  readonly id: string;
  name: string;
  basedOn?: string;
  /** 0 for the highest level of the outline, 9 for body text. */
  outlineLevel?: number;
  numbering?: string;
  numberingLevel?: number;
  hidden?: boolean;
  language?: string;
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
  /** Language of text that says nothing of it. */
  readonly defaultLanguage: string | undefined;
}

/** Styles that nobody has based on each other more often than this. */
const DEEPEST = 30;

// Word keeps the built-in names in English in whatever language it speaks; only the ids are translated. Other programs translate the names.
const HEADING_NAME = /^(?:heading|otsikko|rubrik) ?([1-9])$/iu;
const HEADING_ID = /^(?:heading|otsikko|rubrik|berschrift)([1-9])$/iu;
const TITLE = /^(?:title|otsikko|asiakirjan otsikko|rubrik|dokumentrubrik)$/iu;
const CONTENTS =
  /^(?:(?:toc|contents|sisluet|sisällysluettelo|innehåll) ?[1-9]|toc heading|contents heading|sisällysluettelon otsikko|innehållsförteckningsrubrik|table of figures|kuvaluettelo|figurförteckning)$/iu;

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
  if (text !== undefined) {
    walkXml(text, part, limits, {
      open(name, tag) {
        switch (name) {
          case 'w:rPrDefault':
            inDefaults = true;
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
            if (open !== undefined) open.name = tag.attribute('w:val') ?? '';
            break;
          case 'w:lang': {
            const language = tag.attribute('w:val');
            if (language !== undefined && open !== undefined) open.language = language;
            else if (inDefaults) defaultLanguage = language;
            break;
          }
          default:
            if (open !== undefined) readProperty(open, name, tag.attribute('w:val'));
        }
      },
      close(name) {
        if (name === 'w:style') open = undefined;
        else if (name === 'w:rPrDefault') inDefaults = false;
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
    defaultLanguage,
  };
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
  const level = HEADING_NAME.exec(name)?.[1] ?? HEADING_ID.exec(id)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (TITLE.test(name)) return { kind: 'title' };
  if (CONTENTS.test(name)) return { kind: 'contents' };
  if (outlineLevel === undefined) return undefined;
  return outlineLevel < 9 ? { kind: 'heading', level: outlineLevel + 1 } : { kind: 'body' };
}

/** A style that the document names and does not describe still tells by its id, when it is one of Word's own. */
function roleOfId(id: string | undefined, described: boolean): ParagraphRole {
  const level = described ? undefined : HEADING_ID.exec(id ?? '')?.[1];
  return level === undefined ? { kind: 'body' } : { kind: 'heading', level: Number(level) };
}
