import type { Severity } from '@lapsilinssi/core';

import type { ReportWriter } from '../text/report-text.ts';
import { lineOf, locatedFindings } from './located-finding.ts';
import type { ExchangeOptions } from './exchange-options.ts';

const SEVERITIES: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/**
 * Writes GitLab's Code Quality report: an array of violations. GitLab takes violations of one fingerprint for the same one, so that the
 * fingerprint is the finding's key with its file and, for a key that comes again in a file, a number.
 */
export function gitlabWriter({ pack, language }: Pick<ExchangeOptions, 'pack' | 'language'>): ReportWriter {
  let violations = 0;
  return {
    begin: () => '[',
    document(result) {
      if (result.status === 'unreadable') return '';
      const times = new Map<string, number>();
      return locatedFindings(result, pack, language)
        .map(({ finding, path, words }) => {
          const known = `${finding.key}-${pathMark(path)}`;
          const time = times.get(known) ?? 0;
          times.set(known, time + 1);
          const violation = {
            description: lineOf(words),
            check_name: finding.rule,
            fingerprint: time === 0 ? known : `${known}-${time}`,
            severity: SEVERITIES[finding.severity],
            location: { path: path.replace(/^\.\//u, ''), lines: { begin: finding.range.start.line } },
          };
          return `${violations++ === 0 ? '\n' : ',\n'}${JSON.stringify(violation)}`;
        })
        .join('');
    },
    end: () => '\n]\n',
  };
}

/** A short mark of a path: the same for the same path, 32 bits in hexadecimal (FNV-1a). */
function pathMark(path: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) mark = Math.imul(mark ^ path.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(16).padStart(8, '0');
}
