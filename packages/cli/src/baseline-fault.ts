import type { BaselineFault } from '@lapsilinssi/project';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { Fault } from './fault.ts';
import { tell } from './messages/say.ts';

/** A baseline that cannot be used, as a fault with what to do. */
export function baselineFault(path: string, fault: BaselineFault, language: UiLanguage): Fault {
  const remedy = [tell(language, 'fault.baseline.remedy')];
  switch (fault.code) {
    case 'missing':
      return new Fault('fault.baseline.missing', { path });
    case 'broken':
      return new Fault('fault.baseline.broken', { path }, remedy);
    case 'foreign':
      return new Fault('fault.baseline.foreign', { path }, [tell(language, 'fault.baseline.foreign.remedy')]);
    case 'newer':
      return new Fault('fault.baseline.newer', { path, version: fault.version }, [
        tell(language, 'fault.baseline.newer.remedy'),
      ]);
    case 'entry':
      return new Fault('fault.baseline.entry', { path, place: fault.place }, remedy);
    case 'unreadable':
      break;
  }
  return new Fault('fault.baseline.unreadable', { path, reason: fault.reason }, remedy);
}
