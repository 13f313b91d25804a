import { displayWidth, padTo, pathText } from '@lapsilinssi/reporters';
import type { ReportWriter, UiLanguage } from '@lapsilinssi/reporters';

import type { RunIo } from './run-io.ts';
import { tell } from './messages/say.ts';

/** Documents that are named at most, the slowest first. */
const MOST = 10;

/** A document and the milliseconds from the one before it: its reading, assessing and reporting. */
interface Timed {
  readonly path: string;
  readonly milliseconds: number;
}

/**
 * Writes what another writer writes, and at the end tells on standard error how long start, documents and all took.
 *
 * @param now milliseconds since the program began
 */
export function timedWriter(
  inner: ReportWriter,
  io: Pick<RunIo, 'note'>,
  language: UiLanguage,
  now: () => number,
): ReportWriter {
  const documents: Timed[] = [];
  let started = 0;
  let last: number | undefined;
  return {
    begin: () => inner.begin(),
    document(result) {
      const written = inner.document(result);
      const at = now();
      // The report is opened when the first document has been read: its time is in that of the start.
      if (last === undefined) started = at;
      else documents.push({ path: pathText(result.path, language), milliseconds: at - last });
      last = at;
      return written;
    },
    end() {
      const written = inner.end();
      io.note(timingText(started, documents, language));
      return written;
    },
  };
}

function timingText(started: number, documents: readonly Timed[], language: UiLanguage): string {
  const sum = documents.reduce((total, { milliseconds }) => total + milliseconds, 0);
  const slowest = documents.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, MOST);
  const rows: readonly (readonly [string, number])[] = [
    [tell(language, 'timing.start'), started],
    ...(documents.length === 0
      ? []
      : [[tell(language, 'timing.documents', { count: documents.length }), sum] as const]),
    ...slowest.map(({ path, milliseconds }) => [`  ${path}`, milliseconds] as const),
  ];
  const width = Math.max(...rows.map(([label]) => displayWidth(label)));
  const times = rows.map(([, milliseconds]) => `${Math.round(milliseconds)} ms`);
  const timeWidth = Math.max(...times.map((time) => time.length));
  return rows
    .map(([label], index) => `${padTo(label, width)}   ${(times[index] ?? '').padStart(timeWidth)}\n`)
    .join('');
}
