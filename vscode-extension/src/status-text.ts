import type { Counts } from '@lapsilinssi/language-server/protocol';

import { say, type UiLanguage } from './words/say.ts';

/** What the status bar says: `Lapsilinssi: tärkeää 2, harkittavaa 7`. What is for information is told only where there is nothing else. */
export function statusText(status: Counts | 'stopped' | undefined, language: UiLanguage): string {
  if (status === undefined) return 'Lapsilinssi';
  if (status === 'stopped') return `Lapsilinssi: ${say(language, 'status.stopped')}`;
  const { errors, warnings, infos } = status;
  const parts = [
    ...(errors > 0 ? [say(language, 'status.important', { count: errors })] : []),
    ...(warnings > 0 ? [say(language, 'status.consider', { count: warnings })] : []),
  ];
  if (parts.length === 0) {
    parts.push(infos > 0 ? say(language, 'status.info', { count: infos }) : say(language, 'status.clear'));
  }
  return `Lapsilinssi: ${parts.join(', ')}`;
}
