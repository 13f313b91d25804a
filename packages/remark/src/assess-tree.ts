import {
  assess,
  limitsWith,
  outline,
  outlineRules,
  type Assessment,
  type CompiledPack,
  type Language,
} from '@lapsilinssi/core';
import { pack as shipped } from '@lapsilinssi/rules';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

import { configurationOf } from './configure-file.ts';
import type { FileConfiguration } from './configure-file.ts';
import { openedPack } from './opened-pack.ts';
import type { Options } from './options.ts';
import { readOptions } from './read-options.ts';

/** A tree's assessment and the pack that it was made with. */
export interface AssessedTree {
  readonly assessment: Assessment;
  readonly pack: CompiledPack;
  /** Language of the messages; the document's by default. */
  readonly uiLanguage: Language | undefined;
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
 * @throws Error for options that cannot be understood
 */
export function assessTree(tree: Root, file: VFile, options: Options): AssessedTree | undefined {
  if (!tree.position) return undefined;
  const configuration = configurationOf(file);
  if (configuration === 'broken') return undefined;
  const compiled = options.pack ?? configuration?.pack ?? shipped;
  const pack = openedPack(compiled);
  const { facts, asOf, uiLanguage } = readOptions(options, pack);
  const key = JSON.stringify([facts, asOf]);
  const known = assessed.get(tree);
  if (known?.pack === compiled && known.options === key && known.configuration === configuration) {
    return { ...known, uiLanguage };
  }
  const document = outline(
    tree,
    // The parser's offsets do not count a byte order mark.
    { parts: [String(file).replace(/^\uFEFF/u, '')] },
    {
      // Text that was not read from a file has no path, whatever its type says.
      path: file.history.at(-1) ?? '',
      format: 'markdown',
      pack: outlineRules(pack),
      ...(configuration && { configured: configuration.facts }),
      ...facts,
      limits: limitsWith(configuration?.facts.limits),
    },
  );
  const assessment = assess(document, pack, {
    asOf: asOf ?? new Date().toISOString().slice(0, 10),
    ...(configuration && { settings: configuration.settings }),
  });
  const result: AssessedTree = { options: key, pack: compiled, configuration, assessment, uiLanguage };
  assessed.set(tree, result);
  return result;
}
