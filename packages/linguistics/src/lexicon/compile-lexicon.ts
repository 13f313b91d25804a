import type { Collision, CompiledLexicon, Language, LexemeReport, LexemeSpec, LexiconOptions } from '../types.ts';
import { decodeLexicon } from './decode-lexicon.ts';
import { encodeLexicon } from './encode-lexicon.ts';
import { GENERATORS } from './generators.ts';
import { lexiconBuilder } from './lexicon-builder.ts';

/**
 * Compiles terms of one language. Mistakes of an author are in the reports, never thrown.
 * @throws {RangeError} when two lexemes have the same id.
 */
export function compileLexicon(
  language: Language,
  specs: readonly LexemeSpec[],
  options: LexiconOptions = {},
): CompiledLexicon {
  const generator = GENERATORS[language]();
  const builder = lexiconBuilder(generator, specs);
  const reports: LexemeReport[] = specs.map((spec) => builder.add(spec));
  for (const word of new Set([...generator.lookalikes, ...(options.blockers ?? [])])) builder.block(word);
  const collisions: readonly Collision[] = builder.collisions();
  return { lexicon: decodeLexicon(encodeLexicon(builder.finish(options.firstParts ?? []))), reports, collisions };
}
