import type { Level } from '@lapsilinssi/core';

/** What a comparison needs of an earlier report in JSON. */
export interface EarlierReport {
  /** ISO date on which it was made. */
  readonly asOf: string;
  readonly documents: readonly EarlierDocument[];
}

/** A document of an earlier report. */
export interface EarlierDocument {
  readonly path: string;
  readonly levels: ReadonlyMap<string, Level>;
  /** Keys of its findings. */
  readonly findings: readonly string[];
}

/** Reads a report of `--format json`, version 1; undefined for anything else. Documents that could not be read then are left out. */
export function earlierReport(json: unknown): EarlierReport | undefined {
  if (!isRecord(json) || json['version'] !== 1 || typeof json['asOf'] !== 'string') return undefined;
  const { documents } = json;
  if (!Array.isArray(documents)) return undefined;
  return { asOf: json['asOf'], documents: documents.flatMap((one: unknown) => earlierDocument(one)) };
}

function earlierDocument(json: unknown): EarlierDocument[] {
  if (!isRecord(json) || json['status'] !== 'ok' || typeof json['path'] !== 'string') return [];
  const levels = new Map<string, Level>();
  for (const theme of listOf(json['themes'])) {
    const { id, level } = theme;
    if (typeof id === 'string' && isLevel(level)) levels.set(id, level);
  }
  const findings = listOf(json['findings']).flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
  return [{ path: json['path'], levels, findings }];
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((one) => isRecord(one)) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLevel(value: unknown): value is Level {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}
