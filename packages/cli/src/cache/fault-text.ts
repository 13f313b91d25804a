import type { CacheFault } from '@lapsilinssi/project/disk';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';

/** What went wrong with a cache, in words. */
export function faultText(fault: CacheFault, folder: string, language: UiLanguage): string {
  return fault.kind === 'damaged'
    ? tell(language, 'cache.damaged', { folder })
    : tell(language, 'cache.closed', { folder, reason: fault.reason });
}
