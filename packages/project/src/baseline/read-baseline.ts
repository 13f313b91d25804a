import type { Files } from '../files.ts';
import { thrownError } from '../read-error.ts';
import { BASELINE_VERSION } from './baseline.ts';
import type { Baseline, BaselineEntry, BaselineFault } from './baseline.ts';

/** A baseline, `exists` when its file is there, or why it cannot be used. */
export type ReadBaseline =
  | { readonly status: 'ok'; readonly baseline: Baseline; readonly exists: boolean }
  | { readonly status: 'fault'; readonly fault: BaselineFault };

/** Reads a baseline; one that is not there knows of nothing. */
export async function readBaseline(path: string, files: Pick<Files, 'read'>): Promise<ReadBaseline> {
  let text: string;
  try {
    text = new TextDecoder().decode(await files.read(path));
  } catch (thrown) {
    const { code, values } = thrownError(thrown, path);
    return code === 'file-missing'
      ? { status: 'ok', baseline: { documents: {} }, exists: false }
      : { status: 'fault', fault: { code: 'unreadable', reason: String(values['reason'] ?? code) } };
  }
  const parsed = parseBaseline(text);
  return 'code' in parsed ? { status: 'fault', fault: parsed } : { status: 'ok', baseline: parsed, exists: true };
}

const HASH = /^[0-9a-f]{16}$/u;

/** Reads the text of a baseline. */
export function parseBaseline(text: string): Baseline | BaselineFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'broken' };
  }
  if (!isRecord(value) || value['tool'] !== 'lapsilinssi' || typeof value['version'] !== 'number')
    return { code: 'foreign' };
  const { version, documents: listed } = value;
  if (version > BASELINE_VERSION) return { code: 'newer', version };
  if (version !== BASELINE_VERSION || !isRecord(listed)) return { code: 'foreign' };
  const documents: [string, readonly BaselineEntry[]][] = [];
  for (const [path, entries] of Object.entries(listed)) {
    if (!Array.isArray(entries)) return { code: 'entry', place: path };
    const read: BaselineEntry[] = [];
    for (const [index, entry] of entries.entries()) {
      const one = entryOf(entry);
      if (one === undefined) return { code: 'entry', place: `${path} [${index + 1}]` };
      read.push(one);
    }
    documents.push([path, read]);
  }
  return { documents: Object.fromEntries(documents) };
}

function entryOf(value: unknown): BaselineEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { rule, key, section, count } = value;
  const sound =
    typeof rule === 'string' &&
    typeof key === 'string' &&
    HASH.test(key) &&
    typeof section === 'string' &&
    HASH.test(section) &&
    typeof count === 'number' &&
    Number.isSafeInteger(count) &&
    count > 0;
  return sound ? { rule, key, section, count } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
