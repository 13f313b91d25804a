import { assess, outlineRules } from '@lapsilinssi/core';
import {
  answeredKeys,
  cleanWord,
  commentWord,
  importWord,
  readWordPlan,
  uncommentWord,
  wordFields,
} from '@lapsilinssi/docx';
import { wordComments, wordCover } from '@lapsilinssi/reporters/word';
import * as fc from 'fast-check';

import { wordPlan } from '../arbitraries/word-plan.ts';
import { partsOf } from '../oracles/archive-laws.ts';
import { ownPack } from '../own-pack.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { AS_OF } from '../rule-pack.ts';

const rules = outlineRules(ownPack);
const path = 'suunnitelma.docx';

/** Plans in Word, what is told of them, and the files that are made of them. */
export const readWord: Recording = recording(
  'recorded-word',
  'Word files are read, assessed, commented, cleaned and turned into Markdown as they were.',
  30,
  fc.record({
    content: wordPlan,
    language: fc.constantFrom('fi' as const, 'sv' as const, 'en' as const),
    most: fc.constantFrom(25, 25, 2),
    documentType: fc.constantFrom('child-youth-plan', 'municipal-strategy'),
  }),
  ({ content, language, most, documentType }) => {
    const options = { path, pictureFolder: 'kuvat', pictureWord: 'kuva' };
    const imported = importWord(content, options);
    const read = readWordPlan({ path, content, pack: rules, accessibility: true, documentType });
    if (read.status === 'unreadable') return [read, imported];
    const assessment = assess(read.document, ownPack, { asOf: AS_OF });
    const words = { pack: ownPack.compiled, language } as const;
    const comments = wordComments(assessment, { ...words, most, told: answeredKeys(read.word) });
    const commented = commentWord(read.word, comments, { path, date: AS_OF, label: 'Viite' });
    const made = commented.status === 'ok' ? textsOf(commented.content) : commented;
    return [
      { ...assessment, document: { ...read.document, tree: undefined } },
      wordFields(read.word),
      imported,
      wordCover(assessment, { ...words, file: path }),
      made,
      commented.status === 'ok' && uncommentWord(commented.content, path),
      (['kept', 'removed'] as const).map((kept) => {
        const cleaned = cleanWord(content, { path, comments: kept });
        return cleaned.status === 'ok' ? { ...cleaned, content: textsOf(cleaned.content) } : cleaned;
      }),
    ];
  },
);

/** What stands in the parts of a file in which text is. */
export function textsOf(content: Uint8Array): unknown {
  const parts = partsOf(content) ?? new Map<string, string>();
  return [...parts].map(([name, one]) => [
    name,
    /\.(?:xml|rels)$/u.test(name)
      ? Buffer.from(one, 'base64')
          .toString()
          .split(/(?<=>)(?=<w:(?:p|tbl|comment)[ >])/u)
      : one.length,
  ]);
}
