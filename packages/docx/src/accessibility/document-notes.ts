import type { AccessibilityNote } from '@lapsilinssi/core';

import { partText, relatedText } from '../opc/word-package.ts';
import type { WordPackage } from '../opc/word-package.ts';
import { readProperties } from '../read/read-properties.ts';
import { textUse } from '../read/text-use.ts';
import { isOn } from '../read/toggle.ts';
import { WordFault } from '../word-fault.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { isBody, LONG_TEXT, noteOnWhole } from './accessible-text.ts';
import type { AccessibleText } from './accessible-text.ts';

/** Titles that programs write when nobody has given one. */
const NO_TITLE =
  /^(?:microsoft word\b.*|word[- ]?(?:document|asiakirja|dokument)|(?:document|asiakirja|dokument|untitled|nimetön|namnlös)\s*\d*)$/iu;

/** Headings from which a long document needs a table of contents. */
const MANY_HEADINGS = 6;
/** Half points: 11 points. */
const SMALLEST = 22;

/**
 * On the document as a whole: `accessibility/title`, `accessibility/contents`, `accessibility/page-numbers`, `accessibility/text-size`,
 * `accessibility/protection`.
 */
export function documentNotes(text: AccessibleText): AccessibilityNote[] {
  const { word, size, hasContents, paragraphs } = text;
  const title = readProperties(word.opened).title.trim();
  const headings = paragraphs.filter(({ paragraph }) => !isBody(text, paragraph)).length;
  const bodySize = usualSize(text);
  return [
    ...(title === ''
      ? noteOnWhole(text, 'accessibility/title')
      : NO_TITLE.test(title)
        ? noteOnWhole(text, 'accessibility/title', { variant: 'program', quote: title })
        : []),
    ...(size >= LONG_TEXT && headings >= MANY_HEADINGS && !hasContents
      ? noteOnWhole(text, 'accessibility/contents')
      : []),
    ...(size >= LONG_TEXT && !hasPageNumbers(word.opened) ? noteOnWhole(text, 'accessibility/page-numbers') : []),
    ...(bodySize !== undefined && bodySize < SMALLEST
      ? noteOnWhole(text, 'accessibility/text-size', { values: { size: bodySize / 2 } })
      : []),
    ...(isProtected(word.opened) ? noteOnWhole(text, 'accessibility/protection') : []),
  ];
}

function hasPageNumbers(opened: WordPackage): boolean {
  return opened.relationships
    .filter(({ kind, external }) => !external && (kind === 'footer' || kind === 'header'))
    .some(({ target }) => /\bPAGE\b/u.test(textOf(opened, target)));
}

/** A part beside the text: where it is damaged it says nothing. */
function textOf(opened: WordPackage, name: string): string {
  try {
    return partText(opened, name)?.text ?? '';
  } catch (thrown) {
    if (thrown instanceof WordFault) return '';
    throw thrown;
  }
}

/** Whether the settings let nobody but those with a password change, or only fill in, the text. */
function isProtected(opened: WordPackage): boolean {
  let found = false;
  try {
    const settings = relatedText(opened, 'settings');
    if (settings === undefined) return false;
    walkXml(settings.text, settings.name, opened.limits, {
      open(name, tag) {
        if (name !== 'w:documentProtection') return;
        const edit = tag.attribute('w:edit');
        found = (edit === 'readOnly' || edit === 'forms') && isOn(tag.attribute('w:enforcement') ?? 'false');
      },
      close: () => undefined,
      text: () => undefined,
    });
  } catch (thrown) {
    if (!(thrown instanceof WordFault)) throw thrown;
  }
  return found;
}

/** The size in which most of the body text stands, guidance left out, in half points; undefined when the file does not say it of most. */
function usualSize(text: AccessibleText): number | undefined {
  const { styles } = text.word;
  const counts = new Map<number | undefined, number>();
  for (const { paragraph, table } of text.paragraphs) {
    if (table !== undefined || !isBody(text, paragraph) || textUse(styles, paragraph.style) === 'guidance') continue;
    for (const { from, to, look } of paragraph.spans) {
      const size = look.size ?? styles.lookOf(paragraph.style).size ?? styles.defaultLook.size;
      counts.set(size, (counts.get(size) ?? 0) + to - from);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
