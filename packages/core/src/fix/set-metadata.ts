import type { FixIntent } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { keyLanguage, keySpelling } from '../front-matter-keys.ts';
import { frontMatterLength } from '../front-matter-length.ts';
import { documentLanguage } from './document-language.ts';
import { made, refused } from './fix-edits.ts';
import type { FixEdits } from './fix-edits.ts';
import { inFormOf, lineStart } from './source-form.ts';

/** An entry on one line: key, value, comment. */
const ENTRY = /^(?:[^\s"'#][^:]*|"[^"]*"|'[^']*')[ \t]*:[ \t]*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|.*?)(?:[ \t]+#.*)?$/u;

/** Longest entry that is written over: a longer one is no fact about a plan. */
const LONGEST = 2000;

/** Values that need no quotation marks in YAML. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} .,()/–-]*[\p{L}\p{N}.)])?$/u;
const WORD_OF_YAML = /^(?:true|false|yes|no|on|off|null|y|n)$/iu;

/** A value in the front matter: written over the old one, on a line of its own after the others, or in front matter that is made. */
export function setMetadata(
  document: PlanDocument,
  { key, value }: Extract<FixIntent, { kind: 'set-metadata' }>,
): FixEdits {
  const source = document.parts[0] ?? '';
  if (document.notes.some(({ code }) => code === 'front-matter-broken') || /[\r\n]/u.test(value)) {
    return refused('front-matter');
  }
  const written = PLAIN.test(value) && !WORD_OF_YAML.test(value) ? value : quoted(value);
  const entry = document.frontMatter.find(({ canonical }) => canonical === key);
  if (entry !== undefined) {
    const { start, end } = entry.range;
    const line = source.slice(start.offset, end.offset);
    const match = line.length > LONGEST ? null : ENTRY.exec(line);
    const old = match?.[1];
    if (match === null || old === undefined || /[\r\n]/u.test(line)) return refused('front-matter');
    const from = start.offset + line.indexOf(old, line.indexOf(':') + 1);
    const text = inFormOf(source, old === '' && !/[ \t]$/u.test(line) ? ` ${written}` : written);
    if (old === text) return refused('already-there');
    return made({ part: 0, from, to: from + old.length, text });
  }
  const language = document.frontMatter
    .map(({ key: spelled }) => keyLanguage(spelled))
    .find((one) => one !== undefined);
  const spelling = keySpelling(key, language ?? documentLanguage(document));
  const length = frontMatterLength(source);
  if (length > 0) {
    const at = lineStart(source, source.slice(0, length).trimEnd().length);
    return made({ part: 0, from: at, to: at, text: inFormOf(source, `${spelling}: ${written}\n`) });
  }
  return made({ part: 0, from: 0, to: 0, text: inFormOf(source, `---\n${spelling}: ${written}\n---\n\n`) });
}

function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}
