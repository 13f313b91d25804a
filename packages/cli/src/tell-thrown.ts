import type { UiLanguage } from '@lapsilinssi/reporters';
import { fill, shownText } from '@lapsilinssi/reporters/fill';

import { Fault } from './fault.ts';
import type { Io } from './io.ts';
import { CLI_CATALOGUES, tell } from './messages/say.ts';
import { Unreadable } from './unreadable.ts';
import { UsageError, usageText } from './usage-error.ts';

/**
 * Tells on standard error what went wrong, in the user's language.
 *
 * @param debug whether stacks are shown
 */
export async function tellThrown(
  thrown: unknown,
  io: Pick<Io, 'writeError'>,
  language: UiLanguage,
  debug: boolean,
): Promise<void> {
  if (thrown instanceof UsageError) io.writeError(`${usageText(thrown, language)}\n`);
  else if (thrown instanceof Unreadable) {
    const { tellUnreadable } = await import('./tell-unreadable.ts');
    tellUnreadable(thrown, io, language);
  } else if (thrown instanceof Fault) {
    io.writeError(`${fill(CLI_CATALOGUES[language][thrown.id], thrown.values)}\n`);
    for (const line of thrown.details) io.writeError(`  ${shownText(line)}\n`);
  } else {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    io.writeError(
      `${tell(language, 'fault.program', { reason })}${debug ? '' : ` ${tell(language, 'fault.debug')}`}\n`,
    );
  }
  if (debug && thrown instanceof Error) io.writeError(`${stackOf(thrown)}\n`);
}

function stackOf(error: Error): string {
  const { cause } = error;
  return [error.stack ?? error.message, ...(cause instanceof Error ? [cause.stack ?? cause.message] : [])].join('\n');
}
