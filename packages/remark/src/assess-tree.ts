import {
  assess,
  limitsWith,
  outline,
  outlineRules,
  parsePeriod,
  type Assessment,
  type CompiledPack,
} from '@lapsilinssi/core';
import { pack as shipped } from '@lapsilinssi/rules';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

import { configurationOf } from './configure-file.ts';
import type { FileConfiguration } from './configure-file.ts';
import { openedPack } from './opened-pack.ts';
import type { Options } from './options.ts';

/** A tree's assessment and the pack that it was made with. */
export interface AssessedTree {
  readonly assessment: Assessment;
  readonly pack: CompiledPack;
  /** The options that change an assessment, as JSON. */
  readonly options: string;
  /** What was said of the file outside it. */
  readonly configuration: FileConfiguration | undefined;
}

const assessed = new WeakMap<Root, AssessedTree>();

/**
 * Assesses the document of a tree; rules that run on the same tree with the same options share one assessment.
 * @returns undefined for a tree without positions: nothing can be said of a place that is not in a file; and for a file whose configuration cannot
 *   be used
 */
export function assessTree(tree: Root, file: VFile, options: Options): AssessedTree | undefined {
  if (!tree.position) return undefined;
  const configuration = configurationOf(file);
  if (configuration === 'broken') return undefined;
  const compiled = options.pack ?? configuration?.pack ?? shipped;
  const { pack: _pack, uiLanguage: _uiLanguage, ...told } = options;
  const key = JSON.stringify(told);
  const known = assessed.get(tree);
  if (known?.pack === compiled && known.options === key && known.configuration === configuration) return known;
  const pack = openedPack(compiled);
  const period = told.period === undefined ? undefined : parsePeriod(told.period)?.period;
  const document = outline(
    tree,
    // The parser's offsets do not count a byte order mark.
    { parts: [String(file).replace(/^\uFEFF/u, '')] },
    {
      // Text that was not read from a file has no path, whatever its type says.
      path: file.history.at(-1) ?? '',
      format: 'markdown',
      pack: outlineRules(pack),
      limits: limitsWith(),
      ...(configuration && { configured: configuration.facts }),
      ...(told.documentType === undefined ? {} : { documentType: told.documentType }),
      ...(told.documentLanguage === undefined ? {} : { language: told.documentLanguage }),
      ...(told.organisation === undefined ? {} : { organisation: told.organisation }),
      ...(told.organisationKind === undefined ? {} : { organisationKind: told.organisationKind }),
      ...(period === undefined ? {} : { period }),
    },
  );
  const assessment = assess(document, pack, {
    asOf: told.asOf ?? new Date().toISOString().slice(0, 10),
    ...(configuration && { settings: configuration.settings }),
  });
  const result: AssessedTree = { options: key, pack: compiled, configuration, assessment };
  assessed.set(tree, result);
  return result;
}
