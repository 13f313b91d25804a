import { describe, expect, test } from 'vitest';

import { analyse } from '../analyse.ts';
import { createAnalysis } from '../create-analysis.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { HIT_ROLES } from '../types.ts';

const { lexicon, reports } = compileLexicon('sv', [
  { id: 'delaktighet', text: 'delaktighet' },
  { id: 'analys', text: 'analys' },
  { id: 'plan', text: 'plan' },
  { id: 'bedöma', text: 'bedöma (bedömer, bedömde, bedömt)' },
  { id: 'barn', text: 'barn+' },
  { id: 'osäker', text: 'tråg' },
]);

function hits(text: string): string[] {
  const analysis = analyse(lexicon, text, createAnalysis());
  const found: string[] = [];
  for (let hit = 0; hit < analysis.hitCount; hit++) {
    const token = analysis.hitToken[hit] ?? 0;
    const word = text.slice(analysis.tokenStart[token], analysis.tokenEnd[token]);
    const tag = lexicon.tags[analysis.hitTag[hit] ?? -1] ?? '';
    found.push(
      `${word} ${lexicon.ids[analysis.hitLexeme[hit] ?? 0]} ${HIT_ROLES[analysis.hitRole[hit] ?? 0]} ${tag}`.trim(),
    );
  }
  return found;
}

describe('swedishGenerator', () => {
  test('finds inflected words and compounds', () => {
    expect(hits('Delaktighetens analyser bedöms i välfärdsplanernas barnkonsekvensanalys.')).toEqual([
      'Delaktighetens delaktighet word def.sg.gen',
      'analyser analys word indef.pl',
      'bedöms bedöma word prs.pass',
      'välfärdsplanernas plan head def.pl.gen',
      'barnkonsekvensanalys analys head indef.sg',
      'barnkonsekvensanalys barn modifier',
    ]);
  });

  test('takes no other word for a compound', () => {
    expect(hits('En fördelaktig plan för barnslig planlöshet')).toEqual(['plan plan word indef.sg']);
  });

  test('asks for key forms where the ending says little', () => {
    expect(reports.at(-1)?.problems).toEqual([
      {
        code: 'type-unsure',
        message: 'The inflection of `tråg` is not certain; all likely forms are recognised. Key forms settle it.',
        suggestion: 'tråg (trågen, tråger)',
      },
    ]);
  });
});
