// `\p{L}` and its kin as classes of a few ranges.
//
// V8 makes the nearly seven hundred ranges of `\p{L}` anew for each expression that names it, twice, and three times as many without regard to
// case: much of the work of a short run. Bundles name the same letters in blocks instead: exact for Latin, Greek and Cyrillic as
// plans hold them; of other scripts whole blocks count as letters, with their marks and digits, and nothing beyond the first plane does.
import { readFileSync } from 'node:fs';

import jsTokens from 'js-tokens';

import { ascii } from './ascii.mjs';

/** Capitals and small letters of the block in which they stand in turns. */
const CAPITALS = 'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸ-ŹŻŽ';
const SMALL = 'āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž-ſ';

/** What stands in a class for each property. */
export const LETTER_CLASSES = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤͰ-ҁҊ-ῼⁱⁿₐ-ₜⰀ-ⷞ々〆ぁ-\ud7fb\uf900-ﷻﹰ-ﻼＡ-ￜ',
  Lu: `A-ZÀ-ÖØ-Þ${CAPITALS}ΆΈ-ΏΑ-ΫЀ-Я`,
  Ll: `a-zµß-öø-ÿ${SMALL}ΐά-ώа-џ`,
  N: '0-9²³¹¼-¾٠-٩۰-۹⁰⁴-⁹₀-₉⅐-ↂↅ-↉①-⒛⓪-⓿❶-➓０-９',
};

/** The same by the spelling of the property. */
const RANGES = new Map(Object.entries(LETTER_CLASSES).map(([name, ranges]) => [`\\p{${name}}`, ranges]));

/**
 * Names properties in the expressions of our own sources by their classes. Letters outside ASCII are escaped in them, which esbuild does in strings
 * only: with one of them V8 would hold a whole program in two bytes a letter.
 *
 * @type {import('esbuild').Plugin}
 */
export const letterClasses = {
  name: 'letter-classes',
  setup(builder) {
    builder.onLoad(
      { filter: /[\\/](?:packages|vscode-extension)[\\/](?:[^\\/]+[\\/])?src[\\/].*\.ts$/ },
      ({ path }) => {
        const text = readFileSync(path, 'utf8');
        return /\\p\{|[^\0-\x7f]/.test(text) ? { contents: withLetterClasses(text), loader: 'ts' } : undefined;
      },
    );
  },
};

/**
 * A source in whose expressions, and pieces of expressions, properties are classes. Templates are escaped too: `String.raw` may hold nothing but a
 * piece of an expression.
 *
 * @param {string} text
 */
export function withLetterClasses(text) {
  /** Whether a class is open in the template, and in each one around it. */
  const open = [];
  let changed = '';
  for (const { type, value } of jsTokens(text)) {
    if (type === 'RegularExpressionLiteral' || type === 'NoSubstitutionTemplate') {
      changed += ascii(classed(value, false).text);
    } else if (type === 'StringLiteral') changed += classed(value, false).text;
    else if (type === 'TemplateHead' || type === 'TemplateMiddle' || type === 'TemplateTail') {
      const piece = classed(value, type !== 'TemplateHead' && open.pop() === true);
      if (type !== 'TemplateTail') open.push(piece.inClass);
      changed += ascii(piece.text);
    } else changed += value;
  }
  return changed;
}

/**
 * @param {string} literal as it is written, or a piece of one
 * @param {boolean} within whether a class is open where it begins
 */
function classed(literal, within) {
  let inClass = within;
  const text = literal.replaceAll(/\\{1,2}p\{(?:L|Lu|Ll|N)\}|\\[^]|[[\]]/g, (sign) => {
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    const ranges = RANGES.get(sign.replace('\\\\', '\\'));
    if (ranges === undefined) return sign;
    return inClass ? ranges : `[${ranges}]`;
  });
  return { text, inClass };
}
