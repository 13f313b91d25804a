import { FRONT_MATTER_KEYS, frontMatterKey, keySpelling, RULE_IDS } from '@lapsilinssi/core';
import { nameIn, ruleTitle } from '@lapsilinssi/reporters';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import type { CompletionItem } from 'vscode-languageserver-protocol';

import { tell } from '../../messages/tell.ts';
import type { CompletionPlace } from '../completion.ts';
import { replacing } from './replacing.ts';

/** Lines in which front matter that is not closed yet is looked for. */
const MOST_LINES = 40;
/** Years that a plan usually covers. */
const YEARS = 4;

/** Keys and values of the front matter; undefined when the caret stands in none. */
export function frontMatterItems(place: CompletionPlace): CompletionItem[] | undefined {
  const { lines, position, before } = place;
  if (lines[0]?.replace(/^\uFEFF/u, '').trimEnd() !== '---' || position.line === 0) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/u.test(line));
  if (end >= 0 ? position.line >= end : position.line > MOST_LINES) return undefined;
  const [, key, space] = /^([\p{L}][\p{L} _-]*):([ \t]*)/u.exec(before) ?? [];
  if (key === undefined) return /^[\p{L} _-]*$/u.test(before) ? keys(place, end) : [];
  return values(place, key, key.length + 1 + (space?.length ?? 0), space === '' ? ' ' : '');
}

function keys({ lines, position, before, written, language }: CompletionPlace, end: number): CompletionItem[] {
  const inside = lines.slice(1, end < 0 ? MOST_LINES : end);
  const present = new Set(inside.map((line) => frontMatterKey(/^([^:]+):/u.exec(line)?.[1] ?? '')));
  const indent = /^\s*/u.exec(before)?.[0].length ?? 0;
  return FRONT_MATTER_KEYS.filter((key) => !present.has(key)).map((key, index) => {
    const spelling = keySpelling(key, written);
    return {
      label: spelling,
      kind: CompletionItemKind.Property,
      detail: tell(language, 'completion.key'),
      sortText: String(index).padStart(2, '0'),
      textEdit: replacing(position, indent, `${spelling}: `),
    };
  });
}

function values(place: CompletionPlace, key: string, from: number, space: string): CompletionItem[] {
  const { position, plan, written, language, asOf } = place;
  const item = (label: string, detail?: string): CompletionItem => ({
    label,
    kind: CompletionItemKind.Value,
    ...(detail !== undefined && { detail }),
    textEdit: replacing(position, from, `${space}${label}`),
  });
  const known = frontMatterKey(key);
  switch (known) {
    case 'document-type':
      return plan.pack.compiled.documentTypes
        .filter(({ id }) => id !== 'other')
        .map(({ id, name }) => item((name[written] ?? nameIn(name, written)).toLowerCase(), id));
    case 'organisation-kind':
      return (['municipality', 'county', 'joint'] as const).map((kind) => item(tell(written, `kind.${kind}`)));
    case 'language':
      return ['fi', 'sv', 'en'].map((one) => item(one));
    case 'period': {
      const year = Number(asOf.slice(0, 4));
      return [year, year + 1].map((first) => item(`${first}–${first + YEARS - 1}`));
    }
    case 'ignore':
      return RULE_IDS.map((rule) => ({
        ...item(rule, ruleTitle({ rule }, language)),
        textEdit: replacing(position, from, `${space}'${rule}: ${tell(written, 'action.reason')}'`),
      }));
    case 'approved':
      return [item(asOf)];
    case 'organisation':
    case 'part-of':
    case 'title':
    case 'translation-of':
    case undefined:
      break;
  }
  return [];
}
