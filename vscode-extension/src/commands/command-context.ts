import type { LogOutputChannel, Uri } from 'vscode';

import type { LastPlan } from '../last-plan.ts';
import type { Server } from '../server/open-server.ts';
import type { UiLanguageChoice } from '../ui-language.ts';

/** What commands work with. */
export interface CommandContext {
  readonly extensionUri: Uri;
  readonly server: Server;
  readonly plan: LastPlan;
  readonly language: UiLanguageChoice;
  readonly log: LogOutputChannel;
  readonly handlesWord: boolean;
}
