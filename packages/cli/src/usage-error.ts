import type { MessageValues, UiLanguage } from '@lapsilinssi/reporters';
import { fill } from '@lapsilinssi/reporters/fill';

import { CLI_CATALOGUES } from './messages/say.ts';
import type { CliMessageId } from './messages/say.ts';

/** What a usage error can say beside its message. */
interface UsageHelp {
  /** The valid spelling that was most likely meant. */
  readonly nearest?: string | undefined;
  /** All valid values. */
  readonly choices?: readonly string[];
  /** A further message about what to do. */
  readonly hint?: CliMessageId;
}

/** Something was asked in a way that is not known; ends the run with exit code 2 and a message in the user's language. */
export class UsageError extends Error {
  readonly id: CliMessageId;
  readonly values: MessageValues;
  readonly help: UsageHelp;

  constructor(id: CliMessageId, values: MessageValues = {}, help: UsageHelp = {}) {
    super(id);
    this.name = 'UsageError';
    this.id = id;
    this.values = values;
    this.help = help;
  }
}

/** A usage error in words: what is wrong, what was meant, what is possible. */
export function usageText({ id, values, help }: UsageError, language: UiLanguage): string {
  const texts = CLI_CATALOGUES[language];
  const parts = [fill(texts[id], values)];
  if (help.nearest !== undefined) parts.push(fill(texts['usage.nearest'], { nearest: help.nearest }));
  if (help.choices !== undefined) parts.push(fill(texts['usage.choices'], { choices: help.choices.join(', ') }));
  if (help.hint !== undefined) parts.push(fill(texts[help.hint], values));
  return parts.join(' ');
}
