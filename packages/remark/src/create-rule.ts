import type { RuleId } from '@lapsilinssi/core';
import { renderFinding, type UiLanguage } from '@lapsilinssi/reporters';
import type { Root } from 'mdast';
import { lintRule, type Plugin } from 'unified-lint-rule';

import { assessTree } from './assess-tree.ts';
import type { Options } from './options.ts';

/** A remark plugin of one rule: configured as `[1 | 2, options]`, `false` or options alone. */
export type RulePlugin = Plugin<Root, Options | undefined>;

/** The plugin of a rule: puts the rule's findings into the file's messages. Needs a tree with positions; without them it is silent. Options that cannot be
 * understood become a message of the file. */
export function createRule(rule: RuleId): RulePlugin {
  return lintRule<Root, Options | undefined>({ origin: `lapsilinssi:${rule}` }, (tree, file, given) => {
    const assessed = assessTree(tree, file, given ?? {});
    if (!assessed) return;
    const { assessment, pack, uiLanguage } = assessed;
    const { document } = assessment;
    const language: UiLanguage = uiLanguage ?? (document.language.value === 'other' ? 'fi' : document.language.value);
    for (const finding of assessment.findings) {
      if (finding.rule !== rule) continue;
      const words = renderFinding(
        finding,
        pack,
        language,
        document.documentType.value,
        document.organisationKind.value,
      );
      const message = file.message(words.message, {
        start: {
          line: finding.range.start.line,
          column: finding.range.start.column,
          offset: finding.range.start.offset,
        },
        end: { line: finding.range.end.line, column: finding.range.end.column, offset: finding.range.end.offset },
      });
      message.note = [
        words.why,
        words.advice,
        [words.basisKindText, words.basisText].filter((one) => one !== '').join(': '),
      ]
        .filter((one) => one !== '')
        .join('\n');
      Object.assign(message, { severity: finding.severity, key: finding.key });
    }
  });
}
