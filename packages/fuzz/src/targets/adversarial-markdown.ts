import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import * as fc from 'fast-check';

import { adversarialText } from '../arbitraries/adversarial-text.ts';
import { law } from '../law.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);

/** Markdown and text made to take long: what repeats, nests and stays open, up to the greatest size. */
export const adversarialMarkdown: Target = target(
  'adversarial',
  'What repeats, nests and stays open, up to two megabytes, is assessed within seconds or refused by the name of a limit.',
  fc.tuple(adversarialText, fc.constantFrom('a.md', 'a.md', 'a.txt')),
  ([content, path]) => {
    const read = readPlan({ path, content, pack: rules });
    if (read.status === 'unreadable') {
      law(read.error.code !== 'binary', 'text was taken for another kind of file');
      return;
    }
    assessmentLaws(assess(read.document, rulePack, { asOf: AS_OF }));
  },
);
