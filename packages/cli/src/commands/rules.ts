import { RULE_IDS, RULES } from '@lapsilinssi/core';
import { displayWidth, padTo, ruleTitle, say } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { choice } from '../options/choice.ts';
import { FORMATS } from '../options/report-targets.ts';

/** Lists the rules of findings in their order, with title and default severity. */
export function rules(options: { readonly format?: string }, io: Io, language: UiLanguage): ExitCode {
  const rows = RULE_IDS.map((id) => ({
    id,
    severity: RULES[id],
    title: ruleTitle({ rule: id, basisKind: 'law-content' }, language),
    about: tell(language, `rule.${id}.about`),
  }));
  if (choice('--format', options.format, FORMATS) === 'json') {
    io.write(`${JSON.stringify(rows, undefined, 2)}\n`);
    return EXIT.ok;
  }
  const idWidth = Math.max(...rows.map(({ id }) => displayWidth(id)));
  const words = new Map(rows.map(({ severity }) => [severity, say(language, `severity.${severity}`)]));
  const wordWidth = Math.max(...[...words.values()].map(displayWidth));
  for (const { id, severity, title } of rows) {
    const word = padTo(words.get(severity) ?? '', wordWidth);
    io.write(`${padTo(id, idWidth)}  ${io.paint(severity, word)}  ${title}\n`);
  }
  return EXIT.ok;
}
