import {
  assess,
  limitsWith,
  openPack,
  outline,
  outlineRules,
  parsePeriod,
  type Assessment,
  type CompiledPack,
  type Pack,
} from '@lapsilinssi/core';
import { pack as shipped } from '@lapsilinssi/rules';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

import type { Options } from './options.ts';

/** A tree's assessment and the pack that it was made with. */
export interface AssessedTree {
  readonly assessment: Assessment;
  readonly pack: CompiledPack;
  /** The options that change an assessment, as JSON. */
  readonly options: string;
}

const opened = new WeakMap<CompiledPack, Pack>();
const assessed = new WeakMap<Root, AssessedTree>();

/**
 * Assesses the document of a tree; rules that run on the same tree with the same options share one assessment.
 * @returns undefined for a tree without positions: nothing can be said of a place that is not in a file.
 */
export function assessTree(tree: Root, file: VFile, options: Options): AssessedTree | undefined {
  if (!tree.position) return undefined;
  const compiled = options.pack ?? shipped;
  const { pack: _pack, uiLanguage: _uiLanguage, ...told } = options;
  const key = JSON.stringify(told);
  const known = assessed.get(tree);
  if (known?.pack === compiled && known.options === key) return known;
  let pack = opened.get(compiled);
  if (!pack) opened.set(compiled, (pack = openPack(compiled)));
  const period = told.period === undefined ? undefined : parsePeriod(told.period)?.period;
  const document = outline(
    tree,
    // The parser's offsets do not count a byte order mark.
    { parts: [String(file).replace(/^\uFEFF/u, '')] },
    {
      path: file.path,
      format: 'markdown',
      pack: outlineRules(pack),
      limits: limitsWith(),
      ...(told.documentType === undefined ? {} : { documentType: told.documentType }),
      ...(told.documentLanguage === undefined ? {} : { language: told.documentLanguage }),
      ...(told.organisation === undefined ? {} : { organisation: told.organisation }),
      ...(told.organisationKind === undefined ? {} : { organisationKind: told.organisationKind }),
      ...(period === undefined ? {} : { period }),
    },
  );
  const assessment = assess(document, pack, { asOf: told.asOf ?? new Date().toISOString().slice(0, 10) });
  const result: AssessedTree = { options: key, pack: compiled, assessment };
  assessed.set(tree, result);
  return result;
}
